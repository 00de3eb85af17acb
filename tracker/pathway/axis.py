"""The one axis of a pathway: days from left to right, told as the player's age and as calendar years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from tracker.football.calendar import ONE_DAY, Window
from tracker.football.people import Birth
from tracker.pathway.faults import YOUNGEST_AGE
from tracker.pathway.timeline import Timeline

#: The shortest time an axis shows, so that a first season does not look like a career.
LEAST = timedelta(days=540)
_LEAD_IN = 0.025
_LEAP_DAY = (2, 29)


class AgeScale(Enum):
    """How exactly the age can be told from the axis."""

    BIRTHDAYS = "birthdays"  # A tick at each birthday.
    YEARS = "years"  # The year of birth alone is known: the age turned in each calendar year.
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Axis:
    """Days from `first` to `last` between two edges of the drawing."""

    first: date
    last: date
    left: float
    right: float
    birth: Birth | None = None

    def x(self, day: date) -> float:
        """Where the beginning of a day is, days beyond an edge being drawn at it."""
        share = (day - self.first).days / (self.last - self.first).days
        return self.left + (self.right - self.left) * max(0.0, min(1.0, share))

    def across(self, window: Window) -> tuple[float, float]:
        """Where the days of a window begin and end."""
        return self.x(window.start), self.x(window.end + ONE_DAY)

    @property
    def scale(self) -> AgeScale:
        """What can be said of the age along the axis."""
        if self.birth is None or self.birth.year is None:
            return AgeScale.NONE
        return AgeScale.BIRTHDAYS if self.birth.exact else AgeScale.YEARS

    def new_years(self) -> Iterator[date]:
        """Every first day of a year that the axis shows."""
        for year in range(self.first.year, self.last.year + 1):
            if self.first <= date(year, 1, 1) <= self.last:
                yield date(year, 1, 1)

    def birthdays(self) -> Iterator[tuple[int, date]]:
        """Every birthday that the axis shows, with the age completed on it."""
        if self.birth is None:
            return
        born = self.birth.earliest
        for year in range(self.first.year, self.last.year + 1):
            day = birthday(born, year)
            if self.first <= day <= self.last and year > born.year:
                yield year - born.year, day


def birthday(born: date, year: int) -> date:
    """The day in a year on which the player turns a year older: 1 March where there is no 29 February.

    >>> birthday(date(2008, 2, 29), 2021)
    datetime.date(2021, 3, 1)
    """
    if (born.month, born.day) == _LEAP_DAY:
        return date(year, 2, 28) + ONE_DAY
    return born.replace(year=year)


def axis_for(timeline: Timeline, left: float, right: float) -> Axis:
    """An axis from a little before the first record to the as-of date."""
    starts = [episode.window.start for episode in timeline.episodes]
    starts += [moment.when.earliest for moment in timeline.moments]
    last = timeline.as_of + ONE_DAY
    first = min([*starts, last - LEAST])
    if timeline.birth:
        # A record that is said to lie in early childhood is a fault, and would press the career into a corner.
        born = timeline.birth.earliest
        first = max(first, min(birthday(born, born.year + YOUNGEST_AGE), last - LEAST))
    return Axis(first - (last - first) * _LEAD_IN, last, left, right, timeline.birth)
