"""From child to adult: when a player may have an own account, and when the record becomes theirs.

A child born on 29 February is a year older on 1 March, as everywhere in the tracker.
"""

from __future__ import annotations

from datetime import date, timedelta

OF_AGE = 18
OWN_ACCOUNT = 16
NOTICE = timedelta(days=30)


def youngest_of_age(day: date) -> date:
    """The first day of birth that is not of age yet: whoever was born on it or later is a child on this day.

    >>> youngest_of_age(date(2026, 6, 30))
    datetime.date(2008, 7, 1)
    >>> youngest_of_age(date(2026, 3, 1))
    datetime.date(2008, 3, 2)
    >>> youngest_of_age(date(2026, 2, 28))
    datetime.date(2008, 2, 29)
    """
    return _years_before(day, OF_AGE) + timedelta(days=1)


def youngest_for_own_account(day: date) -> date:
    """The first day of birth that is too young for an own account on this day."""
    return _years_before(day, OWN_ACCOUNT) + timedelta(days=1)


def youngest_to_decide(day: date, years: int) -> date:
    """The first day of birth that has not reached so many years on this day."""
    return _years_before(day, years) + timedelta(days=1)


def comes_of_age(born: date) -> date:
    """The day on which the record is handed over.

    >>> comes_of_age(date(2008, 2, 29))
    datetime.date(2026, 3, 1)
    """
    try:
        return born.replace(year=born.year + OF_AGE)
    except ValueError:
        return date(born.year + OF_AGE, 3, 1)


def _years_before(day: date, years: int) -> date:
    """The latest day of birth of which so many years have passed on this day."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)
