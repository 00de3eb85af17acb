"""What somebody may be invited to: teams and players of a club, clubs of a federation, and federations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import Row, or_, select

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


def club_registering(session: ScopedSession, player_id: int, clubs: Iterable[int], day: date) -> int | None:
    """Which of some clubs a player is registered with on a day; of several the first."""
    spell = t.Registration
    today = (spell.starts <= day, or_(spell.ends.is_(None), spell.ends >= day))
    question = select(t.Team.club_id).join(spell, spell.team_id == t.Team.id).where(spell.player_id == player_id)
    return session.scalars(question.where(t.Team.club_id.in_(list(clubs)), *today).order_by(t.Team.club_id)).first()


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
