"""The ledger: who did or opened what. A write that leaves no line in it is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import event
from sqlalchemy.orm import Session, UOWTransaction

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.store.scope import ScopedSession
from tracker.store.tables import AuditEvent, WebSession

#: Rows that are the ledger itself, or only note that a browser is still there.
_NEED_NO_LINE = (AuditEvent, WebSession)
_LINES = "lines_in_the_ledger"


class UnrecordedError(RuntimeError):
    """Rows would be written and nobody would know who wrote them; they are not."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What is to be put on record of an event: about what, and which fields or counts it touched."""

    event: Event
    subject: str
    subject_id: int | None = None
    details: Mapping[str, str | int] | None = None


def record(session: ScopedSession, actor: Actor, at: datetime, verb: str, happening: Happening) -> None:
    """Put an event on record, in the same transaction as what it tells of."""
    session.add(
        AuditEvent(
            at=at,
            user_id=actor.user_id,
            role=actor.role.value,
            verb=verb,
            event=happening.event.value,
            subject=happening.subject,
            subject_id=happening.subject_id,
            details=dict(happening.details or {}),
        )
    )
    session.info.setdefault(_LINES, []).append(happening.event)


def recorded(session: ScopedSession) -> tuple[Event, ...]:
    """The events put on record in this session so far."""
    return tuple(session.info.get(_LINES, ()))


@event.listens_for(ScopedSession, "before_flush")
def _refuse_unrecorded(session: Session, _context: UOWTransaction, _instances: object) -> None:
    written = [
        row for row in (*session.new, *session.dirty, *session.deleted) if not isinstance(row, _NEED_NO_LINE)
    ]
    if written and not session.info.get(_LINES):
        kinds = ", ".join(sorted({type(row).__name__ for row in written}))
        message = f"{kinds}: written without a line in the ledger; call `act.record` before the rows are flushed."
        raise UnrecordedError(message)
