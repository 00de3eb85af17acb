"""The finished account of a pathway, made from a dossier in one go."""

from __future__ import annotations

from datetime import date

from tracker.football.call_ups import CallUp
from tracker.football.dossier import Dossier
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.pathway.bridge import bridge_of
from tracker.pathway.category_lag import category_lags
from tracker.pathway.disputed import disputes_by
from tracker.pathway.gaps import gaps_of
from tracker.pathway.minutes import minutes_of
from tracker.pathway.national_gaps import intervals
from tracker.pathway.on_record import read
from tracker.pathway.peers import Peers
from tracker.pathway.story import NationalPath, Story
from tracker.pathway.summary import sentences
from tracker.pathway.thin import compared, standing
from tracker.pathway.timeline import timeline_of
from tracker.pathway.untold import gaps_without_absences, without_absences, without_mention

#: The word in `Dossier.withheld` for absences, where this viewer may not be told of any.
ABSENCES = "absences"


def tell(
    dossier: Dossier,
    as_of: date,
    thresholds: Thresholds,
    ladder: Ladder,
    peers: Peers | None = None,
) -> Story:
    """Tell a player's pathway as it stood at the end of the as-of date.

    `peers` are those whom the last year is held against; without them nothing is said of thin exposure.

    Raises:
        MixedCohortError: the peers belong to the football of the other sex.
    """
    record = read(dossier, as_of)
    timeline = timeline_of(record, thresholds)
    gaps = gaps_of(record, timeline, thresholds, ladder, peers)
    beside = compared(record, timeline, thresholds, ladder, peers) if peers else None
    stands = standing(record, timeline, thresholds, ladder, peers) if peers else None
    between = intervals(record, timeline)
    if ABSENCES in dossier.withheld:
        # They were thought with, so that no day away is called quiet, and are not told.
        timeline, gaps = without_absences(timeline), gaps_without_absences(gaps)
        beside = without_mention(beside) if beside else None
    return Story(
        player=dossier.player,
        as_of=as_of,
        withheld=dossier.withheld,
        sentences=sentences(record, timeline, gaps, ladder, stands),
        timeline=timeline,
        gaps=gaps,
        bridge=bridge_of(record, thresholds),
        minutes=minutes_of(record),
        call_ups=_call_ups(dossier, as_of),
        national=NationalPath(between, category_lags(record)),
        compared=beside,
        disputes=disputes_by(dossier, as_of),
    )


def _call_ups(dossier: Dossier, as_of: date) -> tuple[CallUp, ...]:
    made = (call_up for call_up in dossier.call_ups if call_up.when.earliest <= as_of)
    return tuple(sorted(made, key=_place))


def _place(call_up: CallUp) -> tuple[date, date, int, int, str, str, str, str, int, int]:
    """Where a call-up stands among the others, in whatever order they were held."""
    when, kind, minutes = call_up.when, call_up.kind.value, call_up.minutes
    match = (call_up.competition, call_up.opponent, str(call_up.official))
    counts = (call_up.matches, -1 if minutes is None else minutes)
    return when.earliest, when.latest, call_up.rung, call_up.side.id, kind, *match, *counts
