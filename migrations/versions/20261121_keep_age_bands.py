"""keep age bands

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "b7c41d08e25f"
down_revision = "3eae79caaf6e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "age_bands",
        sa.Column("federation_id", sa.Integer(), nullable=False),
        sa.Column("sex", sa.String(length=40), nullable=False),
        sa.Column("position", sa.String(length=40), nullable=False),
        sa.Column("as_of", sa.Date(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("survivors", sa.Integer(), nullable=False),
        sa.Column("marks", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["federation_id"], ["federations.id"], name=op.f("fk_age_bands_federation_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("federation_id", "sex", "position", name=op.f("pk_age_bands")),
    )


def downgrade() -> None:
    op.drop_table("age_bands")
