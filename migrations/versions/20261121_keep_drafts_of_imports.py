"""keep files that somebody began to take in

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "6fa0d3c81b27"
down_revision = "62bb6ac2044a"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "import_drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("club_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("file_name", sa.String(length=200), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_import_drafts_user_id")),
        sa.ForeignKeyConstraint(["club_id"], ["clubs.id"], name=op.f("fk_import_drafts_club_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_drafts")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_import_drafts_user_id"), "import_drafts", ["user_id"])
    op.create_index(op.f("ix_import_drafts_club_id"), "import_drafts", ["club_id"])


def downgrade() -> None:
    op.drop_table("import_drafts")
