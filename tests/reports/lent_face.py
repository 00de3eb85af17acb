"""A typeface of a few letters, as an operator could name one: each is a plain square, and wide."""

from __future__ import annotations

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

NAME = "Lent Squares"
WIDE = 2000
_EM = 1000


def make_face(file: Path, letters: str) -> Path:
    """A file with such a face for these letters."""
    names = {ord(letter): f"letter{place}" for place, letter in enumerate(letters)}
    glyphs = [".notdef", *names.values()]
    builder = FontBuilder(_EM, isTTF=True)
    builder.setupGlyphOrder(glyphs)
    builder.setupCharacterMap(names)
    builder.setupGlyf(dict.fromkeys(glyphs, _square()))
    builder.setupHorizontalMetrics(dict.fromkeys(glyphs, (WIDE, 0)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": NAME, "styleName": "Regular", "psName": NAME.replace(" ", "")})
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200)
    builder.setupPost()
    builder.save(file)
    return file


def _square() -> object:
    pen = TTGlyphPen(None)
    pen.moveTo((100, 0))
    for corner in ((100, 800), (1900, 800), (1900, 0)):
        pen.lineTo(corner)
    pen.closePath()
    return pen.glyph()
