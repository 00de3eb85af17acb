"""Intervals drawn: a thin line from the lower end to the upper one, with a short stop at either."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.pathway.drawing import Ink, Line

_STOP = 3.0
_WEIGHT = 1.1


def level_whisker(low: float, high: float, y: float) -> Iterator[Line]:
    """An interval from left to right."""
    yield Line(low, y, high, y, Ink.TEXT, weight=_WEIGHT)
    for x in (low, high):
        yield Line(x, y - _STOP, x, y + _STOP, Ink.TEXT, weight=_WEIGHT)


def upright_whisker(x: float, low: float, high: float) -> Iterator[Line]:
    """An interval from the bottom up; `low` is the lower end, whose place is the larger one."""
    yield Line(x, low, x, high, Ink.TEXT, weight=_WEIGHT)
    for y in (low, high):
        yield Line(x - _STOP, y, x + _STOP, y, Ink.TEXT, weight=_WEIGHT)
