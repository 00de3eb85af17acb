"""From when to when anything about a player is on record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tracker.pathway.day_runs import Day
from tracker.pathway.scan_milestones import Summons
from tracker.pathway.scan_play import Match
from tracker.pathway.scan_registration import Begun
from tracker.pathway.scan_rows import Season, TotalRow

#: The first and the last day on record, and the last on which something but a registration is or began.
Sight = tuple[Day | None, Day | None, Day | None]


def sight_of(
    begun: Sequence[Begun],
    matches: Sequence[Match],
    totals: Sequence[TotalRow],
    seasons: Mapping[int, Season],
    called: Sequence[Summons],
    as_of: Day,
) -> Sight:
    """The days of everything up to the as-of date; a season total may be of any day of its season."""
    first, last, began = _of_totals(totals, seasons, as_of) if totals else (as_of + 1, 0, 0)
    for spell in begun:
        # Asked of everybody, where `min` and `max` would be a call each time.
        if spell[0] < first:
            first = spell[0]
        if spell[1] > last:
            last = spell[1]
    for since, by, _ in called:
        first, last, began = min(first, since), max(last, by), max(began, since)
    if matches:
        earliest, latest = matches[0][0], matches[-1][0]
        first, last, began = min(first, earliest), max(last, latest), max(began, latest)
    if not last:
        return None, None, None
    return first, min(last, as_of), began or None


def _of_totals(totals: Sequence[TotalRow], seasons: Mapping[int, Season], as_of: Day) -> tuple[Day, Day, Day]:
    """The first and the last day of the seasons begun, and the last on which one began; zero where none had."""
    first, last, began = as_of + 1, 0, 0
    for total in totals:
        _, start, end, _, _, _ = seasons[total[2]]
        if start <= as_of:
            if start < first:
                first = start
            if start > began:
                began = start
            if end > last:
                last = end
    return first, last, began
