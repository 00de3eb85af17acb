"""Undoing a file that was taken in: what stands in the way, and taking back every row and value it wrote.

Nothing is undone by halves. Whatever somebody has built on the file since, by hand or with another file, stands in
the way and is told by table and number.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Table,
    bindparam,
    delete,
    exists,
    false,
    func,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError

from tracker.access.case import CaseStatus
from tracker.football.batches import Obstacle, Reason, Undone
from tracker.football.errors import ChangedMeanwhileError
from tracker.football.same_person.sound import name_key
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.batch_notes import as_text, from_text
from tracker.store.case_records import ROWS
from tracker.store.driver_rows import parts
from tracker.store.file_written import (
    ADDITION,
    CORRECTION,
    Ends,
    Wrote,
    among,
    some_of,
    what_it_wrote,
    without,
)
from tracker.store.merged_since import merged_since
from tracker.store.name_words import forget_names_between
from tracker.store.scope import ScopedSession
from tracker.store.summary_rows import SUMMARY_TABLES
from tracker.store.touched import RECORDS, touched

_BATCH: Table = Base.metadata.tables["import_batches"]
#: What is somebody's own, and of which whoever undoes a file is told nothing: lists, answers that were seen, and
#: reports that were ordered.
_KEPT_PRIVATELY = (t.ListedPlayer, t.SavedQuestionPlayer, t.OrderedReport)
#: What goes along with a player and stands in nobody's way: that a merge was undone, and what is kept privately.
_GOES_ALONG = frozenset(
    kind.__tablename__ for kind in (*SUMMARY_TABLES, *_KEPT_PRIVATELY, t.NameWord, t.MergedRow, t.MergeNoteRow)
)
_BIRTH = ("born_earliest", "born_latest")
#: An edit raises a row's version by one; a file that corrects it and is undone raises it by two.
_FIRST_VERSION = 1


def is_kept(session: ScopedSession, batch_id: int) -> bool:
    """Whether it is kept what a file wrote; of a file from before that was kept it is not known."""
    batch = what_it_wrote(session.connection(), batch_id)
    return bool(batch.added or batch.corrected)


def obstacles(
    session: ScopedSession, batch_id: int, leave_out: Collection[int] = frozenset()
) -> tuple[Obstacle, ...]:
    """What stands in the way of undoing a file. Whoever asks keeps all other writers out until it is undone.

    Arguments:
        leave_out: players of whom it is not asked.
    """
    connection = session.connection()
    batch = what_it_wrote(connection, batch_id)
    _keep_others_out(connection, batch)
    if leave_out:
        batch = without(connection, batch, leave_out)
    found = [
        *merged_since(connection, batch.added, batch.corrected),
        *_changed(connection, batch),
        *_built_on(connection, batch),
        *_corrected_again(connection, batch),
    ]
    return tuple(one for one in found if one.count)


def undo(session: ScopedSession, batch_id: int) -> Undone:
    """Take back everything that a file wrote.

    Raises:
        ChangedMeanwhileError: somebody built on it at the same moment.
    """
    batch = what_it_wrote(session.connection(), batch_id)
    _touch(session, batch)
    for first, last in batch.added.get(Base.metadata.tables["players"], ()):
        forget_names_between(session, first, last)
    try:
        undone = _take_back(session.connection(), batch)
    except IntegrityError as error:
        message = "Somebody added to what this file brought at the same moment, so nothing was undone; try again."
        raise ChangedMeanwhileError(message) from error
    session.expire_all()
    return undone


def _take_back(connection: Connection, batch: Wrote) -> Undone:
    removed = 0
    for table in reversed(Base.metadata.sorted_tables):
        if table.name in _GOES_ALONG:
            _remove(connection, table, table.c.player_id, batch.added.get(Base.metadata.tables["players"], []))
        elif table in batch.added:
            removed += _remove(connection, table, table.c.get("id"), batch.added[table])
    restored = sum(_restore(connection, table, rows) for table, rows in batch.corrected.items())
    _rekey(connection, batch)
    return Undone(removed, restored)


def _rekey(connection: Connection, batch: Wrote) -> None:
    """Let names that are as before have their keys again, also where the file came before there were any."""
    players = Base.metadata.tables["players"]
    for some in parts({row.row_id for row in batch.corrected.get(players, ()) if row.column == "name"}):
        for number, name in connection.execute(select(players.c.id, players.c.name).where(players.c.id.in_(some))):
            key = update(players).where(players.c.id == number).values(name_key=name_key(name))
            connection.execute(key)


def _keep_others_out(connection: Connection, batch: Wrote) -> None:
    """SQLite has one writer at a time, and this transaction is it; PostgreSQL is asked for the tables."""
    if connection.dialect.name == "postgresql":
        for table in sorted({*batch.added, *batch.corrected}, key=lambda table: table.name):
            connection.execute(text(f'LOCK TABLE "{table.name}" IN SHARE ROW EXCLUSIVE MODE'))


def _changed(connection: Connection, batch: Wrote) -> Iterator[Obstacle]:
    """What the file added and somebody changed since."""
    for table, ends in batch.added.items():
        if "version" not in table.c:
            yield Obstacle(table.name, Reason.CHANGED, len(_changed_uncounted(connection, batch, table)))
            continue
        versions: dict[int, int] = {}
        for some in some_of(ends):
            later = among(table, table.c.id, some) & (table.c.version > _FIRST_VERSION)
            versions |= dict(map(tuple, connection.execute(select(table.c.id, table.c.version).where(later))))
        undone = _undone_corrections(connection, table, versions)
        edited = [row for row, version in versions.items() if version > _FIRST_VERSION + 2 * undone.get(row, 0)]
        yield Obstacle(table.name, Reason.CHANGED, len(edited))


def _changed_uncounted(connection: Connection, batch: Wrote, table: Table) -> set[int]:
    """Rows that the file added where rows count no changes, and that another file or an accepted case changed."""
    if "id" not in table.c:
        return set()
    correction, case = CORRECTION.c, t.CorrectionCase
    files = (
        select(correction.row_id)
        .join(_BATCH, _BATCH.c.id == correction.batch_id)
        .where(correction.table == table.name, correction.batch_id != batch.number, _BATCH.c.undone_at.is_(None))
    )
    kinds = [kind for kind, row in ROWS.items() if row.__tablename__ == table.name]
    cases = select(case.record_id).where(case.record.in_(kinds), case.status == CaseStatus.ACCEPTED)
    found: set[int] = set()
    for some in some_of(batch.added[table]):
        there = select(table.c.id).where(among(table, table.c.id, some))
        found |= set(connection.scalars(there.where(or_(table.c.id.in_(files), table.c.id.in_(cases)))))
    return found


def _undone_corrections(connection: Connection, table: Table, rows: Collection[int]) -> dict[int, int]:
    """How many files have corrected each row and were undone again."""
    correction = CORRECTION.c
    found: dict[int, int] = {}
    for some in parts(rows):
        question = (
            select(correction.row_id, func.count(correction.batch_id.distinct()))
            .join(_BATCH, _BATCH.c.id == correction.batch_id)
            .where(correction.table == table.name, correction.row_id.in_(some), _BATCH.c.undone_at.is_not(None))
            .group_by(correction.row_id)
        )
        found |= dict(map(tuple, connection.execute(question)))
    return found


def _built_on(connection: Connection, batch: Wrote) -> Iterator[Obstacle]:
    """Rows that point to what the file added and are not the file's own."""
    for table in Base.metadata.sorted_tables:
        if table.name in _GOES_ALONG:
            continue
        pointing = [key for key in table.foreign_keys if key.column.table in batch.added]
        rows: set[Any] = set()
        for key in pointing:
            for some in some_of(batch.added[key.column.table]):
                theirs = or_(*(key.parent.between(first, last) for first, last in some))
                question = select(*_told_apart(table)).where(theirs, ~_own(table, batch))
                rows.update(tuple(row) for row in connection.execute(question))
        yield Obstacle(table.name, Reason.BUILT_ON, len(rows))


def _told_apart(table: Table) -> Sequence[Column[Any]]:
    """By what its rows are counted; what another file corrected in one row counts once, whatever it corrected."""
    if table is CORRECTION:
        return (table.c.batch_id, table.c.table, table.c.row_id)
    return tuple(table.primary_key.columns)


def _own(table: Table, batch: Wrote) -> ColumnElement[bool]:
    """Whether a row is the file's own: added by it, or a correction that it made itself."""
    if table is CORRECTION:
        return table.c.batch_id == batch.number
    if table not in batch.added:
        return false()
    addition = ADDITION.c
    own = [addition.batch_id == batch.number, addition.table == table.name]
    if "id" in table.c:
        return exists().where(*own, table.c.id.between(addition.first, addition.last))
    one, other = table.primary_key.columns
    return exists().where(*own, addition.first == one, addition.last == other)


def _corrected_again(connection: Connection, batch: Wrote) -> Iterator[Obstacle]:
    """What the file corrected and somebody corrected again, or a document has confirmed since."""
    for table, rows in batch.corrected.items():
        now = _values_now(connection, table, {row.row_id for row in rows})
        again = {row.row_id for row in rows if row.row_id in now and now[row.row_id][row.column] != row.new}
        yield Obstacle(table.name, Reason.CORRECTED, len(again))
        born = {row.row_id for row in rows if table.name == "players" and row.column in _BIRTH}
        yield Obstacle(table.name, Reason.VERIFIED, _verified(connection, born))


def _values_now(connection: Connection, table: Table, rows: Collection[int]) -> dict[int, dict[str, str | None]]:
    found: dict[int, dict[str, str | None]] = {}
    for some in parts(rows):
        for row in connection.execute(select(table).where(table.c.id.in_(some))).mappings():
            found[row["id"]] = {column: as_text(value) for column, value in row.items()}
    return found


def _verified(connection: Connection, players: Collection[int]) -> int:
    seen = t.DocumentSeen
    held = [
        select(seen.player_id).where(seen.player_id.in_(some), seen.born.is_not(None)).distinct()
        for some in parts(players)
    ]
    return sum(len(connection.execute(question).all()) for question in held)


def _touch(session: ScopedSession, batch: Wrote) -> None:
    """Say whose summaries change, while what goes is still there."""
    connection, found = session.connection(), touched(session)
    found.tables |= RECORDS & {table.name for table in (*batch.added, *batch.corrected)} | _GOES_ALONG
    for table, ends in batch.added.items():
        owner = table.c.id if table.name == "players" else table.c.get("player_id")
        for some in some_of(ends):
            added = among(table, table.c.get("id"), some)
            if owner is not None and table.name in RECORDS:
                found.players |= set(connection.scalars(select(owner).where(added)))
            elif table.name == "fixtures":
                for team, day in connection.execute(select(table.c.team_id, table.c.played_on).where(added)):
                    found.match(team, day)
            elif table.name == "team_seasons":
                found.teams |= {team for team, _ in some}
    for table, rows in batch.corrected.items():
        found.players |= {row.player_id for row in rows if row.player_id is not None}
        numbers = {row.row_id for row in rows}
        found.fixtures |= numbers if table.name == "fixtures" else set()
        found.clubs |= numbers if table.name == "clubs" else set()
        found.seasons |= numbers if table.name == "league_seasons" else set()


def _remove(connection: Connection, table: Table, column: Column[int] | None, ends: Sequence[Ends]) -> int:
    return sum(
        connection.execute(delete(table).where(among(table, column, some))).rowcount for some in some_of(ends)
    )


def _restore(connection: Connection, table: Table, rows: Sequence[Any]) -> int:
    """Give values back, row by row with as many of its columns as the file had replaced."""
    by_row: dict[int, dict[str, Any]] = defaultdict(dict)
    for row in rows:
        by_row[row.row_id][row.column] = from_text(table.c[row.column], row.old)
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for number, values in by_row.items():
        alike[tuple(values)].append({"ref": number, **{f"old_{column}": old for column, old in values.items()}})
    for columns, some in alike.items():
        back: dict[str, Any] = {column: bindparam(f"old_{column}") for column in columns}
        if "version" in table.c:
            back["version"] = table.c.version + 1
        connection.execute(update(table).where(table.c.id == bindparam("ref")).values(back), some)
    return len(rows)
