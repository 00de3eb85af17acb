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
    first = [spell[0] for spell in begun]
    last = [spell[1] for spell in begun]
    began: list[Day] = [since for since, _, _ in called] if called else []
    if called:
        last += [by for _, by, _ in called]
    for total in totals:
        _, start, end, _, _ = seasons[total[2]]
        if start <= as_of:
            began.append(start)
            last.append(end)
    if matches:
        first.append(matches[0][0])
        last.append(matches[-1][0])
        began.append(matches[-1][0])
    if not last:
        return None, None, None
    return min(first + began), min(max(last), as_of), max(began) if began else None
