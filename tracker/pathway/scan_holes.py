"""Holes in the records as the scan reads them: definition D10 in whole numbers.

The lean twin of `tracker.pathway.record_gaps`; docs/decisions/record-gaps.md says what is a hole and why.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from tracker.pathway.day_runs import Day, Run, minus, united, within
from tracker.pathway.scan_play import Tally
from tracker.pathway.scan_registration import Begun, Stretch
from tracker.pathway.scan_rows import LineRow


class Holes(NamedTuple):
    """In-season days of a record gap: those nothing is held for, and those of which only a total is held."""

    bare: list[Run]
    dateless: list[Run]

    @property
    def days(self) -> list[Run]:
        """All days of record gaps."""
        if not self.bare:
            return self.dateless
        return united([*self.bare, *self.dateless])


class Undated(NamedTuple):
    """A season of which more is known as a total than as dated matches; `whole` if no day of it tells anything."""

    team: int
    start: Day
    end: Day
    whole: bool


class MatchDays:
    """The days on which a match of a team is on record: while the player was registered with it, and their own."""

    def __init__(
        self, held: Mapping[int, Sequence[Day]], begun: Sequence[Begun], lines: Sequence[LineRow], as_of: Day
    ) -> None:
        self._held = held
        self._begun = begun
        self._own: dict[int, list[Day]] = {}
        for line in lines:
            if line[0] <= as_of:
                self._own.setdefault(line[1], []).append(line[0])

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


def undated_of(tallies: Iterable[Tally], match_days: MatchDays | None) -> list[Undated]:
    """The seasons with appearances that have no date."""
    found: list[Undated] = []
    for tally in tallies:
        if tally.total and tally.season:
            team, (_, start, end, _, _) = tally.team, tally.season
            if tally.undated:
                found.append(Undated(team, start, end, whole=True))
            elif tally.appearances is None and not tally.matches:
                any_match = match_days is not None and match_days.any_within(team, start, end)
                found.append(Undated(team, start, end, whole=not any_match))
    return found


def holes_in(
    found: Sequence[Stretch],
    seasons: Sequence[Run],
    undated: Sequence[Undated],
    match_days: MatchDays | None,
    least_days: int,
) -> Holes:
    """Every record gap: seasons held only as a total, and long runs without a match of the team."""
    bare: list[Run] = []
    dateless: list[Run] = []
    for first, last, team, inside, _ in found:
        if not inside:
            continue
        whole = united(
            [
                (max(first, start), min(last, end))
                for other, start, end, nothing in undated
                if other == team and nothing and start <= last and end >= first
            ]
        )
        dateless += whole
        for season in minus(inside, whole):
            for run in _runs(season, match_days.within(team, *season)) if match_days else (season,):
                if run[1] - run[0] + 1 >= least_days:
                    (dateless if _partly(run[0], team, undated) else bare).append(run)
    for team, start, end, nothing in undated:
        if nothing and not _falls_in(found, team, start, end):
            dateless += within(seasons, start, end)
    return Holes(united(bare), united(dateless))


def _partly(day: Day, team: int, undated: Sequence[Undated]) -> bool:
    """Whether more is known of a team's season that has a day in it than is dated."""
    return any(other == team and start <= day <= end for other, start, end, _ in undated)


def _runs(season: Run, matches: Sequence[Day]) -> Iterator[Run]:
    """The days of a season between its edges and the matches on record."""
    if not matches:
        yield season
        return
    for before, after in pairwise((season[0] - 1, *matches, season[1] + 1)):
        if after - before > 1:
            yield before + 1, after - 1


def _falls_in(found: Sequence[Stretch], team: int, start: Day, end: Day) -> bool:
    return any(other == team and first <= end and start <= last for first, last, other, _, _ in found)
