"""An age rule as a value: the births it admits, its overage places, and how well it is known.

Nothing here reads a file; `tracker.eligibility.load` does, and refuses what these values refuse.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.football.people import EARLIEST_BIRTH_YEAR


class Confederation(Enum):
    """One of the six confederations that the world's associations belong to."""

    AFC = "AFC"
    CAF = "CAF"
    CONCACAF = "CONCACAF"
    CONMEBOL = "CONMEBOL"
    OFC = "OFC"
    UEFA = "UEFA"


class Confidence(Enum):
    """How well a rule is known: read at its source, or only remembered, and then every answer is provisional."""

    SOURCED = "sourced"
    RECALLED = "recalled"


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

    def __post_init__(self) -> None:
        within = {"at_least": self.at_least, "goalkeepers": self.goalkeepers, "per_match": self.per_match}
        for name, number in within.items():
            if number is not None and number > self.players:
                message = (
                    f"{name} is {number} in a squad of {self.players} players; give a number up to {self.players}"
                )
                raise ValueError(message)


@dataclass(frozen=True, slots=True)
class RuleVersion:
    """An edition's age rule as it was known from a day on, with where that can be read.

    `known_from` is `None` for a rule known from the start. `overage` is the number of places for players older
    than the window, `None` where that is not known or means nothing because there is no window.

    `confederations` are those whose sides the rule holds for; none where it holds for every side that no other
    rule of the edition names. `squad` is given where the rule came with another size than the edition's.
    """

    known_from: date | None
    limit: AgeLimit
    overage: int | None
    source: str
    confidence: Confidence
    last_checked: date | None = None
    note: str | None = None
    confederations: tuple[Confederation, ...] = ()
    squad: Squad | None = None

    def __post_init__(self) -> None:
        if not any(letter.isalpha() for letter in self.source):
            message = "the rule has no source; say under source where it can be read"
            raise ValueError(message)
        if self.overage is not None and self.overage < 0:
            message = f"overage is {self.overage}; give the number of overage places, 0 for none"
            raise ValueError(message)

    @property
    def provisional(self) -> bool:
        """Whether every answer of this rule waits for somebody to read the regulation."""
        return self.confidence is Confidence.RECALLED
