"""Texts that a spreadsheet would compute, written so that none does, and read back to exactly what they were.

A program takes a cell for a formula by its first letter, and the people who bring names are strangers. Such a text
gets an apostrophe in front. One that stands behind a semicolon, a bar or a tab gets it there too, because a program
may cut a row at those instead of commas.
"""

from __future__ import annotations

import re

#: White space and apostrophes do not hide a formula, so they are passed over; full-width signs compute as well.
_RUNS = r"(?=[\s']*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20])"
_BEGINS = r"(?:^|(?<=[;|\t]))"
_GUARDED = re.compile(f"{_BEGINS}'{_RUNS}")
_COMPUTED = re.compile(f"{_BEGINS}{_RUNS}")


def guarded_text(text: str) -> str:
    """A text as it is written into a cell.

    >>> guarded_text("=1+1"), guarded_text("Ada Marsh"), guarded_text("'Okoro")
    ("'=1+1", 'Ada Marsh', "'Okoro")
    """
    return _COMPUTED.sub("'", text)


def unguarded_text(cell: str) -> str:
    """The text that `guarded_text` wrote into a cell.

    >>> unguarded_text("'=1+1"), unguarded_text("'Okoro")
    ('=1+1', "'Okoro")
    """
    return _GUARDED.sub("", cell) if "'" in cell else cell
