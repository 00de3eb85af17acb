"""Which language a page speaks, and that it says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]


def lang(page: str) -> str:
    """The language that a page says it is in."""
    return page.partition('<html lang="')[2].partition('"')[0]


@pytest.mark.parametrize(
    ("wanted", "spoken"), [("fr-CA,fr;q=0.9", "fr"), ("de,es;q=0.5", "es"), ("de", "en"), ("", "en"), ("*", "en")]
)
def test_a_visitor_is_met_in_the_browsers_language(visitor: FlaskClient, wanted: str, spoken: str) -> None:
    assert lang(visitor.get("/sign-in", headers={"Accept-Language": wanted}).text) == spoken


def test_a_person_is_met_in_their_own_language(sqlite_house: House, sqlite_cast: Cast, sqlite_app: Flask) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        session.get_one(t.User, sqlite_cast.dana).language = "es"
    page = Browser(sqlite_app).signed_in("dana").get("/players").text
    assert lang(page) == "es"
    assert "<h1>Jugadores</h1>" in page


def test_a_language_that_was_chosen_stays_in_the_browser(browse: Browse) -> None:
    browser = browse("dana")
    assert "<h1>Joueurs</h1>" in browser.get("/players?lang=fr").text
    assert "<h1>Joueurs</h1>" in browser.get("/players").text


@pytest.mark.parametrize("wanted", ["xx", "", "EN", "fr\x00", "../es", "<b>"])
def test_a_language_nobody_speaks_here_is_passed_over(visitor: FlaskClient, wanted: str) -> None:
    answer = visitor.get("/sign-in", query_string={"lang": wanted})
    assert lang(answer.text) == "en"
    assert "tracker-language" not in str(answer.headers.getlist("Set-Cookie"))


def test_switching_keeps_the_question(visitor: FlaskClient) -> None:
    page = visitor.get("/eligibility?edition=olympic-men/2016&born=1993&lang=en").text
    assert 'href="?edition=olympic-men%2F2016&amp;born=1993&amp;lang=fr"' in page
    assert 'hreflang="fr"' in page


def test_switching_never_leads_to_another_host(visitor: FlaskClient) -> None:
    """A link made of a path could begin with two slashes; a query alone cannot."""
    page = visitor.get("/.//evil.example/").text
    assert "evil" not in page
