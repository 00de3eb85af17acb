"""How an installation stands, in counts and days alone: nothing here names anybody, a child least of all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, exists, func, select

from tracker.access.account import LinkPurpose
from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.football.report_orders import ItemState, OrderState
from tracker.store import tables as t
from tracker.store.scope import NARROWED, ScopedSession

#: Invitations to families and ordered reports name players; only how many there are is counted past the scope.
_PAST = {NARROWED: True}


@dataclass(frozen=True, slots=True)
class Told:
    """How often the ledger tells of an event in a role, and when for the last time."""

    event: str
    role: str
    lines: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How much there is of everything, and when the ledger told of what is to be done again and again.

    Arguments:
        invitations: those that are still good.
        lines, imports: lines of the ledger, and files that were taken in, of the days that were asked about.
        verified, retained: when the ledger was last found whole, and what has run out was last let go.
        began: when the ledger begins.
        waiting, failed: reports that wait in orders that are being made, and that could not be made.
        at_work: whether an order is not ready yet; one whose reports are all made waits to be put together.
    """

    invitations: int
    lines: int
    verified: datetime | None
    retained: datetime | None
    began: datetime | None
    imports: int
    waiting: int
    failed: int
    at_work: bool


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


def roles_counted(session: ScopedSession) -> dict[Role, int]:
    """How many hold each role that somebody was invited to."""
    return {row.role: row.people for row in session.execute(_roles())}


@cache
def _roles() -> Select[Role, int]:
    row = t.RoleBinding
    return select(row.role, func.count(row.user_id.distinct()).label("people")).group_by(row.role)


def standing(session: ScopedSession, now: datetime, since: datetime) -> Standing:
    """How much there is of everything, in one question: it is asked each time that an administrator begins.

    Arguments:
        since: from when on lines of the ledger and files that were taken in are counted.
    """
    return Standing(*session.execute(_standing(), {"now": now, "since": since}).one())


@cache
def _standing() -> Select[*tuple[Any, ...]]:
    line, link, batch = t.AuditEvent, t.Link, t.ImportBatch
    item, order = t.OrderedReport, t.ReportOrder
    good = (link.purpose == LinkPurpose.INVITATION, link.used_at.is_(None), link.ends_at > bindparam("now"))
    in_order = select(func.count()).select_from(item).join(order, order.id == item.order_id)
    waiting = in_order.where(item.state == ItemState.WAITING, order.state == OrderState.WORKING)
    asked = (
        select(func.count()).select_from(link).where(*good),
        select(func.count()).select_from(line).where(line.at >= bindparam("since")),
        _last(Event.LEDGER_VERIFIED),
        _last(Event.RETENTION_RUN),
        select(line.at).order_by(line.at).limit(1),
        select(func.count()).select_from(batch).where(batch.at >= bindparam("since")),
        waiting,
        in_order.where(item.state == ItemState.FAILED),
        select(exists().where(order.state == OrderState.WORKING)),
    )
    return select(*(one.scalar_subquery() for one in asked)).execution_options(**_PAST)


def _last(event: Event) -> Select[datetime]:
    line = t.AuditEvent
    return select(line.at).where(line.event == event.value).order_by(line.at.desc()).limit(1)
