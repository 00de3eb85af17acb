"""The clubs drawn beside one another: of those each trained, the share that came through, with its interval.

Clubs stand in order of their names. A club of too few players for a percentage has its counts and no place on the
scale, as a place would be a percentage.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.by_training import ByTraining
from tracker.pathway.chart_keys import Key, keys
from tracker.pathway.chart_words import interval_of, none, percent, shares_of, title_of
from tracker.pathway.drawing import (
    Anchor,
    Box,
    Drawing,
    Ink,
    Label,
    Line,
    Mark,
    Pattern,
    Shape,
    Sign,
    TableTwin,
    Target,
)
from tracker.pathway.lettering import SIZE, cut, width_of
from tracker.pathway.no_chart import no_chart
from tracker.pathway.passage import Passage
from tracker.pathway.proportions import ShareBetween
from tracker.pathway.scale import Scale
from tracker.pathway.scene import Part, Say
from tracker.pathway.whisker import level_whisker

#: So many clubs stand in one drawing, which has to go on one sheet of paper.
MOST_CLUBS = 36
_ROW = 15.0
_MARK = 7.0
_BESIDE = 10.0
_NAMES = 0.3
_BAND = 5.0
#: Where the scale of shares may end, with four even steps of whole per cent.
_ENDS = (0.2, 0.4, 0.6, 1.0)


@dataclass(frozen=True, slots=True)
class NamedClub:
    """A club by its name, and the share that it has at each stage."""

    number: int
    name: str
    passages: tuple[Passage, ...]

    def link(self, stage: int) -> str:
        """The name of the link of its share at a stage; a hidden or empty one leads nowhere."""
        share, start = self.passages[stage].share, self.passages[stage].start
        return f"{self.number}-{start.rail}-{start.rung}" if share.least.count and not share.least.hidden else ""


def by_name(found: ByTraining, names: Mapping[int, str]) -> tuple[NamedClub, ...]:
    """The clubs that may be shown in the order of their names, whatever their shares."""
    clubs = (NamedClub(each.club, names.get(each.club, str(each.club)), each.passages) for each in found.shown)
    return tuple(sorted(clubs, key=lambda club: (club.name.casefold(), club.number)))


@dataclass(frozen=True, slots=True)
class _Line:
    """A club in a drawing: its name, its share, that in words, and where it leads."""

    name: str
    share: ShareBetween
    figure: str
    link: str


def trained_charts(
    found: ByTraining,
    clubs: Sequence[NamedClub],
    sex: Sex | None,
    thresholds: Thresholds,
    say: Say,
    width: float = 520,
    most: int = MOST_CLUBS,
) -> tuple[Drawing, ...]:
    """The clubs in drawings of `most` or fewer, all on one scale; one with words in it where there are none."""
    held = [_line(club, found.stage, thresholds, say) for club in clubs if club.passages[found.stage].n]
    title, says = say(title_of("trained", sex)), say(sentence(found))
    if not held:
        part = no_chart(say(phrase("cohort-too-few")), width)
        return (Drawing(width, part.bottom, title, says, part.shapes, TableTwin((), ())),)
    size = -(-len(held) // -(-len(held) // most))
    whole, end = found.whole[found.stage].share, _end(held)
    return tuple(
        Drawing(width, part.bottom, title, says, part.shapes, _table(some, say))
        for some in (held[start : start + size] for start in range(0, len(held), size))
        for part in [_filled(some, whole, end, say, width)]
    )


def sentence(found: ByTraining) -> Phrase:
    """What the chart shows, and how many clubs differ by more than chance may well account for."""
    whole, told = found.whole[found.stage], found.told(found.stage)
    shown = phrase("trained-shows", start=whole.start.name, goal=whole.goal.as_goal)
    if not told:
        return shown
    apart = phrase("trained-apart", clubs=told, apart=found.apart(found.stage))
    return phrase("chart-two-sentences", first=shown, second=apart)


def _line(club: NamedClub, stage: int, thresholds: Thresholds, say: Say) -> _Line:
    share = club.passages[stage].share
    return _Line(club.name, share, say(shares_of(share.least, share.most, thresholds)), club.link(stage))


def _end(held: Sequence[_Line]) -> float:
    """Where the scale ends, so that the intervals of all clubs go in, those of the other drawings too."""
    highest = max([line.share.interval.high for line in held if line.share.least.whole], default=1.0)
    return next(end for end in _ENDS if highest <= end)


def _filled(held: Sequence[_Line], whole: ShareBetween, end: float, say: Say, width: float) -> Part:
    room = max(width_of(line.figure) for line in held)
    scale = Scale(0, end, width * _NAMES + _BESIDE, width - room - _BESIDE)
    foot = _ROW * len(held) + 4
    shapes: list[Shape] = []
    told = any(line.share.least.whole for line in held)
    if told:
        shapes += _field(whole, scale, foot, say)
    for place, line in enumerate(held):
        shapes += _row(line, scale, _ROW * place, width)
    if not told:
        return Part(0, foot, tuple(shapes))
    legend = keys(list(_keys(whole, say)), width, foot + 18)
    return Part(0, legend.bottom, (*shapes, *legend.shapes))


def _field(whole: ShareBetween, scale: Scale, foot: float, say: Say) -> Iterator[Shape]:
    """The scale, and over it the share of all players with its interval."""
    if whole.least.whole:
        low, high = scale.at(whole.interval.low), scale.at(whole.interval.high)
        yield Box(low, 0, max(high - low, 1.0), foot, Ink.WIDE_BAND)
    for quarter in range(5):
        part = scale.high * quarter / 4
        x = scale.at(part)
        yield Line(x, 0, x, foot, Ink.GRID, weight=0.5)
        yield Label(x, foot + 12, say(percent(part)), anchor=Anchor.MIDDLE, ink=Ink.QUIET_TEXT)
    for share in (whole.least, whole.most) if whole.least.whole else ():
        x = scale.at(share.part or 0.0)
        yield Line(x, 0, x, foot, Ink.AXIS, dashed=True, weight=1.1)


def _row(line: _Line, scale: Scale, top: float, width: float) -> Iterator[Shape]:
    share, middle, baseline = line.share, top + _ROW / 2, top + (_ROW + SIZE) / 2 - 1
    yield Label(0, baseline, cut(line.name, width * _NAMES), hint=line.name)
    ink = Ink.TEXT if share.least.whole else Ink.QUIET_TEXT
    yield Label(width, baseline, line.figure, anchor=Anchor.END, ink=ink)
    if share.least.whole:
        low, high = scale.at(share.least.part or 0.0), scale.at(share.most.part or 0.0)
        yield from level_whisker(scale.at(share.interval.low), scale.at(share.interval.high), middle)
        if high > low:
            yield Box(low, middle - _BAND / 2, high - low, _BAND, Ink.BAR, Pattern.HATCHED)
        else:
            yield Mark(low, middle, _MARK, Sign.DOT, Ink.BAR)
    if line.link:
        yield Target(0, top, width, _ROW, line.link, f"{line.name}: {line.figure}")


def _keys(whole: ShareBetween, say: Say) -> Iterator[Key]:
    yield Key(say(phrase("chart-trained-key-share")), Ink.BAR, sign=Sign.DOT)
    yield Key(say(phrase("chart-key-interval")), Ink.TEXT, weight=1.1, whisker=True)
    if whole.least.whole:
        yield Key(say(phrase("chart-trained-key-all")), Ink.WIDE_BAND, Pattern.SOLID)


def _table(held: Sequence[_Line], say: Say) -> TableTwin:
    heads = tuple(say(phrase(head)) for head in ("chart-trained-club", "chart-share-head", "chart-interval-head"))
    rows = tuple((line.name, line.figure, say(_interval(line.share))) for line in held)
    return TableTwin(heads, rows, tuple(line.link for line in held))


def _interval(share: ShareBetween) -> Phrase:
    return interval_of(share.interval) if share.least.whole else none()
