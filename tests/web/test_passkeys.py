"""Passkeys without the extra, and what the pages say to whoever sends something else than a browser does."""

from __future__ import annotations

import json
import sys

import pytest
from flask import Flask
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.passkeys import owned
from tests.people import PASSWORD, Cast
from tests.web.browsing import Browser, read_strictly, token_on
from tracker.store import tables as t
from tracker.wiring import House
from webauthn.helpers import bytes_to_base64url


@pytest.fixture
def without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody finds the library, as where it is not installed."""
    monkeypatch.setitem(sys.modules, "webauthn", None)


def test_with_the_extra_passkeys_are_offered(sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app)
    assert "data-passkey" in browser.get("/sign-in").text
    assert "data-passkey" in browser.signed_in("pat").get("/account").text
    read_strictly(browser.get("/account").text)


@pytest.mark.usefixtures("without_the_extra")
def test_without_the_extra_nobody_is_offered_one_and_nothing_breaks(sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app)
    assert "passkey" not in browser.get("/sign-in").text
    assert "passkey" not in browser.signed_in("pat").get("/account").text
    read_strictly(browser.get("/account").text)


@pytest.mark.usefixtures("without_the_extra")
def test_without_the_extra_there_is_nothing_to_ask_for(sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app)
    given = {"ticket": "x", "answer": "{}"}
    assert browser.send("/sign-in/passkey/challenge", {}, read_at="/sign-in").status_code == 404
    with browser.client.session_transaction() as kept:
        kept["passkey"] = "x"
    assert browser.send("/sign-in/passkey", given, read_at="/sign-in").status_code == 404
    browser.signed_in("pat")
    asked = {"passkey-password": PASSWORD}
    assert browser.send("/account/passkeys/challenge", asked, read_at="/account").status_code == 404


def test_a_passkey_from_before_is_still_listed_and_removed_without_the_extra(
    sqlite_app: Flask, sqlite_house: House, sqlite_cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        row = t.Passkey(
            user_id=sqlite_cast.pat,
            credential="AA",
            public_key=b"",
            sign_count=0,
            name="Old telephone",
            added_at=NOW,
        )
        session.add(row)
        session.flush()
        number = row.id
    monkeypatch.setitem(sys.modules, "webauthn", None)
    browser = Browser(sqlite_app).signed_in("pat")
    page = browser.get("/account").text
    assert "Old telephone" in page
    assert "data-passkey=" not in page
    given = {f"passkey-{number}-password": PASSWORD}
    browser.send(f"/account/passkeys/{number}/remove", given, read_at="/account")
    assert "Old telephone" not in browser.get("/account").text


def test_an_unknown_passkey_and_a_wrong_answer_read_the_same(sqlite_app: Flask, sqlite_house: House) -> None:
    device, _ = owned(sqlite_house, "pat")
    assert device.handle
    said = []
    for answer in ("{}", device_answer(device.name), device_answer(b"unknown-unknown-1")):
        browser = Browser(sqlite_app)
        token = token_on(browser.get("/sign-in").text)
        asked = browser.client.post("/sign-in/passkey/challenge", data={"csrf_token": token}).json
        assert asked is not None
        given = {"ticket": asked["ticket"], "answer": answer}
        came = browser.send("/sign-in/passkey", given, read_at="/sign-in")
        assert (came.status_code, came.location) == (303, "/sign-in")
        shown = browser.get("/sign-in").text
        assert "This passkey did not let you in." in shown
        said.append(shown.replace(token_on(shown), ""))
    assert len({page.partition("<main")[2].partition("<script")[0] for page in said}) == 1


def device_answer(name: bytes) -> str:
    """What looks like an answer and proves nothing."""
    called = bytes_to_base64url(name)
    response = {"clientDataJSON": "e30", "authenticatorData": "AA", "signature": "AA"}
    return json.dumps({"id": called, "rawId": called, "type": "public-key", "response": response})


def test_the_challenge_is_never_in_a_page_and_never_asked_for_by_looking(sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app)
    assert browser.get("/sign-in/passkey/challenge").status_code in (404, 405)
    assert browser.signed_in("pat").get("/account/passkeys/challenge").status_code in (404, 405)
