"""A new key: who is signed in stays so, second factors are right, tries go on counting, the ledger is whole."""

from __future__ import annotations

from dataclasses import replace

import pytest
from flask import Flask
from tests.people import Cast
from tests.second_factor import at_door, enrolled, enter, strict
from tests.web.browsing import Browser, token_on
from tracker.access.actor import OPERATOR, VISITOR
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.account import SignIn, sign_in
from tracker.actions.audit import VerifyLedger, verify_ledger
from tracker.actions.second_factor import ShowCode, show_code
from tracker.actions.verb import Act, Verb
from tracker.football.errors import SettingError, TooManyTriesError
from tracker.settings import read_settings
from tracker.store.ledger_chain import Break, Walk
from tracker.web.app import create_app
from tracker.wiring import House

FIRST, SECOND, THIRD = ("tests-only-" + letter * 32 for letter in "xyz")


def _leave_a_line(act: Act, _command: None) -> None:
    act.record(Event.FEDERATION_LOADED, "federation", 1, {"players": 3})


LEAVE_A_LINE = Verb("leave_another_line", Permission.DATABASE_KEEP, (Event.FEDERATION_LOADED,), _leave_a_line)


def keyed(house: House, key: str, *older: str) -> House:
    """The same house with another key, and keys of before."""
    return replace(house, settings=replace(house.settings, given_key=key, fallback_keys=older))


def leave(house: House) -> None:
    house.perform(LEAVE_A_LINE, None, OPERATOR)


def verified(house: House) -> Walk:
    return house.perform(verify_ledger, VerifyLedger(), OPERATOR)


def carried_over(old: Browser, app: Flask) -> Browser:
    """The same browser, with its cookies, at pages that were started anew."""
    new = Browser(app)
    for name in ("tracker", "tracker-form"):
        new.client.set_cookie(name, old.cookie(name) or "")
    return new


def test_a_browser_stays_signed_in_and_its_open_form_is_taken(house: House, cast: Cast) -> None:
    browser = Browser(create_app(house)).signed_in("dana")
    open_form = token_on(browser.get("/players").text)
    after = carried_over(browser, create_app(keyed(house, SECOND, FIRST)))
    assert after.get("/players").status_code == 200
    assert after.client.post("/sign-out", data={"csrf_token": open_form}).status_code == 303


def test_a_form_of_a_key_that_is_not_named_any_more_is_refused(house: House, cast: Cast) -> None:
    browser = Browser(create_app(house)).signed_in("dana")
    open_form = token_on(browser.get("/players").text)
    after = carried_over(browser, create_app(keyed(house, SECOND)))
    assert after.client.post("/sign-out", data={"csrf_token": open_form}).status_code == 400


def test_new_forms_are_signed_with_the_new_key_alone(house: House, cast: Cast) -> None:
    rotated = Browser(create_app(keyed(house, SECOND, FIRST))).signed_in("dana")
    form = token_on(rotated.get("/players").text)
    alone = carried_over(rotated, create_app(keyed(house, SECOND)))
    assert alone.client.post("/sign-out", data={"csrf_token": form}).status_code == 303


def test_a_second_factor_and_its_recovery_codes_are_right_under_a_new_key(house: House, cast: Cast) -> None:
    before = strict(house)
    device, added = enrolled(before, "dana")
    after = keyed(before, SECOND, FIRST)
    token = enter(after, "dana").token
    code = device.code(after.clock(), steps=1)
    assert after.perform(show_code, ShowCode(token, code), at_door(after, token)) is not None
    again = enter(after, "dana").token
    assert after.perform(show_code, ShowCode(again, added.codes[0]), at_door(after, again)) is not None
    once_more = enter(after, "dana").token
    assert after.perform(show_code, ShowCode(once_more, added.codes[0]), at_door(after, once_more)) is None


def test_a_second_factor_whose_key_is_gone_says_which_setting_is_missing(house: House, cast: Cast) -> None:
    before = strict(house)
    device, _ = enrolled(before, "dana")
    after = keyed(before, SECOND)
    token = enter(after, "dana").token
    shown = ShowCode(token, device.code(after.clock(), steps=1))
    with pytest.raises(SettingError, match="TRACKER_SECRET_KEY_FALLBACKS"):
        after.perform(show_code, shown, at_door(after, token))


def test_a_new_key_gives_nobody_new_tries(house: House, cast: Cast) -> None:
    wrong = SignIn("dana@example.org", "wrong", network="192.0.2.0")
    for _ in range(10):
        house.perform(sign_in, wrong, VISITOR)
    after = keyed(house, SECOND, FIRST)
    with pytest.raises(TooManyTriesError):
        after.perform(sign_in, wrong, VISITOR)
    keyed(house, SECOND).perform(sign_in, wrong, VISITOR)


def test_the_ledger_goes_on_from_key_to_key(house: House) -> None:
    leave(house)
    leave(keyed(house, SECOND, FIRST))
    newest = keyed(house, THIRD, SECOND, FIRST)
    leave(newest)
    assert verified(newest) == Walk(3, 0)


def test_the_ledger_never_goes_back_to_a_key_of_before(house: House) -> None:
    leave(house)
    after = keyed(house, SECOND, FIRST)
    leave(after)
    leave(house)
    found = verified(after)
    assert (found.lines, found.broken) == (2, Break.DOES_NOT_FOLLOW)


def test_the_ledger_cannot_be_followed_without_a_key_of_before(house: House) -> None:
    leave(house)
    after = keyed(house, SECOND)
    leave(after)
    found = verified(after)
    assert (found.lines, found.broken) == (0, Break.DOES_NOT_FOLLOW)


def test_keys_of_before_are_read_whole_and_shown_nowhere() -> None:
    settings = read_settings({"TRACKER_SECRET_KEY_FALLBACKS": f"{SECOND}, {FIRST}"})
    assert settings.fallback_keys == (SECOND, FIRST)
    assert SECOND not in repr(settings)
    with pytest.raises(SettingError, match="fewer than 32 characters"):
        read_settings({"TRACKER_SECRET_KEY_FALLBACKS": f"{SECOND},cut-off"})
