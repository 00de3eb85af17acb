"""How the report was made: the definitions its numbers rest on, and what a missing number means."""

from __future__ import annotations

from tracker.reports.definitions import definitions
from tracker.reports.section import Flowables, Telling, heading_of, together
from tracker.reports.style import BODY
from tracker.reports.table import Column, Entry, Table
from tracker.reports.text import para


def method(telling: Telling) -> Flowables:
    """The definitions with the thresholds they were used with, and the rules and day the report stands for."""
    report, voice = telling.report, telling.voice
    rows = [
        (Entry(term, bold=True), meaning) for term, meaning in definitions(report.story, report.thresholds, voice)
    ]
    intro = voice.say("method-intro", day=report.as_of, fingerprint=report.fingerprint, code=report.report_code)
    table = Table([Column("", 1), Column("", 3.6)], rows)
    return together(heading_of(telling, "method"), para(intro, BODY), table)
