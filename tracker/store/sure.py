"""Terms compiled to what is surely true of a row, in a form for which an index can be used.

`tracker.store.predicate` gives the three values of a term, which takes a CASE for everything known by bounds. Where
only the rows are wanted of which a term is surely true, a comparison with the right bound says the same, and an
index on that bound finds them. A property test holds the two against one another.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import singledispatch
from typing import Any as Anything

from sqlalchemy import BindParameter, ColumnElement, and_, bindparam, case, exists, false, or_, select, true

from tracker.logic.span import Scalar
from tracker.logic.terms import All, Any, Comparison, Fact, Not, Some, Term
from tracker.store.predicate import Bounds, Column, Columns


@dataclass(frozen=True, slots=True)
class Slot:
    """Stands in a term for a value that is handed in when the statement runs, so that one statement serves many."""

    number: int

    @property
    def name(self) -> str:
        """The name of the parameter."""
        return f"slot_{self.number}"


def surely(term: Term, columns: Columns) -> ColumnElement[bool]:
    """A condition that is true of exactly the rows of which the term surely is; of others it is false or NULL."""
    return _held(term, columns, True)  # noqa: FBT003


@singledispatch
def _held(term: Term, columns: Columns, wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001
    """What makes a term surely yes, or surely no where that is wanted."""
    message = f"{type(term).__name__} is none of the five shapes of tracker.logic.terms."
    raise TypeError(message)


@_held.register
def _all(term: All, columns: Columns, wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001
    parts = [_held(part, columns, wanted) for part in term.parts]
    return and_(true(), *parts) if wanted else or_(false(), *parts)


@_held.register
def _any(term: Any, columns: Columns, wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001
    parts = [_held(part, columns, wanted) for part in term.parts]
    return or_(false(), *parts) if wanted else and_(true(), *parts)


@_held.register
def _not(term: Not, columns: Columns, wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001
    return _held(term.part, columns, not wanted)


@_held.register
def _some(term: Some, columns: Columns, wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001
    many = columns.collections[term.many]()
    rows = select(1).select_from(many.source).where(many.joined)
    if wanted:
        return exists(rows.where(_held(term.where, many.columns, True)))  # noqa: FBT003
    surely_not = _held(term.where, many.columns, False)  # noqa: FBT003
    return ~exists(rows.where(case((surely_not, false()), else_=true())))


@_held.register
def _fact(term: Fact, columns: Columns, wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001
    column = columns.facts[term.name]
    if not isinstance(term.value, tuple):
        return _one(column, term.comparison, term.value, wanted)
    each = [_one(column, Comparison.IS, value, wanted) for value in term.value]
    return or_(false(), *each) if wanted else and_(true(), *each)


def _one(column: Column | Bounds, comparison: Comparison, held: Scalar, wanted: bool) -> ColumnElement[bool]:  # noqa: FBT001
    value = _bound(held)
    earliest, latest = (column.earliest, column.latest) if isinstance(column, Bounds) else (column, column)
    match comparison:
        case Comparison.AT_LEAST:
            found = earliest >= value if wanted else latest < value
        case Comparison.AT_MOST:
            found = latest <= value if wanted else earliest > value
        case _ if wanted:
            found = and_(earliest == value, latest == value) if earliest is not latest else earliest == value
        case _:
            found = or_(latest < value, earliest > value) if earliest is not latest else earliest != value
    return found


def _bound(value: Scalar | Slot) -> Scalar | BindParameter[Anything]:
    """A value as it stands in the statement."""
    return bindparam(value.name, required=False) if isinstance(value, Slot) else value
