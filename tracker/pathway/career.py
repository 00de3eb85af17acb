"""What cohorts count of one player: how far the path led, when, and how long it could be watched.

A career says nothing about days and matches; `tracker.pathway.timeline` does. It is small, so that a club's or a
federation's players can be thought about together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from tracker.football.ladder import ClubRung, NationalRung, Rail
from tracker.football.people import Birth, Position, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Stage:
    """A named step on one of the two rails.

    >>> U20 < SENIOR_SIDE
    True
    """

    rail: str
    rung: int

    @property
    def name(self) -> Phrase:
        """What the stage is called."""
        return phrase(f"rung-{self.rail}", rung=self.rung)

    @property
    def short(self) -> Phrase:
        """What the stage is called where there is little room."""
        return phrase("rung-club-short", rung=self.rung) if self.rail == Rail.CLUB.value else self.name

    @property
    def as_goal(self) -> Phrase:
        """What is reached with an event at it or above it: senior football, on whichever of its tiers."""
        return phrase("stage-senior-football") if self == SENIOR_FOOTBALL else self.name

    def at_or_above(self, stage: Stage) -> bool:
        """Whether it is no lower than another stage of the same rail."""
        return self.rail == stage.rail and self.rung >= stage.rung


def on_club_rail(rung: int) -> Stage:
    """The stage of a club rung."""
    return Stage(Rail.CLUB.value, rung)


def on_national_rail(rung: int) -> Stage:
    """The stage of a national rung."""
    return Stage(Rail.NATIONAL.value, rung)


U19_FOOTBALL = on_club_rail(ClubRung.YOUTH_U19)
SENIOR_FOOTBALL = on_club_rail(ClubRung.SENIOR_LOWER)
U17, U20 = on_national_rail(NationalRung.U17), on_national_rail(NationalRung.U20)
SENIOR_SIDE, SENIOR_CAP = on_national_rail(NationalRung.SENIOR_CALL_UP), on_national_rail(NationalRung.SENIOR_CAP)


class Bridge(Enum):
    """A way across the space between U-19 and senior football."""

    B_TEAM = "b_team"
    COLLEGE = "college"
    LOAN = "loan"
    SEMI_PROFESSIONAL = "semi_professional"

    @property
    def title(self) -> Phrase:
        """What the way across is called."""
        return phrase(f"bridge-{self.value.replace('_', '-')}")


class Leaving(Enum):
    """Whether and how a player is known to have left the game."""

    PLAYING = "playing"  # Registered, or seen, at the end of the records.
    STOPPED = "stopped"  # A club said that the player stopped playing.
    NOT_KNOWN = "not_known"  # The registrations ended and nobody said why.


@dataclass(frozen=True, slots=True)
class Career:
    """One player as a cohort counts them, as of a day.

    Arguments:
        first: the first event at each stage the player reached, as bounds where only a season is known. An event
            is an appearance on the club rail and a call-up on the national rail.
        last: the last event at each stage, likewise; where a stage stands in `first` alone, one event is on record.
        seen: the first and the last day on which anything is on record.
        clubs: the seasons between the 15th and the 21st birthday in which each club held a registration, by the
            club's number.
        minutes: senior minutes by club rung (6 to 9) as far as they are known.
        by_age: cumulative senior minutes at the ages of the benchmark's grid (definition D14), as far as the player
            was watched; `None` at an age where some minutes up to it are not known.
        bridges: the ways across that the player is known to have gone.
    """

    player: int
    sex: Sex
    birth: Birth | None = None
    position: Position | None = None
    first: Mapping[Stage, Span[date]] = field(default_factory=dict)
    last: Mapping[Stage, Span[date]] = field(default_factory=dict)
    seen: Span[date] | None = None
    leaving: Leaving = Leaving.PLAYING
    clubs: Mapping[int, int] = field(default_factory=dict)
    minutes: Mapping[int, int] = field(default_factory=dict)
    by_age: tuple[int | None, ...] = ()
    bridges: frozenset[Bridge] = frozenset()

    def reached(self, stage: Stage) -> Span[date] | None:
        """The first event at a stage or above it on the same rail; nothing if there is none on record."""
        events = [when for held, when in self.first.items() if held.at_or_above(stage)]
        if not events:
            return None
        return Span(min(when.earliest for when in events), min(when.latest for when in events))

    def last_at(self, stage: Stage) -> Span[date] | None:
        """The last event at a stage or above it on the same rail; nothing if there is none on record."""
        held = [one for one in {*self.first, *self.last} if one.at_or_above(stage)]
        events = [self.last.get(one) or self.first[one] for one in held]
        if not events:
            return None
        return Span(max(when.earliest for when in events), max(when.latest for when in events))
