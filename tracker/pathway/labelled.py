"""Periods that are explained: the records have a hole, or the player is known to have been unavailable."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tracker.football.appearances import Absence
from tracker.football.calendar import Window, clipped, days_in, in_season_days, united, without
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.evidence import absence_evidence, hole_evidence
from tracker.pathway.on_record import Record
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.timeline import Coverage, Timeline


def coverage(timeline: Timeline, window: Window) -> Coverage:
    """How much of a window's in-season days is on record."""
    in_season = clipped(timeline.seasons, window.start, window.end)
    return Coverage(days_in(in_season), days_in(without(in_season, timeline.record_gaps)))


def unrecorded(record: Record, timeline: Timeline) -> tuple[Gap, ...]:
    """The record gaps, those of several teams together; where nothing is held, that says more than a total does."""
    bare = [hole for hole in timeline.holes if not hole.dates_missing]
    dateless = [hole for hole in timeline.holes if hole.dates_missing]
    windows = united(hole.window for hole in bare)
    left = without((hole.window for hole in dateless), windows)
    found = [(window, False) for window in windows] + [(window, True) for window in left]
    return tuple(
        _record_gap(record, timeline, window, dates_missing=dates_missing)
        for window, dates_missing in _linked(timeline, sorted(found))
    )


def _linked(timeline: Timeline, found: Sequence[tuple[Window, bool]]) -> Iterator[tuple[Window, bool]]:
    """Holes of one kind with nothing but off-season between them are one hole."""
    held: tuple[Window, bool] | None = None
    for window, kind in found:
        if held and held[1] is kind and not in_season_days(held[0].end, window.start, timeline.seasons):
            held = Window(held[0].start, window.end), kind
            continue
        if held:
            yield held
        held = window, kind
    if held:
        yield held


def _record_gap(record: Record, timeline: Timeline, window: Window, *, dates_missing: bool) -> Gap:
    holes = (hole for hole in timeline.holes if hole.dates_missing is dates_missing)
    teams = tuple(dict.fromkeys(hole.team for hole in holes if hole.window.clipped(window.start, window.end)))
    code = "gap-record-dates" if dates_missing else "gap-record"
    covered = coverage(timeline, window)
    return Gap(
        kind=GapKind.RECORD,
        window=window,
        in_season_days=covered.in_season_days,
        open=window.end == timeline.as_of,
        coverage=covered,
        sentence=phrase(code, teams=", ".join(teams), start=window.start, end=window.end),
        dates_missing=dates_missing,
        evidence=hole_evidence(record, window, teams, dates_missing=dates_missing),
    )


def absences(timeline: Timeline, holes: tuple[Gap, ...]) -> tuple[Gap, ...]:
    """The known absences, without the days that already bear the label of a hole in the records."""
    taken = [hole.window for hole in holes]
    found: list[Gap] = []
    for absence in timeline.absences:
        whole = Window(absence.start, _last_day(absence, timeline.as_of))
        found += [_absence(timeline, absence, part) for part in without((whole,), taken)]
        taken.append(whole)
    return tuple(found)


def absent_days(timeline: Timeline) -> tuple[Window, ...]:
    """All days up to the as-of date on which the player is known to have been unavailable."""
    return united(Window(absence.start, _last_day(absence, timeline.as_of)) for absence in timeline.absences)


def _last_day(absence: Absence, as_of: date) -> date:
    return min(absence.end or as_of, as_of)


def _absence(timeline: Timeline, absence: Absence, window: Window) -> Gap:
    covered = coverage(timeline, window)
    still = window.end == timeline.as_of and (absence.end is None or absence.end > timeline.as_of)
    return Gap(
        kind=GapKind.ABSENCE,
        window=window,
        in_season_days=covered.in_season_days,
        open=still,
        coverage=covered,
        sentence=_absence_sentence(absence, window, still=still),
        evidence=absence_evidence(absence),
    )


def _absence_sentence(absence: Absence, window: Window, *, still: bool) -> Phrase:
    reason = phrase(f"absence-{absence.reason.value.replace('_', '-')}")
    if still:
        return phrase("gap-absence-open", reason=reason, start=window.start)
    return phrase("gap-absence", reason=reason, start=window.start, end=window.end)
