"""Tables drawn straight on the canvas: wrapped cells, heads on every page, and no row on two pages.

A cell is a plain string, or an entry with a quieter line under its main one. Nothing is cut: a long name
takes more lines. Only a row that is taller than a third of a page is laid out as several rows of one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tracker.reports.blocks import Cell, Column, Entry
from tracker.reports.paper import MEASURE
from tracker.reports.part import Hanging, Lines, Part
from tracker.reports.style import CELL, CELL_BOLD, CELL_QUIET, HAIRLINE, RULE, Type
from tracker.reports.text import lines_of

_PAD = 3.4
_GUTTER = 14.0
_MOST_LINES = 22
_SHORT = 200.0
_FITS = 400.0  # What is no taller fits on any page, however much stands at its head and foot.


@dataclass(slots=True)
class _Row:
    """A row laid out: for each column its lines, each with its type.

    `rule` draws the hairline below it. The last row of a table carries the table's note, so that it never
    stands alone on a page.
    """

    cells: list[Lines]
    rule: bool = True
    notes: list[str] = field(default_factory=list)

    @property
    def body(self) -> float:
        """The height down to the hairline."""
        return 2 * _PAD + max(1, *map(len, self.cells)) * CELL.leading

    @property
    def height(self) -> float:
        """The height with the notes below the hairline."""
        return self.body + (2 * _PAD + len(self.notes) * CELL.leading if self.notes else 0.0)


class Table(Part):
    """A table over the whole measure, with a quiet note below. Where all columns lack a head, so does the table."""

    def __init__(self, columns: Sequence[Column], rows: Sequence[Sequence[Cell]], note: str = "") -> None:
        super().__init__()
        self.columns = tuple(columns)
        unit = (MEASURE - _GUTTER * (len(columns) - 1)) / sum(column.share for column in columns)
        self._widths = [column.share * unit for column in columns]
        self._head = (
            self._laid([column.head for column in columns], CELL_QUIET)
            if any(column.head for column in columns)
            else None
        )
        self._rows = [part for row in rows for part in self._parts(row)]
        if note:
            self._rows[-1].notes = lines_of(note, CELL_QUIET, MEASURE)

    @property
    def opening(self) -> float:
        """The height that should stand together under a heading: a short table whole, else its first rows."""
        return self.tall if self.tall <= _SHORT else self._head_height + sum(row.height for row in self._rows[:2])

    @property
    def _head_height(self) -> float:
        return self._head.height if self._head else 0.0

    def _laid(self, cells: Sequence[Cell], kind: Type) -> _Row:
        return _Row([_lines(cell, kind, width) for cell, width in zip(cells, self._widths, strict=True)])

    def _parts(self, cells: Sequence[Cell]) -> list[_Row]:
        row = self._laid(cells, CELL)
        longest = max(map(len, row.cells))
        if longest <= _MOST_LINES:
            return [row]
        starts = range(0, longest, _MOST_LINES)
        parts = [_Row([cell[start : start + _MOST_LINES] for cell in row.cells], rule=False) for start in starts]
        parts[-1].rule = True
        return parts

    @property
    def tall(self) -> float:
        """The height of all rows with one head."""
        return self._head_height + sum(row.height for row in self._rows)

    def split(self, available_width: float, available_height: float) -> list[Table]:
        """As many whole rows as fit, and at least two others under a head of their own; else nothing."""
        left = available_height - self._head_height
        fitting = 0
        for row in self._rows:
            left -= row.height
            if left < 0:
                break
            fitting += 1
        if fitting == len(self._rows) - 1 and (fitting > 1 or self.tall <= _FITS):
            fitting -= 1  # A single row on a page of its own reads like a slip.
        if fitting < 1:
            return []
        return [self._of(self._rows[:fitting]), self._of(self._rows[fitting:])]

    def _of(self, rows: list[_Row]) -> Table:
        part = Table.__new__(Table)
        Part.__init__(part)
        part.columns, part._widths, part._head, part._rows = self.columns, self._widths, self._head, rows
        part.spaceAfter = self.getSpaceAfter()
        return part

    def draw(self) -> None:
        """Put head and rows on the canvas, from the top."""
        rows, top = ([self._head] if self._head else []) + self._rows, self.tall
        hung: list[Hanging] = []
        for row in rows:
            hung += self._hung(row, top)
            self._rule_off(row, top - row.body)
            top -= row.height
        self.write(hung)

    def _hung(self, row: _Row, top: float) -> Iterator[Hanging]:
        x = 0.0
        for column, width, lines in zip(self.columns, self._widths, row.cells, strict=True):
            yield Hanging(lines, x + width if column.number else x, top - _PAD, column.number)
            x += width + _GUTTER
        if row.notes:
            yield Hanging([(line, CELL_QUIET) for line in row.notes], 0, top - row.body - 2 * _PAD)

    def _rule_off(self, row: _Row, bottom: float) -> None:
        if row is self._head:
            self.rule(bottom, RULE)
        elif row.rule:
            self.rule(bottom, HAIRLINE, 0.6)


def _lines(cell: Cell, kind: Type, width: float) -> Lines:
    entry = Entry(cell) if isinstance(cell, str) else cell
    main = CELL_BOLD if entry.bold else kind
    lines = [(line, main) for line in lines_of(entry.main, main, width)]
    if entry.under:
        lines += [(line, CELL_QUIET) for line in lines_of(entry.under, CELL_QUIET, width)]
    return lines
