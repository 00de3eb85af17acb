"""Engines that know the statements which others of their kind have put into words before.

In service one engine lives for months and puts each statement into words once. A test has an engine of its own, and
without this a third of a run went into putting the same few hundred statements into the same words again. It also
is the better test: what a statement remembers of one question is there when somebody else asks the next.
"""

from __future__ import annotations

from sqlalchemy import Connection, Engine, event, util

#: All statements of the house find room; with less, each test would push out what the next one needs.
_STATEMENTS = 4_000
_FIRST: dict[tuple[str, str], Engine] = {}


@event.listens_for(Engine, "engine_connect")
def acquaint(connection: Connection) -> None:
    """Let the engine of a connection share its words with all others of this process on such a database."""
    engine = connection.engine
    first = _FIRST.get((engine.dialect.name, engine.dialect.driver))
    if first is None:
        first = _FIRST[engine.dialect.name, engine.dialect.driver] = engine
        first._compiled_cache = util.LRUCache(_STATEMENTS)
    # What a statement became is kept by the dialect that it was put into, so that one is shared as well.
    engine.dialect, engine._compiled_cache = first.dialect, first._compiled_cache
    connection.dialect = first.dialect
