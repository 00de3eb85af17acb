"""Definition D15 drawn: births by quarter from a cut-off, each beside a mark for what is expected of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.pathway.birth_quarter import QUARTERS
from tracker.pathway.chart_keys import Key, keys
from tracker.pathway.chart_words import number
from tracker.pathway.cohort import People
from tracker.pathway.drawing import Anchor, Box, Drawing, Ink, Label, Line, Mark, Pattern, Shape, Sign, Target
from tracker.pathway.lettering import SIZE, width_of
from tracker.pathway.no_chart import no_chart
from tracker.pathway.proportions import Showing
from tracker.pathway.quarters_in_words import (
    by_days,
    cut_off_name,
    expected,
    link,
    quarter_name,
    says,
    table,
    title,
)
from tracker.pathway.relative_age import Quartering
from tracker.pathway.scale import Scale
from tracker.pathway.scene import Part, Say
from tracker.pathway.share_bars import TWO_COLUMNS
from tracker.pathway.wrapping import BOLD, LEADING, lines

_BETWEEN_COLUMNS = 30.0
_BETWEEN_PANELS = 12.0
_TITLE = 9.5
_ROW = 26.0
_BAR = 13.0
_BESIDE = 8.0
_MARK = 8.0


@dataclass(frozen=True, slots=True)
class _Panel:
    """A quartering with its place, on the scale that all panels share."""

    one: Quartering
    left: float
    width: float
    scale: Scale
    thresholds: Thresholds
    say: Say


def quarters_chart(found: Sequence[Quartering], thresholds: Thresholds, say: Say, width: float = 520) -> Drawing:
    """The births from each cut-off; expected counts are marked only where there are enough births to compare."""
    name, sentence = say(title(found)), say(says(found))
    if all(one.showing is Showing.HIDDEN for one in found):
        part = no_chart(sentence, width)
    else:
        part = _filled(found, thresholds, say, width)
    return Drawing(width, part.bottom, name, sentence, part.shapes, table(found, thresholds, say))


def behind(found: Sequence[Quartering]) -> Mapping[str, People]:
    """The people born in each quarter, by the name of its bar's link."""
    return {
        name: one.quarters[quarter - 1] for one in found for quarter in QUARTERS if (name := link(one, quarter))
    }


def _filled(found: Sequence[Quartering], thresholds: Thresholds, say: Say, width: float) -> Part:
    columns = 2 if width >= TWO_COLUMNS and len(found) > 1 else 1
    wide = (width - _BETWEEN_COLUMNS * (columns - 1)) / columns
    scale = _scale(found, wide, say)
    shapes: list[Shape] = []
    top = 0.0
    for start in range(0, len(found), columns):
        parts = [
            _panel(_Panel(one, place * (wide + _BETWEEN_COLUMNS), wide, scale, thresholds, say), top)
            for place, one in enumerate(found[start : start + columns])
        ]
        shapes += [shape for part in parts for shape in part.shapes]
        top = max(part.bottom for part in parts) + _BETWEEN_PANELS
    legend = keys(list(_keys(found, say)), width, top)
    return Part(0, legend.bottom, (*shapes, *legend.shapes))


def _scale(found: Sequence[Quartering], width: float, say: Say) -> Scale:
    """From right of the names and counts, which stand in two columns, to the edge."""
    most = max(1.0, *(count for one in found for count in (*one.counts, *expected(one))))
    names = [say(quarter_name(one.cut_off, quarter)) for one in found for quarter in QUARTERS]
    counts = width_of(say(number(most))) * BOLD
    return Scale(0, most, max(map(width_of, names)) + counts + 2 * _BESIDE, width - _MARK)


def _panel(panel: _Panel, top: float) -> Part:
    shapes: list[Shape] = []
    head = panel.say(phrase("chart-quarters-panel", cut_off=cut_off_name(panel.one.cut_off)))
    y = top
    for text in lines(head, panel.width / BOLD, _TITLE):
        shapes.append(Label(panel.left, y + _TITLE, text, _TITLE, bold=True))
        y += LEADING
    y += 4
    foot = y + _ROW * len(QUARTERS)
    for quarter in QUARTERS:
        shapes += _row(panel, quarter, y + _ROW * (quarter - 1))
    x = panel.left + panel.scale.start
    shapes.append(Line(x, y, x, foot, Ink.AXIS))
    return Part(top, foot, tuple(shapes))


def _row(panel: _Panel, quarter: int, top: float) -> Iterator[Shape]:
    one, say = panel.one, panel.say
    baseline = top + (_ROW + SIZE) / 2 - 1
    bar = top + (_ROW - _BAR) / 2
    start = panel.left + panel.scale.start
    yield Label(panel.left, baseline, say(quarter_name(one.cut_off, quarter)))
    if one.showing is Showing.HIDDEN:
        yield Box(start, bar, panel.scale.end - panel.scale.start, _BAR, Ink.RECORD_GAP, Pattern.HATCHED)
        return
    count = one.counts[quarter - 1]
    yield Label(start - _BESIDE, baseline, say(number(count)), anchor=Anchor.END, bold=True)
    if count:
        yield Box(start, bar, panel.left + panel.scale.at(count) - start, _BAR, Ink.BAR)
    if one.spread:
        x = panel.left + panel.scale.at(expected(one)[quarter - 1])
        yield Mark(x, top + _ROW / 2, _MARK, Sign.DIAMOND, Ink.TEXT)
    if name := link(one, quarter):
        yield Target(panel.left, top + 1, panel.width, _ROW - 2, name, _hint(one, quarter, say))


def _hint(one: Quartering, quarter: int, say: Say) -> str:
    born = phrase("chart-born", count=one.counts[quarter - 1])
    return say(phrase("chart-hint", name=quarter_name(one.cut_off, quarter), figure=born))


def _keys(found: Sequence[Quartering], say: Say) -> Iterator[Key]:
    if any(one.spread for one in found):
        code = "chart-quarters-key-days" if all(map(by_days, found)) else "chart-quarters-key-births"
        yield Key(say(phrase(code)), Ink.TEXT, sign=Sign.DIAMOND)
    if any(one.showing is Showing.HIDDEN for one in found):
        yield Key(say(phrase("chart-key-hidden")), Ink.RECORD_GAP, Pattern.HATCHED)
    coarse = max(len(one.coarse) for one in found)
    if coarse:
        yield Key(say(phrase("chart-quarters-coarse", count=coarse)))
