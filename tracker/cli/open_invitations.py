"""`tracker people invitations` and `tracker people take-back`: what was sent and not accepted yet."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.open_invitations import (
    ListInvitations,
    SentInvitation,
    TakeBackInvitation,
    list_invitations,
    take_back_invitation,
)
from tracker.actions.people_lists import export_invitations
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker


@click.command("invitations")
@click.option("--json", "in_json", is_flag=True, help="Print them as JSON.")
@LANGUAGE
@list_files
def open_invitations(*, in_json: bool, language: str, into: ListFile | None) -> None:
    """List the invitations that are still good, the latest first."""
    with opened() as house:
        if into:
            write_list(house, export_invitations, ListInvitations(), into, language)
            return
        lines, before = list[SentInvitation](), None
        while True:
            found = house.perform(list_invitations, ListInvitations(before), OPERATOR)
            lines.extend(found.lines)
            before = found.following
            if before is None:
                break
    if in_json:
        print_json([_plain(one) for one in lines])
        return
    speak = speaker(language)
    for one in lines:
        place = speak(phrase(f"invited-as-{one.role.value}", place=one.place))
        said = phrase("invitations-line", number=str(one.number), place=place, email=one.email, day=one.ends_on)
        click.echo(speak(said))
    if not lines:
        click.echo(speak(phrase("invitations-none")))


@click.command("take-back")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def take_back(*, number: int, in_json: bool, language: str) -> None:
    """Take the invitation NUMBER back, as `tracker people invitations` numbers them. Its link is good no more."""
    with opened() as house:
        house.perform(take_back_invitation, TakeBackInvitation(number), OPERATOR)
    if in_json:
        print_json({"taken_back": number})
    else:
        click.echo(speaker(language)(phrase("people-taken-back", number=str(number))))


def _plain(one: SentInvitation) -> dict[str, object]:
    return {
        "number": one.number,
        "role": one.role.value,
        "place": one.place or None,
        "player": one.child or None,
        "relation": one.relation.value if one.relation else None,
        "email": one.email,
        "sent_by": one.sent_by or None,
        "sent_on": one.sent_on.isoformat(),
        "good_until": one.ends_on.isoformat(),
    }
