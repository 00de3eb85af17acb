"""keep lists of players that somebody works with

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "d41f6b0e97ac"
down_revision = "5e1c8d27b40f"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "player_lists",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_player_lists_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_player_lists")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_player_lists_user_id"), "player_lists", ["user_id"])
    op.create_table(
        "listed_players",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("list_id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(length=40), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["list_id"], ["player_lists.id"], name=op.f("fk_listed_players_list_id")),
        sa.ForeignKeyConstraint(["player_id"], ["players.id"], name=op.f("fk_listed_players_player_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_listed_players")),
    )
    op.create_index(op.f("ix_listed_players_list_id"), "listed_players", ["list_id"])
    op.create_index(op.f("ix_listed_players_player_id"), "listed_players", ["player_id"])


def downgrade() -> None:
    op.drop_table("listed_players")
    op.drop_table("player_lists")
