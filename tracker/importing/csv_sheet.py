"""Reading a text file as a sheet: which letters, which delimiter, which cells.

Which letters its bytes stand for is settled in `tracker.importing.encodings`, and never guessed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import dropwhile, islice

from tracker.football.cell_marks import may_be_marked
from tracker.football.phrase import Phrase, phrase
from tracker.football.spreadsheet_text import unguarded_text
from tracker.importing.encodings import codec_of
from tracker.importing.faults import Fault, UnreadableError
from tracker.importing.sheet import Row, Sheet, unmarked
from tracker.importing.title_lines import lines_above_heading

DELIMITERS = (",", ";", "\t", "|")
#: How many rows the choice of the delimiter looks at.
_SAMPLE = 20


def read_csv(content: bytes, encoding: str = "") -> Sheet:
    """The sheet that a text file holds, in the encoding that somebody says it is in.

    Raises:
        UnreadableError: the file is empty, or is no text.
        UnsureEncodingError: it is in an encoding that would have to be guessed.
    """
    encoding = codec_of(content, encoding)
    _check_letters(content, encoding)
    rows = _CsvRows(content, encoding, _delimiter(content, encoding))
    rows = replace(rows, above=lines_above_heading(rows.all()))
    for row in rows.from_heading():
        return Sheet(tuple(cell.strip() for cell in row.cells), rows)
    raise _unreadable(phrase("import-file-empty"))


@dataclass(frozen=True, slots=True)
class _CsvRows:
    """The rows of a text file under its heading, read anew from the bytes at each walk."""

    content: bytes
    encoding: str
    delimiter: str
    #: How many rows stand above the heading.
    above: int = 0

    def __iter__(self) -> Iterator[Row]:
        return islice(self.from_heading(), 1, None)

    def from_heading(self) -> Iterator[Row]:
        """The heading and the rows under it."""
        return islice(self.all(), self.above, None)

    def all(self) -> Iterator[Row]:
        """Every row with any text in it."""
        lines = csv.reader(_text(self.content, self.encoding), delimiter=self.delimiter, strict=True)
        number = 0
        try:
            for number, cells in enumerate(lines, start=1):
                line = "".join(cells)
                if line and not line.isspace():
                    # What an export of ours has guarded against being computed is read as what it was.
                    row = Row(number, tuple(map(unguarded_text, cells) if "'" in line else cells))
                    yield unmarked(row) if may_be_marked(line) else row
        except csv.Error as error:
            raise _unreadable(_broken(error), number + 1) from None


def _text(content: bytes, encoding: str) -> io.TextIOWrapper:
    # Line ends are left as they are, because a quoted cell may hold some.
    return io.TextIOWrapper(io.BytesIO(content), encoding=encoding, newline="")


def _check_letters(content: bytes, encoding: str) -> None:
    try:
        if any("\0" in line for line in _text(content, encoding)):
            raise _unreadable(phrase("import-file-no-text"))
    except UnicodeDecodeError:
        # Only UTF-16 gets here: its mark was there, and what follows is cut off or something else.
        raise _unreadable(phrase("import-file-no-text")) from None


def _delimiter(content: bytes, encoding: str) -> str:
    return max(DELIMITERS, key=lambda delimiter: _score(content, encoding, delimiter))


def _score(content: bytes, encoding: str, delimiter: str) -> float:
    """How well a delimiter cuts the file: into many columns, and into as many in each row as in the heading.

    What stands above the heading often has no delimiter in it.
    """
    widths: list[int] = []
    # What is read before a fault is sample enough; the fault itself is reported when the file is read.
    with suppress(UnreadableError):
        widths.extend(len(row.cells) for row in islice(_CsvRows(content, encoding, delimiter).all(), _SAMPLE))
    wide = list(dropwhile(lambda width: width == 1, widths))
    return (wide[0] - 1) * sum(width == wide[0] for width in wide) / len(widths) if wide else 0


def _broken(error: csv.Error) -> Phrase:
    if "field larger than field limit" in str(error):
        return phrase("import-field-huge", most=csv.field_size_limit())
    return phrase("import-quotes-broken")


def _unreadable(said: Phrase, row: int | None = None) -> UnreadableError:
    return UnreadableError(Fault(row, "", said))
