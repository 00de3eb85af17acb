"""The report of an eligible pool on paper: what it says, page by page, and what is not told of few."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from tests.reports.invented_pool import REPORT, many_players, named, nobody
from tests.reports.invented_roster import LONGEST
from tests.reports.opened import Opened, read, squeezed
from tests.reports.test_hostile_names import HOSTILE, harmless
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.eligible_pool.report import PoolReport
from tracker.reports.paper import MEASURE, Paper
from tracker.reports.pool_told import tell_pool_report
from tracker.reports.seal import Seal
from tracker.reports.told import on_paper
from tracker.reports.voice import Voice

SEAL = Seal("QK7MT-2VX4H", "https://tracker.example.org")

SIZES = {
    "nobody": (nobody(), 2),
    "one player": (many_players(1), 3),
    "usual": (REPORT, 3),
    "60 players": (many_players(60), 8),
    "600 players": (many_players(600, 300), 24),
}


def opened(report: PoolReport, language: str = "en", paper: Paper = Paper.A4) -> Opened:
    return read(on_paper(tell_pool_report(report, SEAL, Voice(speaker(language), language)), paper))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_outline_leads_to_each_part(language: str) -> None:
    paper = opened(REPORT, language)
    outline = paper.outline
    assert len(outline) == 6
    if language == "en":
        assert [title for title, _ in outline] == [
            *("What was asked", "Depth by year of birth and position", "Who ages out next"),
            *("How much is on record", "Players", "How this report was made"),
        ]


def test_the_question_stands_in_words() -> None:
    text = opened(REPORT).text
    assert "Position Midfielder · Not on record" in text
    assert "900 minutes or more at “Senior football below the second tier” or higher" in text


def test_a_count_of_few_is_not_told_anywhere() -> None:
    text = opened(REPORT).text
    depth = text[text.index("Within age Goalkeeper") : text.index("Who ages out next")]
    assert "2009 – a few 7 – –" in depth
    assert "2004 a few – – –" in depth
    assert "A few players are too old or too young" in depth
    assert "Possible as overage a few" in text
    assert "None seen a few" in text


def test_overage_players_stand_apart() -> None:
    text = opened(REPORT).text
    assert text.index("2010") < text.index("As overage players") < text.index("2004 a few")


def test_whom_nothing_is_known_of_is_listed_with_dashes_and_the_mark() -> None:
    text = opened(REPORT).text
    assert "Nell Abara Cannot tell — 0 — — — · disputed" in text or re.search(r"Nell Abara.{0,60}disputed", text)


@pytest.fixture(scope="module")
def long() -> list[str]:
    """The pages of the report of 600 players, read once."""
    return opened(many_players(600, 300)).pages


def test_the_list_says_what_is_left_out_and_where_all_of_it_is(long: list[str]) -> None:
    text = " ".join(" ".join(long).split())
    assert "The list holds the first 300 of 600; the other 300 are counted above and not listed." in text
    assert "as a workbook, as CSV or as JSON from the page of the question" in text
    whole = replace(REPORT, total=len(REPORT.members))
    assert "The list holds" not in opened(whole).text


def test_every_player_of_a_long_list_is_there_in_order_under_the_heads(long: list[str]) -> None:
    text = " ".join(" ".join(long).split())
    listed = text[text.index("The list holds") :]
    assert re.findall(r"Player (\d{3})", listed) == [f"{number:03}" for number in range(300)]
    for page in long[4:-1]:
        assert ("Northgate Athletic" in page) <= ("Highest national" in page)


def test_an_answer_without_anybody_says_what_may_be_left_out() -> None:
    text = opened(nobody()).text
    assert "2026: nobody whom you may see is found." in text
    assert "Position a few" in text
    assert "Minutes in the last year 14" in text
    assert "No player whom you may see fits everything that is chosen." in text
    assert "Depth" not in text.split("How this report was made")[0]


def test_what_is_withheld_is_said() -> None:
    text = opened(REPORT).text
    assert "All others are withheld: they are in no number and on no list." in text
    assert "only its year is held against the rule" in text


@pytest.mark.parametrize(
    ("name", "language", "paper"),
    # A column of names holds no more than 200 letters.
    [*((LONGEST, one, Paper.A4) for one in LANGUAGES), *(("W" * 200, "en", paper) for paper in Paper)],
)
def test_no_letter_leaves_the_measure_or_the_sheet(name: str, language: str, paper: Paper) -> None:
    left, bottom, right, top = opened(named(name), language, paper).edges()
    assert left >= paper.margin - 1
    assert right <= paper.margin + MEASURE + 1
    assert bottom > 25
    assert top < paper.height - 25


@pytest.mark.parametrize(("name", "shown"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_name_is_printed_as_it_stands_in_any_place(name: str, shown: str | None) -> None:
    paper = opened(named(name))
    assert squeezed(" ".join(paper.pages)).count(squeezed(shown or name)) >= 8
    assert harmless(paper)
    missing = "□ in a name stands for a letter" in paper.text
    assert missing is ("□" in (shown or ""))


def test_the_metadata_names_the_edition_and_nobody() -> None:
    held = opened(REPORT).reader.metadata
    assert held is not None
    assert held.title == "FIFA U-17 Women's World Cup, 2026 – Eligible pool"
    assert held.subject == "Eligible pool. As of March 1, 2026. Prepared for: scout"
