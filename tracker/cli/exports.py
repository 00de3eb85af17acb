"""`tracker export`: taking records along as files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from tracker.access.actor import OPERATOR
from tracker.actions.club_exports import ExportClub, export_club
from tracker.actions.exported import ListFormat, Progress, nobody_waits
from tracker.actions.gap_exports import ExportClubPeople, ExportFederationPeople, export_club_people
from tracker.actions.gap_exports import export_federation_people as export_federation
from tracker.actions.gap_people import ListClubPeople, ListFederationPeople
from tracker.actions.list_exports import ExportPlayers, export_players
from tracker.cli.house import opened
from tracker.cli.list_files import finish
from tracker.cli.so_far import so_far
from tracker.cli.values import LANGUAGE, DayOption, check_writable
from tracker.football.people import Sex

#: Whoever waits for fewer rows is told nothing meanwhile.
LONG = 10_000
OUTPUT = click.option("-o", "--output", required=True, type=click.Path(path_type=Path), help="The file to write.")
JSON = click.option("--json", "in_json", is_flag=True, help="Print what was written as JSON.")
SEX = click.option(
    "--sex", required=True, type=click.Choice([sex.value for sex in Sex]), help="Women's or men's football."
)
FIGURE = click.option("--figure", required=True, help="The key of the figure, as in the address of its page.")
AS_OF = click.option("--as-of", type=DayOption(), metavar="DATE", help="As of this day; today if not given.")


@click.group("export")
def command() -> None:
    """Take records along as files. That they were taken along is put on record."""


@command.command("players")
@click.option("--search", default="", help="Only players whose names hold these words.")
@OUTPUT
@JSON
@LANGUAGE
def players(*, search: str, output: Path, in_json: bool, language: str) -> None:
    """Write the list of players as a CSV file, or as a workbook where the file ends in .xlsx."""
    check_writable(output)
    with opened() as house, so_far("export-so-far", language) as told:
        asked = ExportPlayers(search, told or nobody_waits, _format(output))
        made = house.perform(export_players, asked, OPERATOR)
    finish(made, output, in_json=in_json, language=language)


@command.command("club-people")
@click.argument("club")
@SEX
@FIGURE
@AS_OF
@OUTPUT
@JSON
@LANGUAGE
def club_people(
    *, club: str, sex: str, figure: str, as_of: date | None, output: Path, in_json: bool, language: str
) -> None:
    """Write the players behind one figure of CLUB, a name or a number, as a CSV file or a workbook."""
    check_writable(output)
    which = int(club) if club.isascii() and club.isdecimal() else club
    listed = ListClubPeople(which, Sex(sex), figure, as_of)
    with opened() as house:
        made = house.perform(export_club_people, ExportClubPeople(listed, _format(output)), OPERATOR)
    finish(made, output, in_json=in_json, language=language)


@command.command("club")
@click.option("--club", default="", help="Only players whom this club ever registered, and what they point to.")
@OUTPUT
@JSON
@LANGUAGE
def club(*, club: str, output: Path, in_json: bool, language: str) -> None:
    """Write all football records, or those of one club, as a data package that `tracker import bundle` reads."""
    check_writable(output)
    with opened() as house, so_far("export-so-far", language) as told:
        made = house.perform(export_club, ExportClub(club, _once_long(told) if told else nobody_waits), OPERATOR)
    finish(made, output, in_json=in_json, language=language)


@command.command("federation-people")
@click.argument("federation")
@SEX
@FIGURE
@AS_OF
@OUTPUT
@JSON
@LANGUAGE
def federation_people(
    *, federation: str, sex: str, figure: str, as_of: date | None, output: Path, in_json: bool, language: str
) -> None:
    """Write the players behind one figure of FEDERATION, a code such as USA, as a CSV file or a workbook."""
    check_writable(output)
    listed = ListFederationPeople(federation, Sex(sex), figure, as_of)
    with opened() as house:
        made = house.perform(export_federation, ExportFederationPeople(listed, _format(output)), OPERATOR)
    finish(made, output, in_json=in_json, language=language)


def _once_long(told: Progress) -> Progress:
    return lambda rows: told(rows) if rows >= LONG else None


def _format(output: Path) -> ListFormat:
    """As what a list is written: what the file's name says, and CSV where it says nothing."""
    return ListFormat.XLSX if output.suffix.casefold() == ".xlsx" else ListFormat.CSV
