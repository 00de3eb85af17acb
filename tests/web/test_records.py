"""Taking the records out through the door: a page with a button, and a file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy.orm import Session
from tests.people import PASSWORD, Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]


def test_the_button_gives_the_file(app: Flask, cast: Cast) -> None:
    path = f"/players/{cast.ilse}/records"
    answer = Browser(app).signed_in("odile").send(path, {}, read_at=path)
    assert (answer.status_code, answer.mimetype) == (200, "application/zip")
    assert answer.headers["Content-Disposition"] == f"attachment; filename=records-{cast.ilse}-2026-06-30.zip"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "records.json" in zipfile.ZipFile(io.BytesIO(answer.data)).namelist()


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Get the file"), ("es", "Obtener el archivo"), ("fr", "Obtenir le fichier")],
)
def test_the_page_says_in_each_language_what_the_file_holds(
    sqlite_cast: Cast, browse: Browse, language: str, words: str
) -> None:
    answer = browse("odile").get(f"/players/{sqlite_cast.ilse}/records?lang={language}")
    read_strictly(answer.text)
    assert words in words_of(answer.text)


def test_a_strangers_child_is_not_there(sqlite_cast: Cast, browse: Browse) -> None:
    browser = browse("odile")
    assert browser.get(f"/players/{sqlite_cast.noor}/records").status_code == 404
    path = f"/players/{sqlite_cast.ilse}/records"
    answer = browser.send(f"/players/{sqlite_cast.noor}/records", {}, read_at=path)
    assert answer.status_code == 404


NAMED = {"name": "Ilse Marchetti", "password": PASSWORD}


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "It cannot be undone"), ("es", "No se puede deshacer"), ("fr", "C’est sans retour")],
)
def test_before_erasing_the_page_says_what_goes_and_stays_and_offers_the_file(
    sqlite_cast: Cast, browse: Browse, language: str, words: str
) -> None:
    browser = browse("odile")
    path = f"/players/{sqlite_cast.ilse}/records"
    assert f'href="{path}/erase"' in browser.get(path).text
    answer = browser.get(f"{path}/erase?lang={language}")
    read_strictly(answer.text)
    assert words in words_of(answer.text)
    assert f'action="{path}"' in answer.text


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "Type the player’s name"),
        ({**NAMED, "name": "Maya Ferrant"}, "Nothing was erased"),
        ({**NAMED, "password": "wrong"}, "This is not your password"),
        ({**NAMED, "password": ""}, "Type your password"),
    ],
)
def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_erased(
    sqlite_cast: Cast, browse: Browse, given: dict[str, str], words: str
) -> None:
    browser = browse("odile")
    path = f"/players/{sqlite_cast.ilse}/records"
    answer = browser.send(f"{path}/erase", given, read_at=f"{path}/erase")
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert words in words_of(answer.text)
    assert browser.get(path).status_code == 200


def test_the_family_has_everything_erased_and_is_signed_out(sqlite_cast: Cast, browse: Browse) -> None:
    browser, players = browse("odile"), f"/players/{sqlite_cast.ilse}"
    answer = browser.send(f"{players}/records/erase", NAMED, read_at=f"{players}/records/erase")
    assert answer.status_code == 200
    read_strictly(answer.text)
    assert "Everything was erased" in words_of(answer.text)
    assert "Marchetti" not in answer.text
    assert not browser.cookie()
    assert browse("dana").get(players).status_code == 404


def test_a_guardian_who_may_not_take_out_still_reaches_the_way_to_erase(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        tie = session.query(t.Guardian).filter_by(user_id=sqlite_cast.odile, player_id=sqlite_cast.ilse).one()
        tie.may_take_out = False
    path = f"/players/{sqlite_cast.ilse}/records"
    shown = browse("odile").get(path)
    assert (shown.status_code, "Get the file" in words_of(shown.text)) == (200, False)
    assert f'href="{path}/erase"' in shown.text


def test_no_link_erases_anything(sqlite_cast: Cast, browse: Browse) -> None:
    browser, path = browse("odile"), f"/players/{sqlite_cast.ilse}/records/erase"
    browser.get(f"{path}?name=Ilse+Marchetti&password={PASSWORD}")
    assert browser.client.post(path, data=NAMED).status_code == 400
    assert browser.get(path).status_code == 200
