"""The pathway drawn: the club rail and the national rail on one age axis."""

from __future__ import annotations

from tracker.reports.pen import Picture
from tracker.reports.section import Flowables, Telling, empty, heading_of, together, with_table
from tracker.reports.style import BODY
from tracker.reports.table import Column, Table
from tracker.reports.text import para


def strip(telling: Telling) -> Flowables:
    """The strip under the one sentence that says what it shows."""
    heading = heading_of(telling, "strip")
    drawing = telling.report.strip
    timeline = telling.report.story.timeline
    if not (timeline.episodes or timeline.moments):
        return empty(heading, telling.voice.say("strip-empty", day=telling.report.as_of))
    return together(heading, para(drawing.description, BODY), Picture(drawing))


def strip_in_words(telling: Telling) -> Flowables:
    """What the strip shows, as a table for those who read rather than look."""
    twin = telling.report.strip.table
    if not twin.rows:
        return []
    # A column is as wide as its longest cell asks, within reason, so that any table reads well.
    shares = [
        min(24, max(6, *(len(row[place]) for row in (twin.heads, *twin.rows)))) for place in range(len(twin.heads))
    ]
    columns = [Column(head, share) for head, share in zip(twin.heads, shares, strict=True)]
    intro = para(telling.voice.say("stations-intro"), BODY)
    return with_table(Table(columns, twin.rows), heading_of(telling, "stations"), intro)
