"""What putting two records together changed, row by row, kept so that it can be undone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, insert, select, update

from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.batch_notes import as_text, from_text

NOTES: Table = Base.metadata.tables["merge_notes"]
#: Tables whose rows are only ever added, which the database itself holds to: theirs go and come again.
_ONLY_ADDED = frozenset({t.CaseStep.__tablename__})


@dataclass(frozen=True, slots=True)
class Changed:
    """A row that changes: the values that are replaced and those that replace them.

    Arguments:
        row_id: its number; of a table without numbers, that of the player on whom it hung.
        before: the values that change, or the whole of a row that goes.
        after: what they are from then on; nothing for a row that goes.
    """

    table: Table
    row_id: int
    before: Mapping[str, Any]
    after: Mapping[str, Any] | None

    @property
    def moved(self) -> bool:
        """Whether nothing of the row changes but on whom it hangs."""
        return self.after is not None and set(self.after) == {"player_id"}

    @property
    def goes_over(self) -> bool:
        """Whether the row hangs on another player from then on, whatever else of it changes."""
        return self.after is not None and self.before.get("player_id") != self.after.get("player_id")


def key_of(table: Table) -> Column[Any]:
    """The column by which a row is told from others."""
    (key,) = table.primary_key.columns
    return key


def keep_notes(connection: Connection, merge_id: int, player_id: int, changes: Sequence[Changed]) -> None:
    """Write down what a merge changed."""
    rows = [
        {
            "merge_id": merge_id,
            "player_id": player_id,
            "table": one.table.name,
            "row_id": one.row_id,
            "before": _written(one.before),
            "after": None if one.after is None else _written(one.after),
        }
        for one in changes
    ]
    connection.execute(insert(NOTES), rows)


def notes_of(connection: Connection, merge_id: int) -> list[Changed]:
    """What a merge changed, in the order in which it was written down; nothing once that is let go."""
    row = NOTES.c
    asked = select(row.table, row.row_id, row.before, row.after).where(row.merge_id == merge_id).order_by(row.id)
    return [
        Changed(table, number, _read(table, before), None if after is None else _read(table, after))
        for name, number, before, after in connection.execute(asked)
        for table in [Base.metadata.tables[name]]
    ]


def forget_notes(connection: Connection, merge_id: int) -> None:
    """Let go of what a merge changed."""
    connection.execute(delete(NOTES).where(NOTES.c.merge_id == merge_id))


def change_row(connection: Connection, table: Table, number: int, values: Mapping[str, Any]) -> bool:
    """Change a row, and say whether it was there."""
    this = key_of(table) == number
    if table.name not in _ONLY_ADDED:
        return connection.execute(update(table).where(this).values(values)).rowcount == 1
    row = connection.execute(select(table).where(this)).mappings().one_or_none()
    if row is not None:
        connection.execute(delete(table).where(this))
        connection.execute(insert(table).values({**row, **values}))
    return row is not None


def differing(table: Table, now: Mapping[str, Any], then: Mapping[str, Any], columns: Iterable[str]) -> list[str]:
    """The columns in which a row is not what it was."""
    return [name for name in columns if name in table.c and as_text(now[name]) != as_text(then[name])]


def _written(values: Mapping[str, Any]) -> str:
    return json.dumps({name: as_text(value) for name, value in values.items()})


def _read(table: Table, text: str) -> dict[str, Any]:
    return {name: from_text(table.c[name], value) for name, value in json.loads(text).items()}
