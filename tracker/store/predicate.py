"""Terms compiled to SQL, where NULL is "cannot tell". `tests/house/test_twins.py` proves this equal to Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import singledispatch
from typing import Any as Anything

from sqlalchemy import (
    Boolean,
    ColumnElement,
    CompoundSelect,
    FromClause,
    Select,
    and_,
    case,
    cast,
    exists,
    false,
    not_,
    null,
    or_,
    select,
    true,
    union,
)

from tracker.logic.evaluate import UnknownFactError
from tracker.logic.span import Scalar
from tracker.logic.terms import All, Any, Comparison, Fact, Not, Some, Term

Column = ColumnElement[Anything]


@dataclass(frozen=True, slots=True)
class Bounds:
    """A fact stored as the two bounds it lies between."""

    earliest: Column
    latest: Column


@dataclass(frozen=True, slots=True)
class Many:
    """A collection in SQL: where its rows come from, how they join their owner, and what is known of each."""

    source: FromClause
    joined: ColumnElement[bool]
    columns: Columns
    #: The column that names the owner, where what is asked of the rows leaves so few of them, by an index, that
    #: their owners are found through them sooner than by asking every owner.
    owner: Column | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """What terms may ask about one kind of row: facts by name, and collections by name."""

    facts: Mapping[str, Column | Bounds]
    collections: Mapping[str, Callable[[], Many]]


def compile_term(term: Term, columns: Columns) -> ColumnElement[bool]:
    """The SQL of a term: true, false, or NULL for "cannot tell".

    Raises:
        UnknownFactError: the term asks for something these rows do not have.
    """
    return _sql(term, columns)


def drawn_from(term: Term, columns: Columns) -> Select[Anything] | CompoundSelect[Anything] | None:
    """The owners among whom a term can be true at all, found through few rows of their collections.

    It follows from the term, so that to ask it as well leaves every answer as it is, and lets a database begin with
    the players of one club instead of everybody. Nothing, where everybody would have to be looked at.
    """
    drawn = _draws(term, columns)
    if not drawn:
        return None
    return drawn[0] if len(drawn) == 1 else union(*drawn)


def _draws(term: Term, columns: Columns) -> list[Select[Anything]]:
    match term:
        case Some():
            many = columns.collections[term.many]()
            if many.owner is None:
                return []
            return [select(many.owner).select_from(many.source).where(_sql(term.where, many.columns))]
        case All():
            return next(filter(None, (_draws(part, columns) for part in term.parts)), [])
        case Any():
            parts = [_draws(part, columns) for part in term.parts]
            return [one for part in parts for one in part] if all(parts) else []
        case _:
            return []


@singledispatch
def _sql(term: Term, columns: Columns) -> ColumnElement[bool]:
    message = f"{type(term).__name__} is none of the five shapes of tracker.logic.terms."
    raise TypeError(message)


@_sql.register
def _all(term: All, columns: Columns) -> ColumnElement[bool]:
    return and_(true(), *(_sql(part, columns) for part in term.parts))


@_sql.register
def _any(term: Any, columns: Columns) -> ColumnElement[bool]:
    return or_(false(), *(_sql(part, columns) for part in term.parts))


@_sql.register
def _not(term: Not, columns: Columns) -> ColumnElement[bool]:
    return not_(_sql(term.part, columns))


@_sql.register
def _some(term: Some, columns: Columns) -> ColumnElement[bool]:
    if term.many not in columns.collections:
        message = f"There is no collection {term.many!r}; there are {', '.join(sorted(columns.collections))}."
        raise UnknownFactError(message)
    many = columns.collections[term.many]()
    where = _sql(term.where, many.columns)
    rows = select(1).select_from(many.source).where(many.joined)
    # EXISTS knows only yes and no, so it is asked twice: is there surely one, and else is there perhaps one?
    surely, perhaps = exists(rows.where(where)), exists(rows.where(where.is_(null())))
    return case((surely, true()), (perhaps, _cannot_tell()), else_=false())


@_sql.register
def _fact(term: Fact, columns: Columns) -> ColumnElement[bool]:
    if term.name not in columns.facts:
        message = f"There is no fact {term.name!r}; there are {', '.join(sorted(columns.facts))}."
        raise UnknownFactError(message)
    column = columns.facts[term.name]
    if isinstance(term.value, tuple):
        return or_(false(), *(_held_against(column, Comparison.IS, value) for value in term.value))
    return _held_against(column, term.comparison, term.value)


def _held_against(column: Column | Bounds, comparison: Comparison, value: Scalar) -> ColumnElement[bool]:
    if isinstance(column, Bounds):
        return _bounds_against(column, comparison, value)
    match comparison:
        case Comparison.AT_LEAST:
            return column >= value
        case Comparison.AT_MOST:
            return column <= value
        case _:
            return column == value


def _bounds_against(bounds: Bounds, comparison: Comparison, value: Scalar) -> ColumnElement[bool]:
    match comparison:
        case Comparison.AT_LEAST:
            surely, surely_not = bounds.earliest >= value, bounds.latest < value
        case Comparison.AT_MOST:
            surely, surely_not = bounds.latest <= value, bounds.earliest > value
        case _:
            surely = and_(bounds.earliest == value, bounds.latest == value)
            surely_not = or_(bounds.latest < value, bounds.earliest > value)
    return case((surely, true()), (surely_not, false()), else_=_cannot_tell())


def _cannot_tell() -> ColumnElement[bool]:
    return cast(null(), Boolean)
