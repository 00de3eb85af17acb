"""The depth of a pool, counted by the database: how many by year of birth, position and answer."""

from __future__ import annotations

from typing import Any

from sqlalchemy import FromClause, Select, func, select

from tracker.finding.depth import Counted
from tracker.finding.facets import Facet
from tracker.store.finding_shape import Asked
from tracker.store.finding_sql import choice_of
from tracker.store.pool_found import look_at
from tracker.store.scope import ScopedSession

_SIDES = (Facet.BIRTH_YEAR, Facet.POSITION, Facet.ANSWER)


def count_depth(session: ScopedSession, asked: Asked) -> tuple[Counted, ...]:
    """How many of those who are found there are of each year, position and answer."""
    return tuple(map(_counted, look_at(session, asked, _SIDES, _by_side)))


def _by_side(found: FromClause) -> Select[Any]:
    return select(*found.c, func.count()).group_by(*found.c)


def _counted(row: Any) -> Counted:
    year, position, answer, players = row
    where, said = choice_of(Facet.POSITION, position, None), choice_of(Facet.ANSWER, answer, None)
    return year, None if where is None else str(where), str(said), players
