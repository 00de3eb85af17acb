"""`tracker clubs`: which clubs are held, and to which association each belongs."""

from __future__ import annotations

from typing import Any

import click

from tracker.access.actor import OPERATOR
from tracker.actions.clubs import JoinAssociation, ListClubs, join_association, list_clubs
from tracker.actions.record_lists import export_clubs
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.clubs import HeldClub
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak, speaker


@click.group("clubs")
def command() -> None:
    """See which clubs are held, and say to which association one belongs."""


@command.command("list")
@click.option("--json", "in_json", is_flag=True, help="Print the list as JSON.")
@LANGUAGE
@list_files
def list_command(*, in_json: bool, language: str, into: ListFile | None) -> None:
    """All clubs by name, each with its association where that is known."""
    with opened() as house:
        if into:
            write_list(house, export_clubs, ListClubs(), into, language)
            return
        found = house.perform(list_clubs, ListClubs(), OPERATOR)
    _print(found, speaker(language), in_json=in_json)


@command.command("join")
@click.argument("club")
@click.argument("association")
@click.option("--json", "in_json", is_flag=True, help="Print the club as JSON.")
@LANGUAGE
def join_command(*, club: str, association: str, in_json: bool, language: str) -> None:
    """CLUB belongs to ASSOCIATION, a three-letter code: its officers invite the club's directors."""
    with opened() as house:
        joined = house.perform(join_association, JoinAssociation(club, association), OPERATOR)
    _print((joined,), speaker(language), in_json=in_json)


def _print(clubs: tuple[HeldClub, ...], say: Speak, *, in_json: bool) -> None:
    if in_json:
        print_json([_as_json(club) for club in clubs])
    else:
        click.echo("\n".join(_line(club, say) for club in clubs) or say(phrase("clubs-none")))


def _line(club: HeldClub, say: Speak) -> str:
    if club.association is None:
        return say(phrase("clubs-line-alone", club=club.name))
    return say(phrase("clubs-line", club=club.name, association=club.association))


def _as_json(club: HeldClub) -> dict[str, Any]:
    return {"number": club.number, "club": club.name, "association": club.association}
