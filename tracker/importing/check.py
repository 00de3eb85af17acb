"""From the rows of a sheet to typed records, with every fault on the way collected and none raised."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from typing import Any

from tracker.football.phrase import Phrase, phrase
from tracker.importing.columns import Column, columns_of, missing_of, plain
from tracker.importing.faults import Complain, Fault, Faults, UnfitCellError, UnreadableError
from tracker.importing.kind import Kind
from tracker.importing.mapping.layout import Layout
from tracker.importing.registry import IMPORTABLE
from tracker.importing.sheet import Row, Sheet

#: Dates, clubs and countries repeat; this many texts of a column are read once and remembered.
MOST_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Checked:
    """What a sheet says, as far as each row can be understood by itself."""

    records: list[Any]
    rows: int
    faults: Faults
    headings: Mapping[str, str]
    not_read: tuple[str, ...]


@dataclass(slots=True)
class Place:
    """A declared column that the sheet has, at its place in the rows."""

    column: Column
    #: Its place among the record's fields.
    position: int
    #: Its place among the sheet's columns.
    index: int
    remembered: dict[str, object] = field(default_factory=dict)

    def read(self, text: str) -> object:
        """The value of a text, or the fault of one."""
        value = self.column.read(text)
        if len(self.remembered) < MOST_REMEMBERED:
            self.remembered[text] = value
        return value


def check(kind: Kind, sheet: Sheet, day: date) -> Checked:
    """The records that the sheet's rows say, and everything that is wrong with them.

    `day` is the day the file is taken in: nobody is born and no match is played after it.
    """
    return check_laid(kind, Layout(sheet), day)


def check_laid(kind: Kind, layout: Layout, day: date, faults: Faults | None = None) -> Checked:
    """The same of a sheet that is laid out: each column read as it is written, faults under its own heading.

    What is wrong is added to `faults`, where somebody hands in a list that keeps more than the first of them.
    """
    reader = reader_of(kind, layout, day, faults)
    if reader.faults.count:
        return Checked([], 0, reader.faults, reader.headings, reader.not_read)
    records, rows = [], count()
    try:
        for row in layout.sheet.rows:
            next(rows)
            record = reader.record_of(row)
            if record is not None:
                records.append(record)
    except UnreadableError as error:
        reader.faults.add(error.fault)
    number = next(rows)
    add_fault_of_no_rows(reader.faults, number)
    return Checked(records, number, reader.faults, reader.headings, reader.not_read)


def add_fault_of_no_rows(faults: Faults, rows: int) -> None:
    """A file without rows is no file, unless something else is wrong with it."""
    if not rows and not faults.count:
        faults.add(Fault(None, "", phrase("import-no-rows")))


def reader_of(kind: Kind, layout: Layout, day: date, faults: Faults | None = None) -> RowReader:
    """What reads the rows of a sheet; where its heading is at fault, that is among its faults."""
    importable, sheet = IMPORTABLE[kind], layout.sheet
    columns = tuple(_read_as(column, layout) for column in columns_of(importable.record))
    faults = Faults() if faults is None else faults
    places, not_read = _places(columns, sheet.header, faults)
    headings = {place.column.heading: sheet.header[place.index] for place in places} | dict(layout.titles)
    return RowReader(
        record=importable.record,
        check_line=importable.check_line,
        day=day,
        fields=len(columns),
        width=len(sheet.header),
        added=layout.added,
        places=tuple(places),
        faults=faults,
        headings=headings,
        not_read=layout.not_read or not_read,
    )


def _read_as(column: Column, layout: Layout) -> Column:
    read = layout.readers.get(column.heading)
    return replace(column, read=read) if read else column


def _places(
    columns: tuple[Column, ...], header: tuple[str, ...], faults: Faults
) -> tuple[list[Place], tuple[str, ...]]:
    """Where each declared column stands in the sheet, and the headings that are none of theirs."""
    by_name = {plain(column.heading): (column, position) for position, column in enumerate(columns)}
    places: dict[str, Place] = {}
    not_read = []
    for index, heading in enumerate(header):
        declared = by_name.get(plain(heading))
        if declared is None:
            not_read.append(heading)
        elif declared[0].heading in places:
            faults.add(Fault(None, heading, phrase("import-column-twice", column=declared[0].heading)))
        else:
            places[declared[0].heading] = Place(*declared, index)
    found = ", ".join(heading for heading in header if heading)
    for missing in missing_of(columns, places):
        faults.add(Fault(None, missing, phrase("import-column-missing", column=missing, found=found)))
    return list(places.values()), tuple(heading for heading in not_read if heading)


@dataclass(frozen=True, slots=True)
class RowReader:
    """Reads rows of one sheet into records of one type, and takes note of every fault on the way."""

    record: Callable[..., Any]
    check_line: Callable[[Any, date, Complain], None]
    day: date
    fields: int
    width: int
    added: int
    places: tuple[Place, ...]
    faults: Faults
    headings: Mapping[str, str]
    not_read: tuple[str, ...]

    def record_of(self, row: Row) -> Any | None:
        """What a row says, or nothing where it is at fault."""
        record = self.read(row)
        return None if record is None or self.faulty(record) else record

    def read(self, row: Row) -> Any | None:
        """The row's record, or nothing where a cell is not fit for its column."""
        if len(row.cells) != self.width:
            said = phrase("import-width", found=len(row.cells), wanted=self.width - self.added)
            self.faults.add(Fault(row.number, "", said))
            return None
        values: list[object] = [None] * self.fields
        fit = True
        for place in self.places:
            text = row.cells[place.index]
            try:
                values[place.position] = place.remembered[text]
                continue
            except KeyError:
                text = text.strip()
            if not text:
                if place.column.required:
                    fit = self._unfit(row.number, place, phrase("import-cell-empty", column=place.column.heading))
                continue
            try:
                values[place.position] = place.read(text)
            except UnfitCellError as error:
                fit = self._unfit(row.number, place, error.phrase)
        return self.record(row.number, *values) if fit else None

    def faulty(self, record: Any) -> bool:
        """Whether the cells of a row contradict one another or the calendar."""
        before = self.faults.count

        def complain(column: str, said: Phrase) -> None:
            self.faults.add(Fault(record.row, self.headings.get(column, column), said))

        self.check_line(record, self.day, complain)
        return self.faults.count > before

    def _unfit(self, row: int, place: Place, said: Phrase) -> bool:
        self.faults.add(Fault(row, self.headings[place.column.heading], said))
        return False
