"""The axis drawn: ages in large, calendar years beneath, and as many of both as there is room for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tracker.football.phrase import phrase
from tracker.pathway.axis import AgeScale
from tracker.pathway.drawing import Anchor, Ink, Label, Line, Shape
from tracker.pathway.lettering import Row, width_of
from tracker.pathway.scene import Part, Scene

_TICK = 4.0
_LINE = 11.5
_OVERHANG = 8.0


def grid(scene: Scene, top: float, bottom: float) -> tuple[Line, ...]:
    """Faint upright lines at each birthday, or at each new year where birthdays are not known."""
    axis = scene.axis
    days = [day for _, day in axis.birthdays()] if axis.scale is AgeScale.BIRTHDAYS else list(axis.new_years())
    return tuple(Line(axis.x(day), top, axis.x(day), bottom, Ink.GRID, weight=0.5) for day in days)


def ticks(scene: Scene, top: float) -> Part:
    """The axis line with its two rows of numbers, or one where no age can be told."""
    axis = scene.axis
    shapes: list[Shape] = [Line(axis.left, top, axis.right, top, Ink.AXIS)]
    y = top + _TICK
    if axis.scale is not AgeScale.NONE:
        y += _LINE - 2
        shapes += _ages(scene, top, y)
    y += _LINE - (2 if axis.scale is AgeScale.NONE else 0)
    shapes += _years(scene, top, y)
    return Part(top, y + 4, tuple(shapes))


def _ages(scene: Scene, top: float, y: float) -> Iterator[Shape]:
    axis = scene.axis
    exact = axis.scale is AgeScale.BIRTHDAYS
    yield scene.beside(y, scene.say(phrase("path-age" if exact else "path-age-turned")), ink=Ink.TEXT)
    places = [(str(age), axis.x(day)) for age, day in axis.birthdays()] if exact else _ages_by_year(scene)
    if exact:
        yield from (Line(x, top, x, top + _TICK, Ink.AXIS) for _, x in places)
    for text, x in _spaced(scene, places):
        yield Label(x, y, text, anchor=Anchor.MIDDLE, bold=True)


def _ages_by_year(scene: Scene) -> list[tuple[str, float]]:
    """The age turned in each calendar year, in the middle of as much of it as the axis shows."""
    birth = scene.axis.birth
    assert birth is not None
    assert birth.year is not None
    return [(str(year - birth.year), x) for year, x in _middles(scene)]


def _middles(scene: Scene) -> list[tuple[int, float]]:
    """Each calendar year and the middle of as much of it as the axis shows."""
    axis = scene.axis
    edges = [axis.first, *axis.new_years(), axis.last]
    return [(start.year, (axis.x(start) + axis.x(end)) / 2) for start, end in pairwise(edges) if start < end]


def _years(scene: Scene, top: float, y: float) -> Iterator[Shape]:
    """The calendar years between short ticks, which stand on the axis where no birthdays do."""
    axis = scene.axis
    yield scene.beside(y, scene.say(phrase("path-year")))
    places = [(str(year), x) for year, x in _middles(scene)]
    named = _spaced(scene, places)
    foot = y + 1 if axis.scale is AgeScale.BIRTHDAYS else top + _TICK
    if len(named) == len(places) or axis.scale is not AgeScale.BIRTHDAYS:
        edges = [axis.x(day) for day in axis.new_years()]
        yield from (Line(x, foot - _TICK, x, foot, Ink.AXIS, weight=0.5) for x in edges)
    for text, x in named:
        yield Label(x, y, text, anchor=Anchor.MIDDLE, ink=Ink.QUIET_TEXT)


def _spaced(scene: Scene, places: Sequence[tuple[str, float]]) -> list[tuple[str, float]]:
    """All places, or every second or third and so on: the closest that leaves room between the numbers."""
    for step in range(1, len(places) + 1):
        row = Row(scene.axis.left - _OVERHANG, scene.axis.right + _OVERHANG)
        chosen = [(text, row.take_centred(x, width_of(text))) for text, x in places[::step]]
        if all(start is not None for _, start in chosen):
            return [(text, start + width_of(text) / 2) for text, start in chosen if start is not None]
    return []
