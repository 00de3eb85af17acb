"""The labelled periods of a pathway: holes in the records, known absences and quiet periods (D4, D10)."""

from __future__ import annotations

from tracker.football.dossier import Dossier
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.pathway.labelled import absences, unrecorded
from tracker.pathway.on_record import Record, read
from tracker.pathway.quiet import quiet_periods
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.timeline import Timeline

_PRECEDENCE = tuple(GapKind)


def gaps(dossier: Dossier, timeline: Timeline, thresholds: Thresholds, ladder: Ladder) -> tuple[Gap, ...]:
    """Every labelled period up to the timeline's as-of date, in order of days."""
    return gaps_of(read(dossier, timeline.as_of), timeline, thresholds, ladder)


def gaps_of(record: Record, timeline: Timeline, thresholds: Thresholds, ladder: Ladder) -> tuple[Gap, ...]:
    """The labelled periods of records that have already been read."""
    holes = unrecorded(timeline)
    found = (*holes, *absences(timeline, holes), *quiet_periods(record, timeline, thresholds, ladder))
    return tuple(sorted(found, key=lambda gap: (gap.window, _PRECEDENCE.index(gap.kind))))
