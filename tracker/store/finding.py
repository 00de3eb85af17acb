"""A question about the pool, asked of the database: total, counts by facet and a page of numbers at once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Dialect, Select

from tracker.finding.facets import Choice, Facet
from tracker.finding.question import Part
from tracker.store import tables as t
from tracker.store.finding_shape import LIMIT, PLAYER, Asked, Place, Shape, shape_of
from tracker.store.finding_sql import PAGE, TOTAL, Parts, choice_of
from tracker.store.name_search import named
from tracker.store.prepared import Prepared, prepare
from tracker.store.scope import ScopedSession

#: Forms of questions whose statements are kept ready.
_KEPT = 512


class Wanted(Enum):
    """Which of its statements a question is asked with."""

    ANSWER = "answer"
    PAGE = "page"
    WITHOUT = "without"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the statement finds: the total, counts by facet and choice, a page of numbers, and what follows."""

    total: int
    counts: Mapping[Facet, Mapping[Choice, int]]
    players: tuple[int, ...]
    following: Place | None


def find(session: ScopedSession, asked: Asked) -> Numbers:
    """How many there are, how many at each choice of each facet, and a page of them."""
    shape, values = shape_of(asked)
    counts: dict[Facet, dict[Choice, int]] = {facet: {} for facet in asked.counted}
    page: list[Place] = []
    total = 0
    facets = tuple(Facet)
    for part, number, text, figure in _rows(session, Wanted.ANSWER, shape, values):
        if part == TOTAL:
            total = figure
        elif part == PAGE:
            page.append(Place(figure if text is None else text, number))
        else:
            facet = facets[part]
            counts[facet][choice_of(facet, number, text)] = figure
    page.sort(key=lambda place: (place.key, place.player))
    shown = page[: asked.question.limit]
    following = shown[-1] if len(page) > len(shown) else None
    return Numbers(total, counts, tuple(place.player for place in shown), following)


def place_after(session: ScopedSession, asked: Asked, player: int) -> Place | None:
    """Where a player in sight stands in the order of an answer, also one who is not found any more."""
    shape, values = shape_of(asked)
    rows = _rows(session, Wanted.PLACE, shape, {**values, PLAYER: player})
    return Place(rows[0].key, player) if rows else None


def find_all(session: ScopedSession, asked: Asked, at_once: int = 2_000) -> Iterator[tuple[int, ...]]:
    """The numbers of all who are found, in their order, some at a time."""
    place = asked.begins
    while True:
        shape, values = shape_of(replace(asked, begins=place))
        rows = _rows(session, Wanted.PAGE, shape, {**values, LIMIT: at_once})
        if rows:
            yield tuple(number for number, _ in rows)
        if len(rows) < at_once:
            return
        place = Place(rows[-1][1], rows[-1][0])


def count_without(session: ScopedSession, asked: Asked) -> Mapping[Part, int]:
    """How many there would be without each thing that the question narrows by, left out alone."""
    shape, values = shape_of(asked)
    narrowing = [part for part, _ in shape.terms]
    if not narrowing:
        return {}
    rows = _rows(session, Wanted.WITHOUT, shape, values)
    return {narrowing[place]: players for place, players in rows}


def _rows(session: ScopedSession, wanted: Wanted, shape: Shape, values: Mapping[str, Any]) -> Sequence[Any]:
    dialect = session.get_bind().dialect
    if not shape.words:
        return _kept(wanted, shape, dialect).run(session, values)
    # What words mean hangs on the names that there are, so that such a statement serves once.
    meant = named(session, shape.words, t.PoolRow.__table__.c.player_id)
    return prepare(_statement(wanted, shape, meant), dialect).run(session, values)


@lru_cache(maxsize=_KEPT)
def _kept(wanted: Wanted, shape: Shape, dialect: Dialect) -> Prepared:
    return prepare(_statement(wanted, shape, None), dialect)


def _statement(
    wanted: Wanted, shape: Shape, meant: ColumnElement[bool] | None
) -> Select[Any] | CompoundSelect[Any]:
    parts = Parts(shape, meant)
    match wanted:
        case Wanted.ANSWER:
            return parts.statement()
        case Wanted.PAGE:
            return parts.page()
        case Wanted.WITHOUT:
            return parts.without()
        case Wanted.PLACE:
            return parts.place()
