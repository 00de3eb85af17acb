"""A grid of facts: a quiet label over each value, without lines or boxes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.reports.blocks import Fact
from tracker.reports.paper import MEASURE
from tracker.reports.part import Hanging, Lines, Part
from tracker.reports.style import FACT, LABEL
from tracker.reports.text import lines_of

_COLUMNS = 4
_GUTTER = 14.0
_ROW_GAP = 9.0


class FactGrid(Part):
    """Facts in four columns; each row is as high as its tallest fact."""

    def __init__(self, facts: Sequence[Fact]) -> None:
        super().__init__()
        self._width = (MEASURE - _GUTTER * (_COLUMNS - 1)) / _COLUMNS
        laid = [self._lines(fact) for fact in facts]
        self._rows = [laid[start : start + _COLUMNS] for start in range(0, len(laid), _COLUMNS)]
        self.spaceAfter = 6.0

    def _lines(self, fact: Fact) -> Lines:
        texts = ((fact.label, LABEL), (fact.value, FACT), (fact.under, LABEL))
        return [(line, kind) for text, kind in texts if text for line in lines_of(text, kind, self._width)]

    @property
    def tall(self) -> float:
        """The height of all rows."""
        return sum(map(_height, self._rows)) + _ROW_GAP * (len(self._rows) - 1)

    def draw(self) -> None:
        """Put the facts on the canvas, row by row from the top."""
        self.write(self._hung())

    def _hung(self) -> Iterator[Hanging]:
        top = self.tall
        for row in self._rows:
            for column, lines in enumerate(row):
                yield Hanging(lines, column * (self._width + _GUTTER), top)
            top -= _height(row) + _ROW_GAP


def _height(row: list[Lines]) -> float:
    return max(sum(kind.leading for _, kind in lines) for lines in row)
