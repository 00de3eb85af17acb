"""Rows as the database's driver gives them, for reading very many."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select
from sqlalchemy.orm import InstrumentedAttribute

#: Both databases take this many values in one question; SQLite's limit is 32,766.
_AT_ONCE = 5_000

Part = TypeVar("Part")
Question = Select[*tuple[Any, ...]]
#: Narrows a column, such as one of player numbers, to those that are asked about.
Among = Callable[[InstrumentedAttribute[int]], ColumnElement[bool]]


def rows_of(connection: Connection, question: Question) -> list[tuple[Any, ...]]:
    """The answer as plain tuples: SQLAlchemy's own row objects take twice the time.

    Values are the driver's, so ask for days as ordinals; SQLite's booleans are 0 and 1.
    """
    # A streamed answer keeps back rows that it has fetched ahead.
    cursor = connection.execute(question, execution_options={"stream_results": False}).cursor
    assert cursor is not None
    return list(cursor.fetchall())


def among_numbers(numbers: Collection[int]) -> Among:
    """Those with one of these numbers."""
    asked = sorted(numbers)
    return lambda column: column.in_(asked)


def among_all_from(first: int, last: int) -> Among:
    """Those with a number from one to another."""
    return lambda column: column.between(first, last)


def parts(numbers: Iterable[Part]) -> Iterator[list[Part]]:
    """Many values in lists of as many as one question takes."""
    left = iter(numbers)
    while some := list(islice(left, _AT_ONCE)):
        yield some
