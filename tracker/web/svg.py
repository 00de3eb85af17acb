"""The pen that draws a drawing on a page: SVG without a style of its own, coloured by the stylesheet.

Shapes carry classes for what they mean (`ink-…`), so that light, dark and print each have their colours. This
is the one place where markup is put together by hand; every text passes through `escape`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
from tracker.reports.plain import plain

#: From the name of a link in a drawing to an address; empty words where it leads nowhere.
Links = Callable[[str], str]

_ANCHORS = {Anchor.START: "start", Anchor.MIDDLE: "middle", Anchor.END: "end"}
_TILES = {
    Pattern.HATCHED: '<pattern id="{id}" class="{ink}" width="4" height="4" patternUnits="userSpaceOnUse">'
    '<path class="hatching" d="M-1 5 5 -1M-1 1 1 -1M3 5 5 3"/></pattern>',
    Pattern.DOTTED: '<pattern id="{id}" class="{ink}" width="3.6" height="3.6" patternUnits="userSpaceOnUse">'
    '<circle class="filled" cx="1.8" cy="1.8" r="0.8"/></pattern>',
    Pattern.LINED: '<pattern id="{id}" class="{ink}" width="4" height="2.6" patternUnits="userSpaceOnUse">'
    '<path class="hatching" fill="none" d="M-1 1.3H5"/></pattern>',
    Pattern.BARRED: '<pattern id="{id}" class="{ink}" width="5" height="4" patternUnits="userSpaceOnUse">'
    '<path class="hatching" fill="none" d="M2.5-1V5"/></pattern>',
    Pattern.CHEVRONS: '<pattern id="{id}" class="{ink}" width="8" height="5" patternUnits="userSpaceOnUse">'
    '<path class="hatching" fill="none" d="M1.4 1.2 4 3.8 6.6 1.2"/></pattern>',
}

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
        *_tiles(drawing, name),
        *(_put(shape, name) for shape in drawing.shapes if not isinstance(shape, Target)),
        *(_lead(target, addresses.get(target.link, "")) for target in targets),
        "</svg>",
    ]
    return Markup("".join(parts))  # noqa: S704 - all texts in it are escaped, the rest is ours.


def _said(text: str) -> Markup:
    """A text without what is unseen or turns its neighbours round: nothing in a drawing keeps names apart."""
    return escape(plain(text))


def _tiles(drawing: Drawing, name: str) -> Iterator[str]:
    used = {(shape.pattern, shape.ink) for shape in drawing.shapes if isinstance(shape, Box | Area)}
    tiled = sorted((one for one in used if one[0] in _TILES), key=lambda one: (one[0].value, one[1].value))
    if tiled:
        tiles = (_TILES[pattern].format(id=_tile(pattern, ink, name), ink=_class(ink)) for pattern, ink in tiled)
        yield f"<defs>{''.join(tiles)}</defs>"


def _tile(pattern: Pattern, ink: Ink, name: str) -> str:
    return f"{name}-{pattern.value}-{ink.value}".replace("_", "-")


@singledispatch
def _put(shape: Shape, name: str) -> str:
    message = f"{type(shape).__name__} is none of the shapes of tracker.pathway.drawing."
    raise TypeError(message)


@_put.register
def _box(box: Box, name: str) -> str:
    corners = f' rx="{_n(box.radius)}"' if box.radius else ""
    return _hinted(f"<rect {_filled(box, name)} {_place(box)}{corners}", "rect", box.hint)


@_put.register
def _area(area: Area, name: str) -> str:
    return _hinted(f'<polygon {_filled(area, name)} points="{_points(area.points)}"', "polygon", area.hint)


@_put.register
def _curve(curve: Curve, name: str) -> str:
    kind = f'class="{_class(curve.ink)} drawn" fill="none" stroke-width="{_n(curve.weight)}"'
    return f'<polyline {kind}{_DASHES[curve.stroke]} points="{_points(curve.points)}"/>'


def _lead(target: Target, address: str) -> str:
    """A link over what it leads from; without an address, no more than its hint."""
    spot = f'<rect class="target" {_place(target)}><title>{_said(target.hint)}</title></rect>'
    return f'<a href="{escape(address)}" aria-label="{_said(target.hint)}">{spot}</a>' if address else spot


def _place(box: Box | Target) -> str:
    return f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'


def _filled(shape: Box | Area, name: str) -> str:
    """The class of a surface, and what it is filled with where that is a pattern."""
    kind = {Pattern.SOLID: "filled", Pattern.OUTLINE: "outlined"}.get(shape.pattern, "tiled")
    tile = f' fill="url(#{_tile(shape.pattern, shape.ink, name)})"' if shape.pattern in _TILES else ""
    return f'class="{_class(shape.ink)} {kind}"{tile}'


def _points(points: tuple[Point, ...]) -> str:
    return " ".join(f"{_n(x)},{_n(y)}" for x, y in points)


@_put.register
def _line(line: Line, name: str) -> str:
    ends = f'x1="{_n(line.x1)}" y1="{_n(line.y1)}" x2="{_n(line.x2)}" y2="{_n(line.y2)}"'
    dashes = ' stroke-dasharray="2.5 2.5"' if line.dashed else ""
    return f'<line class="{_class(line.ink)} drawn" {ends} stroke-width="{_n(line.weight)}"{dashes}/>'


@_put.register
def _mark(mark: Mark, name: str) -> str:
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
def _label(label: Label, name: str) -> str:
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
