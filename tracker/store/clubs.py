"""Which association a club belongs to."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select

from tracker.football.clubs import HeldClub
from tracker.football.people import folded
from tracker.store import tables as t
from tracker.store.scope import ScopedSession


def held_clubs(session: ScopedSession) -> tuple[HeldClub, ...]:
    """All clubs by name."""
    question = (
        select(t.Club.id, t.Club.name, t.Federation.code)
        .outerjoin(t.Federation, t.Federation.id == t.Club.federation_id)
        .order_by(t.Club.name_folded)
    )
    return tuple(HeldClub(number, name, code) for number, name, code in session.execute(question))


def club_names(session: ScopedSession, numbers: Collection[int]) -> dict[int, str]:
    """What the clubs with these numbers are called, by number."""
    question = select(t.Club.id, t.Club.name).where(t.Club.id.in_(numbers)).order_by(t.Club.name_folded)
    return {row.id: row.name for row in session.execute(question)}


def club_named(session: ScopedSession, name: str) -> t.Club | None:
    """The club of a name, however it is written; nothing where none is held."""
    return session.scalars(select(t.Club).where(t.Club.name_folded == folded(name))).one_or_none()


def association_of(session: ScopedSession, code: str) -> t.Federation | None:
    """The association with a three-letter code; nothing where none is held."""
    return session.scalars(select(t.Federation).where(t.Federation.code == code.upper())).one_or_none()
