"""index the pool

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "5e1c8d27b40f"
down_revision = "d7b3f01c6e58"
branch_labels = None
depends_on = None

_HELD = (
    "known_earliest",
    "known_latest",
    "minutes_6",
    "foot",
    "birth_year",
    "quarter",
    "known_quarter",
    "countries",
    "club_id",
    "region",
    "league_rung",
    "national_rung",
    "called_up_on",
    "caps",
    "gap_kind",
    "coverage",
    "evidence",
    "shared_with",
    "shared_until",
    "shared_own",
    "shared_birth",
    "shared_else",
    "born_earliest",
    "born_latest",
    "minutes_7",
    "minutes_8",
    "minutes_9",
)


def upgrade() -> None:
    _make("country_1", ["sex", "country_1", "position", *_HELD, "country_2", "player_id"], None)
    _make("many_minutes", ["sex", "country_1", "position", *_HELD, "country_2", "player_id"], "minutes_6 >= 450")
    _make("country_2", ["sex", "country_2", "position", *_HELD, "country_1", "player_id"], "country_2 IS NOT NULL")
    _make("countries", ["player_id"], "countries > 2")


def downgrade() -> None:
    for name in ("countries", "country_2", "many_minutes", "country_1"):
        op.drop_index(f"ix_pool_players_{name}", table_name="pool_players")


def _make(name: str, columns: list[str], only: str | None) -> None:
    where = sa.text(only) if only else None
    op.create_index(f"ix_pool_players_{name}", "pool_players", columns, sqlite_where=where, postgresql_where=where)
