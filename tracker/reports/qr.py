"""A QR code: the squares that a camera reads an address from, as few boxes as show them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import segno

#: The free rim that readers need around the squares, in squares.
RIM = 4


@dataclass(frozen=True, slots=True)
class QrCode:
    """The dark squares as stretches of rows (`x`, `y`, `length`), y growing downwards.

    Arguments:
        side: how many squares there are along an edge, without the rim.
    """

    side: int
    dark: tuple[tuple[int, int, int], ...]


def qr_code(text: str) -> QrCode:
    """The code that a camera reads this text from, though a seventh of it were soiled.

    >>> qr_code("https://tracker.example.org/verify/QK7MT-2VX4H").side
    33
    """
    rows = [list(row) for row in segno.make(text, error="m", micro=False).matrix]
    dark = (
        (squares[0], y, len(squares))
        for y, row in enumerate(rows)
        for is_dark, group in groupby(range(len(row)), row.__getitem__)
        if (squares := tuple(group)) and is_dark
    )
    return QrCode(len(rows), tuple(dark))
