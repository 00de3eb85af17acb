"""Senior minutes by age beside those of everybody: the bands, with the player's own line where it may be seen."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.football.phrase import phrase
from tracker.pathway.beside_bands import BesideBands
from tracker.pathway.chart_words import none
from tracker.reports.blocks import Blocks, Chart, Column, Grid, Prose, Tone, together
from tracker.reports.paper import MEASURE
from tracker.reports.section import Telling, empty, heading_of
from tracker.reports.voice import Voice

#: Lower than on a screen, so that minutes and bands stand on one page.
_FIELD = 118.0


def bands(telling: Telling) -> Blocks:
    """The chart with its sentences over it and whose bands they are under it on one page, then its table."""
    found, voice = telling.report.bands, telling.voice
    if found is None:
        return ()
    heading, says = heading_of(telling, "bands"), " ".join(map(voice.speak, found.says))
    draw = found.drawn_by(telling.report.thresholds, voice.speak, field=_FIELD)
    if draw is None:
        return empty(heading, says)
    drawing = draw(MEASURE)
    under = [Prose(voice.speak(found.note), Tone.NOTE)] if found.note else []
    chart = together(heading, Prose(f"{says} {drawing.description}"), Chart(drawing, heading.key, draw), *under)
    rows = [row for row in drawing.table.rows if row[0].isdecimal()]
    told = [row for row in rows if _tells(row, found, voice)]
    if not told:
        return chart
    note = [voice.speak(phrase("bands-whole-ages"))]
    note += [voice.say("bands-too-few-ages")] if len(told) < len(rows) else []
    return *chart, _table(found, drawing.table.heads, told, " ".join(note), voice)


def _tells(row: Sequence[str], found: BesideBands, voice: Voice) -> bool:
    """Whether a row tells more than that there are too few players of an age."""
    empty_cells = {voice.speak(phrase("chart-too-few")), voice.speak(none())}
    lines = row[2:-1] if found.own else row[2:]
    return not set(lines) <= empty_cells or bool(found.own and row[-1] not in empty_cells)


def _table(
    found: BesideBands, heads: Sequence[str], rows: Sequence[Sequence[str]], note: str, voice: Voice
) -> Grid:
    """The chart's table at whole ages: as many rows as a reader of paper has use for."""
    if found.own:
        # The name stands on every page, and a long one would be broken into many lines here.
        heads = (*heads[:-1], voice.speak(phrase("bands-own-head")))
    heads = (heads[0], voice.say("bands-players-head"), *heads[2:])
    few = voice.speak(phrase("chart-too-few"))
    kept = [place for place in range(len(heads)) if any(row[place] != few for row in rows)]
    columns = tuple(Column(heads[place], _room(heads[place]), number=bool(place)) for place in kept)
    return Grid(columns, tuple(tuple(row[place] for place in kept) for row in rows), note)


def _room(head: str) -> int:
    """A column's share: by the longest word of its head, which is never broken."""
    return 1 + max(map(len, head.split()))
