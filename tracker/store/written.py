"""Which tables a connection has written to since its transaction began: whatever the way, it is noticed.

Rows reach the database through the session, through statements on its connection and through PostgreSQL's `COPY`.
What hangs on the records, such as the summaries, must know of all three.
"""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Connection, Engine, event

_TABLES = "tables_written_to"
_WRITES = re.compile(r'\s*(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+(?:"?\w+"?\.)?"?(\w+)', re.IGNORECASE)


def note(connection: Connection, table: str) -> None:
    """Notice that a table is being written to past SQLAlchemy."""
    connection.info.setdefault(_TABLES, set()).add(table)


def written(connection: Connection) -> frozenset[str]:
    """The tables written to since the last time that was forgotten."""
    return frozenset(connection.info.get(_TABLES, ()))


def forget(connection: Connection) -> None:
    """Begin anew: the database's connections are used by one transaction after another."""
    connection.info.pop(_TABLES, None)


@event.listens_for(Engine, "before_cursor_execute")
def _notice(
    connection: Connection,
    _cursor: Any,
    statement: str,
    _parameters: Any,
    _context: Any,
    _many: bool,  # noqa: FBT001
) -> None:
    found = _WRITES.match(statement)
    if found:
        note(connection, found[1])
