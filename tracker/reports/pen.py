"""The pen that draws a drawing on paper, straight on the canvas, from the same numbers as the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import singledispatch

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from tracker.pathway.drawing import (
    Anchor,
    Area,
    Box,
    Curve,
    Drawing,
    Ink,
    Label,
    Line,
    Mark,
    Pattern,
    Point,
    Shape,
    Sign,
    Stroke,
    Target,
)  # fmt: skip
from tracker.pathway.filling import Filling, around, filling
from tracker.reports.fonts import BOLD, REGULAR
from tracker.reports.line import draw_line
from tracker.reports.paper import MEASURE
from tracker.reports.part import Part
from tracker.reports.style import INKS, SMALLEST
from tracker.reports.text import one_line

#: How much of a text stands to the left of where it is anchored.
_LEFT_OF = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
_DASHES = {Stroke.DASHED: (4, 3), Stroke.DOTTED: (0.1, 3.6)}


class Picture(Part):
    """A drawing as a part of the page. One wider than the measure is scaled down; its letters never are."""

    def __init__(self, drawing: Drawing) -> None:
        super().__init__()
        self.drawing = drawing
        self.scale = min(1.0, MEASURE / drawing.width)

    @property
    def tall(self) -> float:
        """Its height on paper."""
        return self.drawing.height * self.scale

    def draw(self) -> None:
        """Put every shape on the canvas in its order, y growing downwards as drawings have it."""
        self.canv.translate(0, self.tall)
        self.canv.scale(self.scale, self.scale)
        for shape in self.drawing.shapes:
            _put(shape, self.canv, self.scale)


@singledispatch
def _put(shape: Shape, canvas: Canvas, scale: float) -> None:
    message = f"{type(shape).__name__} is none of the shapes of tracker.pathway.drawing."
    raise TypeError(message)


@_put.register
def _line(line: Line, canvas: Canvas, scale: float) -> None:
    canvas.setStrokeColor(INKS[line.ink])
    canvas.setLineWidth(line.weight)
    if line.dashed:
        canvas.setDash(2.5, 2.5)
    canvas.line(line.x1, -line.y1, line.x2, -line.y2)
    if line.dashed:
        canvas.setDash()


@_put.register
def _box(box: Box, canvas: Canvas, scale: float) -> None:
    _surface(box, lambda: _outline(box, canvas), canvas)


@_put.register
def _area(area: Area, canvas: Canvas, scale: float) -> None:
    _surface(around(area), lambda: _through(area.points, canvas, close=True), canvas, edge=False)


def _surface(box: Box, outline: Callable[[], PDFPathObject], canvas: Canvas, *, edge: bool = True) -> None:
    """What an outline holds, with its ink and pattern; `box` is the outline or lies around it."""
    colour = INKS[box.ink]
    if box.pattern is Pattern.SOLID:
        canvas.setFillColor(colour)
        canvas.drawPath(outline(), stroke=0, fill=1)
        return
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(0.9)
    filled = filling(box)
    if filled:
        canvas.saveState()
        canvas.clipPath(outline(), stroke=0, fill=0)
        _fill(filled, canvas)
        canvas.restoreState()
    if edge:
        canvas.drawPath(outline(), stroke=1, fill=0)


@_put.register
def _curve(curve: Curve, canvas: Canvas, scale: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(INKS[curve.ink])
    canvas.setLineWidth(curve.weight)
    canvas.setLineJoin(1)
    if curve.stroke is not Stroke.SOLID:
        canvas.setDash(*_DASHES[curve.stroke])
    if curve.stroke is Stroke.DOTTED:
        canvas.setLineCap(1)
    canvas.drawPath(_through(curve.points, canvas), stroke=1, fill=0)
    canvas.restoreState()


@_put.register
def _target(target: Target, canvas: Canvas, scale: float) -> None:
    """Nothing: a sheet of paper leads nowhere, and one sent on leads to no list of people."""


def _through(points: Sequence[Point], canvas: Canvas, *, close: bool = False) -> PDFPathObject:
    path = canvas.beginPath()
    (x, y), *others = points
    path.moveTo(x, -y)
    for x, y in others:
        path.lineTo(x, -y)
    if close:
        path.close()
    return path


def _outline(box: Box, canvas: Canvas) -> PDFPathObject:
    path = canvas.beginPath()
    radius = min(box.radius, box.width / 2, box.height / 2)
    lower_left = (box.x, -box.y - box.height, box.width, box.height)
    path.roundRect(*lower_left, radius) if radius > 0 else path.rect(*lower_left)
    return path


def _fill(filled: Filling, canvas: Canvas) -> None:
    canvas.setLineWidth(filled.weight)
    if filled.dots:
        canvas.setLineCap(1)
        canvas.setDash(0, filled.dots)
    path = canvas.beginPath()
    for (x, y), *others in filled.lines:
        path.moveTo(x, -y)
        for x, y in others:
            path.lineTo(x, -y)
    canvas.drawPath(path, stroke=1, fill=0)


@_put.register
def _mark(mark: Mark, canvas: Canvas, scale: float) -> None:
    ring = mark.sign is Sign.RING
    canvas.setFillColor(INKS[Ink.PAPER if ring else mark.ink])
    # A rim in the colour of the page keeps two marks apart where they overlap.
    canvas.setStrokeColor(INKS[mark.ink if ring else Ink.PAPER])
    canvas.setLineWidth(1.4 if ring else 0.7)
    canvas.drawPath(_sign(mark, canvas), stroke=1, fill=1)


def _sign(mark: Mark, canvas: Canvas) -> PDFPathObject:
    path = canvas.beginPath()
    half = mark.size / 2
    if mark.sign in (Sign.DOT, Sign.RING):
        path.circle(mark.x, -mark.y, half - 0.7 * (mark.sign is Sign.RING))
        return path
    corners = [(0.0, half), (half, 0.0), (0.0, -half), (-half, 0.0)]
    if mark.sign is Sign.TRIANGLE:
        corners = [(0.0, half), (half, -half), (-half, -half)]
    (x, y), *others = corners
    path.moveTo(mark.x + x, y - mark.y)
    for x, y in others:
        path.lineTo(mark.x + x, y - mark.y)
    path.close()
    return path


@_put.register
def _label(label: Label, canvas: Canvas, scale: float) -> None:
    canvas.setFillColor(INKS[label.ink])
    face, size = BOLD if label.bold else REGULAR, max(label.size, SMALLEST / scale)
    draw_line(canvas, one_line(label.text), face, size, label.x, -label.y, left_of=_LEFT_OF[label.anchor])
