"""The funnel both ways, along the clubs and along the national sides."""

from __future__ import annotations

from functools import partial

from tracker.pathway.chart_words import none
from tracker.pathway.drawing import TableTwin
from tracker.pathway.funnel import Funnel
from tracker.pathway.funnel_chart import funnel_chart
from tracker.reports.blocks import Blocks, Cell, Column, Entry
from tracker.reports.gap_report.telling import Telling, asked, chart_of, grid


def through_the_clubs(telling: Telling) -> Blocks:
    """From youth football to senior football; who is too young to count is said here for both ladders."""
    found = telling.view.club
    return _both_ways(telling, "club-funnel", found, telling.notes((*found.left_out, *found.looking_back)))


def through_the_sides(telling: Telling) -> Blocks:
    """From the youth sides to the senior side, where a call-up is an event and not only a cap."""
    found = telling.view.national
    return _both_ways(telling, "national-funnel", found, telling.notes((*found.in_no_order, *found.looking_back)))


def _both_ways(telling: Telling, part: str, found: Funnel, notes: Blocks) -> Blocks:
    chart = chart_of(telling, partial(funnel_chart, found))
    return *asked(telling, part, chart, notes), *_table(telling, chart.drawing.table)


def _table(telling: Telling, twin: TableTwin) -> Blocks:
    """A row for each stage with both ways beside one another, each share over its interval."""
    if not twin.rows:
        return ()
    unknown = telling.speak(none())
    held = {
        (stage, way): Entry(share, "" if interval == unknown else interval)
        for stage, way, share, interval in twin.rows
    }
    stages, ways = (tuple(dict.fromkeys(row[place] for row in twin.rows)) for place in (0, 1))
    columns = (Column(twin.heads[0], 1.1), *(Column(way, 1.6, number=True) for way in ways))
    rows: list[tuple[Cell, ...]] = [(stage, *(held[stage, way] for way in ways)) for stage in stages]
    return grid(columns, rows, telling.say("under-note"))
