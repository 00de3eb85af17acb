"""Definition D4: quiet periods, the in-season days between consecutive appearances at level.

What is not known never makes a quiet period: see `docs/decisions/at-level.md` and `record-gaps.md`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from tracker.football.calendar import ONE_DAY, Window, clipped, days_in, without
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.logic.truth import Truth
from tracker.pathway.at_level import at_level, expected_on
from tracker.pathway.evidence import quiet_evidence
from tracker.pathway.labelled import absent_days, coverage
from tracker.pathway.on_record import Record
from tracker.pathway.story import Gap, GapKind, Grade
from tracker.pathway.timeline import Timeline


@dataclass(frozen=True, slots=True)
class _Interval:
    """The days between two appearances that were, or may have been, at level; `sure` if both surely were.

    `last` says that no such appearance follows it.
    """

    window: Window
    sure: bool
    last: bool


@dataclass(frozen=True, slots=True)
class _Ground:
    """What every interval is held against; `playable` are the in-season days on which the player was available."""

    record: Record
    timeline: Timeline
    thresholds: Thresholds
    absent: tuple[Window, ...]
    playable: tuple[Window, ...]


def quiet_periods(record: Record, timeline: Timeline, thresholds: Thresholds, ladder: Ladder) -> tuple[Gap, ...]:
    """Every quiet period up to the as-of date, in order of days."""
    absent = absent_days(timeline)
    ground = _Ground(record, timeline, thresholds, absent, without(timeline.seasons, absent))
    return tuple(
        gap
        for interval in _intervals(level_days(record, ladder), timeline)
        if interval.window.days >= thresholds.quiet_days
        for part in without((interval.window,), timeline.record_gaps)
        if (gap := _judged(part, interval, ground))
    )


def level_days(record: Record, ladder: Ladder) -> tuple[tuple[date, bool], ...]:
    """The days of appearances that were at level (true) or may have been (false), from the first sure one on."""
    days: dict[date, bool] = {}
    birth = record.dossier.player.birth
    for match in record.fielded:
        level = at_level(match.rung, expected_on(match.day, birth, ladder))
        if level is Truth.YES:
            days[match.day] = True
        elif level is Truth.UNKNOWN and days:
            days.setdefault(match.day, False)
    return tuple(days.items())


def _intervals(days: tuple[tuple[date, bool], ...], timeline: Timeline) -> Iterator[_Interval]:
    for (after, one), (before, other) in pairwise(days):
        if (before - after).days > 1:
            yield _Interval(Window(after + ONE_DAY, before - ONE_DAY), sure=one and other, last=False)
    end = _end_of_registration(timeline)
    if days and end and days[-1][0] < end:
        yield _Interval(Window(days[-1][0] + ONE_DAY, end), sure=days[-1][1], last=True)


def _end_of_registration(timeline: Timeline) -> date | None:
    """The as-of date, or the last in-season day of a player who is registered with no team any more."""
    if timeline.registered:
        return timeline.as_of
    return timeline.seasons[-1].end if timeline.seasons else None


def _judged(part: Window, interval: _Interval, ground: _Ground) -> Gap | None:
    """The part of an interval that no record gap cuts off, if it is long enough to be called quiet."""
    days = days_in(clipped(ground.playable, part.start, part.end))
    grade = _grade(days, ground.thresholds)
    if grade is None:
        return None
    present = without((part,), ground.absent)
    window = Window(present[0].start, present[-1].end)
    covered = coverage(ground.timeline, window)
    still = interval.last and ground.timeline.registered and window.end == ground.timeline.as_of
    return Gap(
        kind=GapKind.QUIET,
        window=window,
        in_season_days=days,
        open=still,
        coverage=covered,
        sentence=phrase(
            _code(interval, ground.timeline, still=still, whole=part == interval.window),
            length=phrase(f"grade-{grade.value}"),
            days=days,
            start=window.start,
            end=window.end,
            absent=covered.in_season_days - days,
        ),
        grade=grade,
        evidence=quiet_evidence(
            ground.record,
            window,
            interval.window.start - ONE_DAY,
            None if interval.last else interval.window.end + ONE_DAY,
            sure=interval.sure,
        ),
    )


def _code(interval: _Interval, timeline: Timeline, *, still: bool, whole: bool) -> str:
    """Which sentence is true: the days are all there were, or no fewer than there were."""
    if still:
        return "gap-quiet-open"
    if not (whole and interval.sure) or (interval.last and timeline.registered):
        return "gap-quiet-at-least"
    return "gap-quiet-ended" if interval.last else "gap-quiet"


def _grade(days: int, thresholds: Thresholds) -> Grade | None:
    if days >= thresholds.critical_quiet_days:
        return Grade.CRITICAL
    if days >= thresholds.major_quiet_days:
        return Grade.MAJOR
    return Grade.GAP if days >= thresholds.quiet_days else None
