"""The lie of the land in a province: its clubs, which teams they have, and the leagues these play in."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.demo.blocks import COLUMNS, Block, Row
from tracker.demo.clubs import Club, Team
from tracker.demo.leagues import CONTINENTAL, League, league_rows, league_season_rows, shown
from tracker.demo.places import written_and_folded
from tracker.demo.seasons import Years
from tracker.football.people import Sex


@dataclass(frozen=True, slots=True)
class Landscape:
    """The clubs and leagues of a province."""

    clubs: tuple[Club, ...]
    teams: tuple[Team, ...]
    leagues: tuple[League, ...]

    def club(self, letter: str, ordinal: int, sex: Sex) -> Club:
        """The so-many-th club of a sort with teams of a sex, from 0; a small province begins again."""
        found = [
            club for club in self.clubs if club.letter == letter and any(team.sex is sex for team in club.teams)
        ]
        return found[ordinal % len(found)]

    def continental(self, sex: Sex) -> League:
        """The cup above all leagues."""
        return next(one for one in self.leagues if one.kind.sex is sex and one.kind.level is CONTINENTAL)

    def blocks(self, years: Years, federation_id: int) -> list[Block]:
        """The rows for clubs, leagues and teams, with what they belong to."""
        clubs: list[Row] = [
            (club.id, *written_and_folded(club.name), federation_id, club.region) for club in self.clubs
        ]
        teams: list[Row] = [
            (team.id, team.club.id, *written_and_folded(team.name), team.sex.value) for team in self.teams
        ]
        tables = {
            "clubs": clubs,
            "leagues": league_rows(self.leagues, federation_id),
            "league_seasons": league_season_rows(self.leagues, years),
            "teams": teams,
            "team_seasons": [row for team in self.teams for row in self._seasons_of(team, years)],
        }
        return [Block(table, COLUMNS[table], rows) for table, rows in tables.items()]

    def _seasons_of(self, team: Team, years: Years) -> list[Row]:
        own = [(season, league) for season, league in enumerate(team.leagues)]
        cup = self.continental(team.sex)
        entered = own + [(season, cup) for season in sorted(team.continental)]
        return [(team.id, league.season_id(season)) for season, league in entered if season in shown(league, years)]
