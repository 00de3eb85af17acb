"""The labelled periods drawn: a box for each under its rail, and a pale band over the lanes above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.football.calendar import Window
from tracker.football.ladder import Rail
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.drawing import Box, Ink, Label, Pattern, Shape
from tracker.pathway.labels import LabelledDays
from tracker.pathway.lettering import Row, width_of
from tracker.pathway.scene import Part, Scene
from tracker.pathway.story import Gap, GapKind

_BOX = 10.0
_ABOVE = 5.0
_LABEL_LINE = 10.5
_LABEL_ROWS = 3
_LEAST_BOX = 3.0
_MARGIN = 3.0

#: How each kind is drawn. The patterns differ, so that a copy without colours says the same.
LOOKS = {
    GapKind.QUIET: (Ink.GAP, Pattern.DOTTED),
    GapKind.STEP_DOWN: (Ink.GAP, Pattern.CHEVRONS),
    GapKind.THIN: (Ink.GAP, Pattern.LINED),
    GapKind.NATIONAL: (Ink.NATIONAL, Pattern.BARRED),
    GapKind.RECORD: (Ink.RECORD_GAP, Pattern.HATCHED),
    GapKind.ABSENCE: (Ink.ABSENCE, Pattern.OUTLINE),
}
#: What stands beside the row of a rail.
ROW_NAMES = {Rail.CLUB: "path-periods", Rail.NATIONAL: "path-between"}
#: Where labels would collide, those are named first that have a number to tell.
_NAMED_FIRST = (
    GapKind.QUIET,
    GapKind.NATIONAL,
    GapKind.STEP_DOWN,
    GapKind.THIN,
    GapKind.RECORD,
    GapKind.ABSENCE,
)  # fmt: skip


def gap_row(scene: Scene, top: float, rail: Rail) -> Part:
    """The boxes of a rail from `top` down with their labels; nothing where there is no labelled period."""
    found = scene.labels(rail)
    if not found:
        return Part(top, top)
    # The months between two call-ups stand in their box where there is room: the national rail is tall as it is.
    inside = [label for label in found if rail is Rail.NATIONAL and _has_room(scene, label)]
    labels = tuple(_labels(scene, [label for label in found if label not in inside], top + _ABOVE + _BOX))
    lowest = max((label.y for label in labels), default=top + _ABOVE + _BOX)
    shapes: list[Shape] = [scene.beside(top + _ABOVE + _BOX - 2, scene.say(phrase(ROW_NAMES[rail])))]
    shapes += [_box(scene, label.gap, days, top + _ABOVE) for label in found for days in label.days]
    within = (shape for label in inside for shape in _within(scene, label, top + _ABOVE))
    return Part(top, lowest + 4, (*shapes, *within, *labels))


def bands(scene: Scene, part: Part, rail: Rail) -> tuple[Box, ...]:
    """Pale bands behind the rail's lanes, down to the box of each labelled period."""
    return tuple(
        Box(start, part.top, max(end - start, _LEAST_BOX), part.bottom + _ABOVE - part.top, Ink.LANE)
        for label in scene.labels(rail)
        for start, end in map(scene.axis.across, label.days)
    )


def _box(scene: Scene, gap: Gap, days: Window, y: float) -> Box:
    start, end = scene.axis.across(days)
    width = max(end - start - 0.6, _LEAST_BOX)
    start = min(start, scene.axis.right - width)
    return Box(start, y, width, _BOX, *LOOKS[gap.kind], hint=scene.say(gap.sentence), radius=2.0)


def _has_room(scene: Scene, label: LabelledDays) -> bool:
    start, end = scene.axis.across(label.widest)
    return width_of(scene.say(short_name(label.gap))) + 4 * _MARGIN <= end - start


def _within(scene: Scene, label: LabelledDays, y: float) -> tuple[Box, Label]:
    """A name in the middle of its box, on ground cleared of the pattern."""
    start, end = scene.axis.across(label.widest)
    text = scene.say(short_name(label.gap))
    width = width_of(text)
    x = (start + end - width) / 2
    ground = Box(x - _MARGIN, y + 0.5, width + 2 * _MARGIN, _BOX - 1, Ink.PAPER)
    return ground, Label(x, y + _BOX - 2, text, hint=scene.say(label.gap.sentence))


def _labels(scene: Scene, found: Sequence[LabelledDays], y: float) -> Iterator[Label]:
    rows = [Row(scene.axis.left, scene.axis.right) for _ in range(_LABEL_ROWS)]
    for label in sorted(found, key=lambda label: _NAMED_FIRST.index(label.gap.kind)):
        text = scene.say(short_name(label.gap))
        start, end = scene.axis.across(label.widest)
        for place, row in enumerate(rows):
            x = row.take_centred((start + end) / 2, width_of(text))
            if x is not None:
                yield Label(x, y + _LABEL_LINE * (place + 1) - 1, text, hint=scene.say(label.gap.sentence))
                break


def short_name(gap: Gap) -> Phrase:
    """The few words under a period's box."""
    if gap.kind is GapKind.QUIET:
        return phrase("path-days-at-least" if is_lower_bound(gap) else "path-days", days=gap.in_season_days or 0)
    if gap.kind is GapKind.NATIONAL:
        return phrase("path-months-at-least" if gap.open else "path-months", months=gap.months or 0)
    if gap.kind is GapKind.RECORD:
        return phrase("path-dates-missing" if gap.dates_missing else "path-no-records")
    return phrase(f"path-{gap.kind.code}")


def is_lower_bound(gap: Gap) -> bool:
    """Whether the days of a quiet period are no fewer than its sentence says, and may be more."""
    return gap.kind is GapKind.QUIET and (gap.open or gap.sentence.code == "gap-quiet-at-least")
