"""What somebody brings to a quota: lines of minutes, exact where they are known and bounded where they are not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from tracker.eligibility.quotas.rule import FULL_WEIGHT
from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.football.people import Birth


@dataclass(frozen=True, slots=True)
class Minutes:
    """Minutes as far as they are known: no fewer than `lower`, no more than `upper`, which is `None` if open.

    >>> Minutes.of(90) + Minutes(Fraction(0), None)
    Minutes(lower=Fraction(90, 1), upper=None)
    """

    lower: Fraction
    upper: Fraction | None

    @classmethod
    def of(cls, minutes: int) -> Minutes:
        """Minutes that are known."""
        return cls(Fraction(minutes), Fraction(minutes))

    @property
    def exact(self) -> bool:
        """Whether the number itself is known."""
        return self.lower == self.upper

    def __add__(self, other: Minutes) -> Minutes:
        open_end = self.upper is None or other.upper is None
        upper = None if open_end else (self.upper or Fraction(0)) + (other.upper or Fraction(0))
        return Minutes(self.lower + other.lower, upper)

    def weighted(self, weight: Minutes) -> Minutes:
        """The minutes at a weight in percent, itself within bounds. At no weight an open number counts nothing."""
        assert weight.upper is not None, "a weight is always bounded"
        upper = self.upper * weight.upper / FULL_WEIGHT if self.upper is not None else None
        return Minutes(self.lower * weight.lower / FULL_WEIGHT, upper if weight.upper else Fraction(0))

    def at_most(self, most: int) -> Minutes:
        """The same minutes where no more than `most` count."""
        upper = Fraction(most) if self.upper is None else min(self.upper, Fraction(most))
        return Minutes(min(self.lower, Fraction(most)), upper)


NO_MINUTES = Minutes.of(0)


def total(minutes: Iterable[Minutes]) -> Minutes:
    """The sum, none for no summands."""
    return sum(minutes, start=NO_MINUTES)


@dataclass(frozen=True, slots=True)
class Line:
    """A player's minutes, over a season or in the match that `match` names. `None` is what nobody has recorded.

    `appearances` are the matches that the minutes were played in; `absences` the club's matches that were missed
    for a national side. `nationalities` are three-letter codes, `None` where none is on record.
    """

    player: str
    born: Birth | None
    minutes: int | None
    nationalities: tuple[str, ...] | None = None
    appearances: int | None = None
    absences: int | None = None
    match: str | None = None

    @property
    def played(self) -> Minutes:
        """The minutes; bounded by the matches where they are not known and the matches are."""
        if self.minutes is not None:
            return Minutes.of(self.minutes)
        matches = 1 if self.match is not None else self.appearances
        return Minutes(Fraction(0), None if matches is None else Fraction(matches * MOST_MINUTES_IN_A_MATCH))
