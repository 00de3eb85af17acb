"""A province: some forty clubs with their players, and the state the seasons change."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from tracker.demo.clubs import Team
from tracker.demo.keeping import Keeping, Kept
from tracker.demo.landscape import Landscape
from tracker.demo.levels import TALENT, Level
from tracker.demo.newcomers import ACADEMY_BOYS, ELITE_BOYS, GIRLS, LATE_JOINERS, SENIORS, Entry, newcomer
from tracker.demo.person import Person
from tracker.demo.records import Records
from tracker.demo.seasons import AGE_SWITCH_YEAR, Half, Years
from tracker.football.people import Sex
from tracker.football.spells import ExitReason


class Seeker(NamedTuple):
    """A player who looks for a team; `outgrown` is too old for the last one, `free` has no registration left."""

    worth: float
    person: Person
    group: int
    outgrown: bool
    free: bool = False


@dataclass(slots=True)
class Province:
    """The clubs, players and records of a province.

    Each kind of chance has its own generator, so that the careers do not depend on how much of the matches is
    written down.
    """

    index: int
    years: Years
    #: How many players the province has in all, and how many of them have come so far.
    quota: int
    land: Landscape
    records: Records
    moves: Random
    play: Random
    calls: Random
    #: How each team's seasons were kept, and whether match by match at all.
    kept: Kept
    sheets: bool
    come: int = 0
    began_with: int = 0
    seekers: list[Seeker] = field(default_factory=list)
    #: Players with foreign clubs, whom the national sides still watch.
    abroad: list[Person] = field(default_factory=list)
    #: The players of the cast.
    cast: list[Person] = field(default_factory=list)

    @property
    def full(self) -> bool:
        """Whether all its players have come."""
        return self.come >= self.quota

    def receive(
        self, team: Team, half: Half, group: int, *, early: bool = False, keeper: bool | None = None
    ) -> Person:
        """A newcomer for a team; `early` is the regular intake of an age group."""
        self.come += 1
        level = team.levels[half.season]
        entry = _entry(team, early=early)
        talent = TALENT[level] + (0.15 if early and team.elite else 0.0)
        born_in = half.end_year - group
        return newcomer(self.moves, self.records, team.sex, born_in, talent, entry, keeper=keeper)

    def group(self, person: Person, team: Team, half: Half) -> int:
        """The age group a player is placed in under the age system of the team's leagues."""
        switched = half.end_year > AGE_SWITCH_YEAR and not team.elite
        return person.group(half.end_year, by_august=switched)

    def keeping(self, team: Team, season: int) -> Keeping:
        """How a team's season was kept; where no sheets are written at all, by its sums."""
        found = self.kept[team.id, season]
        return found if self.sheets else found._replace(sums=True)

    def signing_day(self, half: Half) -> date:
        """A day in the transfer window at the start of a half."""
        wait = int(self.moves.random() * (40 if half.autumn else 28))
        return min(half.starts + timedelta(days=wait), self.years.day)


def usual_group(rng: Random, team: Team, level: Level) -> int:
    """The age of someone who might be found in a team."""
    if team.oldest:
        return team.youngest + int(rng.random() * (team.oldest - team.youngest + 1))
    if level is Level.RESERVE:
        return 19 + int(rng.random() * 3)
    if level is Level.COLLEGE:
        return 19 + int(rng.random() * 4)
    return int(rng.triangular(20, 35, 24))


def _entry(team: Team, *, early: bool) -> Entry:
    if not team.founded.youth:
        return SENIORS if team.founded.senior else LATE_JOINERS
    if not early:
        return LATE_JOINERS
    if team.sex is Sex.FEMALE:
        return GIRLS
    return ELITE_BOYS if team.elite else ACADEMY_BOYS


#: Why players leave for good, as far as clubs say.
LEAVING_YOUTH = (
    *((ExitReason.STOPPED_PLAYING,) * 7),
    *((ExitReason.RELEASED,) * 6),
    *((ExitReason.MOVED_AWAY,) * 3),
    *((None,) * 4),
)
LEAVING_SENIOR = (*((ExitReason.STOPPED_PLAYING,) * 5), *((ExitReason.RELEASED,) * 6), ExitReason.OTHER, None, None)
