"""Taking the records out through the door: a page with a button, and a file."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest
from flask import Flask
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of

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
