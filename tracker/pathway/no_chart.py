"""Words in the place of a chart, where there is nothing that may be drawn."""

from __future__ import annotations

from tracker.pathway.drawing import Anchor, Box, Ink, Label, Pattern
from tracker.pathway.scene import Part
from tracker.pathway.wrapping import LEADING, lines

_LEAST = 54.0
_MARGIN = 16.0


def no_chart(text: str, width: float) -> Part:
    """The words in the middle of a frame."""
    block = lines(text, width - 2 * _MARGIN)
    height = max(_LEAST, len(block) * LEADING + 2 * _MARGIN)
    first = (height - len(block) * LEADING) / 2 + LEADING - 2
    frame = Box(0.5, 0.5, width - 1, height - 1, Ink.GRID, Pattern.OUTLINE, radius=4)
    words = [
        Label(width / 2, first + place * LEADING, line, anchor=Anchor.MIDDLE, ink=Ink.QUIET_TEXT)
        for place, line in enumerate(block)
    ]
    return Part(0, height, (frame, *words))
