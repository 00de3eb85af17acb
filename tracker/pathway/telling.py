"""The finished account of a pathway, made from a dossier in one go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tracker.football.dossier import Dossier
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.pathway.bridge import bridge_of
from tracker.pathway.gaps import gaps_of
from tracker.pathway.minutes import minutes_of
from tracker.pathway.on_record import read
from tracker.pathway.story import GapKind, Story
from tracker.pathway.summary import sentences
from tracker.pathway.timeline import timeline_of

#: The word in `Dossier.withheld` for known absences that this viewer may not be told of.
ABSENCES = "absences"


def tell(
    dossier: Dossier, as_of: date, thresholds: Thresholds, ladder: Ladder, u19_ends: date | None = None
) -> Story:
    """Tell a player's pathway as it stood at the end of the as-of date.

    `u19_ends` is the last day of eligibility for the U-19 category played in, where a rule gives it.
    """
    record = read(dossier, as_of)
    timeline = timeline_of(record, thresholds)
    gaps = gaps_of(record, timeline, thresholds, ladder)
    call_ups = (call_up for call_up in dossier.call_ups if call_up.when.earliest <= as_of)
    if ABSENCES in dossier.withheld:
        # They were thought with, so that no day away is called quiet, and are not told.
        timeline = replace(timeline, absences=())
        gaps = tuple(gap for gap in gaps if gap.kind is not GapKind.ABSENCE)
    return Story(
        player=dossier.player,
        as_of=as_of,
        withheld=dossier.withheld,
        sentences=sentences(record, timeline, gaps, ladder),
        timeline=timeline,
        gaps=gaps,
        bridge=bridge_of(record, thresholds, u19_ends),
        minutes=minutes_of(record),
        call_ups=tuple(
            sorted(call_ups, key=lambda call_up: (call_up.when.earliest, call_up.when.latest, call_up.rung))
        ),
    )
