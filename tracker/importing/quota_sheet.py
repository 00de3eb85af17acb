"""Reading a club's lines for a youth-minutes quota: columns found by name, every fault with its row and column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar

from tracker.eligibility.quotas.line import Line
from tracker.football.limits import MOST_MATCHES_IN_A_SEASON, MOST_MINUTES_IN_A_MATCH
from tracker.football.phrase import phrase
from tracker.importing.cells import Read, birth, countries, name, number, words
from tracker.importing.columns import plain
from tracker.importing.faults import Fault, Faults, UnfitCellError, UnreadableError
from tracker.importing.read_sheet import read_sheet
from tracker.importing.sheet import Row, Sheet

Value = TypeVar("Value")

#: What each column may be headed; case, spaces, underscores and hyphens do not matter.
HEADINGS = {
    "player": ("player", "name"),
    "born": ("born", "birth date", "birth year", "birth", "date of birth"),
    "minutes": ("minutes",),
    "nationality": ("nationality", "nationalities"),
    "appearances": ("appearances", "matches"),
    "absent_matches": ("absent matches", "absences"),
    "match": ("match",),
}
_NEEDED = ("player", "born", "minutes")


@dataclass(frozen=True, slots=True)
class QuotaSheet:
    """What a file holds. Where there are faults, the lines are not to be summed. `not_read` are other columns."""

    lines: tuple[Line, ...]
    faults: tuple[Fault, ...]
    fault_count: int
    not_read: tuple[str, ...] = ()


def read_quota_sheet(content: bytes) -> QuotaSheet:
    """The lines of a file, or everything that is wrong with it."""
    faults = Faults()
    lines: tuple[Line, ...] = ()
    not_read: tuple[str, ...] = ()
    try:
        sheet = read_sheet(content)
        columns = _columns(sheet.header, faults)
        not_read = tuple(head for place, head in enumerate(sheet.header) if head and place not in columns.values())
        if not faults.count:
            lines = tuple(_lines(sheet, columns, faults))
    except UnreadableError as unreadable:
        faults.add(unreadable.fault)
    return QuotaSheet(lines, faults.in_order(), faults.count, not_read)


def _columns(header: tuple[str, ...], faults: Faults) -> dict[str, int]:
    """At which place each column stands."""
    found: dict[str, int] = {}
    for column, headings in HEADINGS.items():
        known = {plain(heading) for heading in headings}
        places = [place for place, heading in enumerate(header) if plain(heading) in known]
        if places:
            found[column] = places[0]
        if len(places) > 1:
            faults.add(Fault(None, "", phrase("import-column-twice", column=column)))
        if not places and column in _NEEDED:
            faults.add(Fault(None, "", phrase("import-column-missing", column=column, found=", ".join(header))))
    return found


def _lines(sheet: Sheet, columns: dict[str, int], faults: Faults) -> Iterator[Line]:
    count = 0
    for row in sheet.rows:
        count += 1
        if len(row.cells) != len(sheet.header):
            found, wanted = len(row.cells), len(sheet.header)
            faults.add(Fault(row.number, "", phrase("import-width", found=found, wanted=wanted)))
            continue
        yield from _line(_RowReader(sheet.header, columns, row, faults))
    if not count:
        faults.add(Fault(None, "", phrase("import-no-rows")))


@dataclass(frozen=True, slots=True)
class _RowReader:
    """One row, of which each cell is read by its column's name; what is wrong goes to the faults."""

    header: tuple[str, ...]
    columns: dict[str, int]
    row: Row
    faults: Faults

    def cell(self, column: str, read: Read[Value], *, needed: bool = False) -> Value | None:
        """What a cell says; nothing where the column is missing, the cell empty or its text unfit."""
        place = self.columns.get(column)
        text = self.row.cells[place].strip() if place is not None else ""
        if text:
            try:
                return read(text)
            except UnfitCellError as unfit:
                self.complain(column, unfit)
        elif needed:
            self.complain(column, UnfitCellError(phrase("import-cell-empty", column=column)))
        return None

    def complain(self, column: str, unfit: UnfitCellError) -> None:
        """Say what is wrong under the heading that the file gives the column."""
        self.faults.add(Fault(self.row.number, self.header[self.columns[column]], unfit.phrase))


def _line(row: _RowReader) -> Iterator[Line]:
    """The line that a row holds, unless something in it is wrong."""
    faults_before = row.faults.count
    match = row.cell("match", words())
    most = MOST_MINUTES_IN_A_MATCH * (1 if match else MOST_MATCHES_IN_A_SEASON)
    matches = number(0, MOST_MATCHES_IN_A_SEASON)
    player, born = row.cell("player", name(), needed=True), row.cell("born", birth)
    nationalities = row.cell("nationality", countries)
    minutes, appearances = row.cell("minutes", number(0, most)), row.cell("appearances", matches)
    absences = row.cell("absent_matches", matches)
    if minutes is not None and appearances is not None and minutes > appearances * MOST_MINUTES_IN_A_MATCH:
        values = {"appearances": appearances, "most": appearances * MOST_MINUTES_IN_A_MATCH}
        row.complain("minutes", UnfitCellError(phrase("import-total-minutes", **values)))
    if player is not None and row.faults.count == faults_before:
        yield Line(player, born, minutes, nationalities, appearances, absences, match)
