"""`tracker people erase`: erasing a player for a family that asks for it."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.erasing import ErasedRecords, EraseRecords, erase_records
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker


@click.command("erase")
@click.argument("player", type=click.IntRange(min=1))
@click.option("--name", prompt="The player's name, to be sure", help="The player's name; asked for if not given.")
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def erase(*, player: int, name: str, in_json: bool, language: str) -> None:
    """Erase everything that is held on the player with the number PLAYER, for good."""
    with opened() as house:
        gone = house.perform(erase_records, EraseRecords(player, name), OPERATOR)
    assert isinstance(gone, ErasedRecords), "Of the operator no password is asked."
    if in_json:
        print_json({"player": gone.player_id, "rows": gone.rows, "accounts": gone.accounts})
    else:
        said = phrase("people-erased", number=str(gone.player_id), rows=gone.rows, accounts=gone.accounts)
        click.echo(speaker(language)(said))
