"""The depth of the pool by year of birth and position; those who need an overage place stand apart."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.finding.depth import Layer
from tracker.finding.in_words import in_no_chart
from tracker.football.phrase import phrase
from tracker.reports.blocks import Block, Blocks, Cell, Column, Entry, Grid, Heading, Prose, Tone
from tracker.reports.eligible_pool.telling import Telling

_NOBODY = "–"


def depth(telling: Telling) -> Blocks:
    """Two charts, and who stands in neither."""
    report = telling.report
    if not report.total:
        return ()
    return tuple(_charts(telling))


def _charts(telling: Telling) -> Iterator[Block]:
    chart, speak = telling.report.depth, telling.voice.speak
    yield Heading(telling.say("depth-heading"), "depth")
    yield Prose(telling.say("depth-says", least=telling.report.least))
    for name, layer in (("within", chart.within), ("overage", chart.overage)):
        if layer.years:
            yield _grid(name, layer, telling)
        else:
            yield Prose(speak(phrase("web-depth-nobody" if name == "within" else "web-depth-no-overage")))
    yield from (Prose(speak(said), Tone.NOTE) for said in in_no_chart(chart))


def _grid(name: str, layer: Layer, telling: Telling) -> Grid:
    columns = (
        Column(telling.voice.speak(phrase(f"web-depth-{name}")), 2.0),
        *(Column(_position(position, telling), 1.0, number=True) for position in layer.positions),
    )
    rows = tuple(_row(year, layer, telling) for year in layer.years)
    return Grid(columns, rows)


def _position(held: str | None, telling: Telling) -> str:
    return telling.voice.speak(phrase("web-depth-position-unknown" if held is None else f"position-{held}"))


def _row(year: int | None, layer: Layer, telling: Telling) -> tuple[Cell, ...]:
    named = telling.voice.speak(phrase("web-depth-year-unknown")) if year is None else str(year)
    slots = ((year, position) for position in layer.positions)
    told = (telling.number(layer.slots[slot]) if slot in layer.slots else _NOBODY for slot in slots)
    return Entry(named, bold=True), *told
