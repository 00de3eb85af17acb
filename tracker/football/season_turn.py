"""What is known of a club when its season turns, and what is decided of each registration.

The words that the store and whoever proposes a team share.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from tracker.football.calendar import CutOff, Window
from tracker.football.people import Birth, Sex
from tracker.football.spells import ExitReason, Nature

#: So long before its end and after it a season is turned.
_AHEAD = timedelta(days=60)
_AFTER = timedelta(days=120)


def is_turning(season: Window, day: date) -> bool:
    """Whether a season is over or nearly so on a day, and not for long.

    >>> season = Window(date(2025, 8, 15), date(2026, 5, 31))
    >>> [is_turning(season, day) for day in (date(2026, 3, 1), date(2026, 5, 1), date(2026, 11, 1))]
    [False, True, False]
    """
    return day - _AFTER <= season.end <= day + _AHEAD


@dataclass(frozen=True, slots=True)
class HeldSeason:
    """A season of a league that is on record."""

    id: int
    league: str
    sex: Sex
    label: str
    window: Window
    rung: int
    cut_off: CutOff | None

    @property
    def name(self) -> str:
        """League and season in one."""
        return f"{self.league} {self.label}"

    @property
    def crosses_new_year(self) -> bool:
        """Whether it lies in two calendar years."""
        return self.window.start.year != self.window.end.year


@dataclass(frozen=True, slots=True)
class TurningTeam:
    """A team of the club: the season that ends for it, and the one that comes, as far as each is known.

    `oldest` is the number of its age group in the new season as the club says it. A team's name never says it.
    """

    id: int
    name: str
    sex: Sex
    ending: HeldSeason | None
    coming: HeldSeason | None
    #: Whether it is on record already that it takes part in the new season.
    joined: bool = False
    oldest: int | None = None
    #: Whether the club says that it does not go on.
    stops: bool = False


@dataclass(frozen=True, slots=True)
class TurningSpell:
    """A registration with a team of the club, and whose it is."""

    id: int
    player_id: int
    name: str
    sex: Sex
    birth: Birth | None
    team_id: int
    start: date
    end: date | None = None
    nature: Nature = Nature.PERMANENT
    exit_reason: ExitReason | None = None
    destination: str | None = None


class DeedKind(Enum):
    """What becomes of a registration when the season turns."""

    STAYS = "stays"
    MOVES = "moves"
    LEAVES = "leaves"
    LATER = "later"  # Nobody has decided, though the groups may point to something: nothing is written.


@dataclass(frozen=True, slots=True)
class Deed:
    """What becomes of one registration: it goes on, goes over to another team of the club, ends, or is left open.

    Whoever leaves has a reason, and a destination in words as far as it is known.
    """

    kind: DeedKind
    team_id: int | None = None
    reason: ExitReason | None = None
    destination: str | None = None


STAYS, LATER = Deed(DeedKind.STAYS), Deed(DeedKind.LATER)


def moves_to(team_id: int) -> Deed:
    """The registration goes over to another team of the club."""
    return Deed(DeedKind.MOVES, team_id=team_id)


def leaves(reason: ExitReason, destination: str | None = None) -> Deed:
    """The registration ends."""
    return Deed(DeedKind.LEAVES, reason=reason, destination=destination or None)
