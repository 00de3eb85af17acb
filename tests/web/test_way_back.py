"""Where one goes after signing in is always a page of ours, whatever an address says."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.conftest import house_on
from tests.in_full import examples
from tests.people import PASSWORD, email_of
from tests.web.browsing import Browser
from tracker.actions.verb import Library
from tracker.store.engine import open_engine
from tracker.web.app import create_app
from tracker.web.way_back import safe_way

ELSEWHERE = [
    "https://evil.example/",
    "//evil.example",
    "//evil.example/players",
    "///evil.example/players",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/ /evil.example",
    "/%2f/evil.example",
    "/%5cevil.example",
    "/players//evil.example",
    "/players/../../evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/players@evil.example",
    "players",
    "/nowhere",
    "/static/tracker.css",
    "/sign-in",
    "/sign-out",
    "/players/export",
    "/players/99999999999999999999",
    "/players\x00",
    "/" + "a" * 5000,
]


@pytest.mark.parametrize("wanted", ELSEWHERE)
def test_nobody_is_sent_elsewhere(sqlite_app: Flask, wanted: str) -> None:
    answer = Browser(sqlite_app).sign_in(email_of("dana"), PASSWORD, wanted)
    assert answer.location == "/"


@pytest.mark.parametrize("wanted", ELSEWHERE)
def test_the_form_does_not_even_keep_such_a_way(sqlite_app: Flask, wanted: str) -> None:
    page = Browser(sqlite_app).client.get("/sign-in", query_string={"next": wanted}).text
    assert 'name="next" value=""' in page


@pytest.mark.parametrize(
    "wanted", ["/players", "/players/3", "/players/3?as-of=2026-01-31", "/players?q=b%C3%A9la+x"]
)
def test_a_page_of_ours_is_kept_as_it_is(sqlite_app: Flask, wanted: str) -> None:
    with sqlite_app.test_request_context():
        assert safe_way(wanted) == wanted


@pytest.fixture(scope="module")
def doorway(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Flask:
    """The pages of a house that nobody enters, which need no database."""
    return create_app(house_on(open_engine("sqlite://"), library, tmp_path_factory.mktemp("doorway")))


@settings(max_examples=examples(300), deadline=None)
@given(wanted=st.text(max_size=40).map(lambda text: "/" + text) | st.text(max_size=40))
def test_whatever_is_written_stays_here(doorway: Flask, wanted: str) -> None:
    with doorway.test_request_context():
        way = safe_way(wanted)
    parts = urlsplit(way)
    assert not parts.scheme
    assert not parts.netloc
    assert not way.startswith(("//", "/\\"))
