"""The page of records: what the club took in, undone in one click, and refused with the reasons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.orm import Session
from tests.importing.files import sheet
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.access.actor import OPERATOR, Actor
from tracker.actions.imports import ImportFile, import_file
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.importing.kind import Kind
from tracker.reports.voice import Voice
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.web.show.records_in import kind_named
from tracker.wiring import House

Browse = Callable[[str], Browser]
WREN = {"id": "7", "name": "Wren Halloran", "sex": "female", "born": "2009-02-14"}
SPELL = {"team": "Under 19", "registered_from": "2026-01-05"}
LONG = "Wolfeschlegelsteinhausenbergerdorff-" * 5 + ".csv"


def taken(house: House, who: Actor, file_name: str = "roster.csv", **more: str) -> int:
    """The number of a file that was taken in."""
    file = ImportFile(Kind.PLAYERS, file_name, sheet({**WREN, **SPELL, **more}))
    number = house.perform(import_file, file, who).batch_id
    assert number
    return number


def test_a_file_is_undone_in_one_click(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    number = taken(sqlite_house, sqlite_cast.director)
    dana = browse("dana")
    assert "Wren Halloran" in dana.get("/players").text
    shown = words_of(dana.get("/records-in").text)
    assert "roster.csv" in shown
    assert "Players and their registrations, June 30, 2026: 1 added, 0 changed, 0 as before." in shown
    assert "Can be undone until July 30, 2026." in shown
    answer = dana.send(f"/records-in/files/{number}/undo", {}, read_at="/records-in")
    assert answer.status_code == 303
    after = words_of(dana.get(answer.location).text)
    assert "The file was undone." in after
    assert "Undone on June 30, 2026: everything is as it was before." in after
    assert "Undo this file" not in after
    assert "Wren Halloran" not in dana.get("/players").text
    assert f"/records-in/files/{number}/undo" not in dana.get("/records-in").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_the_way_is_a_sentence_each(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, language: str
) -> None:
    number = taken(sqlite_house, sqlite_cast.director)
    taken(sqlite_house, sqlite_cast.director, "later.csv", name="Wren Halloran-Vale")
    answer = browse("dana").send(f"/records-in/files/{number}/undo?lang={language}", {}, read_at="/records-in")
    assert answer.status_code == 409
    read_strictly(answer.text)
    assert "roster.csv" in words_of(answer.text)
    # The later file changed the name, and with it the forms in which it is kept: one correction.
    assert {"en": "1 correction by", "es": "1 corrección de", "fr": "1 correction par"}[language] in words_of(
        answer.text
    )
    assert {
        "en": "1 player from this file, changed since",
        "es": "1 jugador",
        "fr": "1 joueur",
    }[language] in words_of(answer.text)
    assert "Wren Halloran-Vale" in browse("dana").get("/players").text


def test_another_clubs_file_and_the_operators_are_as_if_they_were_not_there(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    others = taken(sqlite_house, sqlite_cast.other_director, "hill.csv", sex="male")
    operators = taken(sqlite_house, OPERATOR, "all.csv", name="Ada Marsh", id="9", club="Hill Rovers")
    dana = browse("dana")
    shown = dana.get("/records-in").text
    assert "hill.csv" not in shown
    assert "all.csv" not in shown
    missing = words_of(dana.get("/records-in/files/999999").text).replace("999999", "?")
    for number in (others, operators):
        assert dana.get(f"/records-in/files/{number}").status_code == 404
        assert words_of(dana.get(f"/records-in/files/{number}").text).replace(f" {number}.", " ?.") == missing
        answer = dana.send(f"/records-in/files/{number}/undo", {}, read_at="/records-in")
        assert answer.status_code == 404
    assert "hill.csv" in browse("rowan").get("/records-in").text
    with Session(sqlite_house.engine) as session:
        assert all(session.get_one(t.ImportBatch, number).undone_at is None for number in (others, operators))


def test_after_thirty_days_there_is_no_button(sqlite_house: House, sqlite_cast: Cast) -> None:
    number = taken(sqlite_house, sqlite_cast.director)
    clock = sqlite_house.clock
    late = replace(sqlite_house, clock=lambda: clock() + timedelta(days=31))
    dana = Browser(create_app(late)).signed_in("dana")
    shown = dana.get("/records-in").text
    assert "Could be undone until July 30, 2026." in shown
    assert "/undo" not in shown
    answer = dana.send(f"/records-in/files/{number}/undo", {}, read_at="/records-in")
    assert answer.status_code == 400
    assert "“roster.csv” (number" in words_of(answer.text)
    assert "can no longer be undone" in words_of(answer.text)


def test_a_file_that_was_undone_is_not_undone_again(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    number, dana = taken(sqlite_house, sqlite_cast.director), browse("dana")
    assert dana.send(f"/records-in/files/{number}/undo", {}, read_at="/records-in").status_code == 303
    again = dana.send(f"/records-in/files/{number}/undo?lang=es", {}, read_at="/records-in")
    assert again.status_code == 400
    assert "«roster.csv»" in words_of(again.text)
    assert "ya se deshizo el 30 de junio de 2026" in words_of(again.text)


def test_a_file_whose_name_was_let_go_still_has_something_to_be_called(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    number, dana = taken(sqlite_house, sqlite_cast.director), browse("dana")
    with Session(sqlite_house.engine) as session, session.begin():
        session.get_one(t.ImportBatch, number).file_name = ""
    for path in ("/records-in", f"/records-in/files/{number}"):
        assert "Name no longer kept" in words_of(dana.get(path).text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_are_valid_with_the_longest_name_and_with_nothing(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, language: str
) -> None:
    dana = browse("dana")
    read_strictly(dana.get(f"/records-in?lang={language}").text)
    number = taken(sqlite_house, sqlite_cast.director, LONG)
    read_strictly(dana.get(f"/records-in?lang={language}").text)
    read_strictly(dana.get(f"/records-in/files/{number}?lang={language}").text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", Kind)
def test_every_kind_of_file_has_a_name(kind: Kind, language: str) -> None:
    assert kind_named(kind.value, Voice(speaker(language), language))


def test_only_directors_are_led_to_it(browse: Browse) -> None:
    assert 'href="/records-in"' in browse("dana").get("/players").text
    for name in ("pat", "sam", "cass", "ona", "alex"):
        assert 'href="/records-in"' not in browse(name).get("/players").text
