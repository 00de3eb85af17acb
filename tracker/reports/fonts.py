"""The typeface of every report: DejaVu Sans, vendored, embedded as a subset of the letters that are used.

Importing this module makes the two faces known to ReportLab, once per process; reading a font file for each
report would cost more than drawing it. Letters that it lacks, such as those of Chinese, are lent by the faces that
the operator names; these are read when the first such letter is met, and have one weight.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import chain, groupby

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tracker.settings import typefaces

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
    return all(_has(face, letter) for face in _FACES)


def lends(letter: str) -> bool:
    """Whether a typeface that the operator names can show a letter."""
    return _lender(letter) is not None


def runs(text: str, face: str) -> Iterator[tuple[str, str]]:
    """A text in parts, each with the face that sets it: the given one wherever it has the letters.

    >>> list(runs("Ann", REGULAR))
    [('DejaVuSans', 'Ann')]
    """
    if STEADY.issuperset(text):
        yield face, text
        return
    for name, letters in groupby(text, lambda letter: _face_of(letter, face)):
        yield name, "".join(letters)


def _face_of(letter: str, face: str) -> str:
    lender = None if covers(letter) else _lender(letter)
    return face if lender is None else str(lender.fontName)


@cache
def _lender(letter: str) -> TTFont | None:
    return next((face for face in _lent() if _has(face, letter)), None)


@cache
def _lent() -> tuple[TTFont, ...]:
    """The typefaces of the operator, made known to ReportLab."""
    faces = tuple(TTFont(f"Lent{place}", str(file), asciiReadable=0) for place, file in enumerate(typefaces()))
    for face in faces:
        pdfmetrics.registerFont(face)
    return faces


def _has(face: TTFont, letter: str) -> bool:
    return ord(letter) in face.face.charToGlyph


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
        lender = None if ord(letter) in self._face.charToGlyph else _lender(letter)
        face = self._face if lender is None else lender.face
        self[letter] = float(face.charWidths.get(ord(letter), face.defaultWidth))
        return self[letter]


_WIDTHS = {face.fontName: _Widths(face) for face in _FACES}


def width_of(text: str, face: str, size: float) -> float:
    """How many points wide a text is when set."""
    return 0.001 * size * sum(map(_WIDTHS[face].__getitem__, text))
