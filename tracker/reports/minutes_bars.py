"""The picture of minutes by season: one bar a season, its parts by level, the darkest the most senior."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from tracker.football.ladder import FIRST_SENIOR_RUNG, ClubRung
from tracker.pathway.drawing import Anchor, Box, Drawing, Ink, Label, Line, Pattern, Shape, TableTwin
from tracker.pathway.story import LevelMinutes
from tracker.reports.fonts import width_of
from tracker.reports.paper import MEASURE
from tracker.reports.style import CELL, LABEL
from tracker.reports.voice import Voice

_ROW = 17.0
_BAR = 10.0
_LEGEND = 22.0
_AXIS = 18.0
_CLEAR = 6.0
_STEPS = (50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000)


@dataclass(frozen=True, slots=True)
class _Level:
    """A group of rungs that is one shade in the picture."""

    code: str
    ink: Ink
    pattern: Pattern = Pattern.SOLID


_YOUTH = _Level("bars-youth", Ink.CLUB)
_BRIDGE = _Level("bars-bridge", Ink.CLUB_BRIDGE)
_SENIOR = _Level("bars-senior", Ink.CLUB_SENIOR)
_UNKNOWN = _Level("bars-unknown", Ink.AXIS, Pattern.OUTLINE)
_LEVELS = (_YOUTH, _BRIDGE, _SENIOR, _UNKNOWN)


@dataclass(frozen=True, slots=True)
class _Season:
    """A season's rows, which make one bar."""

    label: str
    rows: tuple[LevelMinutes, ...]

    @property
    def minutes(self) -> int | None:
        known = [row.minutes for row in self.rows if row.minutes is not None]
        return sum(known) if known else None

    def part(self, level: _Level) -> int:
        return sum(row.minutes or 0 for row in self.rows if _level(row.rung) is level)


@dataclass(frozen=True, slots=True)
class _Scale:
    """Where the bars begin, how many points a minute takes, and where the lines of the grid stand."""

    left: float
    unit: float
    step: int
    steps: int

    def x(self, minutes: int) -> float:
        return self.left + minutes * self.unit


def minutes_bars(rows: Sequence[LevelMinutes], voice: Voice, width: float = MEASURE) -> Drawing:
    """The drawing; its table twin is the table of minutes beside it."""
    seasons = _seasons(rows)
    used = [level for level in _LEVELS if any(_level(row.rung) is level for row in rows)]
    scale = _scale(seasons, voice, width)
    legend = list(_legend(used, voice, width))
    top = _LEGEND + max(shape.y for shape in legend if isinstance(shape, Box)) - 1
    bottom = top + _ROW * len(seasons)
    shapes: list[Shape] = [*legend, *_grid(scale, top, bottom, voice)]
    for place, season in enumerate(seasons):
        shapes += _bar(season, top + place * _ROW, scale, voice)
    title = voice.say("minutes-heading")
    return Drawing(width, bottom + _AXIS, title, title, tuple(shapes), TableTwin((), ()))


def _level(rung: int | None) -> _Level:
    if rung is None:
        return _UNKNOWN
    if rung >= FIRST_SENIOR_RUNG:
        return _SENIOR
    return _BRIDGE if rung == ClubRung.BRIDGE else _YOUTH


def _seasons(rows: Sequence[LevelMinutes]) -> list[_Season]:
    labels = dict.fromkeys(row.season for row in sorted(rows, key=lambda row: row.window))
    return [_Season(label, tuple(row for row in rows if row.season == label)) for label in labels]


def _scale(seasons: Sequence[_Season], voice: Voice, width: float) -> _Scale:
    most = max(season.minutes or 0 for season in seasons) or 1
    step = next((step for step in _STEPS if most <= 5 * step), _STEPS[-1])
    left = max(width_of(season.label, CELL.face, CELL.size) for season in seasons) + 10
    right = max(width_of(_total(season, voice), CELL.face, CELL.size) for season in seasons) + 10
    steps = -(-most // step)
    return _Scale(left, (width - left - right) / (steps * step), step, steps)


def _legend(levels: Sequence[_Level], voice: Voice, width: float) -> Iterator[Shape]:
    x, y = 0.0, 0.0
    for level in levels:
        text = voice.say(level.code)
        wide = 14 + width_of(text, LABEL.face, LABEL.size)
        if x and x + wide > width:
            x, y = 0.0, y + LABEL.leading + 2
        yield Box(x, y + 1, 9, 9, level.ink, level.pattern, radius=1.5)
        yield Label(x + 14, y + 9, text, LABEL.size, ink=Ink.QUIET_TEXT)
        x += wide + 18


def _grid(scale: _Scale, top: float, bottom: float, voice: Voice) -> Iterator[Shape]:
    widest = width_of(voice.number(scale.steps * scale.step), LABEL.face, LABEL.size)
    # Where the figures would touch, only every second line or fewer are told.
    apart = scale.step * scale.unit
    told = ceil((widest + _CLEAR) / apart) if apart > 0 else 1
    for number in range(scale.steps + 1):
        x = scale.x(number * scale.step)
        yield Line(x, top - 3, x, bottom, Ink.GRID if number else Ink.AXIS, weight=0.6)
        if number % told == 0:
            text = voice.number(number * scale.step)
            yield Label(x, bottom + 11, text, LABEL.size, Anchor.MIDDLE, Ink.QUIET_TEXT)


def _bar(season: _Season, top: float, scale: _Scale, voice: Voice) -> Iterator[Shape]:
    middle = top + (_ROW - _BAR) / 2
    baseline = middle + _BAR - 2
    yield Label(0, baseline, season.label, CELL.size)
    minutes = 0
    for level in _LEVELS:
        part = season.part(level)
        if part:
            yield Box(scale.x(minutes), middle, part * scale.unit, _BAR, level.ink, level.pattern)
            minutes += part
    ink = Ink.QUIET_TEXT if season.minutes is None else Ink.TEXT
    # The figure clears its own ground, or a line of the grid would run through it.
    text = _total(season, voice)
    width = width_of(text, CELL.face, CELL.size)
    yield Box(scale.x(minutes) + 3, top + 1, width + 4, _ROW - 2, Ink.PAPER)
    yield Label(scale.x(minutes) + 5, baseline, text, CELL.size, ink=ink)


def _total(season: _Season, voice: Voice) -> str:
    if season.minutes is None:
        return voice.say("bars-not-recorded")
    appearances = sum(row.appearances or 0 for row in season.rows)
    known = sum(row.minutes_known_for for row in season.rows)
    total = voice.number(season.minutes)
    if any(row.from_total for row in season.rows) or known >= appearances:
        return total
    return voice.say("bars-part", minutes=season.minutes, known=known, appearances=appearances)
