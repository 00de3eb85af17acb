"""What every part of the strip is drawn from: the story, the voice, the axis, and where the gutter ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tracker.football.ladder import Rail
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.axis import Axis
from tracker.pathway.drawing import Anchor, Box, Ink, Label, Shape
from tracker.pathway.labels import LabelledDays, labelled_days
from tracker.pathway.lettering import SIZE, cut, width_of
from tracker.pathway.story import Story

Say = Callable[[Phrase], str]

GUTTER_SPACE = 8.0


@dataclass(frozen=True, slots=True)
class Scene:
    """A story on its way to a drawing."""

    story: Story
    say: Say
    axis: Axis

    def labels(self, rail: Rail) -> tuple[LabelledDays, ...]:
        """The labelled days under a rail, each day in one of them at most."""
        return labelled_days(self.story.gaps, rail)

    def beside(self, y: float, text: str, *, ink: Ink = Ink.QUIET_TEXT, bold: bool = False) -> Label:
        """A label in the gutter, left of what it names."""
        room = self.axis.left - GUTTER_SPACE
        return Label(0, y, cut(text, room), ink=ink, bold=bold, anchor=Anchor.START, hint=text)

    def instead(self, baseline: float, code: str) -> tuple[Box, Label]:
        """Words where a rail has nothing to draw, on ground cleared of the grid."""
        text = self.say(phrase(code))
        ground = Box(self.axis.left, baseline - SIZE - 1, width_of(text) + GUTTER_SPACE, SIZE + 4, Ink.PAPER)
        return ground, Label(self.axis.left, baseline, text, ink=Ink.QUIET_TEXT)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the strip, drawn from `top` to `bottom`."""

    top: float
    bottom: float
    shapes: tuple[Shape, ...] = ()
