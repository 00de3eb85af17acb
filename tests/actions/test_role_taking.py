"""One person, several roles: in one at a time, each with what it sees and nothing of the other."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast
from tests.second_factor import at_door, enter
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.players import ListPlayers, OpenPlayer, list_players, open_player
from tracker.actions.role_taking import HeldRole, ListRoles, TakeRole, list_roles, take_role
from tracker.football.errors import NotFoundError, SignInNeededError
from tracker.store import tables as t
from tracker.wiring import House


@pytest.fixture
def director_and_parent(house: House, cast: Cast) -> Cast:
    """Dana directs Harbour Athletic, and is Noor's mother, who plays for Hill Rovers."""
    with Session(house.engine) as session, session.begin():
        mother = t.Guardian(
            player_id=cast.noor, user_id=cast.dana, relation=Relation.MOTHER, primary=True, confirmed_at=NOW
        )
        session.add(mother)
    return cast


def take(house: House, token: str, role: str) -> str:
    return house.perform(take_role, TakeRole(token, role), at_door(house, token)).token


def listed(house: House, token: str) -> set[int]:
    actor = house.recognise(token)
    assert actor is not None
    return {card.id for card in house.perform(list_players, ListPlayers(), actor).cards}


def test_before_a_role_is_chosen_a_person_sees_nobody(house: House, director_and_parent: Cast) -> None:
    actor = house.recognise(enter(house, "dana").token)
    assert actor is not None
    assert {binding.role for binding in actor.held} == {Role.DIRECTOR, Role.PARENT}
    assert actor.role is Role.VISITOR
    with pytest.raises(SignInNeededError):
        house.perform(list_players, ListPlayers(), actor)


def test_the_child_is_seen_as_a_parent_only_and_the_club_as_its_director_only(
    house: House, director_and_parent: Cast
) -> None:
    cast, token = director_and_parent, enter(house, "dana").token
    token = take(house, token, "director")
    assert listed(house, token) == {cast.maya, cast.ilse}
    token = take(house, token, "parent")
    assert listed(house, token) == {cast.noor}
    with pytest.raises(NotFoundError):
        house.perform(open_player, OpenPlayer(cast.maya), at_door(house, token))


def test_the_roles_to_choose_from_say_where_they_are_held(house: House, director_and_parent: Cast) -> None:
    token = take(house, enter(house, "dana").token, "parent")
    roles = house.perform(list_roles, ListRoles(token), at_door(house, token))
    assert roles == (
        HeldRole(Role.DIRECTOR, ("Harbour Athletic",), taken=False),
        HeldRole(Role.PARENT, (), taken=True),
    )


@pytest.mark.parametrize("role", ["administrator", "operator", "visitor", "", "Director"])
def test_a_role_that_is_not_held_is_not_taken(house: House, director_and_parent: Cast, role: str) -> None:
    token = enter(house, "dana").token
    with pytest.raises(NotFoundError):
        take(house, token, role)
    assert at_door(house, token).role is Role.VISITOR


def test_switching_gives_a_new_token_and_is_on_record(house: House, director_and_parent: Cast) -> None:
    before = take(house, enter(house, "dana").token, "director")
    after = take(house, before, "parent")
    assert house.arrived(before) is None
    house.perform(open_player, OpenPlayer(director_and_parent.noor), at_door(house, after))
    with Session(house.engine) as session:
        lines = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id)).all()[-2:]
    switched, opened = lines
    assert (switched.event, switched.role, switched.details) == (
        "account:take_role:done",
        "director",
        {"role": "parent"},
    )
    assert (opened.event, opened.role) == ("dossier:open:done", "parent")


def test_a_role_that_was_taken_away_is_acted_in_no_more(house: House, director_and_parent: Cast) -> None:
    cast, token = director_and_parent, take(house, enter(house, "dana").token, "director")
    with Session(house.engine) as session, session.begin():
        session.delete(session.scalars(select(t.RoleBinding).where(t.RoleBinding.user_id == cast.dana)).one())
    assert at_door(house, token).role is Role.PARENT
    assert listed(house, token) == {cast.noor}
