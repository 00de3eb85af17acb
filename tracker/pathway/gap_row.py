"""The labelled periods drawn: a box for each under the club rail, and a pale band over the lanes above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.football.phrase import Phrase, phrase
from tracker.pathway.drawing import Box, Ink, Label, Pattern, Shape
from tracker.pathway.lettering import Row, width_of
from tracker.pathway.scene import Part, Scene
from tracker.pathway.story import Gap, GapKind

_BOX = 10.0
_ABOVE = 5.0
_LABEL_LINE = 10.5
_LABEL_ROWS = 2
_LEAST_BOX = 3.0

_INK = {GapKind.QUIET: Ink.GAP, GapKind.RECORD: Ink.RECORD_GAP, GapKind.ABSENCE: Ink.ABSENCE}
_PATTERN = {GapKind.QUIET: Pattern.DOTTED, GapKind.RECORD: Pattern.HATCHED, GapKind.ABSENCE: Pattern.OUTLINE}
#: Where labels would collide, quiet periods are named first: they have a number to tell.
_NAMED_FIRST = (GapKind.QUIET, GapKind.RECORD, GapKind.ABSENCE)


def gap_row(scene: Scene, top: float) -> Part:
    """The boxes from `top` down with their labels, under the rail; nothing where there is no labelled period."""
    gaps = scene.story.gaps
    if not gaps:
        return Part(top, top)
    labels = tuple(_labels(scene, gaps, top + _ABOVE + _BOX))
    lowest = max((label.y for label in labels), default=top + _ABOVE + _BOX)
    shapes: list[Shape] = [scene.beside(top + _ABOVE + _BOX - 2, scene.say(phrase("path-periods")))]
    shapes += [_box(scene, gap, top + _ABOVE) for gap in gaps]
    return Part(top, lowest + 4, (*shapes, *labels))


def bands(scene: Scene, rail: Part) -> tuple[Box, ...]:
    """Pale bands behind the rail's lanes, down to the box of each labelled period."""
    return tuple(
        Box(start, rail.top, max(end - start, _LEAST_BOX), rail.bottom + _ABOVE - rail.top, Ink.LANE)
        for start, end in (scene.axis.across(gap.window) for gap in scene.story.gaps)
    )


def _box(scene: Scene, gap: Gap, y: float) -> Box:
    start, end = scene.axis.across(gap.window)
    width = max(end - start - 0.6, _LEAST_BOX)
    hint = scene.say(gap.sentence)
    return Box(start, y, width, _BOX, _INK[gap.kind], _PATTERN[gap.kind], hint=hint, radius=2.0)


def _labels(scene: Scene, gaps: Sequence[Gap], y: float) -> Iterator[Label]:
    rows = [Row(scene.axis.left, scene.axis.right) for _ in range(_LABEL_ROWS)]
    for gap in sorted(gaps, key=lambda gap: _NAMED_FIRST.index(gap.kind)):
        text = scene.say(short_name(gap))
        start, end = scene.axis.across(gap.window)
        for place, row in enumerate(rows):
            x = row.take_centred((start + end) / 2, width_of(text))
            if x is not None:
                yield Label(x, y + _LABEL_LINE * (place + 1) - 1, text, hint=scene.say(gap.sentence))
                break


def short_name(gap: Gap) -> Phrase:
    """The few words under a period's box."""
    if gap.kind is GapKind.QUIET:
        lower_bound = gap.open or gap.sentence.code == "gap-quiet-at-least"
        return phrase("path-days-at-least" if lower_bound else "path-days", days=gap.in_season_days)
    if gap.kind is GapKind.ABSENCE:
        return phrase("path-absence")
    return phrase("path-dates-missing" if gap.dates_missing else "path-no-records")
