"""Imports and reports in the making as an administrator reads them, in finished words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import url_for

from tracker.actions.watching_work import ImportsState, OrdersState, TakenIn, WatchedOrder, WatchedWorker
from tracker.football.phrase import phrase
from tracker.football.report_orders import OrderState
from tracker.reports.voice import Voice
from tracker.web.show.table import Cell, Head, Table

_MINUTE, _HOUR = 60, 3600


@dataclass(frozen=True, slots=True)
class ImportsPage:
    """A page of files that were taken in, and the ways to the others."""

    table: Table | None
    more: str
    from_start: str


@dataclass(frozen=True, slots=True)
class JobsPage:
    """The orders of reports with how far each is, and who makes them; what wants looking at, if anything does."""

    wrong: str
    orders: Table | None
    workers: Table | None


def imports_page(state: ImportsState, voice: Voice, *, continued: bool) -> ImportsPage:
    """The files that were taken in."""
    codes = ("at", "file-kind", "by", "rows", "undone")
    heads = _heads(codes, voice, number="")
    rows = tuple(_taken_in(one, voice) for one in state.files)
    here = "administration.imports"
    return ImportsPage(
        table=Table(voice.speak(phrase("admin-imports")), heads, rows) if rows else None,
        more=url_for(here, before=state.following) if state.following else "",
        from_start=url_for(here) if continued else "",
    )


def jobs_page(state: OrdersState, now: datetime, voice: Voice) -> JobsPage:
    """The reports that are being made together."""
    orders = tuple(_order(one, now, voice) for one in state.orders)
    workers = tuple(_worker(one, now, voice) for one in state.workers)
    ordered = _heads(("asked", "by", "progress", "stands"), voice)
    working = _heads(("worker", "since", "sign"), voice)
    return JobsPage(
        wrong=voice.speak(phrase("admin-jobs-silent")) if state.silent else "",
        orders=Table(voice.speak(phrase("admin-jobs")), ordered, orders) if orders else None,
        workers=Table(voice.speak(phrase("admin-workers")), working, workers) if workers else None,
    )


def _heads(codes: tuple[str, ...], voice: Voice, number: str = "") -> tuple[Head, ...]:
    return tuple(Head(voice.speak(phrase(f"admin-head-{code}")), number=code == number) for code in codes)


def _taken_in(one: TakenIn, voice: Voice) -> tuple[Cell, ...]:
    kind = voice.speak(phrase(f"kind-of-file-{one.kind}"))
    typed = voice.speak(phrase("admin-import-typed")) if one.typed else ""
    by = phrase("admin-role-operator" if one.club is None else "admin-role-director")
    rows = phrase("admin-import-rows", add=one.added, change=one.changed, same=one.same)
    undone = phrase("admin-import-undone", day=voice.day(one.undone_at.date())) if one.undone_at else None
    return (
        Cell(_moment(one.at, voice)),
        Cell(kind, typed),
        Cell(voice.speak(by), one.club or ""),
        Cell(voice.speak(rows)),
        Cell(voice.speak(undone or phrase("admin-import-stands"))),
    )


def _order(one: WatchedOrder, now: datetime, voice: Voice) -> tuple[Cell, ...]:
    progress = one.progress
    far = phrase("orders-progress", done=progress.done, total=progress.total)
    open_ends = [
        voice.speak(phrase(f"admin-job-{code}", count=count))
        for code, count in (("left-out", progress.left_out), ("failed", progress.failed))
        if count
    ]
    state = phrase(f"orders-state-{one.state.value.replace('_', '-')}")
    age = "" if one.state is not OrderState.WORKING else _age(now - one.asked_at, voice)
    took = _age(one.ready_at - one.asked_at, voice, "admin-job-took") if one.ready_at else age
    return (
        Cell(_moment(one.asked_at, voice), voice.speak(phrase(f"admin-job-form-{one.form}"))),
        Cell(voice.speak(phrase(f"admin-role-{one.role}"))),
        Cell(voice.speak(far), " ".join(open_ends)),
        Cell(voice.speak(state), took),
    )


def _worker(one: WatchedWorker, now: datetime, voice: Voice) -> tuple[Cell, ...]:
    kind = voice.speak(phrase(f"admin-worker-{one.kind}"))
    return (
        Cell(kind),
        Cell(_moment(one.began_at, voice)),
        Cell(_age(now - one.seen_at, voice, "admin-worker-seen"), _moment(one.seen_at, voice)),
    )


def _moment(at: datetime, voice: Voice) -> str:
    return voice.speak(phrase("admin-moment", day=voice.day(at.date()), time=at.strftime("%H:%M")))


def _age(age: timedelta, voice: Voice, code: str = "admin-job-since") -> str:
    """How long something has taken, in the largest whole of seconds, minutes and hours."""
    seconds = max(0, int(age.total_seconds()))
    unit, count = ("seconds", seconds)
    if seconds >= _HOUR:
        unit, count = "hours", seconds // _HOUR
    elif seconds >= _MINUTE:
        unit, count = "minutes", seconds // _MINUTE
    return voice.speak(phrase(code, age=phrase(f"admin-{unit}", count=count)))
