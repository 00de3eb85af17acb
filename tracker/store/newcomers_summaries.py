"""Summaries of players who have just come: of most nothing is known but a birth and a registration that lasts.

What is said of such a player hangs on the birth and on whether there is a registration, but for the number and the
first day on record. So a summary is made for each birth, and the database gives it to all who were born then;
whoever has more on record is summarised one by one.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Integer,
    Select,
    Table,
    and_,
    exists,
    func,
    insert,
    or_,
    select,
    union,
)

from tracker.pathway.day_runs import Day
from tracker.pathway.scan import Scanner
from tracker.pathway.scan_births import Births
from tracker.pathway.scan_rows import LookUps, Measure, PlayerRows, SeasonsByTeam
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.bulk import insert_rows
from tracker.store.driver_rows import among_all_from, rows_of
from tracker.store.indexes_aside import build_indexes, set_aside_while_filled
from tracker.store.newcomers_births import OF_THE_TRANSACTION, UNKNOWN, note_births
from tracker.store.ordinals import ordinal
from tracker.store.planner import know_newcomers
from tracker.store.pool_upkeep import add_newcomers_to_pool
from tracker.store.summary_making import PLAYERS_AT_ONCE, refresh
from tracker.store.summary_rows import Dates, summary_row

Row = tuple[Any, ...]
_POOL = Base.metadata.tables["pool_players"]
_SUMMARIES = Base.metadata.tables["player_summaries"]
#: What the players' own rows say; the rest of a summary is that of all who are alike.
_OWN = ("player_id", "first_seen")
_SHARED = [column.name for column in _SUMMARIES.c if column.name not in _OWN]
_NOBODY = LookUps({}, SeasonsByTeam(), {}, {})

#: Newcomers of whom more is known.
_APART = Table(
    "newcomers_apart", OF_THE_TRANSACTION, Column("player_id", Integer, primary_key=True), prefixes=["TEMPORARY"]
)
#: What is said of the others.
_ALIKE = Table(
    "newcomers_alike",
    OF_THE_TRANSACTION,
    Column("earliest", Date, primary_key=True),
    Column("latest", Date, primary_key=True),
    Column("registered", Boolean, primary_key=True),
    *(Column(name, _SUMMARIES.c[name].type) for name in _SHARED),
    prefixes=["TEMPORARY"],
)
_PLAYER, _SPELL = t.PlayerRow, t.Registration
_FURTHER = (t.AppearanceRow, t.SeasonTotalRow, t.CallUpRow, t.AbsenceRow)
_IS_ALIKE = ~exists().where(_APART.c.player_id == _PLAYER.id)
_IS_REGISTERED = _SPELL.id.is_not(None)


def many_in(stretches: Collection[tuple[int, int]]) -> int:
    """How many players are at most in stretches of numbers, each from its first to its last."""
    return sum(last - first + 1 for first, last in stretches)


class NewcomersSummaries:
    """Makes the summaries of newcomers, who had none before."""

    def __init__(self, connection: Connection, measure: Measure) -> None:
        self._connection, self._measure = connection, measure
        self._births, self._dates = Births(measure.ladder), Dates()
        self._scanner = Scanner(_NOBODY, measure, self._births)
        #: The births that are in the table of those who are alike.
        self._said: set[Row] = set()

    def make(self, stretches: Collection[tuple[int, int]]) -> int:
        """Make those of everybody from the first number to the last of each stretch, and say how many they are."""
        connection, count = self._connection, 0
        OF_THE_TRANSACTION.create_all(connection, checkfirst=False)
        aside = set_aside_while_filled(connection, [_POOL], many_in(stretches))
        for first, last in stretches:
            self._set_apart(first, last)
            self._say_what_is_alike(first, last)
            count += self._give(first, last)
            know_newcomers(connection, _SUMMARIES, count)
            # Those who are apart have no summary yet, and are added to the pool with it.
            add_newcomers_to_pool(connection, among_all_from(first, last), self._measure)
        for some in self._apart():
            count += refresh(connection, some, self._measure, self._births)
        build_indexes(connection, aside)
        OF_THE_TRANSACTION.drop_all(connection, checkfirst=False)
        return count

    def _set_apart(self, first: int, last: int) -> None:
        """Find those of whom more is known than a registration that lasts, with a team that is in no league."""
        as_of, spells = self._measure.as_of, _of_some(_SPELL, first, last)
        over = or_(func.max(_SPELL.starts) > as_of, func.min(_SPELL.ends) <= as_of)
        found = [
            spells.group_by(_SPELL.player_id).having(or_(func.count() > 1, over)),
            spells.where(_SPELL.team_id.in_(select(t.TeamInSeason.team_id))),
            *(_of_some(kind, first, last) for kind in _FURTHER),
        ]
        self._connection.execute(insert(_APART).from_select(["player_id"], union(*found)))

    def _say_what_is_alike(self, first: int, last: int) -> None:
        """Make what is said of those who were born on the same days and are registered, or not, alike."""
        births = (ordinal(_PLAYER.born_earliest), ordinal(_PLAYER.born_latest), _IS_REGISTERED)
        found = set(rows_of(self._connection, _newcomers(first, last, *births).distinct()))
        new = sorted(found - self._said, key=str)
        self._said |= found
        insert_rows(self._connection, _ALIKE, _ALIKE.columns.keys(), [self._of_those_born(*each) for each in new])
        note_births(self._connection, _ALIKE)

    def _of_those_born(self, earliest: Day | None, latest: Day | None, registered: bool) -> Row:  # noqa: FBT001
        """What is said of everybody who was born between two days and is registered, or not."""
        since = self._measure.as_of.toordinal()
        spells = [(0, 0, since, None, False, None)] if registered else ()
        summary = self._scanner.summarise(PlayerRows((0, earliest, latest), spells))
        # Whoever is in no league has reached no stage and was trained in no season.
        assert not summary.stages
        assert not summary.trained
        dates = self._dates
        row = dict(zip(_SUMMARIES.columns.keys(), summary_row(summary, dates), strict=True))
        born = (dates[earliest] or date.min, dates[latest] or date.min)
        return (*born, bool(registered), *[row[name] for name in _SHARED])

    def _give(self, first: int, last: int) -> int:
        """Give everybody who is like others what is said of them all."""
        columns = [_ALIKE.c[name] for name in _SHARED]
        same = and_(
            _ALIKE.c.earliest == func.coalesce(_PLAYER.born_earliest, UNKNOWN),
            _ALIKE.c.latest == func.coalesce(_PLAYER.born_latest, UNKNOWN),
            _ALIKE.c.registered == _IS_REGISTERED,
        )
        given = _newcomers(first, last, _PLAYER.id, _SPELL.starts, *columns).join(_ALIKE, same)
        written = insert(_SUMMARIES).from_select([*_OWN, *_SHARED], given)
        return self._connection.execute(written, execution_options={"preserve_rowcount": True}).rowcount

    def _apart(self) -> Iterator[list[int]]:
        last = 0
        question = select(_APART.c.player_id).order_by(_APART.c.player_id).limit(PLAYERS_AT_ONCE)
        while some := self._connection.scalars(question.where(_APART.c.player_id > last)).all():
            yield list(some)
            last = some[-1]


def _of_some(kind: Any, first: int, last: int) -> Select[tuple[int]]:
    return select(kind.player_id).where(kind.player_id.between(first, last))


def _newcomers(first: int, last: int, *columns: Any) -> Select[Any]:
    """Something of each of those who are not apart; who has a registration has only one."""
    everybody = select(*columns).select_from(_PLAYER).outerjoin(_SPELL, _SPELL.player_id == _PLAYER.id)
    return everybody.where(_PLAYER.id.between(first, last), _IS_ALIKE)
