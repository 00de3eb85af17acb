"""One line of text on a canvas, in as many faces as its letters need."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from tracker.reports.fonts import runs, width_of


def draw_line(
    canvas: Canvas, text: str, face: str, size: float, x: float, y: float, *, left_of: float = 0.0
) -> None:
    """Draw a line in a face, and in lent faces what it lacks.

    Arguments:
        x, y: where it stands, in points.
        left_of: how much of it stands to the left of `x`: 0 nothing, 0.5 half of it, 1 all.
    """
    canvas.setFont(face, size)
    x -= left_of * width_of(text, face, size)
    for name, part in runs(text, face):
        if name != face:
            canvas.setFont(name, size)
        canvas.drawString(x, y, part)
        if name != face:
            canvas.setFont(face, size)
        x += width_of(part, face, size)
