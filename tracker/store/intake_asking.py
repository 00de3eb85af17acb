"""Asking for many things at once. Columns are selected, never whole objects, and through the mapped classes, so
that the scope of the session holds here as everywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.football.holdings import Facts, Key, Ref
from tracker.store.scope import ScopedSession

#: Both databases take this many values in one question; SQLite's limit is 32,766.
_AT_ONCE = 5000

#: What is held of one sort of thing: by its key, its number and its facts.
Held = dict[Key, tuple[Ref, Facts]]
Asked = TypeVar("Asked")


def refs(held: Held) -> list[Ref]:
    """The numbers of what is held."""
    return [ref for ref, _ in held.values()]


def rows_with(
    session: ScopedSession,
    question: Select[*tuple[Any, ...]],
    column: InstrumentedAttribute[Any],
    asked: Collection[Any],
) -> Iterator[tuple[Any, ...]]:
    """The rows of a question in which a column has one of many values."""
    # In order, because neighbours in an index lie on the same page.
    for some in _portions(sorted(asked)):
        yield from session.execute(question.where(column.in_(some)))


def _portions(asked: Iterable[Asked]) -> Iterator[list[Asked]]:
    left = iter(asked)
    while some := list(islice(left, _AT_ONCE)):
        yield some
