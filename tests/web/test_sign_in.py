"""Signing in and out through the door: who gets in, what the browser keeps, and what a copy of it is worth."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from flask.sessions import SecureCookieSessionInterface
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.ordered import at
from tests.people import PASSWORD, Cast, email_of
from tests.web.browsing import Browser, token_on, words_of
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]


def test_who_signs_in_comes_to_the_list_of_players(app: Flask) -> None:
    browser = Browser(app)
    answer = browser.sign_in("  DANA@example.org ", PASSWORD)
    assert (answer.status_code, answer.location) == (303, "/")
    assert "Dana Ruiz-Okafor" in browser.get("/players").text


def test_a_wrong_password_and_an_unknown_address_are_one_answer(sqlite_app: Flask) -> None:
    wrong = Browser(sqlite_app).sign_in(email_of("dana"), "wrong")
    unknown = Browser(sqlite_app).sign_in(email_of("nemo"), "wrong")
    assert wrong.status_code == unknown.status_code == 401
    assert _without_what_differs(wrong.text) == _without_what_differs(unknown.text)
    assert "The e-mail address or the password is not right." in wrong.text


def _without_what_differs(page: str) -> str:
    """The page without the form's token, the script's nonce and the address that was typed."""
    return re.sub(r'(dana|nemo)@example\.org|nonce="[^"]+"', "", page.replace(token_on(page), ""))


def test_a_refused_sign_in_keeps_the_address_and_never_the_password(sqlite_app: Flask) -> None:
    page = Browser(sqlite_app).sign_in("dana@example.org", "secret-canary").text
    assert 'value="dana@example.org"' in page
    assert "secret-canary" not in page


@pytest.mark.parametrize(
    ("email", "password", "sentence"),
    [("", "x", "Type your e-mail address."), ("dana@example.org", "", "Type your password.")],
)
def test_an_empty_field_is_named_beside_it(sqlite_app: Flask, email: str, password: str, sentence: str) -> None:
    answer = Browser(sqlite_app).sign_in(email, password)
    assert answer.status_code == 400
    assert sentence in answer.text
    assert 'aria-invalid="true"' in answer.text


def test_an_address_with_control_characters_is_unknown_and_no_fault(app: Flask) -> None:
    assert Browser(app).sign_in("dana\x00@example.org", PASSWORD).status_code == 401


def test_on_a_trial_machine_the_cookie_goes_without_https(sqlite_app: Flask) -> None:
    answer = Browser(sqlite_app).sign_in(email_of("dana"), PASSWORD)
    token = _cookies(answer.headers.getlist("Set-Cookie"))["tracker"]
    assert token == {"httponly", "path=/", "samesite=lax"}


def test_everywhere_else_each_cookie_is_bound_to_this_host_and_https(
    sqlite_house: House, sqlite_cast: Cast
) -> None:
    app = create_app(replace(sqlite_house, settings=replace(sqlite_house.settings, insecure_cookies=False)))
    client = app.test_client()
    secure = {"base_url": "https://localhost", "headers": {"Referer": "https://localhost/sign-in"}}
    form = client.get("/sign-in?lang=fr", base_url="https://localhost")
    given = {"email": email_of("dana"), "password": PASSWORD, "csrf_token": token_on(form.text)}
    entered = client.post("/sign-in", data=given, **secure)
    left = client.post(
        "/sign-out",
        data={"csrf_token": token_on(client.get("/players", base_url="https://localhost").text)},
        **secure,
    )
    found = [each for answer in (form, entered, left) for each in answer.headers.getlist("Set-Cookie")]
    flags = {"httponly", "path=/", "samesite=lax", "secure"}
    assert {"__Host-tracker", "__Host-tracker-form", "__Host-tracker-language"} == set(_cookies(found))
    for cookie in found:
        name, kept = next(iter(_cookies([cookie]).items()))
        assert flags <= kept, f"{name} lacks {flags - kept}."


def _cookies(headers: list[str]) -> dict[str, set[str]]:
    """The flags of each cookie by its name, without the days it lasts."""
    parts = ([part.strip() for part in header.split(";")] for header in headers)
    return {
        first.partition("=")[0]: {
            flag.lower() for flag in flags if not flag.lower().startswith(("expires", "max-age"))
        }
        for first, *flags in parts
    }


def test_the_forms_cookie_says_nothing_of_who_is_signed_in(sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app).signed_in("dana")
    browser.get("/players")
    signer = SecureCookieSessionInterface().get_signing_serializer(sqlite_app)
    assert signer is not None
    assert set(signer.loads(browser.cookie("tracker-form") or "")) == {"csrf_token"}


def test_signing_in_starts_the_forms_cookie_anew(sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app)
    browser.get("/sign-in")
    before = browser.cookie("tracker-form")
    planted = token_on(browser.get("/sign-in").text)
    browser.signed_in("dana")
    browser.get("/players")
    assert browser.cookie("tracker-form") != before
    assert browser.client.post("/sign-out", data={"csrf_token": planted}).status_code == 400


def test_only_a_hash_of_the_token_is_kept(sqlite_house: House, browse: Browse) -> None:
    token = browse("dana").cookie()
    with Session(sqlite_house.engine) as session:
        held = session.scalars(select(t.WebSession.token_hash)).all()
    assert len(held) == 1
    assert token not in held


def test_a_copy_of_the_cookie_opens_nothing_after_signing_out(app: Flask) -> None:
    browser = Browser(app).signed_in("dana")
    copied = browser.cookie() or ""
    assert browser.sign_out().location == "/sign-in"
    assert browser.cookie() is None
    thief = Browser(app)
    thief.client.set_cookie("tracker", copied)
    assert thief.get("/players").location == "/sign-in?next=/players"


def test_signing_out_is_said(browse: Browse) -> None:
    browser = browse("dana")
    browser.sign_out()
    assert "You are signed out." in words_of(browser.get("/sign-in").text)


def test_signing_in_again_ends_what_the_browser_had_before(sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app).signed_in("dana")
    earlier = browser.cookie() or ""
    form = {"email": email_of("sam"), "password": PASSWORD}
    assert browser.send("/sign-in", form, read_at="/eligibility").status_code == 303
    thief = Browser(sqlite_app)
    thief.client.set_cookie("tracker", earlier)
    assert thief.get("/players").status_code == 303


def test_whoever_is_signed_in_needs_no_form(browse: Browse) -> None:
    assert browse("dana").get("/sign-in?next=/eligibility").location == "/eligibility"


@pytest.mark.parametrize("token", ["", "x", "x" * 3000, "á", "../../etc"])
def test_a_made_up_token_is_nobody(sqlite_app: Flask, token: str) -> None:
    browser = Browser(sqlite_app)
    browser.client.set_cookie("tracker", token)
    assert browser.get("/players").location == "/sign-in?next=/players"


def test_no_cookie_of_flask_login_signs_anybody_in(sqlite_app: Flask, sqlite_cast: Cast) -> None:
    """Somebody who knew the key could sign these; even then they would be worth nothing."""
    browser = Browser(sqlite_app)
    with browser.client.session_transaction() as forged:
        forged["_user_id"] = str(sqlite_cast.dana)
        forged["_fresh"] = True
    browser.client.set_cookie("remember-nobody", f"{sqlite_cast.dana}|0")
    assert browser.get("/players").status_code == 303


def test_a_browser_that_lay_idle_is_asked_again(sqlite_house: House, sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app).signed_in("dana")
    later = create_app(replace(sqlite_house, clock=lambda: NOW + timedelta(minutes=31))).test_client()
    later.set_cookie("tracker", browser.cookie() or "")
    assert later.get("/players").status_code == 303


@pytest.mark.parametrize(("headers", "answer"), [({}, 200), ({"Tracker-Unattended": "1"}, 303)])
def test_what_a_script_asks_by_itself_keeps_nobody_signed_in(
    sqlite_house: House, sqlite_app: Flask, headers: dict[str, str], answer: int
) -> None:
    browser = Browser(sqlite_app).signed_in("dana")
    for minutes, sent, expected in ((20, headers, 200), (31, {}, answer)):
        later = create_app(at(sqlite_house, NOW + timedelta(minutes=minutes))).test_client()
        later.set_cookie("tracker", browser.cookie() or "")
        assert later.get("/players", headers=sent).status_code == expected


def test_a_person_who_is_no_longer_active_is_asked_again(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    browser = browse("dana")
    with Session(sqlite_house.engine) as session, session.begin():
        session.get_one(t.User, sqlite_cast.dana).active = False
    assert browser.get("/players").status_code == 303


def test_a_page_that_needs_signing_in_is_come_back_to(sqlite_app: Flask, sqlite_cast: Cast) -> None:
    browser = Browser(sqlite_app)
    path = f"/players/{sqlite_cast.maya}?as-of=2026-01-31"
    asked = browser.get(path)
    assert asked.status_code == 303
    form = browser.get(asked.location).text
    assert "Sign in to go on to the page you asked for." in form
    kept = re.search(r'name="next" value="([^"]+)"', form)
    assert kept
    assert browser.sign_in(email_of("dana"), PASSWORD, kept.group(1)).location == path


def test_a_guardian_whom_a_club_confirmed_signs_in_as_a_parent(app: Flask) -> None:
    assert "<h1>My children</h1>" in Browser(app).signed_in("pat").get("/players").text


def test_whoever_is_linked_to_nothing_can_sign_out(browse: Browse) -> None:
    assert browse("nils").sign_out().status_code == 303
