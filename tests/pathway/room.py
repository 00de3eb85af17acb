"""Where the shapes of a drawing are, so that tests can tell whether one lies on another or sticks out."""

from __future__ import annotations

from itertools import combinations

from tracker.pathway.drawing import Anchor, Area, Box, Curve, Drawing, Label, Line, Mark, Target
from tracker.pathway.lettering import width_of


def room_of(label: Label) -> tuple[float, float, float, float]:
    width = width_of(label.text, label.size)
    shift = {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[label.anchor]
    return label.x - shift, label.y - label.size * 0.8, label.x - shift + width, label.y + label.size * 0.2


def labels(drawing: Drawing) -> list[Label]:
    return [shape for shape in drawing.shapes if isinstance(shape, Label)]


def overlapping(drawing: Drawing) -> list[tuple[str, str]]:
    rooms = [(label.text, room_of(label)) for label in labels(drawing)]
    return [
        (text, other)
        for (text, one), (other, two) in combinations(rooms, 2)
        if one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
    ]


def outside(drawing: Drawing) -> list[object]:
    return [
        shape
        for shape in drawing.shapes
        for left, top, right, bottom in [extent(shape)]
        if left < -0.01 or top < -0.01 or right > drawing.width + 0.01 or bottom > drawing.height + 0.01
    ]


def extent(shape: object) -> tuple[float, float, float, float]:
    match shape:
        case Label():
            return room_of(shape)
        case Box(x, y, width, height) | Target(x, y, width, height):
            return x, y, x + width, y + height
        case Area(points) | Curve(points):
            across, down = zip(*points, strict=True)
            return min(across), min(down), max(across), max(down)
        case Line(x1, y1, x2, y2):
            return min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)
        case Mark(x, y, size):
            return x - size / 2, y - size / 2, x + size / 2, y + size / 2
    raise AssertionError(shape)
