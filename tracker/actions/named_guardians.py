"""Guardians whom a club's file named: listing those whom nobody has invited, inviting one, and letting one go.

Taking in a file writes to nobody and lets nobody see anything, whether an address has an account or not. Only the
invitation that a director sends from here does, and whoever gets it decides.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.guardianship import Relation
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.invitations import Invite, send_invitation
from tracker.actions.spoken import spoken
from tracker.actions.throttling import Try, invitation_tries
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.phrase import phrase
from tracker.store import named_guardians as kept

#: So many stand on a page.
PAGE = 50


@dataclass(frozen=True, slots=True)
class ListUnmatched:
    """Which page of them."""

    page: int = 1


@dataclass(frozen=True, slots=True)
class UnmatchedGuardian:
    """A guardian as a file of the club named them; whether the address has an account is nobody's business here."""

    number: int
    player_id: int
    player: str
    name: str
    email: str
    phone: str
    relation: Relation | None
    club: str
    named_on: date


@dataclass(frozen=True, slots=True)
class UnmatchedGuardians:
    """A page of them, by the players' names."""

    lines: tuple[UnmatchedGuardian, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class InviteNamed:
    """Whom to invite, and what they are to the child where the file did not say."""

    number: int
    relation: Relation | None = None
    language: str = "en"


@dataclass(frozen=True, slots=True)
class ForgetNamed:
    """Whom to let go."""

    number: int


def _counted(_command: InviteNamed, actor: Actor) -> tuple[Try, ...]:
    return invitation_tries(actor.user_id)


@verb(needs=Permission.GUARDIAN_NAMED, registers=True)
def list_unmatched_guardians(act: Act, command: ListUnmatched) -> UnmatchedGuardians:
    """The guardians whom the files of one's own club named and nobody has invited yet.

    Raises:
        BadInputError: there is no such page.
    """
    clubs = _own_clubs(act)
    found = kept.named_guardians(act.session, clubs, skip=max(0, command.page - 1) * PAGE, limit=PAGE)
    # A first page that is not full holds all there are.
    total = len(found) if command.page == 1 and len(found) < PAGE else kept.count_named(act.session, clubs)
    pages = max(1, -(-total // PAGE))
    if not 1 <= command.page <= pages:
        message = f"There are {pages} pages; ask for one of them."
        raise BadInputError(message)
    return UnmatchedGuardians(tuple(map(_shown, found)), total, command.page, pages)


@verb(needs=Permission.GUARDIAN_NAMED, leaves=(Event.INVITATION_SENT,), tries=_counted, registers=True)
def invite_named_guardian(act: Act, command: InviteNamed) -> kept.Named:
    """Send the invitation to stand for the child, and let the entry go with it.

    An address that has an account is invited like any other; whoever has it adds the child by following the link.

    Raises:
        NotFoundError: there is none of this number, or it is another club's.
        DeniedError: only a club invites guardians.
        BadInputError: the file named no address, or nobody says what they are to the child.
    """
    found = _named(act, command.number)
    if not found.email:
        raise spoken(BadInputError, phrase("refused-named-without-address"))
    relation = command.relation or found.relation
    send_invitation(act, Invite(found.email, Role.PARENT, found.player_id, relation, command.language))
    return found


@verb(needs=Permission.GUARDIAN_NAMED, leaves=(Event.GUARDIAN_FORGOTTEN,), registers=True)
def forget_named_guardian(act: Act, command: ForgetNamed) -> kept.Named:
    """Let go of somebody whom the file named wrongly.

    Raises:
        NotFoundError: there is none of this number, or it is another club's.
    """
    found = _named(act, command.number)
    act.record(Event.GUARDIAN_FORGOTTEN, "player", found.player_id)
    kept.forget_named(act.session, found.number)
    return found


def _own_clubs(act: Act) -> tuple[int, ...] | None:
    """The clubs whose files may be told of; the operator is told of all."""
    if act.actor.role is Role.OPERATOR:
        return None
    return tuple(one.club_id for one in act.actor.bindings if one.club_id is not None and one.role is Role.DIRECTOR)


def _named(act: Act, number: int) -> kept.Named:
    found = kept.named_guardian(act.session, _own_clubs(act), number)
    if found is None:
        message = "There is no such guardian in your club's files; whoever was invited stands there no more."
        raise NotFoundError(message)
    return found


def _shown(one: kept.Named) -> UnmatchedGuardian:
    told = (one.name, one.email, one.phone, one.relation, one.club)
    return UnmatchedGuardian(one.number, one.player_id, one.player, *told, one.named_at.date())
