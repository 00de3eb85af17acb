"""A drawing before it meets a pen: plain shapes in points, the origin at the top left, y growing downwards.

`tracker.pathway.layout` makes drawings; the web draws them as SVG and the reports as PDF, from the same
numbers. Shapes name what they mean (`Ink`), and each pen knows its own colours for light, dark and grey.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Ink(Enum):
    """What a shape stands for. No meaning is carried by colour alone: each also has a pattern or a label."""

    AXIS = "axis"
    GRID = "grid"
    LANE = "lane"  # The palest tint, behind a row.
    PAPER = "paper"  # The colour of the page, to clear the ground under a label.
    TEXT = "text"
    QUIET_TEXT = "quiet_text"
    CLUB = "club"
    CLUB_BRIDGE = "club_bridge"
    CLUB_SENIOR = "club_senior"
    LOAN = "loan"
    NATIONAL = "national"
    CAP = "cap"
    GAP = "gap"
    RECORD_GAP = "record_gap"
    ABSENCE = "absence"
    NOW = "now"
    BAR = "bar"
    BAND = "band"  # The middle half of a group.
    WIDE_BAND = "wide_band"  # All of a group but a tenth at either end; paler than the middle half.


class Pattern(Enum):
    """How an area is filled."""

    SOLID = "solid"
    HATCHED = "hatched"
    DOTTED = "dotted"
    OUTLINE = "outline"
    LINED = "lined"  # Level lines.
    BARRED = "barred"  # Upright lines.
    CHEVRONS = "chevrons"  # Points that look down.


class Stroke(Enum):
    """How a curve is drawn, so that curves can be told apart without colours."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class Anchor(Enum):
    """Which end of a text its x is."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


class Sign(Enum):
    """The shape of a point mark."""

    DOT = "dot"
    RING = "ring"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with corners rounded by `radius`; `hint` is what a reader is told who points at it."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    pattern: Pattern = Pattern.SOLID
    hint: str = ""
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line, `weight` points thick."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    dashed: bool = False
    weight: float = 0.75


@dataclass(frozen=True, slots=True)
class Mark:
    """A point mark, `size` across, centred on x and y."""

    x: float
    y: float
    size: float
    sign: Sign
    ink: Ink
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A text on its baseline; `hint` holds the whole of a text that was cut short."""

    x: float
    y: float
    text: str
    size: float = 8.5
    anchor: Anchor = Anchor.START
    ink: Ink = Ink.TEXT
    bold: bool = False
    hint: str = ""


Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Area:
    """A surface with corners, the last of which is joined to the first; its edge is left to curves."""

    points: tuple[Point, ...]
    ink: Ink
    pattern: Pattern = Pattern.SOLID
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Curve:
    """A line from point to point, `weight` points thick."""

    points: tuple[Point, ...]
    ink: Ink
    stroke: Stroke = Stroke.SOLID
    weight: float = 1.5


@dataclass(frozen=True, slots=True)
class Target:
    """A place that leads to the people behind what is drawn there, if whoever draws it knows an address for `link`.

    It is drawn last, over what it leads from, and cannot be seen itself; `hint` says where it leads.
    """

    x: float
    y: float
    width: float
    height: float
    link: str
    hint: str


Shape = Box | Line | Mark | Label | Area | Curve | Target


@dataclass(frozen=True, slots=True)
class TableTwin:
    """The same content as a table, for those who read rather than look.

    `links` names, row for row, what the drawing's `Target` of that row leads to; empty words lead nowhere. Where a
    row has figures in several columns, `further` names what each cell after the first leads to.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    links: tuple[str, ...] = ()
    further: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are drawn, with the title and sentence that say what they show."""

    width: float
    height: float
    title: str
    description: str
    shapes: tuple[Shape, ...]
    table: TableTwin
