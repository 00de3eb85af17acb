"""remember what was said of the columns of a club's files, by their headings

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "4e7c2ab9d310"
down_revision = "dde06befbef8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "sheet_choices",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("club_folded", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("header", sa.String(length=64), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sheet_choices")),
        sa.UniqueConstraint("club_folded", "kind", "header", name=op.f("uq_sheet_choices_club_folded_kind_header")),
    )


def downgrade() -> None:
    op.drop_table("sheet_choices")
