"""Which letters the bytes of a text file stand for: known for certain, named by a person, or asked.

UTF-8, and UTF-16 with its mark, cannot be mistaken for anything else. The same bytes are other names in each of the
older encodings, so nobody guesses: the rows are shown in every encoding they can be read in, and a person says
which of these is right.
"""

from __future__ import annotations

import codecs
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from tracker.football.phrase import Phrase, phrase
from tracker.importing.content import Content, beginning, pieces, whole
from tracker.importing.faults import Fault, UnreadableError

#: What may be asked about and answered: name, as programs offer it when saving, and Python's codec.
ENCODINGS = {
    "windows-1252": "cp1252",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "windows-1253": "cp1253",
    "windows-1254": "cp1254",
    "windows-1257": "cp1257",
    "iso-8859-2": "iso8859-2",
    "iso-8859-15": "iso8859-15",
    "macintosh": "mac-roman",
    "ibm-850": "cp850",
    "koi8-r": "koi8-r",
}
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_MOST_ROWS = 3
_LONGEST_ROW = 120


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding that a file may be in, and the first rows that tell it from the others, read in it."""

    encoding: str
    rows: tuple[str, ...]


class UnsureEncodingError(UnreadableError):
    """A file can be read in several encodings, each of which makes other names of it."""

    def __init__(self, fault: Fault, candidates: tuple[Candidate, ...]) -> None:
        super().__init__(fault)
        self.candidates = candidates


def codec_of(content: Content, stated: str = "") -> str:
    """The codec a text is read with: what its mark says, what somebody stated, or UTF-8.

    Raises:
        UnreadableError: the statement names no encoding, or is certainly wrong.
        UnsureEncodingError: it is not UTF-8, and nobody has stated what it is.
    """
    marked = next((codec for mark, codec in _MARKS if beginning(content).startswith(mark)), None)
    if stated:
        return _as_stated(content, stated, marked)
    bad_line = None if marked == "utf-16" else _first_line_that_is_not_utf8(content)
    if bad_line is None:
        return marked or "utf-8"
    # Bytes with NUL in them are no text in any of these encodings.
    if has_nul(content):
        raise _unfit(phrase("import-file-no-text"))
    fault = Fault(None, "", phrase("import-file-encoding", line=str(bad_line)))
    raise UnsureEncodingError(fault, () if marked else candidates(whole(content)))


def candidates(content: bytes) -> tuple[Candidate, ...]:
    """The encodings in which all of a file is made of letters, but for those that make the same text of it."""
    found: dict[str, Candidate] = {}
    for name, codec in ENCODINGS.items():
        text = _read(content, codec)
        if text is not None and text not in found:
            found[text] = Candidate(name, _telling_rows(text))
    return tuple(found.values())


def has_nul(content: Content) -> bool:
    """Whether there is a byte in a file that is in no text."""
    return any(b"\0" in piece for piece in pieces(content))


def _as_stated(content: Content, stated: str, marked: str | None) -> str:
    codec = ENCODINGS.get(stated.casefold())
    if codec is None:
        raise _unfit(phrase("import-encoding-unknown", stated=stated[:40], known=", ".join(ENCODINGS)))
    # What reads as UTF-8 beyond plain letters is UTF-8: by chance that happens to next to no other text.
    if marked or (not _is_ascii(content) and _first_line_that_is_not_utf8(content) is None):
        raise _unfit(phrase("import-encoding-needless"))
    if not _is_text(pieces(content), codec):
        raise _unfit(phrase("import-encoding-wrong", stated=stated.casefold()))
    return codec


def _unfit(said: Phrase) -> UnreadableError:
    return UnreadableError(Fault(None, "", said))


def _read(content: bytes, codec: str) -> str | None:
    """The text in an encoding; nothing where some byte of it would be no letter there."""
    return content.decode(codec) if _is_text([content], codec) else None


def _is_text(some: Iterable[bytes], codec: str) -> bool:
    """Whether each byte is a letter in an encoding, in all of which a byte is a letter by itself."""
    try:
        return not any(_is_control(letter) for piece in some for letter in set(piece.decode(codec)))
    except UnicodeDecodeError:
        return False


def _is_ascii(content: Content) -> bool:
    return all(piece.isascii() for piece in pieces(content))


def _is_control(letter: str) -> bool:
    return unicodedata.category(letter) in ("Cc", "Cn", "Co") and letter not in "\t\n\r\f\v\x1a"


def _telling_rows(text: str) -> tuple[str, ...]:
    telling = (line.strip()[:_LONGEST_ROW] for line in text.splitlines() if not line.isascii())
    return tuple(line for line, _ in zip(telling, range(_MOST_ROWS), strict=False))


def _first_line_that_is_not_utf8(content: Content) -> int | None:
    """Looked for piece by piece, because the text of a large file would take several times its room."""
    decoder, lines = codecs.getincrementaldecoder("utf-8")(), 1
    for piece in chain(pieces(content), [b""]):
        kept = len(decoder.getstate()[0])
        try:
            decoder.decode(piece, final=not piece)
        except UnicodeDecodeError as error:
            return lines + piece.count(b"\n", 0, max(error.start - kept, 0))
        lines += piece.count(b"\n")
    return None
