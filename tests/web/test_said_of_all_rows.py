"""What no column of a file tells is asked on its page, chosen or typed, and holds for all rows."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.importing.files import table
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_drafts import hand_in, say

Browse = Callable[[str], Browser]
ROWS = [["Player", "Team"], ["Ilse Marchetti", "Netherlands U18"]]


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_it_is_asked_in_every_language(browse: Browse, language: str) -> None:
    dana = browse("dana")
    answer = hand_in(dana, table(ROWS), kind="call-ups")
    page = dana.get(f"{answer.location}?lang={language}").text
    read_strictly(page)
    assert 'name="all_of" value="kind"' in page
    assert 'name="all_of" value="date"' in page


def test_what_is_said_holds_for_all_rows(browse: Browse) -> None:
    dana = browse("dana")
    answer = hand_in(dana, table(ROWS), kind="call-ups")
    assert answer.location
    said = say(dana, f"{answer.location}/columns", {"all_of": ["kind", "date"], "all_text": ["camp", "2026-03"]})
    assert said.status_code == 303, words_of(said.text)
    assert said.location
    page = words_of(dana.get(said.location).text)
    assert "Ilse Marchetti" in page


def test_nobody_says_of_all_rows_what_is_no_column(browse: Browse) -> None:
    dana = browse("dana")
    answer = hand_in(dana, table(ROWS), kind="call-ups")
    assert answer.location
    assert say(dana, f"{answer.location}/columns", {"all_of": "shoes", "all_text": "red"}).status_code == 400
