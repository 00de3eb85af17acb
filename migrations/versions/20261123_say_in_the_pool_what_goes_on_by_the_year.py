"""say in the pool what goes on by the year of birth

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "e94b17d0c6a2"
down_revision = "5e1d90b7c3f4"
branch_labels = None
depends_on = None

_BEFORE = (
    *("known_earliest", "known_latest", "minutes_6", "foot", "birth_year", "quarter"),
    *("countries", "club_id", "region", "league_rung", "national_rung", "called_up_on", "caps", "gap_kind"),
    *("coverage", "evidence", "allegiance", "shared_with", "shared_until", "shared_own", "shared_birth"),
    *("shared_else", "born_earliest", "born_latest", "minutes_7", "minutes_8", "minutes_9"),
)
#: PostgreSQL takes no more columns in an index: minutes of continental football are read from the table.
_HELD = (
    *("known_earliest", "known_latest", "minutes_6", "foot", "birth_year", "quarter"),
    *("countries", "club_id", "region", "league_rung", "national_rung", "called_up_on", "caps", "gap_kind"),
    *("known_gap_kind", "coverage", "evidence", "allegiance", "shared_with", "shared_until", "shared_own"),
    *("shared_birth", "shared_else", "born_earliest", "born_latest", "minutes_7", "minutes_8"),
)


def upgrade() -> None:
    # Nothing goes on, as far as scouts are told, until the summaries are made anew.
    op.add_column("player_summaries", sa.Column("gap_kind_by_year", sa.String(length=40), nullable=True))
    op.add_column("pool_players", sa.Column("known_gap_kind", sa.SmallInteger(), nullable=True))
    _index(_HELD)


def downgrade() -> None:
    _index(_BEFORE)
    op.drop_column("pool_players", "known_gap_kind")
    op.drop_column("player_summaries", "gap_kind_by_year")


def _index(held: Sequence[str]) -> None:
    for name in ("country_2", "many_minutes", "country_1"):
        op.drop_index(f"ix_pool_players_{name}", table_name="pool_players")
    _make("country_1", ["sex", "country_1", "position", *held, "country_2", "player_id"], None)
    _make("many_minutes", ["sex", "country_1", "position", *held, "country_2", "player_id"], "minutes_6 >= 450")
    _make("country_2", ["sex", "country_2", "position", *held, "country_1", "player_id"], "country_2 IS NOT NULL")


def _make(name: str, columns: list[str], only: str | None) -> None:
    where = sa.text(only) if only else None
    op.create_index(f"ix_pool_players_{name}", "pool_players", columns, sqlite_where=where, postgresql_where=where)
