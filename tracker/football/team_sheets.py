"""What is held of a team around one match: its squad on the day, its league seasons, and the match's lines."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from tracker.football.appearances import Selection
from tracker.football.people import Birth, Sex


@dataclass(frozen=True, slots=True)
class ClubTeam:
    """A team of a club by its number, with the club's name."""

    id: int
    name: str
    sex: Sex
    club_id: int
    club: str


@dataclass(frozen=True, slots=True)
class TeamsSeason:
    """A league's season in which a team takes part, by its number, with the league's name and its own."""

    id: int
    league: str
    label: str
    starts: date
    ends: date


@dataclass(frozen=True, slots=True)
class SquadMember:
    """A player registered on a day, with the team; of several registrations, the one that began last."""

    id: int
    name: str
    birth: Birth | None
    sex: Sex
    team_id: int
    team: str


@dataclass(frozen=True, slots=True)
class HeldLine:
    """How a player stands on a team sheet that is on record."""

    selection: Selection
    minutes: int | None


@dataclass(frozen=True, slots=True)
class HeldMatch:
    """A match of a team that is on record, with the lines of those in sight by their players' numbers."""

    id: int
    day: date
    opponent: str
    competition: str
    season_id: int | None
    competitive: bool
    lines: Mapping[int, HeldLine] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HeldTotal:
    """A player's season as it is known as a sum."""

    appearances: int | None
    minutes: int | None
