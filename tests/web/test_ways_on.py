"""A refusal leads on: to the same again where it passes, to what was probably meant, and home."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask, abort
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.football.errors import BadInputError, ChangedMeanwhileError, TooManyTriesError
from tracker.i18n.speak import LANGUAGES
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]
#: One of the cast for each role, and whoever is not signed in.
ROLES = ("", "dana", "pat", "sam", "ona", "alex", "cass", "own_ilse")
ASKED_AGAIN: dict[int, int | Exception] = {
    429: TooManyTriesError(150),
    503: 503,
    500: RuntimeError("the spring is broken"),
}
REFUSED: dict[int, int | Exception] = {
    403: 403,
    404: 404,
    405: 405,
    409: ChangedMeanwhileError("Changed."),
    413: 413,
    400: BadInputError("No."),
}


def ways_of(page: str) -> list[str]:
    """The addresses of the buttons on a page of refusal, in their order."""
    row = page.partition('<ul class="ways-on">')[2].partition("</ul>")[0]
    return re.findall(r'href="([^"]*)"', row)


@pytest.fixture
def refusing(sqlite_house: House, sqlite_cast: Cast) -> Flask:
    """The pages of a house, with an address that answers with each refusal."""
    app = create_app(replace(sqlite_house))
    faults = ASKED_AGAIN | REFUSED

    def refuse(status: int) -> str:
        fault = faults[status]
        if isinstance(fault, Exception):
            raise fault
        abort(fault)

    app.add_url_rule("/competitions/refused/<int:status>", "refused", refuse)
    return app


@pytest.mark.parametrize("person", ROLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_speaks_and_leads_on_for_everybody(refusing: Flask, person: str, language: str) -> None:
    browser = Browser(refusing)
    if person:
        browser.signed_in(person)
    for status in ASKED_AGAIN | REFUSED:
        answer = browser.get(f"/competitions/refused/{status}?lang={language}")
        read_strictly(answer.text)
        assert answer.status_code == status
        ways = ways_of(answer.text)
        assert "/" in ways
        assert "web-refusal" not in answer.text, "A sentence is missing."
        if status in ASKED_AGAIN:
            assert ways[0] == f"/competitions/refused/{status}?lang={language}"
        else:
            assert ways[0].startswith("/competitions"), "It leads to the page that this one belongs to."


def test_what_was_asked_for_too_often_says_when(refusing: Flask) -> None:
    answer = Browser(refusing).get("/competitions/refused/429")
    assert "3 minutes" in words_of(answer.text)
    assert answer.headers["Retry-After"] == "150"


@pytest.mark.parametrize(
    ("person", "path", "meant"),
    [
        ("sam", "/shortlists/999", "/shortlists"),
        ("sam", "/shortlists/999/drop", "/shortlists/999"),
        ("sam", "/shortlist", "/shortlists"),
        ("", "/competitons", "/competitions"),
        ("", "/competitions/nowhere/9999/x", "/competitions/nowhere"),
        ("", "/shortlists-of-others", "/"),
        ("pat", "/people/roles/7", "/"),
        ("", "/nothing/like/it", "/"),
    ],
)
def test_what_was_probably_meant_comes_first(
    browse: Browse, sqlite_app: Flask, person: str, path: str, meant: str
) -> None:
    browser = browse(person) if person else Browser(sqlite_app)
    assert ways_of(browser.get(path).text)[0] == meant


def test_a_form_that_was_refused_leads_back_to_its_page(browse: Browse) -> None:
    answer = browse("sam").client.post("/shortlists", data={"name": "x"})
    assert answer.status_code == 400
    assert ways_of(answer.text)[0] == "/shortlists"
