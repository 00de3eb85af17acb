"""The federation gap report: its pages, its figures against the screens' and a plain count, and what it hides."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from tests.pathway.cohorts import said
from tests.reports.invented_federation import CLUBS, FIRST_NUMBER, YEARS_ONLY, members_of, report, told
from tests.reports.opened import Opened, read
from tests.web.test_twin import said_by
from tracker.football.people import Sex
from tracker.i18n.speak import LANGUAGES
from tracker.logic.truth import Truth
from tracker.pathway.career import SENIOR_FOOTBALL, U19_FOOTBALL, Career, Leaving
from tracker.pathway.funnel import matured
from tracker.pathway.passage import went_on
from tracker.pathway.proportions import wilson
from tracker.reports.blocks import Block, Chart, Entry, Grid, Heading, Together
from tracker.reports.gap_report.report import GapReport
from tracker.reports.paper import Paper
from tracker.reports.told import on_paper

FULL, FEW, ONE, NOBODY = (report(size, clubs=clubs) for size, clubs in ((1200, 12), (12, 1), (1, 1), (0, 12)))
YEARS = report(1200, sight=YEARS_ONLY)
SIZES = {
    "full": (FULL, 9),
    "years only": (YEARS, 8),
    "a club of twelve": (FEW, 6),
    "one player": (ONE, 1),
    "nobody": (NOBODY, 1),
}
MEN = report(1200, Sex.MALE)


def opened(found: GapReport, language: str = "en", paper: Paper = Paper.A4) -> Opened:
    return read(on_paper(told(found, language), paper))


def one_by_one(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        yield from one_by_one(block.blocks) if isinstance(block, Together) else (block,)


def section(found: GapReport, key: str, language: str = "en") -> list[Block]:
    """The blocks under a heading."""
    held: list[Block] = []
    here = False
    for block in one_by_one(told(found, language).blocks):
        if isinstance(block, Heading):
            here = block.key == key
        elif here:
            held.append(block)
    return held


def rows(found: GapReport, key: str, table: int = 0) -> list[list[str]]:
    """The rows of a section's table, each cell with what stands under it."""
    grids = [block for block in section(found, key) if isinstance(block, Grid)]
    return [
        [" ".join(filter(None, (cell.main, cell.under))) if isinstance(cell, Entry) else cell for cell in row]
        for row in grids[table].rows
    ]


def text_of(found: GapReport, language: str = "en") -> str:
    return " ".join(said_by(told(found, language).blocks))


class TestPages:
    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("paper", Paper)
    def test_a_full_report_is_read_in_ten_pages_in_every_language(self, language: str, paper: Paper) -> None:
        assert len(opened(FULL, language, paper).pages) <= 10

    def test_the_outline_leads_to_each_question(self) -> None:
        paper = opened(FULL)
        assert [title for title, _ in paper.outline] == [
            "The answer in one look",
            "Where the largest loss lies",
            "From youth football to senior football",
            "From the youth sides to the senior side",
            "Time to the senior debut",
            "The bridge by route",
            "Clubs beside one another",
            "Births by quarter",
            "What is on record",
            "For context, from the literature",
            "How this report was made",
        ]

    def test_the_answer_and_the_largest_loss_stand_on_the_first_page_with_the_chart(self) -> None:
        for language in LANGUAGES:
            for paper in Paper:
                first = opened(FULL, language, paper).outline
                assert [page for _, page in first[:2]] == [0, 0], (language, paper)

    def test_a_full_report_is_a_small_file(self) -> None:
        assert len(opened(FULL).content) < 120 * 1024


class TestFigures:
    def test_forwards_is_a_plain_count(self) -> None:
        grown = [
            member.career
            for member in members_of(1200)
            if matured(member.career.birth, FULL.view.as_of, FULL.thresholds) is Truth.YES
        ]
        there = [career for career in grown if U19_FOOTBALL in career.first]
        through = sum(went_on(career, U19_FOOTBALL, (SENIOR_FOOTBALL,)) is Truth.YES for career in there)
        held = wilson(through, len(there))
        (row,) = (row for row in rows(FULL, "club-funnel") if row[0] == "U-18 and U-19")
        said, _, interval = row[1].partition("%) ")
        assert said.startswith(f"{through} of {len(there)} ({100 * through / len(there):.1f}".removesuffix(".0"))
        low, high = (float(figure) for figure in re.findall(r"[\d.]+", interval))
        assert (low, high) == pytest.approx((100 * held.low, 100 * held.high), abs=0.051)

    def test_what_a_step_loses_is_a_plain_count(self) -> None:
        grown = set(FULL.view.club.matured)
        careers = [member.career for member in members_of(1200) if member.player in grown]
        later = FULL.view.club.steps[1].goal, SENIOR_FOOTBALL

        def kind(leaving: Leaving) -> int:
            return sum(_lost(career, later) and career.leaving is leaving for career in careers)

        (row,) = (row for row in rows(FULL, "loss") if row[0] == "U-19")
        kinds = [kind(each) for each in (Leaving.STOPPED, Leaving.PLAYING, Leaving.NOT_KNOWN)]
        assert [int(cell) for cell in row[3:]] == [sum(kinds), *kinds]

    def test_the_report_says_what_the_view_of_the_screens_says(self) -> None:
        text, view = text_of(FULL), FULL.view
        sentences = [view.club.sentence, view.national.sentence, view.club_losses.sentence, view.routes.sentence]
        sentences += [each.sentence for each in view.relative_age]
        assert view.debut
        sentences += [view.debut.sentence, *view.debut.left_out, *view.trained.left_out, *view.routes.left_out]
        for sentence in sentences:
            assert said(sentence) in text

    def test_every_chart_has_its_table_and_one_sentence_over_it(self) -> None:
        for key in ("loss", "club-funnel", "national-funnel", "debut", "routes", "trained", "quarters"):
            held = section(FULL, key)
            assert any(isinstance(block, Grid) for block in held), key
            (chart, *_) = (block for block in held if isinstance(block, Chart))
            assert chart.told_in == key
            assert chart.draw is not None
            assert chart.draw(288.0).width == 288

    def test_the_largest_loss_is_one_stage_with_its_numbers_its_interval_and_how_sure_it_is(self) -> None:
        largest = FULL.view.club_losses.largest
        assert largest is not None
        text = text_of(FULL)
        assert said(largest.named) in text
        assert FULL.view.club_losses.how_sure is not None
        assert said(FULL.view.club_losses.how_sure) in text
        assert "No record is not the same as not having played." in text

    def test_a_call_up_and_a_cap_are_two_columns(self) -> None:
        (grid, *_) = (block for block in section(FULL, "routes") if isinstance(block, Grid))
        heads = [column.head for column in grid.columns]
        assert heads[-2:] == ["First senior call-up", "First senior cap"]

    def test_clubs_stand_by_name(self) -> None:
        names = [row[0] for row in rows(FULL, "trained")[1:]]
        assert names == sorted(names)
        assert set(names) < set(CLUBS.values())


def _lost(career: Career, later: object) -> bool:
    return U19_FOOTBALL in career.first and went_on(career, U19_FOOTBALL, later) is Truth.NO  # type: ignore[arg-type]


class TestHiding:
    def test_nothing_names_a_player_or_gives_a_number_of_one(self) -> None:
        for found in (FULL, FEW, ONE):
            digits = re.sub(r"[.,\s]", "", text_of(found))
            assert str(FIRST_NUMBER)[:4] not in digits

    def test_of_fewer_than_five_nothing_is_told_and_of_fewer_than_twenty_no_percentage(self) -> None:
        for key in ("loss", "club-funnel", "national-funnel", "routes", "trained"):
            for cells in (row for block in section(FEW, key) if isinstance(block, Grid) for row in block.rows):
                assert "%" not in str(cells), key
        assert "hidden, fewer than 5" in text_of(FEW)

    def test_of_a_federation_of_four_there_is_one_page_without_a_figure(self) -> None:
        for size in range(1, 5):
            (page,) = opened(report(size)).pages
            assert "fewer than 5" in page
            assert "Data coverage: too few players to say." in page
            assert not re.search(rf"\b({size}|one) players?\b", page)
        assert len(opened(report(5)).pages) > 1

    def test_what_became_of_a_few_who_are_lost_is_not_told(self) -> None:
        (row,) = (row for row in rows(FEW, "loss") if row[0] == "U-17")
        assert row[3:] == ["3", "—", "—", "—"]

    def test_no_club_shown_leaves_a_few_others_bare(self) -> None:
        small = report(1200, clubs=3)
        shown = {row[0] for row in rows(small, "trained")[1:]}
        whole = small.view.trained.whole
        for place, bar in enumerate(whole):
            held = [club.passages[place] for club in small.view.trained.shown if club.passages[place].n]
            counted = {
                one for each in held for one in (*each.went_on.inside, *each.went_on.outside, *each.unordered)
            }
            rest = bar.n - len(counted)
            assert not held or rest == 0 or rest >= small.thresholds.smallest_cell
        assert CLUBS[3] not in shown

    def test_a_womens_report_has_no_line_of_mens_football_nor_the_other_way_round(self) -> None:
        for language, men, women, never_one in (
            ("en", "men’s", "women’s", "Women and men"),
            ("es", "masculin", "femenin", "Mujeres y hombres"),
            ("fr", "masculin", "féminin", "Femmes et hommes"),
        ):
            # What others published about both, and the line that says that the two are never one, name both.
            ours, theirs = (
                re.sub(r"[^.]*\b205\b[^.]*\.", "", text_of(found, language).partition(never_one)[0])
                for found in (FULL, MEN)
            )
            alone = re.compile(rf"(?<!wo){men}", re.IGNORECASE)
            assert len(ours) > 8000
            assert not alone.search(ours), (language, alone.search(ours))
            assert women not in theirs.lower(), language

    def test_whoever_may_know_years_only_is_told_why_two_questions_are_not_answered(self) -> None:
        text = text_of(YEARS)
        assert text.count("Not worked out: it takes the day of birth") == 2
        assert "Counted are players whose families share their records with the federation" in text
        assert YEARS.view.debut is None
        assert "Births are known to the day" in text_of(FULL)
        assert "Births are known to the day" not in text


class TestEmpty:
    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("found", [FEW, ONE, NOBODY])
    def test_every_question_has_its_words(self, found: GapReport, language: str) -> None:
        headings = [key.key for key in one_by_one(_blocks(found, language)) if isinstance(key, Heading)]
        for key in headings:
            assert section(found, key, language), key
        assert not any(
            isinstance(block, Chart) and not block.drawing.table.rows for block in _flat(found, language)
        )

    def test_nobody_is_said_in_one_sentence(self) -> None:
        assert "We hold no records of players of this kind yet" in text_of(NOBODY)
        assert "We hold records of so few players of this kind" in text_of(ONE)
        assert "We hold records of too few players for a share" in text_of(FEW)


def _blocks(found: GapReport, language: str) -> tuple[Block, ...]:
    return told(found, language).blocks


def _flat(found: GapReport, language: str) -> Iterator[Block]:
    return one_by_one(_blocks(found, language))
