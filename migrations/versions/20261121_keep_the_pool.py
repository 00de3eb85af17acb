"""keep the pool

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "74b08e8425f9"
down_revision = "f1a6c83d5e09"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "pool_players",
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.Integer(), nullable=False),
        sa.Column("sex", sa.SmallInteger(), nullable=False),
        sa.Column("position", sa.SmallInteger(), nullable=True),
        sa.Column("foot", sa.SmallInteger(), nullable=True),
        sa.Column("born_earliest", sa.Integer(), nullable=True),
        sa.Column("born_latest", sa.Integer(), nullable=True),
        sa.Column("known_earliest", sa.Integer(), nullable=True),
        sa.Column("known_latest", sa.Integer(), nullable=True),
        sa.Column("birth_year", sa.SmallInteger(), nullable=True),
        sa.Column("quarter", sa.SmallInteger(), nullable=True),
        sa.Column("known_quarter", sa.SmallInteger(), nullable=True),
        sa.Column("country_1", sa.String(length=40), nullable=True),
        sa.Column("country_2", sa.String(length=40), nullable=True),
        sa.Column("countries", sa.SmallInteger(), nullable=False),
        sa.Column("team_id", sa.Integer(), nullable=True),
        sa.Column("club_id", sa.Integer(), nullable=True),
        sa.Column("region", sa.String(), nullable=True),
        sa.Column("league_rung", sa.SmallInteger(), nullable=True),
        sa.Column("club_rung", sa.SmallInteger(), nullable=True),
        sa.Column("national_rung", sa.SmallInteger(), nullable=True),
        sa.Column("called_up_on", sa.Integer(), nullable=True),
        sa.Column("caps", sa.Integer(), nullable=False),
        sa.Column("minutes_4", sa.Integer(), nullable=False),
        sa.Column("minutes_5", sa.Integer(), nullable=False),
        sa.Column("minutes_6", sa.Integer(), nullable=False),
        sa.Column("minutes_7", sa.Integer(), nullable=False),
        sa.Column("minutes_8", sa.Integer(), nullable=False),
        sa.Column("minutes_9", sa.Integer(), nullable=False),
        sa.Column("minutes_6_most", sa.Integer(), nullable=False),
        sa.Column("level_minutes", sa.Integer(), nullable=False),
        sa.Column("before_6", sa.Integer(), nullable=False),
        sa.Column("level_before", sa.Integer(), nullable=False),
        sa.Column("gap_kind", sa.SmallInteger(), nullable=True),
        sa.Column("gap_grade", sa.SmallInteger(), nullable=True),
        sa.Column("coverage", sa.SmallInteger(), nullable=True),
        sa.Column("evidence", sa.SmallInteger(), nullable=False),
        sa.Column("leaving", sa.SmallInteger(), nullable=False),
        sa.Column("first_seen", sa.Integer(), nullable=True),
        sa.Column("shared_with", sa.Integer(), nullable=True),
        sa.Column("shared_until", sa.Integer(), nullable=True),
        sa.Column("shared_own", sa.Boolean(), nullable=False),
        sa.Column("shared_birth", sa.Boolean(), nullable=False),
        sa.Column("shared_else", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["player_id"], ["players.id"], name=op.f("fk_pool_players_player_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("player_id", name=op.f("pk_pool_players")),
    )
    op.create_index(
        "ix_pool_players_shared_else",
        "pool_players",
        ["player_id"],
        sqlite_where=sa.text("shared_else = 1"),
        postgresql_where=sa.text("shared_else"),
    )


def downgrade() -> None:
    op.drop_table("pool_players")
