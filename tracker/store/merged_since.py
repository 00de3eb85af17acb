"""What a file wrote and has become part of another player's record since, or been joined by another."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.football.batches import Obstacle, Reason
from tracker.store import tables as t
from tracker.store.driver_rows import parts

#: A question may name no more.
_AT_ONCE = 300


def merged_since(
    connection: Connection,
    added: Mapping[Table, Sequence[tuple[int, int]]],
    corrected: Mapping[Table, Collection[Any]],
) -> Iterator[Obstacle]:
    """The rows of a file that a merge changed which came later and still stands: it is undone before the file is.

    Arguments:
        added: what the file added, by table from a first number to a last.
        corrected: the values that it corrected, by table.
    """
    note, merge = t.MergeNoteRow, t.MergedRow
    for table in sorted({*added, *corrected}, key=lambda table: table.name):
        noted = (
            select(note.row_id, merge.last_rows)
            .join(merge, merge.id == note.merge_id)
            .where(note.table == table.name, merge.undone_at.is_(None))
        )
        found: set[int] = set()
        for among in _among(note.row_id, added.get(table, ())):
            found |= set(connection.scalars(noted.where(among)))
        first = _first_corrections(corrected.get(table, ()))
        for some in parts(first):
            rows = connection.execute(noted.where(note.row_id.in_(some)))
            found |= {row for row, last in rows if _was_there(first[row], last)}
        if table.name == t.PlayerRow.__tablename__:
            # The row of whoever stayed may be as it was, and another's history hangs on it all the same.
            for among in _among(merge.player_id, added.get(table, ())):
                found |= set(connection.scalars(select(merge.player_id).where(merge.undone_at.is_(None), among)))
        yield Obstacle(table.name, Reason.MERGED, len(found))


def _first_corrections(corrected: Collection[Any]) -> dict[int, int]:
    """The number of the first correction of each row."""
    found: dict[int, int] = {}
    for one in corrected:
        found[one.row_id] = min(one.id, found.get(one.row_id, one.id))
    return found


def _was_there(correction: int, last_rows: str) -> bool:
    """Whether a correction was there when two records became one; where that was not kept, it may have been."""
    last: int | None = json.loads(last_rows).get(t.ImportCorrection.__tablename__)
    return last is None or correction <= last


def _among(column: InstrumentedAttribute[int], ends: Sequence[tuple[int, int]]) -> Iterator[ColumnElement[bool]]:
    for at in range(0, len(ends), _AT_ONCE):
        yield or_(*(column.between(first, last) for first, last in ends[at : at + _AT_ONCE]))
