"""Words in a cell, on one line, and names among them: read one by one, or found to be right many at a time."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.football.phrase import phrase
from tracker.importing.faults import UnfitCellError, quoted

#: Control characters, and the marks that turn the direction of everything that is written after them.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class Words:
    """Reads words: line breaks and doubled spaces within a cell are typing, not meaning.

    `most` is how many letters there may be.
    """

    most: int

    def __call__(self, text: str) -> str:
        """The words of a text."""
        line = " ".join(text.split())
        if _length(line) > self.most:
            raise UnfitCellError(phrase("import-text-long", text=quoted(line), most=self.most))
        if not line.isprintable() and _CONTROL.search(line):
            raise UnfitCellError(phrase("import-control-character", text=_CONTROL.sub("�", quoted(line))))
        return line

    def are_plain(self, texts: Sequence[str]) -> bool:
        """Whether each text is certainly read as just what it is, which is sooner told of many than of each."""
        line = " ".join(texts)
        if not line.isprintable() or "  " in line or not line or " " in (line[0], line[-1]):
            return False
        longest = max(map(len, texts))
        return longest * (1 if line.isascii() else max(map(_length, set(line)))) <= self.most


@dataclass(frozen=True, slots=True)
class Name:
    """Reads a name of a person, club, team or league: words with a letter or a digit in them."""

    words: Words

    def __call__(self, text: str) -> str:
        """The name that a text is."""
        if not (text[:1].isalnum() or any(letter.isalnum() for letter in text)):
            raise UnfitCellError(phrase("import-name", text=quoted(text)))
        return self.words(text)

    def are_plain(self, texts: Sequence[str]) -> bool:
        """Whether each text is certainly read as just what it is."""
        return self.words.are_plain(texts) and "".join([text[0] for text in texts]).isalnum()


def _length(line: str) -> int:
    """How long it may become once it is folded for searching, which some letters make longer."""
    return len(line) if line.isascii() else max(len(line), len(unicodedata.normalize("NFKD", line.casefold())))
