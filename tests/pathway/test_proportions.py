"""Shares with their intervals, and what may be shown of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.cohorts import THRESHOLDS, said, spoken_everywhere
from tracker.football.errors import BadInputError
from tracker.football.limits import Thresholds
from tracker.pathway.proportions import Share, portion, share, wilson

counts = st.integers(0, 500).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


def of(count: int, group: int) -> Share:
    return share(count, group, THRESHOLDS)


@pytest.mark.parametrize(
    ("count", "group", "part", "low", "high"),
    [(53, 537, 0.0987, 0.0762, 0.1268), (3, 8, 0.375, 0.1368, 0.6943), (0, 12, 0, 0, 0.2425)],
)
def test_the_worked_examples_come_out_exactly(count: int, group: int, part: float, low: float, high: float) -> None:
    found = of(count, group)
    assert found.part is not None
    assert (round(found.part, 4), round(found.low, 4), round(found.high, 4)) == (part, low, high)
    assert found.n == group


@given(counts)
def test_the_interval_lies_within_0_and_1_and_holds_the_share(found: tuple[int, int]) -> None:
    count, group = found
    interval = wilson(count, group)
    assert 0 <= interval.low <= interval.high <= 1
    if group:
        assert interval.low <= count / group <= interval.high


@given(counts)
def test_the_interval_of_those_who_did_not_is_the_mirror_of_those_who_did(found: tuple[int, int]) -> None:
    count, group = found
    did, did_not = wilson(count, group), wilson(group - count, group)
    assert did_not.low == pytest.approx(1 - did.high)
    assert did_not.high == pytest.approx(1 - did.low)


@given(counts)
def test_of_twice_as_many_players_it_is_narrower(found: tuple[int, int]) -> None:
    count, group = found
    one, two = wilson(count, group), wilson(2 * count, 2 * group)
    assert two.high - two.low <= one.high - one.low


def test_a_share_of_nobody_is_no_number_and_may_be_anything() -> None:
    found = of(0, 0)
    assert (found.part, found.low, found.high, found.hidden) == (None, 0, 1, True)


@pytest.mark.parametrize(("count", "group"), [(-1, 5), (6, 5)])
def test_more_than_all_and_fewer_than_none_are_refused(count: int, group: int) -> None:
    with pytest.raises(BadInputError, match="is no share"):
        of(count, group)


@pytest.mark.parametrize(
    ("group", "words"),
    [
        (4, "too few players to show"),
        (5, "3 of 5"),
        (19, "3 of 19"),
        (20, "3 of 20 (15%, 95% interval 5.2% to 36%)"),
    ],
)
def test_of_fewer_than_5_nothing_is_shown_and_of_fewer_than_20_no_percentage(group: int, words: str) -> None:
    assert said(of(3, group).sentence) == words
    assert spoken_everywhere(of(3, group).sentence)


def test_the_bounds_are_settings() -> None:
    assert share(1, 4, Thresholds(smallest_cell=2, smallest_cohort=4)).whole
    assert share(1, 25, Thresholds(smallest_cell=30)).hidden


def test_a_portion_leads_to_the_people_behind_it() -> None:
    found = portion([5, 3, 3], [1, 3, 2], THRESHOLDS)
    assert (found.inside, found.outside, found.share.count, found.n) == ((3, 5), (1, 2), 2, 4)
