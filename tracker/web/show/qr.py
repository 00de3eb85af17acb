"""A QR code as the path of a drawing, for a template to put into SVG."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.reports.qr import RIM, qr_code


@dataclass(frozen=True, slots=True)
class QrDrawing:
    """The side of the drawing in squares, with the free rim, and a path that fills the dark ones."""

    side: int
    path: str


def qr_drawing(text: str) -> QrDrawing:
    """The drawing that a camera reads this text from."""
    code = qr_code(text)
    path = (f"M{x + RIM} {y + RIM}h{length}v1h-{length}z" for x, y, length in code.dark)
    return QrDrawing(code.side + 2 * RIM, "".join(path))
