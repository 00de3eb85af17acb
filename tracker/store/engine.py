"""Opening the database: embedded SQLite by default, PostgreSQL for a federation.

SQLite before 3.51.3 (but for 3.50.7 and 3.44.6) can corrupt a database in WAL mode when one connection
checkpoints while another writes. WAL is therefore used only on a fixed build; all others keep a rollback
journal, which at a club's size costs under a millisecond a commit.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import ConnectionPoolEntry

from tracker.football.errors import ChangedMeanwhileError, SettingError, TrackerError
from tracker.football.phrase import phrase

__all__ = [
    "Engine",
    "answering",
    "database_facts",
    "embedded_file",
    "is_safely_kept",
    "limit_work",
    "make_room",
    "open_engine",
    "safe_journal",
]

#: SQLite gives a lock to whoever asks first once it is free, not to whoever has waited longest. On a busy machine
#: eight writers held it for milliseconds each, and one of them was still seen to wait for six seconds.
SECONDS_TO_WAIT_FOR_A_LOCK = 30
_BACKPORTED_FIXES = {(3, 44): 6, (3, 50): 7}
_FIRST_FIXED = (3, 51, 3)
#: What SQLite calls waiting for the disk at each commit.
_FULL = 2
#: After how many of its own steps SQLite looks at the clock, which is every fifty milliseconds or so. It waits for
#: Python's lock to do so, which the threads of others hold.
_STEPS = 1_000_000
#: What PostgreSQL calls a statement that took too long.
_CANCELLED = "57014"


def safe_journal(version: tuple[int, int, int]) -> str:
    """The journal mode that is safe on a build of SQLite.

    >>> safe_journal((3, 40, 1)), safe_journal((3, 50, 7)), safe_journal((3, 53, 4))
    ('TRUNCATE', 'WAL', 'WAL')
    """
    backport = _BACKPORTED_FIXES.get(version[:2])
    fixed = version >= _FIRST_FIXED or (backport is not None and version[2] >= backport)
    return "WAL" if fixed else "TRUNCATE"


def open_engine(database: str) -> Engine:
    """The engine for a database URL, with every connection set up the same way.

    Raises:
        SettingError: the URL is none, or names a database that is neither SQLite nor PostgreSQL.
    """
    try:
        url = make_url(database)
    except ArgumentError as error:
        message = (
            f"TRACKER_DATABASE is {database!r}, which is no database URL; one is sqlite:////srv/tracker.sqlite."
        )
        raise SettingError(message) from error
    kind = url.get_backend_name()
    if kind == "postgresql":
        return create_engine(url.set(drivername="postgresql+psycopg"), pool_pre_ping=True)
    if kind != "sqlite":
        message = f"TRACKER_DATABASE names {kind!r}; the tracker runs on sqlite and postgresql."
        raise SettingError(message)
    engine = create_engine(url, connect_args={"timeout": SECONDS_TO_WAIT_FOR_A_LOCK})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    event.listen(engine, "checkin", _let_work)
    return engine


def make_room(engine: Engine) -> None:
    """Make the folder for an embedded database, where it is not there yet.

    Raises:
        SettingError: the folder cannot be made.
    """
    path = embedded_file(engine)
    try:
        if path:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        message = (
            f"The folder {path and path.parent} cannot be made ({error.strerror}); set TRACKER_HOME to another."
        )
        raise SettingError(message) from error


def embedded_file(engine: Engine) -> Path | None:
    """The file of an embedded database; nothing for PostgreSQL and for one in memory."""
    name = engine.url.database
    return Path(name) if engine.dialect.name == "sqlite" and name and name != ":memory:" else None


def _prepare_sqlite(connection: Any, _entry: ConnectionPoolEntry) -> None:
    # The driver's own transaction handling would begin late and deferred; `_begin_sqlite` begins instead.
    connection.isolation_level = None
    version = connection.execute("SELECT sqlite_version()").fetchone()[0]
    connection.execute(f"PRAGMA journal_mode={safe_journal(_numbers(version))}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")
    # What is deleted is written over, so that nobody finds in the file who was erased.
    connection.execute("PRAGMA secure_delete=ON")


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that reads and then writes fails at once when another writer came between.
    writes = connection.get_execution_options().get("reads_only") is not True
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN DEFERRED")


def limit_work(connection: Connection, seconds: int) -> None:
    """Let SQLite break off what it is doing in a transaction after so many seconds; 0 is never."""
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name != "sqlite" or not seconds:
        return
    end = time.monotonic() + seconds
    driver.set_progress_handler(lambda: time.monotonic() > end, _STEPS)


def _let_work(connection: Any, _entry: ConnectionPoolEntry) -> None:
    """The limit was for one transaction; whoever is given the connection next has none or another."""
    if connection is not None:
        connection.set_progress_handler(None, 0)


def _numbers(version: str) -> tuple[int, int, int]:
    major, minor, patch = (int(part) for part in version.split(".")[:3])
    return major, minor, patch


def database_facts(engine: Engine) -> tuple[str, ...]:
    """What an operator should know of the database in use, a line each."""
    if engine.dialect.name != "sqlite":
        with engine.connect() as connection:
            return (f"PostgreSQL {connection.exec_driver_sql('SHOW server_version').scalar_one()}",)
    with engine.connect() as connection:
        journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
    return (f"SQLite {sqlite3.sqlite_version}, journal mode {journal}",)


def is_safely_kept(engine: Engine) -> bool:
    """Whether what is committed survives a crash and a second writer, on the build that is in use.

    PostgreSQL sees to it unless somebody has turned its care off.
    """
    with engine.connect() as connection:
        if engine.dialect.name != "sqlite":
            return all(
                connection.exec_driver_sql(f"SHOW {setting}").scalar_one() == "on"
                for setting in ("fsync", "full_page_writes")
            )
        journal = connection.exec_driver_sql("PRAGMA journal_mode").scalar_one()
        synchronous = connection.exec_driver_sql("PRAGMA synchronous").scalar_one()
    return str(journal).upper() == safe_journal(_numbers(sqlite3.sqlite_version)) and synchronous >= _FULL


class UnreachableError(SettingError):
    """The database does not answer."""

    status = 503


class TooLongError(TrackerError):
    """The database was broken off, because what was asked for took it too long."""

    status = 503


@contextmanager
def answering() -> Iterator[None]:
    """Turn a database that does not answer into one clear sentence.

    Raises:
        UnreachableError: the database did not answer.
        TooLongError: it worked longer than TRACKER_STATEMENT_SECONDS.
        ChangedMeanwhileError: somebody else changed the same row after it was read.
    """
    try:
        yield
    except StaleDataError as error:
        message = "Somebody else changed the same just now, so nothing was written; open it again and repeat it."
        raise ChangedMeanwhileError(message) from error
    except OperationalError as error:
        if _was_broken_off(error):
            message = (
                "That took the database too long and was broken off; ask for less, such as one club, one team or "
                "one year of birth, or try again later."
            )
            too_long = TooLongError(message)
            too_long.phrase = phrase("refused-too-long")
            raise too_long from error
        cause = str(error.orig).strip().splitlines()[0]
        message = f"The database does not answer ({cause}); check TRACKER_DATABASE and that it runs."
        raise UnreachableError(message) from error


def _was_broken_off(error: OperationalError) -> bool:
    return getattr(error.orig, "sqlstate", None) == _CANCELLED or str(error.orig) == "interrupted"
