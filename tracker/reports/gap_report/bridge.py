"""How long the bridge takes by the way across: to a first senior match, to 450 minutes, to a call-up, to a cap."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tracker.football.phrase import phrase
from tracker.pathway.chart_words import number
from tracker.pathway.lag_spread import SOON
from tracker.pathway.route_chart import RouteBar, route_bars, route_chart
from tracker.reports.blocks import Blocks, Cell, Column, Entry, Prose
from tracker.reports.gap_report.telling import Telling, asked, chart_of, grid, share_cell

_WHEN = ("before", "soon", "later", "not", "open")


def bridge(telling: Telling) -> Blocks:
    """Each milestone as bars for everybody and for each way; the same as a table, and who came when."""
    found = telling.view.routes
    chart = chart_of(telling, partial(route_chart, found))
    bars = tuple(route_bars(found))
    notes = telling.notes((*found.left_out, *([phrase("crossings-not-weighed")] if bars else [])))
    return *asked(telling, "routes", chart, notes), *_by_way(telling, bars), *_when(telling, bars)


def _by_way(telling: Telling, bars: Sequence[RouteBar]) -> Blocks:
    """A row for everybody and for each way, with a share for each milestone."""
    of = tuple(dict.fromkeys(bar.of for bar in bars))
    columns = [Column(telling.speak(phrase("chart-routes-way")), 0.85)]
    columns += [Column(telling.speak(each.name), 1.0, number=True) for each in of]
    shares = {(bar.name, bar.of): bar.lag.share for bar in bars}
    rows = [
        (
            Entry(telling.speak(name), bold=not place),
            *(share_cell(telling, shares.get((name, each))) for each in of),
        )
        for place, name in enumerate(dict.fromkeys(bar.name for bar in bars))
    ]
    return grid(columns, rows, telling.say("bridge-note", months=SOON))


def _when(telling: Telling, bars: Sequence[RouteBar]) -> Blocks:
    """A row for each milestone with how many of everybody came there when."""
    columns = [Column(telling.speak(phrase("chart-routes-milestone")), 2.2)]
    columns += [
        Column(telling.speak(phrase(f"chart-routes-{head}", months=SOON)), 1.0, number=True) for head in _WHEN
    ]
    rows = [_counts(telling, bar) for bar in bars if bar.whole]
    return (
        (Prose(telling.say("bridge-when")), *grid(columns, rows, telling.say("bridge-when-note"))) if rows else ()
    )


def _counts(telling: Telling, bar: RouteBar) -> Sequence[Cell]:
    found = bar.lag.counts
    when = (found.before, found.soon, found.later, found.waiting, found.unclear)
    return (telling.speak(bar.of.name), *(telling.speak(number(count)) for count in when))
