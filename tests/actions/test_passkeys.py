"""Passkeys: which answers of a device are taken, that each is good once, and whom they let in how far."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.passkeys import Device, added, asked_in, begun, owned, shown
from tests.people import PASSWORD, Cast
from tests.second_factor import at_door, enrolled, enter, strict
from tracker.access.account import Stage
from tracker.access.actor import VISITOR
from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.actions.passkey_answers import site_at
from tracker.actions.passkey_challenges import Asked
from tracker.actions.passkeys import (
    AddPasskey,
    BeginPasskey,
    RemovePasskey,
    add_passkey,
    begin_passkey,
    remove_passkey,
)
from tracker.football.errors import BadInputError, NotFoundError, TooManyTriesError
from tracker.football.phrase import Phrase, phrase
from tracker.store import tables as t
from tracker.wiring import House

pytestmark = pytest.mark.usefixtures("cast")

NOT_ADDED = phrase("passkey-not-added")
#: Each way in which the answer of a device at this site for this person may be wrong.
WRONG: dict[str, Callable[[Device], Device]] = {
    "another origin": lambda device: replace(device, origin="http://localhost:8001"),
    "another site": lambda device: replace(device, host="example.org"),
    "a device that did not look": lambda device: replace(device, looks=False),
}
WRONG_AT_SIGN_IN: dict[str, Callable[[Device], Device]] = {
    **WRONG,
    "a count that went back": lambda device: replace(device, count=device.count - 2),
    "a count that stands still": lambda device: replace(device, count=device.count - 1),
    "another key": lambda device: replace(device, key=Device().key),
    "another person": lambda device: replace(device, handle=bytes(32)),
    "nobody": lambda device: replace(device, handle=b""),
    "an unknown passkey": lambda device: replace(device, name=b"device-0002-00002"),
}


def later(house: House, passed: timedelta) -> House:
    return replace(house, clock=lambda: NOW + passed)


def events(house: House) -> list[str]:
    with Session(house.engine) as session:
        return [row.event for row in session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id))]


def letters(house: House) -> str:
    folder: Path = house.settings.home / "outbox"
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*")))


def keep(house: House, token: str, asked: Asked, answer: str) -> Phrase | None:
    return house.perform(add_passkey, AddPasskey(token, asked.ticket, answer), at_door(house, token))


def asked_to_add(house: House, token: str) -> Asked:
    asked = begun(house, token)
    assert isinstance(asked, Asked)
    return asked


def test_a_parent_signs_in_with_a_passkey(house: House, cast: Cast) -> None:
    device, _ = owned(house, "pat")
    asked = asked_in(house)
    signed_in = shown(house, asked, device.shown(asked))
    assert signed_in is not None
    actor = house.recognise(signed_in.token)
    assert actor is not None
    assert (actor.user_id, actor.role) == (cast.pat, Role.PARENT)
    assert events(house)[-1] == Event.ACCOUNT_SIGNED_IN.value


def test_a_director_is_in_past_the_second_factor(house: House, cast: Cast) -> None:
    staffed = strict(house)
    authenticator, first = enrolled(staffed, "dana")
    staffed = later(staffed, timedelta(minutes=2))
    device = added(staffed, first.signed_in.token, Device(), authenticator.code(staffed.clock()))
    asked = asked_in(staffed)
    signed_in = shown(staffed, asked, device.shown(asked))
    assert signed_in is not None
    assert signed_in.stage is Stage.FULL
    actor = staffed.recognise(signed_in.token)
    assert actor is not None
    assert (actor.user_id, actor.role) == (cast.dana, Role.DIRECTOR)


def test_staff_who_are_not_in_yet_add_no_passkey(house: House) -> None:
    staffed = strict(house)
    token = enter(staffed, "dana").token
    with pytest.raises(Exception, match="Sign in"):
        begun(staffed, token)


def test_a_parent_who_became_staff_adds_an_authenticator_first(house: House, cast: Cast) -> None:
    device, _ = owned(house, "pat")
    with Session(house.engine) as session, session.begin():
        session.add(t.RoleBinding(user_id=cast.pat, role=Role.DIRECTOR, club_id=cast.hill))
    staffed = strict(house)
    asked = asked_in(staffed)
    signed_in = shown(staffed, asked, device.shown(asked))
    assert signed_in is not None
    assert signed_in.stage is Stage.ENROL
    assert staffed.recognise(signed_in.token) is None


@pytest.mark.parametrize("fault", WRONG)
def test_an_answer_that_is_wrong_adds_nothing(house: House, fault: str) -> None:
    token = enter(house, "pat").token
    asked = asked_to_add(house, token)
    assert keep(house, token, asked, WRONG[fault](Device()).made(asked)) == NOT_ADDED
    assert events(house)[-1] == Event.PASSKEY_REFUSED.value
    with Session(house.engine) as session:
        assert session.scalars(select(t.Passkey)).all() == []


@pytest.mark.parametrize("fault", WRONG_AT_SIGN_IN)
def test_an_answer_that_is_wrong_lets_nobody_in(house: House, fault: str) -> None:
    device, _ = owned(house, "pat", Device(count=5))
    asked = asked_in(house)
    assert shown(house, asked, WRONG_AT_SIGN_IN[fault](device).shown(asked)) is None
    assert events(house)[-1] == Event.PASSKEY_REFUSED.value
    right = asked_in(house)
    assert shown(house, right, device.shown(right)) is not None


@pytest.mark.parametrize("answer", ["", "{}", "[]", "null", '{"id":"AA","rawId":"AA"}', "x" * 40_000, "[" * 20_000])
def test_what_is_no_answer_lets_nobody_in_and_breaks_nothing(house: House, answer: str) -> None:
    owned(house, "pat")
    assert shown(house, asked_in(house), answer) is None
    token = enter(house, "pat").token
    assert keep(house, token, asked_to_add(house, token), answer) == NOT_ADDED


def test_an_answer_to_another_challenge_is_none(house: House) -> None:
    device, token = owned(house, "pat")
    assert shown(house, asked_in(house), device.shown(asked_in(house))) is None
    other = Device(name=b"device-0003-00003")
    assert keep(house, token, asked_to_add(house, token), other.made(asked_to_add(house, token))) == NOT_ADDED


def test_an_answer_is_good_once(house: House) -> None:
    """The device counts nothing, as many do, so that only the challenge tells the second from the first."""
    device, _ = owned(house, "pat", Device(count=0))
    device = replace(device, count=0)
    asked = asked_in(house)
    answer = device.shown(asked)
    assert shown(house, asked, answer) is not None
    assert shown(house, asked, answer) is None


def test_an_answer_is_good_once_also_when_it_comes_twice_at_the_same_moment(house: House) -> None:
    device, _ = owned(house, "pat", Device(count=0))
    asked = asked_in(house)
    answer = replace(device, count=0).shown(asked)
    together, came = threading.Barrier(2), []

    def come() -> None:
        together.wait()
        came.append(shown(house, asked, answer) is not None)

    threads = [threading.Thread(target=come) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(came) == [False, True]


def test_a_refused_answer_uses_the_challenge_up(house: House) -> None:
    device, _ = owned(house, "pat")
    asked = asked_in(house)
    assert shown(house, asked, replace(device, looks=False).shown(asked)) is None
    assert shown(house, asked, device.shown(asked)) is None


def test_a_challenge_is_good_for_five_minutes(house: House) -> None:
    device, token = owned(house, "pat")
    old, adding = asked_in(house), asked_to_add(house, token)
    at_last = later(house, timedelta(minutes=5, seconds=1))
    assert shown(at_last, old, device.shown(old)) is None
    assert keep(at_last, token, adding, Device(name=b"device-0004-00004").made(adding)) == NOT_ADDED
    in_time = later(house, timedelta(minutes=5))
    asked = asked_in(house)
    assert shown(in_time, asked, device.shown(asked)) is not None


def test_a_challenge_is_good_in_the_browser_it_was_handed_to_and_for_nothing_else(house: House) -> None:
    device, token = owned(house, "pat")
    asked = asked_in(house)
    assert shown(house, asked, device.shown(asked), browser="another browser") is None
    # Somebody who is signed in gets a challenge to add, and cannot have it answered at the door.
    adding = asked_to_add(house, token)
    assert shown(house, adding, device.shown(adding), browser=token) is None
    other = enter(house, "odile").token
    adding = asked_to_add(house, token)
    assert keep(house, other, adding, Device(name=b"device-0005-00005").made(adding)) == NOT_ADDED


def test_a_made_up_ticket_is_good_for_nothing(house: House) -> None:
    device, _ = owned(house, "pat")
    asked = asked_in(house)
    for ticket in ("", ".", "x.y", f"{int(NOW.timestamp())}.made-up", "²." + "a" * 43, f"{10**30}.a"):
        made_up = Asked(asked.options, ticket)
        assert shown(house, made_up, device.shown(made_up)) is None


def test_a_passkey_belongs_to_one_account(house: House) -> None:
    device, _ = owned(house, "pat")
    token = enter(house, "odile").token
    asked = asked_to_add(house, token)
    assert keep(house, token, asked, device.made(asked)) == NOT_ADDED
    with Session(house.engine) as session:
        assert len(session.scalars(select(t.Passkey)).all()) == 1


def test_a_passkey_of_another_account_shows_its_own_person_and_nobody_else(house: House) -> None:
    pats, _ = owned(house, "pat")
    odiles, _ = owned(house, "odile", Device(name=b"device-0006-00006"))
    asked = asked_in(house)
    assert shown(house, asked, replace(pats, handle=odiles.handle).shown(asked)) is None
    asked = asked_in(house)
    assert shown(house, asked, replace(odiles, name=pats.name).shown(asked)) is None


def test_a_closed_account_is_not_entered(house: House, cast: Cast) -> None:
    device, _ = owned(house, "pat")
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.User).where(t.User.id == cast.pat).values(active=False))
    asked = asked_in(house)
    assert shown(house, asked, device.shown(asked)) is None


def test_the_password_and_a_code_are_asked_for_before_one_is_added(house: House) -> None:
    authenticator, first = enrolled(house, "pat")
    token = first.signed_in.token
    after = later(house, timedelta(minutes=2))
    wrong = BeginPasskey(token, "wrong", authenticator.code(after.clock()))
    assert after.perform(begin_passkey, wrong, at_door(after, token)) == phrase("password-wrong")
    assert begun(after, token) == phrase("web-code-refused")
    assert begun(after, token, "000000") == phrase("web-code-refused")
    assert isinstance(begun(after, token, authenticator.code(after.clock())), Asked)


def test_the_password_is_not_guessed_in_a_browser_left_open(house: House) -> None:
    token = enter(house, "pat").token
    wrong = BeginPasskey(token, "wrong")
    for _ in range(5):
        assert house.perform(begin_passkey, wrong, at_door(house, token)) == phrase("password-wrong")
    with pytest.raises(TooManyTriesError):
        house.perform(begin_passkey, wrong, at_door(house, token))


def test_wrong_answers_are_counted_and_right_ones_are_not(house: House) -> None:
    device, _ = owned(house, "pat")
    for turn in range(25):
        asked = asked_in(house)
        assert shown(house, asked, replace(device, count=device.count + turn).shown(asked)) is not None
    for _ in range(20):
        assert shown(house, asked_in(house), "{}") is None
    with pytest.raises(TooManyTriesError):
        shown(house, asked_in(house), "{}")


def test_the_question_at_the_door_names_nobody(house: House) -> None:
    owned(house, "pat")
    asked = asked_in(house).options
    assert not asked["allowCredentials"]
    assert (asked["rpId"], asked["userVerification"]) == ("localhost", "required")


def test_what_a_device_is_asked_to_make(house: House) -> None:
    device, token = owned(house, "pat")
    options = asked_to_add(house, token).options
    assert options["authenticatorSelection"] == {
        "residentKey": "required",
        "requireResidentKey": True,
        "userVerification": "required",
    }
    assert len(options["excludeCredentials"]) == 1  # type: ignore[arg-type]
    assert len(device.handle) == 32
    assert device.handle != owned(house, "odile", Device(name=b"device-0007-00007"))[0].handle


def test_a_letter_tells_of_each_that_is_added_or_removed(house: House, cast: Cast) -> None:
    _, token = owned(house, "pat")
    assert letters(house).count("Subject: A passkey was added to your account") == 1
    with Session(house.engine) as session:
        number = session.scalars(select(t.Passkey.id)).one()
    person = at_door(house, token)
    assert house.perform(remove_passkey, RemovePasskey(number, "wrong"), person) == phrase("password-wrong")
    with pytest.raises(NotFoundError):
        house.perform(remove_passkey, RemovePasskey(number, PASSWORD), cast.other_parent)
    assert house.perform(remove_passkey, RemovePasskey(number, PASSWORD), person) is None
    assert letters(house).count("Subject: A passkey was removed from your account") == 1
    assert [one for one in events(house) if one.startswith("passkey")] == [
        "passkey:add:done",
        "passkey:remove:done",
    ]


def test_a_removed_passkey_lets_nobody_in(house: House) -> None:
    device, token = owned(house, "pat")
    with Session(house.engine) as session:
        number = session.scalars(select(t.Passkey.id)).one()
    house.perform(remove_passkey, RemovePasskey(number, PASSWORD), at_door(house, token))
    asked = asked_in(house)
    assert shown(house, asked, device.shown(asked)) is None


def test_a_browser_that_is_signed_out_adds_none(house: House, cast: Cast) -> None:
    with pytest.raises(BadInputError):
        house.perform(begin_passkey, BeginPasskey("nothing", PASSWORD), cast.parent)


@pytest.mark.parametrize("address", ["https://192.0.2.7", "http://tracker.example.org", "http://[::1]:8000"])
def test_an_address_that_browsers_keep_no_passkeys_for_offers_none(house: House, address: str) -> None:
    assert site_at(address) is None
    elsewhere = replace(house, settings=replace(house.settings, address=address))
    with pytest.raises(NotFoundError):
        asked_in(elsewhere)


def test_a_passkey_of_one_address_is_none_at_another(house: House) -> None:
    device, _ = owned(house, "pat")
    moved = replace(house, settings=replace(house.settings, address="https://tracker.example.org"))
    asked = asked_in(moved)
    assert shown(moved, asked, device.shown(asked)) is None


def test_visitors_hold_no_passkeys(house: House) -> None:
    with pytest.raises(Exception, match="Sign in"):
        house.perform(remove_passkey, RemovePasskey(1, PASSWORD), VISITOR)
