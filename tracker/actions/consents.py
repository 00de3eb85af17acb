"""Agreeing, refusing and taking back, purpose by purpose. Each counts from the next request on, everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.consent import WORDING, Purpose
from tracker.access.deciding import may_have_own_account
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.family import Family, deciding_family
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, ChangedMeanwhileError
from tracker.store import families
from tracker.store.age_bands import forget_bands_with
from tracker.store.invitations import end_invitations_to
from tracker.store.tables import Consent


@dataclass(frozen=True, slots=True)
class GiveConsent:
    """What is agreed to: a purpose, and for scouts the federation, one scout or all, an end, and the day of birth.

    `wording` is the version of the text that was read; where it has changed since, nothing is agreed to.
    """

    player_id: int
    purpose: Purpose
    wording: str = WORDING
    federation_id: int | None = None
    scout_id: int | None = None
    ends: date | None = None
    birth_date: bool = False


@dataclass(frozen=True, slots=True)
class RefuseConsent:
    """A purpose that is refused: whatever was agreed to for it is taken back."""

    player_id: int
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class TakeBackConsent:
    """One agreement that is taken back."""

    player_id: int
    consent_id: int


@verb(needs=Permission.CONSENT_DECIDE, leaves=(Event.CONSENT_GIVEN,))
def give_consent(act: Act, command: GiveConsent) -> None:
    """Agree to a purpose. It is a new row, and takes the place of what was agreed to for the same before.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
        BadInputError: there is no such federation or scout, the end has passed, or the player is too young.
        ChangedMeanwhileError: the text was changed after it was read.
    """
    family = deciding_family(act, command.player_id, command.purpose)
    _check(act, family, command)
    act.record(Event.CONSENT_GIVEN, "player", command.player_id, {"purpose": command.purpose.value})
    for earlier in families.standing_consents(act.session, command.player_id, command.purpose):
        if (earlier.federation_id, earlier.scout_id) == (command.federation_id, command.scout_id):
            _withdraw(act, earlier)
    act.session.add(_row(act, family, command))
    if command.purpose is Purpose.STATISTICS:
        forget_bands_with(act.session, command.player_id)


@verb(needs=Permission.CONSENT_DECIDE, leaves=(Event.CONSENT_REFUSED,))
def refuse_consent(act: Act, command: RefuseConsent) -> None:
    """Refuse a purpose, and take back whatever was agreed to for it.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
    """
    family = deciding_family(act, command.player_id, command.purpose)
    act.record(Event.CONSENT_REFUSED, "player", command.player_id, {"purpose": command.purpose.value})
    standing = families.standing_consents(act.session, command.player_id, command.purpose)
    for one in standing:
        _withdraw(act, one)
    if not standing:
        refused = _row(act, family, GiveConsent(command.player_id, command.purpose))
        _withdraw(act, refused)
        act.session.add(refused)
    _follow(act, family, command.purpose)


@verb(needs=Permission.CONSENT_DECIDE, leaves=(Event.CONSENT_TAKEN_BACK,))
def take_back_consent(act: Act, command: TakeBackConsent) -> None:
    """Take one agreement back.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
        ChangedMeanwhileError: it was taken back in the meantime.
    """
    held = {one.id: one for one in families.consents_of(act.session, command.player_id) if one.withdrawn_at is None}
    found = held.get(command.consent_id)
    family = deciding_family(act, command.player_id, found.purpose if found else Purpose.CLUB_USE)
    if found is None:
        message = "This was taken back in the meantime; the page shows what is agreed to now."
        raise ChangedMeanwhileError(message)
    act.record(Event.CONSENT_TAKEN_BACK, "player", command.player_id, {"purpose": found.purpose.value})
    _withdraw(act, found)
    _follow(act, family, found.purpose)


def _check(act: Act, family: Family, command: GiveConsent) -> None:
    if command.wording != WORDING:
        message = "The text was changed after you opened the page; read it again, and agree if you still do."
        raise ChangedMeanwhileError(message)
    if command.purpose is Purpose.OWN_ACCOUNT and not may_have_own_account(family.player.born_latest, act.day):
        message = "A sign-in of the player's own is possible from 16, once the day of birth is known well enough."
        raise BadInputError(message)
    if command.purpose is Purpose.SCOUTS:
        _check_sharing(act, command)
    elif command.federation_id or command.scout_id or command.ends or command.birth_date:
        message = "Only sharing with scouts names a federation, a scout, an end or the day of birth."
        raise BadInputError(message)


def _check_sharing(act: Act, command: GiveConsent) -> None:
    if command.federation_id not in families.federations(act.session):
        message = "There is no such federation; choose one of the list."
        raise BadInputError(message)
    if command.scout_id and families.scouts(act.session).get(command.scout_id, ("", 0))[1] != command.federation_id:
        message = "This person is no scout of the federation; choose one of the list."
        raise BadInputError(message)
    if command.ends and command.ends < act.day:
        message = f"The last day of sharing lies in the past; give {act.day} or a later day."
        raise BadInputError(message)


def _row(act: Act, family: Family, command: GiveConsent) -> Consent:
    assert act.actor.user_id is not None
    return Consent(
        player_id=command.player_id,
        purpose=command.purpose,
        wording=command.wording,
        given_by_id=act.actor.user_id,
        given_at=act.now,
        federation_id=command.federation_id,
        scout_id=command.scout_id,
        birth_date=command.birth_date,
        own=family.own,
        ends=command.ends,
    )


def _withdraw(act: Act, consent: Consent) -> None:
    consent.withdrawn_at = act.now
    consent.withdrawn_by_id = act.actor.user_id


def _follow(act: Act, family: Family, purpose: Purpose) -> None:
    """What else ends with it: the child's own sign-in with invitations to one, and figures kept for the day."""
    if purpose is Purpose.STATISTICS:
        forget_bands_with(act.session, family.player.id)
    if purpose is Purpose.OWN_ACCOUNT and not family.of_age:
        for tie in families.own_sign_ins(act.session, family.player.id):
            tie.ended_at = act.now
        end_invitations_to(act.session, family.player.id, Role.PLAYER, act.now)
