"""What an age group says of a birth and, the other way round, what a birth says of the days in an age group.

The oldest in a side are those of its name; a year is added, as school years and tournaments that were put off are
no calendar years, and three for the under-21s, whose campaign lasts two years from the year that counts. No upper
bound is known of the sides that admit older players. The youngest are two years below the limit, and sixteen is old
enough for any side: of the table's players whose birth an U-15, U-16 or U-17 side bounds, all but two are.
"""

from __future__ import annotations

from datetime import date

from tracker.football.people import Birth
from tracker.logic.span import Span

#: The first and the last year.
Bounds = tuple[int, int]

_SIXTEEN = 16
_U21 = 21
#: Nobody is older at any side.
_LONGEST = 45


def oldest_in(group: int | None) -> int:
    """The age that the oldest in an age group reach in a year; `None` is the senior side."""
    if group is None or group > _U21:
        return _LONGEST
    return group + (3 if group == _U21 else 1)


def youngest_in(group: int | None) -> int:
    """The age that the youngest in an age group reach in a year."""
    return _SIXTEEN if group is None else min(_SIXTEEN, group - 2)


def years_of(group: int | None, year: int) -> Bounds:
    """The years in which somebody was born who was in an age group in a year.

    >>> years_of(17, 2015), years_of(None, 2015)
    ((1997, 2000), (1970, 1999))
    """
    return year - oldest_in(group), year - youngest_in(group)


def both(one: Bounds | None, other: Bounds) -> Bounds | None:
    """The years that lie in both; nothing if there is none."""
    first, last = (max(one[0], other[0]), min(one[1], other[1])) if one else other
    return (first, last) if first <= last else None


def days_of(group: int | None, birth: Birth | None, table: Span[date]) -> Span[date]:
    """The days on which somebody may have been in an age group, within the days of the table."""
    if birth is None:
        return table
    first = date(birth.earliest.year + youngest_in(group), 1, 1)
    last = date(birth.latest.year + oldest_in(group), 12, 31)
    end = max(table.earliest, min(last, table.latest))
    return Span(min(max(first, table.earliest), end), end)
