"""The demo's rows read back as dossiers, without a database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from tracker.demo.blocks import Block
from tracker.football.appearances import Absence, AbsenceReason, Appearance, Fixture, SeasonTotal, Selection
from tracker.football.calendar import CutOff, Window
from tracker.football.call_ups import CallUp, CallUpKind, NationalSide
from tracker.football.dossier import Dossier
from tracker.football.people import (
    Basis,
    Birth,
    Foot,
    Identifier,
    Nationality,
    Player,
    Position,
    Sex,
)
from tracker.football.spells import ExitReason, Nature, Spell, Team, TeamSeason
from tracker.logic.span import Span

Line = dict[str, Any]
_OF_PLAYERS = (
    "identifiers",
    "nationalities",
    "registrations",
    "appearances",
    "season_totals",
    "absences",
    "call_ups",
)


class Paper:
    """All rows by table, and those about a player by table and player."""

    def __init__(self, blocks: Iterable[Block]) -> None:
        self.tables: dict[str, list[Line]] = defaultdict(list)
        for block in blocks:
            self.tables[block.table] += [dict(zip(block.columns, row, strict=True)) for row in block.rows]
        self.by_id = {
            table: {line["id"]: line for line in lines}
            for table, lines in self.tables.items()
            if lines and "id" in lines[0]
        }
        self.about: dict[str, dict[int, list[Line]]] = {table: defaultdict(list) for table in _OF_PLAYERS}
        for table in _OF_PLAYERS:
            for line in self.tables[table]:
                self.about[table][line["player_id"]].append(line)
        self._leagues_of_team: dict[int, list[TeamSeason]] = defaultdict(list)
        for line in self.tables["team_seasons"]:
            self._leagues_of_team[line["team_id"]].append(self._season(**line))
        self._fixtures_of_team: dict[int, list[Fixture]] = defaultdict(list)
        self._fixture = {line["id"]: self._fixture_of(line) for line in self.tables["fixtures"]}
        for fixture in self._fixture.values():
            self._fixtures_of_team[fixture.team_id].append(fixture)

    def players(self) -> Iterator[int]:
        """The numbers of all players."""
        yield from self.by_id["players"]

    def team(self, number: int) -> Team:
        """A team with its club."""
        line = self.by_id["teams"][number]
        return Team(number, line["name"], line["club_id"], self.by_id["clubs"][line["club_id"]]["name"])

    def rung(self, team: int, day: date) -> int:
        """The rung of a team's own league, in the season of a day or else in the nearest one."""
        leagues = [season for season in self._leagues_of_team[team] if season.rung < 9]
        return min(leagues, key=lambda season: abs((season.window.start - day).days)).rung

    def dossier(self, number: int) -> Dossier:
        """Everything about a player, in the order in which the store hands it out."""
        spells = tuple(sorted(map(self._spell, self.about["registrations"][number]), key=lambda one: one.start))
        appearances = tuple(
            sorted(map(self._appearance, self.about["appearances"][number]), key=lambda one: one.fixture.day)
        )
        totals = tuple(map(self._total, self.about["season_totals"][number]))
        teams = {spell.team.id for spell in spells} | {one.fixture.team_id for one in appearances}
        teams |= {total.season.team_id for total in totals}
        return Dossier(
            player=self._player(number),
            spells=spells,
            team_seasons=tuple(season for team in sorted(teams) for season in self._leagues_of_team[team]),
            fixtures=tuple(self._fixtures(spells)),
            appearances=appearances,
            totals=totals,
            absences=tuple(map(_absence, self.about["absences"][number])),
            call_ups=tuple(sorted(map(self._call_up, self.about["call_ups"][number]), key=_first_day)),
            teams=tuple(self.team(team) for team in sorted({one.fixture.team_id for one in appearances})),
        )

    def _fixtures(self, spells: tuple[Spell, ...]) -> Iterator[Fixture]:
        for team in sorted({spell.team.id for spell in spells}):
            windows = [Window(one.start, one.end or date.max) for one in spells if one.team.id == team]
            for fixture in self._fixtures_of_team[team]:
                if any(fixture.day in window for window in windows):
                    yield fixture

    def _player(self, number: int) -> Player:
        line = self.by_id["players"][number]
        return Player(
            number,
            line["name"],
            Sex(line["sex"]),
            Birth(line["born_earliest"], line["born_latest"]) if line["born_earliest"] else None,
            Position(line["position"]) if line["position"] else None,
            Foot(line["foot"]) if line["foot"] else None,
            tuple(
                Nationality(
                    one["country"], Basis(one["basis"]) if one["basis"] else None, one["since"], one["until"]
                )
                for one in self.about["nationalities"][number]
            ),
            tuple(Identifier(one["scheme"], one["value"]) for one in self.about["identifiers"][number]),
        )

    def _spell(self, line: Line) -> Spell:
        reason = ExitReason(line["exit_reason"]) if line["exit_reason"] else None
        team = self.team(line["team_id"])
        return Spell(team, line["starts"], line["ends"], Nature(line["nature"]), reason, line["destination"])

    def _season(self, team_id: int, league_season_id: int) -> TeamSeason:
        line = self.by_id["league_seasons"][league_season_id]
        month, day = line["cut_off_month"], line["cut_off_day"]
        league = self.by_id["leagues"][line["league_id"]]["name"]
        window = Window(line["starts"], line["ends"])
        return TeamSeason(
            team_id, league, line["label"], window, line["rung"], CutOff(month, day) if month else None
        )

    def _fixture_of(self, line: Line) -> Fixture:
        number = line["league_season_id"]
        return Fixture(
            line["team_id"],
            line["played_on"],
            line["opponent"],
            line["competition"],
            self._season(line["team_id"], number) if number else None,
            line["competitive"],
        )

    def _appearance(self, line: Line) -> Appearance:
        return Appearance(self._fixture[line["fixture_id"]], Selection(line["selection"]), line["minutes"])

    def _total(self, line: Line) -> SeasonTotal:
        season = self._season(line["team_id"], line["league_season_id"])
        return SeasonTotal(season, line["appearances"], line["minutes"])

    def _call_up(self, line: Line) -> CallUp:
        side = self.by_id["national_sides"][line["side_id"]]
        code = self.by_id["federations"][side["federation_id"]]["code"]
        return CallUp(
            NationalSide(side["id"], code, side["category"], Sex(side["sex"]), side["rung"]),
            Span(line["earliest"], line["latest"]),
            CallUpKind(line["kind"]),
            line["matches"],
            line["official"],
            line["competition"],
            line["opponent"],
            line["minutes"],
        )


def _absence(line: Line) -> Absence:
    return Absence(line["starts"], line["ends"], AbsenceReason(line["reason"]))


def _first_day(call_up: CallUp) -> date:
    return call_up.when.earliest
