"""A season as people write it: two years for one that crosses the new year, one for one that does not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tracker.football.errors import BadInputError

EARLIEST_SEASON, LATEST_SEASON = 1900, 2200
#: The month with which a season begins: leagues play from August on, and the US seasonal year begins with it.
_FIRST_MONTH = 8
_WRITTEN = re.compile(r"(\d{4})(?:[-/–](\d{4}|\d{2}))?", re.ASCII)
_REMEDY = "write a season as 2026-27, 2026/27 or 2026-2027, or as 2026 where it is a calendar year"


@dataclass(frozen=True, slots=True)
class SeasonName:
    """The year a season starts in and the year it ends in, which may be the same.

    >>> str(SeasonName.read("2026/2027")), str(SeasonName.read("2026"))
    ('2026-27', '2026')
    """

    first: int
    last: int

    @classmethod
    def read(cls, text: str) -> SeasonName:
        """Read `2026-27`, `2026/27`, `2026-2027` or `2026`.

        Raises:
            BadInputError: the text has another form, or its second year does not follow the first.
        """
        found = _WRITTEN.fullmatch(text.strip())
        if not found:
            message = f"{text!r} is no season; {_REMEDY}."
            raise BadInputError(message)
        first, second = int(found[1]), found[2]
        if not EARLIEST_SEASON <= first <= LATEST_SEASON:
            message = f"{text!r} is out of reach; give a season from {EARLIEST_SEASON} to {LATEST_SEASON}."
            raise BadInputError(message)
        if second is None:
            return cls(first, first)
        if second not in (str(first + 1), f"{(first + 1) % 100:02d}"):
            message = f"{text!r} is no season, as the second year does not follow the first; {_REMEDY}."
            raise BadInputError(message)
        return cls(first, first + 1)

    @property
    def following(self) -> SeasonName:
        """The season after it.

        >>> str(SeasonName(2026, 2027).following), str(SeasonName(2026, 2026).following)
        ('2027-28', '2027')
        """
        return SeasonName(self.first + 1, self.last + 1)

    def __str__(self) -> str:
        return calendar_season(self.first) if self.first == self.last else split_season(self.first)


def season_on(day: date) -> SeasonName:
    """The season that crosses the new year in which a day lies; it turns on 1 August.

    >>> str(season_on(date(2026, 7, 31))), str(season_on(date(2026, 8, 1)))
    ('2025-26', '2026-27')
    """
    first = day.year if day.month >= _FIRST_MONTH else day.year - 1
    return SeasonName(first, first + 1)


def split_season(start: int) -> str:
    """The name of a season that crosses the new year, by the year it starts in.

    >>> split_season(1999)
    '1999-00'
    """
    return f"{start}-{(start + 1) % 100:02d}"


def calendar_season(year: int) -> str:
    """The name of a season that lies in one calendar year."""
    return str(year)
