"""Say in a step of a case what was changed by it, and let no step be changed afterwards."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "a1c4e7b90d52"
down_revision = "b47d90c2e615"
branch_labels = None
depends_on = None

_REFUSED = "A step of a case is only ever added."
_SQLITE = f"""CREATE TRIGGER case_steps_no_update BEFORE UPDATE ON case_steps
BEGIN SELECT RAISE(ABORT, '{_REFUSED}'); END"""
_FUNCTION = f"""CREATE FUNCTION refuse_step_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{_REFUSED}'; END $$"""
_POSTGRESQL = """CREATE TRIGGER case_steps_no_update BEFORE UPDATE ON case_steps
FOR EACH STATEMENT EXECUTE FUNCTION refuse_step_change()"""


def upgrade() -> None:
    op.add_column("case_steps", sa.Column("was", sa.String(length=200), nullable=True))
    op.add_column("case_steps", sa.Column("became", sa.String(length=200), nullable=True))
    if op.get_context().dialect.name == "sqlite":
        op.execute(_SQLITE)
        return
    op.execute(_FUNCTION)
    op.execute(_POSTGRESQL)


def downgrade() -> None:
    if op.get_context().dialect.name == "sqlite":
        op.execute("DROP TRIGGER case_steps_no_update")
    else:
        op.execute("DROP TRIGGER case_steps_no_update ON case_steps")
        op.execute("DROP FUNCTION refuse_step_change()")
    op.drop_column("case_steps", "became")
    op.drop_column("case_steps", "was")
