"""What the signs of the strip mean; only those that it shows are named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tracker.football.ladder import Rail
from tracker.football.phrase import phrase
from tracker.football.spells import Nature
from tracker.pathway.drawing import Box, Ink, Label, Mark, Pattern, Shape, Sign
from tracker.pathway.gap_row import LOOKS
from tracker.pathway.labels import labelled_days
from tracker.pathway.lettering import width_of
from tracker.pathway.national_rail import ink_of, sign_of
from tracker.pathway.scene import Part, Scene
from tracker.pathway.story import Story

_LINE = 14.0
_KEY = 16.0
_BETWEEN = 14.0
_KEY_SPACE = 5.0


@dataclass(frozen=True, slots=True)
class Key:
    """A sign and the code of the words for it."""

    code: str
    ink: Ink
    pattern: Pattern = Pattern.SOLID
    height: float = 6.0
    sign: Sign | None = None


def keys(story: Story) -> Iterator[Key]:
    """The signs that a story's strip shows and that its labels do not explain."""
    episodes = story.timeline.episodes
    # What lies between two call-ups is named beside its row.
    shown = {label.gap.kind for label in labelled_days(story.gaps, Rail.CLUB)}
    if any(episode.registered and episode.nature is Nature.LOAN for episode in episodes):
        yield Key("path-key-loan", Ink.LOAN, Pattern.OUTLINE)
    if any(not episode.registered for episode in episodes):
        yield Key("path-key-visiting", Ink.CLUB_SENIOR, height=2.5)
    for kind in (kind for kind in LOOKS if kind in shown):
        yield Key(f"path-key-{kind.code}", *LOOKS[kind], height=8)
    signs = {sign_of(moment) for moment in story.timeline.moments}
    for sign in (Sign.RING, Sign.DOT, Sign.DIAMOND):
        if sign in signs:
            yield Key(f"path-key-{sign.value}", ink_of(sign), sign=sign)
    if story.timeline.faults:
        yield Key("path-key-fault", Ink.AXIS, sign=Sign.TRIANGLE)


def legend(scene: Scene, top: float) -> Part:
    """The keys in as many lines as they need."""
    shapes: list[Shape] = []
    x, y = 0.0, top
    for key in keys(scene.story):
        text = scene.say(phrase(key.code))
        width = _KEY + _KEY_SPACE + width_of(text)
        if x and x + width > scene.axis.right:
            x, y = 0.0, y + _LINE
        shapes += [_drawn(key, x, y), Label(x + _KEY + _KEY_SPACE, y + 9, text, ink=Ink.QUIET_TEXT)]
        x += width + _BETWEEN
    return Part(top, y + _LINE if shapes else top, tuple(shapes))


def _drawn(key: Key, x: float, y: float) -> Shape:
    middle = y + 6
    if key.sign:
        return Mark(x + _KEY / 2, middle, 7.0, key.sign, key.ink)
    return Box(x, middle - key.height / 2, _KEY, key.height, key.ink, key.pattern, radius=min(2.0, key.height / 2))
