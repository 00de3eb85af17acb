"""From a summary to what cohorts count of a player."""

from __future__ import annotations

from datetime import date

from tracker.football.ladder import FIRST_SENIOR_RUNG
from tracker.football.people import Birth, Position, Sex
from tracker.logic.span import Span
from tracker.pathway.career import Career, Stage
from tracker.pathway.day_runs import Day
from tracker.pathway.scan import Summary


def career_of(summary: Summary, sex: Sex, birth: Birth | None, position: Position | None) -> Career:
    """A player as a cohort counts them, as of the day of the summary."""
    first_seen, last_seen = summary.first_seen, summary.last_seen
    return Career(
        player=summary.player,
        sex=sex,
        birth=birth,
        position=position,
        first={Stage(each.rail, each.rung): between(each.earliest, each.latest) for each in summary.stages},
        last={
            Stage(each.rail, each.rung): between(each.last_earliest, each.last_latest) for each in summary.stages
        },
        seen=between(first_seen, last_seen) if first_seen is not None and last_seen is not None else None,
        leaving=summary.leaving,
        clubs=dict(summary.trained),
        minutes={
            each.rung: each.minutes
            for each in summary.played
            if each.minutes is not None and each.rung >= FIRST_SENIOR_RUNG
        },
        by_age=summary.by_age,
        bridges=summary.bridges,
    )


def between(earliest: Day, latest: Day) -> Span[date]:
    """Two days as bounds."""
    return Span(date.fromordinal(earliest), date.fromordinal(latest))
