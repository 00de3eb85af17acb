"""The web door of a house with the cast in it, and browsers that sign in as they do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from tests.people import Cast
from tests.web.browsing import Browser, gather
from tests.web.in_chromium import chromium, look, place, reading, signed_in
from tests.web.lent_app import lend_app
from tracker.wiring import House

__all__ = ["chromium", "look", "place", "reading", "signed_in"]


@pytest.fixture
def cast(house: House) -> Cast:
    """Everybody, in a database of either kind."""
    return gather(house.engine)


@pytest.fixture
def app(house: House, cast: Cast) -> Flask:
    """The web pages of that house."""
    return lend_app(house)


@pytest.fixture
def sqlite_cast(sqlite_house: House) -> Cast:
    """Everybody, in SQLite, for what no database decides."""
    return gather(sqlite_house.engine)


@pytest.fixture
def sqlite_app(sqlite_house: House, sqlite_cast: Cast) -> Flask:
    """The web pages of a house on SQLite."""
    return lend_app(sqlite_house)


@pytest.fixture
def visitor(sqlite_app: Flask) -> FlaskClient:
    """A browser in which nobody is signed in."""
    return sqlite_app.test_client()


@pytest.fixture
def browse(sqlite_app: Flask) -> Callable[[str], Browser]:
    """A browser for each person of the cast, by first name, already signed in."""
    return lambda name: Browser(sqlite_app).signed_in(name)
