"""What fills a patterned surface, as lines: the same on a page and on paper, and a printer is sent no pictures.

The lines lie over the box around the surface, and whoever draws them cuts them off at its edge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tracker.pathway.drawing import Area, Box, Pattern, Point

_HATCH_STEP = 4.0
_DOT_STEP = 3.6
_DOT_RADIUS = 0.7
_LINE_STEP = 2.6
_BAR_STEP = 5.0
_CHEVRON_STEP, _CHEVRON_ROW = 8.0, 5.0
_WEIGHT = 0.9

Lines = tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Filling:
    """Lines from point to point, `weight` points thick.

    Arguments:
        dots: how far from one another the dots stand in which each line is to be drawn; 0 for whole lines.
    """

    lines: Lines
    weight: float = _WEIGHT
    dots: float = 0.0


def filling(box: Box) -> Filling | None:
    """What fills a box by its pattern; nothing where it is all ink, or empty within its outline."""
    fill = _FILLINGS.get(box.pattern)
    if fill is None:
        return None
    lines = tuple(fill(box))
    return Filling(lines, 2 * _DOT_RADIUS, _DOT_STEP) if box.pattern is Pattern.DOTTED else Filling(lines)


def around(area: Area) -> Box:
    """The box that lies around a surface with corners."""
    across, down = zip(*area.points, strict=True)
    return Box(min(across), min(down), max(across) - min(across), max(down) - min(down), area.ink, area.pattern)


def _hatched(box: Box) -> Iterator[tuple[Point, ...]]:
    # The lines hang on the drawing's grid, not on the box, so that neighbouring boxes are hatched as one.
    for x in _steps((box.x - box.height) // _HATCH_STEP * _HATCH_STEP, box.x + box.width, _HATCH_STEP):
        yield (x, box.y + box.height), (x + box.height, box.y)


def _dotted(box: Box) -> Iterator[tuple[Point, ...]]:
    # A row of dots is one line with round ends and nothing between them: a twentieth of the bytes of its circles.
    for row in range(1, int(box.height / _DOT_STEP) + 1):
        start, y = box.x + _DOT_STEP / 2 * (row % 2), box.y + (row - 0.5) * _DOT_STEP
        yield (start, y), (start + (int(box.width / _DOT_STEP) + 0.1) * _DOT_STEP, y)


def _lined(box: Box) -> Iterator[tuple[Point, ...]]:
    for row in range(1, int(box.height / _LINE_STEP) + 1):
        y = box.y + (row - 0.5) * _LINE_STEP
        yield (box.x, y), (box.x + box.width, y)


def _barred(box: Box) -> Iterator[tuple[Point, ...]]:
    for x in _steps(box.x // _BAR_STEP * _BAR_STEP, box.x + box.width, _BAR_STEP):
        yield (x, box.y + box.height), (x, box.y)


def _chevrons(box: Box) -> Iterator[tuple[Point, ...]]:
    left = box.x // _CHEVRON_STEP * _CHEVRON_STEP
    for row in range(1, int(box.height / _CHEVRON_ROW) + 1):
        y = box.y + (row - 0.5) * _CHEVRON_ROW
        for place in range(int(box.width / _CHEVRON_STEP) + 2):
            x = left + place * _CHEVRON_STEP
            yield (x + 1.4, y - 1.3), (x + 4, y + 1.3), (x + 6.6, y - 1.3)


def _steps(start: float, end: float, step: float) -> Iterator[float]:
    while start < end:
        yield start
        start += step


_FILLINGS: Mapping[Pattern, Callable[[Box], Iterator[tuple[Point, ...]]]] = {
    Pattern.HATCHED: _hatched,
    Pattern.DOTTED: _dotted,
    Pattern.LINED: _lined,
    Pattern.BARRED: _barred,
    Pattern.CHEVRONS: _chevrons,
}
