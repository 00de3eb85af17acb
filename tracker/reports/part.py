"""A part of a page that knows its height and draws itself straight on the canvas, over the whole measure."""

from __future__ import annotations

from reportlab.platypus import Flowable

from tracker.reports.paper import MEASURE
from tracker.reports.style import Type

Lines = list[tuple[str, Type]]
"""Lines of text below one another, each with its type."""


class Part(Flowable):  # type: ignore[misc]  # ReportLab has no types.
    """What headings, tables, facts and pictures have in common: a height, and a pen."""

    @property
    def tall(self) -> float:
        """How many points of the page it takes from top to bottom."""
        raise NotImplementedError

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The measure and the height, which is what ReportLab asks a part for."""
        return MEASURE, self.tall

    def write(self, text: str, kind: Type, x: float, y: float, *, flush_right: bool = False) -> None:
        """Set one line of text on its baseline, `x` being its left end or its right one."""
        self.canv.setFont(kind.face, kind.size)
        self.canv.setFillColor(kind.colour)
        (self.canv.drawRightString if flush_right else self.canv.drawString)(x, y, text)

    def write_lines(self, lines: Lines, x: float, top: float, *, flush_right: bool = False) -> None:
        """Set lines below one another, the first hanging from `top`."""
        for line, kind in lines:
            self.write(line, kind, x, top - kind.size, flush_right=flush_right)
            top -= kind.leading

    def rule(self, y: float, colour: object, weight: float = 0.8) -> None:
        """Draw a line over the whole measure."""
        self.canv.setStrokeColor(colour)
        self.canv.setLineWidth(weight)
        self.canv.line(0, y, MEASURE, y)
