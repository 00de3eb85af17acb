"""The audit of a club's roster on paper: what it says, page by page, and what holds its pages together."""

from __future__ import annotations

import re

import pytest
from tests.reports.invented_roster import (
    AS_OF,
    BOYS,
    GIRLS,
    LONGEST,
    REPORT,
    empty_club,
    many_players,
    named,
    one_player,
    women_alone,
)
from tests.reports.opened import Opened, read, squeezed
from tests.reports.test_hostile_names import HOSTILE, harmless
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.reports.paper import MEASURE, Paper
from tracker.reports.roster_audit.report import Deadline, RosterReport, When, in_order
from tracker.reports.roster_told import tell_roster_report
from tracker.reports.seal import Seal
from tracker.reports.style import SMALLEST
from tracker.reports.told import on_paper
from tracker.reports.voice import Voice

SEAL = Seal("QK7MT-2VX4H", "https://tracker.example.org")

SIZES = {
    "nobody": (empty_club(), 1),
    "one player": (one_player(), 3),
    "usual": (REPORT, 6),
    "60 in a team": (many_players(60), 9),
    "600 in 24 teams": (many_players(600, 24), 68),
    "600 in one team": (many_players(600), 53),
}


def opened(report: RosterReport, language: str = "en", paper: Paper = Paper.A4) -> Opened:
    return read(on_paper(tell_roster_report(report, SEAL, Voice(speaker(language), language)), paper))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_outline_leads_to_each_part_and_each_team(language: str) -> None:
    paper = opened(REPORT, language)
    outline = paper.outline
    assert len(outline) == 13
    if language == "en":
        assert [title for title, _ in outline] == [
            *("To settle", "Good to know", "Before which day", "Team by team"),
            *("What is ahead: women and girls", "What is ahead: men and boys"),
            *("Under 17 · women and girls", "Under 17 · men and boys"),
            *("Who ages out next", "Births by quarter: women and girls", "Births by quarter: men and boys"),
            *("Seasons and matches without records", "How this report was made"),
        ]


def test_the_first_page_says_what_is_due_before_which_day() -> None:
    page = " ".join(opened(REPORT).pages[0].split())
    assert "9 players are registered with Harbour Athletic today, in 2 teams." in page
    assert "There is something to settle about 4 of them, and one season or match is without records." in page
    assert "Some of it is due now." in page
    order = ("Older than the age", "Players without records", "Birth dates not known", "Birth dates that do")
    places = [page.index(what) for what in order]
    assert places == sorted(places), "What is due first stands first."
    assert "Before Jun 4, 2026" in page
    assert "The year only: 2 · Nothing on record: 1" in page
    assert "of 2 of them nobody can tell there" in page
    assert "they are neither named nor counted" in page


def test_what_is_due_already_comes_first_and_what_has_no_date_last() -> None:
    due = [
        Deadline(When.NO_DATE),
        Deadline(When.BEFORE, AS_OF.replace(month=9)),
        Deadline(When.BY, AS_OF.replace(month=4)),
        Deadline(When.NOW, AS_OF.replace(year=2025)),
    ]
    assert [one.when for one in sorted(due, key=in_order)] == [When.NOW, When.BY, When.BEFORE, When.NO_DATE]


def test_a_club_without_anybody_says_so_and_counts_nobody() -> None:
    text = opened(empty_club()).text
    assert "Nobody is registered with Harbour Athletic today." in text
    assert "players are registered" not in text
    assert "To settle" not in text


def test_a_club_in_order_says_that_nothing_is_left_to_settle() -> None:
    text = opened(one_player()).text
    assert "Nothing is left to settle: all 5 checks are in order." in text
    assert "For the one player" not in text
    assert "Too few players to compare." in text


def test_the_audit_of_womens_football_has_no_line_of_mens() -> None:
    text = opened(women_alone()).text
    assert not re.search(r"\b(men|boys|Men's|man|boy)\b", text)
    assert "Under 17" in text
    assert "Under 17 · " not in text, "Where there is one football, it is not said of each team whose it is."


@pytest.mark.parametrize("language", LANGUAGES)
def test_gaps_are_never_said_to_be_matches_not_played(language: str) -> None:
    text = opened(REPORT, language).text.casefold()
    assert {"en": "quiet since", "es": "período tranquilo desde", "fr": "période calme depuis"}[language] in text
    said = {"en": "did not play", "es": "no jugó", "fr": "n’a pas joué"}[language]
    denied = {"en": "not mean that the player did not play", "fr": "ne veut pas dire que la personne n’a pas joué"}
    assert text.count(said) == text.count(denied.get(language, said))


def test_every_player_of_a_long_table_is_there_once_and_in_order_under_the_heads() -> None:
    paper = opened(many_players(600))
    found = re.findall(r"Player 00-(\d{3})", paper.text)
    numbers = [f"{number:03}" for number in range(600)]
    # Three of them stand in the list of who ages out, and all of them in each block of the matrix.
    blocks = [found[start : start + 600] for start in (0, 600)]
    assert blocks == [numbers, numbers]
    for page in paper.pages:
        assert len(re.findall(r"Player 00-\d{3}\n", page)) < 4 or "Player (part" in page


def test_no_row_stands_on_two_pages() -> None:
    for page in opened(many_players(60)).pages:
        names = re.findall(r"^Player 00-\d{3}$", page, re.MULTILINE)
        whole = re.findall(r"^Player 00-\d{3}\n(?:Nov 23, 2009|2010|—|February 2010)", page, re.MULTILINE)
        assert len(names) == len(whole)


def test_a_wide_matrix_stands_in_blocks_and_no_letter_is_small() -> None:
    paper = opened(many_players(60, editions=13))
    assert "Player (part 3 of 3)" in paper.text
    assert min(paper.sizes()) >= SMALLEST


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
    assert squeezed(" ".join(paper.pages)).count(squeezed(shown or name)) >= 10
    assert harmless(paper)
    missing = "□ in a name stands for a letter" in paper.text
    assert missing is ("□" in (shown or ""))


def test_the_metadata_names_the_club_the_kind_and_the_day() -> None:
    held = opened(REPORT).reader.metadata
    assert held is not None
    assert held.title == "Harbour Athletic – Club roster audit"
    assert held.subject == "Club roster audit. As of March 1, 2026. Prepared for: club"


def test_an_audit_of_600_is_a_small_file() -> None:
    assert len(opened(many_players(600, 24)).content) < 600 * 1024


def test_births_are_compared_from_forty_on_with_an_interval_and_counted_alone_below() -> None:
    text = " ".join(opened(REPORT).text.split())
    assert "(95% interval" in text
    assert "The whole club 40 26 13 14 93 2.9 1.6 to 5.4" in text
    assert "Under 17 12 0 0 0 12 counts only" in text
    assert "Year from January 1" in text
    assert "Year from August 1" in text


def test_where_a_family_refused_to_be_counted_no_team_has_births_of_its_own() -> None:
    (page,) = (one for one in opened(REPORT).pages if "Births by quarter: men and boys" in one)
    assert BOYS[0] not in page
    assert GIRLS[0] not in page
