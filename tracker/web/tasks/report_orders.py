"""Reports of many players: asking for them, how far they are, the file, and taking them back."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.actions.ordered_players import AskChoices, read_choices
from tracker.actions.report_files import CollectReports, collect_reports, packed
from tracker.actions.report_orders import (
    BringBackOrder,
    ListOrders,
    OpenOrder,
    OrderReports,
    TakeBackOrder,
    bring_back_order,
    kept_days,
    list_orders,
    open_order,
    order_reports,
    take_back_order,
)
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.door import house
from tracker.web.forms.players import languages
from tracker.web.forms.report_orders import OrderReportsForm
from tracker.web.language import language, refused, voice
from tracker.web.page import page
from tracker.web.said import Undo, tell
from tracker.web.show.file_answer import ZIP, file_answer
from tracker.web.show.report_orders import order_page, orders_page, whole_reports
from tracker.web.task import Do, Task

task = Task("report_orders")

_ALL = "/reports"
_ONE = f"{_ALL}/<int(max={LARGEST_NUMBER}):number>"
_PDF = "application/pdf"


@task.route(_ALL, does=(list_orders, read_choices))
def every(do: Do) -> ResponseReturnValue:
    """Of whom reports may be asked for, and what was asked for in the last days."""
    return _every(do, OrderReportsForm(language=language()))


@task.route(_ALL, does=(order_reports, list_orders, read_choices), methods=["POST"])
def ask(do: Do) -> ResponseReturnValue:
    """Ask for reports; what is wrong stands in the form."""
    form = OrderReportsForm(request.form)
    if not form.validate():
        return _every(do, form), 400
    wanted = OrderReports(form.chosen_whom, form.language.data or "", form.chosen_paper, form.chosen_form)
    try:
        number = do(order_reports, wanted)
    except (BadInputError, NotFoundError) as error:
        return _every(do, form, refused(error)), error.status
    tell(phrase("orders-said-asked"))
    return redirect(url_for("report_orders.one", number=number), 303)


@task.route(_ONE, does=open_order)
def one(do: Do, number: int) -> ResponseReturnValue:
    """How far an order has come; a script asks for this page again and again while it is being made."""
    shown = order_page(do(open_order, OpenOrder(number)), voice())
    return page("tasks/report-orders/one.html", shown=shown)


@task.route(f"{_ONE}/file", does=collect_reports, methods=["POST"])
def collect(do: Do, number: int) -> ResponseReturnValue:
    """The file. That it was fetched goes on record, and so never by a link."""
    collected = do(collect_reports, CollectReports(number))
    if collected is None:
        tell(phrase("orders-said-again"))
        return redirect(url_for("report_orders.one", number=number), 303)
    made = packed(collected)
    return file_answer(made, _PDF if made.file_name.endswith(".pdf") else ZIP)


@task.route(f"{_ONE}/take-back", does=take_back_order, methods=["POST"])
def take_back(do: Do, number: int) -> ResponseReturnValue:
    """Nothing more of it is made, and nothing of it is kept."""
    do(take_back_order, TakeBackOrder(number))
    tell(phrase("orders-said-taken-back"), Undo(url_for("report_orders.bring_back", number=number)))
    return redirect(url_for("report_orders.every"), 303)


@task.route(f"{_ONE}/bring-back", does=bring_back_order, methods=["POST"])
def bring_back(do: Do, number: int) -> ResponseReturnValue:
    """It is made after all."""
    do(bring_back_order, BringBackOrder(number))
    tell(phrase("orders-said-brought-back"))
    return redirect(url_for("report_orders.one", number=number), 303)


def _every(do: Do, form: OrderReportsForm, wrong: str = "") -> str:
    choices, orders = do(read_choices, AskChoices()), do(list_orders, ListOrders())
    shown = orders_page(choices, orders, kept_days(house().library), voice())
    told = {"languages": languages(), "wrong": wrong, "whole": whole_reports(do.actor, voice())}
    return page("tasks/report-orders/page.html", shown=shown, form=form, **told)
