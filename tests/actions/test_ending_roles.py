"""Whoever leaves a club or a federation sees nobody of it any more, from the moment somebody ends the role."""

from __future__ import annotations

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_one_rule_for_guardians import sqlite_cast, token_to
from tests.conftest import NOW
from tests.people import Cast
from tracker.access.actor import OPERATOR, VISITOR, Actor
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.arrival import arrived, fingerprint
from tracker.actions.ending_roles import EndRole, ListHeldRoles, end_role, list_held_roles
from tracker.actions.invitations import Invite, LookAtInvitation, invite, look_at_invitation
from tracker.actions.players import ListPlayers, list_players
from tracker.football.errors import NotFoundError
from tracker.store import tables as t
from tracker.store.accounts import actor_of
from tracker.wiring import House

__all__ = ["sqlite_cast"]

#: Whose roles each person may end; nobody's own.
ENDS = {
    "director": {"cass"},
    "other_director": set[str](),
    "officer": {"dana", "rowan", "sam"},
    "administrator": {"ona"},
    "operator": {"cass", "dana", "rowan", "sam", "ona", "alex"},
}


def asking(cast: Cast, person: str) -> Actor:
    found: Actor = OPERATOR if person == "operator" else getattr(cast, person)
    return found


def held(house: House, cast: Cast, person: str) -> dict[int, int]:
    """The numbers of the roles that somebody may end, by whose they are."""
    found = house.perform(list_held_roles, ListHeldRoles(), asking(cast, person))
    return {one.user_id: one.number for one in found}


def test_each_ends_the_roles_they_answer_for_and_no_others(house: House, cast: Cast) -> None:
    everything = held(house, cast, "operator")
    for person, names in ENDS.items():
        theirs = {getattr(cast, name) for name in names}
        assert set(held(house, cast, person)) == theirs, person
        for user, number in everything.items():
            if user not in theirs:
                with pytest.raises(NotFoundError, match="yours to end"):
                    house.perform(end_role, EndRole(number), asking(cast, person))
    assert held(house, cast, "operator") == everything


def test_a_former_director_sees_nobody_and_is_signed_out_at_once(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        browser = t.WebSession(token_hash=fingerprint("dana's"), user_id=cast.dana, began_at=NOW, seen_at=NOW)
        session.add(browser)
    assert arrived(house.engine, "dana's", NOW, second_factor=False)
    assert house.perform(list_players, ListPlayers(), cast.director).total
    house.perform(end_role, EndRole(held(house, cast, "officer")[cast.dana]), cast.officer)
    assert arrived(house.engine, "dana's", NOW, second_factor=False) is None
    with Session(house.engine) as session:
        former = actor_of(session, session.get_one(t.User, cast.dana))
        line = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id.desc())).first()
        assert session.get_one(t.User, cast.dana).active
    assert former.roles == {Role.PARENT}
    assert house.perform(list_players, ListPlayers(), former).total == 0
    assert line is not None
    assert (line.event, line.subject, line.subject_id) == ("role:end:done", "user", cast.dana)
    assert line.details == {"role": "director"}


def test_what_a_former_director_had_sent_invites_nobody_any_more(house: House, cast: Cast) -> None:
    tokens = []
    for sender, child in (("director", cast.ilse), ("other_director", cast.noor)):
        asked = Invite("second.address@example.org", Role.PARENT, child, Relation.OTHER)
        house.perform(invite, asked, asking(cast, sender))
        tokens.append(token_to(house, "second.address@example.org"))
    house.perform(end_role, EndRole(held(house, cast, "operator")[cast.dana]), OPERATOR)
    with pytest.raises(NotFoundError, match="not good any more"):
        house.perform(look_at_invitation, LookAtInvitation(tokens[0]), VISITOR)
    # What others sent is as good as before.
    house.perform(look_at_invitation, LookAtInvitation(tokens[1]), VISITOR)


def test_of_two_roles_the_other_stays(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    with Session(house.engine) as session, session.begin():
        session.add(t.RoleBinding(user_id=cast.sam, role=Role.COACH, team_id=cast.girls))
    house.perform(end_role, EndRole(held(house, cast, "officer")[cast.sam]), cast.officer)
    with Session(house.engine) as session:
        assert actor_of(session, session.get_one(t.User, cast.sam)).roles == {Role.COACH}
