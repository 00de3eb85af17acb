"""The page of guardians whom files named: read by the club's director, with a button to invite each of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from flask import Flask
from tests.importing.files import sheet
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_accounts_by_mail import link_to
from tracker.actions.imports import ImportFile, import_file
from tracker.importing.kind import Kind
from tracker.wiring import House

Browse = Callable[[str], Browser]
HERE = "/people/guardians/named"

ROWS = [
    {"guardian_name": "Rosa M.", "guardian_email": "rosa@example.org", "guardian_relation": "mother"},
    {"guardian_name": "<b>Ivo</b>", "guardian_email": "ivo@example.org", "guardian_phone": "555 0107"},
    {"guardian_name": "Nell", "guardian_phone": "555 0108"},
]


@pytest.fixture
def named(sqlite_house: House, sqlite_cast: Cast) -> None:
    child = {"player": f"player:{sqlite_cast.ilse}", "club": "Harbour Athletic"}
    content = sheet(*({**child, **row} for row in ROWS))
    view = sqlite_house.perform(import_file, ImportFile(Kind.GUARDIANS, "p.csv", content), sqlite_cast.director)
    assert view.written


def number_of(page: str, words: str) -> str:
    """The number of the entry in which some words stand."""
    return page.partition(words)[0].rpartition('id="named-')[2].partition('"')[0]


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_nobody_to_invite_is_said_calmly(browse: Browse, language: str) -> None:
    page = browse("dana").get(f"{HERE}?lang={language}")
    read_strictly(page.text)
    assert 'class="empty"' in page.text


@pytest.mark.usefixtures("named")
@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_page_is_sound_in_every_language(browse: Browse, language: str) -> None:
    page = browse("dana").get(f"{HERE}?lang={language}&page=1").text
    read_strictly(page)
    assert "rosa@example.org" in page
    assert "<b>Ivo</b>" not in page


@pytest.mark.usefixtures("named")
def test_a_director_invites_with_one_click(browse: Browse, sqlite_house: House, sqlite_app: Flask) -> None:
    dana = browse("dana")
    assert f'href="{HERE}"' in dana.get("/people/guardians").text
    number = number_of(dana.get(HERE).text, "Rosa M.")
    address = f"{HERE}/{number}/invite"
    assert dana.get(address).status_code == 405
    assert browse("rowan").send(address, {}, read_at="/invite").status_code == 404
    assert dana.send(address, {}, read_at=HERE).status_code == 303
    assert "Rosa M." not in dana.get(HERE).text
    assert Browser(sqlite_app).get(link_to(sqlite_house, "rosa@example.org")).status_code == 200
    assert dana.send(address, {}, read_at=HERE).status_code == 404


@pytest.mark.usefixtures("named")
def test_what_they_are_to_the_child_is_asked_where_the_file_does_not_say(browse: Browse) -> None:
    dana = browse("dana")
    address = f"{HERE}/{number_of(dana.get(HERE).text, 'ivo@example.org')}/invite"
    refused = dana.send(address, {"relation": "self"}, read_at=HERE)
    assert refused.status_code == 400
    assert "ivo@example.org" in refused.text
    assert dana.send(address, {"relation": "father"}, read_at=HERE).status_code == 303


@pytest.mark.usefixtures("named")
def test_an_entry_is_taken_off_the_list(browse: Browse) -> None:
    dana = browse("dana")
    number = number_of(dana.get(HERE).text, "Nell")
    assert dana.send(f"{HERE}/{number}/forget", {}, read_at=HERE).status_code == 303
    assert "Nell" in words_of(dana.get(HERE).text), "What was done is said once."
    words = words_of(dana.get(HERE).text)
    assert "Nell" not in words
