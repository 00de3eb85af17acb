"""Rows as a CSV file that any program opens and none computes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence

from tracker.football.spreadsheet_text import guarded_text

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


def _taken(line: io.StringIO) -> bytes:
    text = line.getvalue()
    line.seek(0)
    line.truncate()
    return text.encode()


def _cell(value: object) -> object:
    return guarded_text(value) if isinstance(value, str) else value
