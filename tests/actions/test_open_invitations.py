"""Whoever may invite sees the open invitations of the own club or federation, and takes them back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_one_rule_for_guardians import NEW, sqlite_cast, token_to
from tests.conftest import NOW
from tests.people import TODAY, Cast
from tracker.access.account import LinkPurpose
from tracker.access.actor import OPERATOR, VISITOR, Actor
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.consents import GiveConsent, RefuseConsent, give_consent, refuse_consent
from tracker.actions.invitations import (
    Accept,
    Invite,
    LookAtInvitation,
    accept_invitation,
    invite,
    look_at_invitation,
)
from tracker.actions.open_invitations import (
    PAGE,
    ListInvitations,
    SentInvitations,
    TakeBackInvitation,
    list_invitations,
    take_back_invitation,
)
from tracker.football.errors import NotFoundError
from tracker.store import tables as t
from tracker.wiring import House

__all__ = ["sqlite_cast"]

#: Who invites whom to what; the part before the sign is the name by which the tests know it.
SENT = {
    "coach": ("director", Role.COACH, "girls"),
    "mother": ("director", Role.PARENT, "ilse"),
    "father": ("other_director", Role.PARENT, "noor"),
    "director": ("officer", Role.DIRECTOR, "hill"),
    "scout": ("officer", Role.SCOUT, "federation"),
    "admin": ("administrator", Role.ADMINISTRATOR, ""),
    "abroad": ("administrator", Role.OFFICER, "other_federation"),
}
#: Whose invitations each person sees.
SEEN = {
    "director": {"coach", "mother"},
    "other_director": {"father"},
    "officer": {"director", "scout"},
    "administrator": set(SENT),
    "operator": set(SENT),
}


def actor(cast: Cast, person: str) -> Actor:
    found: Actor = OPERATOR if person == "operator" else getattr(cast, person)
    return found


def send_all(house: House, cast: Cast) -> dict[str, str]:
    """All of them sent, and the token of each."""
    tokens = {}
    for name, (person, role, place) in SENT.items():
        relation = Relation.MOTHER if role is Role.PARENT else None
        number = getattr(cast, place) if place else None
        house.perform(invite, Invite(f"{name}@example.org", role, number, relation), actor(cast, person))
        tokens[name] = token_to(house, f"{name}@example.org")
    return tokens


def listed(house: House, asks: Actor, before: int | None = None) -> SentInvitations:
    return house.perform(list_invitations, ListInvitations(before), asks)


def test_everybody_sees_those_of_the_own_club_or_federation_and_no_others(house: House, cast: Cast) -> None:
    tokens = send_all(house, cast)
    everything = {one.number: one.email.split("@")[0] for one in listed(house, OPERATOR).lines}
    assert set(everything.values()) == set(SENT)
    for person, names in SEEN.items():
        lines = listed(house, actor(cast, person)).lines
        assert {everything[one.number] for one in lines} == names, person
    for person, names in SEEN.items():
        for number, name in everything.items():
            if name not in names:
                with pytest.raises(NotFoundError):
                    house.perform(take_back_invitation, TakeBackInvitation(number), actor(cast, person))
    # Nothing was taken back by any of that.
    for token in tokens.values():
        house.perform(look_at_invitation, LookAtInvitation(token), VISITOR)


def test_a_line_says_to_what_and_until_when_and_the_address_to_those_who_may_know_it(
    sqlite_house: House, sqlite_cast: Cast
) -> None:
    house, cast = sqlite_house, sqlite_cast
    send_all(house, cast)
    own = {one.role: one for one in listed(house, cast.director).lines}
    assert (own[Role.COACH].place, own[Role.COACH].child) == ("Harbour Athletic, Under 19", "")
    mother = own[Role.PARENT]
    assert (mother.place, mother.child, mother.relation) == ("Harbour Athletic", "Ilse Marchetti", Relation.MOTHER)
    assert (mother.email, mother.sent_by) == ("mother@example.org", "Dana Ruiz-Okafor")
    assert (mother.sent_on, mother.ends_on) == (TODAY, date(2026, 7, 7))
    seen = [one for one in listed(house, cast.administrator).lines if one.role is Role.PARENT]
    assert [(one.email, one.child) for one in seen] == [("", ""), ("", "")]
    assert {one.email for one in listed(house, cast.administrator).lines if one.role is Role.COACH} == {
        "coach@example.org"
    }


def test_what_is_taken_back_is_worth_nothing_on_the_next_request(house: House, cast: Cast) -> None:
    tokens = send_all(house, cast)
    numbers = {one.email.split("@")[0]: one.number for one in listed(house, OPERATOR).lines}
    house.perform(look_at_invitation, LookAtInvitation(tokens["coach"]), VISITOR)
    house.perform(take_back_invitation, TakeBackInvitation(numbers["coach"]), cast.director)
    with pytest.raises(NotFoundError, match="not good any more"):
        house.perform(look_at_invitation, LookAtInvitation(tokens["coach"]), VISITOR)
    with pytest.raises(NotFoundError, match="not good any more"):
        house.perform(accept_invitation, Accept(tokens["coach"], "Nico Vale", NEW), VISITOR)
    with pytest.raises(NotFoundError, match="still open"):
        house.perform(take_back_invitation, TakeBackInvitation(numbers["coach"]), cast.director)
    assert {one.role for one in listed(house, cast.director).lines} == {Role.PARENT}
    house.perform(look_at_invitation, LookAtInvitation(tokens["mother"]), VISITOR)
    with Session(house.engine) as session:
        event = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id.desc())).first()
        assert event is not None
        assert event.event == "invitation:take_back:done"


def test_what_was_accepted_or_has_ended_is_open_no_more(sqlite_house: House, sqlite_cast: Cast) -> None:
    house, cast = sqlite_house, sqlite_cast
    tokens = send_all(house, cast)
    number = next(one.number for one in listed(house, cast.director).lines if one.role is Role.PARENT)
    house.perform(accept_invitation, Accept(tokens["coach"], "Nico Vale", NEW), VISITOR)
    assert [one.number for one in listed(house, cast.director).lines] == [number]
    later = replace(house, clock=lambda: NOW + timedelta(days=7))
    assert listed(later, OPERATOR).lines == ()
    with pytest.raises(NotFoundError):
        later.perform(take_back_invitation, TakeBackInvitation(number), cast.director)


def test_a_child_who_left_the_club_is_named_no_more_and_the_new_club_does_not_read_the_address(
    sqlite_house: House, sqlite_cast: Cast
) -> None:
    house, cast = sqlite_house, sqlite_cast
    send_all(house, cast)
    with Session(house.engine) as session, session.begin():
        spell = session.scalars(select(t.Registration).where(t.Registration.player_id == cast.ilse)).one()
        spell.ends = TODAY - timedelta(days=1)
        team = session.scalars(select(t.Team).where(t.Team.club_id == cast.hill)).one()
        session.add(t.Registration(player_id=cast.ilse, team_id=team.id, starts=TODAY))
    (former,) = [one for one in listed(house, cast.director).lines if one.role is Role.PARENT]
    assert (former.child, former.email) == ("", "mother@example.org")
    assert {one.email for one in listed(house, cast.other_director).lines} == {"father@example.org"}


def test_many_are_read_page_by_page(sqlite_house: House, sqlite_cast: Cast) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        for number in range(PAGE + 1):
            session.add(
                t.Link(
                    token_hash=f"1{number:063}",
                    purpose=LinkPurpose.INVITATION,
                    email=f"{number}@example.org",
                    made_at=NOW,
                    ends_at=NOW + timedelta(days=7),
                    role=Role.COACH,
                    team_id=sqlite_cast.girls,
                )
            )
    first = listed(sqlite_house, sqlite_cast.director)
    second = listed(sqlite_house, sqlite_cast.director, first.following)
    assert (len(first.lines), len(second.lines), second.following) == (PAGE, 1, None)
    assert len({one.number for one in first.lines + second.lines}) == PAGE + 1


def test_an_invitation_to_be_the_player_ends_with_the_familys_agreement(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        own = session.scalars(select(t.Guardian).where(t.Guardian.user_id == cast.own_ilse)).one()
        session.delete(own)
    house.perform(give_consent, GiveConsent(cast.ilse, Purpose.OWN_ACCOUNT), cast.other_parent)
    house.perform(invite, Invite("ilse@example.org", Role.PLAYER, cast.ilse), cast.director)
    token = token_to(house, "ilse@example.org")
    house.perform(look_at_invitation, LookAtInvitation(token), VISITOR)
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.OWN_ACCOUNT), cast.other_parent)
    with pytest.raises(NotFoundError):
        house.perform(look_at_invitation, LookAtInvitation(token), VISITOR)
