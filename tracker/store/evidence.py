"""Documents that somebody has seen, as rows, and which births they confirm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, event, func, inspect, select
from sqlalchemy.orm import Session, UOWTransaction

from tracker.football.people import DocumentKind
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

#: The players whose birth this session corrects through a case.
_CORRECTED = "corrected_births"


class VerifiedBirthError(RuntimeError):
    """A birth that a document confirms would be changed by something else than a correction case; it is not."""


def shows_the_birth() -> ColumnElement[bool]:
    """A document that shows the very day of birth that stands in the player's row beside it.

    Whoever's birth is known by a month or a year only has none that shows it.
    """
    seen, player = t.DocumentSeen, t.PlayerRow
    return and_(seen.born == player.born_earliest, seen.born == player.born_latest)


def birth_seen(session: ScopedSession, player: t.PlayerRow) -> tuple[date, DocumentKind] | None:
    """The latest day on which somebody saw a document that shows the player's birth as it stands, and its kind."""
    seen = t.DocumentSeen
    latest = (
        select(seen.seen_on, seen.kind)
        .join(t.PlayerRow, t.PlayerRow.id == seen.player_id)
        .where(seen.player_id == player.id, shows_the_birth())
        .order_by(seen.seen_on.desc(), seen.id.desc())
        .limit(1)
    )
    found = session.execute(latest).one_or_none()
    return (found.seen_on, found.kind) if found else None


def correct_birth(session: ScopedSession, player: t.PlayerRow, born: date) -> None:
    """Put another birth in the place of the one on record, also of one that a document confirms."""
    session.info.setdefault(_CORRECTED, set()).add(player.id)
    player.born_earliest = player.born_latest = born


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


@event.listens_for(ScopedSession, "before_flush")
def _refuse_verified(session: Session, _context: UOWTransaction, _instances: object) -> None:
    """A birth that a document confirms stays as it is, unless a correction case put another in its place.

    Raises:
        VerifiedBirthError: it would be changed.
    """
    assert isinstance(session, ScopedSession)
    allowed = session.info.get(_CORRECTED, ())
    for player in [row for row in session.dirty if isinstance(row, t.PlayerRow) and row.id not in allowed]:
        before = _birth_before(player)
        if before and session.scalar(_confirming(player.id, before).limit(1)) is not None:
            message = "A document confirms this birth; only an accepted correction case changes it."
            raise VerifiedBirthError(message)


def _birth_before(player: t.PlayerRow) -> date | None:
    """The exact day of birth on record that would be replaced; nothing if it stays or was not exact."""
    states = inspect(player).attrs
    history = [states[name].history for name in ("born_earliest", "born_latest")]
    if not any(one.has_changes() for one in history):
        return None
    earliest, latest = ((one.deleted or one.unchanged or (None,))[0] for one in history)
    return earliest if earliest == latest else None


def _confirming(player_id: int, born: date) -> Select[int]:
    seen = t.DocumentSeen
    return select(seen.id).where(seen.player_id == player_id, seen.born == born)
