"""Rows as an XLSX workbook that any spreadsheet opens, and in which nothing is computed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from itertools import chain
from tempfile import TemporaryDirectory
from typing import IO, Any

from xlsxwriter import Workbook

from tracker.football.phrase import phrase
from tracker.football.spreadsheet_text import guarded_text
from tracker.i18n.speak import Speak
from tracker.reports.list_sheet import CellKind, ListSheet, Written

#: How many rows a sheet of a workbook can hold, by its format.
MOST_ROWS = 1_048_576
#: A column is as wide as its widest text among the first rows, within these bounds.
_NARROWEST, _WIDEST, _LOOKED_AT = 8, 48, 100
_ARROW = 4
#: From this day on all spreadsheets count days alike; the one that the first of them invented is behind it.
_FIRST_DAY = date(1900, 3, 1)
_LONGEST_TITLE, _NO_TITLE = 31, str.maketrans(dict.fromkeys("[]:*?/\\", " "))
#: Texts stay texts: nothing that strangers wrote becomes a formula, a link or a number.
AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class TooManyRowsError(ValueError):
    """More rows than a sheet of a workbook holds."""


def write_workbook(target: IO[bytes], listed: ListSheet, say: Speak, *, made_at: datetime) -> int:
    """Write a list as a workbook of one sheet, and say how many rows stand under its heading.

    Numbers are numbers and days are days, so that they can be added up and put in order. A row is written out
    before the next is made, so that a long list costs no memory.

    Raises:
        TooManyRowsError: there are more rows than a sheet holds.
    """
    with TemporaryDirectory() as folder:
        book = Workbook(target, {**AS_TEXT, "constant_memory": True, "tmpdir": folder})
        book.set_properties({"created": made_at})
        try:
            return _filled(book, listed, say)
        finally:
            book.close()


def _filled(book: Any, listed: ListSheet, say: Speak) -> int:
    sheet = book.add_worksheet(_title(say(phrase(listed.title))))
    left = listed.written(say)
    first = [row for row, _ in zip(left, range(_LOOKED_AT), strict=False)]
    _head(book, sheet, listed, say, first)
    write = _writer(book, sheet)
    count = 0
    for count, row in enumerate(chain(first, left), 1):
        if count >= MOST_ROWS:
            raise TooManyRowsError
        for column, value in enumerate(row):
            write(count, column, value)
    sheet.autofilter(0, 0, count, max(0, len(listed.columns) - 1))
    return count


def _head(book: Any, sheet: Any, listed: ListSheet, say: Speak, first: Sequence[Sequence[Written]]) -> None:
    """The heading, which stays in sight, over columns of a width in which most of them can be read."""
    heads = listed.heads(say)
    for column, width in enumerate(column_widths(heads, [tuple(map(_shown, row)) for row in first])):
        # The arrow of the filter covers the end of a heading.
        sheet.set_column(column, column, min(_WIDEST, max(width, len(heads[column]) + _ARROW)))
    sheet.freeze_panes(1, 0)
    plain, right = (book.add_format({"bold": True, "bottom": 1, **more}) for more in ({}, {"align": "right"}))
    for at, (head, kind) in enumerate(zip(heads, (column.kind for column in listed.columns), strict=True)):
        sheet.write_string(0, at, head, right if kind is CellKind.NUMBER else plain)


def _writer(book: Any, sheet: Any) -> Callable[[int, int, Written], None]:
    """What puts a value into a cell as what it is."""
    # A text that would run if somebody edited its cell carries the mark by which spreadsheets keep it a text.
    kept = book.add_format({"quote_prefix": True})
    day = book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})

    def write(row: int, column: int, value: Written) -> None:
        if isinstance(value, date) and value >= _FIRST_DAY:
            sheet.write_datetime(row, column, datetime.combine(value, time()), day)
        elif isinstance(value, int | float):
            sheet.write_number(row, column, value)
        elif value is not None:
            text = _shown(value)
            sheet.write_string(row, column, text, kept if guarded_text(text) != text else None)

    return write


def _title(said: str) -> str:
    """What a sheet may be called: 31 letters, and none of those by which formulas name places."""
    return said.translate(_NO_TITLE)[:_LONGEST_TITLE].strip(" '")


def _shown(value: Written) -> str:
    return "" if value is None else str(value)


def column_widths(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """How wide each column is to be so that most of it can be read."""
    columns = ([head, *(row[at] for row in rows if at < len(row))] for at, head in enumerate(heads))
    return [min(_WIDEST, max(_NARROWEST, *(len(text) + 2 for text in column))) for column in columns]
