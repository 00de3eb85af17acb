"""Passkeys in Chromium, with a device that it plays itself: added, signed in with, and every page looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from flask import Flask
from playwright.sync_api import Browser, CDPSession, Page
from tests.conftest import NOW
from tests.people import PASSWORD, email_of
from tests.second_factor import Authenticator
from tests.web.browsing import AT_HOME
from tests.web.in_chromium import enter, serving
from tests.web.soundness import unsound
from tests.web.test_second_factor_in_a_browser import later, strict_app, window
from tracker.wiring import House

__all__ = ["later", "strict_app", "window"]

DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def place(strict_app: Flask) -> Iterator[str]:
    """Where the pages are; the house knows it as its own address."""
    with serving(strict_app) as origin:
        address = origin.replace("127.0.0.1", "localhost")
        house: House = strict_app.extensions["house"]
        strict_app.extensions["house"] = replace(house, settings=replace(house.settings, address=address))
        yield address


def device_of(window: Page, **otherwise: bool) -> tuple[CDPSession, str]:
    """A device beside the window, and its number."""
    line = window.context.new_cdp_session(window)
    line.send("WebAuthn.enable")
    options = {"options": DEVICE | otherwise}
    return line, line.send("WebAuthn.addVirtualAuthenticator", options)["authenticatorId"]


def add(window: Page, place: str, code: str = "") -> None:
    window.goto(f"{place}/account")
    part = window.locator("section", has=window.locator("h2#passkeys"))
    part.get_by_label("What you call this device").fill("Telephone")
    part.get_by_label("Password").last.fill(PASSWORD)
    if code:
        part.get_by_label("Code").fill(code)
    part.get_by_role("button", name="Add a passkey").click()
    window.get_by_text("The passkey is added.").wait_for()


def come_back(window: Page, place: str) -> None:
    window.get_by_role("button", name="Sign out").click()
    window.goto(f"{place}/sign-in")
    window.get_by_role("button", name="Sign in with a passkey").click()


def test_a_parent_adds_a_passkey_and_comes_back_with_it(place: str, window: Page) -> None:
    told: list[str] = []
    window.on("console", lambda line: told.append(line.text) if line.type in ("error", "warning") else None)
    device_of(window)
    enter(window, place, "pat")
    add(window, place)
    assert "Telephone" in window.locator("section", has=window.locator("h2#passkeys")).inner_text()
    window.get_by_text("Remove Telephone").click()
    assert unsound(window) == []
    come_back(window, place)
    window.wait_for_url(AT_HOME)
    window.goto(f"{place}/account")
    assert "last used" in window.locator("section", has=window.locator("h2#passkeys")).inner_text()
    window.get_by_text("Remove Telephone").click()
    window.locator("details").get_by_label("Password").fill(PASSWORD)
    window.get_by_role("button", name="Remove the passkey").click()
    window.get_by_text("The passkey is removed.").wait_for()
    come_back(window, place)
    window.get_by_text("This passkey did not let you in.").wait_for()
    assert unsound(window) == []
    assert told == []


def test_a_director_comes_back_past_the_second_factor(place: str, window: Page, later: list[timedelta]) -> None:
    device_of(window)
    enter(window, place, "dana")
    authenticator = Authenticator(window.locator(".typed").inner_text().replace(" ", ""))
    window.get_by_label("Code").fill(authenticator.code(NOW))
    window.get_by_role("button", name="Add the second factor").click()
    window.get_by_role("link", name="I have kept them").click()
    later[0] = timedelta(minutes=5)
    add(window, place, authenticator.code(NOW + later[0]))
    come_back(window, place)
    window.wait_for_url(AT_HOME)
    assert "Dana Ruiz-Okafor" in window.locator("header").inner_text()


def test_a_device_that_does_not_look_who_holds_it_lets_nobody_in(place: str, window: Page) -> None:
    line, number = device_of(window)
    enter(window, place, "pat")
    add(window, place)
    line.send("WebAuthn.setUserVerified", {"authenticatorId": number, "isUserVerified": False})
    come_back(window, place)
    window.get_by_text("The device gave no answer.").wait_for()
    assert unsound(window) == []


def test_a_copied_device_whose_count_went_back_lets_nobody_in(place: str, window: Page) -> None:
    line, number = device_of(window)
    enter(window, place, "pat")
    add(window, place)
    [kept] = line.send("WebAuthn.getCredentials", {"authenticatorId": number})["credentials"]
    come_back(window, place)
    window.wait_for_url(AT_HOME)
    line.send("WebAuthn.clearCredentials", {"authenticatorId": number})
    line.send("WebAuthn.addCredential", {"authenticatorId": number, "credential": kept})
    come_back(window, place)
    window.get_by_text("This passkey did not let you in.").wait_for()


def test_a_wrong_password_is_said_before_a_device_is_asked(place: str, window: Page) -> None:
    line, number = device_of(window)
    enter(window, place, "pat")
    window.goto(f"{place}/account")
    part = window.locator("section", has=window.locator("h2#passkeys"))
    part.get_by_label("Password").fill("wrong")
    part.get_by_role("button", name="Add a passkey").click()
    part.get_by_text("This is not your password.").wait_for()
    assert line.send("WebAuthn.getCredentials", {"authenticatorId": number})["credentials"] == []
    assert unsound(window) == []


def test_without_a_script_nobody_is_offered_a_passkey(place: str, chromium: Browser) -> None:
    with chromium.new_context(java_script_enabled=False, locale="en-GB") as context:
        window = context.new_page()
        window.goto(f"{place}/sign-in")
        assert not window.get_by_role("button", name="Sign in with a passkey").is_visible()
        window.get_by_label("E-mail address").fill(email_of("pat"))
        window.get_by_label("Password").fill(PASSWORD)
        window.locator("main").get_by_role("button", name="Sign in", exact=True).click()
        window.goto(f"{place}/account")
        assert not window.locator("#passkeys").is_visible()
