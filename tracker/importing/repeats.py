"""Whom a file names more than once, told before it is read for good.

A file of a million players is kept in nobody's head. What is kept of each is one number, a hash of how the file
names the player, and of those only the ones that come again. Two people whose hashes are the same by chance are
taken for one here, which costs a closer look at both and nothing else.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tracker.football.people import Sex, folded
from tracker.importing.check import Place, RowReader
from tracker.importing.faults import UnfitCellError, UnreadableError
from tracker.importing.match import identifier
from tracker.importing.sheet import Row

#: Hashes are put in order in so many shares, because each is an object for as long as that takes.
_SHARES = 16


@dataclass(frozen=True, slots=True)
class Repeats:
    """How a file names its players.

    Arguments:
        rows: how many rows it has.
        hashes: the hashes of numbers, or of names, that come more than once.
        numbered: whether every row has a number, or none; `None` where some have one and some have not.
    """

    rows: int
    hashes: frozenset[int]
    numbered: bool | None


def find_repeats(reader: RowReader, rows: Iterable[Row], source: str) -> Repeats:
    """Whom the rows name more than once, by number or, in a file without numbers, by name and sex."""
    shares, count, numbered = [array("q") for _ in range(_SHARES)], 0, set()
    name_of = _Naming(reader, source)
    with suppress(UnreadableError):
        for row in rows:
            count += 1
            if len(row.cells) == reader.width:
                with suppress(UnfitCellError):
                    is_number, key = name_of(row.cells)
                    numbered.add(is_number)
                    hashed = hash(key)
                    shares[hashed % _SHARES].append(hashed)
    again = frozenset(one for share in shares for one, other in pairwise(sorted(share)) if one == other)
    return Repeats(count, again, None if len(numbered) > 1 else True in numbered)


def by_name(name_folded: str, sex: Sex) -> tuple[str, str]:
    """Under what a player without a number is looked for among the rows of a file."""
    return name_folded, sex.value


class _Naming:
    """How a row names its player, read as the check reads it."""

    def __init__(self, reader: RowReader, source: str) -> None:
        places = {place.column.heading: place for place in reader.places}
        self._source = source
        self._number, self._scheme = places.get("id"), places.get("source")
        self._name, self._sex = places["name"], places["sex"]

    def __call__(self, cells: tuple[str, ...]) -> tuple[bool, tuple[str, str]]:
        number = _read(self._number, cells)
        if number:
            return True, identifier(number, _read(self._scheme, cells) or self._source)
        return False, by_name(folded(_read(self._name, cells) or ""), _read(self._sex, cells) or Sex.FEMALE)


def _read(place: Place | None, cells: tuple[str, ...]) -> Any:
    text = cells[place.index].strip() if place else ""
    read: Callable[[str], Any] | None = place.column.read if place else None
    return read(text) if text and read else None
