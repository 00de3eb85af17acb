"""Every text that somebody wrote, made harmless: nothing unseen is in it, and nothing that turns its neighbours."""

from __future__ import annotations

import re
import unicodedata


def plain(text: str) -> str:
    """The text without control and direction characters, one space for many.

    A no-break space stays one, and what tells letters whether to join stays between them.

    >>> plain(" Ann\\u202e\\x00 <b>\\nLee ")
    'Ann <b> Lee'
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(" ")
    spaced = _NARROW.sub("\xa0", _SPACES.sub(" ", text))
    seen = "".join(letter for letter in spaced if not _unseen(letter))
    return MANY_SPACES.sub(" ", seen).strip(" \u200c\u200d")


def _unseen(letter: str) -> bool:
    """Whether a character would leave no ink, or turn the text round it about."""
    if JOINERS.match(letter):
        return False
    return bool(_VARIANTS.match(letter)) or unicodedata.category(letter) in _UNSEEN_CATEGORIES


_SPACES = re.compile(r"[ \t\n\r\v\f\x1c-\x1f\x85\u2028\u2029]+")
#: ReportLab would break a line at these two, which French sets before its colons.
_NARROW = re.compile(r"[\u2007\u202f]")
MANY_SPACES = re.compile(r" {2,}")
#: They tell Arabic letters whether to join, and mean nothing once the letters have.
JOINERS = re.compile(r"[\u200c\u200d]")
_VARIANTS = re.compile(r"[\ufe00-\ufe0f]")
_UNSEEN_CATEGORIES = {"Cc", "Cf", "Cs"}
