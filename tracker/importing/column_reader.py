"""Reading many rows at once, column by column: what a row costs is then mostly one look into a table."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Any, Protocol, runtime_checkable

from tracker.football.phrase import phrase
from tracker.importing.check import MOST_REMEMBERED, Place, RowReader
from tracker.importing.columns import columns_of
from tracker.importing.faults import UnfitCellError
from tracker.importing.sheet import Part


@runtime_checkable
class Plain(Protocol):
    """A reader of cells that can say of many texts at once that there is nothing to do."""

    def are_plain(self, texts: Sequence[str]) -> bool:
        """Whether each text is read as just what it is."""


class Columns:
    """What many rows say, by the headings of the import format; of a heading that is not there, nothing."""

    def __init__(self, count: int, record: Any, found: Mapping[str, Sequence[Any]]) -> None:
        self.count, self.found = count, found
        self._record, self._nothing = record, (None,) * count
        self._in_order = [self[column.heading] for column in columns_of(record)]

    def __contains__(self, heading: str) -> bool:
        return heading in self.found

    def __getitem__(self, heading: str) -> Sequence[Any]:
        return self.found.get(heading) or self._nothing

    def record_at(self, place: int, number: int) -> Any:
        """The record of one of the rows, which has a number in the sheet."""
        return self._record(number, *[column[place] for column in self._in_order])


class ColumnReader:
    """Reads rows in which nothing is wrong into columns; others are left to be read one by one.

    Arguments:
        only: the headings that are read, where not all of them are.
    """

    def __init__(self, reader: RowReader, only: Container[str] | None = None) -> None:
        self._width, self._record = reader.width, reader.record
        wanted = [place for place in reader.places if only is None or place.column.heading in only]
        self._texts = [(place, _Texts(place)) for place in wanted]

    def read(self, part: Part) -> Columns | None:
        """The values of all rows; nothing where a row is too long or short, or a cell unfit."""
        found: dict[str, list[object]] = {place.column.heading: [] for place, _ in self._texts}
        try:
            for block in part.cells.blocks(self._width):
                if block is None:
                    return None
                for place, texts in self._texts:
                    found[place.column.heading] += texts.read(block[place.index])
        except UnfitCellError:
            return None
        return Columns(len(part.numbers), self._record, found)


class _Texts(dict[str, object]):
    """The values of the texts of a column, each worked out when it is first met."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self._column, self._met = place.column, 0
        read: object = place.column.read
        self._plain = read if isinstance(read, Plain) else None
        #: Whether most texts come once, so that it does not pay to remember them.
        self._vary = False

    def read(self, texts: Sequence[str]) -> Sequence[object]:
        """The values of texts."""
        if self._vary and self._plain and self._plain.are_plain(texts):
            return texts
        self._met = 0
        values = list(map(self.__getitem__, texts))
        self._vary = self._met * 2 > len(texts)
        return values

    def __missing__(self, text: str) -> object:
        self._met += 1
        plain = text.strip()
        if not plain and self._column.required:
            raise UnfitCellError(phrase("import-cell-empty", column=self._column.heading))
        value = self._column.read(plain) if plain else None
        if len(self) < MOST_REMEMBERED:
            self[text] = value
        return value
