"""Who stands for a child: the club confirms it, the primary guardian grants rights, and a player of age decides."""

from __future__ import annotations

from dataclasses import dataclass, field

from tracker.access.consent import Purpose
from tracker.access.deciding import is_of_age, may_have_own_account
from tracker.access.events import Event
from tracker.access.guardianship import Relation, Right
from tracker.access.permissions import Permission
from tracker.access.policy import roles_towards
from tracker.access.roles import Role
from tracker.actions.family import Family, family_of, no_such_player
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, ChangedMeanwhileError, DeniedError, NotFoundError
from tracker.football.phrase import phrase
from tracker.store import families
from tracker.store.invitations import end_invitations_to
from tracker.store.standing import load_standing
from tracker.store.tables import Guardian, PlayerRow, User
from tracker.store.ties import Claim, confirm_tie, decline_tie


@dataclass(frozen=True, slots=True)
class ListGuardians:
    """The ties that wait for the club; with a player, that player's guardians too.

    `agreed` says whether those are told as well who may be invited as the player.
    """

    player_id: int | None = None
    agreed: bool = True


@dataclass(frozen=True, slots=True)
class KnownGuardian:
    """A guardian as the club's director knows them, with the address; it is handed to nobody else."""

    link_id: int
    player_id: int
    player: str
    name: str
    email: str
    relation: Relation
    primary: bool
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Guardians:
    """What waits for the club, who may be invited as the player, and one player's guardians if asked for."""

    waiting: tuple[KnownGuardian, ...]
    agreed: tuple[str, ...]
    player: str = ""
    player_id: int | None = None
    of_player: tuple[KnownGuardian, ...] = ()


@dataclass(frozen=True, slots=True)
class SettleGuardian:
    """A tie that waits, and whether the club says that it is so."""

    link_id: int
    confirm: bool


@dataclass(frozen=True, slots=True)
class Settled:
    """Whose tie to whom was confirmed or declined, by name."""

    guardian: str = field(repr=False)
    player: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SetRights:
    """The rights that another guardian has from now on."""

    player_id: int
    link_id: int
    rights: frozenset[Right]


@dataclass(frozen=True, slots=True)
class EndGuardian:
    """A tie that is ended."""

    player_id: int
    link_id: int


@dataclass(frozen=True, slots=True)
class MakePrimary:
    """The guardian who is the primary one from now on."""

    player_id: int
    link_id: int


@dataclass(frozen=True, slots=True)
class KeepGuardian:
    """Whether somebody goes on seeing the record of a player who is of age."""

    player_id: int
    link_id: int
    keep: bool


@verb(needs=Permission.GUARDIAN_CONFIRM, registers=True)
def list_guardians(act: Act, command: ListGuardians) -> Guardians:
    """What waits for the director's club, and one player's guardians.

    Who waits is told for every player whom the club registers, by the player's name alone; one player's guardians
    are told for a player whom the director sees.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    waiting = tuple(_known(link, user, player.name) for link, user, player in families.waiting_links(act.session))
    who = families.agreed_to_own_sign_in(act.session) if command.agreed else ()
    agreed = tuple(player.name for player in who)
    if command.player_id is None:
        return Guardians(waiting, agreed)
    player = _in_sight(act, command.player_id)
    held = families.guardians_of(act.session, player.id)
    of_player = tuple(_known(link, user, player.name) for link, user in held)
    return Guardians(waiting, agreed, player.name, player.id, of_player)


@verb(needs=Permission.GUARDIAN_CONFIRM, leaves=(Event.GUARDIAN_CONFIRMED, Event.GUARDIAN_DECLINED), registers=True)
def settle_guardian(act: Act, command: SettleGuardian) -> Settled:
    """Confirm a tie that waits, or decline it; also of a registered player whose family refused the club's use.

    What it makes of the guardian is the one rule of `tracker.store.ties`.

    Raises:
        NotFoundError: no such tie waits at a club of this director.
        BadInputError: it would be a sign-in of the player's own, and the player is too young or nobody agreed.
    """
    link = families.link_named(act.session, command.link_id)
    if link is None or link.confirmed_at is not None:
        raise _not_waiting()
    if command.confirm and link.relation is Relation.SELF:
        check_own_sign_in(act, link.player_id)
    act.record(Event.GUARDIAN_CONFIRMED if command.confirm else Event.GUARDIAN_DECLINED, "player", link.player_id)
    claim = Claim(link.player_id, link.user_id, link.relation, act.actor.user_id)
    if command.confirm:
        settled = confirm_tie(act.session, claim, act.now, invited=False)
    else:
        settled = decline_tie(act.session, claim, act.now)
    if not settled:
        raise _not_waiting()
    guardian, player = act.session.get_one(User, claim.user_id), act.session.get_one(PlayerRow, claim.player_id)
    return Settled(guardian.name, player.name)


def _in_sight(act: Act, player_id: int) -> PlayerRow:
    """The player, if the director sees the record too.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    player = family_of(act, player_id).player
    if not roles_towards(act.actor, load_standing(act.session, player_id), act.day):
        raise no_such_player(player_id)
    return player


def _not_waiting() -> NotFoundError:
    return NotFoundError("There is no such request that waits for your club.")


def check_own_sign_in(act: Act, player_id: int) -> None:
    """Refuse a sign-in of the player's own for whom it is too early, or to which the family did not agree.

    Raises:
        BadInputError: it is refused.
    """
    player = families.player_named(act.session, player_id)
    born_by = player.born_latest if player else None
    if not may_have_own_account(born_by, act.day):
        raise spoken(BadInputError, phrase("refused-not-16"))
    agreed = families.standing_consents(act.session, player_id, Purpose.OWN_ACCOUNT)
    if not agreed and not is_of_age(born_by, act.day):
        raise spoken(BadInputError, phrase("refused-own-account"))


@verb(needs=Permission.GUARDIAN_GRANT, leaves=(Event.GUARDIAN_GRANTED,))
def set_guardian_rights(act: Act, command: SetRights) -> None:
    """Let the primary guardian grant rights to another guardian, or take them away.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: whoever asks is not the primary guardian of a child.
        ChangedMeanwhileError: the tie is not there any more.
    """
    family = family_of(act, command.player_id)
    if not family.runs_it:
        raise spoken(DeniedError, phrase("refused-grant"))
    link = _link(act, command.player_id, command.link_id)
    if link.primary or link.relation is Relation.SELF:
        message = "The rights of the primary guardian and of the player are not granted by anybody."
        raise BadInputError(message)
    act.record(Event.GUARDIAN_GRANTED, "player", command.player_id, {"rights": len(command.rights)})
    _grant(link, command.rights)


@verb(needs=Permission.GUARDIAN_GRANT, leaves=(Event.GUARDIAN_ENDED,))
def end_guardian(act: Act, command: EndGuardian) -> None:
    """End a tie: the primary guardian any other, everybody their own, the club all but the player's.

    Invitations of guardians to the child that are still open end with it: one from before would make the tie anew.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: this tie is not theirs to end.
        ChangedMeanwhileError: the tie is not there any more.
    """
    family = family_of(act, command.player_id)
    link = _link(act, command.player_id, command.link_id)
    club = act.actor.role is Role.DIRECTOR
    if link.relation is Relation.SELF or not (club or may_end(family, link)):
        raise spoken(DeniedError, phrase("refused-end"))
    act.record(Event.GUARDIAN_ENDED, "player", command.player_id)
    link.ended_at = act.now
    link.primary = False
    end_invitations_to(act.session, command.player_id, Role.PARENT, act.now)


@verb(needs=Permission.GUARDIAN_GRANT, leaves=(Event.GUARDIAN_MADE_PRIMARY,))
def make_primary(act: Act, command: MakePrimary) -> None:
    """Name another primary guardian; the club alone does.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: whoever asks is not the club's director.
        ChangedMeanwhileError: the tie is not there any more, or was never confirmed.
    """
    family_of(act, command.player_id)
    if act.actor.role is not Role.DIRECTOR:
        message = "Only the club names another primary guardian."
        raise DeniedError(message)
    link = _link(act, command.player_id, command.link_id)
    if not _stands_for(link):
        message = "The primary guardian is one whom the club has confirmed; confirm this one first."
        raise BadInputError(message)
    act.record(Event.GUARDIAN_MADE_PRIMARY, "player", command.player_id)
    for other, _ in families.guardians_of(act.session, command.player_id):
        other.primary = other is link
    _grant(link, frozenset(Right))


@verb(needs=Permission.GUARDIAN_GRANT, leaves=(Event.GUARDIAN_KEPT,))
def keep_guardian(act: Act, command: KeepGuardian) -> None:
    """Let a player who is of age say whether a parent goes on seeing the record.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: whoever asks is not the player, or not of age yet.
        ChangedMeanwhileError: the tie is not there any more.
    """
    family = family_of(act, command.player_id)
    if not (family.own and family.of_age):
        raise spoken(DeniedError, phrase("refused-player-decides"))
    link = _link(act, command.player_id, command.link_id)
    if link.relation is Relation.SELF:
        message = "Your own sign-in is not a parent's."
        raise BadInputError(message)
    act.record(Event.GUARDIAN_KEPT, "player", command.player_id)
    link.kept_at = act.now if command.keep else None


def may_end(family: Family, link: Guardian) -> bool:
    """Whether somebody of the family may end a tie."""
    return link.relation is not Relation.SELF and (family.runs_it or link is family.tie)


def _link(act: Act, player_id: int, link_id: int) -> Guardian:
    found = families.link_named(act.session, link_id)
    if found is None or found.player_id != player_id:
        message = "This tie was ended in the meantime; the page shows who stands for the player now."
        raise ChangedMeanwhileError(message)
    return found


def _grant(link: Guardian, rights: frozenset[Right]) -> None:
    link.may_consent = Right.CONSENT in rights
    link.may_correct = Right.CORRECT in rights
    link.may_take_out = Right.TAKE_OUT in rights


def _stands_for(link: Guardian) -> bool:
    """Whether it is a guardian's tie that the club has confirmed, and not the player's own."""
    return link.confirmed_at is not None and link.ended_at is None and link.relation is not Relation.SELF


def _known(link: Guardian, user: User, player: str) -> KnownGuardian:
    return KnownGuardian(
        link_id=link.id,
        player_id=link.player_id,
        player=player,
        name=user.name,
        email=user.email,
        relation=link.relation,
        primary=link.primary,
        confirmed=link.confirmed_at is not None,
    )
