"""What the scan is handed: a player's records as plain tuples, and what is looked up about teams.

Plain tuples of whole numbers are what a database driver gives, and making anything nicer of them would cost more
than all of the thinking. The order of a player's rows makes no difference.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.pathway.day_runs import Day

#: A league's season: its place among all seasons in order of (start, end, league, label, rung), its first and last
#: day, its rung, and the calendar year it begins in.
Season = tuple[int, Day, Day, int, int]
#: A registration: team, first day, last day, whether it is a loan, and the value of the reason it ended for.
SpellRow = tuple[int, Day, Day | None, bool, str | None]
#: A line on a team sheet: day, team, the rung of the match's own league, whether the match was competitive,
#: whether the player was fielded, and the minutes.
LineRow = tuple[Day, int, int | None, bool, bool, int | None]
#: A season known as a sum: team, season, appearances, minutes.
TotalRow = tuple[int, Season, int | None, int | None]
#: A call-up: earliest and latest day, the rung of the side, whether the player was fielded, and whether the match
#: was official.
CallUpRow = tuple[Day, Day, int, bool, bool | None]
#: A known absence: first and last day.
AbsenceRow = tuple[Day, Day | None]

SeasonsOf = Callable[[int], Sequence[Season]]


class PersonRow(NamedTuple):
    """Who a summary is about; the birth lies between two days, or nothing is known of it."""

    id: int
    born_earliest: Day | None
    born_latest: Day | None


class PlayerRows(NamedTuple):
    """Everything on record of one player."""

    person: PersonRow
    spells: Sequence[SpellRow] = ()
    lines: Sequence[LineRow] = ()
    totals: Sequence[TotalRow] = ()
    call_ups: Sequence[CallUpRow] = ()
    absences: Sequence[AbsenceRow] = ()


@dataclass(frozen=True, slots=True)
class LookUps:
    """What is known of teams, as of a day.

    Arguments:
        seasons: the league seasons of each team that had begun, in their order.
        match_days: the days on which a match of the team is on record, in order and each once.
        clubs: the club of each team.
    """

    seasons: Mapping[int, tuple[Season, ...]]
    match_days: Mapping[int, Sequence[Day]]
    clubs: Mapping[int, int]

    def seasons_of(self, team: int) -> Sequence[Season]:
        """The league seasons of a team; none where none is held."""
        return self.seasons.get(team, ())


@dataclass(frozen=True, slots=True)
class Measure:
    """What records are held against: the as-of date, the thresholds and the ladder."""

    as_of: date
    thresholds: Thresholds = field(default_factory=Thresholds)
    ladder: Ladder = field(default_factory=Ladder)

    @property
    def day(self) -> Day:
        """The as-of date as an ordinal."""
        return self.as_of.toordinal()
