"""How the report was made: the definitions its numbers rest on, and what a missing number means."""

from __future__ import annotations

from tracker.reports.section import Flowables, Telling, heading_of, together
from tracker.reports.style import BODY
from tracker.reports.table import Column, Entry, Table
from tracker.reports.text import para

_TERMS = (
    *("in-season-days", "quiet", "thin", "step-down", "record-gap", "bridge", "national"),
    *("call-up", "minutes", "coverage", "provisional"),
)


def method(telling: Telling) -> Flowables:
    """The definitions with the thresholds they were used with, and the rules and day the report stands for."""
    report, voice = telling.report, telling.voice
    thresholds = report.thresholds
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
    terms = (*_TERMS, "disputed") if report.story.disputes else _TERMS
    rows = [
        (Entry(voice.say(f"term-{term}"), bold=True), voice.say(f"definition-{term}", **values)) for term in terms
    ]
    intro = voice.say("method-intro", day=report.as_of, fingerprint=report.fingerprint, code=report.report_code)
    table = Table([Column("", 1), Column("", 3.6)], rows)
    return together(heading_of(telling, "method"), para(intro, BODY), table)
