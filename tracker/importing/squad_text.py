"""The text of a squad list before anything is read in it: not too much of it, and nothing that a terminal obeys."""

from __future__ import annotations

import re
from itertools import islice

from tracker.football.errors import BadInputError
from tracker.importing.sheet import Row, Sheet

MOST_BYTES = 5_000_000
MOST_ROWS = 20_000


def refuse_large(content: bytes) -> None:
    """Refuse what is larger than any squad list.

    Raises:
        BadInputError: it has more bytes than are read.
    """
    if len(content) > MOST_BYTES:
        message = f"The file is larger than {MOST_BYTES // 1_000_000} MB; give a list of squads and nothing else."
        raise BadInputError(message)


def cleaned(sheet: Sheet) -> Sheet:
    """The sheet with each cell on one line, without marks of direction, and with control characters shown as �.

    Raises:
        BadInputError: it has more rows than are read.
        UnreadableError: the rest of the file cannot be read.
    """
    rows = [Row(row.number, tuple(map(one_line, row.cells))) for row in islice(sheet.rows, MOST_ROWS + 1)]
    if len(rows) > MOST_ROWS:
        message = f"The file has more than {MOST_ROWS} rows; give the rows of one edition."
        raise BadInputError(message)
    return Sheet(tuple(map(one_line, sheet.header)), rows)


def one_line(text: str) -> str:
    """A text that can be printed.

    >>> one_line("T\\x1b[2J\\nFAKE \\u202ebo")
    'T�[2J FAKE bo'
    """
    if text.isprintable():
        return text
    return harmless(" ".join(_TURNING.sub("", text).split()))


def harmless(line: str) -> str:
    """A line of text as a terminal may show it: nothing in it turns what follows, or steers the terminal.

    >>> harmless("  Ana \u202eolleH\x1b[2J")
    '  Ana olleH�[2J'
    """
    return line if line.isprintable() else _CONTROL.sub("�", _TURNING.sub("", line))


#: Marks that turn the direction of what is written after them, and separators that some terminals obey.
_TURNING = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
