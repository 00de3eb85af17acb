"""Rows as a CSV file that any program opens and none computes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from tracker.football.spreadsheet_text import guarded_text
from tracker.i18n.speak import Speak
from tracker.reports.list_sheet import ListSheet

#: Without it a spreadsheet reads accents as two letters each.
BYTE_ORDER_MARK = "\ufeff"


def csv_lines(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[bytes]:
    """The heading and each row as a line of UTF-8, made one at a time. Nothing known is an empty cell."""
    line = io.StringIO()
    writer = csv.writer(line)
    writer.writerow(heads)
    yield _taken(line)
    for row in rows:
        writer.writerow([_cell(value) for value in row])
        yield _taken(line)


def list_lines(listed: ListSheet, say: Speak) -> Iterator[bytes]:
    """A list as lines of UTF-8, behind the mark by which spreadsheets know it. Days are written as 2026-06-30."""
    lines = csv_lines([guarded_text(head) for head in listed.heads(say)], listed.written(say))
    # The mark goes out with the heading, so that the first line is the heading still.
    yield BYTE_ORDER_MARK.encode() + next(lines)
    yield from lines


def _taken(line: io.StringIO) -> bytes:
    text = line.getvalue()
    line.seek(0)
    line.truncate()
    return text.encode()


def _cell(value: object) -> object:
    return guarded_text(value) if isinstance(value, str) else value
