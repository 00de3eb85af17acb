"""What follows from a birth alone: the days on which more is expected, U-19 football ends, training begins."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from datetime import date
from functools import lru_cache
from math import ceil, floor
from typing import NamedTuple

from tracker.football.calendar import CutOff
from tracker.football.ladder import Ladder
from tracker.football.people import Birth
from tracker.pathway.ages import GRID, birthday, known_to_the_month
from tracker.pathway.at_level import expected_on
from tracker.pathway.bridge import end_of_u19
from tracker.pathway.day_runs import Day, Run
from tracker.pathway.u19_category import LAST_U19_BIRTHDAY, last_day_known

#: Training at a club counts between these birthdays (definition D16).
TRAINED_FROM, TRAINED_UNTIL = 15, 21
#: A bridge between U-19 and senior football is crossed before this birthday; the grid of D14 ends there as well.
LAST_BRIDGE = 23

#: The ages of the benchmark as completed years, and as days after that birthday in a year of so many days.
_COMPLETED = tuple(floor(age) for age in GRID)
_AFTER = {days: tuple(ceil((age - floor(age)) * days) for age in GRID) for days in (365, 366)}
_TURNED = range(_COMPLETED[0], _COMPLETED[-1] + 2)


class Steps(NamedTuple):
    """The rung expected from each of some days on, in order of days, and `before` the first of them."""

    days: tuple[Day, ...]
    rungs: tuple[int, ...]
    before: int

    def on(self, day: Day) -> int:
        """The rung expected on a day."""
        place = bisect_right(self.days, day)
        return self.rungs[place - 1] if place else self.before


class FromBirth(NamedTuple):
    """The days of a life, as far as they follow from what is known of the birth.

    `least` and `most` are the rungs expected of the youngest and of the oldest that the player may be. `trained` is
    the time that surely lies between the two birthdays, `grid` the days on which the ages of the benchmark are
    reached, empty where the birth is not known to the month. `u19_ends` is the end of U-19 football, as far as no
    league's cut-off tells of another. `years` is the same birth as known to those who may know its year alone.
    """

    least: Steps
    most: Steps
    u19_ends: Day | None = None
    trained: Run | None = None
    bridged_by: Day | None = None
    grid: array[int] = array("i")
    years: tuple[Day | None, Day | None] = (None, None)


class Births(dict[tuple[Day | None, Day | None], FromBirth]):
    """What follows from each birth on a ladder; there are far fewer births than players."""

    def __init__(self, ladder: Ladder) -> None:
        super().__init__()
        self._ladder = ladder
        self._ends: dict[tuple[Day, Day, int], Day | None] = {}

    def __missing__(self, born: tuple[Day | None, Day | None]) -> FromBirth:
        found = self[born] = from_birth(*born, self._ladder)
        return found

    def u19_ends(self, born: tuple[Day | None, Day | None], turn: int) -> Day | None:
        """The end of U-19 football where the player's U-19 category turned on a day, as month * 100 + day."""
        earliest, latest = born
        if earliest is None or latest is None:
            return None
        key = (earliest, latest, turn)
        if key not in self._ends:
            self._ends[key] = ruled_end(earliest, latest, turn) or self[born].u19_ends
        return self._ends[key]


def ruled_end(earliest: Day, latest: Day, turn: int) -> Day | None:
    """The end of U-19 football by a league's cut-off; nothing where the birth is not known well enough."""
    birth = Birth(date.fromordinal(earliest), date.fromordinal(latest))
    ends = last_day_known(LAST_U19_BIRTHDAY, birth, CutOff(*divmod(turn, 100)))
    return ends.toordinal() if ends else None


def from_birth(earliest: Day | None, latest: Day | None, ladder: Ladder) -> FromBirth:
    """What follows from a birth between two days; of an unknown birth nothing but what holds at any age."""
    if earliest is None or latest is None:
        expected = expected_on(date.min, None, ladder)
        return FromBirth(Steps((), (), expected.earliest), Steps((), (), expected.latest))
    birth = Birth(date.fromordinal(earliest), date.fromordinal(latest))
    ends = end_of_u19(birth)
    trained = (_birthday(birth.latest, TRAINED_FROM), _birthday(birth.earliest, TRAINED_UNTIL) - 1)
    return FromBirth(
        least=_steps(birth.latest, ladder),
        most=_steps(birth.earliest, ladder),
        u19_ends=ends.toordinal() if ends else None,
        trained=trained if trained[0] <= trained[1] else None,
        bridged_by=_birthday(birth.earliest, LAST_BRIDGE),
        grid=_grid(birth),
        years=(birth.year_only.earliest.toordinal(), birth.year_only.latest.toordinal()),
    )


def _steps(born: date, ladder: Ladder) -> Steps:
    ages, rungs, before = _expected(ladder)
    return Steps(tuple([_birthday(born, age) for age in ages]), rungs, before)


@lru_cache
def _expected(ladder: Ladder) -> tuple[tuple[int, ...], tuple[int, ...], int]:
    """The ages at which another rung is expected, these rungs, and the one before the first of them."""
    ages = tuple(sorted({age for age, _ in ladder.expected}))
    return ages, tuple(ladder.expected_rung(age) for age in ages), ladder.expected_rung(-1)


def _birthday(born: date, age: int) -> Day:
    return birthday(born, age).toordinal()


def _grid(birth: Birth) -> array[int]:
    """The days of the benchmark's ages, of the youngest that the player may be, as `ages.day_of` gives them."""
    if not known_to_the_month(birth):
        return array("i")
    turned = {age: _birthday(birth.latest, age) for age in _TURNED}
    after = {age: _AFTER[turned[age + 1] - turned[age]] for age in _TURNED[:-1]}
    return array("i", [turned[age] + after[age][place] for place, age in enumerate(_COMPLETED)])
