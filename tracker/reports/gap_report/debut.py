"""When the senior debut comes: two curves of competing ends, each between two bounds."""

from __future__ import annotations

from functools import partial

from tracker.football.phrase import phrase
from tracker.pathway.debut import TimeToDebut
from tracker.pathway.drawing import TableTwin
from tracker.pathway.incidence_chart import incidence_chart
from tracker.reports.blocks import Blocks, Column, Prose, together
from tracker.reports.gap_report.telling import Telling, asked, chart_of, grid

_SHARES = (0.5, 0.9, 1.2, 1.4, 1.2)


def debut(telling: Telling) -> Blocks:
    """The curves, and what they say at the ages of the definition."""
    found = telling.view.debut
    if found is None:
        return together(telling.heading("debut"), Prose(telling.say("not-by-years")))
    chart = chart_of(telling, partial(incidence_chart, found))
    question = asked(telling, "debut", chart, telling.notes(found.left_out))
    return *question, *_table(telling, found, chart.drawing.table)


def _table(telling: Telling, found: TimeToDebut, twin: TableTwin) -> Blocks:
    """A row for each age that is read; those between have no interval, and stand in the picture alone."""
    if not twin.rows:
        return ()
    ages = {telling.speak(phrase("chart-age-exact", age=each.age)) for each in found.readings}
    heads = zip(twin.heads, _SHARES, strict=True)
    columns = [Column(head, share, number=bool(place)) for place, (head, share) in enumerate(heads)]
    return grid(columns, (row for row in twin.rows if row[0] in ages))
