"""The records of many players at once as plain rows for the scan, side by side in the order of the players.

The statements run on the connection, past the scope: summaries are kept for everybody, whoever acts.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.football.appearances import Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.spells import Nature
from tracker.pathway.scan_rows import PlayerRows
from tracker.store import tables as t
from tracker.store.driver_rows import About, Question, Row, about, rows_about, stream_of
from tracker.store.ordinals import ordinal

#: The rows of the next player if it is this one, else none.
RowsOf = Callable[[int], Sequence[Row]]

_player = itemgetter(0)


def everybody(connection: Connection) -> Iterator[PlayerRows]:
    """The records of all players, in the order of their numbers; one player is held at a time."""
    return _together([stream_of(connection, question) for question, _ in _QUESTIONS])


def some_of(connection: Connection, players: Collection[int]) -> list[PlayerRows]:
    """The records of some players, no more than one question takes, in the order of their numbers."""
    return list(_together([rows_about(connection, question, players) for _, question in _QUESTIONS]))


def _together(answers: Sequence[Iterable[Any]]) -> Iterator[PlayerRows]:
    """Rows that are each in the order of players, joined player by player."""
    people, *records = answers
    spells, lines, totals, call_ups, absences = map(_by_player, records)
    for person in people:
        one = person[0]
        yield PlayerRows(person, spells(one), lines(one), totals(one), call_ups(one), absences(one))


def _by_player(rows: Iterable[Row]) -> RowsOf:
    """The rows of a player; players are asked for in order."""
    groups = groupby(rows, key=_player)
    following, own = next(groups, (0, iter(())))

    def of(player: int) -> Sequence[Row]:
        nonlocal following, own
        if following != player:
            return ()
        found = list(own)
        following, own = next(groups, (0, iter(())))
        return found

    return of


def _people() -> Question:
    row = t.PlayerRow
    return select(row.id, ordinal(row.born_earliest), ordinal(row.born_latest))


def _spells() -> Question:
    row = t.Registration
    days, loan = (ordinal(row.starts), ordinal(row.ends)), row.nature == Nature.LOAN
    return select(row.player_id, row.team_id, *days, loan, row.exit_reason)


def _lines() -> Question:
    row, match = t.AppearanceRow, t.FixtureRow
    day, fielded = ordinal(match.played_on), row.selection != Selection.BENCH
    columns = (row.player_id, day, match.team_id, match.league_season_id, match.competitive, fielded, row.minutes)
    return select(*columns).join(match, match.id == row.fixture_id)


def _totals() -> Question:
    row = t.SeasonTotalRow
    return select(row.player_id, row.team_id, row.league_season_id, row.appearances, row.minutes)


def _call_ups() -> Question:
    row, side = t.CallUpRow, t.NationalSideRow
    days, fielded = (ordinal(row.earliest), ordinal(row.latest)), row.kind == CallUpKind.FIELDED
    question = select(row.player_id, *days, side.rung, fielded, row.official)
    return question.join(side, side.id == row.side_id)


def _absences() -> Question:
    row = t.AbsenceRow
    return select(row.player_id, ordinal(row.starts), ordinal(row.ends))


def _in_order(question: Question, owner: InstrumentedAttribute[int]) -> tuple[Question, About]:
    """A question about everybody, and the same about some, both in the order of the players."""
    ordered = question.order_by(owner)
    return ordered, about(ordered, owner)


#: Put together once, as this takes longer than to ask about one player.
_QUESTIONS = (
    _in_order(_people(), t.PlayerRow.id),
    _in_order(_spells(), t.Registration.player_id),
    _in_order(_lines(), t.AppearanceRow.player_id),
    _in_order(_totals(), t.SeasonTotalRow.player_id),
    _in_order(_call_ups(), t.CallUpRow.player_id),
    _in_order(_absences(), t.AbsenceRow.player_id),
)
