"""Inviting somebody, and accepting. Looking at an invitation uses nothing up; a button does."""

from __future__ import annotations

from flask import redirect, request, url_for
from flask.typing import ResponseReturnValue

from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.invitations import (
    Accept,
    Invite,
    Join,
    ListInvitable,
    LookAtInvitation,
    Place,
    accept_invitation,
    invite,
    join_by_invitation,
    list_invitable,
    look_at_invitation,
)
from tracker.actions.open_invitations import (
    ListInvitations,
    TakeBackInvitation,
    list_invitations,
    take_back_invitation,
)
from tracker.actions.people_lists import export_invitations
from tracker.football.errors import BadInputError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.web.forms.accounts import AcceptForm, InviteForm, SentForm
from tracker.web.language import language, refused, say, voice
from tracker.web.page import page
from tracker.web.said import tell
from tracker.web.show.account import wrong
from tracker.web.show.invitations import sent_page
from tracker.web.taken_along import taken_along
from tracker.web.task import Do, Task

task = Task("invitations")
_SENT = "/invitations"
_CHILD = (Role.PARENT, Role.PLAYER)
_ROLES = frozenset(role.value for role in Role)


@task.route("/invite", does=list_invitable)
def form(do: Do) -> ResponseReturnValue:
    """Ask whom to invite, and as what."""
    return _form(do, InviteForm(language=language()))


@task.route("/invite", does=(invite, list_invitable), methods=["POST"])
def send(do: Do) -> ResponseReturnValue:
    """Send an invitation; what is wrong with it stands in the form, which keeps what was typed."""
    given = InviteForm(request.form)
    role, _, number = (given.invited_as.data or "").partition(":")
    if not given.validate() or role not in _ROLES or not (number.isdecimal() or not number):
        return _form(do, given), 400
    invited = Role(role)
    place = int(number) if number else None
    relation = Relation(given.relation.data) if given.relation.data else None
    wanted = Invite(given.email.data or "", invited, place, relation, given.language.data or "")
    try:
        do(invite, wanted)
    except BadInputError as error:
        return _form(do, given, refused(error)), error.status
    tell(phrase("said-invited", address=wanted.email))
    return redirect(url_for("invitations.form"), 303)


@task.route(_SENT, does=list_invitations)
def sent(do: Do) -> ResponseReturnValue:
    """The invitations that are still good."""
    form = SentForm(request.args)
    before = form.before.data if form.validate() else None
    listed = do(list_invitations, ListInvitations(before))
    shown = sent_page(listed, voice(), continued=before is not None)
    return page("tasks/invitations/sent.html", sent=shown)


@task.route(f"{_SENT}/export", does=export_invitations, methods=["POST"])
def take_along(do: Do) -> ResponseReturnValue:
    """The list as a file."""
    return taken_along(do, export_invitations, ListInvitations())


@task.route(f"{_SENT}/<int(max={LARGEST_NUMBER}):number>/take-back", does=take_back_invitation, methods=["POST"])
def take_back(do: Do, number: int) -> ResponseReturnValue:
    """Take one back."""
    address = do(take_back_invitation, TakeBackInvitation(number))
    tell(phrase("said-invitation-back", address=address))
    return redirect(url_for("invitations.sent"), 303)


@task.route("/invitation/<token>", does=look_at_invitation)
def look(do: Do, token: str) -> ResponseReturnValue:
    """Show what an invitation offers."""
    return _shown(do, token, AcceptForm())


@task.route("/invitation/<token>", does=(accept_invitation, look_at_invitation), methods=["POST"])
def accept(do: Do, token: str) -> ResponseReturnValue:
    """Make an account for somebody who has none."""
    given = AcceptForm(request.form)
    if not given.validate():
        return _shown(do, token, given), 400
    fault = do(accept_invitation, Accept(token, given.name.data or "", given.password.data or "", language()))
    if fault:
        wrong(given.password, fault)
        return _shown(do, token, given), 400
    tell(phrase("web-invitation-made"))
    return redirect(url_for("sign_in.form"), 303)


@task.route("/invitation/<token>/join", does=join_by_invitation, methods=["POST"])
def join(do: Do, token: str) -> ResponseReturnValue:
    """Add the role to the account of whoever is signed in."""
    do(join_by_invitation, Join(token))
    tell(phrase("web-invitation-joined"))
    return redirect(url_for("players.all_mine"), 303)


def _form(do: Do, given: InviteForm, wrong: str = "") -> str:
    choices = {_value(place): _option(place) for place in do(list_invitable, ListInvitable())}
    relations = {one.value: say(f"relation-{one.value}") for one in Relation if one is not Relation.SELF}
    children = any(choice.startswith(tuple(f"{role.value}:" for role in _CHILD)) for choice in choices)
    asked = {"form": given, "choices": choices, "relations": relations, "children": children}
    return page("tasks/invitations/send.html", wrong=wrong, **asked)


def _value(place: Place) -> str:
    return place.role.value if place.number is None else f"{place.role.value}:{place.number}"


def _option(place: Place) -> str:
    if place.role in _CHILD:
        return say(f"invite-option-{place.role.value}", place=place.name)
    return say(f"invited-as-{place.role.value}", place=place.name)


def _shown(do: Do, token: str, given: AcceptForm) -> str:
    invitation = do(look_at_invitation, LookAtInvitation(token))
    return page("tasks/invitations/accept.html", form=given, invitation=invitation, token=token)
