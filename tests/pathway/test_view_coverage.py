"""How much is on record behind a view, against a plain count."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, careers, on, said, spoken_everywhere
from tracker.football.people import Birth
from tracker.pathway.career import (
    SENIOR_FOOTBALL,
    SENIOR_SIDE,
    U17,
    U19_FOOTBALL,
    U20,
    Career,
    Leaving,
    Stage,
    on_club_rail,
)
from tracker.pathway.member import Member
from tracker.pathway.view_coverage import view_coverage

ASKED = (U17, U19_FOOTBALL, SENIOR_FOOTBALL, U20, SENIOR_SIDE)


def member(one: Career, days: int = 0, held: int = 0) -> Member:
    return Member(one, None, None, AS_OF, in_season_days=days, on_record_days=held)


@given(careers(), st.integers(1, 900))
def test_every_share_is_a_plain_count(people: list[Career], days: int) -> None:
    found = view_coverage([member(one, days, days // 2) for one in people], ASKED, THRESHOLDS)
    assert (found.n, found.in_season_days, found.on_record_days) == (
        len(people),
        days * len(people),
        days // 2 * len(people),
    )
    assert found.born_to_the_day.count == sum(one.birth is not None and one.birth.exact for one in people)
    assert found.stopped.count == sum(one.leaving is Leaving.STOPPED for one in people)
    assert found.ended.count == sum(one.leaving is Leaving.NOT_KNOWN for one in people)
    for stage in found.stages:
        there = [years for one in people if (years := _years_at(one, stage.stage))]
        assert (stage.since, stage.n) == (min(map(min, there)), len(there))
        assert stage.n >= THRESHOLDS.smallest_cell
    assert spoken_everywhere(found.sentence)


def _years_at(one: Career, stage: Stage) -> list[int]:
    """The years in which somebody was first at a stage, or above it where the funnels ask who came so far."""
    goal = stage in (SENIOR_FOOTBALL, SENIOR_SIDE)
    return [
        when.latest.year
        for held, when in one.first.items()
        if held == stage or (goal and held.rail == stage.rail and held.rung > stage.rung)
    ]


def test_senior_football_is_on_record_of_everybody_on_any_of_its_tiers() -> None:
    """The funnels look back on all of these, so a smaller number beside them would contradict them."""
    lower = [career(number, {SENIOR_FOOTBALL: on(2019, 1, 1)}) for number in range(3)]
    higher = [career(number, {on_club_rail(8): on(2017, 1, 1)}) for number in range(3, 7)]
    found = view_coverage([member(one) for one in (*lower, *higher)], (SENIOR_FOOTBALL,), THRESHOLDS)
    (senior,) = found.stages
    assert (senior.since, senior.n) == (2017, 7)
    assert said(senior.name) == said(senior.short) == "Senior football"


def test_nothing_on_record_is_said_and_is_no_share() -> None:
    found = view_coverage([], ASKED, THRESHOLDS)
    assert found.share is None
    assert said(found.sentence) == "Data coverage: no in-season days of registration are on record."


def test_a_stage_that_few_were_at_has_no_line() -> None:
    here = [career(number, {U17: on(2015, 1, 1)}, birth=Birth.read("1998-03")) for number in range(6)]
    some = [replace(one, first={**one.first, U19_FOOTBALL: on(2016, 1, 1)}) for one in here[:4]]
    found = view_coverage([member(one, 200, 150) for one in [*some, *here[4:]]], ASKED, THRESHOLDS)
    assert [each.stage for each in found.stages] == [U17]
    assert (found.born_to_the_day.count, found.born_to_the_month.count) == (0, 6)
    assert (
        said(found.sentence) == "Data coverage: 75% of 1,200 in-season days of registration of 6 players on record."
    )
