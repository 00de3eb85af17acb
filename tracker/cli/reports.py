"""`tracker reports`: the reports of many players, made at once and written as one file."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from tracker.access.actor import OPERATOR
from tracker.actions.ordered_players import OfRoster
from tracker.actions.report_files import CollectReports, collect_reports, packed
from tracker.actions.report_orders import (
    OpenOrder,
    OrderReports,
    TakeBackOrder,
    open_order,
    order_reports,
    take_back_order,
)
from tracker.actions.report_worker import work_once
from tracker.cli.house import opened
from tracker.cli.report import AUDIENCES
from tracker.cli.values import LANGUAGE, PAPERS, check_writable, print_json, write_pieces
from tracker.football.phrase import phrase
from tracker.football.report_orders import KeptOrder, OrderForm, OrderState, Progress
from tracker.i18n.speak import speaker
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience
from tracker.wiring import House

FORMS = click.Choice([form.value for form in OrderForm])
#: How long to wait before looking again where another worker has the rest in hand, in seconds.
_ANOTHER_WORKS = 0.5


@click.command("reports")
@click.argument("club")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The file to write.")
@click.option("--team", type=click.IntRange(min=1), help="Only the players of the team with this number.")
@click.option("--born", type=click.IntRange(1900, 9999), help="Only players born in this year.")
@click.option("--as", "form", type=FORMS, default="zip", show_default=True, help="An archive, or one PDF.")
@click.option("--for", "audience", type=AUDIENCES, default="club", show_default=True, help="For whom they are.")
@click.option("--paper", type=PAPERS, default="a4", show_default=True, help="The sheet they are printed on.")
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def command(
    *,
    club: str,
    output: Path,
    team: int | None,
    born: int | None,
    form: str,
    audience: str,
    paper: str,
    in_json: bool,
    language: str,
) -> None:
    """Write the pathway reports of all whom CLUB registers today: a file each in an archive, or one to print.

    Each is for the eyes of those it is prepared for; that it was issued is put on record.
    """
    check_writable(output)
    whom = OfRoster(team, born, club)
    wanted = OrderReports(whom, language, Paper[paper.upper()], OrderForm(form), Audience(audience))
    with opened() as house:
        number = house.perform(order_reports, wanted, OPERATOR)
        order = _made(house, number, language)
        collected = house.perform(collect_reports, CollectReports(number), OPERATOR)
        # A file is on its way; what the installation keeps of it is needed no more.
        house.perform(take_back_order, TakeBackOrder(number), OPERATOR)
    assert collected is not None, "Whoever runs the machine sees everybody who is on record."
    made = packed(collected)
    with made.content:
        write_pieces(output, made.content)
    progress = order.progress
    if in_json:
        settled = {"reports": made.rows, "left_out": progress.left_out, "failed": progress.failed}
        print_json({"file": str(output), "bytes": made.size, **settled})
    else:
        click.echo(speaker(language)(phrase("orders-cli-made", file=str(output), reports=made.rows)))


def _made(house: House, number: int, language: str) -> KeptOrder:
    """Make an order to its end, beside whoever else works; how far it is stands at the terminal."""
    worker = house.worker("command")
    with _bar(language) as show:
        while (order := house.perform(open_order, OpenOrder(number), OPERATOR).order).state is OrderState.WORKING:
            show(order.progress)
            if not work_once(worker):
                time.sleep(_ANOTHER_WORKS)
        show(order.progress)
    return order


@contextmanager
def _bar(language: str) -> Iterator[Callable[[Progress], None]]:
    """A bar that fills while reports are made; in a pipe, where nobody looks, there is none."""
    if not sys.stderr.isatty():
        yield lambda _progress: None
        return
    say = speaker(language)

    def show(progress: Progress) -> None:
        filled = 30 * progress.settled // max(1, progress.total)
        said = say(phrase("orders-progress", done=progress.done, total=progress.total))
        click.echo(f"\r[{'#' * filled}{'.' * (30 - filled)}] {said}", nl=False, err=True)

    yield show
    click.echo(err=True)
