"""`tracker people`: inviting the first, and what is done for people each day."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.hand_over import HandOverRecords, hand_over_records
from tracker.cli.erase import erase
from tracker.cli.held_roles import end_held_role, held_roles
from tracker.cli.house import opened
from tracker.cli.invite import invite_somebody
from tracker.cli.named_guardians import forget_named, named_guardians
from tracker.cli.open_invitations import open_invitations, take_back
from tracker.cli.retention import retention
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker


@click.group("people")
def command() -> None:
    """Invite the first people, and do what is due each day."""


command.add_command(invite_somebody)
command.add_command(open_invitations)
command.add_command(take_back)
command.add_command(named_guardians)
command.add_command(forget_named)
command.add_command(held_roles)
command.add_command(end_held_role)
command.add_command(erase)
command.add_command(retention)


@command.command("hand-over")
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def hand_over(*, in_json: bool, language: str) -> None:
    """Tell of the 18th birthdays that come, and hand records over. Run it each day; nobody is told twice."""
    with opened() as house:
        done = house.perform(hand_over_records, HandOverRecords(), OPERATOR)
    if in_json:
        print_json({"noticed": done.noticed, "handed_over": done.handed})
    else:
        click.echo(speaker(language)(phrase("people-handed-over", noticed=done.noticed, handed=done.handed)))
