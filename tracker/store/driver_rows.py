"""Rows as the database's driver gives them, for reading very many.

SQLAlchemy's own row objects take twice the time. Values are the driver's, so ask for days as ordinals; SQLite's
booleans are 0 and 1.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, bindparam
from sqlalchemy.orm import InstrumentedAttribute

#: Both databases take this many values in one question; SQLite's limit is 32,766.
_AT_ONCE = 5_000
_FETCHED_AT_ONCE = 2_000
_OPEN, _FIRST, _LAST = "numbers", "first_number", "last_number"

Part = TypeVar("Part")
Row = tuple[Any, ...]
Question = Select[*tuple[Any, ...]]
#: Narrows a column, such as one of player numbers, to those that are asked about.
Among = Callable[[InstrumentedAttribute[int]], ColumnElement[bool]]


class About(NamedTuple):
    """A question about rows with some numbers, which are given when it is asked: it is put together only once.

    Numbers without a gap, such as those of players that a file has just brought, are asked for by their ends: to
    write out thousands of them takes longer than the answer.
    """

    listed: Question
    from_to: Question


def rows_about(connection: Connection, question: About, numbers: Collection[int]) -> list[Row]:
    """The whole answer about some numbers."""
    asked = sorted(numbers)
    if _without_gap(asked):
        return rows_of(connection, question.from_to, {_FIRST: asked[0], _LAST: asked[-1]})
    return rows_of(connection, question.listed, {_OPEN: asked})


def rows_of(connection: Connection, question: Question, given: Mapping[str, Any] | None = None) -> list[Row]:
    """The whole answer; `given` is what the question leaves open."""
    # A streamed answer keeps back rows that it has fetched ahead.
    cursor = connection.execute(question, given, execution_options={"stream_results": False}).cursor
    assert cursor is not None
    return list(cursor.fetchall())


def stream_of(connection: Connection, question: Question) -> Iterator[Row]:
    """The answer row by row, of which no more than a few are held at a time; several may run side by side."""
    asked = str(question.compile(connection, compile_kwargs={"literal_binds": True}))
    driver: Any = connection.connection.driver_connection
    if connection.dialect.name == "postgresql":
        return chain.from_iterable(_fetched(driver, f"stream_{id(question):x}", asked))
    rows: Iterator[Row] = driver.execute(asked)
    return rows


def _fetched(driver: Any, name: str, asked: str) -> Iterator[list[Row]]:
    # Without a name PostgreSQL would send the whole answer at once.
    with driver.cursor(name=name) as named:
        named.execute(asked)
        while some := named.fetchmany(_FETCHED_AT_ONCE):
            yield some


def about(question: Question, column: InstrumentedAttribute[int]) -> About:
    """The same question about rows in which a column has one of some numbers."""
    return About(
        question.where(column.in_(bindparam(_OPEN, expanding=True))),
        question.where(column.between(bindparam(_FIRST), bindparam(_LAST))),
    )


def among_numbers(numbers: Collection[int]) -> Among:
    """Those with one of these numbers."""
    asked = sorted(numbers)
    return among_all_from(asked[0], asked[-1]) if _without_gap(asked) else lambda column: column.in_(asked)


def among_all_from(first: int, last: int) -> Among:
    """Those with a number from one to another."""
    return lambda column: column.between(first, last)


def _without_gap(numbers: Sequence[int]) -> bool:
    """Whether numbers in order, each of them once, are all there are from the first to the last."""
    return len(numbers) > 1 and numbers[-1] - numbers[0] == len(numbers) - 1


def parts(numbers: Iterable[Part]) -> Iterator[list[Part]]:
    """Many values in lists of as many as one question takes."""
    left = iter(numbers)
    while some := list(islice(left, _AT_ONCE)):
        yield some
