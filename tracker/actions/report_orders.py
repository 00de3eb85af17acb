"""Asking for the reports of many players together, seeing how far they are, and taking an order back.

They are made in the background, one by one, in the name of whoever asked and only while that person may have each
of them (`tracker.actions.report_work`); docs/decisions/report-orders.md says how.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.keys import Keys
from tracker.access.permissions import Permission
from tracker.access.retention import Kept
from tracker.actions.ordered_players import OfList, OfRoster, players_meant
from tracker.actions.reports import audience_of, refuse_unspoken
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try, order_tries
from tracker.actions.verb import Act, Library, verb
from tracker.actions.watching_work import is_long_ago
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import Phrase, phrase
from tracker.football.report_orders import KeptOrder, OrderForm, OrderState, Progress
from tracker.i18n.speak import DEFAULT_LANGUAGE
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience
from tracker.store import report_orders as store
from tracker.store.batch_titles import as_text, from_text
from tracker.store.report_orders import Keeper
from tracker.store.retaining import end_of
from tracker.store.tables import ReportOrder

#: Of so many players reports are made at once; a club asks team by team for more.
MOST_REPORTS = 500
#: So many orders of one person are made at the same time,
MOST_AT_WORK = 5
#: and the files of so many are kept.
MOST_KEPT = 20
#: What the key is for that hides of whom an order is, and its files.
_ORDERS = "report orders"


@dataclass(frozen=True, slots=True)
class OrderReports:
    """Of whom reports are asked for, in which language, on which paper, in which form, and for whom (by role)."""

    whom: OfRoster | OfList
    language: str = DEFAULT_LANGUAGE
    paper: Paper = Paper.A4
    form: OrderForm = OrderForm.ZIP
    audience: Audience | None = None


@dataclass(frozen=True, slots=True)
class ListOrders:
    """The own orders."""


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """The number of an own order."""

    number: int


@dataclass(frozen=True, slots=True)
class TakeBackOrder:
    """The number of an own order that is wanted no more."""

    number: int


@dataclass(frozen=True, slots=True)
class BringBackOrder:
    """The number of an own order that was taken back and is wanted after all."""

    number: int


@dataclass(frozen=True, slots=True)
class ShownOrder:
    """An order, of whom it is, and the day until whose end it is kept.

    Arguments:
        failed: the players in sight whose reports could not be made, by number and name.
        waits_in_vain: whether it has waited for some minutes, and nothing that makes reports gave a sign in them.
    """

    order: KeptOrder
    whom: Phrase
    last_day: date
    failed: tuple[tuple[int, str], ...] = ()
    waits_in_vain: bool = False


def _counted(_command: OrderReports | BringBackOrder, actor: Actor) -> tuple[Try, ...]:
    return order_tries(actor.user_id)


@verb(needs=Permission.REPORT_ORDER, leaves=(Event.REPORTS_ORDERED,), tries=_counted)
def order_reports(act: Act, command: OrderReports) -> int:
    """Ask for the reports of many players, and give the number of the order.

    Raises:
        NotFoundError: there is no such team or list, or not of this actor.
        BadInputError: nobody is meant, or too many are; too much is at work or kept; the language is not spoken
            here.
        TooManyTriesError: this person asked for so much that the next order has to wait.
    """
    refuse_unspoken(command.language)
    whom, players = players_meant(act, command.whom)
    if not players:
        raise spoken(BadInputError, phrase("orders-nobody"))
    if len(players) > MOST_REPORTS:
        raise spoken(BadInputError, phrase("orders-too-many", players=len(players), most=MOST_REPORTS))
    _refuse_too_much(act)
    row = ReportOrder(
        user_id=act.actor.user_id,
        role=act.actor.role,
        said=act.office.keys.hide(_ORDERS, as_text(whom)),
        audience=(command.audience or audience_of(act.actor)).value,
        language=command.language,
        paper=command.paper.name.lower(),
        form=command.form.value,
        as_of=act.day,
        asked_at=act.now,
        state=OrderState.WORKING,
    )
    _record_ordered(act, row, len(players))
    return store.add_order(act.session, row, players)


@verb(needs=Permission.REPORT_ORDER)
def list_orders(act: Act, _command: ListOrders) -> tuple[ShownOrder, ...]:
    """The own orders that are still kept, the latest first."""
    found = store.orders_of(act.session, keeper(act), kept_since(act))
    return tuple(_shown(act, order) for order in found)


@verb(needs=Permission.REPORT_ORDER)
def open_order(act: Act, command: OpenOrder) -> ShownOrder:
    """How far an own order has come.

    Raises:
        NotFoundError: one has asked for none of this number, or it is kept no more.
    """
    row = own_order(act, command.number)
    progress = store.progress_of(act.session, (row.id,)).get(row.id, Progress())
    shown = _shown(act, store.kept(row, progress))
    failed = store.failed_in_sight(act.session, row.id) if progress.failed else ()
    return replace(shown, failed=failed, waits_in_vain=_waits_in_vain(act, row))


@verb(needs=Permission.REPORT_ORDER, leaves=(Event.REPORTS_TAKEN_BACK,))
def take_back_order(act: Act, command: TakeBackOrder) -> None:
    """Take an own order back: nothing more of it is made, and what was made is not kept.

    Raises:
        NotFoundError: one has asked for none of this number, or it is kept no more.
    """
    row = own_order(act, command.number, hold=True)
    act.record(Event.REPORTS_TAKEN_BACK, "reports")
    row.state = OrderState.TAKEN_BACK
    store.drop_files(act.session, row.id)


@verb(needs=Permission.REPORT_ORDER, leaves=(Event.REPORTS_ORDERED,), tries=_counted)
def bring_back_order(act: Act, command: BringBackOrder) -> None:
    """Let an own order be made after all that was taken back.

    Nothing was kept of it but what was asked for, so it is asked for once more: whom the asker may not know of by
    now is left out, and a report that was issued already is issued again where its file is gone.

    Raises:
        NotFoundError: one has asked for none of this number, or it is kept no more.
        BadInputError: it was not taken back, or too much is at work or kept.
        TooManyTriesError: this person asked for so much that the next order has to wait.
    """
    row = own_order(act, command.number, hold=True)
    if row.state is not OrderState.TAKEN_BACK:
        raise spoken(BadInputError, phrase("orders-not-taken-back"))
    _refuse_too_much(act)
    progress = store.progress_of(act.session, (row.id,)).get(row.id, Progress())
    _record_ordered(act, row, progress.total)
    store.make_anew(act.session, row.id, OrderForm(row.form))


def own_order(act: Act, number: int, *, hold: bool = False) -> ReportOrder:
    """An own order that is still kept.

    Raises:
        NotFoundError: one has asked for none of this number, or it is kept no more.
    """
    known = 0 < number <= LARGEST_NUMBER
    found = store.order_of(act.session, keeper(act), number, kept_since(act), hold=hold) if known else None
    if found is None:
        raise spoken(NotFoundError, phrase("orders-none"))
    return found


def keeper(act: Act) -> Keeper:
    """Whose orders they are: of whoever acts, in the role they have taken on."""
    return Keeper(act.actor.user_id, act.actor.role)


def kept_since(act: Act) -> datetime:
    """Since when an order was asked for that is still kept."""
    return end_of(act.library.retention.periods[Kept.REPORT_ORDERS].last_day(act.day))


def kept_days(library: Library) -> int:
    """For how many days an order is kept, the one on which it was asked for among them."""
    return library.retention.periods[Kept.REPORT_ORDERS].days


def hidden_file(act: Act, text: str) -> str:
    """A file of an order as nobody without the key of the installation can read it."""
    return act.office.keys.hide(_ORDERS, text)


def shown_file(keys: Keys, hidden: str) -> str:
    """A file of an order."""
    return keys.show(_ORDERS, hidden)


def _waits_in_vain(act: Act, row: ReportOrder) -> bool:
    if row.state is not OrderState.WORKING or not is_long_ago(row.asked_at, act.now):
        return False
    return is_long_ago(store.last_sign(act.session), act.now)


def _refuse_too_much(act: Act) -> None:
    """Keep one person from holding up everybody else, or filling the disk.

    Raises:
        BadInputError: as much as may be is at work, or kept.
    """
    held = store.how_many_held(act.session, keeper(act), kept_since(act))
    if held.get(OrderState.WORKING, 0) >= MOST_AT_WORK:
        raise spoken(BadInputError, phrase("orders-at-work", most=MOST_AT_WORK))
    if held.get(OrderState.WORKING, 0) + held.get(OrderState.READY, 0) >= MOST_KEPT:
        raise spoken(BadInputError, phrase("orders-kept-enough", most=MOST_KEPT))


def _record_ordered(act: Act, row: ReportOrder, reports: int) -> None:
    details: dict[str, str | int] = {"reports": reports, "audience": row.audience, "form": row.form}
    act.record(Event.REPORTS_ORDERED, "reports", None, details)


def _shown(act: Act, order: KeptOrder) -> ShownOrder:
    whom = from_text(act.office.keys.show(_ORDERS, order.said))
    return ShownOrder(order, whom, order.asked_at.date() + timedelta(days=kept_days(act.library) - 1))
