"""`tracker report`: a player's pathway report as a PDF file, and what is reported of many."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from tracker.access.actor import OPERATOR
from tracker.actions.players import FindPlayer, find_player
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.cli import whole_reports
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE, PAPERS, DayOption, check_writable, write_bytes
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience

AUDIENCES = click.Choice([audience.value for audience in Audience])


@click.group("report")
def command() -> None:
    """Write a report as a PDF."""


@command.command("player")
@click.argument("player")
@click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The PDF file to write.")
@click.option("--as-of", type=DayOption(), metavar="DATE", help="What was true on this day; today if not given.")
@click.option("--for", "audience", type=AUDIENCES, default="club", show_default=True, help="For whom it is.")
@click.option("--paper", type=PAPERS, default="a4", show_default=True, help="The sheet it is printed on.")
@LANGUAGE
def player(*, player: str, output: Path, as_of: date | None, audience: str, paper: str, language: str) -> None:
    """Write the pathway report of PLAYER: a number, an identifier as scheme:value, or a full name.

    The report is for the eyes of those it is prepared for; that it was issued is put on record.
    """
    check_writable(output)
    with opened() as house:
        player_id = house.perform(find_player, FindPlayer(player), OPERATOR)
        wanted = IssueReport(player_id, language, as_of, Audience(audience), Paper[paper.upper()])
        issued = house.perform(issue_player_report, wanted, OPERATOR)
    write_bytes(output, issued.content)
    click.echo(f"{output}: pathway report, code {issued.code}.")


command.add_command(whole_reports.club)
command.add_command(whole_reports.pool)
command.add_command(whole_reports.federation)
