"""The typeface of every report: DejaVu Sans, vendored, embedded as a subset of the letters that are used.

Importing this module makes the two faces known to ReportLab, once per process; reading a font file for each
report would cost more than drawing it.
"""

from __future__ import annotations

import unicodedata
from importlib.resources import files
from itertools import chain

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


def _steady(letter: str) -> bool:
    """Whether a letter is set as it stands, whatever is beside it: it neither joins, nor turns, nor composes."""
    kind = unicodedata.category(letter)[0]
    space = kind == "Z" and letter not in " \xa0"
    return not space and kind not in "CM" and unicodedata.is_normalized("NFC", letter) and covers(letter)


#: The letters, figures and signs of most texts, which need no second look; of the scripts that run from the left.
STEADY = frozenset(filter(_steady, map(chr, chain(range(0x20, 0x590), range(0x2010, 0x2300)))))


class _Widths(dict[str, float]):
    """How wide each letter of a face is, in thousandths of its size."""

    def __init__(self, face: TTFont) -> None:
        super().__init__()
        self._face = face.face

    def __missing__(self, letter: str) -> float:
        self[letter] = float(self._face.charWidths.get(ord(letter), self._face.defaultWidth))
        return self[letter]


_WIDTHS = {face.fontName: _Widths(face) for face in _FACES}


def width_of(text: str, face: str, size: float) -> float:
    """How many points wide a text is when set."""
    return 0.001 * size * sum(map(_WIDTHS[face].__getitem__, text))
