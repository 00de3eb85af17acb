"""How an installation stands, in counts and days alone: nothing here names anybody, a child least of all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import Select, bindparam, func, select

from tracker.access.account import LinkPurpose
from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.scope import NARROWED, ScopedSession

#: An invitation to a family names a player; only how many there are is counted past the scope.
_PAST = {NARROWED: True}


@dataclass(frozen=True, slots=True)
class Told:
    """How often the ledger tells of an event in a role, and when for the last time."""

    event: str
    role: str
    lines: int
    last: datetime


def told_between(session: ScopedSession, first: datetime, end: datetime, event: Event | None) -> tuple[Told, ...]:
    """What the ledger tells from one moment until another, the most frequent first."""
    asked = {"first": first, "end": end, "event": event.value if event else None}
    return tuple(Told(*row) for row in session.execute(_told(event is not None), asked))


@cache
def _told(of_one: bool) -> Select[str, str, int, datetime]:  # noqa: FBT001 - one of two questions.
    line, lines = t.AuditEvent, func.count()
    question = (
        select(line.event, line.role, lines, func.max(line.at))
        .where(line.at >= bindparam("first"), line.at < bindparam("end"))
        .group_by(line.event, line.role)
        .order_by(lines.desc(), line.event, line.role)
    )
    return question.where(line.event == bindparam("event")) if of_one else question


def last_lines(session: ScopedSession, events: tuple[Event, ...]) -> dict[Event, datetime]:
    """When each of some events happened for the last time, of those that ever did."""
    line = t.AuditEvent
    named = [event.value for event in events]
    question = select(line.event, func.max(line.at)).where(line.event.in_(named)).group_by(line.event)
    return {Event(event): at for event, at in session.execute(question)}


def roles_counted(session: ScopedSession) -> dict[Role, int]:
    """How many hold each role that somebody was invited to."""
    return {row.role: row.people for row in session.execute(_roles())}


@cache
def _roles() -> Select[Role, int]:
    row = t.RoleBinding
    return select(row.role, func.count(row.user_id.distinct()).label("people")).group_by(row.role)


def open_invitations(session: ScopedSession, now: datetime) -> int:
    """How many invitations are still good."""
    return session.scalar(_open_invitations(), {"now": now}) or 0


@cache
def _open_invitations() -> Select[int]:
    link = t.Link
    good = (link.purpose == LinkPurpose.INVITATION, link.used_at.is_(None), link.ends_at > bindparam("now"))
    return select(func.count()).select_from(link).where(*good).execution_options(**_PAST)
