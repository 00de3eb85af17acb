"""A worker's turn at the embedded database, so that workers who draw meanwhile need not sleep for it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tracker.store.engine import Engine, embedded_file

if sys.platform != "win32":
    import fcntl


@contextmanager
def turn_at(engine: Engine, *, writes: bool) -> Iterator[None]:
    """Wait until no other worker writes to an embedded database, or is at it at all for one who `writes`.

    SQLite lets whoever finds its database locked sleep and look again, for up to a tenth of a second, in which a
    worker could have drawn half a report. A lock of the system lets the next begin at once, and goes with whoever
    is killed. It keeps nobody from the database but other workers; PostgreSQL, which lets many write, needs none.
    """
    file = embedded_file(engine)
    if file is None or sys.platform == "win32":
        yield
        return
    with file.with_name(f"{file.name}-turn").open("wb") as held:
        fcntl.flock(held, fcntl.LOCK_EX if writes else fcntl.LOCK_SH)
        yield
