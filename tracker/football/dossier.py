"""Everything on record about one player, as one frozen value. All thinking starts from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.football.appearances import Absence, Appearance, Fixture, SeasonTotal
from tracker.football.call_ups import CallUp
from tracker.football.people import Player
from tracker.football.spells import Spell, Team, TeamSeason


@dataclass(frozen=True, slots=True)
class Dossier:
    """A player's records, each kind in order of its days.

    `team_seasons` are the league seasons of every team the player was registered with or fielded by.
    `fixtures` are the matches on record of the teams the player was registered with, while registered,
    whether the player took part or not: what is missing there is a hole in the records, not in the career.
    `teams` names the teams that fielded the player without a registration.
    `withheld` names what was cut out because this viewer may not see it, such as `birth_date`.
    """

    player: Player
    spells: tuple[Spell, ...] = ()
    team_seasons: tuple[TeamSeason, ...] = ()
    fixtures: tuple[Fixture, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    totals: tuple[SeasonTotal, ...] = ()
    absences: tuple[Absence, ...] = ()
    call_ups: tuple[CallUp, ...] = ()
    withheld: frozenset[str] = frozenset()
    teams: tuple[Team, ...] = ()

    def season_of(self, team_id: int, day: date) -> TeamSeason | None:
        """The league season a team was in on a day; of several, the one with the highest rung."""
        seasons = [season for season in self.team_seasons if season.team_id == team_id and day in season.window]
        return max(seasons, key=lambda season: season.rung, default=None)

    def rung_of(self, fixture: Fixture) -> int | None:
        """The rung a fixture was played on: its league's, or for a cup match that of the team's own league."""
        if fixture.rung is not None:
            return fixture.rung
        season = self.season_of(fixture.team_id, fixture.day)
        return season.rung if season else None
