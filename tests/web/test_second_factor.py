"""The second factor and the roles through the door: which page comes next, and what each stage reaches."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import PASSWORD, Cast, email_of
from tests.second_factor import Authenticator, strict
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_way_back import ELSEWHERE
from tracker.access.guardianship import Relation
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House

_SECOND_FACTOR = "/account/second-factor"


@pytest.fixture
def strict_app(sqlite_house: House, sqlite_cast: Cast) -> Flask:
    """The pages of a house in which staff need a second factor."""
    del sqlite_cast
    return create_app(strict(sqlite_house))


@pytest.fixture
def later_app(sqlite_house: House, sqlite_cast: Cast) -> Flask:
    """The same pages five minutes later."""
    del sqlite_cast
    return create_app(strict(sqlite_house, lambda: NOW + timedelta(minutes=5)))


def add_one(browser: Browser) -> tuple[Authenticator, list[str]]:
    """What an authenticator and a printer hold after somebody has added a second factor."""
    page = browser.get(_SECOND_FACTOR).text
    typed = re.search(r'class="typed"><bdi>([A-Z2-7 ]+)</bdi>', page)
    assert typed
    device = Authenticator(typed.group(1).replace(" ", ""))
    given = {"code": device.code(NOW)} | ({"password": PASSWORD} if 'name="password"' in page else {})
    shown = browser.send(_SECOND_FACTOR, given, read_at=_SECOND_FACTOR)
    assert shown.status_code == 200
    return device, re.findall(r"<code>([^<]+)</code>", shown.text)


def half_way(app: Flask, name: str, following: str = "") -> tuple[Browser, str]:
    browser = Browser(app)
    return browser, browser.sign_in(email_of(name), PASSWORD, following).location


def test_staff_are_led_to_add_one_and_then_where_they_wanted_to_go(strict_app: Flask) -> None:
    browser, location = half_way(strict_app, "dana", "/gaps")
    assert location == f"{_SECOND_FACTOR}?next=/gaps"
    page = browser.get(location).text
    read_strictly(page)
    assert "Sign out" not in page
    device = Authenticator(re.search(r"<bdi>([A-Z2-7 ]{30,})</bdi>", page).group(1).replace(" ", ""))  # type: ignore[union-attr]
    given = {"code": device.code(NOW), "next": "/gaps"}
    shown = browser.send(_SECOND_FACTOR, given, read_at=_SECOND_FACTOR)
    read_strictly(shown.text)
    assert len(re.findall(r"<code>", shown.text)) == 10
    assert 'href="/gaps"' in shown.text
    assert "Dana Ruiz-Okafor" in browser.get("/players").text


@pytest.mark.parametrize("path", ["/", "/players", "/gaps", "/players/1", "/role", "/what-if"])
def test_before_it_is_added_nothing_is_reached(strict_app: Flask, path: str) -> None:
    browser, _ = half_way(strict_app, "dana")
    answer = browser.client.get(path, follow_redirects=True)
    assert answer.request.path == _SECOND_FACTOR
    assert "Maya" not in answer.text


def test_the_code_is_asked_for_after_the_password(strict_app: Flask, later_app: Flask) -> None:
    device, _ = add_one(half_way(strict_app, "dana")[0])
    browser, location = half_way(later_app, "dana", "/players?q=a")
    assert location == "/sign-in/code?next=/players?q%3Da"
    page = browser.get(location).text
    read_strictly(page)
    assert "Dana" not in page
    before = browser.cookie()
    given = {"code": device.code(NOW + timedelta(minutes=5)), "next": "/players?q=a"}
    assert browser.send("/sign-in/code", given, read_at=location).location == "/players?q=a"
    assert browser.cookie() != before
    planted = Browser(later_app)
    planted.client.set_cookie("tracker", before or "")
    assert planted.get("/players").location == "/sign-in?next=/players"


@pytest.mark.parametrize("path", ["/", "/players", "/players/1", _SECOND_FACTOR, "/role"])
def test_half_way_in_only_the_code_is_asked_for(strict_app: Flask, path: str) -> None:
    add_one(half_way(strict_app, "dana")[0])
    browser, _ = half_way(strict_app, "dana")
    answer = browser.client.get(path, follow_redirects=True)
    assert answer.request.path == "/sign-in/code"
    assert "Dana" not in answer.text


def test_half_way_in_one_can_break_off(strict_app: Flask) -> None:
    add_one(half_way(strict_app, "dana")[0])
    browser, _ = half_way(strict_app, "dana")
    copied = browser.cookie() or ""
    assert browser.send("/sign-out", {}, read_at="/sign-in/code").location == "/sign-in"
    again = Browser(strict_app)
    again.client.set_cookie("tracker", copied)
    assert again.get("/sign-in/code").location == "/sign-in"


def test_a_wrong_code_and_a_used_one_are_one_answer(strict_app: Flask, later_app: Flask) -> None:
    device, codes = add_one(half_way(strict_app, "dana")[0])
    browser, _ = half_way(later_app, "dana")
    wrong = [device.code(NOW), "000000", "abcde-fghjk", "x" * 41, "٠٠٠٠٠٠"[:6]]
    answers = [browser.send("/sign-in/code", {"code": one}, read_at="/sign-in/code") for one in wrong[:3]]
    assert {answer.status_code for answer in answers} == {401}
    assert all("This code is not right" in answer.text for answer in answers)
    assert browser.send("/sign-in/code", {"code": wrong[3]}, read_at="/sign-in/code").status_code == 400
    assert browser.send("/sign-in/code", {"code": codes[0]}, read_at="/sign-in/code").status_code == 303
    used, _ = half_way(later_app, "dana")
    assert used.send("/sign-in/code", {"code": codes[0]}, read_at="/sign-in/code").status_code == 401


def test_too_many_codes_are_answered_with_a_wait(strict_app: Flask) -> None:
    add_one(half_way(strict_app, "dana")[0])
    browser, _ = half_way(strict_app, "dana")
    answers = [browser.send("/sign-in/code", {"code": "1"}, read_at="/sign-in/code") for _ in range(6)]
    assert [answer.status_code for answer in answers] == [401] * 5 + [429]
    assert int(answers[-1].headers["Retry-After"]) > 0


def test_too_many_passwords_are_answered_with_a_wait(strict_app: Flask) -> None:
    answers = [Browser(strict_app).sign_in(email_of("dana"), "wrong") for _ in range(11)]
    assert [answer.status_code for answer in answers] == [401] * 10 + [429]


def test_a_parent_may_add_one_and_do_without_again(strict_app: Flask, later_app: Flask) -> None:
    browser = Browser(strict_app).signed_in("pat")
    assert "It is up to you" in browser.get(_SECOND_FACTOR).text
    device, _ = add_one(browser)
    later = Browser(later_app)
    later.client.set_cookie("tracker", browser.cookie() or "")
    page = later.get(_SECOND_FACTOR).text
    read_strictly(page)
    assert "10 recovery codes are left" in page
    given = {"code": device.code(NOW + timedelta(minutes=5)), "password": PASSWORD}
    path = f"{_SECOND_FACTOR}/remove"
    assert later.send(path, given | {"password": ""}, read_at=_SECOND_FACTOR).status_code == 400
    assert later.send(path, given | {"code": "000000"}, read_at=_SECOND_FACTOR).status_code == 401
    assert later.send(path, given, read_at=_SECOND_FACTOR).location == _SECOND_FACTOR
    assert "Your second factor is off" in words_of(later.get(_SECOND_FACTOR).text)


@pytest.mark.parametrize("password", ["", "wrong"])
def test_who_finds_a_browser_left_open_adds_no_second_factor(sqlite_app: Flask, password: str) -> None:
    browser = Browser(sqlite_app).signed_in("pat")
    page = browser.get(_SECOND_FACTOR).text
    typed = re.search(r'class="typed"><bdi>([A-Z2-7 ]+)</bdi>', page)
    assert typed
    assert 'name="password"' in page
    given = {"code": Authenticator(typed.group(1).replace(" ", "")).code(NOW), "password": password}
    answer = browser.send(_SECOND_FACTOR, given, read_at=_SECOND_FACTOR)
    assert answer.status_code == 401
    assert "The password or the code is not right" in words_of(answer.text)
    assert "It is up to you" in browser.get(_SECOND_FACTOR).text


def test_on_the_way_in_the_password_is_not_asked_for_twice(strict_app: Flask) -> None:
    assert 'name="password"' not in Browser(strict_app).signed_in("dana").get(_SECOND_FACTOR).text


def test_an_address_is_not_changed_without_the_second_factor(strict_app: Flask, later_app: Flask) -> None:
    first = Browser(strict_app).signed_in("pat")
    device, _ = add_one(first)
    browser = Browser(later_app)
    browser.client.set_cookie("tracker", first.cookie() or "")
    given = {"address-new_email": "new.pat@example.org", "address-password": PASSWORD}
    for code in ("", "000000"):
        answer = browser.send("/account/address", given | {"address-code": code}, read_at="/account")
        assert answer.status_code == 400
        assert "This code is not right" in words_of(answer.text)
    right = given | {"address-code": device.code(NOW + timedelta(minutes=5))}
    assert browser.send("/account/address", right, read_at="/account").status_code == 303


def test_new_recovery_codes_are_shown_once(strict_app: Flask, later_app: Flask) -> None:
    browser, _ = half_way(strict_app, "dana")
    device, codes = add_one(browser)
    later = Browser(later_app)
    later.client.set_cookie("tracker", browser.cookie() or "")
    assert "Do without" not in later.get(_SECOND_FACTOR).text
    given = {"code": device.code(NOW + timedelta(minutes=5))}
    page = later.send(f"{_SECOND_FACTOR}/recovery-codes", given, read_at=_SECOND_FACTOR).text
    fresh = re.findall(r"<code>([^<]+)</code>", page)
    assert len(fresh) == 10
    assert not set(fresh) & set(codes)
    assert not [code for code in fresh if code in later.get(_SECOND_FACTOR).text]


@pytest.mark.parametrize("wanted", ELSEWHERE)
def test_no_step_of_the_way_in_leads_elsewhere(strict_app: Flask, later_app: Flask, wanted: str) -> None:
    first, _ = half_way(strict_app, "dana")
    asked = first.client.get(_SECOND_FACTOR, query_string={"next": wanted}).text
    assert 'name="next" value=""' in asked
    device, _ = add_one(first)
    browser, location = half_way(later_app, "dana", wanted)
    assert location == "/sign-in/code"
    assert 'name="next" value=""' in browser.client.get("/sign-in/code", query_string={"next": wanted}).text
    given = {"code": device.code(NOW + timedelta(minutes=5)), "next": wanted}
    assert browser.send("/sign-in/code", given, read_at="/sign-in/code").location == "/"


@pytest.fixture
def two_roles(sqlite_house: House, sqlite_cast: Cast) -> Cast:
    """Dana directs Harbour Athletic and is the mother of Noor, who plays elsewhere."""
    with Session(sqlite_house.engine) as session, session.begin():
        mother = Relation.MOTHER
        session.add(
            t.Guardian(player_id=sqlite_cast.noor, user_id=sqlite_cast.dana, relation=mother, confirmed_at=NOW)
        )
    return sqlite_cast


def test_who_holds_several_roles_is_asked_and_sees_one_side_at_a_time(sqlite_app: Flask, two_roles: Cast) -> None:
    browser, location = half_way(sqlite_app, "dana", f"/players/{two_roles.maya}")
    assert location == f"/role?next=/players/{two_roles.maya}"
    page = browser.get(location).text
    read_strictly(page)
    assert "Director · Harbour Athletic" in words_of(page)
    as_director = {"role": "director", "next": f"/players/{two_roles.maya}"}
    assert browser.send("/role", as_director, read_at="/role").location == f"/players/{two_roles.maya}"
    assert browser.get(f"/players/{two_roles.maya}").status_code == 200
    assert browser.get(f"/players/{two_roles.noor}").status_code == 404
    shown = browser.get("/players").text
    assert "Director Switch to parent" in words_of(shown)
    assert browser.send("/role", {"role": "parent"}, read_at="/players").location == "/"
    assert browser.get(f"/players/{two_roles.noor}").status_code == 200
    assert browser.get(f"/players/{two_roles.maya}").status_code == 404


@pytest.mark.usefixtures("two_roles")
@pytest.mark.parametrize("path", ["/", "/players", "/gaps", "/what-if"])
def test_before_a_role_is_chosen_it_is_asked_for(sqlite_app: Flask, path: str) -> None:
    browser, _ = half_way(sqlite_app, "dana")
    assert browser.client.get(path, follow_redirects=True).request.path == "/role"


@pytest.mark.usefixtures("two_roles")
@pytest.mark.parametrize("role", ["administrator", "operator", "", "x" * 500])
def test_a_role_that_is_not_held_is_refused(sqlite_app: Flask, role: str) -> None:
    browser, _ = half_way(sqlite_app, "dana")
    assert browser.send("/role", {"role": role, "user_id": "1"}, read_at="/role").status_code == 404


@pytest.mark.usefixtures("two_roles")
@pytest.mark.parametrize("wanted", ELSEWHERE)
def test_taking_on_a_role_leads_nowhere_else(sqlite_app: Flask, wanted: str) -> None:
    browser, _ = half_way(sqlite_app, "dana")
    assert browser.send("/role", {"role": "parent", "next": wanted}, read_at="/role").location == "/"


def test_who_holds_one_role_has_no_switch(sqlite_app: Flask, sqlite_cast: Cast) -> None:
    del sqlite_cast
    assert "Switch to" not in Browser(sqlite_app).signed_in("dana").get("/players").text


def test_a_token_planted_before_the_way_in_is_worth_nothing_after_it(sqlite_app: Flask) -> None:
    planted, browser = "planted-by-somebody", Browser(sqlite_app)
    browser.client.set_cookie("tracker", planted)
    browser.signed_in("dana")
    assert browser.cookie() != planted
    thief = Browser(sqlite_app)
    thief.client.set_cookie("tracker", planted)
    assert thief.get("/players").status_code == 303
