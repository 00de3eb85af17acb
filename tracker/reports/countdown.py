"""The countdown: from today to the first and the last day of each edition that the player is of an age for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.eligibility.windows.in_words import begins
from tracker.eligibility.windows.windows import EditionWindow, Way, Windows
from tracker.football.phrase import phrase
from tracker.pathway.drawing import Anchor, Box, Drawing, Ink, Label, Line, Pattern, Shape, TableTwin
from tracker.reports.fonts import BOLD, width_of
from tracker.reports.paper import MEASURE
from tracker.reports.style import CELL, LABEL
from tracker.reports.voice import Voice
from tracker.reports.window_words import days_of, named

#: So many editions are drawn, the next ones; the table under the drawing has them all.
MOST = 6
_ROW, _BAR, _HEAD, _BETWEEN = 27.0, 7.0, 16.0, 12.0
_INDENT = 5.0  # The names stand clear of the line of today.
_SOONEST = 30  # A day that is nearer still has a bar that can be seen.


@dataclass(frozen=True, slots=True)
class _Days:
    """How many points a day takes on the way from today to the end of the last edition."""

    today: date
    left: float
    unit: float

    def x(self, day: date) -> float:
        return self.left + max(0, (day - self.today).days) * self.unit


def drawn_windows(windows: Windows) -> tuple[EditionWindow, ...]:
    """The next editions that allow the birth, with or without an overage place; none that was called off."""
    open_ways = (Way.OPEN, Way.OVERAGE)
    return tuple(one for one in windows.coming if one.way in open_ways and not one.cancelled)[:MOST]


def countdown(windows: Windows, voice: Voice) -> Drawing | None:
    """The drawing; nothing where no edition is still open. Its table twin says the same line by line."""
    shown = drawn_windows(windows)
    if not shown:
        return None
    last = max(one.days.until for one in shown)
    days = _Days(windows.day, 0, MEASURE / max(_SOONEST, (last - windows.day).days))
    bottom = _HEAD + _ROW * len(shown)
    shapes = [*_years(days, last, bottom, voice)]
    for place, window in enumerate(shown):
        shapes += _row(window, _HEAD + place * _ROW, days, voice)
    title = voice.say("countdown-title")
    says = voice.say("countdown-says")
    return Drawing(MEASURE, bottom + 2, title, says, tuple(shapes), _twin(shown, windows.day, voice))


def _years(days: _Days, last: date, bottom: float, voice: Voice) -> Iterator[Shape]:
    today = voice.say("countdown-today")
    yield Line(days.left, _HEAD - 4, days.left, bottom, Ink.NOW, weight=1.0)
    yield Label(days.left, 8, today, LABEL.size, ink=Ink.QUIET_TEXT)
    free = days.left + width_of(today, LABEL.face, LABEL.size) + _BETWEEN
    for year in range(days.today.year + 1, last.year + 1):
        x = days.x(date(year, 1, 1))
        yield Line(x, _HEAD - 4, x, bottom, Ink.GRID, weight=0.6)
        if x - 12 > free and x + 12 < MEASURE:
            yield Label(x, 8, str(year), LABEL.size, Anchor.MIDDLE, Ink.QUIET_TEXT)
            free = x + 12 + _BETWEEN


def _row(window: EditionWindow, top: float, days: _Days, voice: Voice) -> Iterator[Shape]:
    """The name and the wait over a bar: hatched until the edition begins, filled while it is played."""
    start, end = window.days.start or window.days.until, window.days.until
    name, wait = named(window), _wait(window, days.today, voice)
    room = MEASURE - width_of(wait, CELL.face, CELL.size) - _BETWEEN - _INDENT
    ground = top + 11
    yield Box(_INDENT - 1, top + 1, MEASURE - _INDENT + 1, 13, Ink.PAPER)
    yield Label(_INDENT, ground, _fitting(name, room), CELL.size, bold=True, hint=name)
    yield Label(MEASURE, ground, wait, CELL.size, Anchor.END, Ink.QUIET_TEXT)
    bar, begin = top + 16, days.x(start)
    if begin > days.left:
        yield Box(days.left, bar, begin - days.left, _BAR, Ink.BAND)
    pattern = Pattern.HATCHED if window.way is Way.OVERAGE else Pattern.SOLID
    yield Box(min(begin, MEASURE - 3), bar, max(3.0, days.x(end) - begin), _BAR, Ink.CLUB_SENIOR, pattern)


def _fitting(name: str, room: float) -> str:
    if width_of(name, BOLD, CELL.size) <= room:
        return name
    while name and width_of(f"{name}…", BOLD, CELL.size) > room:
        name = name[:-1]
    return f"{name.rstrip()}…"


def _wait(window: EditionWindow, today: date, voice: Voice) -> str:
    begun = begins(window, today)
    said = [voice.speak(begun)] if begun else []
    if window.way is Way.OVERAGE:
        said.append(voice.speak(phrase("answer-overage")))
    return " · ".join([days_of(window.days, voice), *said])


def _twin(shown: Sequence[EditionWindow], today: date, voice: Voice) -> TableTwin:
    heads = (voice.say("head-competition"), voice.speak(phrase("web-windows-when")))
    return TableTwin(heads, tuple((named(one), _wait(one, today, voice)) for one in shown))
