"""The bridge lags of a group drawn: above, who got there when; below, how long the others were followed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor

from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.chart_keys import Key, keys
from tracker.pathway.chart_words import number, title_of
from tracker.pathway.cohort import People, people
from tracker.pathway.drawing import (
    Box,
    Drawing,
    Ink,
    Label,
    Line,
    Pattern,
    Shape,
    Stroke,
    TableTwin,
    Target,
)  # fmt: skip
from tracker.pathway.lag_spread import LagSpread, Months
from tracker.pathway.no_chart import no_chart
from tracker.pathway.plot import Plot, along_the_foot, gutter_for, levels
from tracker.pathway.proportions import Showing
from tracker.pathway.scale import Scale, steps_to
from tracker.pathway.scene import Part, Say
from tracker.pathway.wrapping import LEADING, lines

_FIELD = 120.0
_STEPS = 4
_TALLEST_PLAYER = 20.0
_FOOT = 22.0
_BETWEEN = 10.0
_UNDER_TITLE = 8.0
_RIGHT = 12.0
#: The months of a bar: the first of these that leaves each bar room enough to be pointed at with a finger.
_BINS = (6, 12, 24, 36, 60, 120, 240)
_LEAST_BAR = 24.0
_MINUS = "−"
_HEADS = (
    "chart-lag-months",
    "chart-lag-arrived",
    "chart-lag-waiting",
    "chart-lag-early",
    "chart-lag-stopped",
)


@dataclass(frozen=True, slots=True)
class Bins:
    """Months in steps of `size` from `first` up to `last`, each with those who got there and those who did not."""

    size: int
    first: int
    last: int
    arrived: Mapping[int, People]
    waiting: Mapping[int, People]

    @property
    def starts(self) -> range:
        """The first month of each bar."""
        return range(self.first, self.last, self.size)


def lag_chart(found: LagSpread, thresholds: Thresholds, say: Say, width: float = 520) -> Drawing:
    """The lags of a group, negative left of the end of U-19 football; `behind` knows the people."""
    sentence, title = say(found.sentence), say(title_of("lag", found.sex))
    if found.showing is Showing.HIDDEN:
        part = no_chart(sentence, width)
        return Drawing(width, part.bottom, title, sentence, part.shapes, TableTwin((), ()))
    bins = in_bins(found, width)
    part = _filled(found, bins, say, width)
    return Drawing(width, part.bottom, title, sentence, part.shapes, _table(found, in_bins(found), say))


def in_bins(found: LagSpread, width: float | None = None) -> Bins:
    """The lags in steps as short as the width leaves room for; without a width, in the shortest."""
    places = [each.middle for each in (*found.arrived, *found.waiting)]
    low, high = min([*places, 0.0]), max([*places, 0.0])
    for size in _BINS:
        first, last = floor(low / size) * size, max(ceil(high / size), floor(high / size) + 1) * size
        bars = (last - first) // size
        if width is None or width * 0.85 / bars >= _LEAST_BAR or size == _BINS[-1]:
            break
    return Bins(size, first, last, _counted(found.arrived, size), _counted(found.waiting, size))


def behind(found: LagSpread) -> Mapping[str, People]:
    """The people of each bar that a drawing of any width may have, by the name of its link; none if hidden."""
    if found.showing is Showing.HIDDEN:
        return {}
    ways = (("arrived", found.arrived), ("waiting", found.waiting))
    return {
        _link(way, start, size): held
        for size in _BINS
        for way, months in ways
        for start, held in _counted(months, size).items()
    }


def _counted(held: Sequence[Months], size: int) -> Mapping[int, People]:
    found: dict[int, list[int]] = defaultdict(list)
    for each in held:
        found[floor(each.middle / size) * size].append(each.player)
    return {start: people(players) for start, players in found.items()}


def _link(way: str, start: int, size: int) -> str:
    return f"{way}-{start}-{start + size}"


@dataclass(frozen=True, slots=True)
class _Field:
    """One of the two fields: the way it counts, the players in it, and the scales they are drawn on."""

    way: str
    counted: Mapping[int, People]
    pattern: Pattern
    bins: Bins
    x: Scale
    step: float
    unit: float
    say: Say

    @property
    def n(self) -> int:
        return sum(map(len, self.counted.values()))

    @property
    def high(self) -> float:
        most = max(map(len, self.counted.values()), default=0)
        return max(1, ceil(most / self.step)) * self.step


def _filled(found: LagSpread, bins: Bins, say: Say, width: float) -> Part:
    most = max(map(len, (*bins.arrived.values(), *bins.waiting.values())))
    steps = steps_to(most, _STEPS)
    x = Scale(bins.first, bins.last, gutter_for(say(number(figure)) for figure in steps), width - _RIGHT)
    scales = (bins, x, steps[1], min(_FIELD / steps[-1], _TALLEST_PLAYER), say)
    above = _field(_Field("arrived", bins.arrived, Pattern.SOLID, *scales), 0)
    below = _field(_Field("waiting", bins.waiting, Pattern.HATCHED, *scales), above.bottom + _BETWEEN)
    foot = Plot(x, Scale(0, 1, below.bottom, below.bottom - 1))
    months = [(float(month), _signed(month)) for month in (*bins.starts, bins.last)]
    shapes: list[Shape] = [*above.shapes, *below.shapes, *along_the_foot(foot, months, "")]
    y = below.bottom + _FOOT
    for text in lines(say(phrase("chart-lag-axis")), width):
        shapes.append(Label(0, y + LEADING - 2, text, ink=Ink.QUIET_TEXT))
        y += LEADING
    legend = keys(list(_keys(found, bins, say)), width, y + 4)
    return Part(0, legend.bottom, (*shapes, *legend.shapes))


def _field(field: _Field, top: float) -> Part:
    """A field with its title; one that nobody is in is its title alone."""
    shapes: list[Shape] = []
    y = top
    for text in lines(field.say(phrase(f"chart-lag-{field.way}-shows", n=field.n)), field.x.end):
        shapes.append(Label(0, y + LEADING - 1, text))
        y += LEADING
    if not field.n:
        return Part(top, y + 4, tuple(shapes))
    y += _UNDER_TITLE
    foot = y + field.high * field.unit
    plot = Plot(field.x, Scale(0, field.high, foot, y))
    figures = [step * field.step for step in range(round(field.high / field.step) + 1)]
    shapes += levels(plot, [(figure, field.say(number(figure))) for figure in figures])
    shapes.append(Line(field.x.at(0), y - 4, field.x.at(0), foot, Ink.NOW, weight=1.2))
    for start, players in sorted(field.counted.items()):
        shapes += _bar(field, plot, start, players)
    return Part(top, foot, tuple(shapes))


def _bar(field: _Field, plot: Plot, start: int, players: People) -> Iterator[Shape]:
    left, right = (plot.x.at(month) for month in (start, start + field.bins.size))
    top = plot.y.at(len(players))
    yield Box(left + 0.8, top, right - left - 1.6, plot.foot - top, Ink.BAR, field.pattern)
    between = _between(start, field.bins.size)
    hint = phrase(f"chart-lag-{field.way}-hint", between=between, count=len(players))
    link = _link(field.way, start, field.bins.size)
    yield Target(
        left, plot.top - _UNDER_TITLE, right - left, plot.foot - plot.top + _UNDER_TITLE, link, field.say(hint)
    )


def _between(start: int, size: int) -> Phrase:
    return phrase("chart-lag-between", first=_signed(start), last=_signed(start + size))


def _signed(months: int) -> str:
    """A number of months with the sign for less than nothing that is as wide as a digit."""
    return f"{_MINUS}{-months}" if months < 0 else str(months)


def _keys(found: LagSpread, bins: Bins, say: Say) -> Iterator[Key]:
    yield Key(say(phrase("chart-lag-key-zero")), Ink.NOW, stroke=Stroke.SOLID, weight=1.2)
    unsure = sum(_bin(each.least, bins) != _bin(each.most, bins) for each in found.arrived)
    if unsure:
        yield Key(say(phrase("chart-lag-unsure", count=unsure)))
    for kind, held in (("early", found.early), ("stopped", found.stopped)):
        if held:
            yield Key(say(phrase(f"chart-lag-of-waiting-{kind}", count=len(held))))
    if found.unclear:
        yield Key(say(phrase("chart-lag-unclear", count=len(found.unclear))))
    if found.undated:
        yield Key(say(phrase("chart-lag-undated", count=len(found.undated))))


def _bin(months: float, bins: Bins) -> int:
    return floor(months / bins.size)


def _table(found: LagSpread, bins: Bins, say: Say) -> TableTwin:
    """A row for each step of months with anybody in it; the last two columns are parts of the one before them."""
    nobody: People = ()
    starts = [start for start in bins.starts if start in bins.arrived or start in bins.waiting]
    rows = tuple(
        (
            say(_between(start, bins.size)),
            say(number(len(bins.arrived.get(start, ())))),
            *(
                say(number(len(held)))
                for here in [bins.waiting.get(start, nobody)]
                for held in (here, set(here) & set(found.early), set(here) & set(found.stopped))
            ),
        )
        for start in starts
    )
    ways = (("arrived", bins.arrived), ("waiting", bins.waiting))
    links = tuple(
        (*(_link(way, start, bins.size) if start in held else "" for way, held in ways), "", "") for start in starts
    )
    return TableTwin(tuple(say(phrase(head)) for head in _HEADS), rows, further=links)
