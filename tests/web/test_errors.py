"""Refusals and faults: a calm sentence, a way on, a reference for the log, and nothing of how it went wrong."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event
from sqlalchemy.exc import OperationalError
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.web.app import create_app
from tracker.web.config import LONGEST_BODY
from tracker.wiring import House

Browse = Callable[[str], Browser]
QUESTION = "/eligibility?edition=olympic-men/2016&born=1993"


def broken_clock() -> datetime:
    """A clock that fails, and says why to whoever reads the log."""
    message = "secret-canary: the spring is broken"
    raise RuntimeError(message)


@pytest.mark.parametrize(("below", "first"), [("/x", "/competitions"), ("/x" * 5000, "/")])
def test_what_lies_above_is_looked_for_only_as_deep_as_our_pages_lie(
    visitor: FlaskClient, below: str, first: str
) -> None:
    """To look above each of thousands of parts would take a server minutes."""
    answer = visitor.get(f"/competitions/olympic-men{below}")
    assert answer.status_code == 404
    assert re.search(r'class="button main" href="([^"]*)', answer.text).group(1).startswith(first)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("path", "status", "heading"),
    [("/nowhere", 404, "Nothing here"), ("/sign-out", 405, "Not like this"), ("/players/1/x", 404, "Nothing here")],
)
def test_a_refusal_is_a_page_with_a_way_on(visitor: FlaskClient, path: str, status: int, heading: str) -> None:
    answer = visitor.get(path)
    read_strictly(answer.text)
    assert answer.status_code == status
    assert f"<h1>{heading}</h1>" in answer.text
    assert 'href="/eligibility">' in answer.text


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "There is no player 999 here that you may see."),
        ("es", "Aquí no hay ningún jugador 999 que usted pueda ver."),
        ("fr", "Il n’y a ici aucun joueur 999 que vous puissiez voir."),
    ],
)
def test_a_refusal_is_told_in_the_language_of_the_page(browse: Browse, language: str, says: str) -> None:
    assert f'<p class="note">{says}</p>' in browse("dana").get(f"/players/999?lang={language}").text


def test_a_sentence_that_stands_in_english_alone_is_marked_as_english(browse: Browse) -> None:
    page = browse("dana").get("/clubs/999999/gaps?lang=es").text
    assert "<h1>Aquí no hay nada</h1>" in page
    assert '<p class="note" lang="en">There is no club' in page


def test_an_expired_form_says_what_to_do(visitor: FlaskClient) -> None:
    answer = visitor.post("/sign-in", data={"email": "a", "password": "b"})
    assert answer.status_code == 400
    assert "This form has been open for too long" in answer.text


@pytest.mark.parametrize("length", [LONGEST_BODY + 1, 10 * LONGEST_BODY])
def test_more_than_a_form_can_hold_is_refused(visitor: FlaskClient, length: int) -> None:
    answer = visitor.post("/sign-in", data={"email": "x" * length})
    assert answer.status_code == 413
    assert "Too much at once" in answer.text


def test_a_fault_shows_a_reference_and_the_log_has_the_rest(
    sqlite_house: House, caplog: pytest.LogCaptureFixture
) -> None:
    client = create_app(replace(sqlite_house, clock=broken_clock)).test_client()
    with caplog.at_level(logging.ERROR, logger="tracker.web"):
        answer = client.get(QUESTION)
    read_strictly(answer.text)
    assert answer.status_code == 500
    assert "canary" not in answer.text
    assert "Traceback" not in answer.text
    found = re.search(r"Reference: ([0-9a-f]{8})", answer.text)
    assert found
    assert f"Reference {found.group(1)}" in caplog.text
    assert "the spring is broken" in caplog.text
    assert "1993" not in caplog.messages[0], "What was asked may tell of a child, so the log has the path alone."


def test_nothing_of_a_child_is_on_the_page_of_a_fault(sqlite_house: House, sqlite_app: Flask) -> None:
    browser = Browser(sqlite_app).signed_in("dana")
    broken = create_app(replace(sqlite_house, clock=broken_clock)).test_client()
    broken.set_cookie("tracker", browser.cookie() or "")
    answer = broken.get("/players/1")
    assert answer.status_code == 500
    assert "Maya" not in answer.text
    assert "Dana" not in answer.text


def test_a_database_that_does_not_answer_is_said_calmly(house: House, app: Flask) -> None:
    browser = Browser(app).signed_in("dana")

    @event.listens_for(house.engine, "before_cursor_execute")
    def unreachable(*_: object) -> None:
        statement = "SELECT canary"
        raise OperationalError(statement, {}, Exception("no route to canary"))

    answer = browser.get("/players")
    event.remove(house.engine, "before_cursor_execute", unreachable)
    assert answer.status_code == 503
    assert "Back in a moment" in words_of(answer.text)
    assert "canary" not in answer.text
    assert browser.get("/players").status_code == 200


def test_a_page_that_does_not_exist_needs_no_database(house: House, app: Flask) -> None:
    browser = Browser(app).signed_in("dana")

    @event.listens_for(house.engine, "before_cursor_execute")
    def unreachable(*_: object) -> None:
        statement = "SELECT 1"
        raise OperationalError(statement, {}, Exception("gone"))

    answer = browser.get("/nowhere")
    event.remove(house.engine, "before_cursor_execute", unreachable)
    assert answer.status_code == 404
