"""Making ordered reports: each is thought out and drawn first, then issued and kept in one short act.

It is drawn between the acts, since whoever reads the embedded database lets nobody finish writing.

Both acts are those of whoever ordered, in the role in which it was ordered: whom they may not know of any more is
left out, and nothing is made of what their role no longer shows. The line in the ledger and the report that it
tells of are kept in one transaction, and only under the lease, so that a report whose maker was killed is issued
once.
"""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass, field

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.report_orders import hidden_file
from tracker.actions.reports import IssueReport, ReportIssue, issued_as, still_says, thought_out
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import ChangedMeanwhileError, NotFoundError
from tracker.football.phrase import phrase
from tracker.football.report_orders import OrderForm
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience
from tracker.store import report_work as store
from tracker.store.report_work import Wanted


@dataclass(frozen=True, slots=True)
class ReadOrdered:
    """The number of an ordered report, and the lease under which it is made."""

    number: int
    lease: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A report as it was thought out, and its bytes."""

    issue: ReportIssue = field(repr=False)
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class IssueOrdered:
    """The report that was drawn, to be issued and kept under its lease."""

    number: int
    lease: str
    drawn: Drawn


@dataclass(frozen=True, slots=True)
class ListOrdered:
    """The order whose reports are put together, and the lease."""

    order: int
    lease: str


@dataclass(frozen=True, slots=True)
class ThinkOrdered:
    """The number of a report that was made, to be set among others, and the lease of its order."""

    number: int
    lease: str


@dataclass(frozen=True, slots=True)
class SetReport:
    """A report that was set into a file of many.

    Arguments:
        anew: as it was thought out and drawn, where the records say something else than when it was issued.
    """

    number: int
    anew: Drawn | None = None


@dataclass(frozen=True, slots=True)
class KeepVolume:
    """A file of many reports, what was set into it, and the lease of its order."""

    order: int
    lease: str
    content: bytes = field(repr=False)
    reports: tuple[SetReport, ...]


@verb(needs=Permission.PLAYER_REPORT)
def read_ordered(act: Act, command: ReadOrdered) -> ReportIssue:
    """What an ordered report would say now; it leaves nothing, and is shown to nobody before it is issued.

    Raises:
        NotFoundError: it is not leased so, or whoever ordered it may not know of the player any more.
    """
    return thought_out(act, _as_asked(_wanted(act, command.number, command.lease)))


@verb(needs=Permission.PLAYER_REPORT, leaves=(Event.REPORT_ISSUED,))
def issue_ordered(act: Act, command: IssueOrdered) -> None:
    """Issue a report that was drawn, and keep it; consent, scope and records are asked again.

    Raises:
        NotFoundError: it is not leased so, or whoever ordered it may not know of the player any more.
        ChangedMeanwhileError: its records are others by now, or another has made it.
    """
    wanted, issue = _wanted(act, command.number, command.lease), command.drawn.issue
    if not still_says(act, issue):
        raise spoken(ChangedMeanwhileError, phrase("orders-changed"))
    made = issued_as(act, issue, command.drawn.content)
    alone = wanted.form is OrderForm.ZIP
    content = hidden_file(act, f"{made.file_name}\n{b64encode(made.content).decode()}") if alone else None
    if not store.keep_report(act.session, command.number, command.lease, made.code, content):
        raise spoken(ChangedMeanwhileError, phrase("orders-changed"))


@verb(needs=Permission.PLAYER_REPORT)
def list_ordered(act: Act, command: ListOrdered) -> tuple[tuple[int, str], ...]:
    """The reports of an order that were made and may be put together today: each number, with its code."""
    return store.made_under(act.session, command.order, command.lease)


@verb(needs=Permission.PLAYER_REPORT)
def think_ordered(act: Act, command: ThinkOrdered) -> ReportIssue:
    """What a report that was made says today, to be set among others.

    Raises:
        NotFoundError: its order is not leased so, or whoever ordered it may not know of the player any more.
    """
    found = store.wanted_again(act.session, command.number, command.lease)
    return thought_out(act, _as_asked(_found(found)))


@verb(needs=Permission.PLAYER_REPORT, leaves=(Event.REPORT_ISSUED,))
def keep_volume(act: Act, command: KeepVolume) -> None:
    """Keep a file of many reports; what says something else than when it was issued is issued as it is now.

    Raises:
        NotFoundError: the order is not leased so any more.
        ChangedMeanwhileError: somebody in it may not be known of any more.
    """
    there = {number for number, _ in store.made_under(act.session, command.order, command.lease)}
    if there != {one.number for one in command.reports}:
        raise spoken(ChangedMeanwhileError, phrase("orders-changed"))
    for one in command.reports:
        if one.anew:
            made = issued_as(act, one.anew.issue, one.anew.content)
            store.note_code(act.session, one.number, made.code)
    content = hidden_file(act, b64encode(command.content).decode())
    if not store.keep_volume(act.session, command.order, command.lease, content, there, act.now):
        raise spoken(NotFoundError, phrase("orders-none"))


def _wanted(act: Act, number: int, lease: str) -> Wanted:
    return _found(store.wanted(act.session, number, lease))


def _found(wanted: Wanted | None) -> Wanted:
    if wanted is None:
        raise spoken(NotFoundError, phrase("orders-none"))
    return wanted


def _as_asked(wanted: Wanted) -> IssueReport:
    paper = Paper[wanted.paper.upper()]
    return IssueReport(wanted.player_id, wanted.language, wanted.as_of, Audience(wanted.audience), paper)
