"""Definition D10: stretches in which the records, and not necessarily the career, have a hole.

How the definition was made sharp is written down in `docs/decisions/record-gaps.md`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from tracker.football.calendar import ONE_DAY, Window, clipped, days_in, without
from tracker.football.spells import TeamSeason
from tracker.pathway.on_record import Record
from tracker.pathway.registration import Stretch, seasons_of
from tracker.pathway.tallies import Tally


@dataclass(frozen=True, slots=True)
class RecordGap:
    """In-season days for which no match of a team of the player's is on record.

    `dates_missing` says that a season total is held for them, but not the dates of its matches.
    """

    window: Window
    team: str
    dates_missing: bool


@dataclass(frozen=True, slots=True)
class _Undated:
    """A season of which more is known as a total than as dated matches; `whole` if no day of it tells anything."""

    season: TeamSeason
    whole: bool


def record_gaps(record: Record, registered: tuple[Stretch, ...], least_days: int) -> tuple[RecordGap, ...]:
    """Every record gap up to the as-of date in order of days; those of different teams may overlap."""
    undated = _undated(record)
    found = [gap for stretch in registered for gap in _of_stretch(record, stretch, undated, least_days)]
    found += _elsewhere(record, registered, undated)
    return tuple(sorted(dict.fromkeys(found), key=lambda gap: (gap.window, gap.team)))


def _undated(record: Record) -> tuple[_Undated, ...]:
    return tuple(
        _Undated(
            tally.season, whole=tally.undated > 0 or not _matches_in(record, tally.team_id, tally.season.window)
        )
        for tally in record.tallies
        if tally.season and _lacks_dates(tally)
    )


def _lacks_dates(tally: Tally) -> bool:
    unknown = tally.total is not None and tally.total.appearances is None and not tally.matches
    return unknown or tally.undated > 0


def _matches_in(record: Record, team_id: int, window: Window) -> Sequence[date]:
    days = record.match_days.get(team_id, ())
    return days[bisect_left(days, window.start) : bisect_right(days, window.end)]


def _of_stretch(
    record: Record, stretch: Stretch, undated: Sequence[_Undated], least_days: int
) -> Iterator[RecordGap]:
    """The holes while registered: seasons held only as a total, and long runs without a match of the team."""
    team = stretch.spell.team
    own = [each for each in undated if each.season.team_id == team.id]
    totals = clipped((each.season.window for each in own if each.whole), stretch.window.start, stretch.window.end)
    yield from (RecordGap(window, team.name, dates_missing=True) for window in totals)
    for season in without(stretch.in_season, totals):
        for run in _runs(season, _matches_in(record, team.id, season)):
            if run.days >= least_days:
                partly = any(run.start in each.season.window for each in own)
                yield RecordGap(run, team.name, dates_missing=partly)


def _runs(season: Window, matches: Sequence[date]) -> Iterator[Window]:
    """The days of a season between its edges and the matches on record."""
    edges = (season.start - ONE_DAY, *matches, season.end + ONE_DAY)
    for before, after in pairwise(edges):
        if (after - before).days > 1:
            yield Window(before + ONE_DAY, after - ONE_DAY)


def _elsewhere(record: Record, registered: tuple[Stretch, ...], undated: Sequence[_Undated]) -> Iterator[RecordGap]:
    """In-season days on which another team may have fielded the player: its season is known only as a total."""
    seasons = seasons_of(registered)
    for season in (each.season for each in undated if each.whole):
        if not any(stretch.falls_in(season) for stretch in registered):
            name, _ = record.team_name(season.team_id, season)
            for window in clipped(seasons, season.window.start, season.window.end):
                yield RecordGap(window, name, dates_missing=True)


def in_season_days_on_record(seasons: tuple[Window, ...], holes: Sequence[RecordGap]) -> int:
    """How many in-season days are in no record gap."""
    return days_in(without(seasons, (hole.window for hole in holes)))
