"""A question about the pool that keeps the database busy for as long as it is let, and is really broken off."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event

_ENDLESS = {
    "sqlite": "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
    "postgresql": "SELECT max(i) FROM generate_series(1, 100000000000) AS i",
}


@contextmanager
def busy_with_questions(engine: Engine | type[Engine]) -> Iterator[None]:
    """Total, counts and page of a question never come to an end; all else is answered as ever."""

    def busy(connection: Connection, _cursor: object, statement: str, given: object, *_: object) -> tuple[str, Any]:
        if "found AS MATERIALIZED" not in statement:
            return statement, given
        return _ENDLESS[connection.dialect.name], ()

    event.listen(engine, "before_cursor_execute", busy, retval=True)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", busy)
