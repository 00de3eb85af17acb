"""Definition D15, relative age: how births spread over the quarters from a league's cut-off.

A cohort in which births early in the selection year are many more than births late in it has been picked, in part,
for being older.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import erfc, exp, pi, sqrt

from tracker.football.calendar import CutOff
from tracker.football.errors import BadInputError
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.birth_quarter import QUARTERS, days_by_quarter, quarter_of
from tracker.pathway.career import Career
from tracker.pathway.cohort import People, one_sex, people
from tracker.pathway.proportions import Z95, Interval, Showing, showing


@dataclass(frozen=True, slots=True)
class Spread:
    """How far counts by quarter are from what is expected of them.

    `chi_square` has 3 degrees of freedom and `p` is how often chance alone gives as much or more. `ratio` is that
    of the first quarter to the last, each against what is expected, with its interval by Woolf's method; both are
    `None` where one of the two quarters has no birth.
    """

    chi_square: float
    p: float
    ratio: float | None
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class Quartering:
    """The births of a cohort by quarter from a cut-off.

    `spread` is `None` where there are too few births for it; then the counts stand alone. `coarse` are players
    whose birth is not known well enough to lie in one quarter.
    """

    sex: Sex | None
    cut_off: CutOff
    quarters: tuple[People, People, People, People]
    expected: tuple[float, float, float, float]
    spread: Spread | None
    coarse: People
    showing: Showing

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """How many were born in each quarter."""
        first, second, third, last = self.quarters
        return len(first), len(second), len(third), len(last)

    @property
    def n(self) -> int:
        """How many births are counted."""
        return sum(self.counts)

    @property
    def sentence(self) -> Phrase:
        """What the bars show."""
        if self.showing is Showing.HIDDEN:
            return phrase("cohort-too-few")
        day = phrase("cut-off-day", month=self.cut_off.month, day=self.cut_off.day)
        if self.spread is None:
            return phrase("quarters-counts", n=self.n, cut_off=day)
        if self.spread.ratio is None or self.spread.interval is None:
            return phrase("quarters-empty", n=self.n, cut_off=day)
        interval = self.spread.interval
        return phrase(
            "quarters-ratio", n=self.n, cut_off=day, ratio=self.spread.ratio, low=interval.low, high=interval.high
        )


def relative_age(
    careers: Iterable[Career],
    cut_offs: Sequence[CutOff],
    thresholds: Thresholds,
    births: Sequence[float] | None = None,
) -> tuple[Quartering, ...]:
    """The births of players of one sex by quarter, once for each cut-off: after a change, both are shown.

    Arguments:
        births: how many are born in each of the quarters nationally, if that is known; else days are compared.

    Raises:
        MixedCohortError: the players are women and men.
        BadInputError: the national births are not four numbers above zero.
    """
    everybody = tuple(careers)
    return tuple(_quartering(everybody, cut_off, thresholds, births) for cut_off in cut_offs)


def spread(counts: Sequence[int], expected: Sequence[float]) -> Spread:
    """How far counts by quarter are from the proportions of four expected ones.

    Sources: Pearson's chi-square; B. Woolf (1955), On estimating the relation between blood group and disease.

    >>> found = spread((46, 31, 27, 16), (90.25, 91, 92, 92))
    >>> round(found.chi_square, 3), round(found.ratio, 3)
    (16.095, 2.931)
    """
    scale = sum(counts) / sum(expected)
    wanted = [scale * part for part in expected]
    square = sum((count - due) ** 2 / due for count, due in zip(counts, wanted, strict=True))
    first, last = counts[0], counts[-1]
    if not first or not last:
        return Spread(square, upper_tail(square), None, None)
    ratio = (first / expected[0]) / (last / expected[-1])
    error = Z95 * sqrt(1 / first + 1 / last)
    return Spread(square, upper_tail(square), ratio, Interval(ratio * exp(-error), ratio * exp(error)))


def upper_tail(square: float) -> float:
    """How often chi-square with 3 degrees of freedom is as large or larger; it has a closed form.

    >>> round(upper_tail(7.8147), 4)
    0.05
    """
    return erfc(sqrt(square / 2)) + sqrt(2 * square / pi) * exp(-square / 2)


def _quartering(
    careers: Sequence[Career], cut_off: CutOff, thresholds: Thresholds, births: Sequence[float] | None
) -> Quartering:
    found: dict[int | None, list[int]] = {quarter: [] for quarter in (*QUARTERS, None)}
    for career in careers:
        found[quarter_of(career.birth, cut_off)].append(career.player)
    first, second, third, last = (people(found[quarter]) for quarter in QUARTERS)
    counts = [len(found[quarter]) for quarter in QUARTERS]
    expected = _expected(births, cut_off)
    enough = sum(counts) >= max(1, thresholds.smallest_birth_sample)
    return Quartering(
        sex=one_sex(careers),
        cut_off=cut_off,
        quarters=(first, second, third, last),
        expected=expected,
        spread=spread(counts, expected) if enough else None,
        coarse=people(found[None]),
        showing=showing(sum(counts), thresholds),
    )


def _expected(births: Sequence[float] | None, cut_off: CutOff) -> tuple[float, float, float, float]:
    if births is None:
        return days_by_quarter(cut_off)
    if len(births) != len(QUARTERS) or min(births) <= 0:
        message = f"National births by quarter are four numbers above zero, and {tuple(births)} was handed in."
        raise BadInputError(message)
    first, second, third, last = births
    return first, second, third, last
