"""The typeface of every report: DejaVu Sans, vendored, embedded as a subset of the letters that are used.

Importing this module makes the two faces known to ReportLab, once per process; reading a font file for each
report would cost more than drawing it.
"""

from __future__ import annotations

from importlib.resources import files

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "DejaVuSans"
BOLD = "DejaVuSans-Bold"


def _load(name: str) -> TTFont:
    with (files("tracker.reports") / "fonts" / f"{name}.ttf").open("rb") as source:
        font = TTFont(name, source, asciiReadable=0)
    pdfmetrics.registerFont(font)
    return font


_FACES = (_load(REGULAR), _load(BOLD))
pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)

# Streams are written as bytes rather than as base-85 text: a quarter smaller and quicker. ReportLab knows this
# only as a setting of the process, so it is made where the process first meets ReportLab.
rl_config.useA85 = 0


def covers(letter: str) -> bool:
    """Whether both weights can show a letter; one that only the light one had would vanish in a heading."""
    return all(ord(letter) in face.face.charToGlyph for face in _FACES)


def width_of(text: str, face: str, size: float) -> float:
    """How many points wide a text is when set."""
    return float(pdfmetrics.stringWidth(text, face, size))
