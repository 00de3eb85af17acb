"""The written parts: what a player of the cast is to live through, while the crowd around is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.demo.levels import Level
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Basis, Foot, Position, Sex
from tracker.football.spells import ExitReason


@dataclass(frozen=True, slots=True)
class Post:
    """From `since` on the player is with a club's team of a level; with no level, has left.

    The club is the so-many-th of its sort, such as ("P", 0) for the first with a top-division side.
    """

    since: date
    club: tuple[str, int] = ("P", 0)
    level: Level | None = None
    loan: bool = False
    #: Why the registration before ended, where that does not follow from the two teams.
    reason: ExitReason | None = None


@dataclass(frozen=True, slots=True)
class Summons:
    """A call-up to a national side of an association."""

    day: date
    category: str
    kind: CallUpKind
    competition: str = ""
    opponent: str = ""
    minutes: int | None = None
    abroad: bool = False

    @property
    def official(self) -> bool | None:
        """Whether the match was in an official competition; a camp is in none."""
        return {QUALIFYING: True, TOURNAMENT: True, FRIENDLY: False}.get(self.competition)


@dataclass(frozen=True, slots=True)
class Part:
    """One player of the cast. `story` says in a line what the records show.

    In `rests` the player is not picked; those in `absences` are on record as absences besides.
    """

    story: str
    name: str
    sex: Sex
    born: date | None
    posts: tuple[Post, ...] = ()
    year_only: bool = False
    position: Position | None = None
    foot: Foot | None = None
    rests: tuple[tuple[date, date], ...] = ()
    absences: tuple[tuple[date, date], ...] = ()
    summons: tuple[Summons, ...] = ()
    #: The associations of the nationalities held, each with its basis.
    nations: tuple[tuple[str, Basis], ...] = ()

    def available(self, day: date) -> bool:
        """Whether the player may be picked on a day."""
        return not any(start <= day <= end for start, end in self.rests + self.absences)


#: What the federation calls its matches.
QUALIFYING = "Continental Championship qualifying"
TOURNAMENT = "Continental Championship"
FRIENDLY = "Friendly"


def birthday(day: date, age: int, month: int, of_month: int) -> date:
    """A birthday of somebody who is of an age on a day."""
    return date(day.year - age - ((day.month, day.day) < (month, of_month)), month, of_month)


def youth_posts(born: date, club: tuple[str, int], *steps: tuple[int, Level]) -> tuple[Post, ...]:
    """Posts with one club, each from 1 July of the year in which the player reaches an age."""
    return tuple(Post(date(born.year + age, 7, 1), club, level) for age, level in steps)
