"""keep whom a club's file names as a child's guardian, until somebody invites them

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "a9d4c7e1b362"
down_revision = "6a91d3f0c7b2"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "named_guardians",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.Integer(), nullable=False),
        sa.Column("club_id", sa.Integer(), nullable=True),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("name_folded", sa.String(200), nullable=False),
        sa.Column("phone", sa.String(40), nullable=False),
        sa.Column("email", sa.String(200), nullable=False),
        sa.Column("relation", sa.String(40), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["player_id"], ["players.id"], name=op.f("fk_named_guardians_player_id")),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name=op.f("fk_named_guardians_club_id")),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batches.id"], name=op.f("fk_named_guardians_batch_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_named_guardians")),
    )
    op.create_index(op.f("ix_named_guardians_player_id"), "named_guardians", ["player_id"])
    op.create_index(op.f("ix_named_guardians_batch_id"), "named_guardians", ["batch_id"])


def downgrade() -> None:
    op.drop_table("named_guardians")
