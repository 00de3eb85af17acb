"""Documents that somebody has seen, as rows, and which births they confirm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, func, select

from tracker.store import tables as t
from tracker.store.scope import ScopedSession


def shows_the_birth() -> ColumnElement[bool]:
    """A document that shows the very day of birth that stands in the player's row beside it.

    Whoever's birth is known by a month or a year only has none that shows it.
    """
    seen, player = t.DocumentSeen, t.PlayerRow
    return and_(seen.born == player.born_earliest, seen.born == player.born_latest)


def birth_seen_on(session: ScopedSession, player: t.PlayerRow) -> date | None:
    """The latest day on which somebody saw a document that shows the player's birth as it stands."""
    seen = t.DocumentSeen
    latest = (
        select(func.max(seen.seen_on))
        .join(t.PlayerRow, t.PlayerRow.id == seen.player_id)
        .where(seen.player_id == player.id, shows_the_birth())
    )
    return session.scalar(latest)


def documents_of(session: ScopedSession, player_id: int) -> Sequence[tuple[t.DocumentSeen, str | None]]:
    """The documents seen for a player, with the name of whoever saw each, the latest first."""
    seen = t.DocumentSeen
    question = (
        select(seen, t.User.name)
        .outerjoin(t.User, t.User.id == seen.seen_by_id)
        .where(seen.player_id == player_id)
        .order_by(seen.seen_on.desc(), seen.id.desc())
    )
    return [(document, name) for document, name in session.execute(question)]


def first_registered(session: ScopedSession, player_id: int) -> date | None:
    """The first day of the player's first registration, if there is one."""
    return session.scalar(select(func.min(t.Registration.starts)).where(t.Registration.player_id == player_id))
