"""An answer of the pool beside the one that was last seen: who is new in it, and who has left it.

All of it is asked of those alone whom the actor may see today, also of the answer that was last seen: whoever is
not shared any more is neither new nor gone, and is in no number.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, Integer, Select, bindparam, case, func, select

from tracker.store import tables as t
from tracker.store.finding import Numbers, find
from tracker.store.finding_shape import LIMIT, Asked, Shape, Since, shape_of
from tracker.store.finding_sql import Parts, seen_before
from tracker.store.prepared import Prepared, prepare
from tracker.store.scope import ScopedSession


@dataclass(frozen=True, slots=True)
class Compared:
    """How many are in an answer now, how many of them are new, and how many have left it and may still be seen.

    Arguments:
        numbers: the numbers of all who are in it now, added up; with the total it tells two answers apart.
    """

    total: int
    new: int
    left: int
    numbers: int

    @property
    def before(self) -> int:
        """How many were in the answer that was last seen, of those whom the actor may see today."""
        return self.total - self.new + self.left


def compare(session: ScopedSession, asked: Asked) -> Compared:
    """An answer in numbers beside the one of the kept question that is named in it."""
    shape, values = shape_of(asked)
    dialect = session.get_bind().dialect
    ((total, new, numbers, held),) = _compared(shape, dialect).run(session, values)
    return Compared(total, int(new), held - (total - int(new)), int(numbers))


def newcomers(session: ScopedSession, asked: Asked) -> Numbers:
    """Those who are new, in the order of the question: how many they are, and a page of their numbers."""
    return find(session, replace(asked, since=Since.NEW, counted=()))


def leavers(session: ScopedSession, asked: Asked, at_most: int) -> tuple[int, ...]:
    """The numbers of those who have left the answer and whom the actor may see, by name."""
    shape, values = shape_of(replace(asked, since=Since.STILL))
    rows = _left(shape, session.get_bind().dialect).run(session, {**values, LIMIT: at_most})
    return tuple(number for (number,) in rows)


@lru_cache(maxsize=128)
def _compared(shape: Shape, dialect: Dialect) -> Prepared:
    parts = Parts(shape, None)
    found = parts.found(None, [parts.pool.c.player_id]).subquery()
    number = found.c.player_id
    new = func.coalesce(func.sum(case((number.in_(seen_before()), 0), else_=1)), 0)
    held = select(func.count()).select_from(_held(parts).subquery()).scalar_subquery()
    query = select(func.count(), new, func.coalesce(func.sum(number), 0), held).select_from(found)
    return prepare(query, dialect)


@lru_cache(maxsize=128)
def _left(shape: Shape, dialect: Dialect) -> Prepared:
    parts = Parts(shape, None)
    still = parts.found(None, [parts.pool.c.player_id]).subquery()
    held, names = _held(parts).subquery(), t.PlayerRow.__table__
    gone = held.c.player_id.not_in(select(still.c.player_id))
    query = select(held.c.player_id).join(names, names.c.id == held.c.player_id).where(gone)
    ordered = query.order_by(names.c.name_folded, held.c.player_id)
    return prepare(ordered.limit(bindparam(LIMIT, type_=Integer, required=False)), dialect)


def _held(parts: Parts) -> Select[Any, int]:
    """Those of the answer that was last seen whom the actor may see today."""
    pool = parts.pool
    return select(pool.c.player_id).where(parts.visible, pool.c.player_id.in_(seen_before()))
