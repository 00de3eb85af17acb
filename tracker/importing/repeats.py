"""Whom a file names more than once, told before it is read for good.

A file of a million players is kept in nobody's head. What is kept of each is one number, a hash of how the file
names the player, and of those only the ones that come again. Two people whose hashes are the same by chance are
taken for one here, which costs a closer look at both and nothing else.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from tracker.football.people import Sex, folded
from tracker.football.same_person.many_names import ManyNames
from tracker.importing.check import Place, RowReader
from tracker.importing.column_reader import ColumnReader
from tracker.importing.faults import UnfitCellError, UnreadableError
from tracker.importing.match import identifier
from tracker.importing.naming import by_name, names_in, numbers_in
from tracker.importing.sheet import Part, Row, parts_of

#: Hashes are compared in so many shares, because each is an object for as long as that takes.
_SHARES = 16
_AT_A_TIME = 2_500
#: How a row names its player, and whether that is a number.
_Key = tuple[str, str]
_Named = tuple[bool, _Key]


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
    put = [share.append for share in shares]
    together, one_by_one = _NamingTogether(reader, source), _Naming(reader, source)
    with suppress(UnreadableError):
        for part in parts_of(rows, _AT_A_TIME):
            count += len(part.numbers)
            for is_number, keys in together(part) or one_by_one(part):
                numbered.add(is_number)
                for hashed in map(hash, keys):
                    put[hashed % _SHARES](hashed)
    again = frozenset(hashed for share in shares for hashed in _again(share))
    return Repeats(count, again, None if len(numbered) > 1 else True in numbered)


def _again(share: array[int]) -> Iterator[int]:
    if len(set(share)) < len(share):
        yield from (one for one, other in pairwise(sorted(share)) if one == other)


class _NamingTogether:
    """How many rows name their players, where nothing is wrong with any of them."""

    def __init__(self, reader: RowReader, source: str) -> None:
        self._source, self._folding = source, ManyNames()
        self._numbers = ColumnReader(reader, {"id", "source"})
        self._names = ColumnReader(reader, {"name", "sex"})

    def __call__(self, part: Part) -> list[tuple[bool, Sequence[_Key]]] | None:
        """The keys of all rows; nothing where they have to be looked at one by one."""
        columns = self._numbers.read(part)
        if columns is None:
            return None
        numbers = [number for number in numbers_in(columns, self._source) if number]
        if numbers:
            return [(True, numbers)] if len(numbers) == len(part.numbers) else None
        columns = self._names.read(part)
        if columns is None:
            return None
        return [(False, [by_name(*each) for each in names_in(columns, self._folding)])]


class _Naming:
    """How a row names its player, read as the check reads it."""

    def __init__(self, reader: RowReader, source: str) -> None:
        places = {place.column.heading: place for place in reader.places}
        self._source, self._width = source, reader.width
        self._number, self._scheme = places.get("id"), places.get("source")
        self._name, self._sex = places["name"], places["sex"]

    def __call__(self, part: Part) -> Iterator[tuple[bool, Sequence[_Key]]]:
        """The key of each row that has one."""
        for row in part.rows:
            if len(row.cells) == self._width:
                with suppress(UnfitCellError):
                    is_number, key = self._named(row.cells)
                    yield is_number, [key]

    def _named(self, cells: Sequence[str]) -> _Named:
        number = _read(self._number, cells)
        if number:
            return True, identifier(number, _read(self._scheme, cells) or self._source)
        return False, by_name(folded(_read(self._name, cells) or ""), _read(self._sex, cells) or Sex.FEMALE)


def _read(place: Place | None, cells: Sequence[str]) -> Any:
    text = cells[place.index].strip() if place else ""
    read: Callable[[str], Any] | None = place.column.read if place else None
    return read(text) if text and read else None
