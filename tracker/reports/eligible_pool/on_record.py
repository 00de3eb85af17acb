"""How much is on record of those who are found, and how well their births are known: counts alone."""

from __future__ import annotations

from tracker.finding.facets import Facet
from tracker.finding.spoken import part_phrase
from tracker.reports.blocks import Blocks, Column, Grid, Heading, Prose
from tracker.reports.eligible_pool.telling import Telling

#: By what players are counted here, in this order.
COUNTED = (Facet.ANSWER, Facet.COVERAGE, Facet.EVIDENCE)


def on_record(telling: Telling) -> Blocks:
    """A small table for the verdict by age, the match records, and the documents that show births."""
    report = telling.report
    held = [facet for facet in COUNTED if report.counts.get(facet)]
    if not report.total or not held:
        return ()
    heading = Heading(telling.say("record-heading"), "record")
    says = Prose(telling.say("record-says", least=report.least))
    return heading, says, *(_grid(facet, telling) for facet in held)


def _grid(facet: Facet, telling: Telling) -> Grid:
    columns = (
        Column(telling.voice.speak(part_phrase(facet)), 3.0),
        Column(telling.say("head-players"), 1.0, number=True),
    )
    rows = tuple(
        (telling.voice.speak(choice), telling.number(players)) for choice, players in telling.report.counts[facet]
    )
    return Grid(columns, rows)
