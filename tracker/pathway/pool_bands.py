"""The age benchmark of everybody, as it may be told to somebody who sees one of them: counts of 20 or more, nobody.

A parent sees one child, and the bands are of thousands. What comes out of them for such a reader has no player's
number in it, and no figure of fewer players than the smallest cohort, the dotted line of the survivors included.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from tracker.football.limits import Thresholds
from tracker.football.people import Position, Sex
from tracker.football.phrase import Phrase
from tracker.pathway.benchmark import Mark, benchmark, pool_shown, survivors_shown
from tracker.pathway.career import Career


@dataclass(frozen=True, slots=True)
class PoolBands:
    """The bands by age of one sex, of one position group or of all, as of a day; `n` players entered the pool."""

    sex: Sex
    position: Position | None
    as_of: date
    n: int
    survivors_n: int
    marks: tuple[Mark, ...]

    @property
    def shown(self) -> bool:
        """Whether there is an age at which enough players can be compared."""
        return any(mark.lines for mark in self.marks)

    @property
    def sentence(self) -> Phrase:
        """What the bands show, or that there are too few players to compare."""
        return pool_shown(self.sex if self.shown else None, self.position, self.n)

    @property
    def survivors_sentence(self) -> Phrase:
        """What the dotted curve is, and what it is not."""
        return survivors_shown(self.marks, self.survivors_n)


def of_strangers(thresholds: Thresholds) -> Thresholds:
    """The thresholds for figures of players out of sight: a count, too, is of a whole cohort or is hidden."""
    least = max(1, thresholds.smallest_cohort)
    return replace(thresholds, smallest_cohort=least, smallest_cell=max(least, thresholds.smallest_cell))


def pool_bands(
    careers: Iterable[Career], sex: Sex, as_of: date, thresholds: Thresholds, position: Position | None = None
) -> PoolBands:
    """The bands of a position group if it is large enough to have any, else of all positions.

    Raises:
        MixedCohortError: the players are women and men.
    """
    pool, strict = tuple(careers), of_strangers(thresholds)
    found = benchmark(pool, as_of, strict, position)
    if position is not None and not found.shown:
        found = benchmark(pool, as_of, strict)
    marks = tuple(replace(mark, unknown=_countable(mark.unknown, strict)) for mark in found.marks)
    return PoolBands(sex, found.position, as_of, found.n, found.survivors_n, marks)


def _countable(players: int, thresholds: Thresholds) -> int:
    """A count that may be told, or none."""
    return players if players >= thresholds.smallest_cell else 0
