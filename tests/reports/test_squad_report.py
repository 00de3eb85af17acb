"""A squad's verdict on paper: what it says, page by page, and what holds its pages together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.reports.invented_roster import LONGEST
from tests.reports.invented_squad import NAMES, squad
from tests.reports.opened import Opened, read, squeezed
from tests.reports.test_hostile_names import HOSTILE, harmless
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.paper import MEASURE, Paper
from tracker.reports.squad_report import SquadReport, tell_squad_report
from tracker.reports.told import on_paper
from tracker.reports.voice import Voice


def players(number: int) -> SquadReport:
    return squad(names=[f"Player {place:03}" for place in range(number)])


USUAL = squad()
SIZES = {
    "nobody": (squad(names=()), 1),
    "one player": (players(1), 1),
    "usual": (USUAL, 3),
    "60 players": (players(60), 5),
    "600 players": (players(600), 37),
}


def opened(report: SquadReport, language: str = "en", paper: Paper = Paper.A4) -> Opened:
    return read(on_paper(tell_squad_report(report, Voice(speaker(language), language)), paper))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_day_of_birth_is_broken_into_two_lines(language: str) -> None:
    say = Voice(speaker(language), language)
    days = [say.day(date(2004, 1, 1) + timedelta(days=days)) for days in range(366)]
    members = [replace(USUAL.members[0], born=day) for day in days]
    pages = opened(replace(USUAL, members=tuple(members)), language).pages
    lines = {" ".join(line.split()) for page in pages for line in page.splitlines()}
    assert {" ".join(day.split()) for day in days} - lines == set()


def test_every_player_of_a_long_list_stands_in_order_under_the_heads() -> None:
    pages = opened(players(60)).pages
    text = " ".join(" ".join(pages).split())
    assert [text.index(f"Player {place:03}") for place in range(60)] == sorted(
        text.index(f"Player {place:03}") for place in range(60)
    )
    assert all("By age" in page for page in pages if "Player " in page)


def test_a_squad_without_anybody_says_so() -> None:
    text = opened(squad(names=())).text
    assert "Nobody is in this squad yet." in text
    assert "Of whom it is made up" not in text


def test_what_cannot_be_told_is_told_with_what_is_open() -> None:
    text = opened(squad()).text
    assert "Cannot tell Date of birth: not on record. Two answers are open." in text
    assert "5 of 18 players in the squad have been called up to the senior side, and 3 have played for it." in text


@pytest.mark.parametrize(
    ("name", "language", "paper"),
    [*((LONGEST, one, Paper.A4) for one in LANGUAGES), *(("W" * 200, "en", paper) for paper in Paper)],
)
def test_no_letter_leaves_the_measure_or_the_sheet(name: str, language: str, paper: Paper) -> None:
    left, bottom, right, top = opened(squad(language, [name] * 3, name), language, paper).edges()
    assert left >= paper.margin - 1
    assert right <= paper.margin + MEASURE + 1
    assert bottom > 25
    assert top < paper.height - 25


@pytest.mark.parametrize(("name", "shown"), HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_name_is_printed_as_it_stands_in_any_place(name: str, shown: str | None) -> None:
    paper = opened(squad(names=[name] * len(NAMES), name=name))
    assert squeezed(" ".join(paper.pages)).count(squeezed(shown or name)) > len(NAMES)
    assert harmless(paper)
    missing = "□ in a name stands for a letter" in paper.text
    assert missing is ("□" in (shown or ""))
