"""Typing in a team sheet: who started, who came on, who stayed on the bench, and when."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.typed_in import Entered, Slip, enter, own_teams, refuse_strangers, team_of
from tracker.actions.verb import Act, verb
from tracker.football.people import folded
from tracker.football.phrase import phrase
from tracker.football.team_sheets import ClubTeam, HeldMatch, SquadMember, TeamsSeason
from tracker.importing import cells
from tracker.importing.kind import Kind
from tracker.importing.kinds.appearances import AppearanceLine
from tracker.importing.team_sheet import TypedLine, WorkedOut, work_out
from tracker.importing.typed import line_of, read_words
from tracker.store.team_sheets import held_match, latest_matches, registered_between, seasons_of_team

#: As many matches on record are offered to be opened again.
MOST_MATCHES_OFFERED = 8
#: What is said once for all players of a match.
_OF_ALL = frozenset({"date", "opponent", "competition", "competitive", "league", "season", "club", "team"})
_READERS = {"opponent": cells.name(), "competition": cells.words()}
_FIELDS = {"league": "season", "competitive": "friendly", "": "selection", "player": "selection"}


@dataclass(frozen=True, slots=True)
class OpenTeamSheet:
    """Which match to open; without a team or a day only what there is to choose from is asked for.

    `also` is another team of the club whose players are asked for as well, as some are lent for a day, and
    `listed` are players who stand in the grid already.
    """

    team_id: int | None = None
    played_on: date | None = None
    opponent: str = ""
    also: int | None = None
    listed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class TeamSheet:
    """A team sheet as it was typed in. `length` is how long the match lasted, `None` where nobody knows."""

    team_id: int
    played_on: date
    opponent: str
    competition: str
    season_id: int | None
    competitive: bool
    length: int | None
    lines: tuple[TypedLine, ...]


@dataclass(frozen=True, slots=True)
class SheetBeside:
    """What a team sheet is typed in beside: the squad on the day, the team's seasons, and what is held."""

    teams: tuple[ClubTeam, ...]
    team: ClubTeam | None = None
    day: date | None = None
    seasons: tuple[TeamsSeason, ...] = ()
    squad: tuple[SquadMember, ...] = ()
    held: HeldMatch | None = None
    latest: tuple[HeldMatch, ...] = ()


@verb(needs=Permission.RECORDS_TYPE_IN)
def open_team_sheet(act: Act, command: OpenTeamSheet) -> SheetBeside:
    """The squad on the day of a match of one of the director's teams, and what is on record of the match.

    Raises:
        NotFoundError: there is no such team, or it is another club's.
    """
    teams = own_teams(act)
    if command.team_id is None:
        return SheetBeside(teams)
    team = team_of(teams, command.team_id)
    latest = latest_matches(act.session, team.id, MOST_MATCHES_OFFERED)
    if command.played_on is None:
        return SheetBeside(teams, team, latest=latest)
    return replace(_beside(act, teams, team, command), latest=latest)


@verb(needs=Permission.RECORDS_TYPE_IN)
def work_out_team_sheet(act: Act, command: TeamSheet) -> WorkedOut:
    """The minutes that a team sheet comes to, and what is wrong with it; nothing is written.

    Raises:
        NotFoundError: the team is another club's, or a player is.
    """
    return _worked_out(act, command)[1]


@verb(needs=Permission.RECORDS_TYPE_IN, leaves=(Event.FILE_IMPORTED,), remembers=True)
def enter_team_sheet(act: Act, command: TeamSheet) -> Entered:
    """Take in a team sheet, or correct one that is on record; nothing of it where anything is wrong.

    Raises:
        NotFoundError: the team is another club's, or a player is.
        ChangedMeanwhileError: somebody else wrote the same meanwhile.
    """
    team, worked = _worked_out(act, command)
    if worked.faults:
        return Entered(worked.faults)
    words, faults = read_words(_READERS, {"opponent": command.opponent, "competition": command.competition})
    if faults:
        return Entered(faults)
    said = words | _said_of_all(command, team, seasons_of_team(act.session, team.id))
    records = []
    for row, (player, part) in enumerate(worked.parts.items(), start=1):
        told = {**said, "selection": part.selection, "minutes": part.minutes}
        records.append((player, line_of(AppearanceLine, row, player, told)))
    title = phrase("typed-title-sheet", team=team.name, opponent=command.opponent, day=command.played_on)
    return enter(act, Slip(Kind.APPEARANCES, records, title, _OF_ALL, _FIELDS))


def _beside(act: Act, teams: tuple[ClubTeam, ...], team: ClubTeam, command: OpenTeamSheet) -> SheetBeside:
    """What is held around a match; of the club's players on the day those of the team and those who are listed."""
    day = command.played_on
    assert day is not None, "A match has a day."
    held = held_match(act.session, team.id, day, folded(command.opponent)) if command.opponent else None
    club = registered_between(act.session, team.club_id, day, day, team)
    shown = command.listed | (held.lines.keys() if held else set())
    squad = tuple(one for one in club if one.team_id in (team.id, command.also) or one.id in shown)
    return SheetBeside(teams, team, day, seasons_of_team(act.session, team.id), squad, held)


def _worked_out(act: Act, command: TeamSheet) -> tuple[ClubTeam, WorkedOut]:
    team = team_of(own_teams(act), command.team_id)
    club = registered_between(act.session, team.club_id, command.played_on, command.played_on, team)
    refuse_strangers({line.player_id for line in command.lines}, {one.id for one in club})
    held = held_match(act.session, team.id, command.played_on, folded(command.opponent))
    return team, work_out(command.lines, command.length, held.lines if held else {})


def _said_of_all(command: TeamSheet, team: ClubTeam, seasons: tuple[TeamsSeason, ...]) -> dict[str, object]:
    season = next((one for one in seasons if one.id == command.season_id), None)
    return {
        "club": team.club,
        "team": team.name,
        "played_on": command.played_on,
        "competitive": command.competitive,
        "league": season.league if season else None,
        "season": season.label if season else None,
    }
