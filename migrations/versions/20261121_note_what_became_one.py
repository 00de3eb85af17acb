"""note which records became one, and what undoing that needs

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "6a91d3f0c7b2"
down_revision = "6fa0d3c81b27"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "merges",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.Column("gone", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.Column("last_rows", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["player_id"], ["players.id"], name=op.f("fk_merges_player_id")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_merges_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merges")),
    )
    op.create_index(op.f("ix_merges_player_id"), "merges", ["player_id"])
    op.create_index(op.f("ix_merges_gone"), "merges", ["gone"])
    op.create_table(
        "merge_notes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("merge_id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.Column("table", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["merge_id"], ["merges.id"], name=op.f("fk_merge_notes_merge_id")),
        sa.ForeignKeyConstraint(["player_id"], ["players.id"], name=op.f("fk_merge_notes_player_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merge_notes")),
    )
    op.create_index(op.f("ix_merge_notes_merge_id"), "merge_notes", ["merge_id"])
    op.create_index(op.f("ix_merge_notes_player_id"), "merge_notes", ["player_id"])


def downgrade() -> None:
    op.drop_table("merge_notes")
    op.drop_table("merges")
