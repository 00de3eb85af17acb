"""Births by quarter of the selection year: of all players of one sex, and of each team (definition D15)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from tracker.pathway.birth_quarter import QUARTERS
from tracker.pathway.chart_words import number
from tracker.pathway.proportions import Showing
from tracker.pathway.quarters_chart import quarters_chart
from tracker.pathway.quarters_in_words import cut_off_name, quarter_name
from tracker.pathway.relative_age import Quartering
from tracker.reports.blocks import Block, Blocks, Cell, Chart, Column, Entry, Grid, Heading, Prose, Together
from tracker.reports.paper import MEASURE
from tracker.reports.roster_audit.report import Football
from tracker.reports.roster_audit.telling import Telling


def quarters(telling: Telling) -> Blocks:
    """A picture of all together and a table of the teams, once for each cut-off where it has changed."""
    return tuple(block for one in telling.report.football for block in _of(one, telling))


def _of(football: Football, telling: Telling) -> Iterator[Block]:
    found, sex = football.quarters, football.sex.value
    heading = Heading(telling.say("quarters-heading", sex=sex), f"quarters-{sex}")
    draw = partial(quarters_chart, found, telling.report.thresholds, telling.voice.speak)
    drawing = draw(MEASURE)
    if all(one.showing is Showing.HIDDEN for one in found):
        yield Together((heading, Prose(drawing.description)))
        return
    yield Together((heading, Prose(drawing.description), Chart(drawing, heading.key, draw)))
    note = _note(football, telling)
    for place, one in enumerate(found):
        teams = [(name, held[place]) for name, held in football.by_team]
        yield _grid(one, teams, note if place == len(found) - 1 else "", telling)


def _note(football: Football, telling: Telling) -> str:
    thresholds = telling.report.thresholds
    note = telling.say("quarters-note", births=thresholds.smallest_birth_sample, fewest=thresholds.smallest_cell)
    return f"{note} {telling.say('quarters-refused')}" if football.refused else note


def _grid(whole: Quartering, teams: Sequence[tuple[str, Quartering]], note: str, telling: Telling) -> Grid:
    say = telling.voice.speak
    columns = (
        Column(telling.say("head-year-from", cut_off=cut_off_name(whole.cut_off)), 1.9),
        *(Column(say(quarter_name(whole.cut_off, quarter)), 0.95, number=True) for quarter in QUARTERS),
        Column(telling.say("head-births"), 0.8, number=True),
        Column(telling.say("head-ratio"), 1.5, number=True),
    )
    rows = [_row(telling.say("whole-club"), whole, telling, bold=True)]
    rows += [_row(name, one, telling) for name, one in teams if one.n or one.coarse]
    return Grid(columns, tuple(rows), note)


def _row(name: str, one: Quartering, telling: Telling, *, bold: bool = False) -> tuple[Cell, ...]:
    coarse = telling.say("coarse", count=len(one.coarse)) if one.coarse else ""
    if one.showing is Showing.HIDDEN:
        few = telling.say("fewer-than", fewest=telling.report.thresholds.smallest_cell)
        return Entry(name, coarse, bold=bold), "", "", "", "", few, ""
    counts = (telling.voice.speak(number(count)) for count in one.counts)
    return Entry(name, coarse, bold=bold), *counts, telling.voice.number(one.n), _ratio(one, telling)


def _ratio(one: Quartering, telling: Telling) -> Cell:
    if one.spread is None:
        return telling.say("too-few-births")
    if one.spread.ratio is None or one.spread.interval is None:
        return telling.say("empty-quarter")
    interval = one.spread.interval
    return Entry(
        telling.say("ratio", ratio=one.spread.ratio),
        telling.say("interval", low=interval.low, high=interval.high),
    )
