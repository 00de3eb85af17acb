"""`tracker people named-guardians` and `forget-named`: whom clubs' files named and nobody has invited."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.named_guardians import (
    ForgetNamed,
    ListUnmatched,
    UnmatchedGuardian,
    forget_named_guardian,
    list_unmatched_guardians,
)
from tracker.actions.people_lists import export_named_guardians
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker


@click.command("named-guardians")
@click.option("--json", "in_json", is_flag=True, help="Print them as JSON.")
@LANGUAGE
@list_files
def named_guardians(*, in_json: bool, language: str, into: ListFile | None) -> None:
    """List the guardians whom clubs' files named and nobody has invited yet. Their club's director invites them."""
    lines = list[UnmatchedGuardian]()
    with opened() as house:
        if into:
            write_list(house, export_named_guardians, ListUnmatched(), into, language)
            return
        page = pages = 1
        while page <= pages:
            found = house.perform(list_unmatched_guardians, ListUnmatched(page), OPERATOR)
            lines.extend(found.lines)
            page, pages = page + 1, found.pages
    if in_json:
        print_json([_plain(one) for one in lines])
        return
    speak = speaker(language)
    for one in lines:
        told = " · ".join(part for part in (one.name, one.email, one.phone) if part)
        said = phrase("named-line", number=str(one.number), player=one.player, told=told, day=one.named_on)
        click.echo(speak(said))
    if not lines:
        click.echo(speak(phrase("named-none")))


@click.command("forget-named")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def forget_named(*, number: int, in_json: bool, language: str) -> None:
    """Take the guardian NUMBER off that list, as `tracker people named-guardians` numbers them."""
    with opened() as house:
        house.perform(forget_named_guardian, ForgetNamed(number), OPERATOR)
    if in_json:
        print_json({"forgotten": number})
    else:
        click.echo(speaker(language)(phrase("named-forgotten")))


def _plain(one: UnmatchedGuardian) -> dict[str, object]:
    return {
        "number": one.number,
        "player": one.player_id,
        "player_name": one.player,
        "name": one.name or None,
        "email": one.email or None,
        "phone": one.phone or None,
        "relation": one.relation.value if one.relation else None,
        "club": one.club or None,
        "named_on": one.named_on.isoformat(),
    }
