"""What files and typing brought into the records of players since a moment of each.

Records carry no times of their own. Every record that comes in, by a file or typed in, belongs to a batch that
knows its moment and the numbers of the rows it added, and keeps for a month which values it replaced.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias

from sqlalchemy import Select, null, or_, select

from tracker.football.changes import ChangeKind
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

#: The moment from which on is told, by player.
Since = Mapping[int, datetime]
#: A question whose rows have any columns.
Asked: TypeAlias = Select[*tuple[Any, ...]]
#: Numbers of rows from a first to a last, and when they were added.
_Stretch = tuple[int, int, datetime]


@dataclass(frozen=True, slots=True)
class One:
    """One change of one player, before those of a kind are folded into one; see `tracker.football.changes`."""

    player: int
    kind: ChangeKind
    day: date
    about: str = ""
    minutes: int | None = None


def brought(session: ScopedSession, since: Since) -> Iterator[One]:
    """The rows that came in, kind by kind; a kind of which nothing came is not asked for."""
    came = _additions(session, since)
    for kind, table, question in _RECORDS:
        stretches = came.get(table, ())
        if not stretches:
            continue
        row = question.selected_columns
        rows = question.where(row.player_id.in_(since), row.id >= stretches[0][0])
        for number, player, day, about, minutes in session.execute(rows):
            at = _moment(stretches, number)
            if at and at > since[player]:
                yield One(player, kind, day or at.date(), about or "", minutes)


def _moment(stretches: Sequence[_Stretch], number: int) -> datetime | None:
    """When a row was added; nothing if none of the stretches holds it."""
    place = bisect_right(stretches, number, key=lambda stretch: stretch[0]) - 1
    if place < 0 or number > stretches[place][1]:
        return None
    return stretches[place][2]


def _additions(session: ScopedSession, since: Since) -> dict[str, list[_Stretch]]:
    """What was added since the earliest moment, by table, in order of the numbers.

    Only what the operator and the players' own clubs took in is looked at.
    """
    added, file = t.ImportAddition, t.ImportBatch
    clubs = {club for _, club in clubs_of(session, since)}
    question = (
        select(added.table, added.first, added.last, file.at)
        .join(file, file.id == added.batch_id)
        .where(
            file.at > min(since.values()),
            file.undone_at.is_(None),
            or_(file.club_id.is_(None), file.club_id.in_(clubs)),
            added.table.in_([table for _, table, _ in _RECORDS]),
        )
        .order_by(added.table, added.first)
    )
    found: dict[str, list[_Stretch]] = {}
    for table, first, last, at in session.execute(question):
        found.setdefault(table, []).append((first, last, at))
    return found


def clubs_of(session: ScopedSession, players: Collection[int]) -> set[tuple[int, int]]:
    """The clubs that ever registered each player."""
    spell = t.Registration
    question = (
        select(spell.player_id, t.Team.club_id)
        .join(t.Team, t.Team.id == spell.team_id)
        .where(spell.player_id.in_(players))
    )
    return {(player, club) for player, club in session.execute(question)}


def corrected(session: ScopedSession, since: Since) -> Iterator[One]:
    """The rows of which a file replaced a value; of a registration it is the team that changed."""
    row, file = t.ImportCorrection, t.ImportBatch
    question = (
        select(row.player_id, row.table, row.row_id, file.at)
        .join(file, file.id == row.batch_id)
        .where(row.player_id.in_(since), file.at > min(since.values()), file.undone_at.is_(None))
        .distinct()
    )
    spells = t.Registration.__tablename__
    for player, table, _, at in session.execute(question):
        if player is not None and at > since[player]:
            yield One(player, ChangeKind.TEAM if table == spells else ChangeKind.CORRECTED, at.date())


def _matches() -> Asked:
    row, match = t.AppearanceRow, t.FixtureRow
    told = select(row.id, row.player_id, match.played_on, match.opponent, row.minutes)
    return told.join(match, match.id == row.fixture_id)


def _totals() -> Asked:
    row, season = t.SeasonTotalRow, t.LeagueSeason
    told = select(row.id, row.player_id, null(), season.label, null())
    return told.join(season, season.id == row.league_season_id)


def _call_ups() -> Asked:
    row, side = t.CallUpRow, t.NationalSideRow
    told = select(row.id, row.player_id, row.earliest, t.Federation.code + " " + side.category, null())
    return told.join(side, side.id == row.side_id).join(t.Federation, t.Federation.id == side.federation_id)


def _registrations() -> Asked:
    row = t.Registration
    told = select(row.id, row.player_id, row.starts, t.Team.name, null())
    return told.join(t.Team, t.Team.id == row.team_id)


def _absences() -> Asked:
    row = t.AbsenceRow
    return select(row.id, row.player_id, row.starts, null(), null())


def _nationalities() -> Asked:
    row = t.NationalityRow
    return select(row.id, row.player_id, null(), row.country, null())


#: What is told of the rows of each table: the number, whose it is, the day, what it is about, and minutes.
_RECORDS = (
    (ChangeKind.MATCHES, t.AppearanceRow.__tablename__, _matches()),
    (ChangeKind.TOTALS, t.SeasonTotalRow.__tablename__, _totals()),
    (ChangeKind.CALL_UPS, t.CallUpRow.__tablename__, _call_ups()),
    (ChangeKind.TEAM, t.Registration.__tablename__, _registrations()),
    (ChangeKind.ABSENCES, t.AbsenceRow.__tablename__, _absences()),
    (ChangeKind.NATIONALITIES, t.NationalityRow.__tablename__, _nationalities()),
)
