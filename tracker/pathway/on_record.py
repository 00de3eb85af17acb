"""What a dossier holds up to the as-of date, sorted and looked up once for everything that is thought about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from tracker.football.dossier import Dossier
from tracker.football.spells import Team, TeamSeason
from tracker.pathway.fielded import Fielded, fielded
from tracker.pathway.tallies import Tally, tallies

_BY_START = attrgetter("window", "league", "label", "rung")


@dataclass(frozen=True, slots=True)
class Record:
    """A dossier as it stood at the end of the as-of date.

    `fielded` is in order of days, and `tallies` hold the same matches beside the season totals. `seasons` are
    those that had begun, by team and in order of their start; `match_days` are the days on which a match of a
    team is on record, whoever played in it.
    """

    dossier: Dossier
    as_of: date
    fielded: tuple[Fielded, ...]
    tallies: tuple[Tally, ...]
    seasons: Mapping[int, tuple[TeamSeason, ...]]
    match_days: Mapping[int, tuple[date, ...]]
    teams: Mapping[int, Team]

    def team_name(self, team_id: int, season: TeamSeason | None) -> tuple[str, str]:
        """The names of a team and its club; where the team is not named, the league it played in stands in."""
        team = self.teams.get(team_id)
        if team:
            return team.name, team.club
        return (season.league if season else ""), ""


def read(dossier: Dossier, as_of: date) -> Record:
    """Cut a dossier at the end of the as-of date and sort it."""
    seasons = _seasons_by_team(dossier, as_of)
    played = fielded(dossier.appearances, seasons, as_of)
    return Record(
        dossier=dossier,
        as_of=as_of,
        fielded=played,
        tallies=tallies(played, dossier.totals, as_of),
        seasons=seasons,
        match_days=_match_days(dossier, as_of),
        teams={team.id: team for team in (*dossier.teams, *(spell.team for spell in dossier.spells))},
    )


def _seasons_by_team(dossier: Dossier, as_of: date) -> dict[int, tuple[TeamSeason, ...]]:
    """The league seasons of each team; one that only a season total names is a season held as well."""
    held: dict[int, list[TeamSeason]] = defaultdict(list)
    for season in dict.fromkeys((*dossier.team_seasons, *(total.season for total in dossier.totals))):
        if season.window.start <= as_of:
            held[season.team_id].append(season)
    return {team: tuple(sorted(seasons, key=_BY_START)) for team, seasons in held.items()}


def _match_days(dossier: Dossier, as_of: date) -> dict[int, tuple[date, ...]]:
    days: dict[int, set[date]] = defaultdict(set)
    fixtures = (*dossier.fixtures, *(appearance.fixture for appearance in dossier.appearances))
    for fixture in fixtures:
        if fixture.day <= as_of:
            days[fixture.team_id].add(fixture.day)
    return {team: tuple(sorted(found)) for team, found in days.items()}
