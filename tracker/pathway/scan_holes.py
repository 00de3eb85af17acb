"""Holes in the records as the scan reads them: definition D10 in whole numbers.

The lean twin of `tracker.pathway.record_gaps`; docs/decisions/record-gaps.md says what is a hole and why.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tracker.pathway.day_runs import Day, Run, minus, united, within
from tracker.pathway.scan_registration import Begun, Stretch
from tracker.pathway.scan_rows import LineRow
from tracker.pathway.scan_totals import Undated


class Holes(NamedTuple):
    """In-season days of a record gap: those nothing is held for, those of which only a total is held, and all."""

    bare: list[Run]
    dateless: list[Run]
    days: list[Run]


_NONE = Holes([], [], [])


class MatchDays:
    """The days on which a match of a team is on record: while the player was registered with it, and their own."""

    def __init__(
        self, held: Mapping[int, Sequence[Day]], begun: Sequence[Begun], lines: Sequence[LineRow], as_of: Day
    ) -> None:
        self._held = held
        self._begun = begun
        self._own: dict[int, list[Day]] = {}
        for line in lines:
            if line[1] <= as_of:
                self._own.setdefault(line[2], []).append(line[1])

    def within(self, team: int, first: Day, last: Day) -> Sequence[Day]:
        """The days of a stretch of registration with the team, in order."""
        days = self._held.get(team)
        found = days[bisect_left(days, first) : bisect_right(days, last)] if days else ()
        own = self._own.get(team)
        return sorted({*found, *(day for day in own if first <= day <= last)}) if own else found

    def any_within(self, team: int, first: Day, last: Day) -> bool:
        """Whether there is one between two days, the player being registered with the team or not."""
        return any(first <= day <= last for day in self._own.get(team, ())) or any(
            self.within(team, max(start, first), min(end, last))
            for start, end, other, _, _, _ in self._begun
            if other == team and start <= last and end >= first
        )


def holes_in(
    found: Sequence[Stretch],
    seasons: Sequence[Run],
    undated: Sequence[Undated],
    match_days: MatchDays | None,
    least_days: int,
) -> Holes:
    """Every record gap: seasons held only as a total, and long runs without a match of the team."""
    if not found and not undated:
        return _NONE
    bare: list[Run] = []
    dateless: list[Run] = []
    told = [each for each in undated if each[3] or not _any_match(match_days, each)] if match_days else undated
    for first, last, team, inside, _ in found:
        hidden = _of_team(told, team, first, last)
        if hidden:
            dateless += hidden
        if inside != hidden:
            left = minus(inside, hidden)
            for run in _between_matches(left, team, match_days) if match_days else left:
                if run[1] - run[0] + 1 >= least_days:
                    (dateless if _partly_told(undated, team, run[0]) else bare).append(run)
    for _, start, end, _ in _without_registration(told, found):
        dateless += within(seasons, start, end)
    dateless = united(dateless)
    if not bare:
        return Holes(bare, dateless, dateless)
    bare = united(bare)
    return Holes(bare, dateless, united(bare + dateless))


def _of_team(told: Sequence[Undated], team: int, first: Day, last: Day) -> list[Run]:
    """The days of a stretch in seasons that are held only as a total."""
    found: list[Run] = []
    for other, start, end, _ in told:
        if other == team and start <= last and end >= first:
            found.append((start if start > first else first, end if end < last else last))  # noqa: FURB136
    return united(found) if len(found) > 1 else found


def _between_matches(seasons: Sequence[Run], team: int, match_days: MatchDays) -> Iterator[Run]:
    """The runs of in-season days on which no match of the team is on record."""
    for season in seasons:
        yield from _runs(season, match_days.within(team, *season))


def _partly_told(undated: Sequence[Undated], team: int, day: Day) -> bool:
    """Whether more is known of the season that a day lies in than is dated."""
    return any(other == team and start <= day <= end for other, start, end, _ in undated)


def _without_registration(told: Sequence[Undated], found: Sequence[Stretch]) -> list[Undated]:
    """The seasons on no day of which the player was registered with the team."""
    without: list[Undated] = []
    for season in told:
        team, start, end, _ = season
        for first, last, other, _, _ in found:
            if other == team and first <= end and start <= last:
                break
        else:
            without.append(season)
    return without


def _any_match(match_days: MatchDays, season: Undated) -> bool:
    team, start, end, _ = season
    return match_days.any_within(team, start, end)


def _runs(season: Run, matches: Sequence[Day]) -> Iterator[Run]:
    """The days of a season between its edges and the matches on record."""
    if not matches:
        yield season
        return
    for before, after in pairwise((season[0] - 1, *matches, season[1] + 1)):
        if after - before > 1:
            yield before + 1, after - 1
