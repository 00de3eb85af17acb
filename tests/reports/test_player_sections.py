"""What a player's report says of today and of what comes: right now, the countdown, questions, figures, sources."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from tests.reports.invented import AS_OF, MAYA, REPORT, STORY, empty_report
from tests.reports.opened import opened
from tracker.actions.ahead import ahead_of
from tracker.actions.verb import Library
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.verdict import Answer
from tracker.eligibility.windows.windows import windows_of
from tracker.football.people import Birth, Sex
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.pathway.drawing import Label
from tracker.reports.blocks import Block, Chart, Grid, Heading, Prose, Together
from tracker.reports.countdown import MOST, countdown
from tracker.reports.definitions import used
from tracker.reports.paper import MEASURE
from tracker.reports.player_report import Audience, PlayerReport
from tracker.reports.render import tell_player_report
from tracker.reports.sources import Sources
from tracker.reports.voice import Voice

LIBRARY = Library(load_catalogue())
ENGLISH = Voice(speaker("en"), "en")


def looking_ahead(birth: str | None = "2007-11-23", sex: Sex = Sex.FEMALE) -> PlayerReport:
    """The invented report with what the rules held say of the birth."""
    born = Birth.read(birth) if birth else None
    windows = windows_of(LIBRARY.catalogue, born, sex, AS_OF, LIBRARY.confederation)
    verdicts = tuple(one.verdict for one in (*windows.coming, *windows.past[:3]))
    story = replace(STORY, player=replace(MAYA, birth=born, sex=sex))
    held = replace(REPORT, story=story, verdicts=verdicts or REPORT.verdicts)
    return replace(held, ahead=ahead_of(born, windows, LIBRARY), windows=windows)


def flat(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks one after the other, whether or not they stand together."""
    for block in blocks:
        if isinstance(block, Together):
            yield from flat(block.blocks)
        else:
            yield block


def section(report: PlayerReport, key: str, language: str = "en") -> list[Block]:
    """The blocks under the heading of a key."""
    found = list(flat(tell_player_report(report, Voice(speaker(language), language)).blocks))
    start = next(place for place, one in enumerate(found) if isinstance(one, Heading) and one.key == key)
    ends = (place for place in range(start + 1, len(found)) if isinstance(found[place], Heading))
    return found[start + 1 : next(ends, len(found))]


def words(blocks: list[Block]) -> str:
    """Everything that stands in sentences and cells."""
    said: list[str] = []
    for block in blocks:
        match block:
            case Prose(text):
                said.append(text)
            case Grid(rows=rows):
                cells = (cell for row in rows for cell in row)
                said += [cell if isinstance(cell, str) else f"{cell.main} {cell.under}" for cell in cells]
    return " ".join(said)


def test_right_now_names_the_groups_of_next_season_the_next_two_windows_and_what_is_missing() -> None:
    report = looking_ahead()
    said = words(section(report, "now"))
    assert "Age group in 2026-27" in said
    assert "US Youth Soccer" in said
    assert len(report.ahead.windows) == 2
    assert all(one.verdict.competition_name in said for one in report.ahead.windows)
    assert "Match records of one stretch, from September 1, 2023 to November 19, 2023." in said


def test_without_a_birth_no_age_group_is_told() -> None:
    said = words(section(looking_ahead(None), "now"))
    assert "Without a year of birth no age group can be told." in said
    assert "The date of birth, without which no age can be told." in said


def test_the_year_alone_leaves_two_groups_and_no_day_stands_in_the_report() -> None:
    said = words(section(replace(looking_ahead("2007"), audience=Audience.SCOUT), "now"))
    assert " or " in said
    assert "November 23" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_countdown_stays_on_the_sheet_and_has_a_line_for_each_window(language: str) -> None:
    windows = looking_ahead("2010-05-01", Sex.MALE).windows
    assert windows is not None
    drawing = countdown(windows, Voice(speaker(language), language))
    assert drawing is not None
    assert 1 <= len(drawing.table.rows) <= MOST
    assert all(0 <= shape.x <= MEASURE for shape in drawing.shapes if isinstance(shape, Label))
    assert all(row[0] in drawing.title + str(drawing.shapes) for row in drawing.table.rows)


def test_where_no_window_is_open_there_is_no_countdown() -> None:
    windows = windows_of(LIBRARY.catalogue, Birth.read("1950-01-01"), Sex.MALE, date(2100, 1, 1), None)
    assert countdown(windows, ENGLISH) is None


def test_the_countdown_stands_under_the_verdicts() -> None:
    kinds = [type(block) for block in section(looking_ahead(), "eligibility")]
    assert kinds.index(Grid) < kinds.index(Chart)


def test_a_source_is_named_once_and_by_its_number_beside_each_verdict() -> None:
    report = looking_ahead()
    table = next(block for block in section(report, "eligibility") if isinstance(block, Grid))
    said = words(section(report, "eligibility"))
    held = Sources.of(REPORT.verdicts)
    assert all("http" not in str(cell) for row in table.rows for cell in row)
    assert "(1) " in said
    assert held.numbers(REPORT.verdicts[0]) == "1"


def test_editions_that_are_over_are_named_with_their_answer_and_without_grounds() -> None:
    assert "Over by now or closed by age: " in words(section(looking_ahead(), "eligibility"))


def test_an_overage_place_is_explained_where_one_is_needed() -> None:
    over = replace(REPORT.verdicts[0], answer=Answer.OVERAGE)
    assert "A team need not use them." in opened(replace(REPORT, verdicts=(over,))).text
    assert "A team need not use them." not in opened(REPORT).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", Audience)
def test_three_questions_are_asked_in_the_words_of_whoever_asks(audience: Audience, language: str) -> None:
    asked = section(replace(REPORT, audience=audience), "questions", language)
    assert len(asked) == 4
    assert [str(block.text)[:2] for block in asked[:3] if isinstance(block, Prose)] == ["1.", "2.", "3."]


def test_an_empty_record_has_questions_too_and_says_what_is_missing() -> None:
    text = opened(empty_report()).text
    assert "What is the next step in the coming season" in text
    assert "Registrations, matches and call-ups: we hold none yet." in text


@pytest.mark.parametrize(("gaps", "says"), [(0, "They are worth asking"), (1, "come first"), (3, "follow from")])
def test_it_is_said_which_questions_follow_from_a_labelled_period(gaps: int, says: str) -> None:
    kinds = {one.kind: one for one in STORY.gaps}
    told = replace(REPORT, story=replace(STORY, gaps=tuple(kinds.values())[:gaps]))
    assert says in words(section(told, "questions"))


def test_no_men_s_figure_and_no_men_s_competition_stands_in_a_report_on_women_s_football() -> None:
    text = opened(looking_ahead()).text
    assert "in men’s" not in text
    assert "men’s internationals" not in text
    assert "girls in high schools" in text


def test_the_method_note_holds_the_definitions_that_were_used_and_what_nobody_knows() -> None:
    terms = used(replace(REPORT, story=replace(STORY, gaps=(), call_ups=(), minutes=())))
    assert "quiet" in terms
    assert "unknown" in terms
    assert not {"step-down", "record-gap", "thin", "minutes"} & set(terms)
    assert {"step-down", "record-gap", "thin", "minutes", "bridge"} <= set(used(REPORT))


def test_the_report_of_a_family_says_where_a_correction_is_asked_for() -> None:
    said = words(section(REPORT, "records"))
    assert "choose “Is something wrong here?”" in said
    assert "No record is in dispute." in said
