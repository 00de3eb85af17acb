"""Rows as an XLSX workbook that any spreadsheet opens, and in which nothing is computed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from tempfile import TemporaryDirectory
from typing import IO, Any

from xlsxwriter import Workbook

from tracker.football.spreadsheet_text import guarded_text

#: How many rows a sheet of a workbook can hold, by its format.
MOST_ROWS = 1_048_576
#: A column is as wide as its widest text among the first rows, within these bounds.
_NARROWEST, _WIDEST, _LOOKED_AT = 8, 48, 100
#: Texts stay texts: nothing that strangers wrote becomes a formula, a link or a number.
AS_TEXT = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


class TooManyRowsError(ValueError):
    """More rows than a sheet of a workbook holds."""


def write_workbook(
    target: IO[bytes], heads: Sequence[str], rows: Iterable[Sequence[str]], *, title: str, made_at: datetime
) -> int:
    """Write a workbook of one sheet, and say how many rows stand under its heading.

    A row is written out before the next is made, so that a long list costs no memory.

    Raises:
        TooManyRowsError: there are more rows than a sheet holds.
    """
    with TemporaryDirectory() as folder:
        book = Workbook(target, {**AS_TEXT, "constant_memory": True, "tmpdir": folder})
        book.set_properties({"created": made_at})
        try:
            return _filled(book, title, heads, rows)
        finally:
            book.close()


def _filled(book: Any, title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    sheet = book.add_worksheet(title)
    # A text that would run if somebody edited its cell carries the mark by which spreadsheets keep it a text.
    kept = book.add_format({"quote_prefix": True})
    left = iter(rows)
    first = [row for row, _ in zip(left, range(_LOOKED_AT), strict=False)]
    for column, width in enumerate(column_widths(heads, first)):
        sheet.set_column(column, column, width)
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, heads, book.add_format({"bold": True, "bottom": 1}))
    count = 0
    for count, row in enumerate(_all(first, left), 1):
        if count >= MOST_ROWS:
            raise TooManyRowsError
        for column, text in enumerate(row):
            sheet.write_string(count, column, text, kept if guarded_text(text) != text else None)
    sheet.autofilter(0, 0, count, max(0, len(heads) - 1))
    return count


def _all(first: Iterable[Sequence[str]], left: Iterable[Sequence[str]]) -> Iterable[Sequence[str]]:
    yield from first
    yield from left


def column_widths(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """How wide each column is to be so that most of it can be read."""
    columns = ([head, *(row[at] for row in rows if at < len(row))] for at, head in enumerate(heads))
    return [min(_WIDEST, max(_NARROWEST, *(len(text) + 2 for text in column))) for column in columns]
