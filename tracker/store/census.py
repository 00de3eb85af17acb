"""Filling a database that nobody is in yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import func, select

from tracker.store.bulk import TableRows, load_into
from tracker.store.scope import ScopedSession
from tracker.store.tables import Club, PlayerRow, User
from tracker.store.touched import touched


def is_empty(session: ScopedSession) -> bool:
    """Whether no club, player or user is on record yet."""
    return not any(session.scalar(select(func.count()).select_from(kind)) for kind in (Club, PlayerRow, User))


def numbers_born_before(session: ScopedSession, day: date) -> frozenset[int]:
    """The players who were surely born before a day."""
    return frozenset(session.scalars(select(PlayerRow.id).where(PlayerRow.born_latest < day)))


def fill(session: ScopedSession, blocks: Iterable[TableRows]) -> Mapping[str, int]:
    """Write very many rows in the transaction of the session, and say how many each table was given."""
    counts = load_into(session.connection(), blocks)
    touched(session).rows_of(counts)
    return counts
