"""Stages, milestones and minutes over time as the scan reads them, from the evidence of what was played.

The lean twin of `tracker.pathway.senior` and `tracker.pathway.bridge`; docs/decisions/bridge-lag.md says what
counts as evidence, and docs/decisions/summaries.md what an event at a stage is.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tracker.football.ladder import FIRST_SENIOR_RUNG, NationalRung, Rail
from tracker.pathway.day_runs import Day
from tracker.pathway.scan_rows import CallUpRow
from tracker.pathway.scan_totals import Evidence

#: The two days that a day lies between, which are mostly the same.
Days = tuple[Day, Day]
#: The same of minutes, some of which nobody wrote down: where only these reach so many there is no latest day, as
#: nobody can tell whether they did.
Possibly = tuple[Day, Day | None]
#: A call-up up to the as-of date: the two days it lies between, and the national rung it reached.
Summons = tuple[Day, Day, int]

_CLUB, _NATIONAL = Rail.CLUB.value, Rail.NATIONAL.value
_CALL_UP, _CAP, _OFFICIAL = map(
    int, (NationalRung.SENIOR_CALL_UP, NationalRung.SENIOR_CAP, NationalRung.SENIOR_OFFICIAL_CAP)
)
_SENIOR = int(FIRST_SENIOR_RUNG)


class StageEvents(NamedTuple):
    """The first and the last event at a stage, each between two days."""

    rail: str
    rung: int
    earliest: Day
    latest: Day
    last_earliest: Day
    last_latest: Day


def summons(call_ups: Iterable[CallUpRow], as_of: Day) -> list[Summons]:
    """The call-ups that were made by the as-of date."""
    return [
        (earliest, min(latest, as_of), _rung(side, fielded, official))
        for _, earliest, latest, side, fielded, official in call_ups
        if earliest <= as_of
    ]


def _rung(side: int, fielded: bool, official: bool | None) -> int:  # noqa: FBT001 - columns of a row.
    if side < _CALL_UP:
        return side
    return (_OFFICIAL if official else _CAP) if fielded else _CALL_UP


def stages(shown: Iterable[Evidence], called: Sequence[Summons]) -> tuple[StageEvents, ...]:
    """The first and the last event at each stage of both rails, in order of rails and rungs."""
    club: dict[int, list[Day]] = {}
    for since, by, _, _, rung, _, _, _, certain in shown:
        if certain and rung is not None:
            held = club.get(rung)
            if held is None:
                club[rung] = [since, by, since, by]
            else:
                _widen(held, since, by)
    found = [StageEvents._make((_CLUB, rung, *club[rung])) for rung in (sorted(club) if len(club) > 1 else club)]
    if called:
        national: dict[int, list[Day]] = {}
        for since, by, rung in called:
            _widen(national.setdefault(rung, [since, by, since, by]), since, by)
        found += [StageEvents._make((_NATIONAL, rung, *national[rung])) for rung in sorted(national)]
    return tuple(found)


def _widen(held: list[Day], since: Day, by: Day) -> None:
    """Let the bounds on the first and on the last event take in one more."""
    if since < held[0]:
        held[0] = since
    elif since > held[2]:
        held[2] = since
    if by < held[1]:
        held[1] = by
    elif by > held[3]:
        held[3] = by


class Milestones(NamedTuple):
    """T1 to T4 of definition D7, each between two days: first senior appearance, 450 and 900 senior minutes,
    first senior call-up and first senior cap.

    Of minutes that may have been reached and may not there is the earliest day alone.
    """

    appearance: Days | None = None
    settled: Possibly | None = None
    established: Possibly | None = None
    call_up: Days | None = None
    cap: Days | None = None


_NONE_YET = Milestones()


def milestones(senior: Sequence[Evidence], called: Sequence[Summons], settled: int, established: int) -> Milestones:
    """The milestones that are on record."""
    if not senior and not called:
        return _NONE_YET
    first = half = whole = call_up = cap = None
    if senior:
        first = _first([(each[0], each[1]) for each in senior if each[8]])
        surely = sorted([(each[1], each[2]) for each in senior])
        perhaps = sorted([(each[0], each[3]) for each in senior])
        half = _not_before(first, _reached(settled, surely, perhaps))
        whole = _not_before(half, _reached(established, surely, perhaps))
    if called:
        call_up = _first([(since, by) for since, by, rung in called if rung >= _CALL_UP])
        cap = _first([(since, by) for since, by, rung in called if rung >= _CAP]) if call_up else None
    return Milestones(first, half, whole, call_up, cap)


def _first(days: Sequence[Days]) -> Days | None:
    return (min([since for since, _ in days]), min([by for _, by in days])) if days else None


def _not_before(first: Possibly | None, then: Possibly | None) -> Possibly | None:
    """Bounds on a milestone that cannot come before another one does."""
    if first is None or then is None:
        return then
    latest = then[1] if first[1] is None or then[1] is None else max(first[1], then[1])
    return max(first[0], then[0]), latest


def _reached(
    minutes: int, surely: Sequence[tuple[Day, int]], perhaps: Sequence[tuple[Day, int]]
) -> Possibly | None:
    """Bounds on the day on which the minutes added up to so many; nothing if not even the most of them do.

    Each of the two has a day and minutes in order of days: the least by the last day they may be of, and the most
    on the first.
    """
    earliest = _day_of(minutes, perhaps)
    return None if earliest is None else (earliest, _day_of(minutes, surely))


def _day_of(minutes: int, ordered: Iterable[tuple[Day, int]]) -> Day | None:
    """The day on which the minutes have added up to so many; nothing if they never do."""
    total = 0
    for day, played in ordered:
        total += played
        if total >= minutes:
            return day
    return None


def senior_of(shown: Iterable[Evidence]) -> list[Evidence]:
    """The evidence of senior football."""
    return [each for each in shown if each[4] is not None and each[4] >= _SENIOR]


def by_age(senior: Sequence[Evidence], grid: array[int], until: Day | None) -> tuple[int | None, ...]:
    """The cumulative senior minutes at the ages of the benchmark up to a day (definition D14).

    A season total counts from the last day of its season on. Where minutes are not known, nothing that includes
    them is.
    """
    places = bisect_right(grid, until) if until is not None else 0
    if not senior:
        return (0,) * places
    found: list[int | None] = []
    total: int | None = 0
    for counts_from, low, unknown in sorted(
        [(closes or by, low, high > low) for _, by, low, high, _, _, _, closes, _ in senior]
    ):
        place = bisect_left(grid, counts_from, len(found), places)
        found += [total] * (place - len(found))
        total = None if total is None or unknown else total + low
    found += [total] * (places - len(found))
    return tuple(found)
