"""Signing in: one answer for every wrong try, and a token that ends when it should."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import PASSWORD, Cast, email_of
from tracker.access.actor import VISITOR
from tracker.access.roles import Role
from tracker.actions.account import SignedIn, SignIn, SignOut, sign_in, sign_out
from tracker.actions.players import ListPlayers, list_players
from tracker.store.tables import Guardian, User, WebSession
from tracker.wiring import House

#: The cast is there for every test, whether it names one of them or not.
pytestmark = pytest.mark.usefixtures("cast")


def enter(house: House, name: str) -> SignedIn:
    signed_in = house.perform(sign_in, SignIn(email_of(name), PASSWORD), VISITOR)
    assert signed_in is not None
    return signed_in


def later(house: House, wait: timedelta) -> House:
    return replace(house, clock=lambda: NOW + wait)


@pytest.mark.parametrize(
    ("name", "role"),
    [("pat", Role.PARENT), ("dana", Role.DIRECTOR), ("sam", Role.SCOUT), ("alex", Role.ADMINISTRATOR)],
)
def test_a_person_is_recognised_in_the_role_they_hold(house: House, cast: Cast, name: str, role: Role) -> None:
    actor = house.recognise(enter(house, name).token)
    assert actor is not None
    assert (actor.user_id, actor.roles) == (getattr(cast, name), frozenset({role}))


def test_somebody_linked_to_nothing_is_a_parent_who_sees_nobody(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.execute(delete(Guardian).where(Guardian.user_id == cast.pat))
    actor = enter(house, "pat").actor
    assert actor.roles == {Role.PARENT}
    assert house.perform(list_players, ListPlayers(), actor).total == 0


@pytest.mark.parametrize(
    ("email", "password"),
    [(email_of("pat"), "wrong"), ("nobody@example.org", PASSWORD), ("", ""), (email_of("pat"), "x" * 5000)],
)
def test_a_wrong_try_lets_nobody_in(house: House, email: str, password: str) -> None:
    assert house.perform(sign_in, SignIn(email, password), VISITOR) is None


def test_an_address_is_the_same_in_any_case(house: House) -> None:
    assert house.perform(sign_in, SignIn(" PAT@Example.ORG ", PASSWORD), VISITOR) is not None


def test_the_database_holds_no_token(house: House) -> None:
    token = enter(house, "pat").token
    with Session(house.engine) as session:
        kept = session.scalars(select(WebSession.token_hash)).one()
    assert token not in kept
    assert house.recognise(kept) is None


def test_a_token_is_worth_nothing_after_signing_out(house: House, cast: Cast) -> None:
    token = enter(house, "pat").token
    house.perform(sign_out, SignOut(token), cast.parent)
    assert house.recognise(token) is None


def test_disabling_an_account_ends_it_at_once(house: House, cast: Cast) -> None:
    token = enter(house, "pat").token
    with Session(house.engine) as session, session.begin():
        session.execute(update(User).where(User.id == cast.pat).values(active=False))
    assert house.recognise(token) is None


@pytest.mark.parametrize(
    ("name", "wait", "known"),
    [
        ("dana", timedelta(minutes=29), True),
        ("dana", timedelta(minutes=31), False),
        ("pat", timedelta(hours=11), True),
        ("pat", timedelta(hours=13), False),
    ],
)
def test_staff_are_forgotten_sooner_than_parents(house: House, name: str, wait: timedelta, known: bool) -> None:
    token = enter(house, name).token
    assert (later(house, wait).recognise(token) is not None) is known


def test_being_active_keeps_one_in_but_not_for_ever(house: House) -> None:
    token = enter(house, "dana").token
    for minutes in range(25, 12 * 60, 25):
        assert later(house, timedelta(minutes=minutes)).recognise(token) is not None
    assert later(house, timedelta(hours=12, minutes=1)).recognise(token) is None


@pytest.mark.usefixtures("at_full_cost")
def test_a_password_is_kept_as_argon2id_with_the_least_that_is_advised(house: House, cast: Cast) -> None:
    enter(house, "pat")
    with Session(house.engine) as session:
        kept = session.get_one(User, cast.pat).password_hash
    assert kept.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
