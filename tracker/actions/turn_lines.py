"""What a season's turn writes, as rows of the same kind as a club's file of players.

Whoever stays has the one spell named that goes on, with the league's new season of the team. Whoever moves has the
old spell closed and a new one begun, and whoever leaves has it closed with the reason and the destination.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.actions.taking_in import Lines
from tracker.eligibility.age_groups.turn_plan import RowState, TurnRow
from tracker.football.calendar import ONE_DAY
from tracker.football.holdings import OWN_SCHEME
from tracker.football.phrase import phrase
from tracker.football.season_turn import DeedKind, HeldSeason, TurningTeam
from tracker.importing.kind import Kind
from tracker.importing.kinds.players import PlayerLine

_WRITTEN = (RowState.PROPOSED, RowState.DECIDED)


def lines_of(club: str, season: str, rows: Iterable[TurnRow], teams: Sequence[TurningTeam]) -> Lines:
    """The rows that a turn writes, numbered from 1."""
    by_number = {team.id: team for team in teams}
    written = (line for row in rows if row.state in _WRITTEN for line in _lines(club, row, by_number))
    records = tuple(replace(line, row=number) for number, line in enumerate(written, 1))
    return Lines(Kind.PLAYERS, records, phrase("turn-title", season=season))


def _lines(club: str, row: TurnRow, teams: dict[int, TurningTeam]) -> Iterator[PlayerLine]:
    deed, spell = row.deed, row.spell
    assert deed is not None, "What is proposed or decided says what becomes of the registration."
    old = replace(_line(club, row, row.team), registered_from=spell.start)
    match deed.kind:
        case DeedKind.STAYS:
            if row.team.coming:
                yield _in_season(old, row.team.coming)
        case DeedKind.MOVES:
            to = teams[deed.team_id or 0]
            assert to.coming is not None, "Nobody moves to a team that does not go on."
            yield replace(old, registered_until=row.last_day)
            begun = replace(_line(club, row, to), registered_from=row.last_day + ONE_DAY, nature=spell.nature)
            yield _in_season(begun, to.coming)
        case DeedKind.LEAVES:
            gone = replace(old, registered_until=row.last_day, exit_reason=deed.reason)
            yield replace(gone, destination=deed.destination)


def _line(club: str, row: TurnRow, team: TurningTeam) -> PlayerLine:
    spell = row.spell
    return PlayerLine(
        row=0,
        id=f"{OWN_SCHEME}:{spell.player_id}",
        name=spell.name,
        sex=spell.sex,
        born=None,
        nationalities=None,
        position=None,
        foot=None,
        club=club,
        team=team.name,
        registered_from=None,
        registered_until=None,
        nature=None,
        exit_reason=None,
        destination=None,
        league=None,
        season=None,
        source=None,
    )


def _in_season(line: PlayerLine, season: HeldSeason) -> PlayerLine:
    return replace(line, league=season.league, season=season.label)
