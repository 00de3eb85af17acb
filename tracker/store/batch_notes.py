"""What a file wrote, kept small: numbers of new rows from first to last, and each value that was replaced."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Column, Connection, Table

from tracker.store import tables as t
from tracker.store.base import Base, UtcTime
from tracker.store.bulk import insert_rows

_ADDITION = ("batch_id", "table", "first", "last")
_CORRECTION = ("batch_id", "player_id", "table", "row_id", "column", "old", "new")


class BatchNotes:
    """Takes note of what a batch writes, and keeps it in the batch's transaction."""

    def __init__(self, connection: Connection, batch_id: int) -> None:
        self._connection = connection
        self._batch = batch_id
        self._additions: list[tuple[Any, ...]] = []
        #: Where the last stretch of each table stands among them.
        self._ends: dict[str, int] = {}
        self._corrections: list[tuple[Any, ...]] = []

    def added(self, table: Table, numbers: Sequence[int] | Sequence[tuple[int, ...]]) -> None:
        """New rows, by their numbers in the order of writing or, where they have none, by what makes them up."""
        if isinstance(numbers, range):
            pairs = [(numbers[0], numbers[-1])] if numbers else []
        else:
            pairs = list(stretches(numbers))
        joined = "id" in table.c
        for first, last in pairs:
            before = self._ends.get(table.name)
            if joined and before is not None and self._additions[before][3] + 1 == first:
                first = self._additions[before][2]
                self._additions[before] = (self._batch, table.name, first, last)
            else:
                self._ends[table.name] = len(self._additions)
                self._additions.append((self._batch, table.name, first, last))

    def corrected(
        self, table: Table, row_id: int, player_id: int | None, values: Mapping[str, tuple[Any, Any]]
    ) -> None:
        """Values of a row that were replaced, each as it was and as it is now."""
        self._corrections += (
            (self._batch, player_id, table.name, row_id, column, as_text(old), as_text(new))
            for column, (old, new) in values.items()
        )

    def keep_corrections(self) -> None:
        """Write down what was replaced so far, of which there may be very much."""
        if self._corrections:
            table = Base.metadata.tables[t.ImportCorrection.__tablename__]
            insert_rows(self._connection, table, _CORRECTION, self._corrections)
            self._corrections.clear()

    def keep(self) -> None:
        """Write it down."""
        self.keep_corrections()
        if self._additions:
            table = Base.metadata.tables[t.ImportAddition.__tablename__]
            insert_rows(self._connection, table, _ADDITION, self._additions)


def as_text(value: object) -> str | None:
    """A value of a table as text.

    >>> as_text(date(2008, 5, 1)), as_text(True), as_text(90), as_text(None)
    ('2008-05-01', '1', '90', None)
    """
    if value is None:
        return None
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)


def from_text(column: Column[Any], text: str | None) -> Any:
    """The value that stood in a column, from what was kept of it."""
    kind = column.type.python_type
    if text is None:
        return None
    if isinstance(column.type, UtcTime):
        return datetime.fromisoformat(text)
    if kind is date:
        return date.fromisoformat(text)
    return bool(int(text)) if kind is bool else kind(text)


def stretches(numbers: Sequence[Any]) -> Iterator[tuple[int, int]]:
    """Numbers that follow one another as the first and the last of them; a pair stays a pair.

    >>> list(stretches([3, 4, 5, 9])), list(stretches([(7, 2), (7, 3)]))
    ([(3, 5), (9, 9)], [(7, 2), (7, 3)])
    """
    first: int | None = None
    last = 0
    for number in numbers:
        if isinstance(number, tuple):
            yield number[0], number[1]
        elif first is not None and number == last + 1:
            last = number
        else:
            if first is not None:
                yield first, last
            first = last = number
    if first is not None:
        yield first, last
