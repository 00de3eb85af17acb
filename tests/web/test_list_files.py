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
