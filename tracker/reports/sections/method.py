"""How the report was made: the definitions its numbers rest on, and what a missing number means."""

from __future__ import annotations

from tracker.reports.blocks import Blocks, Column, Entry, Grid, Prose, together
from tracker.reports.definitions import definitions
from tracker.reports.section import Telling, heading_of


def method(telling: Telling) -> Blocks:
    """The definitions with the thresholds they were used with, and the rules and day the report stands for."""
    report, voice = telling.report, telling.voice
    rows = tuple(
        (Entry(term, bold=True), meaning) for term, meaning in definitions(report.story, report.thresholds, voice)
    )
    intro = voice.say("method-intro", day=report.as_of, fingerprint=report.fingerprint, code=report.seal.code)
    terms = Grid((Column("", 1), Column("", 3.6)), rows)
    return together(heading_of(telling, "method"), Prose(intro), terms)
