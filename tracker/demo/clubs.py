"""The clubs of a province and their teams, and which league each team is in from season to season."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tracker.demo.leagues import League
from tracker.demo.levels import OLDEST, Level
from tracker.football.people import Sex

if TYPE_CHECKING:
    from tracker.demo.person import Person


@dataclass(slots=True, eq=False)
class Club:
    """A club with its teams of both sexes; `members` counts the numbers it has given out.

    `letter` is its sort: P has a top-division side and an academy, S is in the second division, L in a
    district league, A is an academy without a senior side, C is a college.
    """

    id: int
    name: str
    letter: str
    region: str
    teams: list[Team] = field(default_factory=list)
    members: int = 0

    def youth(self, sex: Sex, group: int) -> Team | None:
        """The club's youngest team that an age group may still play in."""
        return next((team for team in self.teams if team.sex is sex and group <= team.oldest), None)

    def team(self, sex: Sex, level: Level) -> Team | None:
        """The club's team of the level it was founded at."""
        return next((team for team in self.teams if team.sex is sex and team.founded is level), None)


@dataclass(slots=True, eq=False)
class Team:
    """A team: where it began, where promotion and relegation took it, and who is in its squad now."""

    id: int
    club: Club
    sex: Sex
    founded: Level
    name: str
    size: int
    #: Its level and league of each season; only first and second divisions change places.
    levels: list[Level]
    leagues: list[League] = field(default_factory=list)
    #: The seasons in which the league above all leagues invited it.
    continental: frozenset[int] = frozenset()
    squad: list[Person] = field(default_factory=list)
    #: The team of the club from which it borrows players for a match.
    feeder: Team | None = None
    #: What stands for the season of a team of which only sums are kept: appearances and minutes by player.
    sums: dict[Person, list[int]] = field(default_factory=dict)

    #: The oldest age group that may play, 0 for a team without an age limit.
    oldest: int = field(init=False)

    def __post_init__(self) -> None:
        self.oldest = OLDEST.get(self.founded, 0)

    @property
    def youngest(self) -> int:
        """The youngest age group that is usually in a youth team: the one that has outgrown the team below."""
        below = [team.oldest for team in self.club.teams if team.sex is self.sex and team.oldest < self.oldest]
        return max([oldest + 1 for oldest in below if oldest], default=max(14, self.oldest - 1))

    @property
    def elite(self) -> bool:
        """Whether its youth leagues keep 1 January as their cut-off."""
        return self.sex is Sex.MALE and self.club.letter == "P"
