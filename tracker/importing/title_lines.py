"""Lines that people write above the heading of a list, such as the club's name and the season."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from tracker.importing.faults import UnreadableError
from tracker.importing.mapping.heading import heard
from tracker.importing.sheet import Row

#: A heading stands among the first rows, or the first row is taken for it.
_MOST_LOOKED_AT = 10
#: A title has a cell or two: "Season" and "2026/27".
_MOST_IN_A_TITLE = 2
#: So many cells of a row that are known as headings make it one.
_FEWEST_KNOWN = 2


def lines_above_heading(rows: Iterable[Row]) -> int:
    """How many rows with text stand above the heading.

    They are passed over only where a row under them is certainly a heading: it has more cells than a title, and
    some of them are known. A sheet of which nothing is known begins with its first row.
    """
    try:
        for above, row in enumerate(islice(rows, _MOST_LOOKED_AT)):
            filled = [cell for cell in row.cells if cell.strip()]
            if len(filled) > _MOST_IN_A_TITLE:
                return above if _is_heading(filled) else 0
    except UnreadableError:
        pass  # What cannot be read is told where all of it is read.
    return 0


def _is_heading(cells: list[str]) -> bool:
    return sum(bool(heard(cell).meanings) for cell in cells) >= _FEWEST_KNOWN
