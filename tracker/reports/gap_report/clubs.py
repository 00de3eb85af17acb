"""The clubs beside one another, in order of their names: of those each trained, who came through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from tracker.football.limits import Thresholds
from tracker.football.phrase import phrase
from tracker.pathway.drawing import Drawing
from tracker.pathway.scene import Say
from tracker.pathway.trained_chart import NamedClub, by_name, sentence, trained_charts
from tracker.reports.blocks import Blocks, Cell, Chart, Column, Entry, Prose, together
from tracker.reports.gap_report.telling import Telling, asked, chart_of, grid, share_cell
from tracker.reports.plain import plain


def clubs(telling: Telling) -> Blocks:
    """The drawing of the stage at which most clubs can be told, and the shares at every stage as a table."""
    found = telling.view.trained
    held = by_name(found, {number: plain(name) for number, name in telling.report.clubs.items()})
    if not held:
        few = Prose(telling.speak(phrase("cohort-too-few")))
        return together(telling.heading("trained"), few, *telling.notes(found.left_out))
    notes = telling.notes(found.left_out)
    columns = [Column(telling.speak(phrase("chart-trained-club")), 1.8)]
    columns += [Column(telling.speak(bar.start.short), 1.4, number=True) for bar in found.whole]
    rows = [_row(telling, club) for club in held]
    whole = (
        Entry(telling.say("all-clubs"), bold=True),
        *(share_cell(telling, bar.share) for bar in found.whole),
    )
    table = grid(columns, [whole, *rows], telling.say("clubs-note"))
    if not found.told(found.stage):
        # Clubs with counts alone have no place on the scale, and the table holds the counts.
        says = Prose(telling.speak(sentence(found)))
        return *together(telling.heading("trained"), says, *notes), *table
    first, *others = _charts(telling, held)
    if not others:
        return *asked(telling, "trained", first, notes), *table
    more = (block for chart in others for block in together(chart))
    return *asked(telling, "trained", first), *more, *notes, *table


def _charts(telling: Telling, held: tuple[NamedClub, ...]) -> list[Chart]:
    """The clubs in as many charts as there are sheets to put them on."""

    def draw(place: int, thresholds: Thresholds, say: Say, width: float) -> Drawing:
        return trained_charts(telling.view.trained, held, telling.report.sex, thresholds, say, width)[place]

    sheets = trained_charts(
        telling.view.trained, held, telling.report.sex, telling.report.thresholds, telling.speak
    )
    charts = (chart_of(telling, partial(draw, place)) for place in range(len(sheets)))
    return [replace(chart, told_in="trained") for chart in charts]


def _row(telling: Telling, club: NamedClub) -> Sequence[Cell]:
    return (club.name, *(share_cell(telling, bar.share) for bar in club.passages))
