"""The worker: takes what waits, one piece after the other, makes it, and goes on until it is stopped.

Several may work at once, in the pages' own process and beside it. None of them holds anything that another would
miss when it is killed: what it had begun is taken up again once its lease is over.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event
from typing import Any

from tracker.access.actor import OPERATOR, Actor
from tracker.access.retention import Kept
from tracker.access.roles import Role
from tracker.access.sight import NOBODY
from tracker.actions.report_work import (
    Drawn,
    IssueOrdered,
    KeepVolume,
    ListOrdered,
    ReadOrdered,
    SetReport,
    ThinkOrdered,
    issue_ordered,
    keep_volume,
    list_ordered,
    read_ordered,
    think_ordered,
)
from tracker.actions.reports import ReportIssue, as_report, drawn
from tracker.actions.retention import ApplyPeriod, apply_period
from tracker.actions.verb import Answer, Command, Library, Verb
from tracker.football.errors import DeniedError, NotFoundError, TrackerError
from tracker.football.report_orders import ItemState, OrderForm
from tracker.i18n.speak import speaker
from tracker.reports.render import add_player_report, open_volume
from tracker.reports.volume import Volume
from tracker.store import report_work as store
from tracker.store.accounts import actor_numbered
from tracker.store.engine import Engine, answering
from tracker.store.report_work import Work
from tracker.store.scope import open_session
from tracker.store.turn import turn_at

_log = logging.getLogger("tracker.worker")

#: Nobody else begins what is leased before so long; a report takes a second, and a file of many is renewed.
LEASE = timedelta(minutes=2)
#: After a fault a piece is tried again so much later.
_PAUSE = timedelta(seconds=30)
#: How long a worker that found nothing waits before it looks again, in seconds.
_IDLE = 2.0
_SIGN_EACH = timedelta(seconds=30)
_TIDY_EACH = timedelta(hours=1)


@dataclass(slots=True)
class Worker:
    """One worker at an installation.

    Arguments:
        kind: `pages` for the thread of the process that serves them, `command` for one of its own.
        do: does a verb for an actor.
        site: where whoever holds a report can ask whether it was issued, if that is known.
        mark: tells it from all others.
    """

    kind: str
    engine: Engine
    library: Library
    clock: Callable[[], datetime]
    do: Callable[[Any, Any, Actor], Any]
    site: str | None = None
    mark: str = field(default_factory=lambda: secrets.token_hex(16))
    seen_at: datetime | None = None
    tidied_at: datetime | None = None


def keep_working(worker: Worker, stop: Event) -> None:
    """Make whatever is ordered until it is stopped; a piece that is begun is finished first."""
    while not stop.is_set():
        if not _looked(worker):
            stop.wait(_IDLE)
    with answering():
        store.note_gone(worker.engine, worker.mark)


def work_off(worker: Worker) -> int:
    """Make whatever waits now, and say how many pieces it was."""
    pieces = 0
    while work_once(worker):
        pieces += 1
    with answering():
        store.note_gone(worker.engine, worker.mark)
    return pieces


def work_once(worker: Worker) -> bool:
    """Make the next piece; whether there was one."""
    with answering():
        _give_a_sign(worker)
        now = worker.clock()
        with turn_at(worker.engine, writes=True):
            work = store.take_work(worker.engine, secrets.token_hex(16), now, now + LEASE)
        if work is None:
            return False
        _do(worker, work)
    return True


def _looked(worker: Worker) -> bool:
    """Whether there was anything; a database that does not answer is asked again like one with nothing to do."""
    try:
        return work_once(worker)
    except TrackerError as error:
        _log.warning("Ordered reports are not made just now (%s).", type(error).__name__)
        return False


def _do(worker: Worker, work: Work) -> None:
    actor = _orderer(worker, work)
    if actor is None:
        store.stop_order(worker.engine, work.order)
        return
    try:
        _make(worker, work, actor) if work.number is not None else _put_together(worker, work, actor)
    except NotFoundError:
        store.settle_report(worker.engine, work, ItemState.LEFT_OUT)
    except DeniedError:
        store.stop_order(worker.engine, work.order)
    except Exception as error:
        # One report that cannot be made keeps no other from being made.
        # What went wrong may name a child, so only its kind is written down.
        _log.warning("An ordered report could not be made and is tried again (%s).", type(error).__name__)
        store.put_off(worker.engine, work, worker.clock() + _PAUSE)


def _orderer(worker: Worker, work: Work) -> Actor | None:
    """Whoever ordered, in the role in which they did; nobody where it is held no more."""
    if work.role is Role.OPERATOR:
        return OPERATOR
    assert work.user_id is not None, "Only whoever runs the machine has no account."
    with open_session(worker.engine, NOBODY, writes=False) as session:
        found = actor_numbered(session, work.user_id, work.role)
    return found if found and found.role is work.role else None


def _make(worker: Worker, work: Work, actor: Actor) -> None:
    assert work.number is not None
    issue = _in_turn(worker, read_ordered, ReadOrdered(work.number, work.lease), actor)
    _in_turn(worker, issue_ordered, IssueOrdered(work.number, work.lease, _draw(worker, issue)), actor)


def _put_together(worker: Worker, work: Work, actor: Actor) -> None:
    made = _in_turn(worker, list_ordered, ListOrdered(work.order, work.lease), actor)
    if work.form is OrderForm.ZIP or not made:
        store.finish_order(worker.engine, work, worker.clock())
        return
    volume: Volume | None = None
    reports = []
    for number, code in made:
        if not store.renew(worker.engine, work, worker.clock() + LEASE):
            return
        try:
            issue = _in_turn(worker, think_ordered, ThinkOrdered(number, work.lease), actor)
        except NotFoundError:
            continue
        say = speaker(issue.language)
        volume = volume or open_volume(issue.paper, issue.pathway.story.as_of, say, issue.language)
        add_player_report(
            volume, as_report(issue, say, worker.library.thresholds, worker.site), say, issue.language
        )
        reports.append(SetReport(number, None if issue.code == code else _draw(worker, issue)))
    content = volume.close() if volume else b""
    _in_turn(worker, keep_volume, KeepVolume(work.order, work.lease, content, tuple(reports)), actor)


def _in_turn(worker: Worker, verb: Verb[Command, Answer], command: Command, actor: Actor) -> Answer:
    """Do a verb while no other worker is in its way at the embedded database; nothing is drawn meanwhile."""
    with turn_at(worker.engine, writes=bool(verb.leaves)):
        answer: Answer = worker.do(verb, command, actor)
    return answer


def _draw(worker: Worker, issue: ReportIssue) -> Drawn:
    return Drawn(issue, drawn(issue, worker.library.thresholds, worker.site))


def _give_a_sign(worker: Worker) -> None:
    """Say that it lives, each half a minute; and let go of what is kept no longer, each hour."""
    now = worker.clock()
    if worker.seen_at is None or now - worker.seen_at >= _SIGN_EACH:
        worker.seen_at = now
        store.note_alive(worker.engine, worker.mark, worker.kind, now)
    if worker.tidied_at is None or now - worker.tidied_at >= _TIDY_EACH:
        worker.tidied_at = now
        while worker.do(apply_period, ApplyPeriod(Kept.REPORT_ORDERS), OPERATOR):
            pass
