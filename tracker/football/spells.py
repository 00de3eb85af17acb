"""Clubs, teams, leagues' seasons, and the spells for which a player was registered with a team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.football.calendar import CutOff, Window


class Nature(Enum):
    """Whether a registration is the player's own or a loan from another club."""

    PERMANENT = "permanent"
    LOAN = "loan"


class ExitReason(Enum):
    """Why a spell ended, as far as the club said."""

    TRANSFER = "transfer"
    LOAN_ENDED = "loan_ended"
    RELEASED = "released"
    AGED_OUT = "aged_out"
    COLLEGE = "college"
    MOVED_AWAY = "moved_away"
    STOPPED_PLAYING = "stopped_playing"
    OTHER = "other"


@dataclass(frozen=True, slots=True, order=True)
class Team:
    """A team of a club, such as its U-19 or its first team. Its name says nothing about its rung."""

    id: int
    name: str
    club_id: int
    club: str


@dataclass(frozen=True, slots=True)
class TeamSeason:
    """A team in one season of a league. The rung is the league's for that season (definition D2).

    `cut_off` is the day on which that league's age groups turn, `None` where nobody recorded it.
    """

    team_id: int
    league: str
    label: str
    window: Window
    rung: int
    cut_off: CutOff | None = None


@dataclass(frozen=True, slots=True)
class Spell:
    """A registration of the player with a team, from `start` to `end` (both included), open if `end` is `None`.

    `destination` says in words where the player went, such as another club's name, as far as it is known.
    """

    team: Team
    start: date
    end: date | None = None
    nature: Nature = Nature.PERMANENT
    exit_reason: ExitReason | None = None
    destination: str | None = None

    def window(self, as_of: date) -> Window | None:
        """The days of the spell up to and including `as_of`; nothing if it begins later."""
        end = min(self.end or as_of, as_of)
        return Window(self.start, end) if self.start <= end else None
