"""What is wrong with an invitation, or with a document, stands in the form, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of

Browse = Callable[[str], Browser]


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "Say what the person is to the child: mother, father, guardian or other."),
        ("es", "Diga qué es la persona para el menor: madre, padre, tutor u otro."),
        ("fr", "Dites ce que la personne est pour l’enfant : mère, père, responsable légal ou autre."),
    ],
)
def test_a_parent_of_no_relation_is_asked_about_in_the_form(
    browse: Browse, sqlite_cast: Cast, language: str, says: str
) -> None:
    dana = browse("dana")
    dana.get(f"/invite?lang={language}")
    given = {"email": "aunt@example.org", "invited_as": f"parent:{sqlite_cast.ilse}", "language": "es"}
    answer = dana.send("/invite", given, read_at="/invite")
    read_strictly(answer.text)
    assert answer.status_code == 400
    assert says in words_of(answer.text)
    assert 'value="aunt@example.org"' in answer.text
    assert f'<option value="parent:{sqlite_cast.ilse}" selected>' in answer.text


def test_a_player_whose_family_has_not_agreed_is_refused_in_the_form(browse: Browse, sqlite_cast: Cast) -> None:
    given = {"email": "noor@example.org", "invited_as": f"player:{sqlite_cast.noor}", "language": "en"}
    answer = browse("rowan").send("/invite", given, read_at="/invite")
    assert answer.status_code == 400
    assert "The family has not agreed to a sign-in of the player's own" in words_of(answer.text)
    assert 'value="noor@example.org"' in answer.text


def test_a_document_that_shows_another_birth_is_refused_in_the_form(browse: Browse, sqlite_cast: Cast) -> None:
    page = f"/players/{sqlite_cast.ilse}/documents"
    given = {"kind": "passport", "seen-on": "2026-06-29", "born": "2001-01-02"}
    answer = browse("dana").send(page, given, read_at=page)
    read_strictly(answer.text)
    assert answer.status_code == 400
    assert "The document shows another birth than the record" in words_of(answer.text)
    assert 'value="2001-01-02"' in answer.text
