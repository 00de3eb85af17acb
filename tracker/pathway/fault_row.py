"""Contradictions in the records drawn: a sign under the rails where each begins, with all of it in the hint."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.phrase import phrase
from tracker.pathway.drawing import Ink, Line, Mark, Shape, Sign
from tracker.pathway.scene import Part, Scene
from tracker.pathway.timeline import Fault

_ROW = 14.0
_SIGN = 8.0
_APART = 10.0


def fault_row(scene: Scene, top: float) -> Part:
    """The row from `top` down; nothing where the records agree with each other."""
    faults = scene.story.timeline.faults
    if not faults:
        return Part(top, top)
    shapes: list[Shape] = [scene.beside(top + 10, scene.say(phrase("path-faults")))]
    shapes += _signs(scene, faults, top + _ROW / 2)
    return Part(top, top + _ROW, tuple(shapes))


def _signs(scene: Scene, faults: tuple[Fault, ...], middle: float) -> Iterator[Shape]:
    """A sign for each; those that would touch are one, which tells of all of them."""
    held: list[Fault] = []
    for fault in faults:
        if held and _place(scene, fault) - _place(scene, held[0]) > _APART:
            yield from _drawn(scene, held, middle)
            held = []
        held.append(fault)
    yield from _drawn(scene, held, middle)


def _place(scene: Scene, fault: Fault) -> float:
    """Where a fault begins; one outside of the axis is drawn at its edge."""
    half = _SIGN / 2
    return max(scene.axis.left + half, min(scene.axis.right - half, scene.axis.x(fault.window.start)))


def _drawn(scene: Scene, held: list[Fault], middle: float) -> Iterator[Shape]:
    x = _place(scene, held[0])
    end = max(scene.axis.x(fault.window.end) for fault in held)
    if end - x > _SIGN:
        yield Line(x, middle, end, middle, Ink.AXIS, dashed=True)
    yield Mark(
        x, middle, _SIGN, Sign.TRIANGLE, Ink.AXIS, hint=" ".join(scene.say(fault.sentence) for fault in held)
    )
