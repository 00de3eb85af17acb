"""The records of many players at once as plain rows for the scan, a chunk at a time, so that memory stays flat.

The statements run on the connection, past the scope: summaries are kept for everybody, whoever acts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from tracker.football.appearances import Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.spells import Nature
from tracker.pathway.scan_rows import PersonRow, PlayerRows, Season
from tracker.store import tables as t
from tracker.store.driver_rows import Among, Question, rows_of
from tracker.store.ordinals import ordinal

#: So many players are read at once: enough that asking costs nothing, and their matches are a few megabytes.
PLAYERS_AT_ONCE = 2_000

Row = tuple[Any, ...]
ByPlayer = Mapping[int, Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some players with everything on record of them; season totals still name their season by its number."""

    people: Sequence[PersonRow]
    spells: ByPlayer
    lines: ByPlayer
    totals: Sequence[Row]
    call_ups: ByPlayer
    absences: ByPlayer

    @property
    def teams(self) -> set[int]:
        """The teams that are named in the records."""
        found = {spell[0] for rows in self.spells.values() for spell in rows}
        found |= {line[1] for rows in self.lines.values() for line in rows}
        return found | {team for _, team, _, _, _ in self.totals}

    @property
    def seasons(self) -> set[int]:
        """The numbers of the seasons that the totals name."""
        return {season for _, _, season, _, _ in self.totals}

    def players(self, seasons: Mapping[int, Season]) -> Iterator[PlayerRows]:
        """The records of each player in the order of their numbers."""
        totals = _by_player((row[0], row[1], seasons[row[2]], row[3], row[4]) for row in self.totals)
        for person in self.people:
            one = person[0]
            yield PlayerRows(
                person,
                self.spells.get(one, ()),
                self.lines.get(one, ()),
                totals.get(one, ()),
                self.call_ups.get(one, ()),
                self.absences.get(one, ()),
            )


def people_after(connection: Connection, number: int) -> list[PersonRow]:
    """The players with the next numbers."""
    question = _people().where(t.PlayerRow.id > number).limit(PLAYERS_AT_ONCE)
    return [PersonRow(*row) for row in rows_of(connection, question)]


def people_among(connection: Connection, among: Among) -> list[PersonRow]:
    """Some players by their numbers."""
    return [PersonRow(*row) for row in rows_of(connection, _people().where(among(t.PlayerRow.id)))]


def _people() -> Question:
    player = t.PlayerRow
    return select(player.id, ordinal(player.born_earliest), ordinal(player.born_latest)).order_by(player.id)


def read(connection: Connection, people: Sequence[PersonRow], among: Among) -> Chunk:
    """Everything on record of some players."""
    return Chunk(
        people=people,
        spells=_by_player(rows_of(connection, _spells(among))),
        lines=_by_player(rows_of(connection, _lines(among))),
        totals=rows_of(connection, _totals(among)),
        call_ups=_by_player(rows_of(connection, _call_ups(among))),
        absences=_by_player(rows_of(connection, _absences(among))),
    )


def _by_player(rows: Iterable[Row]) -> ByPlayer:
    """Rows by the player they begin with."""
    found: dict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row[1:])
    return found


def _spells(among: Among) -> Question:
    row = t.Registration
    days, loan = (ordinal(row.starts), ordinal(row.ends)), row.nature == Nature.LOAN
    return select(row.player_id, row.team_id, *days, loan, row.exit_reason).where(among(row.player_id))


def _lines(among: Among) -> Question:
    row, match = t.AppearanceRow, t.FixtureRow
    day, fielded = ordinal(match.played_on), row.selection != Selection.BENCH
    columns = (row.player_id, day, match.team_id, t.LeagueSeason.rung, match.competitive, fielded, row.minutes)
    question = select(*columns).join(match, match.id == row.fixture_id)
    question = question.outerjoin(t.LeagueSeason, t.LeagueSeason.id == match.league_season_id)
    return question.where(among(row.player_id))


def _totals(among: Among) -> Question:
    row = t.SeasonTotalRow
    question = select(row.player_id, row.team_id, row.league_season_id, row.appearances, row.minutes)
    return question.where(among(row.player_id))


def _call_ups(among: Among) -> Question:
    row, side = t.CallUpRow, t.NationalSideRow
    days, fielded = (ordinal(row.earliest), ordinal(row.latest)), row.kind == CallUpKind.FIELDED
    question = select(row.player_id, *days, side.rung, fielded, row.official)
    return question.join(side, side.id == row.side_id).where(among(row.player_id))


def _absences(among: Among) -> Question:
    row = t.AbsenceRow
    return select(row.player_id, ordinal(row.starts), ordinal(row.ends)).where(among(row.player_id))
