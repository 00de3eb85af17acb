"""The field of a chart with its two axes: grid lines with their numbers, and what runs along the foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tracker.pathway.drawing import Anchor, Ink, Label, Line, Point, Shape
from tracker.pathway.lettering import Row, width_of
from tracker.pathway.scale import Scale

_TICK = 3.5
_BESIDE = 5.0
_OVERHANG = 8.0
_BELOW = 12.5
_HALF_A_LETTER = 3.0


@dataclass(frozen=True, slots=True)
class Plot:
    """Two scales that cross: `x` from left to right, `y` from the foot upwards."""

    x: Scale
    y: Scale

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y.end

    @property
    def foot(self) -> float:
        """The lower edge, on which the axis stands."""
        return self.y.start

    def point(self, across: float, up: float) -> Point:
        """The place of two figures."""
        return self.x.at(across), self.y.at(up)


def gutter_for(names: Iterable[str]) -> float:
    """Room for the numbers left of a field."""
    return max(map(width_of, names)) + _BESIDE


def levels(plot: Plot, named: Sequence[tuple[float, str]]) -> Iterator[Shape]:
    """A faint line over the field at each round number, the number left of it, and the axis at zero."""
    for figure, name in named:
        y = plot.y.at(figure)
        ink, weight = (Ink.AXIS, 0.75) if y == plot.foot else (Ink.GRID, 0.5)
        yield Line(plot.x.start, y, plot.x.end, y, ink, weight=weight)
        place = (plot.x.start - _BESIDE, y + _HALF_A_LETTER)
        yield Label(*place, name, anchor=Anchor.END, ink=Ink.QUIET_TEXT)


def along_the_foot(plot: Plot, named: Sequence[tuple[float, str]], axis: str) -> Iterator[Shape]:
    """Ticks under the field with as many of their numbers as there is room for, and the name of the axis."""
    row = Row(plot.x.start - _OVERHANG, plot.x.end + _OVERHANG)
    for figure, name in named:
        x = plot.x.at(figure)
        yield Line(x, plot.foot, x, plot.foot + _TICK, Ink.AXIS)
        width = width_of(name)
        start = row.take_centred(x, width)
        if start is not None:
            yield Label(start + width / 2, plot.foot + _BELOW, name, anchor=Anchor.MIDDLE)
    if axis:
        yield Label(0, plot.foot + _BELOW, axis, ink=Ink.QUIET_TEXT)
