"""What the ledger tells of an account: its sign-ins and what was done to its ways in; nothing of a player."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Select, select

from tracker.access.events import Event
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

#: What a person is told of the own account.
TOLD = (
    Event.ACCOUNT_SIGNED_IN,
    Event.ACCOUNT_SIGN_IN_BEGUN,
    Event.ACCOUNT_SIGN_IN_FAILED,
    Event.ACCOUNT_SIGNED_OUT,
    Event.ACCOUNT_CHANGED,
    Event.BROWSERS_ENDED,
    Event.ROLE_ENDED,
    Event.PASSWORD_RESET_ASKED,
    Event.PASSWORD_RESET,
    Event.PASSWORD_CHANGED,
    Event.PASSWORD_REFUSED,
    Event.EMAIL_CHANGE_ASKED,
    Event.EMAIL_CHANGED,
    Event.SECOND_FACTOR_ADDED,
    Event.SECOND_FACTOR_REMOVED,
    Event.SECOND_FACTOR_REFUSED,
    Event.PASSKEY_ADDED,
    Event.PASSKEY_REMOVED,
    Event.PASSKEY_REFUSED,
    Event.RECOVERY_CODES_MADE,
)


def latest_of(user_id: int, limit: int) -> Select[datetime, str]:
    """The latest lines about an account. Whoever signs in is nobody yet, so not who did it is asked for."""
    line = t.AuditEvent
    told = [event.value for event in TOLD]
    about = (line.subject == "user", line.subject_id == user_id, line.event.in_(told))
    return select(line.at, line.event).where(*about).order_by(line.id.desc()).limit(limit)


def own_events(session: ScopedSession, user_id: int, limit: int) -> Sequence[tuple[datetime, Event]]:
    """What happened to an account and when, the latest first."""
    return [(at, Event(event)) for at, event in session.execute(latest_of(user_id, limit))]
