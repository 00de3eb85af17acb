"""How the report was made: the definitions its numbers rest on, and what a missing number means."""

from __future__ import annotations

from tracker.reports.blocks import Blocks, Column, Entry, Grid, Prose
from tracker.reports.definitions import definitions, used
from tracker.reports.section import Telling, heading_of


def method(telling: Telling) -> Blocks:
    """The definitions that the report used, with their thresholds, and the rules and day it stands for."""
    report, voice = telling.report, telling.voice
    found = definitions(report.story, report.thresholds, voice, used(report))
    rows = tuple((Entry(term, bold=True), meaning) for term, meaning in found)
    intro = voice.say("method-intro", day=report.as_of, fingerprint=report.fingerprint, code=report.seal.code)
    terms = Grid((Column("", 1), Column("", 4.9)), rows)
    return heading_of(telling, "method"), Prose(intro), terms
