"""Definition D9 (a): the time between consecutive call-ups, and where it is long enough to be labelled.

How call-ups that are dated only in part are read is written down in `docs/decisions/national-gaps.md`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tracker.football.calendar import (
    ONE_DAY,
    Window,
    clipped,
    days_in,
    months_between,
    whole_months,
    without,
)  # fmt: skip
from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span
from tracker.pathway.faults import too_young
from tracker.pathway.labelled import absent_days
from tracker.pathway.on_record import Record
from tracker.pathway.story import Gap, GapKind, Interval
from tracker.pathway.timeline import Coverage, Moment, Timeline


@dataclass(frozen=True, slots=True)
class _Bare:
    """Days that lie in the bounds of no call-up, after a day with one and, unless they go on, before another."""

    after: date
    before: date | None
    window: Window


def intervals(record: Record, timeline: Timeline) -> tuple[Interval, ...]:
    """The time between each call-up and the next, and since the last; those of the same days are one."""
    called = _called(timeline)
    return (*_between(called), *_since(called, _watched_until(record, timeline)))


def national_gaps(record: Record, timeline: Timeline, thresholds: Thresholds) -> tuple[Gap, ...]:
    """The stretches of so many months in which there was surely no call-up on record, in order of days."""
    end = _watched_until(record, timeline)
    found = (_judged(bare, timeline, thresholds) for bare in _bare(_called(timeline), end))
    return tuple(gap for gap in found if gap)


def _called(timeline: Timeline) -> list[Span[date]]:
    """The days of call-ups in order, each once; one in early childhood is a fault and no evidence of anything."""
    birth = timeline.birth
    days = {moment.when for moment in timeline.moments if not (birth and too_young(birth, moment.when.latest))}
    return sorted(days, key=lambda when: (when.earliest, when.latest))


def _between(called: Sequence[Span[date]]) -> Iterator[Interval]:
    last: Span[date] | None = None
    for when in called:
        if last is not None:
            least = max(0.0, months_between(last.latest, when.earliest))
            # Where the bounds overlap, either of the two may have come first.
            most = max(months_between(last.earliest, when.latest), months_between(when.earliest, last.latest))
            yield Interval(last, when, (least, most))
        last = _later(last, when)


def _since(called: Sequence[Span[date]], end: date | None) -> Iterator[Interval]:
    last: Span[date] | None = None
    for when in called:
        last = _later(last, when)
    if last and end and last.latest < end:
        yield Interval(last, None, (months_between(last.latest, end), months_between(last.earliest, end)))


def _later(one: Span[date] | None, other: Span[date]) -> Span[date]:
    """Bounds on the later of two days."""
    if one is None:
        return other
    return Span(max(one.earliest, other.earliest), max(one.latest, other.latest))


def _watched_until(record: Record, timeline: Timeline) -> date | None:
    """The last day on which a call-up was to be expected: none is, of somebody who is registered nowhere."""
    if timeline.registered:
        return timeline.as_of
    ends = (window.end for spell in record.dossier.spells if (window := spell.window(timeline.as_of)))
    return max(ends, default=None)


def _bare(called: Sequence[Span[date]], end: date | None) -> Iterator[_Bare]:
    seen: date | None = None
    for when in called:
        if seen and (when.earliest - seen).days > 1:
            yield _Bare(seen, when.earliest, Window(seen + ONE_DAY, when.earliest - ONE_DAY))
        seen = max(seen, when.latest) if seen else when.latest
    if seen and end and seen < end:
        yield _Bare(seen, None, Window(seen + ONE_DAY, end))


def _judged(bare: _Bare, timeline: Timeline, thresholds: Thresholds) -> Gap | None:
    """The days as a labelled gap, if there are enough of them on which the player was available."""
    away = absent_days(timeline)
    absent = days_in(clipped(away, bare.window.start, bare.window.end))
    end = bare.before or bare.window.end
    if whole_months(bare.after, end - timedelta(days=absent)) < max(1, thresholds.national_gap_months):
        return None
    present = without((bare.window,), away)
    labelled = Window(present[0].start, present[-1].end)
    still = bare.before is None and timeline.registered
    months = whole_months(bare.after, end)
    return Gap(
        kind=GapKind.NATIONAL,
        window=labelled,
        in_season_days=None,
        open=still and labelled.end == timeline.as_of,
        # Nobody keeps a list of all call-ups there were, so how many of them are on record cannot be told.
        coverage=Coverage(0, 0),
        sentence=phrase(_code(bare, still=still), months=months, start=bare.after, end=end, absent=absent),
        months=months,
        evidence=_evidence(bare, timeline.moments),
    )


def _code(bare: _Bare, *, still: bool) -> str:
    if bare.before:
        return "gap-national"
    return "gap-national-open" if still else "gap-national-ended"


def _evidence(bare: _Bare, moments: Sequence[Moment]) -> Phrase:
    first = next(moment.side for moment in reversed(moments) if moment.when.latest == bare.after)
    if bare.before is None:
        return phrase("evidence-national-last", first=first, count=len(moments))
    then = next(moment.side for moment in moments if moment.when.earliest == bare.before)
    return phrase("evidence-national", first=first, then=then)
