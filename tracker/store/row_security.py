"""PostgreSQL's row-level security: the second lock on every table that tells of players.

It holds where the scope of a session cannot: for text, for bare tables, and for a connection that was told nothing.
The tables belong to one role and the application signs in as another, since PostgreSQL binds neither an owner nor a
superuser.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import Connection, Engine, text

from tracker.football.errors import SettingError
from tracker.store import planner
from tracker.store.row_policies import FUNCTION, POLICY, function, policies

#: What is only ever added to. A case's steps go when the record of a player is erased, and are never changed.
_KEPT_AS_THEY_ARE = {"audit_events": "UPDATE, DELETE, TRUNCATE", "case_steps": "UPDATE, TRUNCATE"}

_GUARDED = text(
    "SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relrowsecurity AND EXISTS "
    "(SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = :policy)"
)
_LAID = text("SELECT obj_description(to_regprocedure(:function), 'pg_proc')")
_IS_ROLE = text("SELECT count(*) FROM pg_roles WHERE rolname = :role")
_WHO = text(
    "SELECT r.rolsuper, r.rolbypassrls, pg_has_role(c.relowner, 'MEMBER') "
    "FROM pg_roles r, pg_class c WHERE r.rolname = current_user AND c.oid = to_regclass('players')"
)


def fingerprint() -> str:
    """What tells these policies from those of another version."""
    laid = (function("public"), planner.function("public"), *policies().values())
    return sha256("\n".join(laid).encode()).hexdigest()


def is_laid(connection: Connection) -> bool:
    """Whether the lock is the one of this version and lies on every table; SQLite has none and needs none."""
    if connection.dialect.name != "postgresql":
        return True
    laid = connection.scalar(_LAID, {"function": f"{FUNCTION}()"})
    return laid == fingerprint() and not _unguarded(connection)


def take_off(connection: Connection) -> None:
    """Take the policies off while tables are changed: a column that a policy names cannot be altered.

    Row-level security stays on, so that without policies nobody but the owner is given anything.
    """
    if connection.dialect.name != "postgresql":
        return
    quote = connection.dialect.identifier_preparer.quote
    for table in connection.scalars(_GUARDED, {"policy": POLICY}).all():
        connection.exec_driver_sql(f"DROP POLICY {POLICY} ON {quote(table)}")
    connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {FUNCTION}()")


def lay(connection: Connection, application: str | None) -> None:
    """Lay the policies of this version, and give the application's role what it needs and no more.

    Arguments:
        application: the role that the application signs in as, where it is not the one that owns the tables.

    Raises:
        SettingError: there is no such role.
    """
    if connection.dialect.name != "postgresql":
        return
    if not is_laid(connection):
        take_off(connection)
        for statement in _laying(_schema(connection)):
            connection.exec_driver_sql(statement)
    if application:
        _grant(connection, application)


def _laying(schema: str) -> Iterator[str]:
    yield function(schema)
    yield f"REVOKE ALL ON FUNCTION {FUNCTION}() FROM PUBLIC"
    yield f"COMMENT ON FUNCTION {FUNCTION}() IS '{fingerprint()}'"
    yield planner.function(schema)
    yield f"REVOKE ALL ON FUNCTION {planner.FUNCTION}() FROM PUBLIC"
    for table, policy in policies().items():
        yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
        yield f"DROP POLICY IF EXISTS {POLICY} ON {table}"
        yield policy


def _grant(connection: Connection, application: str) -> None:
    if not connection.scalar(_IS_ROLE, {"role": application}):
        message = f"PostgreSQL has no role {application!r}, as TRACKER_DATABASE names it; make it, then migrate."
        raise SettingError(message)
    role, schema = connection.dialect.identifier_preparer.quote(application), _schema(connection)
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA {schema} TO {role}")
    connection.exec_driver_sql(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {schema} TO {role}")
    connection.exec_driver_sql(f"GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA {schema} TO {role}")
    for name in (FUNCTION, planner.FUNCTION):
        connection.exec_driver_sql(f"GRANT EXECUTE ON FUNCTION {name}() TO {role}")
    connection.exec_driver_sql(f"REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {role}")
    for table, what in _KEPT_AS_THEY_ARE.items():
        connection.exec_driver_sql(f"REVOKE {what} ON {table} FROM {role}")


def row_security_faults(engine: Engine) -> tuple[str, ...]:
    """Why the second lock would not hold for whoever this engine signs in as, a sentence each; none on SQLite."""
    if engine.dialect.name != "postgresql":
        return ()
    with engine.connect() as connection:
        return tuple(_faults(connection))


def _faults(connection: Connection) -> Iterator[str]:
    remedy = "let TRACKER_DATABASE sign in as a role of its own (docs/run/postgresql.md)"
    found = connection.execute(_WHO).one_or_none()
    if found is None:
        yield "The database has no tables yet; run `tracker database migrate`."
        return
    is_superuser, bypasses, owns = found
    if is_superuser:
        yield f"The application signs in to PostgreSQL as a superuser, whom no policy binds; {remedy}."
    if bypasses:
        yield f"The application's role has BYPASSRLS, so that no policy binds it; {remedy}."
    if owns and not is_superuser:
        yield f"The application's role owns the tables or may act as their owner, whom no policy binds; {remedy}."
    bare = _unguarded(connection)
    if bare:
        yield f"Row-level security is off for {', '.join(bare)}; run `tracker database migrate` as their owner."


def _unguarded(connection: Connection) -> list[str]:
    return sorted(set(policies()) - set(connection.scalars(_GUARDED, {"policy": POLICY})))


def _schema(connection: Connection) -> str:
    return str(connection.scalar(text("SELECT quote_ident(current_schema())")))
