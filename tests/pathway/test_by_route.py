"""The bridge lag by route: who counts, who was there, of whom it cannot be told; against a plain evaluation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, on, said, spoken_everywhere
from tests.pathway.room import labels
from tracker.football.calendar import months_between
from tracker.football.people import Sex
from tracker.i18n.speak import speaker
from tracker.logic.span import Span
from tracker.logic.truth import Truth
from tracker.pathway.by_route import ByRoute, Routes, by_route, there_within
from tracker.pathway.career import SENIOR_FOOTBALL, SENIOR_SIDE, Bridge, Leaving
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.lag_spread import SOON, Crossing
from tracker.pathway.member import Member, Reach
from tracker.pathway.route_chart import route_bars, route_chart
from tracker.pathway.story import Milestone

U19_ENDS = date(2017, 12, 31)
LATE = date(2026, 6, 1)
BEGINS = {SENIOR_FOOTBALL: date(2010, 1, 1), SENIOR_SIDE: date(2010, 1, 1)}
SAY = speaker("en")


def member(player: int, *ways: Bridge, senior: Span[date] | None = None, **facts: Any) -> Member:
    """Somebody whose U-19 football ended with 2017, followed to the end unless said otherwise."""
    held = {"u19_ends": U19_ENDS, "watched_until": LATE, **facts}
    leaving = held.pop("leaving", Leaving.PLAYING)
    one = career(player, bridges=frozenset(ways), leaving=leaving, sex=held.pop("sex", Sex.MALE))
    return Member(one, held.pop("u19_ends"), senior, **held)


def routes(members: list[Member], **begins: Any) -> Routes:
    return by_route(members, AS_OF, begins.get("begins", BEGINS), THRESHOLDS)


def first(found: Routes) -> ByRoute:
    return found.milestones[0]


DAYS = st.dates(date(2014, 1, 1), AS_OF)
CROSSINGS = st.builds(
    Crossing,
    st.integers(1, 9999),
    st.just(Sex.MALE),
    st.just(U19_ENDS),
    st.one_of(st.none(), st.builds(lambda one, other: Span(min(one, other), max(one, other)), DAYS, DAYS)),
    DAYS,
    st.one_of(st.none(), DAYS),
    st.booleans(),
)


@given(CROSSINGS)
def test_there_within_two_years_is_what_no_day_in_the_bounds_denies(each: Crossing) -> None:
    """Every course of events that the records allow is tried, and the answer is what all of them have in common."""
    end = U19_ENDS + timedelta(days=int(SOON * 365.25 / 12))
    if each.reached:
        courses = {day <= end for day in (each.reached.earliest, each.reached.latest)}
    else:
        # Nothing later than the last sight is denied by records, but for those who are known to have stopped.
        unseen = not each.stopped and months_between(U19_ENDS, each.watched_until) < SOON
        unwritten = each.possible_from is not None and each.possible_from <= end
        courses = {False, True} if unseen or unwritten else {False}
    expected = Truth.UNKNOWN if len(courses) == 2 else Truth.YES if True in courses else Truth.NO
    assert there_within(each) is expected


@given(st.lists(st.tuples(st.frozensets(st.sampled_from(Bridge)), st.one_of(st.none(), DAYS), DAYS), max_size=40))
def test_every_route_shown_counts_its_own_and_each_of_them_once(
    held: list[tuple[frozenset[Bridge], Any, date]],
) -> None:
    members = [
        member(number, *ways, senior=Span(day, day) if day else None, watched_until=until)
        for number, (ways, day, until) in enumerate(held, start=1)
    ]
    found = first(routes(members))
    assert found.whole.n == len(members)
    for lag in found.shown:
        own = {
            each.player
            for each in members
            if (lag.by in each.career.bridges if lag.by else not each.career.bridges)
        }
        assert {*lag.there.inside, *lag.there.outside, *lag.open} == own
        assert lag.n == lag.counts.n == len(own) >= THRESHOLDS.smallest_cell
    left = {each.player for each in members}.difference(
        *({*lag.there.inside, *lag.there.outside, *lag.open} for lag in found.shown)
    )
    assert not found.shown or not 0 < len(left) < THRESHOLDS.smallest_cell


def test_the_share_runs_from_none_of_the_lost_to_all_of_them() -> None:
    there = [member(number, Bridge.COLLEGE, senior=on(2018, 6, 1)) for number in range(1, 11)]
    late = [member(number, Bridge.COLLEGE, senior=on(2021, 6, 1)) for number in range(11, 16)]
    lost = [member(number, Bridge.COLLEGE, watched_until=date(2018, 3, 1)) for number in range(16, 26)]
    stopped = [
        replace(each, career=replace(each.career, player=each.player + 100, leaving=Leaving.STOPPED))
        for each in lost
    ]
    (lag,) = first(routes([*there, *late, *lost, *stopped])).shown
    assert (lag.share.least.count, lag.share.most.count, lag.n) == (10, 20, 35)
    assert lag.open == tuple(range(16, 26))
    assert (lag.counts.soon, lag.counts.later, lag.counts.stopped) == (10, 5, 10)


def test_minutes_that_nobody_wrote_down_leave_it_open() -> None:
    unclear = Reach(possible_from=date(2019, 1, 1))
    people = [member(number, later={Milestone.SETTLED_MINUTES: unclear}) for number in range(1, 7)]
    found = next(each for each in routes(people).milestones if each.milestone is Milestone.SETTLED_MINUTES)
    assert found.whole.open == tuple(range(1, 7))


def test_whose_two_years_are_not_over_and_whose_end_is_not_known_is_not_counted() -> None:
    found = routes([member(1, u19_ends=date(2025, 12, 31)), member(2, u19_ends=None), member(3)])
    assert (found.too_soon, found.undated, first(found).whole.n) == ((1,), (2,), 1)
    assert [said(each) for each in found.left_out][:2] == [
        "One player is not counted yet: the 24 months are not over.",
        "One player is not counted: the year of birth is not known.",
    ]


def test_the_first_on_record_is_no_first_for_whom_records_begin_too_late() -> None:
    found = routes([member(1), member(2, u19_ends=date(2019, 12, 31))], begins={SENIOR_FOOTBALL: date(2018, 8, 1)})
    assert (first(found).begun_before, first(found).whole.n) == ((1,), 1)
    # Of the national side nothing at all is on record, which says nothing of anybody.
    assert found.milestones[2].begun_before == (1, 2)
    assert found.milestones[2].whole.share.least.hidden


def test_a_way_that_few_went_is_hidden_and_counted() -> None:
    people = [*(member(number, Bridge.COLLEGE) for number in range(1, 21)), *(member(n) for n in range(30, 40))]
    people += [member(99, Bridge.LOAN, Bridge.COLLEGE)]
    found = first(routes(people))
    assert [lag.by for lag in found.shown] == [Bridge.COLLEGE, None]
    assert found.hidden == 1
    assert said(routes(people).left_out[-1]).startswith("One more way is not shown")


def test_a_call_up_and_a_cap_are_told_apart() -> None:
    called = {Milestone.FIRST_SENIOR_CALL_UP: Reach(on(2018, 3, 1))}
    capped = {**called, Milestone.FIRST_SENIOR_CAP: Reach(on(2018, 9, 1))}
    begins = {**BEGINS, replace(SENIOR_SIDE, rung=7): date(2010, 1, 1)}
    people = [member(number, later=capped if number <= 8 else called) for number in range(1, 21)]
    *_, call_up, cap = routes(people, begins=begins).milestones
    assert (call_up.whole.share.least.count, cap.whole.share.least.count) == (20, 8)


def test_women_and_men_are_never_one() -> None:
    with pytest.raises(MixedCohortError):
        routes([member(1), member(2, sex=Sex.FEMALE)])


def test_the_drawing_has_a_panel_for_each_milestone_and_a_table_with_the_censored() -> None:
    people = [member(number, Bridge.LOAN, senior=on(2018, 6, 1)) for number in range(1, 26)]
    people += [member(number, watched_until=date(2018, 2, 1)) for number in range(31, 56)]
    found = routes(people)
    drawing = route_chart(found, THRESHOLDS, SAY, 496)
    told = {label.text for label in labels(drawing)}
    assert {"All", "Loan", "No way on record", "25 of 25", "0 to 25 of 25"} <= told
    assert drawing.table.rows[0][:4] == (
        "First senior match in a competition",
        "All",
        "25 to 50 of 50 (50%\u00a0to\u00a0100%)",
        "36.6% to 100%",
    )
    assert drawing.table.rows[2][-2:] == ("25", "0")
    assert len(list(route_bars(found))) == len(drawing.table.rows)


def test_nobody_is_said_in_words() -> None:
    found = routes([])
    drawing = route_chart(found, THRESHOLDS, SAY)
    assert drawing.table.rows == ()
    assert drawing.description == "Too few players to compare."
    assert spoken_everywhere(found.sentence)
