"""Summaries as rows of their tables, and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete

from tracker.football.ladder import FIRST_SENIOR_RUNG, Rail
from tracker.pathway.day_runs import Day
from tracker.pathway.scan import Summary
from tracker.pathway.scan_milestones import Milestones
from tracker.pathway.scan_totals import Played
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.bulk import insert_rows
from tracker.store.driver_rows import Among
from tracker.store.summary_packing import pack_bridges, pack_numbers, pack_played

Row = tuple[Any, ...]

_NONE_YET, _NEVER = Milestones(), (None, None)
_NO_DAYS: Sequence[date | None] = (None,) * (2 * len(_NONE_YET))
_SENIOR = int(FIRST_SENIOR_RUNG)

_SCANNED = (t.PlayerSummary, t.PlayerStage, t.PlayerTraining)
#: All that is made anew with a player's records: what the scan says, and the row of the pool that is made of it.
SUMMARY_TABLES = (*_SCANNED, t.PoolRow)


class Dates(dict[Day | None, date | None]):
    """Days by their ordinals; a career's days recur in thousands of others."""

    def __missing__(self, day: Day | None) -> date | None:
        found = self[day] = None if day is None else date.fromordinal(day)
        return found


def replace_summaries(connection: Connection, among: Among, summaries: Sequence[Summary], dates: Dates) -> None:
    """Put these summaries in the place of those that are held of the players among whom they are."""
    made = {
        t.PlayerSummary.__tablename__: [summary_row(each, dates) for each in summaries],
        t.PlayerStage.__tablename__: [row for each in summaries for row in _stages(each, dates)],
        t.PlayerTraining.__tablename__: [(each.player, *at) for each in summaries for at in each.trained],
    }
    for kind in _SCANNED:
        connection.execute(delete(kind).where(among(kind.player_id)))
        rows = made[kind.__tablename__]
        if rows:
            table = Base.metadata.tables[kind.__tablename__]
            insert_rows(connection, table, table.columns.keys(), rows)


def summary_row(summary: Summary, dates: Dates) -> Row:
    """A summary as the row of its own table."""
    gap = summary.gap
    return (
        summary.player,
        dates[summary.as_of],
        summary.highest(Rail.CLUB),
        summary.highest(Rail.NATIONAL),
        senior_minutes(summary.played),
        pack_played(summary.played),
        *summary.senior_lately,
        *summary.at_level_lately,
        dates[summary.last_at_level],
        dates[summary.u19_ends],
        *_between(summary.milestones, dates),
        gap.kind.value if gap else None,
        dates[gap.since] if gap else None,
        gap.days if gap else None,
        gap.grade.value if gap and gap.grade else None,
        summary.in_season_days,
        summary.on_record_days,
        dates[summary.first_seen],
        dates[summary.last_seen],
        summary.leaving.value,
        pack_bridges(summary.bridges),
        pack_numbers(summary.by_age),
        *summary.lately_from,
        *summary.before,
        summary.gap_by_year.value if summary.gap_by_year else None,
    )


def senior_minutes(played: Iterable[Played]) -> int:
    """The known minutes on senior rungs."""
    return sum([each.minutes or 0 for each in played if each.rung >= _SENIOR])


def _between(milestones: Milestones, dates: Dates) -> Sequence[date | None]:
    if milestones == _NONE_YET:
        return _NO_DAYS
    return [dates[day] for when in milestones for day in (when or _NEVER)]


def _stages(summary: Summary, dates: Dates) -> Iterator[Row]:
    for rail, rung, *days in summary.stages:
        yield (summary.player, rail, rung, *[dates[day] for day in days])
