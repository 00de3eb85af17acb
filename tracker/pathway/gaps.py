"""The labelled periods of a pathway: holes in the records, absences, and gaps in the development (D4 to D10)."""

from __future__ import annotations

from tracker.football.dossier import Dossier
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.pathway.labelled import absences, unrecorded
from tracker.pathway.national_gaps import national_gaps
from tracker.pathway.on_record import Record, read
from tracker.pathway.peers import Peers
from tracker.pathway.quiet import quiet_periods
from tracker.pathway.step_down import steps_down
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.thin import thin_exposure
from tracker.pathway.timeline import Timeline

_PRECEDENCE = tuple(GapKind)


def gaps(dossier: Dossier, timeline: Timeline, thresholds: Thresholds, ladder: Ladder) -> tuple[Gap, ...]:
    """Every labelled period up to the timeline's as-of date, in order of days."""
    return gaps_of(read(dossier, timeline.as_of), timeline, thresholds, ladder)


def gaps_of(
    record: Record, timeline: Timeline, thresholds: Thresholds, ladder: Ladder, peers: Peers | None = None
) -> tuple[Gap, ...]:
    """The labelled periods of records that have already been read; thin exposure only beside enough peers."""
    holes = unrecorded(record, timeline)
    thin = thin_exposure(record, timeline, thresholds, ladder, peers)
    found = (
        *holes,
        *absences(timeline, holes),
        *quiet_periods(record, timeline, thresholds, ladder),
        *steps_down(record, timeline, thresholds),
        *([thin] if thin else ()),
        *national_gaps(record, timeline, thresholds),
    )
    return tuple(sorted(found, key=lambda gap: (gap.window, _PRECEDENCE.index(gap.kind))))
