"""One PostgreSQL database that each test finds as the migrations left it; to make another costs half a second."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine, make_url, text
from tracker.store.engine import open_engine

#: With more rows than this to take away, a new copy is the quicker way.
FEW = 5_000

#: Everything that tells a database from its template but its rows: tables, rights, policies, triggers, functions,
#: settings. A test that changed any of it gets the next one a new copy.
SHAPE = text(
    """
    SELECT md5(string_agg(part, '' ORDER BY part)) FROM (
        SELECT (relname, relkind, relrowsecurity, relforcerowsecurity, relowner, relacl)::text AS part
        FROM pg_class WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT pg_policy::text FROM pg_policy
        UNION ALL SELECT pg_proc::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT pg_constraint::text FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT (tgrelid, tgname, tgfoid, tgenabled, tgtype)::text FROM pg_trigger
        UNION ALL SELECT (attrelid, attname, atttypid, attnotnull, attisdropped)::text
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid AND relnamespace = 'public'::regnamespace
        UNION ALL SELECT pg_db_role_setting::text FROM pg_db_role_setting
    ) AS parts
    """
)
#: How much room the planner believes each table to take: what autovacuum found while a test ran changes the plans
#: of the next one, and nothing that a test could ask for.
ROOM = text(
    "SELECT md5(string_agg((relname, relpages)::text, '' ORDER BY relname)) FROM pg_class"
    " WHERE relnamespace = 'public'::regnamespace"
)
TABLES = text(
    "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 1"
)
SEQUENCES = text("SELECT sequencename, start_value FROM pg_sequences WHERE last_value IS NOT NULL")
OTHERS = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND pid <> pg_backend_pid()"
)

Rows = list[dict[str, Any]]


class CleanPostgres:
    """Lends the same database again and again, and cleans it in between."""

    def __init__(self, server: str, template: str, name: str) -> None:
        self._server = server
        self._template = template
        self._name = name
        self._shape: tuple[str, str] | None = None
        self._seeds: dict[str, Rows] = {}
        self._broom: Connection | None = None

    def lend(self) -> Engine:
        """The database as the migrations left it, seen by whoever owns it."""
        if self._shape is None:
            administer(self._server, f"CREATE DATABASE {self._name} TEMPLATE {self._template}")
            self._remember()
        return self._open()

    def take_back(self) -> None:
        """Clean it for the next test, or drop it where cleaning could not make it what it was."""
        broom = self._held()
        with broom.begin():
            broom.execute(OTHERS)
            clean = _shape(broom) == self._shape and self._empty(broom)
        if not clean:
            self.drop()

    def drop(self) -> None:
        """Do without it."""
        if self._broom is not None:
            self._broom.close()
            self._broom.engine.dispose()
            self._broom = None
        administer(self._server, f"DROP DATABASE IF EXISTS {self._name} WITH (FORCE)")
        self._shape = None

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
            self._shape = _shape(connection)
            self._seeds = {table: rows for table in _tables(connection) if (rows := _rows(connection, table))}
        engine.dispose()

    def _empty(self, connection: Connection) -> bool:
        # As a replica no trigger fires and no foreign key is asked: rows may go in any order, the ledger's too.
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        gone = sum(
            connection.exec_driver_sql(f'DELETE FROM "{table}"').rowcount for table in filled_tables(connection)
        )
        for table, rows in self._seeds.items():
            _insert(connection, table, rows)
        for sequence, start in connection.execute(SEQUENCES).all():
            connection.execute(
                text("SELECT setval(:sequence, :start, false)"), {"sequence": sequence, "start": start}
            )
        return gone <= FEW


def named(url: str, database: str) -> str:
    """The address of another database on the same server."""
    return make_url(url).set(database=database).render_as_string(hide_password=False)


def administer(url: str, statement: str) -> None:
    """Have the server do something that no transaction may hold."""
    engine = open_engine(url)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def _shape(connection: Connection) -> tuple[str, str]:
    return connection.execute(SHAPE).scalar_one(), connection.execute(ROOM).scalar_one()


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
