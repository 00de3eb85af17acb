"""Definition D13 drawn: who had made the senior debut by an age, who had left, and what lies between the bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.pathway.chart_keys import Key, keys
from tracker.pathway.chart_words import count_of, percent
from tracker.pathway.debut import WATCHED_FROM, Reading, TimeToDebut
from tracker.pathway.drawing import (
    Anchor,
    Area,
    Curve,
    Drawing,
    Ink,
    Label,
    Mark,
    Pattern,
    Point,
    Shape,
    Sign,
    Stroke,
)  # fmt: skip
from tracker.pathway.incidence import Incidence, Step
from tracker.pathway.incidence_in_words import by_age, curve_at, says, shown_up_to, table, title
from tracker.pathway.lettering import Row, width_of
from tracker.pathway.line_ends import LEADER, LineEnd, line_ends
from tracker.pathway.no_chart import no_chart
from tracker.pathway.plot import Plot, along_the_foot, gutter_for, levels
from tracker.pathway.scale import Scale, steps_to
from tracker.pathway.scene import Part, Say
from tracker.pathway.whisker import upright_whisker
from tracker.pathway.wrapping import LEADING, lines

_HEAD = 18.0
_FIELD = 160.0
_FOOT = 22.0
_STEPS = 5
_LEAST_STEP = 0.01
_WIDEST_NAMES = 0.24
_TOGETHER = 0.4
_MOST_ROWS = 3

_DEBUT = Curve((), Ink.CLUB_SENIOR, Stroke.SOLID, 1.6)
_LEFT = Curve((), Ink.ABSENCE, Stroke.DASHED, 1.6)

Reached = Callable[[Step], float]


def incidence_chart(found: TimeToDebut, thresholds: Thresholds, say: Say, width: float = 520) -> Drawing:
    """The two curves, each with its bounds, up to the last age at which enough players were watched."""
    sentence = say(says(found, thresholds))
    part = no_chart(sentence, width) if shown_up_to(found) is None else _filled(found, thresholds, say, width)
    return Drawing(width, part.bottom, say(title(found)), sentence, part.shapes, table(found, thresholds, say))


def _filled(found: TimeToDebut, thresholds: Thresholds, say: Say, width: float) -> Part:
    until = shown_up_to(found) or WATCHED_FROM
    named = [(step, say(percent(step))) for step in steps_to(_most(found, until), _STEPS, _LEAST_STEP)]
    names = [say(phrase("chart-incidence-debut")), say(phrase("chart-incidence-left"))]
    room = min(max(map(width_of, names)), width * _WIDEST_NAMES)
    left = max(gutter_for(name for _, name in named), width_of(say(phrase("chart-age"))) + 14)
    plot = Plot(
        Scale(WATCHED_FROM, found.readings[-1].age, left, width - room - LEADER),
        Scale(0, named[-1][0], _HEAD + _FIELD, _HEAD),
    )
    ages = [(float(age), str(age)) for age in range(int(WATCHED_FROM), found.readings[-1].age + 1)]
    shapes: list[Shape] = [Label(0, 9.5, say(phrase("chart-incidence-share")), ink=Ink.QUIET_TEXT)]
    shapes += levels(plot, named)
    shapes += _curves(found, plot, until)
    shapes += along_the_foot(plot, ages, say(phrase("chart-age")))
    for reading in found.readings:
        shapes += _reading(reading, plot)
    shapes += line_ends(list(_ends(found, plot, until, names)), plot, room)
    watched = _watched(found, thresholds, plot, say, width)
    legend = keys(list(_keys(found, say)), width, watched.bottom)
    return Part(0, legend.bottom, (*shapes, *watched.shapes, *legend.shapes))


def _most(found: TimeToDebut, until: float) -> float:
    """The largest share that is drawn."""
    curves = ((found.as_censored, _debut), (found.as_leavers, _left))
    ends = [curve_at(curve, until, part) for curve, part in curves]
    ends += [reading.interval.high for reading in found.readings if reading.interval]
    return max([*ends, _LEAST_STEP])


def _debut(step: Step) -> float:
    return step.debut


def _left(step: Step) -> float:
    return step.left


def _bounds(found: TimeToDebut) -> Iterator[tuple[Incidence, Incidence, Reached, Curve]]:
    """For each event the curve of the lower bound and that of the upper one."""
    yield found.as_censored, found.as_leavers, _left, _LEFT
    yield found.as_leavers, found.as_censored, _debut, _DEBUT


def _curves(found: TimeToDebut, plot: Plot, until: float) -> Iterator[Shape]:
    patterns = {_LEFT.ink: Pattern.DOTTED, _DEBUT.ink: Pattern.HATCHED}
    for lower, upper, part, like in _bounds(found):
        low, high = (_stairs(curve, part, plot, until) for curve in (lower, upper))
        if low != high:
            yield Area((*low, *reversed(high)), like.ink, patterns[like.ink])
            yield Curve(high, like.ink, like.stroke, like.weight)
        yield Curve(low, like.ink, like.stroke, like.weight)


def _stairs(curve: Incidence, part: Reached, plot: Plot, until: float) -> tuple[Point, ...]:
    """A curve as stairs. Steps that would fall on one place are drawn as one."""
    points = [plot.point(WATCHED_FROM, 0)]
    for step in (step for step in curve.steps if step.at <= until):
        x, y = plot.point(step.at, part(step))
        if len(points) > 1 and x - points[-1][0] < _TOGETHER:
            points[-1] = (points[-1][0], y)
        elif y != points[-1][1]:
            points += [(x, points[-1][1]), (x, y)]
    points.append((plot.x.at(until), points[-1][1]))
    return tuple(points)


def _reading(reading: Reading, plot: Plot) -> Iterator[Shape]:
    if reading.least is None or reading.most is None:
        return
    x = plot.x.at(reading.age)
    if reading.interval:
        yield from upright_whisker(x, plot.y.at(reading.interval.low), plot.y.at(reading.interval.high))
    for part in sorted({reading.least, reading.most}):
        yield Mark(x, plot.y.at(part), 7, Sign.DIAMOND, _DEBUT.ink)


def _ends(found: TimeToDebut, plot: Plot, until: float, names: Sequence[str]) -> Iterator[LineEnd]:
    for (lower, upper, part, _), name in zip(_bounds(found), reversed(names), strict=True):
        middle = (curve_at(lower, until, part) + curve_at(upper, until, part)) / 2
        yield LineEnd(name, *plot.point(until, middle))


def _watched(found: TimeToDebut, thresholds: Thresholds, plot: Plot, say: Say, width: float) -> Part:
    """How many are still being watched at each age, under it; what has no room beside the others goes below."""
    top = plot.foot + _FOOT
    shapes: list[Shape] = []
    for text in lines(say(phrase("chart-incidence-watched")), width):
        shapes.append(Label(0, top + LEADING - 2, text, ink=Ink.QUIET_TEXT))
        top += LEADING
    rows = [Row(0, width) for _ in range(_MOST_ROWS)]
    used = 0
    for age in range(int(WATCHED_FROM) + 1, found.readings[-1].age + 1):
        text = say(count_of(found.as_censored.at_risk(age), thresholds))
        wide = width_of(text)
        for place, row in enumerate(rows):
            start = row.take_centred(plot.x.at(age), wide)
            if start is not None:
                shapes.append(Label(start + wide / 2, top + (place + 1) * LEADING - 2, text, anchor=Anchor.MIDDLE))
                used = max(used, place + 1)
                break
    return Part(plot.foot + _FOOT, top + used * LEADING + 6, tuple(shapes))


def _keys(found: TimeToDebut, say: Say) -> Iterator[Key]:
    if found.watch.unexplained:
        yield Key(say(phrase("chart-incidence-key-debut")), _DEBUT.ink, Pattern.HATCHED)
        yield Key(say(phrase("chart-incidence-key-left")), _LEFT.ink, Pattern.DOTTED)
    for reading in found.readings:
        text = say(by_age(reading))
        yield Key(text, _DEBUT.ink, sign=Sign.DIAMOND) if reading.least is not None else Key(text)
    if any(each.interval for each in found.readings):
        yield Key(say(phrase("chart-key-interval")), whisker=True)
