"""The way in through Chromium, step by step: axe finds nothing, nothing overflows, nothing is stopped."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page
from tests.conftest import NOW
from tests.people import Cast
from tests.second_factor import Authenticator, strict
from tests.web.browsing import AT_HOME
from tests.web.in_chromium import enter, serving
from tests.web.soundness import unsound
from tracker.web.app import create_app
from tracker.wiring import House


@pytest.fixture
def later() -> list[timedelta]:
    """How much time has passed in the house, as a list of one."""
    return [timedelta(0)]


@pytest.fixture
def strict_app(sqlite_house: House, sqlite_cast: Cast, later: list[timedelta]) -> Flask:
    """The pages of a house in which staff need a second factor, and in which time passes."""
    del sqlite_cast
    return create_app(strict(sqlite_house, lambda: NOW + later[0]))


@pytest.fixture
def window(chromium: Browser) -> Iterator[Page]:
    """A window that speaks English."""
    with chromium.new_context(locale="en-GB") as context:
        yield context.new_page()


def test_staff_add_a_second_factor_and_come_back_with_it(
    strict_app: Flask, window: Page, later: list[timedelta]
) -> None:
    told: list[str] = []
    window.on("console", lambda line: told.append(line.text))
    with serving(strict_app) as origin:
        enter(window, origin, "dana")
        assert unsound(window) == []
        device = Authenticator(window.locator(".typed").inner_text().replace(" ", ""))
        window.get_by_label("Code").fill(device.code(NOW))
        window.get_by_role("button", name="Add the second factor").click()
        window.wait_for_load_state()
        assert window.locator(".codes li").count() == 10
        assert unsound(window) == []
        window.get_by_role("link", name="I have kept them").click()
        window.wait_for_url(AT_HOME)
        window.goto(f"{origin}/account/second-factor")
        assert unsound(window) == []
        window.get_by_role("button", name="Sign out").click()
        later[0] = timedelta(minutes=5)
        enter(window, origin, "dana")
        assert unsound(window) == []
        window.get_by_label("Code").fill(device.code(NOW + later[0]))
        window.keyboard.press("Enter")
        window.wait_for_url(AT_HOME)
    assert told == []
