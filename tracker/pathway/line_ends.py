"""Names at the ends of lines, moved apart where the lines end close together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from tracker.pathway.drawing import Box, Ink, Label, Line, Point, Shape
from tracker.pathway.lettering import SIZE, Row, width_of
from tracker.pathway.plot import Plot
from tracker.pathway.wrapping import BOLD, LEADING, lines

#: From the last end of a line to the names.
LEADER = 9.0
#: A line that ends further before the others has its name beside its own end.
_NEAR = 24.0
_ASIDE = 5.0
_ABOVE = 4.0
#: The ground that is cleared around a name in the field.
_MARGIN = 1.5


@dataclass(frozen=True, slots=True)
class LineEnd:
    """Where a line ends and what it is called; what is called nothing gets no name."""

    text: str
    x: float
    y: float
    bold: bool = False


def line_ends(
    ends: Sequence[LineEnd], plot: Plot, room: float, tops: Sequence[Sequence[Point]] = ()
) -> Iterator[Shape]:
    """The names in one column right of the last end, in the order of the ends from the top, each with a leader.

    The name of a line that ends long before the others stands beside it, if there is room in the field. Names lie
    over leaders and over the lines of the field, on ground that is cleared for them: nothing runs through one.

    Arguments:
        room: how wide the column may be; longer names take more lines.
        tops: the upper edges of what no name in the field may hide; it stands above them, with a leader to its end.
    """
    last = max((end.x for end in ends), default=0.0)
    beside = _beside(ends, plot, last, tops)
    names = list(beside.values())
    for end, name in beside.items():
        if name.y < end.y - _ABOVE:
            yield Line(end.x, end.y - _ABOVE, end.x, name.y, Ink.AXIS, weight=0.5)
    left = last + LEADER
    ordered = sorted((end for end in ends if end not in beside), key=lambda end: end.y)
    blocks = [lines(end.text, room) for end in ordered]
    heights = [len(block) * LEADING for block in blocks]
    for end, block, start in zip(ordered, blocks, _apart(ordered, heights, plot.top, plot.foot), strict=True):
        middle = start + len(block) * LEADING / 2
        yield Line(end.x + 1, end.y, left - 2, middle, Ink.AXIS, weight=0.5)
        names += [
            Label(left, start + place * LEADING + SIZE, text, bold=end.bold) for place, text in enumerate(block)
        ]
    for name in names:
        yield from _on_cleared_ground(name, plot)


def names_reach(ends: Sequence[LineEnd], room: float) -> float:
    """How far right the column of names reaches; where no line ends there is none."""
    return max((end.x for end in ends), default=-room - LEADER) + LEADER + room


def _on_cleared_ground(name: Label, plot: Plot) -> Iterator[Shape]:
    """A name, and below it the ground, if it stands in the field."""
    if name.x < plot.x.end:
        wide = width_of(name.text) * (BOLD if name.bold else 1)
        yield Box(name.x - _MARGIN, name.y - SIZE, wide + 2 * _MARGIN, SIZE + _MARGIN, Ink.PAPER)
    yield name


def _beside(
    ends: Sequence[LineEnd], plot: Plot, last: float, tops: Sequence[Sequence[Point]]
) -> dict[LineEnd, Label]:
    """The names that stand in the field, each over the end of its line.

    They stand left of it, where lines that only ever rise are below them, or else right of it.
    """
    found: dict[LineEnd, Label] = {}
    row = Row(plot.x.start, last)
    for end in (end for end in ends if last - end.x > _NEAR):
        wide = width_of(end.text) * (BOLD if end.bold else 1)
        starts = (end.x - _ASIDE - wide, end.x + _ASIDE)
        start = next((start for start in starts if _free(row, start, wide)), None)
        if start is not None:
            over = min([end.y, *(_highest(top, start, start + wide) for top in tops)])
            found[end] = Label(start, max(over - _ABOVE, plot.top + SIZE), end.text, bold=end.bold)
    return found


def _highest(top: Sequence[Point], start: float, end: float) -> float:
    """How high an edge comes between two places; one that does not lie there comes up to nothing."""
    held = [y for x, y in top if start <= x <= end]
    for (left, y), (right, other) in pairwise(top):
        held += [y + (other - y) * (x - left) / (right - left) for x in (start, end) if left <= x <= right]
    return min(held, default=inf)


def _free(row: Row, start: float, wide: float) -> bool:
    """Take room for a name if nothing is in its way."""
    inside = row.left <= start and start + wide <= row.right
    return inside and row.take_centred(start + wide / 2, wide) is not None


def _apart(ends: Sequence[LineEnd], heights: Sequence[float], top: float, foot: float) -> list[float]:
    """Where each name begins: as near to its end as the others and the field leave it."""
    starts: list[float] = []
    edge = top
    for end, height in zip(ends, heights, strict=True):
        starts.append(max(edge, end.y - height / 2))
        edge = starts[-1] + height
    edge = foot
    for place in reversed(range(len(starts))):
        starts[place] = min(starts[place], edge - heights[place])
        edge = starts[place]
    return starts
