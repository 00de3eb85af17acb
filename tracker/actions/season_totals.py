"""Typing in what is known of a season only as a sum: how often players were fielded, and for how long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.spoken import spoken
from tracker.actions.typed_in import Entered, Slip, enter, own_teams, refuse_strangers, team_of
from tracker.actions.verb import Act, verb
from tracker.football.errors import NotFoundError
from tracker.football.phrase import phrase
from tracker.football.team_sheets import ClubTeam, HeldTotal, SquadMember, TeamsSeason
from tracker.importing.kind import Kind
from tracker.importing.kinds.appearances import AppearanceLine
from tracker.importing.typed import TypedFault, line_of
from tracker.store.team_sheets import held_totals, registered_between, seasons_of_team

_OF_ALL = frozenset({"league", "season", "club", "team", "date"})
_FIELDS = {"": "appearances", "player": "appearances", "league": "season", "date": "season"}


@dataclass(frozen=True, slots=True)
class OpenSeasonTotal:
    """Which season of which team; without them only what there is to choose from is asked for."""

    team_id: int | None = None
    season_id: int | None = None


@dataclass(frozen=True, slots=True)
class PlayersTotal:
    """A player's season as it was typed in, each number `None` where nobody knows it."""

    player_id: int
    appearances: int | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class SeasonTotals:
    """The sums of a season of a team as they were typed in."""

    team_id: int
    season_id: int
    totals: tuple[PlayersTotal, ...]


@dataclass(frozen=True, slots=True)
class TotalsBeside:
    """Who was registered with the team in the season, and what is on record of them."""

    teams: tuple[ClubTeam, ...]
    team: ClubTeam | None = None
    seasons: tuple[TeamsSeason, ...] = ()
    season: TeamsSeason | None = None
    players: tuple[SquadMember, ...] = ()
    held: Mapping[int, HeldTotal] = field(default_factory=dict)


@verb(needs=Permission.RECORDS_TYPE_IN)
def open_season_total(act: Act, command: OpenSeasonTotal) -> TotalsBeside:
    """The players of a season of one of the director's teams, with their sums that are on record.

    Raises:
        NotFoundError: there is no such team or season, or it is another club's.
    """
    return _beside(act, command)


@verb(needs=Permission.RECORDS_TYPE_IN, leaves=(Event.FILE_IMPORTED,), remembers=True)
def enter_season_total(act: Act, command: SeasonTotals) -> Entered:
    """Take in the sums of a season, or correct those on record; nothing of them where anything is wrong.

    Raises:
        NotFoundError: the team or the season is another club's, or a player is.
        ChangedMeanwhileError: somebody else wrote the same meanwhile.
    """
    beside = _beside(act, OpenSeasonTotal(command.team_id, command.season_id))
    refuse_strangers([one.player_id for one in command.totals], {one.id for one in beside.players})
    team, season = beside.team, beside.season
    assert team is not None, "A season of a team was asked for."
    assert season is not None, "A season of a team was asked for."
    given = [one for one in command.totals if one.appearances is not None or one.minutes is not None]
    forgotten = _forgotten(command.totals, beside.held)
    if forgotten:
        return Entered(forgotten)
    said = {"club": team.club, "team": team.name, "league": season.league, "season": season.label}
    records = [
        (one.player_id, line_of(AppearanceLine, row, one.player_id, said | _numbers(one)))
        for row, one in enumerate(given, start=1)
    ]
    title = phrase("typed-title-totals", team=team.name, season=season.label)
    return enter(act, Slip(Kind.APPEARANCES, records, title, _OF_ALL, _FIELDS))


def _beside(act: Act, command: OpenSeasonTotal) -> TotalsBeside:
    teams = own_teams(act)
    if command.team_id is None:
        return TotalsBeside(teams)
    team = team_of(teams, command.team_id)
    seasons = seasons_of_team(act.session, team.id)
    if command.season_id is None:
        return TotalsBeside(teams, team, seasons)
    season = next((one for one in seasons if one.id == command.season_id), None)
    if season is None:
        raise spoken(NotFoundError, phrase("typed-no-season"))
    held = held_totals(act.session, team.id, season.id)
    players = registered_between(act.session, team.club_id, season.starts, season.ends, team)
    there = tuple(one for one in players if one.team_id == team.id or one.id in held)
    return TotalsBeside(teams, team, seasons, season, there, held)


def _numbers(one: PlayersTotal) -> dict[str, object]:
    return {"appearances": one.appearances, "minutes": one.minutes}


def _forgotten(totals: Sequence[PlayersTotal], held: Mapping[int, HeldTotal]) -> tuple[TypedFault, ...]:
    """Numbers on record that somebody emptied: what is known is corrected, and not forgotten here."""
    return tuple(
        TypedFault(one.player_id, name, phrase("typed-held-number", number=known))
        for one in totals
        for name in ("appearances", "minutes")
        if getattr(one, name) is None and (known := getattr(held.get(one.player_id), name, None)) is not None
    )
