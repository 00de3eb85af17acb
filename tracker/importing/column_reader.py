"""Reading many rows at once, column by column: what a row costs is then mostly one look into a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tracker.football.phrase import phrase
from tracker.importing.check import MOST_REMEMBERED, Place, RowReader
from tracker.importing.columns import Column
from tracker.importing.faults import UnfitCellError
from tracker.importing.sheet import Row

#: The values of each field of a record, row by row.
Columns = list[Sequence[Any]]


class ColumnReader:
    """Reads rows in which nothing is wrong into columns; others are left to be read one by one."""

    def __init__(self, reader: RowReader) -> None:
        self._width, self._fields = reader.width, reader.fields
        self._places = [(place, _Texts(place)) for place in reader.places]

    def read(self, rows: Sequence[Row]) -> Columns | None:
        """The values of all rows by field; nothing where a row is too long or short, or a cell unfit."""
        cells = [row.cells for row in rows]
        if {*map(len, cells)} != {self._width}:
            return None
        by_place = list(zip(*cells, strict=True))
        columns: Columns = [(None,) * len(rows)] * self._fields
        try:
            for place, texts in self._places:
                columns[place.position] = list(map(texts.__getitem__, by_place[place.index]))
        except UnfitCellError:
            return None
        return columns


class _Texts(dict[str, object]):
    """The values of the texts of a column, each worked out when it is first met."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._column: Column = place.column

    def __missing__(self, text: str) -> object:
        plain = text.strip()
        if not plain and self._column.required:
            raise UnfitCellError(phrase("import-cell-empty", column=self._column.heading))
        value = self._column.read(plain) if plain else None
        if len(self) < MOST_REMEMBERED:
            self[text] = value
        return value
