"""What somebody may be invited to: teams and players of a club, clubs of a federation, and federations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Row, select

from tracker.football.people import folded
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

Named = Sequence[Row[int, str]]


def teams_of(session: ScopedSession, clubs: Iterable[int]) -> Named:
    """The teams of clubs."""
    row = t.Team
    question = select(row.id, row.name).where(row.club_id.in_(list(clubs))).order_by(row.name_folded, row.id)
    return session.execute(question).all()


def players_in_sight(session: ScopedSession) -> Named:
    """The players this session may see."""
    row = t.PlayerRow
    return session.execute(select(row.id, row.name).order_by(row.name_folded, row.id)).all()


def clubs_of(session: ScopedSession, federations: Iterable[int] | None) -> Named:
    """The clubs of federations, or all."""
    row = t.Club
    question = select(row.id, row.name).order_by(row.name_folded, row.id)
    if federations is not None:
        question = question.where(row.federation_id.in_(list(federations)))
    return session.execute(question).all()


def federations_named(session: ScopedSession, numbers: Iterable[int] | None) -> Named:
    """Federations by their numbers, or all."""
    row = t.Federation
    question = select(row.id, row.name).order_by(row.name, row.id)
    return session.execute(question if numbers is None else question.where(row.id.in_(list(numbers)))).all()


def clubs_named(session: ScopedSession, name: str) -> set[int]:
    """The clubs of a name."""
    clubs = select(t.Club.id).where(t.Club.name_folded == folded(name))
    return set(session.scalars(clubs))


def federation_of_code(session: ScopedSession, code: str) -> set[int]:
    """The federation of a code."""
    return set(session.scalars(select(t.Federation.id).where(t.Federation.code == code.strip().upper())))
