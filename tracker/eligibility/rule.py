"""Rules as values: a competition, its editions, and each edition's age rule as it was known from some day on.

Nothing here reads a file; `tracker.eligibility.load` does, and refuses what these values refuse.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import pairwise

from tracker.football.people import EARLIEST_BIRTH_YEAR, Sex


class OpenTo(Enum):
    """Whose competition it is."""

    MEN = "men"
    WOMEN = "women"
    BOTH = "men+women"

    def admits(self, sex: Sex) -> bool:
        """Whether players of this sex may enter at all.

        >>> OpenTo.MEN.admits(Sex.FEMALE), OpenTo.BOTH.admits(Sex.FEMALE)
        (False, True)
        """
        return self is OpenTo.BOTH or self is (OpenTo.WOMEN if sex is Sex.FEMALE else OpenTo.MEN)


class Confidence(Enum):
    """How well a rule is known: read at its source, or only remembered, and then every answer is provisional."""

    SOURCED = "sourced"
    RECALLED = "recalled"


class Status(Enum):
    """Whether an edition took place, was called off, or lies ahead."""

    HELD = "held"
    CANCELLED = "cancelled"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class BirthWindow:
    """The births a rule admits, both days included. An end that is `None` is open: no such bound was found.

    >>> BirthWindow(date(2006, 1, 1), date(2008, 12, 31)).born_on_or_before
    datetime.date(2008, 12, 31)
    """

    born_on_or_after: date | None
    born_on_or_before: date | None = None

    def __post_init__(self) -> None:
        first, last = self.born_on_or_after, self.born_on_or_before
        if first is None and last is None:
            message = "a window of births needs at least one end; give born_on_or_after or born_on_or_before"
            raise ValueError(message)
        for bound in (first, last):
            if bound and bound.year < EARLIEST_BIRTH_YEAR:
                message = f"{bound} lies before {EARLIEST_BIRTH_YEAR}; give the year of birth that is meant"
                raise ValueError(message)
        if first and last and first > last:
            message = f"born_on_or_after {first} lies after born_on_or_before {last}; exchange the two days"
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class NoLimit:
    """The rule is known to set no upper age limit; that it sets no minimum age either may still be unverified."""

    minimum_verified: bool


@dataclass(frozen=True, slots=True)
class NotHeld:
    """Nobody has found a rule that this catalogue can express. It is never read as "no limit"."""


AgeLimit = BirthWindow | NoLimit | NotHeld


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """An edition's age rule as it was known from a day on, with where that can be read.

    `known_from` is `None` for a rule known from the start. `overage` is the number of places for players older
    than the window, `None` where that is not known or means nothing because there is no window.
    """

    known_from: date | None
    limit: AgeLimit
    overage: int | None
    source: str
    confidence: Confidence
    last_checked: date | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        if not self.source.strip():
            message = "the rule has no source; say under source where it can be read"
            raise ValueError(message)
        if self.overage is not None and self.overage < 0:
            message = f"overage is {self.overage}; give the number of overage places, 0 for none"
            raise ValueError(message)

    @property
    def provisional(self) -> bool:
        """Whether every answer of this rule waits for somebody to read the regulation."""
        return self.confidence is Confidence.RECALLED


@dataclass(frozen=True, slots=True)
class Squad:
    """How many players a team names: at most `players`, sometimes no fewer than `at_least`.

    `alternates` stand by outside the squad, `goalkeepers` is the least number of them in it, and `per_match` is
    how many of the squad are named for a match. `None` means that the number is not known or not set.
    """

    players: int
    at_least: int | None = None
    alternates: int | None = None
    goalkeepers: int | None = None
    per_match: int | None = None


@dataclass(frozen=True, slots=True)
class Cancellation:
    """That and why an edition was called off, and who says so."""

    note: str
    source: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One staging of a competition. `year` is the one in its name, which a postponed edition is not played in.

    `versions` are in the order in which they became known. `qualifies_for` names the editions, as
    `competition/edition`, that places are won for here: their rule is their own and may be another.
    """

    id: str
    name: str
    year: int | None
    versions: tuple[RuleVersion, ...]
    start: date | None = None
    end: date | None = None
    host: str | None = None
    teams: int | None = None
    squad: Squad | None = None
    status: Status = Status.HELD
    cancelled: Cancellation | None = None
    qualifies_for: tuple[str, ...] = ()
    note: str | None = None

    def __post_init__(self) -> None:
        if self.end and (self.start is None or self.end < self.start):
            message = f"the edition ends on {self.end} but starts on {self.start}; give both days in order"
            raise ValueError(message)
        if (self.status is Status.CANCELLED) is not (self.cancelled is not None):
            message = "status cancelled and the entry cancelled go together; give both or neither"
            raise ValueError(message)
        _refuse_disorder(self.versions)

    def version_on(self, as_of: date | None = None) -> RuleVersion | None:
        """The rule as known on a day, or as known best (`as_of` is `None`); nothing if none was known yet."""
        known = [
            version
            for version in self.versions
            if as_of is None or version.known_from is None or version.known_from <= as_of
        ]
        return known[-1] if known else None

    @property
    def when(self) -> date:
        """A day to sort editions by: the first day, else the last of its year, else after all others."""
        if self.start:
            return self.start
        return date(self.year, 12, 31) if self.year else date.max


def _refuse_disorder(versions: tuple[RuleVersion, ...]) -> None:
    """Each version must become known later than the one before it, or a day would have two rules."""
    if not versions:
        message = "the edition has no rule; give one under rules, with age_limit: not held if none is known"
        raise ValueError(message)
    for earlier, later in pairwise(versions):
        if later.known_from is None or (earlier.known_from and later.known_from <= earlier.known_from):
            message = (
                f"rule versions overlap: one known from {earlier.known_from or 'the start'} is followed by one "
                f"known from {later.known_from or 'the start'}; give each a later known_from than the one before"
            )
            raise ValueError(message)


class Confederation(Enum):
    """One of the six confederations that the world's associations belong to."""

    AFC = "AFC"
    CAF = "CAF"
    CONCACAF = "CONCACAF"
    CONMEBOL = "CONMEBOL"
    OFC = "OFC"
    UEFA = "UEFA"


@dataclass(frozen=True, slots=True)
class Competition:
    """A competition with its editions in order of date.

    `confederations` are those whose associations enter it, none where sides come from all over the world.
    """

    id: str
    name: str
    description: str
    sex: OpenTo
    editions: tuple[Edition, ...]
    confederations: tuple[Confederation, ...] = ()

    def open_to(self, confederation: Confederation) -> bool:
        """Whether sides of that confederation enter; of the world's competitions they all do."""
        return not self.confederations or confederation in self.confederations
