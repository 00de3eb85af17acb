"""The limits that hold for a squad as a whole, and what the squad of a day uses of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.eligibility.rule import Squad
from tracker.eligibility.squads.breaches import Breach, Finding, Limit, Tally, Why, at_least, at_most


@dataclass(frozen=True, slots=True)
class Limits:
    """How many older players there are places for, and how large a squad is; `None` where nobody knows."""

    places: int | None
    squad: Squad | None


@dataclass(frozen=True, slots=True)
class Numbers:
    """The squad of a day in numbers. Each pair is of players who are for certain, and of those who may be, too."""

    on: date | None
    players: int
    #: Exchanged players whose day is not known; they are of use only against limits that ask for more players.
    perhaps: int
    older: tuple[int, int]
    younger: tuple[int, int]
    goalkeepers: tuple[int, int]
    marked: bool = True

    def spare(self, limits: Limits) -> int:
        """By how many players the list is longer than a squad, where it marks none of them as outside it.

        Without alternates there is nobody to mark, so such a list is simply too long.
        """
        squad = limits.squad
        if self.marked or squad is None or not squad.alternates:
            return 0
        return max(0, self.players - squad.players)


def find_breaches(limits: Limits, days: Sequence[Numbers]) -> tuple[Finding, ...]:
    """What the squads of all days break of the limits, or may break."""
    return tuple(found for found in _found(limits, days) if found)


def too_many_alternates(limits: Limits, alternates: int) -> tuple[Finding, ...]:
    """Whether more stand by than may, where a list marks who does."""
    most = limits.squad.alternates if limits.squad else None
    if most is None or alternates <= most:
        return ()
    return (Breach(Limit.ALTERNATES, most, alternates),)


def _found(limits: Limits, days: Sequence[Numbers]) -> Iterator[Finding | None]:
    if limits.places is not None:
        yield at_most(Limit.OVERAGE_PLACES, limits.places, _ages(limits, days, "older"))
    yield at_most(Limit.TOO_YOUNG, 0, _ages(limits, days, "younger"))
    squad = limits.squad
    if squad is None:
        return
    yield at_most(
        Limit.SQUAD_SIZE, squad.players, [Tally(day.on, day.players, 0, day.spare(limits)) for day in days]
    )
    if squad.at_least is not None:
        counted = [Tally(day.on, day.players, day.perhaps) for day in days]
        yield at_least(Limit.SQUAD_TOO_SMALL, squad.at_least, counted, Why.EXCHANGES)
    if squad.goalkeepers is not None:
        keepers = [Tally(day.on, *day.goalkeepers) for day in days]
        why = Why.EXCHANGES if any(day.perhaps for day in days) else Why.POSITIONS
        yield at_least(Limit.GOALKEEPERS, squad.goalkeepers, keepers, why)


def _ages(limits: Limits, days: Sequence[Numbers], side: str) -> list[Tally]:
    pairs = [(day, day.older if side == "older" else day.younger) for day in days]
    return [Tally(day.on, used, possible, day.spare(limits)) for day, (used, possible) in pairs]
