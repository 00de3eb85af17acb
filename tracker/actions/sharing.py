"""Who can see a player's record: what the family reads of guardians, consents, clubs and federations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.access.consent import NEED_A_YES, Purpose
from tracker.access.deciding import may_have_own_account
from tracker.access.guardianship import Relation, Right
from tracker.access.permissions import Permission
from tracker.actions.family import Family, decides, family_of, may_erase, may_take_out
from tracker.actions.guardians import may_end
from tracker.actions.verb import Act, verb
from tracker.store import families
from tracker.store.tables import Consent, Guardian, User


class ConsentState(Enum):
    """Where something that was agreed to stands today."""

    RUNS = "runs"
    #: Its last day is over.
    OVER = "over"
    #: A guardian gave it, and the player has come of age since.
    LAPSED = "lapsed"
    TAKEN_BACK = "taken-back"
    #: It was never agreed to, but refused.
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class OpenSharing:
    """Whose record it is about."""

    player_id: int


@dataclass(frozen=True, slots=True)
class ShownGuardian:
    """A guardian as the family knows them: by name and by what they may do, never by their address."""

    link_id: int
    name: str
    relation: Relation
    mine: bool
    primary: bool
    confirmed: bool
    kept: bool
    rights: frozenset[Right]
    may_be_granted: bool
    may_be_ended: bool
    may_be_kept: bool


@dataclass(frozen=True, slots=True)
class ShownConsent:
    """Something that was agreed to or refused: when, by whom, to which text, for whom and how long."""

    id: int
    purpose: Purpose
    state: ConsentState
    wording: str
    given_on: date
    given_by: str
    federation: str
    scout: str
    birth_date: bool
    ends: date | None
    withdrawn_on: date | None
    withdrawn_by: str
    may_be_taken_back: bool


@dataclass(frozen=True, slots=True)
class Sharing:
    """Everything the page of who can see a record shows.

    Arguments:
        allowed: the purposes that records may be used for today.
        decides: the purposes on which whoever looks may decide today.
        offered: the purposes that can come up at all; a sign-in of the player's own only from 16.
        federations: whom sharing can be agreed for, by number.
        scouts: their scouts by number, with the number of the federation.
        takes_out: whoever looks may take out everything that is held, or erase it.
    """

    player_id: int
    name: str
    own: bool
    of_age: bool
    offered: tuple[Purpose, ...]
    allowed: frozenset[Purpose]
    decides: frozenset[Purpose]
    guardians: tuple[ShownGuardian, ...]
    consents: tuple[ShownConsent, ...]
    clubs: tuple[str, ...]
    federations: dict[int, str]
    scouts: dict[int, tuple[str, int]]
    takes_out: bool


@verb(needs=Permission.FAMILY_VIEW)
def open_sharing(act: Act, command: OpenSharing) -> Sharing:
    """Who can see a player's record, for the family.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    family = family_of(act, command.player_id)
    federations, scouts = families.federations(act.session), families.scouts(act.session)
    rows = families.consents_of(act.session, command.player_id)
    people = families.names_of(act.session, {number for row in rows for number in _people_in(row)})
    shown = tuple(_consent(act, family, row, people, federations) for row in rows)
    offered = _offered(act, family, shown)
    return Sharing(
        player_id=command.player_id,
        name=family.player.name,
        own=family.own,
        of_age=family.of_age,
        offered=offered,
        allowed=frozenset(purpose for purpose in offered if _allowed(purpose, shown)),
        decides=frozenset(purpose for purpose in offered if decides(act, family, purpose)),
        guardians=tuple(
            _guardian(family, link, user)
            for link, user in families.guardians_of(act.session, command.player_id)
            if link.confirmed_at is not None
        ),
        consents=shown,
        clubs=_clubs(act, command.player_id),
        federations=federations,
        scouts=scouts,
        takes_out=may_take_out(family) or may_erase(act, family),
    )


def _clubs(act: Act, player_id: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name, _ in families.clubs_today(act.session, player_id, act.day)))


def _offered(act: Act, family: Family, shown: tuple[ShownConsent, ...]) -> tuple[Purpose, ...]:
    """A sign-in of the player's own comes up from 16 until the player is of age, and wherever it was agreed to."""
    young = may_have_own_account(family.player.born_latest, act.day) and not family.of_age
    known = any(one.purpose is Purpose.OWN_ACCOUNT for one in shown)
    return tuple(one for one in Purpose if one is not Purpose.OWN_ACCOUNT or young or known)


def _allowed(purpose: Purpose, shown: tuple[ShownConsent, ...]) -> bool:
    """Whether records may be used for a purpose today, as the policy has it."""
    meant = [one for one in shown if one.purpose is purpose]
    if purpose in NEED_A_YES:
        return any(one.state is ConsentState.RUNS for one in meant)
    return not any(one.withdrawn_on for one in meant) or any(one.withdrawn_on is None for one in meant)


def _guardian(family: Family, link: Guardian, user: User) -> ShownGuardian:
    own = link.relation is Relation.SELF
    rights = ((Right.CONSENT, link.may_consent), (Right.CORRECT, link.may_correct))
    return ShownGuardian(
        link_id=link.id,
        name=user.name,
        relation=link.relation,
        mine=link is family.tie,
        primary=link.primary,
        confirmed=link.confirmed_at is not None,
        kept=link.kept_at is not None,
        rights=frozenset(
            right for right, held in (*rights, (Right.TAKE_OUT, link.may_take_out)) if held and not own
        ),
        may_be_granted=family.runs_it and not own and not link.primary,
        may_be_ended=may_end(family, link),
        may_be_kept=family.own and family.of_age and not own,
    )


def _consent(
    act: Act, family: Family, row: Consent, people: dict[int, str], federations: dict[int, str]
) -> ShownConsent:
    state = _state(act, family, row)
    return ShownConsent(
        id=row.id,
        purpose=row.purpose,
        state=state,
        wording=row.wording,
        given_on=row.given_at.date(),
        given_by=people.get(row.given_by_id, ""),
        federation=federations.get(row.federation_id or 0, ""),
        scout=people.get(row.scout_id or 0, ""),
        birth_date=row.birth_date,
        ends=row.ends,
        withdrawn_on=row.withdrawn_at.date() if row.withdrawn_at else None,
        withdrawn_by=people.get(row.withdrawn_by_id or 0, ""),
        may_be_taken_back=state is ConsentState.RUNS and decides(act, family, row.purpose),
    )


def _state(act: Act, family: Family, row: Consent) -> ConsentState:
    if row.withdrawn_at is not None:
        return ConsentState.REFUSED if row.withdrawn_at == row.given_at else ConsentState.TAKEN_BACK
    if row.ends is not None and row.ends < act.day:
        return ConsentState.OVER
    if family.of_age and not row.own and row.purpose in NEED_A_YES:
        return ConsentState.LAPSED
    return ConsentState.RUNS


def _people_in(row: Consent) -> tuple[int, ...]:
    return tuple(number for number in (row.given_by_id, row.withdrawn_by_id, row.scout_id) if number)
