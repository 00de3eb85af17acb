"""The ledger: who did or opened what. A write that leaves no line in it is refused.

Lines are written at the commit, one after the other: whoever adds one holds the head of the ledger for that moment
and no longer, so that a long import keeps nobody else from being put on record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import event, select, update
from sqlalchemy.orm import Session, UOWTransaction

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.store.ledger_chain import Head, Line, chained
from tracker.store.scope import ScopedSession
from tracker.store.tables import AuditEvent, LedgerHead, WebSession

#: Rows that are the ledger itself, or only note that a browser is still there.
_NEED_NO_LINE = (AuditEvent, WebSession)
_LINES = "lines_in_the_ledger"
_TO_WRITE = "lines_to_write"
_SEAL = "seal_of_the_ledger"
_HEAD = "head_of_the_ledger"

#: A keyed hash of a text: the seal of a line.
Seal = Callable[[str], str]


class UnrecordedError(RuntimeError):
    """Rows would be written and nobody would know who wrote them; they are not."""


class HeadlessError(RuntimeError):
    """The head of the ledger is gone, so that no line can follow; nothing is done until somebody has looked."""


@dataclass(frozen=True, slots=True)
class Happening:
    """What is to be put on record of an event: about what, and which fields or counts it touched."""

    event: Event
    subject: str
    subject_id: int | None = None
    details: Mapping[str, str | int] | None = None


def seal_lines(session: ScopedSession, seal: Seal) -> None:
    """Chain the lines that this session leaves, each sealed together with the seal of the one before."""
    session.info[_SEAL] = seal


def record(session: ScopedSession, actor: Actor, at: datetime, verb: str, happening: Happening) -> None:
    """Put an event on record, in the same transaction as what it tells of."""
    line = AuditEvent(
        at=at,
        user_id=actor.user_id,
        role=actor.role.value,
        verb=verb,
        event=happening.event.value,
        subject=happening.subject,
        subject_id=happening.subject_id,
        details=dict(happening.details or {}),
    )
    session.info.setdefault(_TO_WRITE, []).append(line)
    session.info.setdefault(_LINES, []).append(happening.event)


def recorded(session: ScopedSession) -> tuple[Event, ...]:
    """The events put on record in this session so far."""
    return tuple(session.info.get(_LINES, ()))


def head_after(session: ScopedSession) -> Head | None:
    """The head that the lines of this session have led to, once they are committed."""
    head: Head | None = session.info.get(_HEAD)
    return head


@event.listens_for(ScopedSession, "before_commit")
def _write_lines(session: Session) -> None:
    if session.in_nested_transaction():
        return
    lines: list[AuditEvent] = session.info.pop(_TO_WRITE, [])
    seal: Seal | None = session.info.get(_SEAL)
    if lines and seal:
        _chain(session, lines, seal)
    session.add_all(lines)


@event.listens_for(ScopedSession, "after_soft_rollback")
def _forget_lines(session: Session, _previous: object) -> None:
    session.info.pop(_TO_WRITE, None)
    session.info.pop(_HEAD, None)


def _chain(session: Session, lines: list[AuditEvent], seal: Seal) -> None:
    """Seal the lines after those that are there. SQLite lets one write at a time; PostgreSQL holds the one row.

    Raises:
        HeadlessError: the row is not there.
    """
    connection = session.connection()
    row = connection.execute(select(LedgerHead.lines, LedgerHead.seal).with_for_update()).one_or_none()
    if row is None:
        message = "The head of the ledger is missing; run `tracker audit verify` and see docs/run/ledger.md."
        raise HeadlessError(message)
    head = Head(row.lines, row.seal)
    for line in lines:
        head = chained(head, Line.of(line), seal)
        line.seal = head.seal
    connection.execute(update(LedgerHead).values(lines=head.lines, seal=head.seal))
    session.info[_HEAD] = head


@event.listens_for(ScopedSession, "before_flush")
def _refuse_unrecorded(session: Session, _context: UOWTransaction, _instances: object) -> None:
    written = [
        row for row in (*session.new, *session.dirty, *session.deleted) if not isinstance(row, _NEED_NO_LINE)
    ]
    if written and not session.info.get(_LINES):
        kinds = ", ".join(sorted({type(row).__name__ for row in written}))
        message = f"{kinds}: written without a line in the ledger; call `act.record` before the rows are flushed."
        raise UnrecordedError(message)


def last_line_at(session: Session, event: Event) -> datetime | None:
    """When something happened for the last time, as far as the ledger knows."""
    lines = select(AuditEvent.at).where(AuditEvent.event == event.value)
    return session.scalar(lines.order_by(AuditEvent.at.desc()).limit(1))


def first_line_at(session: Session) -> datetime | None:
    """When the ledger begins."""
    return session.scalar(select(AuditEvent.at).order_by(AuditEvent.at).limit(1))
