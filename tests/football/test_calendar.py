"""Ages, months and seasons, by example and by law."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.football.calendar import (
    Window,
    age_on,
    clipped,
    days_in,
    in_season_days,
    months_between,
    united,
    without,
)

DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))
WINDOWS = st.builds(lambda day, more: Window(day, day + timedelta(days=more)), DAYS, st.integers(0, 400))
SEASONS = [Window(date(year, 8, 15), date(year + 1, 5, 31)) for year in (2023, 2024, 2025)]


def all_days(windows: list[Window] | tuple[Window, ...]) -> set[date]:
    return {window.start + timedelta(days=number) for window in windows for number in range(window.days)}


def test_born_on_29_february_turns_a_year_older_on_1_march() -> None:
    born = date(2008, 2, 29)
    assert [age_on(born, day) for day in (date(2021, 2, 28), date(2021, 3, 1))] == [12, 13]
    assert [age_on(born, day) for day in (date(2024, 2, 28), date(2024, 2, 29))] == [15, 16]


@given(DAYS, DAYS)
def test_an_age_never_falls_and_grows_by_one_a_year(born: date, day: date) -> None:
    assert age_on(born, day + timedelta(days=1)) - age_on(born, day) in (0, 1)
    assert age_on(born, date(day.year + 1, 6, 15)) == age_on(born, date(day.year, 6, 15)) + 1


@pytest.mark.parametrize(
    ("after", "before", "wall", "in_season"),
    [
        (date(2024, 5, 18), date(2024, 11, 2), 168, 92),
        (date(2024, 11, 2), date(2025, 3, 10), 128, 127),
        (date(2025, 3, 10), date(2026, 3, 1), 356, 280),
    ],
)
def test_the_worked_examples_of_in_season_days(after: date, before: date, wall: int, in_season: int) -> None:
    assert (before - after).days == wall
    assert in_season_days(after, before, SEASONS) == in_season


@given(DAYS, DAYS, st.lists(WINDOWS, max_size=4))
def test_in_season_days_are_those_strictly_between_that_lie_in_a_season(
    after: date, before: date, seasons: list[Window]
) -> None:
    strictly = {day for day in all_days(seasons) if after < day < before}
    assert in_season_days(after, before, seasons) == len(strictly)


@given(st.lists(WINDOWS, max_size=4), st.lists(WINDOWS, max_size=4))
def test_windows_behave_as_the_sets_of_their_days(some: list[Window], others: list[Window]) -> None:
    assert all_days(united(some)) == all_days(some)
    assert days_in(some) == len(all_days(some))
    assert all_days(without(some, others)) == all_days(some) - all_days(others)


@given(st.lists(WINDOWS, max_size=4), DAYS, DAYS)
def test_clipping_keeps_the_days_between(windows: list[Window], start: date, end: date) -> None:
    assert all_days(clipped(windows, start, end)) == {day for day in all_days(windows) if start <= day <= end}


@given(DAYS, DAYS)
def test_months_run_backwards_as_they_run_forwards(start: date, end: date) -> None:
    assert months_between(start, end) == -months_between(end, start)


def test_a_window_that_ends_before_it_begins_is_none() -> None:
    with pytest.raises(ValueError, match="cannot end"):
        Window(date(2025, 1, 2), date(2025, 1, 1))
