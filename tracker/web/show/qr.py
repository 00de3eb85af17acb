"""A QR code as the path of a drawing, for a template to put into SVG."""

from __future__ import annotations

from dataclasses import dataclass

import segno

#: The free rim that readers need around the dots.
_RIM = 4


@dataclass(frozen=True, slots=True)
class QrCode:
    """The side of the drawing in dots, and a path that fills the dark ones."""

    side: int
    path: str


def qr_code(text: str) -> QrCode:
    """The code that a camera reads this text from."""
    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix_iter(border=_RIM)]
    dots = (f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    return QrCode(len(rows), "".join(dots))
