"""Definition D14 drawn: the bands of cumulative senior minutes by age, and one player's own line on top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.pathway.ages import GRID
from tracker.pathway.bands_in_words import LINES, Banded, OwnLine, says, survivors_at, table, title
from tracker.pathway.benchmark import Lines, Mark
from tracker.pathway.chart_keys import Key, keys
from tracker.pathway.chart_words import count_of, number
from tracker.pathway.drawing import Anchor, Area, Curve, Drawing, Ink, Label, Pattern, Point, Shape, Sign, Stroke
from tracker.pathway.drawing import Mark as Dot
from tracker.pathway.lettering import cut, width_of
from tracker.pathway.line_ends import LEADER, LineEnd, line_ends, names_reach
from tracker.pathway.no_chart import no_chart
from tracker.pathway.plot import Plot, along_the_foot, gutter_for, levels
from tracker.pathway.scale import Scale, steps_to
from tracker.pathway.scene import Part, Say

_HEAD = 18.0
_FIELD = 170.0
_FOOT = 22.0
_STEPS = 5
_WIDEST_NAMES = 0.24
_LONGEST_NAME = 110.0
#: How far a line reaches to either side of an age that stands alone.
_ALONE = 0.1

_MEDIAN = Curve((), Ink.TEXT, Stroke.SOLID, 1.3)
_SURVIVORS = Curve((), Ink.NATIONAL, Stroke.DOTTED, 2.8)
_OWN = Curve((), Ink.CLUB_SENIOR, Stroke.SOLID, 2.4)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line over the ages: in each of its stretches ages with minutes, and how it is drawn."""

    stretches: tuple[tuple[Point, ...], ...]
    like: Curve

    def drawn(self, plot: Plot) -> Iterator[Curve]:
        for stretch in self.stretches:
            points = tuple(plot.point(*point) for point in _wide_enough(stretch))
            yield Curve(points, self.like.ink, self.like.stroke, self.like.weight)

    def end(self, plot: Plot, text: str, *, bold: bool = False) -> Iterator[LineEnd]:
        if self.stretches:
            yield LineEnd(text, *plot.point(*_wide_enough(self.stretches[-1])[-1]), bold=bold)


def bands_chart(
    found: Banded,
    thresholds: Thresholds,
    say: Say,
    width: float = 520,
    own: OwnLine | None = None,
    field: float = _FIELD,
) -> Drawing:
    """The bands of a benchmark. Where too few players are left there is no line, and in their place are words.

    `field` is the height of what lies between the axes.
    """
    sentence = say(says(found, thresholds))
    if found.shown or (own and any(minutes is not None for minutes in own.by_age)):
        part = _filled(found, thresholds, say, width, own, field)
    else:
        part = no_chart(sentence, width)
    return Drawing(width, part.bottom, say(title(found)), sentence, part.shapes, table(found, own, thresholds, say))


def _filled(
    found: Banded, thresholds: Thresholds, say: Say, width: float, own: OwnLine | None, field: float
) -> Part:
    survivors = _Line(_stretches([(mark.age, survivors_at(mark)) for mark in found.marks]), _SURVIVORS)
    mine = _Line(_stretches(list(zip(GRID, own.by_age, strict=False)) if own else []), _OWN)
    named = [(step, say(number(step))) for step in steps_to(_most(found, survivors, mine), _STEPS)]
    room = _room_for_names(say, width, own)
    left = max(gutter_for(name for _, name in named), width_of(say(phrase("chart-age"))) + 14)
    plot = Plot(
        Scale(GRID[0], GRID[-1], left, width - room - LEADER),
        Scale(0, named[-1][0], _HEAD + field, _HEAD),
    )
    ages = [(age, str(int(age))) for age in GRID if age == int(age)]
    shapes: list[Shape] = [Label(0, 9.5, say(phrase("chart-bands-minutes")), ink=Ink.QUIET_TEXT)]
    shapes += levels(plot, named)
    shapes += _bands(found, plot)
    shapes += along_the_foot(plot, ages, say(phrase("chart-age")))
    # The dots lie on the own line, which would hide them where both run along zero.
    shapes += [*mine.drawn(plot), *survivors.drawn(plot)]
    ends = [*_line_ends(found, plot, say), *survivors.end(plot, say(phrase("chart-bands-survivors")))]
    if own:
        ends += mine.end(plot, cut(own.name, _LONGEST_NAME), bold=True)
        shapes += [Dot(end.x, end.y, 7, Sign.DOT, Ink.CLUB_SENIOR, own.name) for end in ends[-1:]]
    shapes += line_ends(ends, plot, room, [_along(run, 90, plot) for run in _runs(found)])
    if own is None:
        shapes += _gaps(found, thresholds, plot, names_reach(ends, room), say)
    legend = keys(list(_keys(found, thresholds, say, own)), width, plot.foot + _FOOT)
    return Part(0, legend.bottom, (*shapes, *legend.shapes))


def _room_for_names(say: Say, width: float, own: OwnLine | None) -> float:
    names = [say(phrase("chart-bands-line", part=part)) for part in LINES]
    names += [say(phrase("chart-bands-survivors")), *([cut(own.name, _LONGEST_NAME)] if own else [])]
    return min(max(map(width_of, names)) * 1.12, width * _WIDEST_NAMES)


def _most(found: Banded, *lines: _Line) -> float:
    """The most minutes that anything drawn has."""
    ends = [mark.lines.p90 for mark in found.marks if mark.lines]
    ends += [minutes for line in lines for stretch in line.stretches for _, minutes in stretch]
    return max([*ends, 1])


def _stretches(points: Sequence[tuple[float, float | None]]) -> tuple[tuple[Point, ...], ...]:
    """The points with minutes, in stretches without a gap."""
    runs = groupby(points, key=lambda point: point[1] is not None)
    return tuple(tuple((age, minutes or 0.0) for age, minutes in run) for known, run in runs if known)


def _wide_enough(stretch: Sequence[Point]) -> Sequence[Point]:
    """An age that stands alone becomes a short level line."""
    if len(stretch) > 1:
        return stretch
    ((age, minutes),) = stretch
    return (age - _ALONE, minutes), (age + _ALONE, minutes)


def _runs(found: Banded) -> list[list[tuple[float, Lines]]]:
    """The ages with lines, in runs without a gap."""
    groups = groupby(found.marks, key=lambda mark: mark.lines is not None)
    return [[(mark.age, mark.lines) for mark in run if mark.lines] for drawn, run in groups if drawn]


def _bands(found: Banded, plot: Plot) -> Iterator[Shape]:
    for run in _runs(found):
        lines = {part: _along(run, part, plot) for part in LINES}
        yield Area((*lines[10], *reversed(lines[90])), Ink.WIDE_BAND)
        yield Area((*lines[25], *reversed(lines[75])), Ink.BAND)
        for part in (10, 90):
            yield Curve(lines[part], Ink.AXIS, Stroke.DASHED, 0.6)
        for part in (25, 75):
            yield Curve(lines[part], Ink.AXIS, Stroke.SOLID, 0.6)
        yield Curve(lines[50], _MEDIAN.ink, _MEDIAN.stroke, _MEDIAN.weight)


def _along(run: Sequence[tuple[float, Lines]], part: int, plot: Plot) -> tuple[Point, ...]:
    stretch = [(age, _of(lines, part)) for age, lines in run]
    return tuple(plot.point(*point) for point in _wide_enough(stretch))


def _of(lines: Lines, part: int) -> float:
    return {10: lines.p10, 25: lines.p25, 50: lines.p50, 75: lines.p75, 90: lines.p90}[part]


def _line_ends(found: Banded, plot: Plot, say: Say) -> Iterator[LineEnd]:
    runs = _runs(found)
    if not runs:
        return
    for part in reversed(LINES):
        x, y = _along(runs[-1], part, plot)[-1]
        yield LineEnd(say(phrase("chart-bands-line", part=part)), x, y)


def _gaps(found: Banded, thresholds: Thresholds, plot: Plot, names_end: float, say: Say) -> Iterator[Label]:
    """Words in each stretch of ages that has no line and room for them, right of the names if it is the last."""
    text = say(phrase("chart-too-few"))
    hint = say(phrase("chart-bands-no-line", least=thresholds.smallest_cohort))
    for drawn, run in groupby(found.marks, key=lambda mark: mark.lines is not None):
        marks: list[Mark] = list(run)
        start, end = plot.x.at(marks[0].age), plot.x.at(marks[-1].age)
        if marks[-1] is found.marks[-1]:
            start = max(start, names_end)
        if not drawn and end - start > width_of(text) + 8:
            place = ((start + end) / 2, plot.top + 12)
            yield Label(*place, text, anchor=Anchor.MIDDLE, ink=Ink.QUIET_TEXT, hint=hint)


def _keys(found: Banded, thresholds: Thresholds, say: Say, own: OwnLine | None) -> Iterator[Key]:
    if found.shown:
        pool = count_of(found.n, thresholds)
        yield Key(say(phrase("chart-bands-key-half", pool=pool)), Ink.BAND, Pattern.SOLID)
        yield Key(say(phrase("chart-bands-key-wide")), Ink.WIDE_BAND, Pattern.SOLID)
        yield Key(say(phrase("chart-bands-key-median")), _MEDIAN.ink, stroke=_MEDIAN.stroke, weight=_MEDIAN.weight)
    if any(survivors_at(mark) is not None for mark in found.marks):
        text = say(phrase("chart-bands-key-survivors", n=found.survivors_n))
        yield Key(text, _SURVIVORS.ink, stroke=_SURVIVORS.stroke, weight=_SURVIVORS.weight)
    if own:
        yield Key(own.name, _OWN.ink, stroke=_OWN.stroke, weight=_OWN.weight)
    if not all(mark.lines for mark in found.marks):
        yield Key(say(phrase("chart-bands-no-line", least=thresholds.smallest_cohort)))
