"""What a cohort knows of one player: first and last events at a stage or above it."""

from __future__ import annotations

from datetime import date

from tests.pathway.cohorts import career, on, said
from tracker.logic.span import Span
from tracker.pathway.career import SENIOR_CAP, SENIOR_FOOTBALL, SENIOR_SIDE, U17, U20, Bridge

YEAR = Span(date(2018, 1, 1), date(2018, 12, 31))


def test_the_first_event_lies_between_the_first_days_of_all_above() -> None:
    found = career(1, {SENIOR_SIDE: YEAR, SENIOR_CAP: on(2018, 6, 1)})
    assert found.reached(SENIOR_SIDE) == Span(date(2018, 1, 1), date(2018, 6, 1))


def test_the_last_event_lies_between_the_last_days_of_all_above() -> None:
    found = career(1, {SENIOR_SIDE: YEAR, SENIOR_CAP: on(2018, 6, 1)})
    assert found.last_at(SENIOR_SIDE) == Span(date(2018, 6, 1), date(2018, 12, 31))


def test_a_later_event_at_a_stage_takes_the_place_of_the_first() -> None:
    found = career(1, {U20: on(2017, 5, 1)}, last={U20: on(2018, 5, 1)})
    assert (found.reached(U20), found.last_at(U20)) == (on(2017, 5, 1), on(2018, 5, 1))


def test_another_rail_and_a_lower_rung_are_not_counted() -> None:
    found = career(1, {U17: YEAR, SENIOR_FOOTBALL: YEAR})
    assert (found.reached(SENIOR_SIDE), found.last_at(U20)) == (None, None)


def test_stages_and_bridges_have_names() -> None:
    assert said(U17.name) == "U-17 side"
    assert said(SENIOR_FOOTBALL.name) == "Senior football below the second tier"
    assert [said(bridge.title) for bridge in Bridge] == ["B team", "College", "Loan", "Semi-professional league"]
