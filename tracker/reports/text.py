"""Every text on its way to paper: made harmless, made showable, broken into lines.

ReportLab's `Paragraph` reads markup, so a player's name could embed a file or raise an error. It is imported
here and nowhere else, and is handed nothing that has not been escaped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from markupsafe import escape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from tracker.reports.fonts import STEADY, covers, lends, runs, width_of
from tracker.reports.plain import JOINERS, MANY_SPACES, plain
from tracker.reports.style import Type

#: Stands for a letter that the typeface lacks: visibly a letter, visibly not this one, and never a black box.
UNSHOWN = "□"


def clean(text: str) -> str:
    """The text as it can be shown: no control or direction characters, one space for many, composed letters.

    A no-break space stays one, and a letter that the typeface lacks becomes `UNSHOWN`.

    >>> clean(" Ann\\u202e\\x00 <b>\\nLee ")
    'Ann <b> Lee'
    """
    if STEADY.issuperset(text) and "  " not in text:
        return text.strip(" ")
    composed = unicodedata.normalize("NFC", JOINERS.sub("", _joined(plain(text))))
    return MANY_SPACES.sub(" ", "".join(map(_shown, composed))).strip(" ")


def shows_all_of(text: str) -> bool:
    """Whether the typeface has every letter of the text."""
    return UNSHOWN in text or UNSHOWN not in clean(text)


def para(text: str, style: ParagraphStyle) -> Paragraph:
    """Prose, to be broken into lines and over pages. What looks like markup in it is printed as it stands."""
    return Paragraph("".join(_marked(one_line(text), style.fontName)), style)


def _marked(text: str, face: str) -> Iterator[str]:
    """The text in ReportLab's markup, which is told of every face but the style's own."""
    for name, part in runs(text, face):
        yield str(escape(part)) if name == face else f'<font name="{name}">{escape(part)}</font>'


def one_line(text: str) -> str:
    """The text ready for the pen, as one line however long."""
    return _in_reading_order(clean(text))


def lines_of(text: str, kind: Type, width: float) -> list[str]:
    """The text in lines no wider than `width`; a word that is wider by itself is broken, and nothing is cut."""
    text = clean(text)
    if width_of(text, kind.face, kind.size) <= width:
        return [_in_reading_order(text)]
    space = width_of(" ", kind.face, kind.size)
    lines: list[list[str]] = [[]]
    filled = 0.0
    for word in _words(text, kind, width):
        wide = width_of(word, kind.face, kind.size)
        if lines[-1] and filled + space + wide > width:
            lines.append([])
        filled = filled + space + wide if lines[-1] else wide
        lines[-1].append(word)
    return [_in_reading_order(line) for line in map(" ".join, lines) if line]


def _words(text: str, kind: Type, width: float) -> list[str]:
    parts: list[str] = []
    for word in text.split(" "):
        part = ""
        for letter in word if width_of(word, kind.face, kind.size) > width else ():
            if part and width_of(part + letter, kind.face, kind.size) > width:
                end = _good_end(part)
                parts.append(part[:end])
                part = part[end:]
            part += letter
        parts.append(part or word)
    return parts


def _good_end(part: str) -> int:
    """Where to break a word that is too long: after a hyphen or a slash, if that leaves no stump."""
    end = max(part.rfind("-"), part.rfind("/")) + 1
    return end if end and end >= len(part) // 3 else len(part)


def _shown(letter: str) -> str:
    if covers(letter):
        return letter
    # The typeface has the accents of many letters that it lacks as one.
    parts = unicodedata.normalize("NFD", letter)
    if len(parts) > 1 and all(map(covers, parts)):
        return parts
    return letter if lends(letter) else UNSHOWN


_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def _joined(text: str) -> str:
    """Arabic letters in the shapes they take beside one another, where the extra `rtl` is installed."""
    return _reshaper()(text) if _RIGHT_TO_LEFT.search(text) else text


def _in_reading_order(line: str) -> str:
    """Right-to-left words of a line turned round for the pen, which draws from the left."""
    return _orderer()(line) if _RIGHT_TO_LEFT.search(line) else line


@cache
def _reshaper() -> Callable[[str], str]:
    return _optional("arabic_reshaper", "reshape") or str


@cache
def _orderer() -> Callable[[str], str]:
    get_display = _optional("bidi", "get_display")
    # The languages of reports run from left to right, and a name within a sentence must not turn it round.
    return (lambda line: str(get_display(line, base_dir="L"))) if get_display else str


def _optional(module: str, name: str) -> Callable[..., str] | None:
    try:
        found: Callable[..., str] = getattr(import_module(module), name)
    except ModuleNotFoundError:
        return None
    return found
