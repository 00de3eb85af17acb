"""The period that goes on at the as-of date: a hole in the records, a known absence or a quiet period.

The lean twin of `tracker.pathway.labelled` and `tracker.pathway.quiet`, for the last day alone: at most one of the
labelled periods of a player goes on there, as the three kinds never share a day.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tracker.football.limits import Thresholds
from tracker.pathway.day_runs import Day, Run, days_of, minus, united, within
from tracker.pathway.scan_births import FromBirth
from tracker.pathway.scan_holes import Holes
from tracker.pathway.scan_play import Match
from tracker.pathway.scan_rows import AbsenceRow
from tracker.pathway.story import GapKind, Grade


class OpenGap(NamedTuple):
    """A labelled period that goes on: kind, first day, in-season days so far, and the grade of a quiet one."""

    kind: GapKind
    since: Day
    days: int
    grade: Grade | None = None


def level_days(matches: Iterable[Match], born: FromBirth) -> list[tuple[Day, bool]]:
    """The days of appearances that were at level (true) or may have been (false), from the first sure one on."""
    days: dict[Day, bool] = {}
    least, most = born.least.on, born.most.on
    for day, _, _, rung, _, _ in matches:
        if surely_at_level(rung, most(day)):
            days[day] = True
        elif days and perhaps_at_level(rung, least(day)):
            days.setdefault(day, False)
    return list(days.items())


def last_at_level(days: Sequence[tuple[Day, bool]]) -> Day | None:
    """The last day that was surely at level."""
    return next((day for day, sure in reversed(days) if sure), None) if days else None


def last_maybe_at_level(matches: Sequence[Match], born: FromBirth) -> Day | None:
    """The last of the days that `level_days` finds, read from the end, where it mostly is."""
    least, most = born.least.on, born.most.on
    last = None
    for day, _, _, rung, _, _ in reversed(matches):
        if last is None and perhaps_at_level(rung, least(day)):
            last = day
        if last is not None and surely_at_level(rung, most(day)):
            return last
    return None


def surely_at_level(rung: int | None, most: int) -> bool:
    """Whether a rung is at level whatever the age; an unknown rung may be the lowest."""
    return (1 if rung is None else rung) >= most


def perhaps_at_level(rung: int | None, least: int) -> bool:
    """Whether a rung may be at level; an unknown rung may be the highest."""
    return rung is None or rung >= least


def open_gap(
    as_of: Day,
    seasons: list[Run],
    holes: Holes,
    absences: Sequence[AbsenceRow],
    quiet_since: Day | None,
    thresholds: Thresholds,
) -> OpenGap | None:
    """The period that goes on at the as-of date, if there is one.

    `quiet_since` is the last day that was or may have been at level, of a player who is registered.
    """
    found = _open_hole(as_of, seasons, holes)
    if found:
        return found
    begun = [
        (start, as_of if end is None or end > as_of else end, end)
        for _, start, end in absences
        if start <= as_of and (end is None or start <= end)
    ]
    absence = _open_absence(as_of, seasons, holes, begun) if begun else None
    if absence or quiet_since is None or as_of - quiet_since < max(1, thresholds.quiet_days):
        return absence
    gone = united([(start, last) for start, last, _ in begun])
    return _open_quiet(as_of, quiet_since, seasons, holes, gone, thresholds)


def _open_hole(as_of: Day, seasons: Sequence[Run], holes: Holes) -> OpenGap | None:
    """The last of the holes, with those of its kind before it that have nothing but off-season between."""
    if not (_reaches(holes.bare, as_of) or _reaches(holes.dateless, as_of)):
        return None
    since, _ = _linked(seasons, holes)[-1]
    return OpenGap(GapKind.RECORD, since, days_of(within(seasons, since, as_of)))


def _reaches(runs: Sequence[Run], as_of: Day) -> bool:
    return bool(runs) and runs[-1][1] == as_of


def _linked(seasons: Sequence[Run], holes: Holes) -> list[Run]:
    """The periods of record gaps; holes of one kind with nothing but off-season between them are one."""
    found = [(start, end, False) for start, end in holes.bare]
    found += [(start, end, True) for start, end in minus(holes.dateless, holes.bare)]
    linked: list[tuple[Day, Day, bool]] = []
    for start, end, dateless in sorted(found):
        if linked and linked[-1][2] is dateless and not within(seasons, linked[-1][1] + 1, start - 1):
            linked[-1] = (linked[-1][0], end, dateless)
        else:
            linked.append((start, end, dateless))
    return [(start, end) for start, end, _ in linked]


def _open_absence(
    as_of: Day, seasons: Sequence[Run], holes: Holes, begun: Sequence[tuple[Day, Day, Day | None]]
) -> OpenGap | None:
    """The first absence that has the as-of date, without the days that bear another label already."""
    if not any(last == as_of for _, last, _ in begun):
        return None
    taken = _linked(seasons, holes)
    for start, last, end in sorted(begun, key=lambda each: (each[0], each[2] is None, each[2] or 0)):
        left = minus([(start, last)], united(list(taken)))
        if left and left[-1][1] == as_of and (end is None or end > as_of):
            return OpenGap(GapKind.ABSENCE, left[-1][0], days_of(within(seasons, *left[-1])))
        taken.append((start, last))
    return None


def _open_quiet(
    as_of: Day, last: Day, seasons: list[Run], holes: Holes, gone: Sequence[Run], thresholds: Thresholds
) -> OpenGap | None:
    """The part of the days after the last appearance at level that no record gap cuts off."""
    parts = minus([(last + 1, as_of)], holes.days)
    if not parts or parts[-1][1] != as_of:
        return None
    days = days_of(within(minus(seasons, gone), *parts[-1]))
    grade = grade_of(days, thresholds)
    present = minus([parts[-1]], gone)
    if grade is None or not present or present[-1][1] != as_of:
        return None
    return OpenGap(GapKind.QUIET, present[0][0], days, grade)


def grade_of(days: int, thresholds: Thresholds) -> Grade | None:
    """How long a quiet period of so many in-season days is; nothing if it is too short to be called one."""
    if days >= thresholds.critical_quiet_days:
        return Grade.CRITICAL
    if days >= thresholds.major_quiet_days:
        return Grade.MAJOR
    return Grade.GAP if days >= thresholds.quiet_days else None
