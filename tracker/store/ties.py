"""The one rule by which a club's word makes somebody a child's guardian, whichever way it was given.

Whoever accepts an invitation sees no player yet, so these statements carry no scope; each is about one tie alone.
The player's row is held until the commit, so that of two who come at once one is the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, insert, select, update

from tracker.access.guardianship import Relation
from tracker.store import tables as t
from tracker.store.named_guardians import forget_address
from tracker.store.scope import NARROWED, ScopedSession

_NARROWED = {NARROWED: True, "synchronize_session": False}


@dataclass(frozen=True, slots=True)
class Claim:
    """Who is what to which player, and who says so for the club."""

    player_id: int
    user_id: int
    relation: Relation
    confirmed_by_id: int | None


def confirm_tie(session: ScopedSession, claim: Claim, now: datetime, *, invited: bool) -> bool:
    """Confirm a tie, and say whether there was one to confirm.

    The first confirmed guardian is the primary one and has every right. Every later one sees the record, and has no
    right until the primary guardian grants it. The player's own sign-in is never primary and needs no right.

    Arguments:
        invited: the club named the child in an invitation, which makes a tie, and makes an ended one anew; if
            `False` only a tie that waits is confirmed. Whoever is a guardian already and is named again is the
            primary one from then on, if there is none.
    """
    row = t.Guardian
    this = (row.player_id == claim.player_id, row.user_id == claim.user_id)
    _hold(session, claim.player_id)
    email = session.scalar(select(t.User.email).where(t.User.id == claim.user_id))
    if email:
        forget_address(session, claim.player_id, email)
    own = claim.relation is Relation.SELF
    first = not own and not _has_primary(session, claim.player_id)
    found = session.execute(
        select(row.confirmed_at, row.ended_at, row.relation).where(*this), execution_options={NARROWED: True}
    ).one_or_none()
    if found is None or found.ended_at is not None:
        if invited:
            _write(session, claim, now, first=first, new=found is None)
        return invited
    if found.confirmed_at is None:
        _write(session, claim, now, first=first, new=False)
        return True
    if invited and first and found.relation is not Relation.SELF:
        changing = update(row).where(*this).values(**_ranked(first=True), version=row.version + 1)
        session.execute(changing, execution_options=_NARROWED)
    return invited


def decline_tie(session: ScopedSession, claim: Claim, now: datetime) -> bool:
    """End a tie that waits; whether it still did."""
    _hold(session, claim.player_id)
    row = t.Guardian
    this = (row.player_id == claim.player_id, row.user_id == claim.user_id)
    waiting = update(row).where(*this, row.confirmed_at.is_(None), row.ended_at.is_(None))
    ending = waiting.values(ended_at=now, version=row.version + 1)
    return cast("CursorResult[Any]", session.execute(ending, execution_options=_NARROWED)).rowcount == 1


def _hold(session: ScopedSession, player_id: int) -> None:
    player = select(t.PlayerRow.id).where(t.PlayerRow.id == player_id).with_for_update()
    session.execute(player, execution_options={NARROWED: True})


def _has_primary(session: ScopedSession, player_id: int) -> bool:
    row = t.Guardian
    standing = select(row.id).where(
        row.player_id == player_id, row.primary, row.confirmed_at.is_not(None), row.ended_at.is_(None)
    )
    return session.scalars(standing, execution_options={NARROWED: True}).first() is not None


def _write(session: ScopedSession, claim: Claim, now: datetime, *, first: bool, new: bool) -> None:
    """Write a tie that stands from now on; what was granted or kept before it ended is over."""
    row = t.Guardian
    tie: dict[str, object] = {
        "relation": claim.relation,
        "confirmed_at": now,
        "confirmed_by_id": claim.confirmed_by_id,
        "ended_at": None,
        "kept_at": None,
        **_ranked(first=first),
    }
    if new:
        made = insert(row).values(**tie, player_id=claim.player_id, user_id=claim.user_id, version=1)
        session.execute(made, execution_options={NARROWED: True})
        return
    this = (row.player_id == claim.player_id, row.user_id == claim.user_id)
    changing = update(row).where(*this).values(**tie, version=row.version + 1)
    session.execute(changing, execution_options=_NARROWED)


def _ranked(*, first: bool) -> dict[str, object]:
    return {"primary": first, "may_consent": first, "may_correct": first, "may_take_out": first}
