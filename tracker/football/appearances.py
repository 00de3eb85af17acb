"""Matches of a team on record, and what one player's part in them was.

An appearance is being fielded, in whole or in part. Being named on the team sheet and not fielded is no
appearance, and minutes that nobody wrote down are unknown: never 0 and never 90.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.football.spells import TeamSeason


class Selection(Enum):
    """How a player stood on the team sheet."""

    STARTED = "started"
    SUBSTITUTE = "substitute"
    FIELDED = "fielded"  # Played, but nobody recorded whether from the start.
    BENCH = "bench"  # Named and not fielded.

    @property
    def fielded(self) -> bool:
        """Whether this is an appearance."""
        return self is not Selection.BENCH


@dataclass(frozen=True, slots=True)
class Fixture:
    """A team's match that is on record, whoever played in it. Its presence is what coverage is counted from.

    `season` is the league season the match belonged to, `None` for a cup or where nobody recorded it.
    """

    team_id: int
    day: date
    opponent: str
    competition: str = ""
    season: TeamSeason | None = None
    competitive: bool = True


@dataclass(frozen=True, slots=True)
class Appearance:
    """A player's line on the team sheet of a fixture. `minutes` is `None` where they are not known."""

    fixture: Fixture
    selection: Selection
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class SeasonTotal:
    """A season known only as a sum: how often the player was fielded for a team in a league, and for how long.

    Both counts may be `None`. A total and match lines for the same team and season are two records of one
    thing and are never added together.
    """

    season: TeamSeason
    appearances: int | None = None
    minutes: int | None = None


class AbsenceReason(Enum):
    """Why a player could not be picked. No medical detail is ever recorded."""

    UNAVAILABLE = "unavailable"
    SUSPENDED = "suspended"
    NATIONAL_DUTY = "national_duty"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Absence:
    """A stretch in which the player is known to have been unavailable, open if `end` is `None`."""

    start: date
    end: date | None = None
    reason: AbsenceReason = AbsenceReason.UNAVAILABLE
