"""Every page with a list has a form by which the list is taken along, in the language of the page."""

from __future__ import annotations

import csv
import io

import pytest
from flask import Flask
from tests.people import Cast
from tests.web.browsing import Browser
from tests.web.lists import fill_lists
from tracker.wiring import House

#: Each page with the address of its list's file, who looks at it, and the first heads of the file.
PAGES = {
    "/people/roles": ("/people/roles/export", "dana", ["Número", "Nombre"]),
    "/invitations": ("/invitations/export", "dana", ["Número", "Función"]),
    "/people/guardians": ("/people/guardians/export", "rowan", ["Jugador", "Tutor"]),
    "/people/guardians/named": ("/people/guardians/named/export", "dana", ["Número", "Jugador"]),
    "/cases": ("/cases/export", "dana", ["Número", "Jugador"]),
    "/records-in/duplicates": ("/records-in/duplicates/export", "dana", ["Respuesta", "Número (1)"]),
    "/records-in/duplicates#merges": (
        "/records-in/duplicates/merges/export",
        "dana",
        ["Número"],
    ),
    "/records-in": ("/records-in/files/export", "dana", ["Número", "Archivo"]),
}


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.fixture
def app(sqlite_app: Flask, sqlite_house: House, sqlite_cast: Cast) -> Flask:
    fill_lists(sqlite_house, sqlite_cast)
    return sqlite_app


@pytest.mark.parametrize("page", PAGES)
def test_a_page_with_a_list_leads_to_its_file(app: Flask, page: str) -> None:
    address, person, heads = PAGES[page]
    browser = Browser(app).signed_in(person)
    page = page.partition("#")[0]
    assert f'action="{address}"' in browser.get(page).text
    browser.get(f"{page}?lang=es")
    answer = browser.send(address, {"format": "csv"}, read_at=page)
    assert (answer.status_code, answer.mimetype) == (200, "text/csv")
    head, *rows = rows_of(answer.data)
    assert head[: len(heads)] == heads
    assert rows
    book = browser.send(address, {"format": "xlsx"}, read_at=page)
    assert book.headers["Content-Disposition"].endswith(".xlsx")
    assert book.data.startswith(b"PK")


@pytest.mark.parametrize("page", PAGES)
def test_a_list_is_never_taken_along_by_a_link_or_from_elsewhere(app: Flask, page: str) -> None:
    address, person, _ = PAGES[page]
    browser = Browser(app).signed_in(person)
    assert browser.get(address).status_code in (404, 405)
    assert browser.client.post(address, data={"format": "csv"}).status_code == 400


def test_the_rules_are_taken_along_by_a_link_and_by_anybody(app: Flask) -> None:
    visitor = Browser(app)
    page = visitor.get("/competitions").text
    assert 'href="/competitions/export?format=xlsx"' in page
    head, *rows = rows_of(visitor.get("/competitions/export?format=csv&lang=fr").data)
    assert (head[0], head[1]) == ("ID", "Nom")
    assert "olympic-men" in {row[0] for row in rows}
    assert 'href="/competitions/olympic-men/export?format=csv"' in visitor.get("/competitions/olympic-men").text
    head, *rows = rows_of(visitor.get("/competitions/olympic-men/export").data)
    assert {len(row) for row in rows} == {len(head)}
    assert visitor.get("/competitions/nothing/export").status_code == 404


def test_who_enters_and_who_leaves_is_taken_along_with_the_question(app: Flask) -> None:
    dana = Browser(app).signed_in("dana")
    asked = {"edition": "fifa-u17-women/2025", "born-on-or-after": "2010-01-01"}
    page = dana.get("/what-if?edition=fifa-u17-women/2025&born-on-or-after=2010-01-01").text
    assert 'action="/what-if/export"' in page
    assert '<input type="hidden" name="born-on-or-after" value="2010-01-01">' in page
    head, *rows = rows_of(dana.send("/what-if/export", asked | {"format": "csv"}, read_at="/eligibility").data)
    assert head[:3] == ["What the change does", "Number", "Name"]
    assert ["leaves", "Ilse Marchetti"] in [[row[0], row[2]] for row in rows]
    assert dana.send("/what-if/export", {"edition": "x"}, read_at="/eligibility").status_code == 400
    same = asked | {"born-on-or-after": ""}
    assert dana.send("/what-if/export", same, read_at="/eligibility").status_code == 400


def test_the_turn_of_a_season_is_taken_along_as_it_stands(app: Flask) -> None:
    dana = Browser(app).signed_in("dana")
    assert 'formaction="/season-turn/export"' in dana.get("/season-turn?season=2025-26").text
    answer = dana.send("/season-turn/export", {"season": "2025-26", "format": "csv"}, read_at="/eligibility")
    head, *rows = rows_of(answer.data)
    assert head[0] == "Age group"
    assert "Ilse Marchetti" in {row[2] for row in rows}
    wrong = dana.send("/season-turn/export", {"season": "1890"}, read_at="/eligibility")
    assert (wrong.status_code, wrong.mimetype) == (400, "text/html")
