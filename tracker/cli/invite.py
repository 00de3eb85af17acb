"""`tracker people invite`: inviting the first people of an installation."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.access.inviting import INVITES
from tracker.access.roles import Role
from tracker.actions.invitations import Invite, invite
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker

_ROLES = tuple(role.value for role in Role if role in INVITES[Role.OPERATOR])


@click.command("invite")
@click.option("--role", required=True, type=click.Choice(_ROLES), help="What the person becomes.")
@click.option("--email", required=True, help="Where the invitation goes.")
@click.option("--club", help="The name of a director's club.")
@click.option("--federation", help="The code of an officer's or a scout's federation, such as NMK.")
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def invite_somebody(
    *, role: str, email: str, club: str | None, federation: str | None, in_json: bool, language: str
) -> None:
    """Send an invitation to make an account. It is good once and for seven days."""
    invited = Role(role)
    place = _place(invited, club, federation)
    with opened() as house:
        house.perform(invite, Invite(email, invited, place, language=language), OPERATOR)
        outbox = None if house.settings.mail_server else str(house.settings.home / "outbox")
    if in_json:
        print_json({"role": role, "sent_by_mail": outbox is None, "outbox": outbox})
    else:
        speak = speaker(language)
        click.echo(speak(phrase("people-invited", email=email)))
        if outbox:
            click.echo(speak(phrase("people-invited-outbox", folder=outbox)))


def _place(role: Role, club: str | None, federation: str | None) -> str | None:
    """What the role is held in, as it was named.

    Raises:
        BadInputError: it was not named, or something else was.
    """
    needed = {Role.DIRECTOR: ("--club", club), Role.SCOUT: ("--federation", federation)}
    needed[Role.OFFICER] = needed[Role.SCOUT]
    option, place = needed.get(role, ("", None))
    given = [name for name, value in (("--club", club), ("--federation", federation)) if value]
    if given != ([option] if option else []):
        message = f"For the role {role.value} give {option or 'neither --club nor --federation'}."
        raise BadInputError(message)
    return place
