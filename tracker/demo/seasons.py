"""The years a demo federation lives through: eight seasons, each in two halves, and the windows of its leagues."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

#: The day up to which the demo's records reach unless another is handed in. No clock is read.
DEMO_DAY = date(2026, 6, 30)
SEASONS = 8
#: In the season that starts in this year, leagues outside the elite go over from 1 January to 1 August.
AGE_SWITCH_YEAR = 2026


class Rhythm(Enum):
    """When in the year a league plays."""

    AUTUMN_TO_SPRING = "autumn_to_spring"
    CALENDAR_YEAR = "calendar_year"
    AUTUMN = "autumn"


#: First days and match counts by rhythm, for the half that begins in July and the half that begins in January.
#: `(month, day, matches, weeks)`: so many matches spread over so many weeks.
_HALF_PLANS = {
    Rhythm.AUTUMN_TO_SPRING: ((8, 16, 13, 19), (1, 24, 13, 18)),
    Rhythm.CALENDAR_YEAR: ((7, 18, 12, 17), (3, 2, 12, 16)),
    Rhythm.AUTUMN: ((8, 22, 14, 15), None),
}
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Half:
    """Half a season: from 1 July to 31 December, or from 1 January to 30 June, cut off at the as-of day."""

    index: int
    starts: date
    ends: date
    last: bool
    #: Whether this is the half from July on, in which most seasons begin.
    autumn: bool
    #: The season it is half of, counted from 0; a season runs from July to June.
    season: int
    #: The calendar year in which its season ends, by which the age groups are called.
    end_year: int

    @property
    def eve(self) -> date:
        """The day before it."""
        return self.starts - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Years:
    """The eight seasons up to and including the one that is running on the as-of day."""

    day: date

    @property
    def first(self) -> int:
        """The year in which the first season starts."""
        return self.day.year - (self.day.month < 7) - SEASONS + 1

    def halves(self) -> tuple[Half, ...]:
        """All halves that have begun by the as-of day."""
        begun = [day for day in map(self._start, range(2 * SEASONS)) if day <= self.day]
        return tuple(self._half(index, day, last=index == len(begun) - 1) for index, day in enumerate(begun))

    def _start(self, index: int) -> date:
        season, second = divmod(index, 2)
        return date(self.first + season + second, 1 if second else 7, 1)

    def _half(self, index: int, starts: date, *, last: bool) -> Half:
        season, second = divmod(index, 2)
        end = date(starts.year, 6, 30) if second else date(starts.year, 12, 31)
        return Half(index, starts, min(self.day, end), last, not second, season, self.first + season + 1)

    def announced(self, start: date) -> bool:
        """Whether a season that begins on a day is known of already: leagues announce it three months ahead."""
        return start <= self.day + timedelta(days=90)


def window(rhythm: Rhythm, year: int) -> tuple[str, date, date]:
    """The label, first and last day of the season of a league that belongs to the July-to-June year `year`."""
    if rhythm is Rhythm.CALENDAR_YEAR:
        return str(year + 1), date(year + 1, 3, 1), date(year + 1, 11, 20)
    if rhythm is Rhythm.AUTUMN:
        return str(year), date(year, 8, 20), date(year, 12, 12)
    return f"{year}-{(year + 1) % 100:02d}", date(year, 8, 15), date(year + 1, 5, 31)


def season_in_play(rhythm: Rhythm, half: Half) -> int | None:
    """The season, by index, of which a league plays matches in a half; nothing where it rests."""
    if rhythm is Rhythm.CALENDAR_YEAR:
        return half.season - half.autumn if half.index else None
    return half.season if half.autumn or rhythm is Rhythm.AUTUMN_TO_SPRING else None


def match_days(rhythm: Rhythm, half: Half, weekday: int) -> list[date]:
    """The days of a league's rounds in a half; `weekday` is counted from Saturday, so that teams take turns."""
    plan = _HALF_PLANS[rhythm][0 if half.autumn else 1]
    if plan is None:
        return []
    month, day, matches, weeks = plan
    opening = date(half.starts.year, month, day)
    saturday = opening + timedelta(days=(_SATURDAY - opening.weekday()) % 7 + weekday)
    return [saturday + timedelta(days=7 * (number * weeks // matches)) for number in range(matches)]
