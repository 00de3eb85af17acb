"""The director's page of documents seen, through the door."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of

Browse = Callable[[str], Browser]
GIVEN = {"kind": "passport", "seen-on": "2026-06-29", "born": "2008-05-17"}


@pytest.mark.parametrize("language", ["en", "es", "fr"])
@pytest.mark.parametrize(("person", "child"), [("dana", "maya"), ("dana", "ilse"), ("rowan", "theo")])
def test_the_director_reads_what_was_seen(
    browse: Browse, sqlite_cast: Cast, person: str, child: str, language: str
) -> None:
    answer = browse(person).get(f"/players/{getattr(sqlite_cast, child)}/documents?lang={language}")
    assert answer.status_code == 200
    read_strictly(answer.text)


def test_a_document_is_noted_and_the_players_page_says_so(browse: Browse, sqlite_cast: Cast) -> None:
    director, one = browse("rowan"), f"/players/{sqlite_cast.noor}"
    assert f'href="{one}/documents"' in director.get(one).text
    assert "no document confirms it yet" in words_of(director.get(f"{one}/documents").text)
    answer = director.send(f"{one}/documents", GIVEN, read_at=f"{one}/documents")
    assert (answer.status_code, answer.location) == (303, f"{one}/documents")
    words = words_of(director.get(f"{one}/documents").text)
    assert "Born May 17, 2008, verified by a document on June 29, 2026." in words
    assert "Rowan Achterberg" in words
    assert "verified by a passport on June 29, 2026" in words_of(director.get(one).text)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"seen-on": ""}, "This is no day"),
        ({"seen-on": "2026-07-01"}, "This day has not come yet"),
        ({"born": "17 May"}, "This is no day"),
        ({"kind": "library_card"}, "This is not in the list"),
    ],
)
def test_what_is_wrong_stands_beside_the_field(
    browse: Browse, sqlite_cast: Cast, given: dict[str, str], says: str
) -> None:
    path = f"/players/{sqlite_cast.noor}/documents"
    answer = browse("rowan").send(path, GIVEN | given, read_at=path)
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert says in words_of(answer.text)


@pytest.mark.parametrize("person", ["dana", "odile", "pat", "sam", "alex"])
def test_nobody_else_reads_or_notes(browse: Browse, sqlite_cast: Cast, person: str) -> None:
    path = f"/players/{sqlite_cast.noor}/documents"
    browser, refused = browse(person), 404 if person == "dana" else 403
    assert browser.get(path).status_code == refused
    assert browser.send(path, GIVEN, read_at="/nowhere").status_code == refused
