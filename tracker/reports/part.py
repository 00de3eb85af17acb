"""A part of a page that knows its height and draws itself straight on the canvas, over the whole measure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable

from tracker.reports.fonts import runs, width_of
from tracker.reports.paper import MEASURE
from tracker.reports.style import Type

Lines = list[tuple[str, Type]]
"""Lines of text below one another, each with its type."""


class Hanging(NamedTuple):
    """Lines that hang from `top`, `x` being their left end or, flush right, their right one."""

    lines: Lines
    x: float
    top: float
    flush_right: bool = False


def _set(pen: PDFTextObject, line: str, kind: Type) -> None:
    """A line by the pen, in a lent face for letters that the type's own lacks."""
    *before, (face, last) = runs(line, kind.face)
    for name, part in before:
        pen.setFont(name, kind.size)
        pen.textOut(part)
    if before or face != kind.face:
        pen.setFont(face, kind.size)
    pen.textLine(last)
    if face != kind.face:
        pen.setFont(kind.face, kind.size)


class Part(Flowable):  # type: ignore[misc]  # ReportLab has no types.
    """What headings, tables, facts and pictures have in common: a height, and a pen."""

    @property
    def tall(self) -> float:
        """How many points of the page it takes from top to bottom."""
        raise NotImplementedError

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The measure and the height, which is what ReportLab asks a part for."""
        return MEASURE, self.tall

    def write(self, columns: Iterable[Hanging]) -> None:
        """Set columns of lines. What stands on the page is told face, size and colour only where they change."""
        pen = self.canv.beginText()
        last: Type | None = None
        for lines, x, top, flush_right in columns:
            for line, kind in lines:
                if kind is not last:
                    pen.setFont(kind.face, kind.size)
                    pen.setFillColor(kind.colour)
                    last = kind
                left = x - width_of(line, kind.face, kind.size) if flush_right else x
                pen.setTextOrigin(round(left, 2), round(top - kind.size, 2))
                _set(pen, line, kind)
                top -= kind.leading
        self.canv.drawText(pen)

    def rule(self, y: float, colour: object, weight: float = 0.8) -> None:
        """Draw a line over the whole measure."""
        self.canv.setStrokeColor(colour)
        self.canv.setLineWidth(weight)
        self.canv.line(0, y, MEASURE, y)
