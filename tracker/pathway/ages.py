"""Age as a number that runs from birthday to birthday, and the grid of ages that careers are compared on."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil, floor

from tracker.football.calendar import age_on
from tracker.football.people import Birth

#: Ages 15.0 to 23.0 in steps of a quarter of a year (definition D14).
GRID = tuple(15 + step / 4 for step in range(33))

LONGEST_MONTH = 31


def age_at(born: date, day: date) -> float:
    """Years of age with the part of the year since the last birthday; a birthday is a whole number.

    >>> age_at(date(2005, 3, 1), date(2024, 3, 1)), round(age_at(date(2005, 3, 1), date(2024, 8, 30)), 3)
    (19.0, 19.499)
    """
    completed = age_on(born, day)
    last, following = birthday(born, completed), birthday(born, completed + 1)
    return completed + (day - last).days / (following - last).days


def day_of(born: date, age: float) -> date:
    """The first day on which somebody is no younger than an age of `age_at`.

    >>> day_of(date(2005, 3, 1), 15.25)
    datetime.date(2020, 6, 1)
    """
    completed = floor(age)
    last, following = birthday(born, completed), birthday(born, completed + 1)
    return last + timedelta(days=ceil((age - completed) * (following - last).days))


def birthday(born: date, years: int) -> date:
    """The day on which somebody turns so many years; 1 March in common years for the 29th of February."""
    year = born.year + years
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def known_to_the_month(birth: Birth | None) -> bool:
    """Whether a birth lies within some 31 days, so that ages are right to within a month."""
    return birth is not None and (birth.latest - birth.earliest).days < LONGEST_MONTH
