"""Senior minutes by age beside those of everybody: the bands, with the player's own line where it may be seen."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Spacer

from tracker.football.phrase import phrase
from tracker.pathway.beside_bands import BesideBands
from tracker.reports.pen import Picture
from tracker.reports.section import Flowables, Telling, empty, heading_of, note, together, with_table
from tracker.reports.style import BODY, MEASURE
from tracker.reports.table import Column, Table
from tracker.reports.text import para
from tracker.reports.voice import Voice


def bands(telling: Telling) -> Flowables:
    """The chart with its sentences over it and whose bands they are under it on one page, then its table."""
    found, voice = telling.report.bands, telling.voice
    if found is None:
        return []
    heading, says = heading_of(telling, "bands"), " ".join(map(voice.speak, found.says))
    draw = found.drawn_by(telling.report.thresholds, voice.speak)
    if draw is None:
        return empty(heading, says)
    drawing = draw(MEASURE)
    under = [note(voice.speak(found.note))] if found.note else []
    chart = together(heading, para(f"{says} {drawing.description}", BODY), Picture(drawing), *under)
    rows = [row for row in drawing.table.rows if row[0].isdecimal()]
    return [*chart, Spacer(0, 10), *with_table(_table(found, drawing.table.heads, rows, voice))] if rows else chart


def _table(found: BesideBands, heads: Sequence[str], rows: Sequence[Sequence[str]], voice: Voice) -> Table:
    """The chart's table at whole ages: as many rows as a reader of paper has use for."""
    if found.own:
        # The name stands on every page, and a long one would be broken into many lines here.
        heads = (*heads[:-1], voice.speak(phrase("bands-own-head")))
    columns = [Column(head, 1.0 if place else 0.5, number=bool(place)) for place, head in enumerate(heads)]
    return Table(columns, rows, voice.speak(phrase("bands-whole-ages")))
