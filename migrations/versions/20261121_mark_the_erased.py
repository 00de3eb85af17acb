"""mark the erased: a player who was erased has several marks to be recognised by

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

from alembic import op

revision = "8d2f4b6a1c93"
down_revision = "9d2f6b8e41a7"
branch_labels = None
depends_on = None


# Nothing points at the tombstones, so SQLite may make the table anew.
def upgrade() -> None:
    with op.batch_alter_table("tombstones") as batch:
        batch.drop_constraint(op.f("uq_tombstones_number"), type_="unique")
        batch.create_unique_constraint(op.f("uq_tombstones_number_fingerprint"), ["number", "fingerprint"])


def downgrade() -> None:
    # One mark of each stays, as before.
    op.execute("DELETE FROM tombstones WHERE id NOT IN (SELECT min(id) FROM tombstones GROUP BY number)")
    with op.batch_alter_table("tombstones") as batch:
        batch.drop_constraint(op.f("uq_tombstones_number_fingerprint"), type_="unique")
        batch.create_unique_constraint(op.f("uq_tombstones_number"), ["number"])
