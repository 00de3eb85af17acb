"""know whose director took in a file: a club lists and undoes what it took in itself

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "62bb6ac2044a"
down_revision = "e27b94c1d5f8"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Other tables point at this one, so that SQLite must not make it anew.
    with op.batch_alter_table("import_batches", recreate="never") as batch_op:
        batch_op.add_column(sa.Column("club_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_import_batches_club_id"), ["club_id"])


def downgrade() -> None:
    with op.batch_alter_table("import_batches", recreate="never") as batch_op:
        batch_op.drop_index(batch_op.f("ix_import_batches_club_id"))
        batch_op.drop_column("club_id")
