"""`tracker season turn`: a club's roll-over into the next season, seen first and then written."""

from __future__ import annotations

import sys

import click

from tracker.access.actor import OPERATOR
from tracker.actions.season_turn import PlanTurn, TurnView, apply_turn, preview_turn
from tracker.actions.turn_lists import export_turn
from tracker.actions.turn_shown import view_as_json
from tracker.cli import REFUSED
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.season_lines import turn_lines
from tracker.cli.season_said import Said, told
from tracker.cli.values import LANGUAGE, print_json, print_lines
from tracker.football.errors import BadInputError
from tracker.i18n.speak import speaker


@click.group("season")
def command() -> None:
    """Turn a club's season: see who moves group, then write who stays, moves and leaves."""


@command.command("turn")
@click.option("--club", required=True, metavar="NAME", help="The club whose season turns.")
@click.option("--to", "season", required=True, metavar="SEASON", help="The season to turn into, such as 2026-27.")
@click.option(
    "--group", "groups", multiple=True, metavar="TEAM=N", help="The team is the club's under N in the new season."
)
@click.option("--league", "leagues", multiple=True, metavar="TEAM=LEAGUE SEASON", help="Where the team plays then.")
@click.option("--stops", multiple=True, metavar="TEAM", help="The team does not go on.")
@click.option(
    "--system",
    "systems",
    multiple=True,
    metavar="LEAGUE SEASON=SYSTEM",
    help="By which age system a season goes.",
)
@click.option("--stay", "stays", multiple=True, metavar="REG", help="The registration goes on as it is.")
@click.option("--later", multiple=True, metavar="REG", help="It is decided later, whatever is proposed.")
@click.option("--move", "moves", multiple=True, metavar="REG=TEAM", help="The registration goes over to a team.")
@click.option(
    "--leave", "leaving", multiple=True, metavar="REG=REASON:WHERE", help="It ends, for a reason and to somewhere."
)
@click.option("--apply", "write", is_flag=True, help="Write the turn; without it nothing is written.")
@click.option("--json", "in_json", is_flag=True, help="Print the turn as JSON.")
@LANGUAGE
@list_files
def turn(
    *,
    club: str,
    season: str,
    groups: tuple[str, ...],
    leagues: tuple[str, ...],
    stops: tuple[str, ...],
    systems: tuple[str, ...],
    stays: tuple[str, ...],
    later: tuple[str, ...],
    moves: tuple[str, ...],
    leaving: tuple[str, ...],
    write: bool,
    in_json: bool,
    language: str,
    into: ListFile | None,
) -> None:
    """Show who repeats, advances or splits under the old and the new cut-off, and what the turn writes.

    REG is the number of a registration as it stands in the list, TEAM a team's name or number.
    """
    if into and write:
        message = "A file shows what a turn would do; leave out --apply, or --csv and --xlsx."
        raise BadInputError(message)
    said = Said(groups, leagues, stops, systems, stays, later, moves, leaving)
    with opened() as house:
        known = house.perform(preview_turn, PlanTurn(season, club), OPERATOR)
        asked = told(said, known, PlanTurn(season, club))
        if into:
            write_list(house, export_turn, asked, into, language)
            return
        view = house.perform(apply_turn if write else preview_turn, asked, OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(view_as_json(view, say))
    else:
        print_lines(turn_lines(view, say))
    if _faulty(view):
        sys.exit(REFUSED)


def _faulty(view: TurnView) -> bool:
    return view.file is not None and view.file.fault_count > 0
