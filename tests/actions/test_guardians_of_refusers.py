"""A club says who stands for the players it registers, also where the family refused the club's use."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_one_rule_for_guardians import token_to
from tests.people import Cast, email_of
from tracker.access.actor import Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.guardians import (
    EndGuardian,
    ListGuardians,
    MakePrimary,
    SettleGuardian,
    end_guardian,
    list_guardians,
    make_primary,
    settle_guardian,
)
from tracker.actions.invitations import Invite, Join, ListInvitable, invite, join_by_invitation, list_invitable
from tracker.actions.named_guardians import (
    forget_named_guardian,
    invite_named_guardian,
    list_unmatched_guardians,
)
from tracker.actions.open_invitations import list_invitations
from tracker.actions.people_lists import (
    export_invitations,
    export_named_guardians,
    export_waiting_guardians,
)
from tracker.actions.players import ListPlayers, OpenPlayer, list_players, open_player
from tracker.actions.verb import VERBS
from tracker.football.errors import NotFoundError
from tracker.store import tables as t
from tracker.wiring import House

#: Who stands for a player, and nothing else of a record.
REGISTERS = {"list_guardians", "settle_guardian", "list_invitable", "invite", list_invitations.name}
REGISTERS |= {list_unmatched_guardians.name, invite_named_guardian.name, forget_named_guardian.name}
#: The same lists as files.
REGISTERS |= {export_waiting_guardians.name, export_invitations.name, export_named_guardians.name}


@pytest.fixture
def refused(house: House, cast: Cast) -> int:
    """Ilse's mother refused the club's use; Pat says that she stands for Ilse too. The number of Pat's tie."""
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.CLUB_USE), cast.other_parent)
    with Session(house.engine) as session, session.begin():
        tie = t.Guardian(player_id=cast.ilse, user_id=cast.pat, relation=Relation.OTHER)
        session.add(tie)
        session.flush()
        return tie.id


def children_of(house: House, who: Actor) -> set[int]:
    return {card.id for card in house.perform(list_players, ListPlayers(), who).cards}


def test_the_club_confirms_the_other_parent_of_a_child_it_does_not_see(
    house: House, cast: Cast, refused: int
) -> None:
    assert cast.ilse not in children_of(house, cast.director)
    (waiting,) = house.perform(list_guardians, ListGuardians(), cast.director).waiting
    told = (waiting.link_id, waiting.player, waiting.name, waiting.email)
    assert told == (refused, "Ilse Marchetti", "Pat Ferrant", email_of("pat"))
    assert cast.ilse not in children_of(house, cast.parent)
    house.perform(settle_guardian, SettleGuardian(refused, confirm=True), cast.director)
    assert cast.ilse in children_of(house, cast.parent)
    # The club sees no more of her for that.
    assert cast.ilse not in children_of(house, cast.director)
    with pytest.raises(NotFoundError):
        house.perform(open_player, OpenPlayer(cast.ilse), cast.director)


def test_the_club_declines_too(house: House, cast: Cast, refused: int) -> None:
    house.perform(settle_guardian, SettleGuardian(refused, confirm=False), cast.director)
    assert house.perform(list_guardians, ListGuardians(), cast.director).waiting == ()
    assert cast.ilse not in children_of(house, cast.parent)


def test_the_club_invites_the_other_parent(house: House, cast: Cast, refused: int) -> None:
    offered = house.perform(list_invitable, ListInvitable(), cast.director)
    assert (Role.PARENT, cast.ilse, "Ilse Marchetti") in {(one.role, one.number, one.name) for one in offered}
    command = Invite(email_of("cass"), Role.PARENT, cast.ilse, Relation.OTHER)
    house.perform(invite, command, cast.director)
    person = Actor(cast.cass, "Cass", (Binding(Role.PARENT),))
    house.perform(join_by_invitation, Join(token_to(house, email_of("cass"))), person)
    assert cast.ilse in children_of(house, person)
    assert cast.ilse not in children_of(house, cast.director)


def test_nothing_else_about_her_guardians_is_the_clubs(house: House, cast: Cast, refused: int) -> None:
    with Session(house.engine) as session:
        row = t.Guardian
        mother = session.scalars(select(row.id).where(row.user_id == cast.odile, row.player_id == cast.ilse)).one()
    with pytest.raises(NotFoundError):
        house.perform(list_guardians, ListGuardians(cast.ilse), cast.director)
    with pytest.raises(NotFoundError):
        house.perform(make_primary, MakePrimary(cast.ilse, refused), cast.director)
    with pytest.raises(NotFoundError):
        house.perform(end_guardian, EndGuardian(cast.ilse, mother), cast.director)


def test_no_other_club_and_no_coach_is_told(house: House, cast: Cast, refused: int) -> None:
    waiting = house.perform(list_guardians, ListGuardians(), cast.other_director).waiting
    assert refused not in {one.link_id for one in waiting}
    with pytest.raises(NotFoundError):
        house.perform(settle_guardian, SettleGuardian(refused, confirm=True), cast.other_director)
    with pytest.raises(NotFoundError):
        house.perform(invite, Invite("x@example.org", Role.PARENT, cast.ilse, Relation.OTHER), cast.other_director)


def test_a_club_that_registers_the_player_no_more_says_nothing(house: House, cast: Cast, refused: int) -> None:
    with Session(house.engine) as session, session.begin():
        spell = session.scalars(select(t.Registration).where(t.Registration.player_id == cast.ilse)).one()
        spell.ends = spell.starts
    assert house.perform(list_guardians, ListGuardians(), cast.director).waiting == ()
    with pytest.raises(NotFoundError):
        house.perform(settle_guardian, SettleGuardian(refused, confirm=True), cast.director)


def test_every_verb_that_reaches_so_far_is_named_here() -> None:
    assert {name for name, verb in VERBS.items() if verb.registers} == REGISTERS
