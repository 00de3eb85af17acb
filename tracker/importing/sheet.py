"""A sheet as it stands in a file: a heading and rows of text. What the text means is not known here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple, Protocol, runtime_checkable

from tracker.football.cell_marks import unmarked_text
from tracker.importing.faults import UnreadableError


class Row(NamedTuple):
    """A row under the heading, with the number that a spreadsheet shows beside it.

    It is a tuple, as one is made for each of a million lines.
    """

    number: int
    cells: tuple[str, ...]


#: Some cells column by column; nothing where some row has not as many as the others.
Block = Sequence[Sequence[str]] | None
#: What is cut out of a file at once is so little that it is still at hand when the next thing is done with it.
ROWS_IN_A_BLOCK = 500


class Cells(Protocol):
    """The cells of rows that follow one another."""

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Row by row."""

    def blocks(self, width: int) -> Iterator[Block]:
        """Column by column, a few hundred rows at a time, as far as each row has so many cells."""


@dataclass(frozen=True, slots=True)
class RowCells:
    """Cells that are there row by row."""

    cells: Sequence[Sequence[str]]

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Row by row."""
        return map(tuple, self.cells)

    def blocks(self, width: int) -> Iterator[Block]:
        """Column by column."""
        yield list(zip(*self.cells, strict=True)) if {*map(len, self.cells)} == {width} else None


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that follow one another: the numbers of all, and their cells."""

    numbers: Sequence[int]
    cells: Cells

    @property
    def rows(self) -> Iterator[Row]:
        """The same one by one."""
        return map(Row, self.numbers, self.cells.rows())


@runtime_checkable
class ManyRows(Protocol):
    """Rows that can be read many at a time for less than what each costs."""

    def in_parts(self, size: int) -> Iterator[Part]:
        """The rows, at most so many at a time."""


def parts_of(rows: Iterable[Row], size: int) -> Iterator[Part]:
    """Rows, at most so many at a time.

    Raises:
        UnreadableError: the rest of the file cannot be read; what comes before it has been handed out.
    """
    if isinstance(rows, ManyRows):
        yield from rows.in_parts(size)
        return
    left = iter(rows)
    while True:
        some: list[Row] = []
        broken: UnreadableError | None = None
        try:
            some.extend(islice(left, size))
        except UnreadableError as error:
            broken = error
        if some:
            yield Part([row.number for row in some], RowCells([row.cells for row in some]))
        if broken:
            raise broken
        if len(some) < size:
            return


@dataclass(frozen=True, slots=True)
class Sheet:
    """A heading and the rows under it, which can be walked through more than once.

    Walking through `rows` raises `UnreadableError` where the rest of the file cannot be read. Rows without
    any text are left out, but they are counted in the numbers of the others.
    """

    header: tuple[str, ...]
    rows: Iterable[Row]


@dataclass(frozen=True, slots=True)
class Without:
    """The rows of a sheet but for some, which are left out by their numbers."""

    rows: Iterable[Row]
    left_out: Collection[int]

    def __iter__(self) -> Iterator[Row]:
        return (row for row in self.rows if row.number not in self.left_out)


#: Told of each so many rows that were read, for whoever waits.
Told = Callable[[int], None]
_ROWS_BETWEEN = 10_000


@dataclass(frozen=True, slots=True)
class Counted:
    """The rows of a long sheet, and somebody who is told how far they have been walked through."""

    rows: Iterable[Row]
    told: Told

    def __iter__(self) -> Iterator[Row]:
        for count, row in enumerate(self.rows, 1):
            if count % _ROWS_BETWEEN == 0:
                self.told(count)
            yield row


def unmarked(row: Row) -> Row:
    """A row of a copy that said what was wrong, without what it said."""
    return Row(row.number, tuple(map(unmarked_text, row.cells)))
