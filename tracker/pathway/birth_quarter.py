"""The quarter of a selection year that somebody was born in, counted from a league's cut-off (definition D15)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from tracker.football.calendar import CutOff
from tracker.football.people import Birth

QUARTERS = (1, 2, 3, 4)
#: The days of the months of an average year.
_MONTHS = (31, 28.25, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_YEAR = 365.25
#: No quarter of a year lasts so long.
_LONGER_THAN_A_QUARTER = 100


def quarter_of(birth: Birth | None, cut_off: CutOff) -> int | None:
    """The quarter (1 to 4) that a birth lies in; nothing if it may lie in several, or is not known.

    >>> quarter_of(Birth.read("2008-09"), CutOff(8, 1)), quarter_of(Birth.read("2008"), CutOff(8, 1))
    (1, None)
    """
    if birth is None or (birth.latest - birth.earliest).days >= _LONGER_THAN_A_QUARTER:
        return None
    first, last = (_quarter(day, cut_off) for day in (birth.earliest, birth.latest))
    return first if first == last else None


def days_by_quarter(cut_off: CutOff) -> tuple[float, float, float, float]:
    """The days of the four quarters from a cut-off in an average year.

    >>> days_by_quarter(CutOff(1, 1))
    (90.25, 91.0, 92.0, 92.0)
    """
    begun = [sum(_MONTHS[: month - 1]) + day - 1 for month, day in _beginnings(cut_off)]
    first, second, third, last = ((then - start) % _YEAR for start, then in pairwise([*begun, begun[0]]))
    return first, second, third, last


def _beginnings(cut_off: CutOff) -> list[tuple[int, int]]:
    """Month and day on which each quarter begins; where a month lacks the day, its last day."""
    months = [(cut_off.month - 1 + 3 * quarter) % 12 + 1 for quarter in range(len(QUARTERS))]
    return [(month, min(cut_off.day, int(_MONTHS[month - 1]))) for month in months]


def _quarter(day: date, cut_off: CutOff) -> int:
    """The quarter that began last; before the first beginning of a calendar year, the one that began last year."""
    beginnings = dict(zip(_beginnings(cut_off), QUARTERS, strict=True))
    begun = [start for start in beginnings if start <= (day.month, day.day)]
    return beginnings[max(begun or beginnings)]
