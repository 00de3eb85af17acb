"""keep what a file wrote: its new rows and the values it replaced, so that it can be undone

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "dde06befbef8"
down_revision = "a1c4e7b90d52"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "import_additions",
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("table", sa.String(length=40), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batches.id"], name=op.f("fk_import_additions_batch_id")),
        sa.PrimaryKeyConstraint("batch_id", "table", "first", "last", name=op.f("pk_import_additions")),
    )
    op.create_table(
        "import_corrections",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("batch_id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.Integer(), nullable=True),
        sa.Column("table", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("column", sa.String(length=40), nullable=False),
        sa.Column("old", sa.String(length=200), nullable=True),
        sa.Column("new", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(["batch_id"], ["import_batches.id"], name=op.f("fk_import_corrections_batch_id")),
        sa.ForeignKeyConstraint(["player_id"], ["players.id"], name=op.f("fk_import_corrections_player_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_corrections")),
    )
    op.create_index(op.f("ix_import_corrections_batch_id"), "import_corrections", ["batch_id"])
    op.create_index(op.f("ix_import_corrections_player_id"), "import_corrections", ["player_id"])
    op.add_column("import_batches", sa.Column("undone_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("import_batches", recreate="never") as batch:
        batch.drop_column("undone_at")
    op.drop_table("import_corrections")
    op.drop_table("import_additions")
