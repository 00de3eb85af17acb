"""The depth of a pool: how many there are by year of birth and position, those who need an overage place apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tracker.finding.answer import told
from tracker.finding.facets import UNTOLD
from tracker.football.people import Position

#: The answers of an age rule that let somebody play without an overage place.
WITHIN = ("within_age", "no_age_limit")
OVERAGE = ("overage",)

#: How many there are of a year of birth, a position and an answer; `None` where that is not on record.
Counted = tuple[int | None, str | None, str, int]
#: A place in the chart: the year of birth and the position.
Slot = tuple[int | None, str | None]


@dataclass(frozen=True, slots=True)
class Layer:
    """A chart: its years of birth, the oldest first, its positions from the goal outwards, and who stands where.

    A slot holds `None` where there are some, and fewer than may be told; one that is missing holds nobody.
    """

    years: tuple[int | None, ...]
    positions: tuple[str | None, ...]
    slots: Mapping[Slot, int | None]

    @property
    def most(self) -> int:
        """The most players in one slot that may be told."""
        return max((players or 0 for players in self.slots.values()), default=0)


@dataclass(frozen=True, slots=True)
class DepthChart:
    """The depth of a pool: within age, as overage players, and how many stand in neither chart.

    Arguments:
        untold: players of whom nobody can tell, as a birth or a rule is not known well enough.
        outside: players who are too old or too young.
    """

    within: Layer
    overage: Layer
    untold: int | None
    outside: int | None


def depth_of(counted: Iterable[Counted], least: int) -> DepthChart:
    """The chart of what was counted; figures of fewer than `least` players are not told.

    >>> chart = depth_of([(2005, "defender", "within_age", 7), (2001, None, "overage", 3)], 5)
    >>> chart.within.slots, chart.overage.slots, chart.untold
    ({(2005, 'defender'): 7}, {(2001, None): None}, 0)
    """
    every = list(counted)
    apart = (*WITHIN, *OVERAGE, *UNTOLD)
    return DepthChart(
        within=_layer(every, WITHIN, least),
        overage=_layer(every, OVERAGE, least),
        untold=told(sum(players for _, _, answer, players in every if answer in UNTOLD), least),
        outside=told(sum(players for _, _, answer, players in every if answer not in apart), least),
    )


def _layer(counted: Iterable[Counted], answers: tuple[str, ...], least: int) -> Layer:
    slots: dict[Slot, int] = defaultdict(int)
    for year, position, answer, players in counted:
        if answer in answers:
            slots[year, position] += players
    years = {year for year, _ in slots}
    lacking = any(position is None for _, position in slots)
    return Layer(
        years=(*sorted(year for year in years if year is not None), *([None] if None in years else [])),
        positions=(*(one.value for one in Position), *([None] if lacking else [])),
        slots={slot: told(players, least) for slot, players in slots.items() if players},
    )
