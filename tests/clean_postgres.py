"""One PostgreSQL database that each test finds as the migrations left it; to make another costs half a second."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine, make_url, text
from tests.kept_connections import KeptConnections
from tracker.store.engine import open_engine

#: With more rows than this to take away, a new copy is the quicker way.
FEW = 5_000

#: When the tables, rights, policies, triggers and functions were last changed, how many there are, and how much
#: room the planner believes each table to take: what autovacuum found while a test ran changes the plans of the
#: next one, and nothing that a test could ask for. A test that changed any of it gets the next one a new copy.
STATE = text(
    """
    SELECT jsonb_build_array(
        (SELECT jsonb_build_array(count(*), max(xmin::text::bigint), sum(relpages)) FROM pg_class
            WHERE relnamespace = 'public'::regnamespace),
        (SELECT jsonb_build_array(count(*), max(pg_attribute.xmin::text::bigint)) FROM pg_attribute
            JOIN pg_class ON pg_class.oid = attrelid AND relnamespace = 'public'::regnamespace),
        (SELECT jsonb_build_array(count(*), max(xmin::text::bigint)) FROM pg_proc
            WHERE pronamespace = 'public'::regnamespace),
        (SELECT jsonb_build_array(count(*), max(xmin::text::bigint)) FROM pg_policy),
        (SELECT jsonb_build_array(count(*), max(xmin::text::bigint)) FROM pg_constraint),
        (SELECT jsonb_build_array(count(*), max(xmin::text::bigint)) FROM pg_trigger),
        (SELECT jsonb_build_array(count(*), max(xmin::text::bigint)) FROM pg_db_role_setting)
    )::text
    """
)
#: The number of the next transaction that will write anything, in any database of the server.
NEXT = text("SELECT pg_snapshot_xmax(pg_current_snapshot())::text")
TABLES = text(
    "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1"
)
REWIND = text(
    "SELECT setval(format('%I.%I', schemaname, sequencename)::regclass, start_value, false)"
    " FROM pg_sequences WHERE last_value IS NOT NULL"
)
OTHERS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid() AND pid <> ALL(CAST(:kept AS integer[]))"
)

#: The tables into which the migrations themselves write.
BEGUN = {"alembic_version", "ledger_head"}

Rows = list[dict[str, Any]]

_LENT: WeakKeyDictionary[Engine, tuple[str, str]] = WeakKeyDictionary()


class CleanPostgres:
    """Lends the same database again and again, and cleans it in between."""

    def __init__(self, server: str, template: str, name: str) -> None:
        self._server = server
        self._template = template
        self._name = name
        self._state: str | None = None
        self._seeds: dict[str, Rows] = {}
        self._broom: Connection | None = None
        self._connections = KeptConnections()

    def lend(self) -> Engine:
        """The database as the migrations left it, seen by whoever owns it."""
        if self._state is None:
            administer(self._server, f"CREATE DATABASE {self._name} TEMPLATE {self._template}")
            self._remember()
        engine = self._connections.serve(self._open())
        with self._held().begin():
            _LENT[engine] = f"{self._state}", self._held().execute(NEXT).scalar_one()
        return engine

    def take_back(self) -> None:
        """Clean it for the next test, or drop it where cleaning could not make it what it was."""
        broom = self._held()
        with broom.begin():
            broom.execute(OTHERS, {"kept": self._connections.processes()})
            clean = broom.execute(STATE).scalar_one() == self._state and self._empty(broom)
        if not clean:
            self.drop()

    def drop(self) -> None:
        """Do without it."""
        if self._broom is not None:
            self._broom.close()
            self._broom.engine.dispose()
            self._broom = None
        self._connections.end()
        administer(self._server, f"DROP DATABASE IF EXISTS {self._name} WITH (FORCE)")
        self._state = None

    def _held(self) -> Connection:
        """One connection for all cleaning: to sign in and to read what tables there are takes longer than that."""
        if self._broom is None:
            self._broom = self._open().connect()
        return self._broom

    def _open(self) -> Engine:
        return open_engine(named(self._server, self._name))

    def _remember(self) -> None:
        engine = self._open()
        with engine.begin() as connection:
            self._state = connection.execute(STATE).scalar_one()
            self._seeds = {table: rows for table in filled_tables(connection) if (rows := _rows(connection, table))}
        engine.dispose()

    def _empty(self, connection: Connection) -> bool:
        # As a replica no trigger fires and no foreign key is asked: rows may go in any order, the ledger's too.
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        gone = 0
        if filled := filled_tables(connection):
            broom = driver(connection).execute("; ".join(f'DELETE FROM "{table}"' for table in filled))
            gone = broom.rowcount
            while broom.nextset():
                gone += broom.rowcount
        for table, rows in self._seeds.items():
            _insert(connection, table, rows)
        connection.execute(REWIND)
        return gone <= FEW


def left_as_lent(engine: Engine) -> str | None:
    """What tells a database that was just lent, and into which nobody has written since, from others."""
    state, following = _LENT.get(engine, ("", ""))
    with engine.connect() as connection:
        if connection.execute(NEXT).scalar_one() == following:
            return state
        # Somebody wrote somewhere on the server, so it is looked through.
        empty = set(filled_tables(connection)) <= BEGUN
        return f"{connection.execute(STATE).scalar_one()}" if empty else None


def named(url: str, database: str) -> str:
    """The address of another database on the same server."""
    return make_url(url).set(database=database).render_as_string(hide_password=False)


def administer(url: str, statement: str) -> None:
    """Have the server do something that no transaction may hold."""
    engine = open_engine(url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def driver(connection: Connection) -> Any:
    """The connection as its driver knows it, for what passes SQLAlchemy by."""
    return connection.connection.driver_connection


def _tables(connection: Connection) -> list[str]:
    return list(connection.scalars(TABLES))


def filled_tables(connection: Connection) -> list[str]:
    """The tables that hold a row."""
    tables = _tables(connection)
    asked = ", ".join(f'EXISTS (SELECT 1 FROM "{table}")' for table in tables)
    answers = connection.exec_driver_sql(f"SELECT {asked}").one()
    return [table for table, filled in zip(tables, answers, strict=True) if filled]


def _rows(connection: Connection, table: str) -> Rows:
    return [dict(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"').mappings()]


def _insert(connection: Connection, table: str, rows: Rows) -> None:
    columns = list(rows[0])
    into = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join(f":{column}" for column in columns)
    connection.execute(text(f'INSERT INTO "{table}" ({into}) VALUES ({values})'), rows)
