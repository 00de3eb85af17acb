"""The pen that draws a drawing on a page: SVG without a style of its own, coloured by the stylesheet.

Shapes carry classes for what they mean (`ink-…`), so that light, dark and print each have their colours. This
is the one place where markup is put together by hand; every text passes through `escape`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch

from markupsafe import Markup, escape

from tracker.pathway.drawing import (
    Anchor,
    Area,
    Box,
    Curve,
    Drawing,
    Ink,
    Label,
    Line,
    Mark,
    Pattern,
    Point,
    Shape,
    Sign,
    Stroke,
    Target,
)  # fmt: skip
from tracker.pathway.filling import around, filling
from tracker.reports.plain import plain

#: From the name of a link in a drawing to an address; empty words where it leads nowhere.
Links = Callable[[str], str]

_ANCHORS = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}
_DASHES = {
    Stroke.SOLID: "",
    Stroke.DASHED: ' stroke-dasharray="4 3"',
    Stroke.DOTTED: ' stroke-dasharray="0.1 3.6" stroke-linecap="round"',
}


def svg(drawing: Drawing, name: str, links: Links | None = None) -> Markup:
    """A drawing as inline SVG. `name` is its own on the page, for its ids; `links` knows where targets lead."""
    targets = [shape for shape in drawing.shapes if isinstance(shape, Target)]
    addresses = {target.link: links(target.link) for target in targets} if links else {}
    view = f"0 0 {_n(drawing.width)} {_n(drawing.height)}"
    named = f'aria-labelledby="{name}-title {name}-says"'
    # What is inside an image is not read out, and so may not be followed either.
    role = "group" if any(addresses.values()) else "img"
    parts = [
        f'<svg class="drawing drawing-{name}" viewBox="{view}" role="{role}" {named}>',
        f'<title id="{name}-title">{_said(drawing.title)}</title>',
        f'<desc id="{name}-says">{_said(drawing.description)}</desc>',
        *(_drawn(shape, f"{name}-{place}") for place, shape in enumerate(drawing.shapes)),
        *(_lead(target, addresses.get(target.link, "")) for target in targets),
        "</svg>",
    ]
    return Markup("".join(parts))  # noqa: S704 - all texts in it are escaped, the rest is ours.


def _said(text: str) -> Markup:
    """A text without what is unseen or turns its neighbours round: nothing in a drawing keeps names apart."""
    return escape(plain(text))


def _drawn(shape: Shape, name: str) -> str:
    """A shape, and before it what fills it where that is a pattern. Targets are drawn over all others."""
    if isinstance(shape, Target):
        return ""
    filled = _filling(shape, name) if isinstance(shape, Box | Area) else ""
    return f"{filled}{_put(shape)}"


def _filling(shape: Box | Area, name: str) -> str:
    """The lines of a pattern, cut off at the edge of the surface; nothing where there are none."""
    filled = filling(shape if isinstance(shape, Box) else around(shape))
    if not filled or not filled.lines:
        return ""
    edge = f"<rect {_corners_of(shape)}/>" if isinstance(shape, Box) else f"<polygon {_points(shape.points)}/>"
    path = "".join(f"M{' '.join(f'{_n(x)} {_n(y)}' for x, y in line)}" for line in filled.lines)
    dots = f' stroke-dasharray="0.1 {_n(filled.dots)}" stroke-linecap="round"' if filled.dots else ""
    kind = f'class="{_class(shape.ink)} drawn" fill="none" stroke-width="{_n(filled.weight)}"{dots}'
    return f'<clipPath id="{name}">{edge}</clipPath><path {kind} clip-path="url(#{name})" d="{path}"/>'


@singledispatch
def _put(shape: Shape) -> str:
    message = f"{type(shape).__name__} is none of the shapes of tracker.pathway.drawing."
    raise TypeError(message)


@_put.register
def _box(box: Box) -> str:
    return _hinted(f"<rect {_filled(box)} {_corners_of(box)}", "rect", box.hint)


@_put.register
def _area(area: Area) -> str:
    return _hinted(f"<polygon {_filled(area)} {_points(area.points)}", "polygon", area.hint)


@_put.register
def _curve(curve: Curve) -> str:
    kind = f'class="{_class(curve.ink)} drawn" fill="none" stroke-width="{_n(curve.weight)}"'
    return f"<polyline {kind}{_DASHES[curve.stroke]} {_points(curve.points)}/>"


def _lead(target: Target, address: str) -> str:
    """A link over what it leads from; without an address, no more than its hint."""
    spot = f'<rect class="target" {_place(target)}><title>{_said(target.hint)}</title></rect>'
    return f'<a href="{escape(address)}" aria-label="{_said(target.hint)}">{spot}</a>' if address else spot


def _place(box: Box | Target) -> str:
    return f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'


def _corners_of(box: Box) -> str:
    corners = f' rx="{_n(box.radius)}"' if box.radius else ""
    return f"{_place(box)}{corners}"


def _filled(shape: Box | Area) -> str:
    """The class of a surface. One with a pattern is seen through, and is still pointed at as a whole."""
    kind = {Pattern.SOLID: "filled", Pattern.OUTLINE: "outlined"}.get(shape.pattern, "patterned")
    return f'class="{_class(shape.ink)} {kind}"'


def _points(points: tuple[Point, ...]) -> str:
    return f'points="{" ".join(f"{_n(x)},{_n(y)}" for x, y in points)}"'


@_put.register
def _line(line: Line) -> str:
    ends = f'x1="{_n(line.x1)}" y1="{_n(line.y1)}" x2="{_n(line.x2)}" y2="{_n(line.y2)}"'
    dashes = ' stroke-dasharray="2.5 2.5"' if line.dashed else ""
    return f'<line class="{_class(line.ink)} drawn" {ends} stroke-width="{_n(line.weight)}"{dashes}/>'


@_put.register
def _mark(mark: Mark) -> str:
    kind = f'class="{_class(mark.ink)} {"ring" if mark.sign is Sign.RING else "mark"}"'
    if mark.sign in (Sign.DOT, Sign.RING):
        radius = mark.size / 2 - 0.7 * (mark.sign is Sign.RING)
        return _hinted(f'<circle {kind} cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(radius)}"', "circle", mark.hint)
    return _hinted(f'<path {kind} d="{_corners(mark)}"', "path", mark.hint)


def _corners(mark: Mark) -> str:
    half = mark.size / 2
    corners = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)]
    if mark.sign is Sign.TRIANGLE:
        corners = [(0.0, -half), (half, half), (-half, half)]
    return "M" + " ".join(f"{_n(mark.x + x)} {_n(mark.y + y)}" for x, y in corners) + "Z"


@_put.register
def _label(label: Label) -> str:
    kind = f"{_class(label.ink)} lettered{' bold' if label.bold else ''}"
    place = f'x="{_n(label.x)}" y="{_n(label.y)}" font-size="{_n(label.size)}"'
    anchor = f' text-anchor="{_ANCHORS[label.anchor]}"' if label.anchor is not Anchor.START else ""
    hint = f"<title>{_said(label.hint)}</title>" if label.hint and label.hint != label.text else ""
    return f'<text class="{kind}" {place}{anchor}>{hint}{_said(label.text)}</text>'


def _hinted(opening: str, element: str, hint: str) -> str:
    return f"{opening}><title>{_said(hint)}</title></{element}>" if hint else f"{opening}/>"


def _class(ink: Ink) -> str:
    return f"ink-{ink.value.replace('_', '-')}"


def _n(number: float) -> str:
    """A number as short as it can be written to a hundredth.

    >>> _n(12.0), _n(0.456), _n(-0.001)
    ('12', '0.46', '0')
    """
    return f"{round(number, 2) + 0.0:.2f}".rstrip("0").rstrip(".")
