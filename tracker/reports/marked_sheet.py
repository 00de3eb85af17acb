"""A copy of somebody's sheet with what is wrong written where it is wrong: in the cell, or as a note on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from tempfile import TemporaryDirectory
from typing import IO, Any

from xlsxwriter import Workbook

from tracker.football.cell_marks import marked_text
from tracker.football.spreadsheet_text import guarded_text
from tracker.reports.csv_file import BYTE_ORDER_MARK, csv_lines
from tracker.reports.workbook import AS_TEXT, MOST_ROWS, column_widths

#: Behind a cell that is wrong, and behind one of which something is asked. The text stays dark on both.
_WRONG, _ASKED = "#FFC7CE", "#FFEB9C"
_TEXT = "#1F1F1F"
#: A note is so large that two sentences can be read in it.
_NOTE = {"x_scale": 2.2, "y_scale": 1.6, "author": ""}
#: The longest note that every program opens.
_LONGEST_NOTE = 2_000


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """A row with remarks on its cells, by their places.

    `number` is the row of the copy that it stands in, so that what is said elsewhere of row 12 is still right.
    `asked` says that somebody has to answer something, and nothing is wrong.
    """

    number: int
    cells: tuple[str, ...]
    remarks: Mapping[int, str] = field(default_factory=dict)
    asked: bool = False


def marked_csv(heads: Sequence[str], rows: Iterable[MarkedRow]) -> Iterator[bytes]:
    """The copy as lines of UTF-8, each remark in its cell. What was not there before goes when it is read back."""
    # The mark stands before the line and not in its first cell, where it would hide a formula.
    yield BYTE_ORDER_MARK.encode()
    yield from csv_lines([guarded_text(head) for head in heads], _in_their_places(rows))


def write_marked_workbook(
    target: IO[bytes], heads: Sequence[str], rows: Sequence[MarkedRow], *, title: str, made_at: datetime
) -> None:
    """The copy as a workbook: every text as it was, and each remark a note on its cell, which is coloured."""
    with TemporaryDirectory() as folder:
        book = Workbook(target, {**AS_TEXT, "tmpdir": folder})
        book.set_properties({"created": made_at})
        try:
            _fill(book, title, heads, rows)
        finally:
            book.close()


def _fill(book: Any, title: str, heads: Sequence[str], rows: Sequence[MarkedRow]) -> None:
    sheet = book.add_worksheet(title)
    formats = {
        (fill, kept): book.add_format(_format(fill, kept=kept))
        for fill in ("", _WRONG, _ASKED)
        for kept in (False, True)
    }
    sheet.freeze_panes(1, 0)
    for column, width in enumerate(column_widths(heads, [row.cells for row in rows[:100]])):
        sheet.set_column(column, column, width)
    for column, head in enumerate(heads):
        sheet.write_string(0, column, head, book.add_format({"bold": True, "bottom": 1, "quote_prefix": True}))
    for row in rows:
        at = row.number - 1
        if at >= MOST_ROWS:
            break
        for column in range(max(len(row.cells), *(place + 1 for place in row.remarks), 0)):
            text = row.cells[column] if column < len(row.cells) else ""
            fill = "" if column not in row.remarks else _ASKED if row.asked else _WRONG
            sheet.write_string(at, column, text, formats[fill, guarded_text(text) != text])
        for column, remark in row.remarks.items():
            sheet.write_comment(at, column, remark[:_LONGEST_NOTE], _NOTE)


def _format(fill: str, *, kept: bool) -> dict[str, Any]:
    coloured = {"bg_color": fill, "font_color": _TEXT} if fill else {}
    # A text that would run if somebody edited its cell carries the mark by which spreadsheets keep it a text.
    return {**coloured, "quote_prefix": True} if kept else coloured


def _in_their_places(rows: Iterable[MarkedRow]) -> Iterator[Sequence[str]]:
    """The rows with their remarks, and an empty one wherever the sheet had none or passed one over."""
    last = 1
    for row in rows:
        yield from ((),) * (row.number - last - 1)
        last = row.number
        width = max(len(row.cells), *(place + 1 for place in row.remarks), 0)
        cells = [row.cells[at] if at < len(row.cells) else "" for at in range(width)]
        yield [marked_text(cell, row.remarks[at]) if at in row.remarks else cell for at, cell in enumerate(cells)]
