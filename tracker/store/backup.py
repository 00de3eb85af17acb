"""A copy of the embedded database, whole and as of one moment, while others go on reading and writing."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from tracker.football.errors import BadInputError
from tracker.store.engine import Engine, embedded_file

_PAGES_AT_ONCE = 1000


def back_up(engine: Engine, to: Path) -> int:
    """Copy the embedded database into a new file that its owner alone may read, and say how many bytes it has.

    The copy is made under another name beside it, so that a file of this name is always a whole one.

    Raises:
        BadInputError: it is PostgreSQL, or there is such a file, or it cannot be written.
    """
    if embedded_file(engine) is None:
        message = (
            "PostgreSQL makes its own backups; as the owner of the tables run "
            f"`pg_dump --format=custom --file={to.name} DATABASE` (docs/run/backup.md)."
        )
        raise BadInputError(message)
    if to.exists():
        message = f"There is a file {to.name} already; name another, as no backup is written over."
        raise BadInputError(message)
    unfinished = to.with_name(f".{to.name}.unfinished")
    try:
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            _copy(engine, unfinished)
            # Unlike a renaming, a link is never made over a file that came meanwhile.
            os.link(unfinished, to)
        finally:
            unfinished.unlink()
    except OSError as error:
        message = (
            f"The backup {to.name} cannot be written ({error.strerror}); name a folder that is there and has room."
        )
        raise BadInputError(message) from error
    return to.stat().st_size


def _copy(engine: Engine, to: Path) -> None:
    connection = engine.raw_connection()
    try:
        copy = sqlite3.connect(to)
        try:
            driver = connection.driver_connection
            assert isinstance(driver, sqlite3.Connection)
            driver.backup(copy, pages=_PAGES_AT_ONCE)
            # The file is whole by itself: nothing is left in a journal beside it.
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()
    finally:
        connection.close()
    with to.open("rb") as written:
        os.fsync(written.fileno())
