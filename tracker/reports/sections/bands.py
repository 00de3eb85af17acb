"""Senior minutes by age beside those of everybody: the bands, with the player's own line where it may be seen."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.football.phrase import phrase
from tracker.pathway.beside_bands import BesideBands
from tracker.reports.blocks import Blocks, Chart, Column, Grid, Prose, Tone, together
from tracker.reports.paper import MEASURE
from tracker.reports.section import Telling, empty, heading_of
from tracker.reports.voice import Voice


def bands(telling: Telling) -> Blocks:
    """The chart with its sentences over it and whose bands they are under it on one page, then its table."""
    found, voice = telling.report.bands, telling.voice
    if found is None:
        return ()
    heading, says = heading_of(telling, "bands"), " ".join(map(voice.speak, found.says))
    draw = found.drawn_by(telling.report.thresholds, voice.speak)
    if draw is None:
        return empty(heading, says)
    drawing = draw(MEASURE)
    under = [Prose(voice.speak(found.note), Tone.NOTE)] if found.note else []
    chart = together(heading, Prose(f"{says} {drawing.description}"), Chart(drawing, heading.key, draw), *under)
    rows = [row for row in drawing.table.rows if row[0].isdecimal()]
    return (*chart, _table(found, drawing.table.heads, rows, voice)) if rows else chart


def _table(found: BesideBands, heads: Sequence[str], rows: Sequence[Sequence[str]], voice: Voice) -> Grid:
    """The chart's table at whole ages: as many rows as a reader of paper has use for."""
    if found.own:
        # The name stands on every page, and a long one would be broken into many lines here.
        heads = (*heads[:-1], voice.speak(phrase("bands-own-head")))
    columns = tuple(Column(head, 1.0 if place else 0.5, number=bool(place)) for place, head in enumerate(heads))
    return Grid(columns, tuple(map(tuple, rows)), voice.speak(phrase("bands-whole-ages")))
