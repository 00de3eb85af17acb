"""seal the ledger: lines are only ever added, and a head says how many are sealed

Expand first, contract later: a column that running code still reads is dropped in a later revision.
"""

from __future__ import annotations

from alembic import op

revision = "5c1e9f3a7d42"
down_revision = "01131d880659"
branch_labels = None
depends_on = None

_REFUSED = "The ledger is only ever added to."
_SQLITE = """CREATE TRIGGER audit_events_no_{name} BEFORE {what} ON audit_events
BEGIN SELECT RAISE(ABORT, '{refused}'); END"""
_FUNCTION = """CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{refused}'; END $$"""
_POSTGRESQL = """CREATE TRIGGER audit_events_no_{name} BEFORE {what} ON audit_events
FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change()"""


def upgrade() -> None:
    # The row is there from the start, so that two processes never both make it.
    op.execute("INSERT INTO ledger_head (id, lines, seal) VALUES (1, 0, '')")
    if op.get_context().dialect.name == "sqlite":
        for what in ("UPDATE", "DELETE"):
            op.execute(_SQLITE.format(name=what.lower(), what=what, refused=_REFUSED))
        return
    op.execute(_FUNCTION.format(refused=_REFUSED))
    for what in ("UPDATE", "DELETE", "TRUNCATE"):
        op.execute(_POSTGRESQL.format(name=what.lower(), what=what))


def downgrade() -> None:
    names = ("update", "delete")
    if op.get_context().dialect.name == "sqlite":
        for name in names:
            op.execute(f"DROP TRIGGER audit_events_no_{name}")
    else:
        for name in (*names, "truncate"):
            op.execute(f"DROP TRIGGER audit_events_no_{name} ON audit_events")
        op.execute("DROP FUNCTION refuse_ledger_change()")
    op.execute("DELETE FROM ledger_head")
