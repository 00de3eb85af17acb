"""What was done is told once, by name, and undone by a button where it can be; the cookie it waits in is hidden."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_shortlists import put, say
from tests.web.test_withdrawal import LATE, Clock
from tracker.i18n.speak import LANGUAGES
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]


def undo_on(page: str) -> str:
    """Where the button sends that undoes what was just done."""
    found = re.search(r'class="notice notice-done".*?<form method="post" action="([^"]+)"', page, re.DOTALL)
    assert found, "There is nothing to undo on this page."
    return found.group(1)


def undone(browser: Browser, here: str) -> str:
    """The page after the button was pressed that stands on one."""
    answer = browser.send(undo_on(browser.get(here).text), {}, read_at="/shortlists")
    assert answer.status_code == 303
    return browser.get(answer.location).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_was_taken_off_a_list_is_named_and_put_back(
    browse: Browse, sqlite_cast: Cast, language: str
) -> None:
    sam = browse("sam")
    address = put(sam, sqlite_cast.ilse)
    say(sam, address, sqlite_cast.ilse)
    sam.get(f"{address}?lang={language}")
    sam.send(f"{address}/off", {"player": str(sqlite_cast.ilse)}, read_at=address)
    page = sam.get(address).text
    read_strictly(page)
    assert "Ilse Marchetti" in page
    assert "Left backs" in page.partition('class="notice')[2].partition("</div>")[0]
    answer = sam.send(undo_on(page), {}, read_at="/shortlists")
    assert answer.location == address
    assert "Two-footed." in sam.get(address).text


def test_it_is_told_once(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    address = put(sam, sqlite_cast.ilse)
    assert "Ilse Marchetti is on your list “Left backs”." in words_of(sam.get(address).text)
    assert "is on your list" not in words_of(sam.get(address).text)


def test_a_dropped_list_comes_back(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    address = put(sam, sqlite_cast.ilse)
    sam.send(f"{address}/drop", {}, read_at=address)
    assert "The list “Left backs” is there again" in words_of(undone(sam, "/shortlists"))
    assert "Ilse Marchetti" in sam.get(address).text


def test_a_dropped_squad_and_a_dropped_question_come_back(browse: Browse) -> None:
    sam = browse("sam")
    squad = sam.send("/squads", {"name": "Trip", "edition": "olympic-men/2028"}, read_at="/squads").location
    sam.send(f"{squad}/drop", {}, read_at="/squads")
    assert "The squad “Trip” is there again." in words_of(undone(sam, "/squads"))
    assert sam.get(squad).status_code == 200
    kept = {"name": "Wingers", "question": "competition=olympic-men&edition=2028"}
    question = sam.send("/pool/saved", kept, read_at="/shortlists").location
    sam.get(question)
    sam.send(f"{question}/forget", {}, read_at=question)
    assert "The question “Wingers” is there again." in words_of(undone(sam, "/pool/saved"))
    assert sam.get(question).status_code == 200


def test_what_waited_for_long_is_told_no_more(sqlite_house: House, sqlite_cast: Cast) -> None:
    clock = Clock(LATE)
    sam = Browser(create_app(replace(sqlite_house, clock=clock))).signed_in("sam")
    sam.send("/shortlists/keep", {"player": str(sqlite_cast.ilse), "name": "Backs"}, read_at="/shortlists")
    clock.now += timedelta(minutes=6)
    assert "Ilse" not in sam.get("/shortlists").text


def test_the_cookie_names_nobody(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    put(sam, sqlite_cast.ilse)
    cookie = sam.cookie("tracker-form") or ""
    held = urlsafe_b64decode(cookie.partition(".")[0] + "===") + cookie.encode()
    assert b"Ilse" not in held
    assert b"said" not in held


def test_what_another_key_hid_is_let_go(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    address = put(sam, sqlite_cast.ilse)
    with sam.client.session_transaction() as session:
        session["_flashes"] = [("message", "of an older version")]
    page = sam.get(address)
    assert page.status_code == 200
    assert 'class="notice' not in page.text
