"""What was taken in and which reports are being made, as whoever keeps the installation running sees it: no names.

A file may be called after a player, and an order after a list; neither is read here.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from tracker.football.report_orders import OrderState, Progress
from tracker.store import tables as t
from tracker.store.report_orders import progress_of
from tracker.store.scope import ScopedSession


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A file that was taken in: which kind, by a club's director or by the operator, and its counts.

    Arguments:
        club: by name; nothing where the operator took it in, and empty where the club is held no more.
    """

    number: int
    at: datetime
    kind: str
    typed: bool
    club: str | None
    added: int
    changed: int
    same: int
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class WatchedOrder:
    """An order of reports: who asked by role, when, in which form, and how far it has come."""

    number: int
    role: str
    form: str
    asked_at: datetime
    state: OrderState
    ready_at: datetime | None
    progress: Progress


@dataclass(frozen=True, slots=True)
class WatchedWorker:
    """Something that makes reports, and its last sign of life."""

    kind: str
    began_at: datetime
    seen_at: datetime


def taken_in(session: ScopedSession, at_most: int, before: int | None) -> tuple[TakenIn, ...]:
    """The files that were taken in over all clubs, the latest first, from one on."""
    batch, club = t.ImportBatch, t.Club
    titled = batch.titled.is_not(None).label("typed")
    named = func.coalesce(club.name, "").label("club")
    question = (
        select(batch.id, batch.at, batch.kind, titled, batch.club_id, named)
        .add_columns(batch.added, batch.changed, batch.same, batch.undone_at)
        .outerjoin(club, club.id == batch.club_id)
        .order_by(batch.id.desc())
        .limit(at_most)
    )
    if before is not None:
        question = question.where(batch.id < before)
    return tuple(
        TakenIn(
            row.id,
            row.at,
            row.kind,
            bool(row.typed),
            row.club if row.club_id is not None else None,
            *(row.added, row.changed, row.same, row.undone_at),
        )
        for row in session.execute(question)
    )


def watched_orders(session: ScopedSession, at_most: int) -> tuple[WatchedOrder, ...]:
    """The orders of reports that are kept, the latest first. What is said of them is not read."""
    order = t.ReportOrder
    columns = (order.id, order.role, order.form, order.asked_at, order.state, order.ready_at)
    with session.past_row_security():
        rows = session.execute(select(*columns).order_by(order.id.desc()).limit(at_most)).all()
    progress = progress_of(session, [row.id for row in rows])
    return tuple(
        WatchedOrder(
            row.id,
            row.role.value,
            row.form,
            row.asked_at,
            row.state,
            row.ready_at,
            progress.get(row.id, Progress()),
        )
        for row in rows
    )


def watched_workers(session: ScopedSession) -> tuple[WatchedWorker, ...]:
    """Who makes reports, the last to give a sign first."""
    row = t.ReportWorker
    question = select(row.kind, row.began_at, row.seen_at).order_by(row.seen_at.desc(), row.mark)
    return tuple(WatchedWorker(*one) for one in session.execute(question))
