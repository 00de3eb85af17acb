"""say what was typed in: what was no file has a title that everybody reads in their own language

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "f3b1c96d20e8"
down_revision = "74b08e8425f9"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Other tables point at this one, so that SQLite must not make it anew.
    with op.batch_alter_table("import_batches", recreate="never") as batch_op:
        batch_op.add_column(sa.Column("titled", sa.Text(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("import_batches", recreate="never") as batch_op:
        batch_op.drop_column("titled")
