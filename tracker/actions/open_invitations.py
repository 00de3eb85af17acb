"""Invitations that are still good: whoever may invite sees the own club's or federation's, and takes them back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.guardianship import Relation
from tracker.access.inviting import FAMILY
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.verb import Act, verb
from tracker.football.errors import NotFoundError
from tracker.store import invitations
from tracker.store.invitations import OpenInvitation, Senders

#: Invitations on a page.
PAGE = 100


@dataclass(frozen=True, slots=True)
class ListInvitations:
    """From before which invitation on; the latest come first."""

    before: int | None = None


@dataclass(frozen=True, slots=True)
class TakeBackInvitation:
    """The invitation that is taken back."""

    number: int


@dataclass(frozen=True, slots=True)
class SentInvitation:
    """An invitation that is still good.

    Arguments:
        email: where it went; empty for those who may not know a family's address.
        place: the club, its team, or the federation; empty for an administrator's.
        child: the player of whose family somebody becomes one, if whoever looks may know the name.
        sent_by: who sent it; empty for the operator.
    """

    number: int
    role: Role
    email: str
    relation: Relation | None
    place: str
    child: str
    sent_by: str
    sent_on: date
    ends_on: date


@dataclass(frozen=True, slots=True)
class SentInvitations:
    """A page of them, and before which the next page begins."""

    lines: tuple[SentInvitation, ...]
    following: int | None


@verb(needs=Permission.PEOPLE_INVITE, registers=True)
def list_invitations(act: Act, command: ListInvitations) -> SentInvitations:
    """The invitations of the own club or federation that are still good; an administrator reads of all."""
    found = invitations.open_invitations(
        act.session, senders_of(act.actor), act.now, before=command.before, limit=PAGE + 1
    )
    shown = found[:PAGE]
    numbers = {one.player_id for one in shown if one.player_id is not None}
    names = invitations.names_of_players(act.session, numbers)
    lines = tuple(_line(act, one, names.get(one.player_id or 0, "")) for one in shown)
    return SentInvitations(lines, shown[-1].id if len(found) > PAGE else None)


@verb(needs=Permission.PEOPLE_INVITE, leaves=(Event.INVITATION_TAKEN_BACK,))
def take_back_invitation(act: Act, command: TakeBackInvitation) -> str:
    """Let an invitation be good no more, from the next request on, and say where it went.

    Raises:
        NotFoundError: there is no such invitation that is still good, or it is not theirs to take back.
    """
    found = invitations.open_invitation(act.session, senders_of(act.actor), command.number, act.now)
    if found is None:
        raise _gone()
    role, email = found
    act.record(Event.INVITATION_TAKEN_BACK, "invitation", command.number, {"role": role.value})
    if not invitations.end_invitation(act.session, command.number, act.now):
        raise _gone()
    return email


def senders_of(actor: Actor) -> Senders:
    """The clubs and federations for which somebody answers in the role they have taken on."""
    directs = [one.club_id for one in actor.bindings if one.role is Role.DIRECTOR]
    serves = [one.federation_id for one in actor.bindings if one.role is Role.OFFICER]
    return Senders(
        tuple(club for club in directs if club is not None),
        tuple(federation for federation in serves if federation is not None),
        everybody=not actor.roles.isdisjoint({Role.ADMINISTRATOR, Role.OPERATOR}),
    )


def _line(act: Act, one: OpenInvitation, child: str) -> SentInvitation:
    """A guardian's address is known to the club alone, and to whoever passes its letters on."""
    hidden = one.role in FAMILY and act.actor.role is Role.ADMINISTRATOR
    return SentInvitation(
        number=one.id,
        role=one.role,
        email="" if hidden else one.email,
        relation=one.relation,
        place=one.place,
        child=child,
        sent_by=one.sent_by,
        sent_on=one.made_at.date(),
        ends_on=one.ends_at.date(),
    )


def _gone() -> NotFoundError:
    return NotFoundError("There is no such invitation that is still open; the list shows those that are.")
