"""The desk for a file that comes in part by part: what is held is looked up, and each part written, as it comes.

Everything is written within the act's one transaction and behind a savepoint: where a later part turns out to be
wrong, all is as if the first had never been written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Self

from sqlalchemy import Connection, Index, func, insert, select, update

from tracker.football.holdings import OWN_SCHEME, Delivery, Known, Namesake, Ref, Wanted
from tracker.football.newcomers import Newcomers
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.indexes_aside import build_indexes, set_indexes_aside
from tracker.store.intake_asking import rows_with
from tracker.store.intake_newcomers import NewcomersShelf
from tracker.store.intake_read import known_for
from tracker.store.intake_touches import note_touched
from tracker.store.intake_write import Writer, nobody_meanwhile
from tracker.store.scope import ScopedSession
from tracker.store.touched import Touched, touched

#: The tables that newcomers fill.
FILLED = tuple(
    Base.metadata.tables[kind.__tablename__]
    for kind in (t.PlayerRow, t.IdentifierRow, t.NationalityRow, t.Registration)
)
_PLAYERS, _BATCH = Base.metadata.tables["players"], Base.metadata.tables["import_batches"]
Number = tuple[str, str]
#: Told how many rows were read, for whoever waits.
Told = Callable[[int], None]


class LookingDesk:
    """Looks up what is held, and writes nothing."""

    def __init__(self, session: ScopedSession, told: Told | None) -> None:
        self._session = session
        self._schemes: dict[str, bool] = {}
        self._anybody = session.scalar(select(t.PlayerRow.id).limit(1)) is not None
        self._told = told

    def numbers_held(self, numbers: Sequence[Number]) -> frozenset[Number]:
        """Those of the numbers that somebody had before the file, or that no file may give."""
        number = t.IdentifierRow
        found: set[Number] = set()
        for scheme in {scheme for scheme, _ in numbers}:
            if scheme == OWN_SCHEME:
                found |= {number for number in numbers if number[0] == scheme}
            elif self._is_held(scheme):
                values = [value for given_by, value in numbers if given_by == scheme]
                asked = select(number.value).where(number.scheme == scheme)
                found |= {(scheme, value) for (value,) in rows_with(self._session, asked, number.value, values)}
        return frozenset(found)

    def names_held(self, names: Sequence[Namesake]) -> frozenset[Namesake]:
        """Those of the folded names that somebody of the sex had before the file."""
        player = t.PlayerRow
        if not self._anybody:
            return frozenset()
        asked = select(player.name_folded, player.sex)
        rows = rows_with(self._session, asked, player.name_folded, {name for name, _ in names})
        return frozenset((name, sex) for name, sex in rows)

    def known_for(self, named: Wanted) -> Known:
        """Everything held of what some rows name."""
        return known_for(self._session, named)

    def take(self, delivery: Delivery, newcomers: Newcomers) -> None:
        """Nothing is written."""

    def forget(self, players: Iterable[Ref]) -> None:
        """Nothing was written, so nothing is remembered."""

    def read_so_far(self, rows: int) -> None:
        """Let whoever waits know."""
        if self._told:
            self._told(rows)

    def _is_held(self, scheme: str) -> bool:
        """Whether anybody had a number of a scheme before the file, which names each of its own once."""
        known = self._schemes.get(scheme)
        if known is None:
            first = select(t.IdentifierRow.id).where(t.IdentifierRow.scheme == scheme).limit(1)
            known = self._schemes[scheme] = self._session.scalar(first) is not None
        return known


class WritingDesk(LookingDesk):
    """Looks up what is held, and writes what each part brings."""

    def __init__(self, session: ScopedSession, told: Told | None, batch_id: int, found: Touched) -> None:
        super().__init__(session, told)
        connection = session.connection()
        self._touched = found
        self._writer = Writer(connection, batch_id)
        self._newcomers = NewcomersShelf(connection, self._writer, found)

    def take(self, delivery: Delivery, newcomers: Newcomers) -> None:
        """Write what a part brings.

        Raises:
            ChangedMeanwhileError: somebody added by hand, while the file was being read, what it brings.
        """
        with nobody_meanwhile():
            self._writer.deliver(delivery)
            note_touched(self._touched, delivery, self._writer.refs)
            self._newcomers.write(newcomers)
            self._writer.notes.keep_corrections()

    def forget(self, players: Iterable[Ref]) -> None:
        """Forget the numbers that these were given; nothing further refers to them."""
        for ref in players:
            self._writer.refs.pop(ref, None)

    def close(self) -> None:
        """Keep what was written, so that it can be undone."""
        self._writer.notes.keep()


class IntakeInParts:
    """A file that is being written part by part: all of it stays, once it is kept, or nothing."""

    def __init__(self, session: ScopedSession, batch: Mapping[str, Any], rows: int, told: Told | None) -> None:
        self._session, self._connection = session, session.connection()
        self._found = Touched()
        self._savepoint = self._connection.begin_nested()
        self._is_kept = False
        self.batch_id = _begin_batch(self._connection, batch)
        self.desk = WritingDesk(session, told, self.batch_id, self._found)
        self._set_aside = _set_aside(self._connection, rows)

    def __enter__(self) -> Self:
        return self

    def keep(self, added: int, changed: int, same: int) -> None:
        """Let all stay that was written by so many rows."""
        self.desk.close()
        build_indexes(self._connection, self._set_aside)
        counted = {"added": added, "changed": changed, "same": same}
        self._connection.execute(update(_BATCH).where(_BATCH.c.id == self.batch_id).values(counted))
        self._savepoint.commit()
        touched(self._session).join(self._found)
        self._is_kept = True

    def __exit__(self, *_: object) -> None:
        if not self._is_kept:
            self._savepoint.rollback()
            # What was written is gone, so of these tables it is known whom they touch.
            touched(self._session).tables |= self._found.tables


def _begin_batch(connection: Connection, batch: Mapping[str, Any]) -> int:
    made = connection.execute(insert(_BATCH).values({**batch, "added": 0, "changed": 0, "same": 0}))
    assert made.inserted_primary_key is not None
    return int(made.inserted_primary_key[0])


def _set_aside(connection: Connection, rows: int) -> list[Index]:
    """Indexes that are sooner built anew than kept up, as there are more rows to come than there are."""
    there = connection.scalar(select(func.count()).select_from(select(_PLAYERS.c.id).limit(rows).subquery()))
    if there is None or there >= rows:
        return []
    # A file without numbers looks for names among those that were there before.
    kept = {"ix_players_name_folded"} if there else set()
    return [index for table in FILLED for index in set_indexes_aside(connection, table, kept)]
