"""Days, ages, months and seasons. The day something is asked for is always handed in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

DAYS_PER_MONTH = 365.25 / 12
ONE_DAY = timedelta(days=1)


def age_on(born: date, day: date) -> int:
    """Completed years on a day. Who was born on 29 February turns a year older on 1 March.

    Some laws say 28 February in common years. Football's rules compare birth dates with dates, never ages,
    so the choice touches only the printed age and the expected rung; it is made once, here.

    >>> age_on(date(2008, 2, 29), date(2021, 2, 28)), age_on(date(2008, 2, 29), date(2021, 3, 1))
    (12, 13)
    """
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def months_between(start: date, end: date) -> float:
    """Months from `start` to `end`, negative if `end` comes first, in months of 30.4375 days.

    >>> months_between(date(2020, 1, 1), date(2021, 1, 1))
    12.02
    """
    return round((end - start).days / DAYS_PER_MONTH, 2)


def whole_months(start: date, end: date) -> int:
    """The months of the calendar that have passed from one day to a later one, as people count them.

    >>> whole_months(date(2023, 3, 1), date(2024, 3, 1)), whole_months(date(2023, 3, 2), date(2024, 3, 1))
    (12, 11)
    """
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


@dataclass(frozen=True, slots=True, order=True)
class Window:
    """Consecutive days, both ends included: a season of a league, an absence, a spell that has ended.

    >>> Window(date(2024, 8, 15), date(2025, 5, 31)).days
    290
    """

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.start > self.end:
            message = f"A window cannot end ({self.end}) before it begins ({self.start})."
            raise ValueError(message)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    def clipped(self, start: date, end: date) -> Window | None:
        """The part that lies between two days, both included; nothing if there is none."""
        first, last = max(self.start, start), min(self.end, end)
        return Window(first, last) if first <= last else None


def united(windows: Iterable[Window]) -> tuple[Window, ...]:
    """The same days as disjoint windows in order; windows that touch become one."""
    merged: list[Window] = []
    for window in sorted(windows):
        if merged and window.start <= merged[-1].end + ONE_DAY:
            merged[-1] = Window(merged[-1].start, max(merged[-1].end, window.end))
        else:
            merged.append(window)
    return tuple(merged)


def without(windows: Iterable[Window], taken: Iterable[Window]) -> tuple[Window, ...]:
    """The days of `windows` that are not in `taken`, as disjoint windows in order."""
    left = list(united(windows))
    for gone in united(taken):
        left = [part for window in left for part in _minus(window, gone)]
    return tuple(left)


def _minus(window: Window, gone: Window) -> Iterator[Window]:
    if gone.end < window.start or window.end < gone.start:
        yield window
        return
    if window.start < gone.start:
        yield Window(window.start, gone.start - ONE_DAY)
    if gone.end < window.end:
        yield Window(gone.end + ONE_DAY, window.end)


def clipped(windows: Iterable[Window], start: date, end: date) -> tuple[Window, ...]:
    """The days of the windows that lie between two days, both included, as disjoint windows in order."""
    if start > end:
        return ()
    return tuple(part for window in united(windows) if (part := window.clipped(start, end)))


def days_in(windows: Iterable[Window]) -> int:
    """How many different days lie in the windows."""
    return sum(window.days for window in united(windows))


def in_season_days(after: date, before: date, seasons: Iterable[Window]) -> int:
    """Definition D3: the days strictly between two days that lie in a season. Off-season never counts.

    >>> seasons = [Window(date(y, 8, 15), date(y + 1, 5, 31)) for y in (2023, 2024)]
    >>> in_season_days(date(2024, 5, 18), date(2024, 11, 2), seasons)
    92
    """
    return days_in(clipped(seasons, after + ONE_DAY, before - ONE_DAY))


@dataclass(frozen=True, slots=True)
class CutOff:
    """The day on which a league's age groups turn: 1 January, 1 August, 1 September, or a club's own."""

    month: int
    day: int
