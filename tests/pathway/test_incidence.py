"""Cumulative incidence with two causes and delayed entry (definition D13)."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tracker.pathway.incidence import Incidence, Observation, Outcome, incidence

#: Months from the 17th birthday: entry, exit, code.
EXAMPLE = (
    (0, 14, 1),
    (0, 20, 2),
    (0, 24, 1),
    (6, 30, 0),
    (0, 31, 1),
    (12, 36, 2),
    (0, 40, 0),
    (18, 44, 1),
    (0, 60, 0),
    (0, 60, 0),
)

Row = tuple[float, float, int]
rows = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 40), st.sampled_from([0, 1, 1, 2])), max_size=40)


def curves(watched: tuple[Row, ...] | list[Row]) -> Incidence:
    return incidence(
        Observation(number, entry, end, Outcome(code)) for number, (entry, end, code) in enumerate(watched)
    )


def kaplan_meier(watched: list[Row], age: float) -> float:
    """The share without a debut if leaving were censoring: what is never shown, and here only a foil."""
    left = 1.0
    for end in sorted({end for entry, end, code in watched if code == 1 and entry < end <= age}):
        at_risk = sum(entry < end <= until for entry, until, _ in watched)
        debuts = sum(entry < until == end and code == 1 for entry, until, code in watched)
        left *= 1 - debuts / at_risk
    return left


class TestTheWorkedExample:
    def test_at_44_months(self) -> None:
        step = curves(EXAMPLE).at(44)
        assert step is not None
        assert (round(step.debut, 4), round(step.left, 4), round(step.neither, 4)) == (0.4787, 0.2140, 0.3073)

    def test_at_31_months(self) -> None:
        step = curves(EXAMPLE).at(31)
        assert step is not None
        assert round(step.debut, 4) == 0.3251

    def test_one_minus_kaplan_meier_would_overstate(self) -> None:
        assert round(1 - kaplan_meier(list(EXAMPLE), 44), 4) == 0.5679

    def test_the_numbers_at_risk_count_nobody_before_entry(self) -> None:
        found = curves(EXAMPLE)
        assert [(step.at, step.at_risk) for step in found.steps] == [
            (14, 9),
            (20, 9),
            (24, 8),
            (31, 6),
            (36, 5),
            (44, 3),
        ]
        assert (found.at_risk(6), found.at_risk(6.5), found.at_risk(44), found.at_risk(60.5)) == (7, 8, 3, 0)

    def test_it_leads_to_the_people_behind_it(self) -> None:
        found = curves(EXAMPLE)
        assert (found.n, found.players, found.debuts_by(30), found.debuts_by(31)) == (
            10,
            tuple(range(10)),
            (0, 2),
            (0, 2, 4),
        )


def test_events_at_one_age_share_one_number_at_risk() -> None:
    (step,) = curves([(0, 5, 1), (0, 5, 1), (0, 5, 2), (0, 5, 0), (0, 9, 0)]).steps
    assert (step.at_risk, step.debuts, step.leavers) == (5, 2, 1)
    assert (step.debut, step.left, step.neither) == (0.4, 0.2, 0.4)


def test_who_enters_at_the_age_of_an_event_was_not_at_risk_of_it() -> None:
    assert curves([(0, 5, 1), (5, 9, 0)]).steps[0].at_risk == 1


def test_who_is_watched_for_no_time_is_not_counted() -> None:
    found = curves([(5, 5, 1), (6, 5, 1), (0, 9, 0)])
    assert (found.n, found.steps) == (1, ())


def test_before_the_first_event_and_without_any_nothing_has_been_reached() -> None:
    assert curves(EXAMPLE).at(13.9) is None
    assert curves([]).at(20) is None
    assert curves([]).n == 0


def test_an_interval_is_given_unless_nobody_or_everybody_made_the_debut() -> None:
    only_leavers = curves([(0, 5, 2), (0, 9, 0)])
    everybody = curves([(0, 5, 1), (0, 6, 1)])
    assert only_leavers.steps[-1].interval is None
    assert (everybody.steps[-1].debut, everybody.steps[-1].interval) == (1, None)


def test_without_censoring_the_variance_is_that_of_a_share() -> None:
    found = curves([(0, age, 1 + age % 2) for age in range(1, 41)])
    step = found.at(30)
    assert step is not None
    assert step.debut == pytest.approx(15 / 40)
    assert step.variance == pytest.approx(15 / 40 * 25 / 40 / 40)


@given(rows)
@example([(0, 1, 1), (0, 2, 1), (0, 2, 1), (1, 3, 1)])
def test_the_three_parts_add_up_to_one_and_no_curve_falls(watched: list[Row]) -> None:
    steps = curves(watched).steps
    for step in steps:
        assert step.debut + step.left + step.neither == pytest.approx(1)
        assert min(step.debut, step.left, step.neither) >= 0
        assert step.interval is None or 0 <= step.interval.low <= step.debut <= step.interval.high <= 1
    for before, after in pairwise(steps):
        assert before.at < after.at
        assert before.debut <= after.debut
        assert before.left <= after.left
        assert before.neither >= after.neither


@given(rows)
def test_if_nobody_leaves_it_is_one_minus_kaplan_meier(watched: list[Row]) -> None:
    stayed = [(entry, end, min(code, 1)) for entry, end, code in watched]
    for step in curves(stayed).steps:
        assert step.debut == pytest.approx(1 - kaplan_meier(stayed, step.at))


@given(rows)
def test_with_leavers_it_is_never_more_than_one_minus_kaplan_meier(watched: list[Row]) -> None:
    for step in curves(watched).steps:
        assert step.debut <= 1 - kaplan_meier(watched, step.at) + 1e-9


@given(rows, st.randoms(use_true_random=False))
def test_the_order_of_players_changes_nothing(watched: list[Row], random: Random) -> None:
    assert curves(random.sample(watched, len(watched))).steps == curves(watched).steps


@given(rows, rows)
def test_more_players_never_make_fewer(watched: list[Row], more: list[Row]) -> None:
    assert curves(watched).n <= curves(watched + more).n
