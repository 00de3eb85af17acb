"""Rows as the database's driver gives them, for reading very many.

SQLAlchemy's own row objects take twice the time. Values are the driver's, so ask for days as ordinals; SQLite's
booleans are 0 and 1.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, bindparam
from sqlalchemy.orm import InstrumentedAttribute

#: Both databases take this many values in one question; SQLite's limit is 32,766.
_AT_ONCE = 5_000
_FETCHED_AT_ONCE = 2_000
_OPEN = "numbers"

Part = TypeVar("Part")
Row = tuple[Any, ...]
Question = Select[*tuple[Any, ...]]
#: Narrows a column, such as one of player numbers, to those that are asked about.
Among = Callable[[InstrumentedAttribute[int]], ColumnElement[bool]]


def rows_of(connection: Connection, question: Question, numbers: Collection[int] | None = None) -> list[Row]:
    """The whole answer; `numbers` are those that a question of `about` leaves open."""
    given = None if numbers is None else {_OPEN: sorted(numbers)}
    # A streamed answer keeps back rows that it has fetched ahead.
    cursor = connection.execute(question, given, execution_options={"stream_results": False}).cursor
    assert cursor is not None
    return list(cursor.fetchall())


def stream_of(connection: Connection, question: Question) -> Iterator[Row]:
    """The answer row by row, of which no more than a few are held at a time; several may run side by side."""
    asked = str(question.compile(connection, compile_kwargs={"literal_binds": True}))
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "postgresql":
        return _fetched(driver, f"stream_{id(question):x}", asked)
    rows: Iterator[Row] = driver.execute(asked)
    return rows


def _fetched(driver: Any, name: str, asked: str) -> Iterator[Row]:
    # Without a name PostgreSQL would send the whole answer at once.
    with driver.cursor(name=name) as named:
        named.itersize = _FETCHED_AT_ONCE
        named.execute(asked)
        yield from named


def about(question: Question, column: InstrumentedAttribute[int]) -> Question:
    """A question about rows with some numbers, which are given when it is asked: it is put together only once."""
    return question.where(column.in_(bindparam(_OPEN, expanding=True)))


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
