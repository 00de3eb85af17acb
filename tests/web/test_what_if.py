"""What if, as a page: who enters and who leaves, and a clear word where it cannot be asked."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_players import register
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.wiring import House

Browse = Callable[[str], Browser]
_DAY = date(2006, 5, 17)
GIRLS = {"edition": "fifa-u17-women/2025"}


def ask(browser: Browser, **given: str) -> tuple[int, str]:
    """The status of an answer, and its words."""
    fields = {name.replace("_", "-"): each for name, each in given.items()}
    answer = browser.client.get("/what-if", query_string={"lang": "en", **fields})
    read_strictly(answer.text)
    return answer.status_code, words_of(answer.text)


def test_the_question_stands_alone_until_it_is_asked(browse: Browse) -> None:
    status, words = ask(browse("dana"))
    assert status == 200
    assert "What if the rule were another?" in words
    assert "Who would enter" not in words


def test_only_rules_with_something_to_move_are_offered(browse: Browse) -> None:
    page = browse("dana").get("/what-if").text
    assert 'value="olympic-men/2016"' in page
    assert 'value="olympic-women/2016"' not in page


def test_a_director_sees_who_would_leave(app: Flask) -> None:
    status, words = ask(Browser(app).signed_in("dana"), **GIRLS, born_on_or_after="2009-01-01")
    assert status == 200
    assert "The rule asks for a birth on or after January 1, 2008; no overage places" in words
    assert "Moved, it would ask for a birth on or after January 1, 2009; no overage places" in words
    leaving = words.partition("Who would leave")[2].partition("Whose answer")[0]
    assert "One player would leave." in leaving
    assert "Maya Ferrant Mar 14, 2008 Harbour Athletic Under 19 Within age Too old" in leaving
    assert "Ilse Marchetti" not in words
    assert "Within age Within age 1" in words
    assert "This changes nothing in the rules, and nothing is stored." in words


def test_a_director_sees_who_would_enter(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    _, words = ask(browse("dana"), edition="fifa-u17-women/2026", born_on_or_after="2008-01-01")
    entering = words.partition("Who would enter")[2].partition("Who would leave")[0]
    assert "Maya Ferrant Mar 14, 2008 Harbour Athletic Under 19 Too old Within age" in entering


def test_a_scout_learns_the_year_and_no_more(browse: Browse) -> None:
    _, words = ask(browse("sam"), **GIRLS, born_on_or_after="2009-11-04")
    assert "Ilse Marchetti 2009 Harbour Athletic Under 19 Within age Cannot tell" in words
    assert "the rules were held against the year" in words
    assert "Nov" not in words.replace("November 4, 2009", "")


def test_a_list_goes_on_by_itself_and_leads_back(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    register(sqlite_house.engine, sqlite_cast, [f"Girl {number:03}" for number in range(60)])
    with Session(sqlite_house.engine) as session, session.begin():
        for row in session.scalars(select(t.PlayerRow).where(t.PlayerRow.name.startswith("Girl"))):
            row.born_earliest = row.born_latest = _DAY
    browser = browse("dana")
    page = browser.client.get("/what-if", query_string={**GIRLS, "overage": "3"}).text
    (more,) = re.findall(r'href="(/what-if\?[^"]*only=enters[^"]*)#enters"', page)
    following = browser.get(more.replace("&amp;", "&")).text
    words = words_of(following)
    assert "60 players would enter." in words
    assert "Girl 049" not in words
    assert "Girl 050" in words
    assert "Girl 059" in words
    assert "Who would leave" not in words
    (back,) = re.findall(r'href="(/what-if\?[^"]*)#answer"', following)
    assert "Girl 000" in browser.get(back.replace("&amp;", "&")).text


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"edition": ""}, "Choose a competition from the list."),
        ({"edition": "olympic-women/2016", "overage": "1"}, "This is not in the list."),
        ({"edition": "olympic-men/1066", "overage": "1"}, "This is not in the list."),
        ({**GIRLS}, "That is the rule as it stands: a birth on or after January 1, 2008; no overage places."),
        ({**GIRLS, "overage": "0"}, "That is the rule as it stands"),
        ({**GIRLS, "overage": "x"}, "Give a whole number from 0 to 99."),
        ({**GIRLS, "overage": "-1"}, "Give a whole number from 0 to 99."),
        ({**GIRLS, "overage": "9" * 400}, "Give a whole number from 0 to 99."),
        ({**GIRLS, "born_on_or_after": "2009-13-01"}, "This is no day of the calendar."),
        ({**GIRLS, "born_on_or_after": "1809-12-01"}, "This is no day of the calendar."),
        (
            {**GIRLS, "born_on_or_before": "2001-01-01"},
            "Nobody is born on or after January 1, 2008 and",
        ),
        ({**GIRLS, "born_on_or_after": "\x00"}, "That is the rule as it stands"),
    ],
)
def test_what_cannot_be_asked_is_said_on_the_page(browse: Browse, given: dict[str, str], sentence: str) -> None:
    status, words = ask(browse("dana"), **given)
    assert status == 400
    assert sentence in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_speaks_the_language_of_the_page(browse: Browse, language: str) -> None:
    words = words_of(browse("dana").get(f"/what-if?edition=fifa-u17-women/2025&lang={language}").text)
    spoken = {"en": "That is the rule as it stands", "es": "Esa es la norma", "fr": "C’est la règle telle"}
    assert [known for known, sentence in spoken.items() if sentence in words] == [language]


@pytest.mark.parametrize(
    "place",
    [
        {"only": "enters"},
        {"only": "everybody", "after": "1"},
        {"only": "enters", "after": "x"},
        {"only": "enters", "after": "-" + "9" * 400},
    ],
)
def test_an_address_that_names_no_place_begins_at_the_start(browse: Browse, place: dict[str, str]) -> None:
    given = {**GIRLS, "overage": "1", **place}
    answer = browse("dana").client.get("/what-if", query_string=given)
    assert answer.status_code == 200
    assert "Every answer, before and after" in words_of(answer.text)


def test_a_link_carries_the_question_and_nothing_else(browse: Browse) -> None:
    """Whatever the address brought along could else steer where the link leads."""
    place = {"only": "enters", "after": "1"}
    hostile = {"_external": "1", "_scheme": "javascript", "_anchor": "x", "lang": "en"}
    answer = browse("dana").client.get("/what-if", query_string={**GIRLS, "overage": "1", **place, **hostile})
    main = answer.text.partition("<main")[2].partition("</main>")[0]
    assert 'href="/what-if?edition=fifa-u17-women/2025&amp;overage=1#answer"' in main
    assert "javascript" not in main


def test_nobody_to_ask_about_is_said_calmly(browse: Browse) -> None:
    status, words = ask(browse("dana"), edition="fifa-u17-men/2025", overage="1")
    assert status == 200
    assert "None of the players you may see enter this competition." in words


@pytest.mark.parametrize("person", ["pat", "alex"])
def test_whoever_asks_about_no_pool_gets_neither_the_page_nor_a_link_to_it(browse: Browse, person: str) -> None:
    browser = browse(person)
    assert browser.get("/what-if").status_code == 403
    assert 'href="/what-if"' not in browser.get("/players").text


@pytest.mark.parametrize("person", ["dana", "sam"])
def test_whoever_may_ask_finds_the_page(browse: Browse, person: str) -> None:
    assert 'href="/what-if"' in browse(person).get("/players").text


def test_asking_stores_nothing(browse: Browse, sqlite_house: House) -> None:
    browser = browse("dana")
    before = stored(sqlite_house)
    ask(browser, **GIRLS, born_on_or_after="2009-01-01")
    assert stored(sqlite_house) == before


def stored(house: House) -> dict[str, int]:
    """How many rows each table has."""
    with Session(house.engine) as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0
            for table in Base.metadata.sorted_tables
        }
