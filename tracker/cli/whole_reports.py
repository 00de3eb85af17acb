"""`tracker report club`, `tracker report pool` and `tracker report federation`: of many, each as a PDF file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from tracker.access.actor import OPERATOR
from tracker.actions.gap_report import IssueGapReport, issue_gap_report
from tracker.actions.pool_report import IssuePoolReport, issue_pool_report
from tracker.actions.reports import IssuedPdf
from tracker.actions.roster_audit import IssueRosterAudit, issue_roster_audit
from tracker.cli.gaps import SEXES
from tracker.cli.house import opened
from tracker.cli.pool_filters import filters_of_a_whole_answer, pairs
from tracker.cli.values import LANGUAGE, PAPERS, DayOption, check_writable, print_json, write_bytes
from tracker.finding.address import read
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.reports.paper import Paper

OUTPUT = click.option(
    "-o", "--output", required=True, type=click.Path(path_type=Path), help="The PDF file to write."
)
PAPER = click.option("--paper", type=PAPERS, default="a4", show_default=True, help="The sheet it is printed on.")
JSON = click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")


@click.command("club")
@click.argument("club")
@OUTPUT
@PAPER
@JSON
@LANGUAGE
def club(*, club: str, output: Path, paper: str, in_json: bool, language: str) -> None:
    """Go through the roster of CLUB (a number, or its name) as of today: what to settle, who may play where.

    It names players, and is for the eyes of whoever directs the club; that it was issued is put on record.
    """
    check_writable(output)
    with opened() as house:
        wanted = IssueRosterAudit(club, language, Paper[paper.upper()])
        issued = house.perform(issue_roster_audit, wanted, OPERATOR)
    _written(issued, output, "audit-kind", language, in_json=in_json)


@click.command("pool")
@filters_of_a_whole_answer
@OUTPUT
@PAPER
@JSON
@LANGUAGE
def pool(*, output: Path, paper: str, in_json: bool, language: str, **filters: str | tuple[str, ...]) -> None:
    """Put the answer to a question about the pool on paper: its depth, who ages out next, and the players.

    The question is asked as by `tracker pool`. That the report was issued is put on record.
    """
    check_writable(output)
    question = read(pairs(filters))
    with opened() as house:
        wanted = IssuePoolReport(question, language, Paper[paper.upper()])
        issued = house.perform(issue_pool_report, wanted, OPERATOR)
    _written(issued, output, "pool-report-kind", language, in_json=in_json)


@click.command("federation")
@click.argument("federation", metavar="CODE")
@click.option("--sex", required=True, type=SEXES, help="Women's or men's football; a report is of one of them.")
@click.option("--as-of", type=DayOption(), metavar="DATE", help="What was true on this day; today if not given.")
@OUTPUT
@PAPER
@JSON
@LANGUAGE
def federation(
    *, federation: str, sex: str, as_of: date | None, output: Path, paper: str, in_json: bool, language: str
) -> None:
    """Write the gap report of the federation CODE for its board: where the way to senior football breaks off.

    It names clubs and no player; that it was issued is put on record.
    """
    check_writable(output)
    with opened() as house:
        wanted = IssueGapReport(federation, Sex(sex), language, as_of, Paper[paper.upper()])
        issued = house.perform(issue_gap_report, wanted, OPERATOR)
    _written(issued, output, "report-board-title", language, in_json=in_json)


def _written(issued: IssuedPdf, output: Path, kind: str, language: str, *, in_json: bool) -> None:
    write_bytes(output, issued.content)
    if in_json:
        print_json({"file": str(output), "bytes": len(issued.content), "code": issued.code})
    else:
        said = phrase("cli-report-written", file=str(output), kind=phrase(kind), issued=issued.code)
        click.echo(speaker(language)(said))
