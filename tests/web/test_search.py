"""Finding whatever one may go to: only what this person may see, and no name in an address of ours."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import event
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_players import register
from tracker.i18n.speak import LANGUAGES
from tracker.store.name_words import keep_all_names
from tracker.wiring import House

Browse = Callable[[str], Browser]
HERE = "/search"


def found(browser: Browser, words: str) -> dict[str, str]:
    """What some words find: the addresses by what they are called."""
    answer = browser.send(HERE, {"q": words}, read_at=HERE)
    assert answer.status_code == 200
    read_strictly(answer.text)
    part = answer.text.partition('<div id="found">')[2].partition("</main>")[0]
    return {name: address for address, name in re.findall(r'<a href="([^"]*)"[^>]*><bdi>([^<]*)</bdi>', part)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("person", ["", "dana", "pat", "sam", "ona", "alex", "cass", "own_ilse"])
def test_without_words_the_pages_are_shown_that_one_may_go_to(
    browse: Browse, sqlite_app: Flask, person: str, language: str
) -> None:
    browser = browse(person) if person else Browser(sqlite_app)
    page = browser.get(f"{HERE}?lang={language}").text
    read_strictly(page)
    part = page.partition('id="found-pages"')[2].partition("</section>")[0]
    addresses = re.findall(r'href="([^"]*)"', part)
    assert addresses
    for address in addresses:
        assert browser.get(address).status_code in (200, 303), address


@pytest.mark.parametrize(
    ("language", "words", "title"),
    [("en", "undo", "Undoing"), ("es", "deshac", "Deshacer"), ("fr", "annul", "Annuler")],
)
def test_help_is_found_by_the_words_of_its_title(browse: Browse, language: str, words: str, title: str) -> None:
    dana = browse("dana")
    dana.get(f"{HERE}?lang={language}")
    helps = {address: name for name, address in found(dana, words).items()}
    assert helps["/help/records-in"].startswith(title)


@pytest.mark.parametrize(
    ("person", "sees"),
    [
        ("dana", True),
        ("sam", True),
        ("odile", True),
        ("own_ilse", True),
        ("pat", False),
        ("alex", False),
        ("", False),
    ],
)
def test_players_are_found_by_whoever_may_see_them(
    browse: Browse, sqlite_app: Flask, sqlite_cast: Cast, person: str, sees: bool
) -> None:
    browser = browse(person) if person else Browser(sqlite_app)
    address = found(browser, "Ilse").get("Ilse Marchetti")
    assert address == (f"/players/{sqlite_cast.ilse}" if sees else None)


def test_an_address_answers_as_the_form_does_and_the_form_leaves_nothing_in_one(browse: Browse) -> None:
    dana = browse("dana")
    asked = dana.get(f"{HERE}?q=Ilse").text
    sent = dana.send(HERE, {"q": "Ilse"}, read_at=HERE).text
    parts = [page.partition('<div id="found">')[2].partition("</main>")[0] for page in (asked, sent)]
    assert parts[0] == parts[1]
    assert 'method="post" action="/search"' in asked
    assert "q=Ilse" not in sent


def test_competitions_pages_and_languages_are_found_by_the_beginnings_of_words(browse: Browse) -> None:
    dana = browse("dana")
    assert "/competitions/fifa-u17-women" in found(dana, "u17 wom").values()
    helped = {"Shortlists, and players beside each other": "/help/shortlists"}
    assert found(dana, "shortl") == {"Shortlists": "/shortlists"} | helped
    assert found(dana, "espan") == {"Español": "?lang=es"}
    assert found(dana, "zzzz") == {}
    assert "Nothing fits these words." in words_of(dana.send(HERE, {"q": "zzzz"}, read_at=HERE).text)


@pytest.mark.parametrize("words", ["<script>", "%_", "x" * 5000, "\x00\x1b", "' OR 1=1 --", "١٢٣"])
def test_whatever_is_typed_is_answered(browse: Browse, words: str) -> None:
    answer = browse("dana").send(HERE, {"q": words}, read_at=HERE)
    assert answer.status_code == 200
    read_strictly(answer.text)


def test_who_searched_too_often_still_finds_pages_and_is_told_when(
    browse: Browse, monkeypatch: pytest.MonkeyPatch
) -> None:
    dana = browse("dana")
    for _ in range(120):
        dana.get("/players?q=Ilse")
    page = dana.send(HERE, {"q": "ilse"}, read_at=HERE)
    assert page.status_code == 200
    assert "tried too often" in words_of(page.text)
    assert "Ilse Marchetti" not in page.text
    assert "/shortlists" in found(dana, "shortlists").values()


def test_what_is_asked_of_the_database_does_not_grow_with_what_is_found(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    dana, asked = browse("dana"), [0]

    def count(*_: object) -> None:
        asked[0] += 1

    def asks(words: str) -> int:
        dana.send(HERE, {"q": words}, read_at=HERE)
        asked[0] = 0
        event.listen(sqlite_house.engine, "before_cursor_execute", count)
        dana.get(f"{HERE}?q={words}")
        event.remove(sqlite_house.engine, "before_cursor_execute", count)
        return asked[0]

    before = asks("Ilse")
    names = [f"Ilse Number {number}" for number in range(12)]
    register(sqlite_house.engine, sqlite_cast, names)
    with sqlite_house.engine.begin() as connection:
        keep_all_names(connection)
    assert "The first 8 of 13 players" in words_of(dana.get(f"{HERE}?q=Ilse").text)
    assert asks("Ilse") <= before


def test_players_come_first_where_a_name_begins_so_and_pages_where_it_does_not(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    register(sqlite_house.engine, sqlite_cast, ["Vera Dasquer"])
    with sqlite_house.engine.begin() as connection:
        keep_all_names(connection)
    dana = browse("dana")
    assert next(iter(found(dana, "dasq"))) == "Vera Dasquer"
    within = list(found(dana, "squ"))
    assert within.index("Squads") < within.index("Vera Dasquer")
