"""Limits that a squad keeps, breaks, or of which it cannot be told, each held against the squad of every day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum


class Limit(Enum):
    """What a squad is held against."""

    OVERAGE_PLACES = "overage_places"
    TOO_YOUNG = "too_young"
    SQUAD_SIZE = "squad_size"
    SQUAD_TOO_SMALL = "squad_too_small"
    ALTERNATES = "alternates"
    GOALKEEPERS = "goalkeepers"


class Why(Enum):
    """Why it cannot be told whether a limit is kept."""

    BIRTHS = "births"  # Dates of birth that are not fully known.
    POSITIONS = "positions"  # Players whose position is not known.
    EXCHANGES = "exchanges"  # Exchanges of players whose day is not known.


@dataclass(frozen=True, slots=True)
class Breach:
    """A limit that was not kept: `used` of `limit`, `on` days on which it stood so, if any are known.

    `as_listed` says that it holds if all who are listed are the squad: the list is longer than one and marks
    nobody as standing by.
    """

    code: Limit
    limit: int
    used: int
    on: tuple[date, ...] = ()
    as_listed: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A limit that may not have been kept: `used` are certain or on the list, and `possible` more there may be."""

    code: Limit
    limit: int
    used: int
    possible: int
    why: Why
    on: tuple[date, ...] = ()


Finding = Breach | Question


@dataclass(frozen=True, slots=True)
class Tally:
    """What the squad of a day uses of a limit: `used` for certain, `possible` more.

    `spare` is by how many players an unmarked list is longer than a squad: so many of `used` may not be in it.
    """

    on: date | None
    used: int
    possible: int = 0
    spare: int = 0


def at_most(code: Limit, limit: int, tallies: Iterable[Tally]) -> Finding | None:
    """Whether the squad of any day uses more than the limit.

    >>> at_most(Limit.OVERAGE_PLACES, 3, [Tally(None, used=2, possible=2)])
    Question(code=<Limit.OVERAGE_PLACES: 'overage_places'>, limit=3, used=2, possible=2, why=<Why.BIRTHS: 'births'>, on=())
    """  # noqa: E501 - a doctest's answer stands on one line.
    found = list(tallies)
    broken = [tally for tally in found if tally.used > limit]
    if broken:
        as_listed = all(tally.used - tally.spare <= limit for tally in broken)
        return Breach(code, limit, max(tally.used for tally in broken), _days(broken), as_listed)
    doubtful = [tally for tally in found if tally.used + tally.possible > limit]
    if not doubtful:
        return None
    worst = max(doubtful, key=lambda tally: (tally.used + tally.possible, tally.used))
    return Question(code, limit, worst.used, worst.possible, Why.BIRTHS, _days(doubtful))


def at_least(code: Limit, limit: int, tallies: Iterable[Tally], why: Why) -> Finding | None:
    """Whether the squad of any day has fewer than the limit."""
    found = list(tallies)
    broken = [tally for tally in found if tally.used + tally.possible < limit]
    if broken:
        return Breach(code, limit, min(tally.used for tally in broken), _days(broken))
    doubtful = [tally for tally in found if tally.used < limit]
    if not doubtful:
        return None
    worst = min(doubtful, key=lambda tally: (tally.used, tally.possible))
    return Question(code, limit, worst.used, worst.possible, why, _days(doubtful))


def _days(tallies: Iterable[Tally]) -> tuple[date, ...]:
    return tuple(tally.on for tally in tallies if tally.on)
