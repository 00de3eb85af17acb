"""Relative age: births by quarter from each cut-off, with the test and the ratio where there are enough."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tracker.football.phrase import phrase
from tracker.pathway.birth_quarter import QUARTERS
from tracker.pathway.drawing import TableTwin
from tracker.pathway.quarters_chart import quarters_chart
from tracker.pathway.quarters_in_words import cut_off_name
from tracker.pathway.relative_age import Quartering
from tracker.reports.blocks import Blocks, Column, Prose, together
from tracker.reports.gap_report.telling import Telling, asked, chart_of, grid


def quarters(telling: Telling) -> Blocks:
    """The births of everybody who is counted, once for each cut-off; said in words where births are years."""
    found = telling.view.relative_age
    if not found:
        return together(telling.heading("quarters"), Prose(telling.say("not-by-years")))
    chart = chart_of(telling, partial(quarters_chart, found))
    changed = telling.notes(
        [phrase("report-board-two-cut-offs")] if len(found) > 1 and chart.drawing.table.rows else []
    )
    return *asked(telling, "quarters", chart, changed), *_table(telling, found, chart.drawing.table)


def _table(telling: Telling, found: Sequence[Quartering], twin: TableTwin) -> Blocks:
    """A row for each of the four quarters, with those of each cut-off beside one another."""
    if not twin.rows:
        return ()
    quarter, _, born, expected = twin.heads
    columns: list[Column] = []
    for one in found:
        day = telling.speak(phrase("chart-quarters-panel", cut_off=cut_off_name(one.cut_off)))
        columns += [Column(day if len(found) > 1 else quarter, 1.2), Column(born, 0.9, number=True)]
        columns.append(Column(expected, 0.9, number=True))
    parts = [twin.rows[start : start + len(QUARTERS)] for start in range(0, len(twin.rows), len(QUARTERS))]
    rows = [
        [cell for name, _, *counts in beside for cell in (name, *counts)] for beside in zip(*parts, strict=True)
    ]
    return grid(columns, rows)
