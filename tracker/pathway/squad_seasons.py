"""The squads of a club season by season, from who was registered with which team (for definition D11)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from tracker.football.ladder import ClubRung
from tracker.football.limits import Thresholds
from tracker.football.people import Birth, Sex
from tracker.pathway.turnover import SquadSeason, Turnover, turnover

#: The oldest age that youth teams of a rung are for; teams of other rungs have no age that one grows out of.
OLDEST = {ClubRung.YOUTH_U14: 14, ClubRung.YOUTH_U16: 16, ClubRung.YOUTH_U17: 17, ClubRung.YOUTH_U19: 19}


@dataclass(frozen=True, slots=True)
class InSquad:
    """A player registered with a team at some time of a league season, which is named by the year it began in."""

    player: int
    sex: Sex
    birth: Birth | None
    team: int
    year: int
    ends: date
    rung: int


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
    ends = {year: max(row.ends for row in held) for year, held in by_year.items()}
    return tuple(_squad(year, held, ends) for year, held in sorted(by_year.items()))


def _squad(year: int, held: Iterable[InSquad], ends: Mapping[int, date]) -> SquadSeason:
    rows = tuple(held)
    following = ends.get(year + 1)
    grown = frozenset(row.player for row in rows if following and too_old(row.birth, row.rung, following))
    return SquadSeason(year, rows[0].sex, frozenset(row.player for row in rows), grown)


def too_old(birth: Birth | None, rung: int, ends: date) -> bool:
    """Whether a player has surely grown out of a rung's age group before the last day of a season.

    An age group ends, as U-19 football does in definition D7, on 31 December of the year of that birthday. A
    birth whose year is not known has grown out of nothing.
    """
    oldest = OLDEST.get(ClubRung(rung))
    if oldest is None or birth is None or birth.year is None:
        return False
    return date(birth.year + oldest, 12, 31) < ends
