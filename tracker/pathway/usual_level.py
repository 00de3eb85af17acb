"""The usual level of a stretch of days: the median rung of its appearances, as both stretches move day by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from tracker.football.calendar import ONE_DAY, Window
from tracker.football.ladder import ClubRung


@dataclass(frozen=True, slots=True)
class Played:
    """An appearance of a known rung; `rung_after` is what it counts as in the later of the two stretches."""

    day: date
    rung: int
    rung_after: int


@dataclass(frozen=True, slots=True)
class Usual:
    """The middle of a stretch's rungs, one of them or two of an even number, and of how many appearances it is."""

    low: int
    high: int
    appearances: int

    @property
    def rung(self) -> float:
        """The median."""
        return (self.low + self.high) / 2


@dataclass(frozen=True, slots=True)
class Standing:
    """Days on each of which both stretches held the same appearances.

    `later` are the days up to and with the day itself, and `earlier` as many before those.
    """

    window: Window
    earlier: Usual
    later: Usual


@dataclass(slots=True)
class _Stretch:
    """How many appearances of each rung lie in a stretch."""

    counts: list[int] = field(default_factory=lambda: [0] * (max(ClubRung) + 1))
    size: int = 0

    def change(self, rung: int, by: int) -> None:
        self.counts[rung] += by
        self.size += by

    @property
    def usual(self) -> Usual:
        return Usual(self._at((self.size - 1) // 2), self._at(self.size // 2), self.size)

    def _at(self, place: int) -> int:
        for rung, count in enumerate(self.counts):
            place -= count
            if place < 0:
                return rung
        return 0


def standings(played: Iterable[Played], days: int, as_of: date) -> Iterator[Standing]:
    """How both stretches of so many days stood on each day from the first appearance to the as-of date.

    An appearance enters the later stretch on its day, passes to the earlier one after `days`, and leaves that after
    as many again; between those days nothing changes, so the work grows with the appearances and not with the days.
    """
    earlier, later = _Stretch(), _Stretch()
    changes: dict[date, list[tuple[_Stretch, int, int]]] = defaultdict(list)
    width = timedelta(days=days)
    for each in played:
        changes[each.day].append((later, each.rung_after, 1))
        changes[each.day + width] += [(later, each.rung_after, -1), (earlier, each.rung, 1)]
        changes[each.day + 2 * width].append((earlier, each.rung, -1))
    due = sorted(day for day in changes if day <= as_of)
    for day, following in pairwise((*due, as_of + ONE_DAY)):
        for stretch, rung, by in changes[day]:
            stretch.change(rung, by)
        yield Standing(Window(day, following - ONE_DAY), earlier.usual, later.usual)
