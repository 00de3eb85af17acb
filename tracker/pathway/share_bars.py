"""Shares as level bars with their intervals, in panels side by side; small groups as dots, one for each player.

A share of so few players that it is hidden is a hatched frame of one size, so that nothing can be read from it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.pathway.chart_keys import Key, keys
from tracker.pathway.chart_words import counts_of, percent, shares_of
from tracker.pathway.drawing import Anchor, Box, Ink, Label, Line, Mark, Pattern, Shape, Sign
from tracker.pathway.lettering import SIZE, width_of
from tracker.pathway.proportions import Share, Showing
from tracker.pathway.scene import Part, Say
from tracker.pathway.share_row import ShareRow, targets
from tracker.pathway.whisker import level_whisker
from tracker.pathway.wrapping import BOLD, LEADING, lines

#: From this width on, panels stand side by side.
TWO_COLUMNS = 440.0
_BETWEEN_COLUMNS = 30.0
_BETWEEN_PANELS = 14.0
_TITLE = 9.5
_BAR = 9.0
_ABOVE_BAR = 4.0
_BELOW_BAR = 10.0
_BELOW_BRIEF = 7.0
_DOT = 8.0
_WIDEST_STEP = 13.0
_AXIS = 6.0
_BESIDE = 10.0
#: A name keeps so much of the line that it shares with its figure, or the figure takes a line of its own.
_LEAST_NAME = 0.4


@dataclass(frozen=True, slots=True)
class SharePanel:
    """Bars under one title, with what they are shares of.

    `open_for` is why it cannot be told of some: the "order" of two stages, no records of that "time", or players
    lost from "sight". In a `brief` panel counts stand at the bars, and the table has their shares.
    """

    title: str
    says: str
    rows: tuple[ShareRow, ...]
    open_for: str = "order"
    brief: bool = False


@dataclass(frozen=True, slots=True)
class _Room:
    """Where a panel is drawn, and in which words."""

    left: float
    width: float
    thresholds: Thresholds
    say: Say

    @property
    def right(self) -> float:
        return self.left + self.width


def share_bars(panels: Sequence[SharePanel], thresholds: Thresholds, say: Say, width: float) -> Part:
    """The panels, two in a row where the width allows it, and the keys of the signs they use."""
    columns = 2 if width >= TWO_COLUMNS and len(panels) > 1 else 1
    wide = (width - _BETWEEN_COLUMNS * (columns - 1)) / columns
    rooms = [_Room(place * (wide + _BETWEEN_COLUMNS), wide, thresholds, say) for place in range(columns)]
    shapes: list[Shape] = []
    top = 0.0
    for start in range(0, len(panels), columns):
        beside = panels[start : start + columns]
        head = max(_height_of_head(panel, wide) for panel in beside)
        parts = [_panel(panel, room, top, head) for panel, room in zip(beside, rooms, strict=False)]
        shapes += [shape for part in parts for shape in part.shapes]
        top = max(part.bottom for part in parts) + _BETWEEN_PANELS
    legend = keys(list(_keys(panels, say)), width, top)
    return Part(0, legend.bottom, (*shapes, *legend.shapes))


def _height_of_head(panel: SharePanel, width: float) -> float:
    return (len(_title(panel, width)) + len(lines(panel.says, width))) * LEADING + 6


def _title(panel: SharePanel, width: float) -> tuple[str, ...]:
    return lines(panel.title, width / BOLD, _TITLE)


def _panel(panel: SharePanel, room: _Room, top: float, head: float) -> Part:
    shapes: list[Shape] = []
    y = top + _TITLE
    for text in _title(panel, room.width):
        shapes.append(Label(room.left, y, text, _TITLE, bold=True))
        y += LEADING
    for text in lines(panel.says, room.width):
        shapes.append(Label(room.left, y, text, ink=Ink.QUIET_TEXT))
        y += LEADING
    y = top + head
    for row in panel.rows:
        part = _row(
            row, room, y, _figure(row, room, brief=panel.brief), _BELOW_BRIEF if panel.brief else _BELOW_BAR
        )
        shapes += part.shapes
        y = part.bottom
    if any(row.least and row.least.whole for row in panel.rows):
        shapes += _axis(room, y)
        y += _AXIS
    return Part(top, y, tuple(shapes))


def _row(row: ShareRow, room: _Room, top: float, figure: str, below: float) -> Part:
    shapes: list[Shape] = []
    beside = room.width - width_of(figure) - _BESIDE
    shared = beside >= room.width * _LEAST_NAME
    names = lines(row.name, beside if shared else room.width)
    baseline = top + SIZE
    for place, text in enumerate(names):
        shapes.append(Label(room.left, baseline + place * LEADING, text))
    baseline += (len(names) - shared) * LEADING
    ink = Ink.TEXT if row.leads else Ink.QUIET_TEXT
    shapes.append(Label(room.right, baseline, figure, anchor=Anchor.END, ink=ink))
    if row.least is None or row.most is None:
        return Part(top, baseline + below + _ABOVE_BAR, tuple(shapes))
    bar = baseline + _ABOVE_BAR
    shapes += _drawn(row.least, row.most, row.hint, room, bar)
    bottom = bar + _BAR + below
    shapes += targets(row.parts, room.left, room.width, Part(top - 2, bottom - 2))
    return Part(top, bottom, tuple(shapes))


def _figure(row: ShareRow, room: _Room, *, brief: bool) -> str:
    if row.least is None or row.most is None:
        return room.say(phrase("chart-not-on-record"))
    if brief:
        return room.say(counts_of(row.least, row.most, room.thresholds))
    return room.say(shares_of(row.least, row.most, room.thresholds))


def _drawn(least: Share, most: Share, hint: str, room: _Room, y: float) -> Iterator[Shape]:
    if least.showing is Showing.HIDDEN:
        yield Box(room.left, y, room.width, _BAR, Ink.RECORD_GAP, Pattern.HATCHED, hint)
    elif least.showing is Showing.COUNTS:
        yield from _dots(least, most, room, y + _BAR / 2)
    else:
        yield from _bar(least, most, hint, room, y)


def _bar(least: Share, most: Share, hint: str, room: _Room, y: float) -> Iterator[Shape]:
    yield Box(room.left, y, room.width, _BAR, Ink.LANE)
    for quarter in (0.25, 0.5, 0.75):
        x = room.left + quarter * room.width
        yield Line(x, y, x, y + _BAR, Ink.GRID, weight=0.5)
    sure, perhaps = ((share.part or 0.0) * room.width for share in (least, most))
    if sure:
        yield Box(room.left, y, sure, _BAR, Ink.BAR, hint=hint)
    if perhaps > sure:
        yield Box(room.left + sure, y, perhaps - sure, _BAR, Ink.BAR, Pattern.HATCHED, hint)
    low, high = (room.left + end * room.width for end in (least.low, most.high))
    yield from level_whisker(low, high, y + _BAR / 2)


def _dots(least: Share, most: Share, room: _Room, y: float) -> Iterator[Mark]:
    step = min(_WIDEST_STEP, room.width / least.of)
    size = min(_DOT, step - 1)
    for place in range(least.of):
        x = room.left + size / 2 + place * step
        if place < least.count:
            yield Mark(x, y, size, Sign.DOT, Ink.BAR)
        elif place < most.count:
            yield Mark(x, y, size, Sign.TRIANGLE, Ink.BAR)
        else:
            yield Mark(x, y, size, Sign.RING, Ink.AXIS)


def _axis(room: _Room, y: float) -> Iterator[Label]:
    for part, anchor in ((0.0, Anchor.START), (0.5, Anchor.MIDDLE), (1.0, Anchor.END)):
        x = room.left + part * room.width
        yield Label(x, y + 1, room.say(percent(part)), anchor=anchor, ink=Ink.QUIET_TEXT)


def _keys(panels: Sequence[SharePanel], say: Say) -> Iterator[Key]:
    rows = [(row.least, row.most, panel.open_for) for panel in panels for row in panel.rows]
    shown = {least.showing for least, _, _ in rows if least}
    open_ = dict.fromkeys((least.showing, why) for least, most, why in rows if least and least != most)
    if Showing.WHOLE in shown:
        yield Key(say(phrase("chart-key-interval")), Ink.TEXT, weight=1.1, whisker=True)
    for why in (why for showing, why in open_ if showing is Showing.WHOLE):
        yield Key(say(phrase("chart-key-open", why=why)), Ink.BAR, Pattern.HATCHED)
    if Showing.COUNTS in shown:
        yield Key(say(phrase("chart-key-in")), Ink.BAR, sign=Sign.DOT)
        for why in (why for showing, why in open_ if showing is Showing.COUNTS):
            yield Key(say(phrase("chart-key-open-one", why=why)), Ink.BAR, sign=Sign.TRIANGLE)
        yield Key(say(phrase("chart-key-out")), Ink.AXIS, sign=Sign.RING)
    if Showing.HIDDEN in shown:
        yield Key(say(phrase("chart-key-hidden")), Ink.RECORD_GAP, Pattern.HATCHED)
