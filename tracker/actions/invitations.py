"""Invitations: how a person comes to an account or to a role. There is no other way to either."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.account import LinkPurpose
from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.guardianship import Relation
from tracker.access.inviting import INVITES, may_invite
from tracker.access.passwords import fault_in
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.account import hashed
from tracker.actions.contact import plain_address, plain_name
from tracker.actions.followed import followed, use_up
from tracker.actions.guardians import check_own_sign_in
from tracker.actions.letters import new_link, send_letter
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try, invitation_tries
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, DeniedError, NotFoundError
from tracker.football.phrase import Phrase, phrase
from tracker.store import accounts, invitable, links
from tracker.store.links import OpenLink
from tracker.store.named_guardians import forget_address
from tracker.store.tables import User
from tracker.store.ties import Claim, confirm_tie


@dataclass(frozen=True, slots=True)
class ListInvitable:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class Place:
    """A role and what somebody would hold it in: a team, a player, a club or a federation by number and name."""

    role: Role
    number: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Invite:
    """Whom to invite to what.

    Arguments:
        place: the number of the team, player, club or federation; for a club its name and for a federation its code
            do as well.
        relation: what a parent is to the child.
    """

    email: str
    role: Role
    place: int | str | None = None
    relation: Relation | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class LookAtInvitation:
    """The token that came by mail."""

    token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What an invitation offers. `known` says that its address has an account, and `own` that it is one's own."""

    email: str
    role: Role
    place: Phrase
    known: bool
    own: bool


@dataclass(frozen=True, slots=True)
class Accept:
    """What somebody without an account chooses."""

    token: str = field(repr=False)
    name: str
    password: str = field(repr=False)
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Join:
    """The token that came by mail to somebody who has an account."""

    token: str = field(repr=False)


def _counted(_command: Invite, actor: Actor) -> tuple[Try, ...]:
    return invitation_tries(actor.user_id)


@verb(needs=Permission.PEOPLE_INVITE, registers=True)
def list_invitable(act: Act, _command: ListInvitable) -> tuple[Place, ...]:
    """Everything that this person may invite to."""
    invited = sorted(
        {role for own in act.actor.roles for role in INVITES.get(own, ())}, key=lambda role: role.value
    )
    return tuple(place for role in invited for place in _places(act, role))


@verb(needs=Permission.PEOPLE_INVITE, leaves=(Event.INVITATION_SENT,), tries=_counted, registers=True)
def invite(act: Act, command: Invite) -> None:
    """Send an invitation, which is good once and for seven days.

    Raises:
        BadInputError: the address is none, or a parent is invited without saying what they are to the child.
        DeniedError: this role is not theirs to hand on.
        NotFoundError: there is no such place, or it is not theirs.
    """
    send_invitation(act, command)


def send_invitation(act: Act, command: Invite) -> None:
    """Send an invitation, of whichever verb; a guardian whom a file named goes from that list with it."""
    email = plain_address(command.email)
    if not may_invite(act.actor.roles, command.role):
        message = f"Your role does not invite to this one ({command.role.value})."
        raise DeniedError(message)
    place = _place(act, command)
    relation = _relation(command)
    if command.role is Role.PLAYER and place.number is not None:
        check_own_sign_in(act, place.number)
    act.record(Event.INVITATION_SENT, "invitation", None, {"role": command.role.value})
    if command.role is Role.PARENT and place.number is not None:
        forget_address(act.session, place.number, email)
    bound = {**_bound(act, place), "role": command.role, "relation": relation}
    link = new_link(act, LinkPurpose.INVITATION, email, **bound)
    shown = _shown(act, place)
    send_letter(act, email, command.language, "invitation", role=shown, link=link, address=act.office.address)


@verb(needs=Permission.ACCOUNT_SIGN_IN)
def look_at_invitation(act: Act, command: LookAtInvitation) -> Invitation:
    """What an invitation offers; looking at it uses nothing up.

    Raises:
        NotFoundError: the link is not good any more.
    """
    link = followed(act, command.token, LinkPurpose.INVITATION)
    known = accounts.user_by_email(act.session, link.email)
    own = known is not None and known.id == act.actor.user_id
    place = _shown(act, _place_of(act, link))
    return Invitation(link.email, _role(link), place, known is not None, own)


@verb(needs=Permission.ACCOUNT_SIGN_IN, leaves=(Event.INVITATION_ACCEPTED,))
def accept_invitation(act: Act, command: Accept) -> Phrase | None:
    """Make the account of somebody who had none, or say what is wrong with the password.

    Raises:
        NotFoundError: the link is not good any more.
        BadInputError: the address has an account, or there is no name.
    """
    link = followed(act, command.token, LinkPurpose.INVITATION)
    name = plain_name(command.name)
    if accounts.is_taken(act.session, link.email):
        raise _taken()
    known = (name, link.email, _place_of(act, link).name)
    fault = fault_in(command.password, known)
    if fault:
        return fault
    act.record(Event.INVITATION_ACCEPTED, "invitation", link.id, {"role": _role(link).value})
    use_up(act, link)
    user = User(email=link.email, name=name, password_hash=hashed(command.password), language=command.language)
    if not accounts.add_user(act.session, user):
        raise _taken()
    _bind(act, link, user.id)
    return None


@verb(needs=Permission.ACCOUNT_KEEP, leaves=(Event.INVITATION_ACCEPTED,))
def join_by_invitation(act: Act, command: Join) -> None:
    """Add what an invitation offers to an own account; it must have been sent to its address.

    Raises:
        NotFoundError: the link is not good any more.
        DeniedError: it was sent to somebody else.
    """
    link = followed(act, command.token, LinkPurpose.INVITATION)
    user = accounts.user_by_email(act.session, link.email)
    if user is None or user.id != act.actor.user_id:
        raise spoken(DeniedError, phrase("refused-other-address"))
    act.record(Event.INVITATION_ACCEPTED, "invitation", link.id, {"role": _role(link).value})
    use_up(act, link)
    _bind(act, link, user.id)


def _taken() -> BadInputError:
    return spoken(BadInputError, phrase("refused-has-account"))


def _bind(act: Act, link: OpenLink, user_id: int) -> None:
    """A club that names the child in its invitation has confirmed the tie thereby."""
    if link.player_id is not None:
        claim = Claim(link.player_id, user_id, link.relation or Relation.OTHER, link.made_by_id)
        confirm_tie(act.session, claim, act.now, invited=True)
    elif link.binding is not None:
        links.bind_role(act.session, user_id, link.binding)


def _places(act: Act, role: Role) -> tuple[Place, ...]:
    own = act.actor.bindings
    everywhere = not act.actor.roles.isdisjoint({Role.OPERATOR, Role.ADMINISTRATOR})
    federations = None if everywhere else [one.federation_id for one in own if one.federation_id is not None]
    match role:
        case Role.COACH:
            found = invitable.teams_of(act.session, [one.club_id for one in own if one.club_id is not None])
        case Role.PARENT | Role.PLAYER:
            found = invitable.players_in_sight(act.session)
        case Role.DIRECTOR:
            found = invitable.clubs_of(act.session, federations)
        case Role.SCOUT | Role.OFFICER:
            found = invitable.federations_named(act.session, federations)
        case _:
            return (Place(role, None, ""),)
    return tuple(Place(role, number, name) for number, name in found)


def _place(act: Act, command: Invite) -> Place:
    meant: set[int | None] = {command.place} if isinstance(command.place, int) else {None}
    if isinstance(command.place, str):
        named = invitable.clubs_named if command.role is Role.DIRECTOR else invitable.federation_of_code
        meant = set(named(act.session, command.place))
    found = [place for place in _places(act, command.role) if place.number in meant]
    if len(found) != 1:
        message = "There is no such team, player, club or federation that you invite for."
        raise NotFoundError(message)
    return found[0]


def _relation(command: Invite) -> Relation | None:
    if command.role is Role.PLAYER:
        return Relation.SELF
    if command.role is not Role.PARENT:
        return None
    if command.relation in (None, Relation.SELF):
        raise spoken(BadInputError, phrase("refused-relation"))
    return command.relation


def _bound(act: Act, place: Place) -> dict[str, object]:
    """What a link binds to. One to a child keeps the club that sent it, whose own it stays."""
    columns = {Role.COACH: "team_id", Role.DIRECTOR: "club_id", Role.SCOUT: "federation_id"}
    columns |= {Role.OFFICER: "federation_id", Role.PARENT: "player_id", Role.PLAYER: "player_id"}
    bound: dict[str, object] = {columns[place.role]: place.number} if place.role in columns else {}
    if place.role in (Role.PARENT, Role.PLAYER) and place.number is not None:
        clubs = {one.club_id for one in act.actor.bindings if one.club_id is not None}
        bound["club_id"] = invitable.club_registering(act.session, place.number, clubs, act.day)
    return bound


def _place_of(act: Act, link: OpenLink) -> Place:
    """What a link binds to. Of a child it tells the club and not the name: the address may have been mistyped."""
    if link.player_id is not None:
        return Place(_role(link), link.player_id, links.club_of_player(act.session, link.player_id))
    bound = (link.binding,) if link.binding else ()
    names = accounts.names_bound_to(act.session, bound).get(_role(link), ())
    return Place(_role(link), None, ", ".join(names))


def _role(link: OpenLink) -> Role:
    assert link.binding is not None
    return link.binding.role


def _shown(act: Act, place: Place) -> Phrase:
    name = place.name
    if place.role in (Role.PARENT, Role.PLAYER) and place.number is not None:
        name = links.club_of_player(act.session, place.number)
    return phrase(f"invited-as-{place.role.value}", place=name)
