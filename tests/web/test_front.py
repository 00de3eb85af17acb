"""The front door leads everybody home, and a visitor to the rules."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from tests.web.browsing import Browser
from tracker.access.roles import Role
from tracker.web.tasks.front import HOMES

Browse = Callable[[str], Browser]


def test_every_role_that_has_a_browser_has_a_home() -> None:
    assert set(HOMES) == set(Role) - {Role.OPERATOR}


@pytest.mark.parametrize("name", ["dana", "pat", "sam", "ona", "alex", "nils"])
def test_whoever_is_signed_in_is_led_home(browse: Browse, name: str) -> None:
    answer = browse(name).client.get("/", follow_redirects=True)
    assert answer.status_code == 200
    assert answer.request.path not in ("/", "/sign-in")


def test_a_visitor_is_led_to_a_page_that_asks_for_no_sign_in(sqlite_app: Flask) -> None:
    answer = Browser(sqlite_app).client.get("/", follow_redirects=True)
    assert answer.status_code == 200
    assert answer.request.path != "/sign-in"
