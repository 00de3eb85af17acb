"""Days that may be known only in part: "2013-10" is some day of that month, and what nobody wrote is any day.

A comparison of two of them is a truth value, so a match known by its month alone decides all that its month does.
"""

from __future__ import annotations

import calendar
import re
from datetime import date

from tracker.logic.span import Span
from tracker.logic.truth import Truth

Days = Span[date]

EVER = Span(date.min, date.max)
#: Where something goes back to birth, the day of it need not be known: it was so on every later day.
FROM_THE_START = Span(date.min, date.min)
#: What has no end goes on.
NO_END = Span(date.max, date.max)

EARLIEST_YEAR, LATEST_YEAR = 1900, 2100
REMEDY = "write a day as 2013-10-15, or as 2013-10 or 2013 where no more is known"
_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def read_days(text: str) -> Days:
    """The days that a text may mean.

    >>> read_days("2013-10").latest
    datetime.date(2013, 10, 31)

    Raises:
        ValueError: the text is no day, month or year from 1900 to 2100; it says what would be one.
    """
    found = _WRITTEN.fullmatch(text)
    if not found:
        message = f"{text!r} is no day; {REMEDY}"
        raise ValueError(message)
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        message = f"{text!r} lies outside the years {EARLIEST_YEAR} to {LATEST_YEAR}; {REMEDY}"
        raise ValueError(message)
    return _days(text, year, month, day)


def _days(text: str, year: int, month: int | None, day: int | None) -> Days:
    try:
        earliest = date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        message = f"{text!r} is no day of the calendar; {REMEDY}"
        raise ValueError(message) from None
    if day is not None:
        return exactly(earliest)
    last_month = 12 if month is None else month
    return Span(earliest, date(year, last_month, calendar.monthrange(year, last_month)[1]))


def exactly(day: date) -> Days:
    """A day that is known."""
    return Span(day, day)


def known(days: Days | None) -> Days:
    """What is known of a day, where perhaps nobody wrote anything."""
    return days or EVER


def exact(days: Days | None) -> bool:
    """Whether the day itself is known."""
    return days is not None and days.exact


def not_after(first: Days, second: Days) -> Truth:
    """Whether the first day is the second or comes before it.

    >>> not_after(read_days("2013"), read_days("2014-03-05")), not_after(read_days("2014"), read_days("2014-03-05"))
    (<Truth.YES: 'yes'>, <Truth.UNKNOWN: 'unknown'>)
    """
    if first.latest <= second.earliest:
        return Truth.YES
    return Truth.NO if first.earliest > second.latest else Truth.UNKNOWN


def before(first: Days, second: Days) -> Truth:
    """Whether the first day comes before the second."""
    return ~not_after(second, first)


def later_by_years(days: Days, years: int) -> Days:
    """The same day so many years later; 29 February becomes 1 March, as everywhere in the tracker.

    >>> later_by_years(read_days("2004-02-29"), 21).earliest
    datetime.date(2025, 3, 1)
    """
    return Span(_anniversary(days.earliest, years), _anniversary(days.latest, years))


def _anniversary(day: date, years: int) -> date:
    if day.year + years > date.max.year or day == date.min:
        return date.max if day != date.min else date.min
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def later_of(first: Days, second: Days) -> Days:
    """Whichever of two days comes later."""
    return Span(max(first.earliest, second.earliest), max(first.latest, second.latest))


def sooner_of(first: Days, second: Days) -> Days:
    """Whichever of two days comes first."""
    return Span(min(first.earliest, second.earliest), min(first.latest, second.latest))
