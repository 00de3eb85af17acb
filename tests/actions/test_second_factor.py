"""The second factor: who needs one, which codes are good, and that each of them is good once."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import PASSWORD, Cast
from tests.second_factor import at_door, enrolled, enter, offered, strict
from tracker.access.account import Stage
from tracker.access.roles import Role
from tracker.actions.one_time_codes import RECOVERY_CODES
from tracker.actions.players import ListPlayers, list_players
from tracker.actions.second_factor import (
    AddSecondFactor,
    ShowCode,
    ViewSecondFactor,
    add_second_factor,
    show_code,
    view_second_factor,
)
from tracker.actions.second_factor_change import (
    RemoveSecondFactor,
    RenewRecoveryCodes,
    remove_second_factor,
    renew_recovery_codes,
)
from tracker.football.errors import BadInputError, DeniedError, SettingError, SignInNeededError, TooManyTriesError
from tracker.store import tables as t
from tracker.wiring import House

pytestmark = pytest.mark.usefixtures("cast")

STAFF = ("dana", "sam", "cass", "ona", "alex")
HALF_A_MINUTE = timedelta(seconds=30)


@pytest.fixture
def strict_house(house: House) -> House:
    return strict(house)


def later(house: House, steps: int) -> House:
    return replace(house, clock=lambda: NOW + steps * HALF_A_MINUTE)


def show(house: House, token: str, code: str) -> bool:
    return house.perform(show_code, ShowCode(token, code), at_door(house, token)) is not None


@pytest.mark.parametrize("name", STAFF)
def test_staff_without_a_second_factor_are_not_in(strict_house: House, name: str) -> None:
    signed_in = enter(strict_house, name)
    assert signed_in.stage is Stage.ENROL
    assert strict_house.recognise(signed_in.token) is None
    with pytest.raises(SignInNeededError):
        strict_house.perform(list_players, ListPlayers(), at_door(strict_house, signed_in.token))


@pytest.mark.parametrize("name", ["pat", "own_ilse"])
def test_families_are_let_in_by_a_password(strict_house: House, name: str) -> None:
    signed_in = enter(strict_house, name)
    assert signed_in.stage is Stage.FULL
    assert strict_house.recognise(signed_in.token) is not None


def test_who_becomes_staff_while_signed_in_is_asked_too(strict_house: House, cast: Cast) -> None:
    token = enter(strict_house, "pat").token
    with Session(strict_house.engine) as session, session.begin():
        session.add(t.RoleBinding(user_id=cast.pat, role=Role.DIRECTOR, club_id=cast.hill))
    found = strict_house.arrived(token)
    assert found is not None
    assert found.stage is Stage.ENROL
    assert strict_house.recognise(token) is None


def test_a_first_code_lets_staff_in_with_a_new_token_and_recovery_codes(strict_house: House, cast: Cast) -> None:
    before = enter(strict_house, "dana").token
    code = offered(strict_house, before).code(NOW)
    added = strict_house.perform(add_second_factor, AddSecondFactor(before, code), at_door(strict_house, before))
    assert added is not None
    assert len(set(added.codes)) == RECOVERY_CODES
    actor = strict_house.recognise(added.signed_in.token)
    assert actor is not None
    assert (actor.user_id, actor.role) == (cast.dana, Role.DIRECTOR)
    assert strict_house.arrived(before) is None


def test_a_wrong_first_code_adds_nothing(strict_house: House, cast: Cast) -> None:
    token = enter(strict_house, "dana").token
    answer = strict_house.perform(add_second_factor, AddSecondFactor(token, "000000"), at_door(strict_house, token))
    assert answer is None
    with Session(strict_house.engine) as session:
        assert session.get_one(t.User, cast.dana).totp_secret is None


def test_adding_one_ends_the_persons_other_browsers(strict_house: House) -> None:
    other = enter(strict_house, "pat").token
    enrolled(strict_house, "pat")
    assert strict_house.arrived(other) is None


def test_a_second_one_is_not_added_beside_the_first(strict_house: House) -> None:
    _, added = enrolled(strict_house, "pat")
    token = added.signed_in.token
    seen = strict_house.perform(view_second_factor, ViewSecondFactor(token), at_door(strict_house, token))
    assert (seen.on, seen.offered, seen.codes_left) == (True, None, RECOVERY_CODES)


def test_the_password_alone_shows_nobody(strict_house: House) -> None:
    enrolled(strict_house, "dana")
    signed_in = enter(strict_house, "dana")
    assert signed_in.stage is Stage.SECOND_FACTOR
    assert strict_house.recognise(signed_in.token) is None
    assert not signed_in.actor.held


def test_half_way_in_nothing_of_the_second_factor_can_be_changed(strict_house: House) -> None:
    enrolled(strict_house, "pat")
    token = enter(strict_house, "pat").token
    actor = at_door(strict_house, token)
    with pytest.raises(BadInputError):
        strict_house.perform(view_second_factor, ViewSecondFactor(token), actor)
    with pytest.raises(BadInputError):
        strict_house.perform(add_second_factor, AddSecondFactor(token, "000000"), actor)
    with pytest.raises(SignInNeededError):
        strict_house.perform(remove_second_factor, RemoveSecondFactor(token, PASSWORD, "000000"), actor)


def test_a_right_code_lets_in_with_a_new_token(strict_house: House) -> None:
    device, _ = enrolled(strict_house, "dana")
    house = later(strict_house, 1)
    half_way = enter(house, "dana").token
    signed_in = house.perform(show_code, ShowCode(half_way, device.code(NOW, 1)), at_door(house, half_way))
    assert signed_in is not None
    assert house.recognise(signed_in.token) is not None
    assert house.arrived(half_way) is None


@pytest.mark.parametrize(("apart", "good"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_codes_of_the_half_minutes_beside_count_and_no_others(strict_house: House, apart: int, good: bool) -> None:
    device, _ = enrolled(strict_house, "dana")
    house = later(strict_house, 10)
    assert show(house, enter(house, "dana").token, device.code(NOW, 10 + apart)) is good


def test_a_code_is_good_once(strict_house: House) -> None:
    device, _ = enrolled(strict_house, "dana")
    house = later(strict_house, 2)
    first, second = enter(house, "dana").token, enter(house, "dana").token
    assert show(house, first, device.code(NOW, 2))
    assert not show(house, second, device.code(NOW, 2))
    assert not show(house, second, device.code(NOW, 1))


def test_the_code_that_added_it_is_used_up(strict_house: House) -> None:
    device, _ = enrolled(strict_house, "dana")
    assert not show(strict_house, enter(strict_house, "dana").token, device.code(NOW))


def test_of_two_that_come_with_one_code_at_once_one_gets_in(strict_house: House) -> None:
    device, added = enrolled(strict_house, "dana")
    house = later(strict_house, 2)
    for code in (device.code(NOW, 2), added.codes[0]):
        tokens = [enter(house, "dana").token for _ in range(2)]
        assert sorted(both_at_once(house, tokens, code)) == [False, True]


def both_at_once(house: House, tokens: list[str], code: str) -> list[bool]:
    """What comes of one code shown in two browsers by two threads that start together."""
    start = threading.Barrier(2)
    let_in: list[bool] = []

    def come(token: str) -> None:
        actor = at_door(house, token)
        start.wait()
        let_in.append(house.perform(show_code, ShowCode(token, code), actor) is not None)

    threads = [threading.Thread(target=come, args=(token,)) for token in tokens]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return let_in


def test_a_recovery_code_is_good_once_in_any_writing(strict_house: House) -> None:
    _, added = enrolled(strict_house, "dana")
    written = added.codes[3].upper().replace("-", " ")
    assert show(strict_house, enter(strict_house, "dana").token, written)
    assert not show(strict_house, enter(strict_house, "dana").token, added.codes[3])
    assert show(strict_house, enter(strict_house, "dana").token, added.codes[4])


def test_nobodys_code_lets_in_somebody_else(strict_house: House) -> None:
    device, added = enrolled(strict_house, "dana")
    enrolled(strict_house, "sam")
    house = later(strict_house, 2)
    for code in (added.codes[0], device.code(NOW, 2)):
        assert not show(house, enter(house, "sam").token, code)


def test_a_token_of_somebody_else_lets_nobody_in(strict_house: House) -> None:
    device, _ = enrolled(strict_house, "dana")
    enrolled(strict_house, "sam")
    house = later(strict_house, 2)
    sams, danas = enter(house, "sam").token, enter(house, "dana").token
    with pytest.raises(BadInputError):
        house.perform(show_code, ShowCode(sams, device.code(NOW, 2)), at_door(house, danas))


def test_nothing_that_is_kept_shows_a_secret_or_a_code(strict_house: House, cast: Cast) -> None:
    device, added = enrolled(strict_house, "dana")
    with Session(strict_house.engine) as session:
        user = session.get_one(t.User, cast.dana)
        kept = [user.totp_secret, *session.scalars(select(t.RecoveryCode.code_hash))]
    assert not [one for one in kept if one is None or device.secret in one or one in added.codes]


def test_new_recovery_codes_take_the_place_of_the_old(strict_house: House) -> None:
    device, added = enrolled(strict_house, "dana")
    house = later(strict_house, 2)
    actor = house.recognise(added.signed_in.token)
    assert actor is not None
    assert house.perform(renew_recovery_codes, RenewRecoveryCodes("000000"), actor) is None
    codes = house.perform(renew_recovery_codes, RenewRecoveryCodes(device.code(NOW, 2)), actor)
    assert codes is not None
    assert not show(house, enter(house, "dana").token, added.codes[0])
    assert show(house, enter(house, "dana").token, codes[0])


def test_a_parent_does_without_again_by_password_and_code(strict_house: House) -> None:
    device, added = enrolled(strict_house, "pat")
    house, token = later(strict_house, 2), added.signed_in.token
    actor, code = at_door(house, token), device.code(NOW, 2)
    assert house.perform(remove_second_factor, RemoveSecondFactor(token, "wrong", code), actor) is None
    assert house.perform(remove_second_factor, RemoveSecondFactor(token, PASSWORD, "000000"), actor) is None
    gone = house.perform(remove_second_factor, RemoveSecondFactor(token, PASSWORD, code), actor)
    assert gone is not None
    assert house.arrived(token) is None
    assert enter(house, "pat").stage is Stage.FULL


def test_another_one_is_offered_with_another_secret(strict_house: House) -> None:
    device, added = enrolled(strict_house, "pat")
    house, token = later(strict_house, 2), added.signed_in.token
    asked = RemoveSecondFactor(token, PASSWORD, device.code(NOW, 2))
    gone = house.perform(remove_second_factor, asked, at_door(house, token))
    assert gone is not None
    assert offered(house, gone.token).secret != device.secret


def test_staff_keep_theirs(strict_house: House) -> None:
    device, added = enrolled(strict_house, "dana")
    house, token = later(strict_house, 2), added.signed_in.token
    with pytest.raises(DeniedError):
        house.perform(
            remove_second_factor,
            RemoveSecondFactor(token, PASSWORD, device.code(NOW, 2)),
            at_door(house, token),
        )


def test_codes_cannot_be_tried_one_after_another(strict_house: House) -> None:
    device, _ = enrolled(strict_house, "dana")
    house = later(strict_house, 2)
    for wrong in range(5):
        assert not show(house, enter(house, "dana").token, f"{wrong:06}")
    with pytest.raises(TooManyTriesError):
        show(house, enter(house, "dana").token, device.code(NOW, 2))


def test_who_does_not_show_a_code_in_time_begins_again(strict_house: House) -> None:
    enrolled(strict_house, "dana")
    token = enter(strict_house, "dana").token
    assert later(strict_house, 19).arrived(token) is not None
    assert later(strict_house, 21).arrived(token) is None


def test_with_another_key_no_code_is_good_and_nothing_is_let_in(strict_house: House) -> None:
    device, _ = enrolled(strict_house, "dana")
    other = replace(later(strict_house, 2), settings=replace(strict_house.settings, given_key="y" * 40))
    token = enter(other, "dana").token
    with pytest.raises(SettingError, match="TRACKER_SECRET_KEY_FALLBACKS"):
        show(other, token, device.code(NOW, 2))


def test_a_secret_counts_for_nothing_before_the_first_code(strict_house: House, cast: Cast) -> None:
    with Session(strict_house.engine) as session, session.begin():
        session.execute(update(t.User).where(t.User.id == cast.pat).values(totp_secret="unfinished"))
    assert enter(strict_house, "pat").stage is Stage.FULL


def test_each_change_of_a_second_factor_is_told_by_a_letter_that_lets_nobody_in(strict_house: House) -> None:
    device, added = enrolled(strict_house, "pat")
    token, house = added.signed_in.token, later(strict_house, 1)
    renewing = RenewRecoveryCodes(device.code(NOW, 1))
    codes = house.perform(renew_recovery_codes, renewing, at_door(house, token))
    assert codes is not None
    removing = RemoveSecondFactor(token, PASSWORD, codes[0])
    assert house.perform(remove_second_factor, removing, at_door(house, token)) is not None
    sent = [path.read_text(encoding="utf-8") for path in (house.settings.home / "outbox").iterdir()]
    subjects = {line for text in sent for line in text.splitlines() if line.startswith("Subject: ")}
    assert subjects == {
        "Subject: A second factor was added to your account",
        "Subject: Your recovery codes were made anew",
        "Subject: The second factor was removed from your account",
    }
    assert not [code for code in (*added.codes, *codes, token, device.secret) if code in "".join(sent)]


def test_a_mail_server_that_fails_keeps_nobodys_recovery_codes_from_them(strict_house: House) -> None:
    settings = replace(strict_house.settings, mail_server="smtp://127.0.0.1:1", mail_from="t@example.org")
    _, added = enrolled(replace(strict_house, settings=settings), "pat")
    assert len(added.codes) == RECOVERY_CODES
