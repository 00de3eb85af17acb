"""A share of a group: how many of how many, how sure that is, and whether it may be shown at all."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from math import sqrt
from statistics import NormalDist

from tracker.football.errors import BadInputError
from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.cohort import People, people

#: How many standard errors on either side hold 95 % of a normal distribution.
Z95 = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True, slots=True)
class Interval:
    """A 95 % interval: the true figure may well lie anywhere from `low` to `high`."""

    low: float
    high: float


class Showing(Enum):
    """How much of a share may be shown."""

    HIDDEN = "hidden"  # So few players that a person might be recognised.
    COUNTS = "counts"  # Too few for a percentage to mean anything.
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many, with the Wilson 95 % interval of the share (definition D12)."""

    count: int
    of: int
    low: float
    high: float
    showing: Showing

    @property
    def n(self) -> int:
        """How many players the share is of."""
        return self.of

    @property
    def part(self) -> float | None:
        """The share as a number from 0 to 1; nothing of nobody."""
        return self.count / self.of if self.of else None

    @property
    def hidden(self) -> bool:
        """Whether no number of it may be shown."""
        return self.showing is Showing.HIDDEN

    @property
    def whole(self) -> bool:
        """Whether it may be shown as a percentage."""
        return self.showing is Showing.WHOLE

    @property
    def sentence(self) -> Phrase:
        """The share in words, with no more in it than may be shown."""
        if self.showing is Showing.HIDDEN:
            return phrase("cohort-share-hidden")
        if self.showing is Showing.COUNTS:
            return phrase("cohort-share-counts", count=self.count, of=self.of)
        part = self.count / self.of
        return phrase("cohort-share", count=self.count, of=self.of, part=part, low=self.low, high=self.high)


@dataclass(frozen=True, slots=True)
class ShareBetween:
    """A share no less than `least` and no more than `most`, as it is open of some of the group whether they count.

    Both are of the same players; they are equal where nothing is open.
    """

    least: Share
    most: Share

    @property
    def of(self) -> int:
        """How many players the share is of."""
        return self.least.of

    @property
    def exact(self) -> bool:
        """Whether nothing is open."""
        return self.least.count == self.most.count

    @property
    def interval(self) -> Interval:
        """From the lower end of the 95 % interval of the one to the upper end of the other."""
        return Interval(self.least.low, self.most.high)

    @property
    def sentence(self) -> Phrase:
        """The share in words, with no more in it than may be shown."""
        if self.exact or self.least.hidden:
            return self.least.sentence
        low, high = self.least, self.most
        if not low.whole:
            return phrase("cohort-share-counts-between", least=low.count, most=high.count, of=self.of)
        return phrase(
            "cohort-share-between",
            least=low.count,
            most=high.count,
            of=self.of,
            from_part=low.count / self.of,
            to_part=high.count / self.of,
            low=low.low,
            high=high.high,
        )


@dataclass(frozen=True, slots=True)
class Portion:
    """A share with the players behind it: those it counts (`inside`) and the others of the group (`outside`)."""

    share: Share
    inside: People
    outside: People

    @property
    def n(self) -> int:
        """How many players the share is of."""
        return self.share.of


def wilson(count: int, of: int) -> Interval:
    """The Wilson 95 % interval of a share; from 0 to 1 where it is a share of nobody.

    Source: E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference.

    Raises:
        BadInputError: more are counted than there are.

    >>> interval = wilson(53, 537)
    >>> round(interval.low, 4), round(interval.high, 4)
    (0.0762, 0.1268)
    """
    if not 0 <= count <= of:
        message = f"{count} of {of} is no share; count no fewer than none and no more than all."
        raise BadInputError(message)
    if not of:
        return Interval(0.0, 1.0)
    part, square = count / of, Z95 * Z95
    middle = part + square / (2 * of)
    spread = Z95 * sqrt(part * (1 - part) / of + square / (4 * of * of))
    low, high = ((middle + side * spread) / (1 + square / of) for side in (-1, 1))
    return Interval(0.0 if count == 0 else low, 1.0 if count == of else high)


def share(count: int, of: int, thresholds: Thresholds) -> Share:
    """A share and how much of it may be shown.

    Raises:
        BadInputError: more are counted than there are.
    """
    interval = wilson(count, of)
    return Share(count, of, interval.low, interval.high, showing(of, thresholds))


def share_between(surely: int, perhaps: int, of: int, thresholds: Thresholds) -> ShareBetween:
    """A share that some surely belong to and others perhaps.

    Raises:
        BadInputError: more are counted than there are.
    """
    return ShareBetween(share(surely, of, thresholds), share(surely + perhaps, of, thresholds))


def showing(of: int, thresholds: Thresholds) -> Showing:
    """How much may be shown of a figure about so many players."""
    if of < thresholds.smallest_cell:
        return Showing.HIDDEN
    return Showing.COUNTS if of < thresholds.smallest_cohort else Showing.WHOLE


def portion(inside: Iterable[int], outside: Iterable[int], thresholds: Thresholds) -> Portion:
    """The share that some players have of a group, and who they are."""
    counted = people(inside)
    others = people(set(outside) - set(counted))
    return Portion(share(len(counted), len(counted) + len(others), thresholds), counted, others)
