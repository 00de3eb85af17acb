"""A person as far as a record knows one, for telling whether another record is of the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.football.people import Birth, Identifier, Sex


@dataclass(frozen=True, slots=True)
class Stay:
    """A time with a club, open where `ends` is `None`."""

    club: str
    starts: date
    ends: date | None = None

    def meets(self, other: Stay) -> bool:
        """Whether both were with the same club at the same time."""
        if self.club != other.club:
            return False
        return self.starts <= (other.ends or date.max) and other.starts <= (self.ends or date.max)


@dataclass(frozen=True, slots=True)
class Person:
    """Who a record is of.

    Arguments:
        played: the days on which the person was fielded, each with the number of the team.
        households: marks of the homes that are on record, from which no home can be told.
    """

    name: str
    sex: Sex
    born: Birth | None = None
    numbers: frozenset[Identifier] = frozenset()
    countries: frozenset[str] = frozenset()
    stays: tuple[Stay, ...] = ()
    played: frozenset[tuple[date, int]] = frozenset()
    households: frozenset[str] = frozenset()
