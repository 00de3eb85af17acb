"""Files that are made to be more than a page can hold, or are called what no header can hold."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from tests.importing.files import table
from tests.people import Cast
from tests.web.browsing import words_of
from tests.web.test_drafts import HEADING, WREN, Browse, begun, drafts_kept, hand_in, say
from tracker.importing.read_sheet import MOST_COLUMNS
from tracker.wiring import House


def wide(columns: int) -> bytes:
    """A list of players with as many columns, most of which nobody knows."""
    more = columns - len(HEADING)
    return table([[*HEADING, *(f"c{number}" for number in range(more))], [*WREN, *["x"] * more]])


@pytest.mark.parametrize("kind", ["", "players"])
def test_a_file_of_more_columns_than_anybody_answers_for_gets_a_sentence_and_is_not_kept(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, kind: str
) -> None:
    dana = browse("dana")
    answer = hand_in(dana, wide(MOST_COLUMNS + 1), kind=kind)
    assert answer.status_code == 400
    assert "The file has 1,001 columns, and at most 1,000 are read" in words_of(answer.text)
    assert drafts_kept(sqlite_house) == 0
    assert hand_in(dana, wide(MOST_COLUMNS), kind=kind).status_code == 303


def test_a_row_that_is_far_wider_than_its_heading_makes_no_page_that_nobody_can_open(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    dana = browse("dana")
    content = table([HEADING, WREN, *([*WREN, *["x"] * 50_000] for _ in range(5))])
    page = dana.get(hand_in(dana, content).location or "")
    assert page.status_code == 200
    assert "The row has 50,005 fields" in words_of(page.text)
    assert len(page.text) < 1_000_000


@pytest.mark.parametrize("name", ["Игроки.csv", "Girls — U17.csv", "Łódź «A».csv", "𝒳.csv"])
def test_the_sheet_goes_out_under_a_name_in_any_letters(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, name: str
) -> None:
    """A header holds Latin letters alone; a server breaks on others, and the client of these tests does not."""
    dana = browse("dana")
    where = hand_in(dana, table([HEADING, ["", *WREN[1:]]]), name).location or ""
    answer = dana.get(f"{where}/marked")
    assert answer.status_code == 200
    said = answer.headers["Content-Disposition"]
    assert said.isascii()
    assert unquote(said).endswith(f"{name.removesuffix('.csv')}-marked.xlsx")


@pytest.mark.parametrize("settle", ["2=\n", "2=3\n", "\n2=3"])
def test_a_line_break_after_what_is_said_of_a_row_breaks_nothing(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, settle: str
) -> None:
    dana = browse("dana")
    where = begun(dana, ["Ilse Marchetti-Vale", "female", "2009-11-03", "Under 17", "2026-01-05"])
    assert say(dana, f"{where}/rows", {"settle": settle}).status_code == 400
