"""What a pathway gives rise to: the questions to ask, the records that are missing, and what was published."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.reports.invented import GAPS, MAYA, STORY, empty_report, gap, window
from tracker.football.people import Birth, Sex
from tracker.pathway.literature import Reference
from tracker.pathway.missing import missing_records
from tracker.pathway.questions import Asking, questions
from tracker.pathway.research import research
from tracker.pathway.story import GapKind, Story


def codes(story: Story) -> list[str]:
    return [one.code for one in missing_records(story)]


def with_gaps(*kinds: GapKind) -> Story:
    """A story whose labelled periods follow one another, the last of the kinds the latest."""
    held = (gap(kind, window(f"202{year}-01-01", f"202{year}-03-01"), 60) for year, kind in enumerate(kinds))
    return replace(STORY, gaps=tuple(held))


def test_three_questions_are_asked_the_latest_period_first() -> None:
    asked = questions(with_gaps(GapKind.QUIET, GapKind.RECORD, GapKind.THIN, GapKind.NATIONAL))
    assert [one.about for one in asked] == [GapKind.NATIONAL, GapKind.THIN, GapKind.RECORD]


def test_of_several_periods_of_a_kind_one_is_asked_about_and_it_is_the_last() -> None:
    first, *_ = questions(with_gaps(GapKind.QUIET, GapKind.QUIET))
    assert first.gap is not None
    assert first.gap.window.start == date(2021, 1, 1)


def test_a_period_that_goes_on_comes_before_one_that_ended() -> None:
    assert questions(STORY)[0].gap == GAPS[-1]


def test_without_a_labelled_period_what_is_always_worth_asking_is_asked() -> None:
    assert [one.about for one in questions(replace(STORY, gaps=()))] == list(Asking)


@pytest.mark.parametrize(
    ("birth", "withheld", "said"),
    [
        (None, (), ["missing-record-birth"]),
        ("2007", (), ["missing-record-birth-day"]),
        ("2007", ("birth_date",), []),
        ("2007-11-23", (), []),
    ],
)
def test_a_birth_known_in_part_is_missing_unless_it_is_kept_back(
    birth: str | None, withheld: tuple[str, ...], said: list[str]
) -> None:
    player = replace(MAYA, birth=Birth.read(birth) if birth else None)
    assert codes(replace(STORY, player=player, withheld=frozenset(withheld), gaps=(), minutes=())) == said


def test_holes_and_unknown_minutes_are_counted() -> None:
    assert [(one.code, dict(one.values)) for one in missing_records(STORY)] == [
        ("missing-record-matches", {"holes": 1, "start": date(2023, 9, 1), "end": date(2023, 11, 19)}),
        ("missing-record-minutes", {"appearances": 22}),
    ]


def test_of_a_record_with_nothing_in_it_everything_is_missing() -> None:
    assert codes(empty_report().story) == ["missing-record-birth", "missing-record-all"]


@pytest.mark.parametrize("sex", Sex)
@pytest.mark.parametrize("called", [True, False])
def test_no_figure_about_the_other_sex_is_ever_shown(sex: Sex, *, called: bool) -> None:
    calls = STORY.call_ups if called else ()
    found: tuple[Reference, ...] = research(replace(STORY, player=replace(MAYA, sex=sex), call_ups=calls, gaps=()))
    assert 1 <= len(found) <= 2
    assert all(sex in one.sexes and one.source for one in found)
    assert len({one.topic for one in found}) == len(found)
