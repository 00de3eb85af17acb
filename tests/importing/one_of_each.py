"""A file with a row of each outcome, beside five players who are on record already."""

from __future__ import annotations

from collections.abc import Sequence

from tests.importing.files import table
from tracker.importing.rows import RowOutcome

HEADING = ("id", "name", "sex", "born", "club", "registered_from")
HELD = (
    ("7", "Ada Marsh", "female", "2008-05-17", "Harbour", "2023-08-01"),
    ("8", "Jennifer Poole", "female", "2007-03-04", "Harbour", "2023-08-01"),
    ("9", "Kim Vale", "female", "2006-02-03", "", ""),
    ("10", "Kim Vale", "female", "2006-02-03", "", ""),
    ("11", "Rosa Lind", "female", "2007-09-09", "", ""),
)
#: Each row by what it comes to.
ROWS: tuple[tuple[RowOutcome, Sequence[str]], ...] = (
    (RowOutcome.ADD, ("30", "Enid Brook", "female", "2009-01-20", "Harbour", "2024-08-01")),
    (RowOutcome.CHANGE, ("7", "Ada Marsh", "female", "2008-05-18", "", "")),
    (RowOutcome.SAME, ("11", "Rosa Lind", "female", "2007-09-09", "", "")),
    # The number is that of a girl.
    (RowOutcome.CONFLICT, ("8", "Jennifer Poole", "male", "2007-03-04", "", "")),
    # Two are held who are alike in all of it.
    (RowOutcome.QUESTION, ("", "Kim Vale", "female", "2006-02-03", "", "")),
    # Jen and Jennifer may be one.
    (RowOutcome.QUESTION, ("31", "Jen Poole", "female", "2007-03-04", "Harbour", "2024-08-01")),
    # A birth that lies ahead.
    (RowOutcome.FAULT, ("32", "Bea Holt", "female", "2027-01-01", "", "")),
    # A birth that is known too little to tell.
    (RowOutcome.QUESTION, ("", "Rosa Lind", "female", "2007", "", "")),
)
#: The row beside which each number stands in a spreadsheet.
ADD, CHANGE, SAME, CONFLICT, ALIKE, PERHAPS, FAULT, VAGUE = range(2, 2 + len(ROWS))


def held() -> bytes:
    """The players on record, as a file that brings them."""
    return table([HEADING, *HELD])


def one_of_each() -> bytes:
    """The file."""
    return table([HEADING, *(cells for _, cells in ROWS)])
