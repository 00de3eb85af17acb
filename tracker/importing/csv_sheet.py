"""Reading a text file as a sheet: which letters, which delimiter, which cells.

Which letters its bytes stand for is settled in `tracker.importing.encodings`, and never guessed.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import chain, compress, dropwhile, islice

from tracker.football.cell_marks import may_be_marked, unmarked_text
from tracker.football.phrase import Phrase, phrase
from tracker.football.spreadsheet_text import unguarded_text
from tracker.importing.content import Content, opened
from tracker.importing.encodings import codec_of, has_nul
from tracker.importing.faults import Fault, UnreadableError
from tracker.importing.plain_lines import plain_lines
from tracker.importing.sheet import Part, Row, RowCells, Sheet, unmarked
from tracker.importing.title_lines import lines_above_heading

DELIMITERS = (",", ";", "\t", "|")
#: How many rows the choice of the delimiter looks at.
_SAMPLE = 20
_Lines = Iterator[list[str]]


def read_csv(content: Content, encoding: str = "") -> Sheet:
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

    content: Content
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
        with _text(self.content, self.encoding) as text:
            yield from _each(self._cut(text))

    def in_parts(self, size: int) -> Iterator[Part]:
        """The rows under the heading, many at a time, which saves most of what each of them would cost."""
        with _text(self.content, self.encoding) as text:
            heading = next(islice(_each(self._cut(text)), self.above, None), None)
            number = heading.number if heading else 0
            while lines := list(islice(text, size)):
                plain = plain_lines(lines, self.delimiter)
                if plain:
                    yield Part(range(number + 1, number + 1 + len(lines)), plain)
                    number += len(lines)
                    continue
                # A row with a line break in it takes more lines than one, and none takes less.
                cells, broken = _many(islice(self._cut(chain(lines, text)), size))
                part = _with_text(number + 1, cells)
                number += len(cells)
                if part.numbers:
                    yield part
                if broken:
                    raise _unreadable(_broken(broken), number + 1)

    def _cut(self, text: Iterable[str]) -> _Lines:
        return csv.reader(text, delimiter=self.delimiter, strict=True)


def _each(lines: _Lines) -> Iterator[Row]:
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


def _many(lines: _Lines) -> tuple[list[list[str]], csv.Error | None]:
    """Lines as far as they can be read, and what is wrong with the next."""
    cells: list[list[str]] = []
    try:
        cells.extend(lines)
    except csv.Error as error:
        return cells, error
    return cells, None


def _with_text(first: int, cells: list[list[str]]) -> Part:
    """Those of many rows that have any text, as they are read one by one."""
    numbers, lines = range(first, first + len(cells)), list(map("".join, cells))
    if all(lines) and not any(map(str.isspace, lines)):
        return Part(numbers, RowCells(_as_they_were(cells, lines)))
    filled = [bool(line) and not line.isspace() for line in lines]
    left = _as_they_were(list(compress(cells, filled)), list(compress(lines, filled)))
    return Part(list(compress(numbers, filled)), RowCells(left))


def _as_they_were(cells: list[list[str]], lines: list[str]) -> list[list[str]]:
    """The cells of rows without what was written into them to guard or to mark them."""
    text = "".join(lines)
    if "'" in text:
        cells = [
            list(map(unguarded_text, row)) if "'" in line else row for row, line in zip(cells, lines, strict=True)
        ]
    if may_be_marked(text):
        cells = [list(map(unmarked_text, row)) for row in cells]
    return cells


@contextmanager
def _text(content: Content, encoding: str) -> Iterator[io.TextIOWrapper]:
    # Line ends are left as they are, because a quoted cell may hold some.
    with opened(content) as file:
        text = io.TextIOWrapper(file, encoding=encoding, newline="")
        try:
            yield text
        finally:
            # The file is closed by whoever opened it.
            text.detach()


def _check_letters(content: Content, encoding: str) -> None:
    try:
        if has_nul(content) if encoding != "utf-16" else _has_nul_letter(content, encoding):
            raise _unreadable(phrase("import-file-no-text"))
    except UnicodeDecodeError:
        # Only UTF-16 gets here: its mark was there, and what follows is cut off or something else.
        raise _unreadable(phrase("import-file-no-text")) from None


def _has_nul_letter(content: Content, encoding: str) -> bool:
    with _text(content, encoding) as text:
        return any("\0" in line for line in text)


def _delimiter(content: Content, encoding: str) -> str:
    return max(DELIMITERS, key=lambda delimiter: _score(content, encoding, delimiter))


def _score(content: Content, encoding: str, delimiter: str) -> float:
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
