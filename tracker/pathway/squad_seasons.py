"""The squads of a club season by season, from who was registered with which team (for definition D11)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.football.calendar import CutOff
from tracker.football.ladder import ClubRung
from tracker.football.limits import Thresholds
from tracker.football.people import Birth, Sex
from tracker.pathway.turnover import SquadSeason, Turnover, turnover
from tracker.pathway.u19_category import NEW_YEAR, last_day

#: The oldest age that youth teams of a rung are for; teams of senior rungs have no age that one grows out of.
OLDEST = {ClubRung.YOUTH_U17: 17, ClubRung.YOUTH_U19: 19}
#: Rungs whose leagues are for several ages, U-15 and U-16 or any up to U-14: who grew out of one cannot be told.
SEVERAL_AGES = frozenset({ClubRung.YOUTH_U14, ClubRung.YOUTH_U16})


@dataclass(frozen=True, slots=True)
class InSquad:
    """A player registered with a team at some time of a league season, which is named by the year it began in.

    `cut_off` is the day on which the league's age groups turn, `None` where nobody recorded it.
    """

    player: int
    sex: Sex
    birth: Birth | None
    team: int
    year: int
    ends: date
    rung: int
    cut_off: CutOff | None = None


@dataclass(frozen=True, slots=True)
class TeamTurnover:
    """A team, by its number, and its turnover season by season."""

    team: int
    seasons: tuple[Turnover, ...]


def turnover_by_team(held: Iterable[InSquad], thresholds: Thresholds) -> tuple[TeamTurnover, ...]:
    """The turnover of each team, in the order of their numbers."""
    by_team: dict[int, list[InSquad]] = defaultdict(list)
    for each in held:
        by_team[each.team].append(each)
    return tuple(TeamTurnover(team, turnover(_squads(rows), thresholds)) for team, rows in sorted(by_team.items()))


def _squads(rows: Iterable[InSquad]) -> tuple[SquadSeason, ...]:
    by_year: dict[int, list[InSquad]] = defaultdict(list)
    for row in rows:
        by_year[row.year].append(row)
    return tuple(_squad(year, held, by_year.get(year + 1, ())) for year, held in sorted(by_year.items()))


def _squad(year: int, held: Sequence[InSquad], following: Sequence[InSquad]) -> SquadSeason:
    players, sex = frozenset(row.player for row in held), held[0].sex
    if any(row.rung in SEVERAL_AGES for row in held):
        return SquadSeason(year, sex, players, None)
    ends = max((row.ends for row in following), default=None)
    turns = _turns(following) or _turns(held) or {NEW_YEAR}
    grown = (row for row in held if ends and all(too_old(row.birth, row.rung, ends, turn) for turn in turns))
    return SquadSeason(year, sex, players, frozenset(row.player for row in grown))


def _turns(rows: Iterable[InSquad]) -> set[CutOff]:
    """The cut-offs on record of a team's leagues in a season."""
    return {row.cut_off for row in rows if row.cut_off}


def too_old(birth: Birth | None, rung: int, ends: date, cut_off: CutOff = NEW_YEAR) -> bool:
    """Whether a player has surely grown out of a rung's age group before the last day of a season.

    An age group ends as U-19 football does in definition D7, by the league's cut-off. Of a birth that is known
    within bounds the latest counts; one of which nothing is known has grown out of nothing.
    """
    oldest = OLDEST.get(ClubRung(rung))
    return oldest is not None and birth is not None and last_day(oldest, birth.latest, cut_off) < ends
