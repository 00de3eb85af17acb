"""`tracker people roles` and `tracker people end-role`: who holds a role, and taking one away."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.ending_roles import EndRole, HeldRole, ListHeldRoles, end_role, list_held_roles
from tracker.actions.people_lists import export_held_roles
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import speaker


@click.command("roles")
@click.option("--json", "in_json", is_flag=True, help="Print them as JSON.")
@LANGUAGE
@list_files
def held_roles(*, in_json: bool, language: str, into: ListFile | None) -> None:
    """List who is a coach, director, scout, officer or administrator, and where."""
    with opened() as house:
        if into:
            write_list(house, export_held_roles, ListHeldRoles(), into, language)
            return
        held = house.perform(list_held_roles, ListHeldRoles(), OPERATOR)
    if in_json:
        print_json([_plain(one) for one in held])
        return
    speak = speaker(language)
    click.echo("\n".join(speak(_told("role-held", one)) for one in held) or speak(phrase("role-none")))


@click.command("end-role")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def end_held_role(*, number: int, in_json: bool, language: str) -> None:
    """End the role NUMBER, as `tracker people roles` numbers them, and sign out whoever held it."""
    with opened() as house:
        ended = house.perform(end_role, EndRole(number), OPERATOR)
    if in_json:
        print_json({"ended": _plain(ended)})
    else:
        click.echo(speaker(language)(_told("role-ended", ended)))


def _told(code: str, held: HeldRole) -> Phrase:
    place = phrase(f"invited-as-{held.role.value}", place=held.place)
    return phrase(code, number=str(held.number), person=held.name, email=held.email, place=place)


def _plain(held: HeldRole) -> dict[str, object]:
    return {
        "number": held.number,
        "name": held.name,
        "email": held.email,
        "role": held.role.value,
        "place": held.place or None,
    }
