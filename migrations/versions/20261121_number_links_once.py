"""number links once: the ledger names invitations, and links are let go after a while

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

from alembic import op

revision = "b47d90c2e615"
down_revision = "8d2f4b6a1c93"
branch_labels = None
depends_on = None


# Nothing points at the links, so SQLite may make the table anew. PostgreSQL never gives a number twice.
def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("links", recreate="always", table_kwargs={"sqlite_autoincrement": True}):
            pass


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("links", recreate="always", table_kwargs={"sqlite_autoincrement": False}):
            pass
