"""Whose summaries the writes of a session have made stale, until they are made anew.

Rows that are flushed are looked at here; a write of many rows at once says itself whom it touches (`touched`). A
write to a table of records of which neither is true is found at commit and refused, as the ledger refuses a write
that leaves no line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, event, inspect
from sqlalchemy.orm import Session, SessionTransaction, UOWTransaction

from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.scope import ScopedSession
from tracker.store.written import forget, written

_TOUCHED = "touched_players"

#: What a summary is made from and whose rows name their player; the last three are in the row of the pool alone.
OF_A_PLAYER = (
    *(t.PlayerRow, t.Registration, t.AppearanceRow, t.SeasonTotalRow, t.CallUpRow, t.AbsenceRow),
    *(t.NationalityRow, t.Consent, t.DocumentSeen),
)
#: What a summary is made from and many players share; of a club it is the region, which is in the row of the pool.
SHARED = (t.FixtureRow, t.LeagueSeason, t.TeamInSeason, t.NationalSideRow, t.Team, t.Club)
RECORDS = frozenset(kind.__tablename__ for kind in (*OF_A_PLAYER, *SHARED))


class UnsummarisedError(RuntimeError):
    """Records would be written whose summaries nobody made anew; they are not."""


@dataclass(slots=True)
class Touched:
    """Whom writes have touched.

    Arguments:
        everybody: so many that all are made anew.
        players: those whose own rows were written, by number.
        newcomers: those who were not there before, from the first number to the last, stretch by stretch.
        fixtures: matches of which a line may say something else now.
        days: teams of which matches were written, with the first and the last day of them.
        teams: teams of which something holds for all time.
        clubs: clubs of which it does.
        seasons: league seasons.
        sides: national sides.
        tables: the tables of whose rows it is known whom they touch.
    """

    everybody: bool = False
    players: set[int] = field(default_factory=set)
    newcomers: list[tuple[int, int]] = field(default_factory=list)
    fixtures: set[int] = field(default_factory=set)
    days: dict[int, tuple[date, date]] = field(default_factory=dict)
    teams: set[int] = field(default_factory=set)
    clubs: set[int] = field(default_factory=set)
    seasons: set[int] = field(default_factory=set)
    sides: set[int] = field(default_factory=set)
    tables: set[str] = field(default_factory=set)

    def match(self, team: int, day: date) -> None:
        """A match of a team on a day."""
        first, last = self.days.get(team, (day, day))
        self.days[team] = min(first, day), max(last, day)

    def newcomer(self, first: int, last: int) -> None:
        """New players, with every number from the first to the last."""
        if self.newcomers and self.newcomers[-1][1] + 1 == first:
            first = self.newcomers.pop()[0]
        self.newcomers.append((first, last))

    def not_new(self, players: Iterable[int]) -> set[int]:
        """Those of some players who were there before."""
        ends = sorted(self.newcomers)
        firsts = [first for first, _ in ends]

        def is_new(player: int) -> bool:
            place = bisect_right(firsts, player)
            return place > 0 and player <= ends[place - 1][1]

        return {player for player in players if not is_new(player)}

    def join(self, other: Touched) -> None:
        """All of these and all of those."""
        self.everybody = self.everybody or other.everybody
        for name in ("players", "fixtures", "teams", "clubs", "seasons", "sides", "tables"):
            getattr(self, name).update(getattr(other, name))
        self.newcomers += other.newcomers
        for team, days in other.days.items():
            for day in days:
                self.match(team, day)

    def rows_of(self, tables: Iterable[str]) -> None:
        """So many rows of these tables that everybody is touched, if they are records."""
        records = RECORDS.intersection(tables)
        self.tables |= records
        self.everybody = self.everybody or bool(records)

    @property
    def anybody(self) -> bool:
        """Whether anybody may have been touched."""
        shared = (self.fixtures, self.days, self.teams, self.clubs, self.seasons, self.sides)
        return self.everybody or any((self.players, self.newcomers, *shared))


def untouched(session: Session) -> bool:
    """Whether the session has not so much as asked the database, as a verb about the rules alone."""
    return _TOUCHED not in session.info


def touched(session: Session) -> Touched:
    """Whom the session's writes have touched so far; writes of many rows at once say so here."""
    if _TOUCHED not in session.info:
        session.connection()  # Beginning to write begins to take note.
    found: Touched = session.info[_TOUCHED]
    return found


def made_anew(session: Session) -> None:
    """All that was touched has been made anew."""
    session.info[_TOUCHED] = Touched()
    forget(session.connection())


@event.listens_for(ScopedSession, "after_begin")
def _begin_anew(session: Session, _transaction: SessionTransaction, connection: Connection) -> None:
    session.info[_TOUCHED] = Touched()
    forget(connection)


@event.listens_for(ScopedSession, "after_flush")
def _look_at(session: Session, _context: UOWTransaction) -> None:
    rows = [
        row for row in (*session.new, *session.dirty, *session.deleted) if isinstance(row, (*OF_A_PLAYER, *SHARED))
    ]
    for row in rows:
        _of_row(touched(session), row)


_ALL_OF: Mapping[type[Base], Callable[[Touched], set[int]]] = {
    t.LeagueSeason: attrgetter("seasons"),
    t.NationalSideRow: attrgetter("sides"),
    t.Team: attrgetter("teams"),
    t.Club: attrgetter("clubs"),
}


def _of_row(found: Touched, row: object) -> None:
    found.tables.add(type(row).__tablename__)  # type: ignore[attr-defined]
    match row:
        case t.PlayerRow():
            found.players.add(row.id)
        case t.FixtureRow():
            found.fixtures.add(row.id)
            for team in _values(row, "team_id"):
                for day in _values(row, "played_on"):
                    found.match(team, day)
        case t.TeamInSeason():
            found.teams |= set(_values(row, "team_id"))
        case t.LeagueSeason() | t.NationalSideRow() | t.Team() | t.Club():
            _ALL_OF[type(row)](found).add(row.id)
        case Base():
            found.players |= set(_values(row, "player_id"))


def _values(row: Base, column: str) -> Iterator[Any]:
    """What a column of a row holds, and what it held before it was changed."""
    history = inspect(row).attrs[column].history
    yield from (value for value in (*history.added, *history.unchanged, *history.deleted) if value is not None)


@event.listens_for(ScopedSession, "before_commit")
def _refuse_stale(session: Session) -> None:
    """Nothing is committed while a summary says something else than the records.

    Raises:
        UnsummarisedError: records were written and the summaries were not made anew.
    """
    session.flush()
    if untouched(session):
        return
    found = touched(session)
    strays = sorted((written(session.connection()) & RECORDS) - found.tables)
    if strays:
        message = (
            f"{', '.join(strays)}: written past the session, and nobody said whose summaries change; name the "
            "players in `touched` (tracker/store/touched.py) beside the write."
        )
        raise UnsummarisedError(message)
    if found.anybody:
        message = "Records were written and the summaries of their players were not made anew; call `keep_fresh`."
        raise UnsummarisedError(message)
