"""Age as a number from birthday to birthday."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.football.calendar import age_on
from tracker.football.people import Birth
from tracker.pathway.ages import GRID, age_at, day_of, known_to_the_month

births = st.dates(date(1960, 1, 1), date(2015, 12, 31))
LEAP = date(2004, 2, 29)


@given(births, st.integers(0, 40))
def test_a_birthday_is_a_whole_number(born: date, age: int) -> None:
    assert age_at(born, day_of(born, age)) == age


@given(births, st.integers(0, 15_000))
def test_the_whole_part_is_the_completed_age(born: date, days: int) -> None:
    day = born + timedelta(days=days)
    assert int(age_at(born, day)) == age_on(born, day)
    assert age_at(born, day) < age_at(born, day + timedelta(days=1))


@given(births, st.sampled_from(GRID))
def test_the_day_of_an_age_is_the_first_on_which_it_is_reached(born: date, age: float) -> None:
    day = day_of(born, age)
    assert age_at(born, day - timedelta(days=1)) < age <= age_at(born, day)


def test_who_was_born_on_the_29th_of_february_turns_a_year_older_on_1_march() -> None:
    assert age_at(LEAP, date(2023, 3, 1)) == 19
    assert day_of(LEAP, 20) == date(2024, 2, 29)


def test_the_grid_runs_from_15_to_23_in_quarters() -> None:
    assert (GRID[0], GRID[1], GRID[-1], len(GRID)) == (15.0, 15.25, 23.0, 33)


@pytest.mark.parametrize(
    ("birth", "known"), [("2004-02-29", True), ("2004-01", True), ("2004", False), (None, False)]
)
def test_a_birth_is_known_to_the_month_or_it_is_not(birth: str | None, known: bool) -> None:
    assert known_to_the_month(Birth.read(birth) if birth else None) is known
