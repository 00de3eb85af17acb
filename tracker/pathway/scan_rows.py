"""What the scan is handed: a player's records as plain tuples, and what is looked up about teams.

Plain tuples of whole numbers are what a database driver gives, and making anything nicer of them would cost more
than all of the thinking. Each row begins with the player's number; the order of a player's rows makes no
difference.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from tracker.football.ladder import Ladder
from tracker.football.limits import HOME_ASSOCIATION, Thresholds
from tracker.pathway.day_runs import Day

#: A league's season: its place among all seasons in order of (start, end, league, label, rung), its first and last
#: day, its rung, the calendar year it begins in, and the day on which its age groups turn as month * 100 + day,
#: 0 where nobody recorded it.
Season = tuple[int, Day, Day, int, int, int]
#: Who a summary is about: player, and the two days the birth lies between, as far as anything is known of it.
PersonRow = tuple[int, Day | None, Day | None]
#: A registration: player, team, first day, last day, whether it is a loan, the value of the reason it ended for.
SpellRow = tuple[int, int, Day, Day | None, bool, str | None]
#: A line on a team sheet: player, day, team, the number of the league season the match belonged to, whether the
#: match was competitive, whether the player was fielded, and the minutes.
LineRow = tuple[int, Day, int, int | None, bool, bool, int | None]
#: A season known as a sum: player, team, the season's number, appearances, minutes.
TotalRow = tuple[int, int, int, int | None, int | None]
#: A call-up: player, earliest and latest day, the rung of the side, whether the player was fielded, and whether the
#: match was official.
CallUpRow = tuple[int, Day, Day, int, bool, bool | None]
#: A known absence: player, first and last day.
AbsenceRow = tuple[int, Day, Day | None]

SeasonsOf = Callable[[int], Sequence[Season]]


class PlayerRows(NamedTuple):
    """Everything on record of one player."""

    person: PersonRow
    spells: Sequence[SpellRow] = ()
    lines: Sequence[LineRow] = ()
    totals: Sequence[TotalRow] = ()
    call_ups: Sequence[CallUpRow] = ()
    absences: Sequence[AbsenceRow] = ()


class SeasonsByTeam(dict[int, tuple[Season, ...]]):
    """The league seasons of teams, in their order; of a team of which none is held there are none."""

    def __missing__(self, team: int) -> tuple[Season, ...]:
        return ()


@dataclass(frozen=True, slots=True)
class LookUps:
    """What is known of leagues and teams, as of a day.

    Arguments:
        seasons: the league seasons by their numbers.
        of_team: the league seasons of each team that had begun.
        match_days: the days on which a match of the team is on record, in order and each once.
        clubs: the club of each team.
    """

    seasons: Mapping[int, Season]
    of_team: SeasonsByTeam
    match_days: Mapping[int, Sequence[Day]]
    clubs: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Measure:
    """What records are held against: the as-of date, the thresholds, the ladder and the home association."""

    as_of: date
    thresholds: Thresholds = field(default_factory=Thresholds)
    ladder: Ladder = field(default_factory=Ladder)
    association: str = HOME_ASSOCIATION
