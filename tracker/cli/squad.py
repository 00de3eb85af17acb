"""`tracker squad check`: whether the squads in a file keep an edition's limits, by age. It needs no database."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from tracker.access.actor import OPERATOR
from tracker.actions.rule_lists import export_squads
from tracker.actions.squads import CheckSquads, as_json, check_squads
from tracker.cli.house import RULES_ONLY, opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.squad_lines import check_lines
from tracker.cli.values import CONFEDERATION, LANGUAGE, DayOption, print_json, read_bytes
from tracker.eligibility.rule import Confederation
from tracker.i18n.speak import speaker
from tracker.importing.date_order import Order
from tracker.importing.squad_sheet import SquadFile

ORDERS = click.Choice([order.value for order in Order])
STDIN = "-"


@click.group("squad")
def command() -> None:
    """Hold squads against an edition's rules."""


@command.command("check")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--competition", required=True, metavar="ID", help="The competition, such as olympic-men.")
@click.option("--edition", required=True, metavar="ID", help="The edition, such as 2016.")
@click.option("--date-order", type=ORDERS, help="In which order the file writes day, month and year.")
@click.option("--ages-on", type=DayOption(), metavar="DATE", help="The day on which the file's ages hold.")
@CONFEDERATION
@click.option("--as-of", type=DayOption(), metavar="DATE", help="Use the rule as it was known on this day.")
@click.option("--json", "in_json", is_flag=True, help="Print the answer as JSON.")
@LANGUAGE
@list_files
def check(
    *,
    file: Path,
    competition: str,
    edition: str,
    date_order: str | None,
    ages_on: date | None,
    confederation: Confederation | None,
    as_of: date | None,
    in_json: bool,
    language: str,
    into: ListFile | None,
) -> None:
    """Say of every team in FILE who is within age, who is overage, and which limits its squad breaks.

    FILE is a CSV with a player and a date of birth in each row, and a team, sex, position and status where it has
    them; - reads it from standard input. docs/use/check-a-squad.md says how columns and dates are read.
    """
    listed = SquadFile(*_read(file), Order(date_order) if date_order else None, ages_on)
    with opened(RULES_ONLY) as house:
        question = CheckSquads(competition, edition, listed, as_of, confederation)
        if into:
            write_list(house, export_squads, question, into, language)
            return
        answer = house.perform(check_squads, question, OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(as_json(answer, say))
    else:
        click.echo("\n".join(check_lines(answer, say)))


def _read(file: Path) -> tuple[str, bytes]:
    if str(file) == STDIN:
        return "standard input", sys.stdin.buffer.read()
    return file.name, read_bytes(file)
