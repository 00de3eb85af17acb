"""Definition D14, the age benchmark: cumulative senior minutes of everybody who entered the U-19 pool, by age.

Those who left the game stay in. A benchmark of those who made it would tell every child that they are behind.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.football.limits import Thresholds
from tracker.football.people import Position, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.ages import GRID, age_at
from tracker.pathway.career import SENIOR_SIDE, U19_FOOTBALL, Career, Leaving
from tracker.pathway.cohort import People, group_name, how_many, of_position, one_sex, people
from tracker.pathway.quantiles import LINES, quantile


@dataclass(frozen=True, slots=True)
class Lines:
    """Cumulative senior minutes that a tenth, a quarter, half, three quarters and nine tenths are below."""

    p10: float
    p25: float
    p50: float
    p75: float
    p90: float


@dataclass(frozen=True, slots=True)
class Mark:
    """The pool at one age.

    `lines` is `None` where fewer than 20 players are in it: no line is drawn across such an age. `unknown` more
    players were watched whose minutes up to then are not known. `survivors` is the median of those who later
    reached the senior national side, `None` where they are too few to be shown.
    """

    age: float
    n: int
    unknown: int
    lines: Lines | None
    survivors_n: int
    survivors: float | None


@dataclass(frozen=True, slots=True)
class Benchmark:
    """The bands by age, of one position group or, where `position` is `None`, of all positions."""

    sex: Sex | None
    position: Position | None
    marks: tuple[Mark, ...]
    pool: People
    survivors: People
    shown: bool

    @property
    def n(self) -> int:
        """How many players entered the pool."""
        return how_many(self.pool)

    @property
    def survivors_n(self) -> int:
        """How many of them later reached the senior national side."""
        return how_many(self.survivors)

    @property
    def sentence(self) -> Phrase:
        """What the bands show, or that there are too few players to compare."""
        return pool_shown(self.sex if self.shown else None, self.position, self.n)

    @property
    def survivors_sentence(self) -> Phrase:
        """What the dotted curve is, and what it is not."""
        return survivors_shown(self.marks, self.survivors_n)


def pool_shown(sex: Sex | None, position: Position | None, n: int) -> Phrase:
    """What bands show; without a sex there are none, as too few players can be compared."""
    if sex is None:
        return phrase("cohort-too-few")
    return phrase("benchmark-shows", n=n, group=group_name(position, sex))


def survivors_shown(marks: Iterable[Mark], n: int) -> Phrase:
    """What the dotted curve of `n` survivors is, and what it is not; or that it is not drawn."""
    if all(mark.survivors is None for mark in marks):
        return phrase("benchmark-survivors-too-few")
    return phrase("benchmark-survivors", n=n)


def benchmark(
    careers: Iterable[Career], as_of: date, thresholds: Thresholds, position: Position | None = None
) -> Benchmark:
    """The benchmark for a position group if the pool has enough of its players, else for all positions.

    Raises:
        MixedCohortError: the players are women and men.
    """
    everybody = tuple(careers)
    sex = one_sex(everybody)
    entered = [career for career in everybody if U19_FOOTBALL in career.first]
    group, pool = of_position(entered, position, thresholds.smallest_cohort)
    survivors = people(career.player for career in pool if career.reached(SENIOR_SIDE))
    marks = tuple(_mark(place, pool, frozenset(survivors), as_of, thresholds) for place in range(len(GRID)))
    return Benchmark(
        sex=sex,
        position=group,
        marks=marks,
        pool=people(career.player for career in pool),
        survivors=survivors,
        shown=any(mark.lines for mark in marks),
    )


def _mark(
    place: int, pool: Sequence[Career], survived: frozenset[int], as_of: date, thresholds: Thresholds
) -> Mark:
    watched = [(career, minutes_at(career, place)) for career in pool if reaches(career, place, as_of)]
    known = sorted(minutes for _, minutes in watched if minutes is not None)
    survivors = sorted(minutes for career, minutes in watched if minutes is not None and career.player in survived)
    enough = len(known) >= thresholds.smallest_cohort
    return Mark(
        age=GRID[place],
        n=len(known),
        unknown=len(watched) - len(known),
        lines=Lines(*(quantile(known, part) for part in LINES)) if enough else None,
        survivors_n=len(survivors),
        survivors=quantile(survivors, 0.5) if len(survivors) >= thresholds.smallest_cell else None,
    )


def reaches(career: Career, place: int, as_of: date) -> bool:
    """Whether a player belongs to the pool at a place of the grid.

    Those who are known to have left the game do as long as the calendar goes on; all others as long as watched.
    """
    if place < len(career.by_age):
        return True
    if career.leaving is not Leaving.STOPPED or career.birth is None:
        return False
    return age_at(career.birth.latest, as_of) >= GRID[place]


def minutes_at(career: Career, place: int) -> int | None:
    """The cumulative senior minutes of a player who reaches a place of the grid; those who left keep their last."""
    if place < len(career.by_age):
        return career.by_age[place]
    return career.by_age[-1] if career.by_age else sum(career.minutes.values())
