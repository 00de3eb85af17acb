"""Rows as people write them: `12,15-20` for some, `12=same:345` for whom one is of."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tracker.football.errors import BadInputError
from tracker.importing.faults import quoted

_SOME = re.compile(r"(\d{1,7})(?:-(\d{1,7}))?", re.ASCII)
_SETTLED = re.compile(r"(\d{1,7})=(?:same:(\d{1,9})|another)", re.ASCII)


def read_rows(written: Iterable[str]) -> frozenset[int]:
    """Rows by the numbers that a spreadsheet shows beside them.

    >>> sorted(read_rows(["12,15-17", "3"]))
    [3, 12, 15, 16, 17]

    Raises:
        BadInputError: something is no number of a row, or a stretch of rows ends before it begins.
    """
    rows: set[int] = set()
    for part in (part.strip() for text in written for part in text.split(",")):
        found = _SOME.fullmatch(part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
        if last < first:
            message = f'"{quoted(part)}" is no row; write the numbers beside the rows, as in 12,15-20.'
            raise BadInputError(message)
        rows.update(range(first, last + 1))
    return frozenset(rows)


def read_settled(written: Iterable[str]) -> dict[int, int | None]:
    """Whom rows are of: the number of a player on record, or nothing for another person.

    >>> read_settled(["12=same:345", "13=another"])
    {12: 345, 13: None}

    Raises:
        BadInputError: it says nothing of a row.
    """
    settled: dict[int, int | None] = {}
    for text in written:
        found = _SETTLED.fullmatch(text.strip())
        if found is None:
            message = f'"{quoted(text)}" says nothing of a row; write --row as in 12=same:345 or 12=another.'
            raise BadInputError(message)
        settled[int(found[1])] = int(found[2]) if found[2] else None
    return settled
