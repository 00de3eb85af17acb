"""The definitions that a pathway's numbers rest on, with the thresholds they were used with."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.limits import Thresholds
from tracker.pathway.story import Story
from tracker.reports.voice import Voice

_TERMS = (
    *("in-season-days", "quiet", "thin", "step-down", "record-gap", "bridge", "national"),
    *("call-up", "minutes", "coverage", "provisional"),
)


def definitions(story: Story, thresholds: Thresholds, voice: Voice) -> Iterator[tuple[str, str]]:
    """Each term with what it means here; a disputed record is explained where one is marked."""
    values = {
        "quiet": thresholds.quiet_days,
        "major": thresholds.major_quiet_days,
        "critical": thresholds.critical_quiet_days,
        "hole": thresholds.record_gap_days,
        "thin": thresholds.thin_minutes,
        "smallest": thresholds.smallest_cohort,
        "step": thresholds.step_window_days,
        "fewest": thresholds.step_appearances,
        "after": thresholds.step_absence_days,
        "months": thresholds.national_gap_months,
        "settled": thresholds.settled_minutes,
        "established": thresholds.established_minutes,
    }
    for term in (*_TERMS, "disputed") if story.disputes else _TERMS:
        yield voice.say(f"term-{term}"), voice.say(f"definition-{term}", **values)
