"""Dates whose years have two digits. No century is guessed: it follows where only one of them is possible.

Which of the three numbers is the year, the month and the day, the whole column decides: an order counts only if
every date is a day of the calendar in it, in a possible year. Where several orders are left, it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import Enum

#: Nobody who plays is younger or older at the time of the list.
_YOUNGEST, _OLDEST = 3, 60
_CENTURIES = (1900, 2000)
_SHORT = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{2})", re.ASCII)


class ShortOrder(Enum):
    """In which order the three numbers stand."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"

    def read(self, numbers: tuple[int, int, int], years: range) -> date | None:
        """The day that three numbers are; nothing if there is none in a possible year."""
        first, second, third = numbers
        day, month, year = {
            ShortOrder.DMY: (first, second, third),
            ShortOrder.MDY: (second, first, third),
            ShortOrder.YMD: (third, second, first),
        }[self]
        possible = [century + year for century in _CENTURIES if century + year in years]
        try:
            return date(possible[0], month, day) if len(possible) == 1 else None
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class ShortYears:
    """How a column's dates with short years may be read: in one order if it is settled, in several if it is not."""

    years: range
    orders: tuple[ShortOrder, ...]
    count: int

    def read(self, text: str) -> date | None:
        """The day of a text; nothing where it is none, or not settled."""
        numbers = short_numbers(text)
        if numbers is None:
            return None
        days = {order.read(numbers, self.years) for order in self.orders}
        return days.pop() if len(days) == 1 else None


def short_numbers(text: str) -> tuple[int, int, int] | None:
    """The three numbers of a date with a short year.

    >>> short_numbers("17/05/08"), short_numbers("17/05/2008")
    ((17, 5, 8), None)
    """
    found = _SHORT.fullmatch(text.strip())
    return (int(found[1]), int(found[3]), int(found[4])) if found else None


def years_of_birth(day: date) -> range:
    """The years in which somebody may have been born who plays today."""
    return range(day.year - _OLDEST, day.year - _YOUNGEST + 1)


def years_until(day: date) -> range:
    """The years in which something on a list may have been: up to the next one, and no hundred years ago."""
    return range(day.year - 98, day.year + 2)


def short_years(
    texts: Collection[str], years: range, preferred: Collection[str] = (), stated: str | None = None
) -> ShortYears | None:
    """How the short dates among a column's texts are to be read; nothing where there are none.

    Arguments:
        preferred: the orders that the column's other dates have, which decide between those that are left.
        stated: the order that somebody names for the column.
    """
    shorts = {numbers for text in texts if (numbers := short_numbers(text))}
    if not shorts:
        return None
    fitting = [one for one in ShortOrder if all(one.read(numbers, years) for numbers in shorts)]
    if stated is not None:
        fitting = [one for one in ShortOrder if one.value == stated]
    own = [one for one in fitting if one.value in preferred]
    told = {tuple(one.read(numbers, years) for numbers in sorted(shorts)): one for one in reversed(own or fitting)}
    return ShortYears(years, tuple(one for one in ShortOrder if one in told.values()), len(shorts))
