"""The pathway drawn: the club rail and the national rail on one age axis."""

from __future__ import annotations

from functools import partial

from tracker.pathway.layout import strip as drawn
from tracker.reports.blocks import Blocks, Chart, Column, Grid, Prose, together
from tracker.reports.section import Telling, empty, heading_of


def strip(telling: Telling) -> Blocks:
    """The strip under the one sentence that says what it shows."""
    heading = heading_of(telling, "strip")
    drawing = telling.report.strip
    timeline = telling.report.story.timeline
    if not (timeline.episodes or timeline.moments):
        return empty(heading, telling.voice.say("strip-empty", day=telling.report.as_of))
    return together(
        heading,
        Prose(drawing.description),
        Chart(drawing, "stations", partial(drawn, telling.report.story, telling.voice.speak)),
    )


def strip_in_words(telling: Telling) -> Blocks:
    """What the strip shows, as a table for those who read rather than look."""
    twin = telling.report.strip.table
    if not twin.rows:
        return ()
    # A column is as wide as its longest cell asks, within reason, so that any table reads well.
    shares = [
        min(24, max(6, *(len(row[place]) for row in (twin.heads, *twin.rows)))) for place in range(len(twin.heads))
    ]
    columns = tuple(Column(head, share) for head, share in zip(twin.heads, shares, strict=True))
    intro = Prose(telling.voice.say("stations-intro"))
    return heading_of(telling, "stations"), intro, Grid(columns, twin.rows)
