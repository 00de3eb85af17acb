"""Room for words in a drawing: how wide a text is about, how it is cut, and which places are taken.

No typeface is known here, so widths are those of a wide sans-serif face, and a label has rather too much
room than too little.
"""

from __future__ import annotations

from dataclasses import dataclass, field

SIZE = 8.5
ELLIPSIS = "…"
_SPACING = 4.0
_FEWEST_LETTERS = 4

_NARROW = frozenset(" .,:;'’!|ijlIftr()[]-·")
_WIDE = frozenset("mwMW@%—…")
_NARROW_EM, _USUAL_EM, _CAPITAL_EM, _WIDE_EM = 0.38, 0.61, 0.7, 0.98
_FIRST_SQUARE_SCRIPT = "\u2e80"  # From here on come the scripts of East Asia, whose signs are square.


def width_of(text: str, size: float = SIZE) -> float:
    """About how wide a text is.

    >>> width_of("ill") < width_of("mmm")
    True
    """
    return size * sum(map(_em, text))


def _em(letter: str) -> float:
    if letter in _NARROW:
        return _NARROW_EM
    if letter in _WIDE or letter >= _FIRST_SQUARE_SCRIPT:
        return _WIDE_EM
    return _CAPITAL_EM if letter.isupper() or letter.isdigit() else _USUAL_EM


def cut(text: str, room: float, size: float = SIZE) -> str:
    """As much of a text as has room, with an ellipsis if some is missing; nothing if that would be too little.

    >>> cut("Harbour Athletic", 200), cut("Harbour Athletic", 45), cut("Harbour Athletic", 12)
    ('Harbour Athletic', 'Harbour…', '')
    """
    if width_of(text, size) <= room:
        return text
    for end in range(len(text) - 1, _FEWEST_LETTERS - 1, -1):
        shorter = text[:end].rstrip() + ELLIPSIS
        if width_of(shorter, size) <= room:
            return shorter
    return ""


@dataclass(slots=True)
class Row:
    """One line of labels, which never run into each other or beyond its edges."""

    left: float
    right: float
    taken: list[tuple[float, float]] = field(default_factory=list)

    def take_centred(self, middle: float, width: float) -> float | None:
        """Take room for a text centred on a place, moved in from the edges; its start, or nothing if taken."""
        start = max(self.left, min(middle - width / 2, self.right - width))
        end = start + width
        if width > self.right - self.left or any(_touch((start, end), other) for other in self.taken):
            return None
        self.taken.append((start, end))
        return start


def _touch(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] + _SPACING and other[0] < one[1] + _SPACING
