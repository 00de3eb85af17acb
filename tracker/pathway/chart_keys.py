"""What the signs of a chart mean: samples with words beside them, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.pathway.drawing import Box, Curve, Ink, Label, Mark, Pattern, Shape, Sign, Stroke
from tracker.pathway.lettering import SIZE, width_of
from tracker.pathway.scene import Part
from tracker.pathway.whisker import level_whisker
from tracker.pathway.wrapping import LEADING, lines

_SAMPLE = 16.0
_BESIDE = 5.0
_BETWEEN = 14.0
_LINE = 14.0
_MIDDLE = 6.0


@dataclass(frozen=True, slots=True)
class Key:
    """Words with a sample: a surface with a pattern, a line with a stroke, a sign, an interval, or none."""

    text: str
    ink: Ink = Ink.TEXT
    pattern: Pattern | None = None
    stroke: Stroke | None = None
    sign: Sign | None = None
    weight: float = 1.5
    whisker: bool = False

    @property
    def inset(self) -> float:
        """How far in the words stand."""
        sampled = self.pattern or self.stroke or self.sign or self.whisker
        return _SAMPLE + _BESIDE if sampled else 0.0


def keys(entries: Sequence[Key], width: float, top: float) -> Part:
    """The keys from `top` down, side by side as far as the width goes."""
    shapes: list[Shape] = []
    x, y, tall = 0.0, top, 0.0
    for key in entries:
        block = lines(key.text, width - key.inset)
        wide = key.inset + max(map(width_of, block))
        if x and x + wide > width:
            x, y = 0.0, y + tall
            tall = 0.0
        shapes += _drawn(key, x, y)
        for place, text in enumerate(block):
            shapes.append(Label(x + key.inset, y + SIZE + 0.5 + place * LEADING, text, ink=Ink.QUIET_TEXT))
        tall = max(tall, _LINE + (len(block) - 1) * LEADING)
        x += wide + _BETWEEN
    return Part(top, y + tall, tuple(shapes))


def _drawn(key: Key, x: float, y: float) -> Iterator[Shape]:
    middle = y + _MIDDLE
    if key.pattern:
        yield Box(x, middle - 4, _SAMPLE, 8, key.ink, key.pattern)
    if key.stroke:
        yield Curve(((x, middle), (x + _SAMPLE, middle)), key.ink, key.stroke, key.weight)
    if key.sign:
        yield Mark(x + _SAMPLE / 2, middle, 7.0, key.sign, key.ink)
    if key.whisker:
        yield from level_whisker(x + 1, x + _SAMPLE - 1, middle)
