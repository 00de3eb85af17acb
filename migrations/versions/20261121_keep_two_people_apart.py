"""keep two people apart whom somebody said to be two, so that nobody asks again

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "e27b94c1d5f8"
down_revision = "c58e1f70a4d2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "kept_apart",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("player_id < other", name=op.f("ck_kept_apart_smaller_first")),
        sa.ForeignKeyConstraint(["player_id"], ["players.id"], name=op.f("fk_kept_apart_player_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_kept_apart")),
        sa.UniqueConstraint("player_id", "other", name=op.f("uq_kept_apart_player_id_other")),
    )


def downgrade() -> None:
    op.drop_table("kept_apart")
