"""Where the largest loss lies on each rail: a stage by name, with its numbers, its interval, and how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from tracker.football.phrase import phrase
from tracker.pathway.chart_words import interval_of, none, number, shares_of
from tracker.pathway.funnel_chart import steps_chart
from tracker.pathway.losses import Loss, Losses
from tracker.reports.blocks import Blocks, Cell, Column, Heading, Prose, together
from tracker.reports.gap_report.telling import Telling, chart_of, grid


def loss(telling: Telling) -> Blocks:
    """The step that most are lost at on each rail; the club's drawn among all steps, and every step as a table."""
    view = telling.view
    heading = Heading(telling.say("loss-heading"), "loss")
    chart = chart_of(telling, partial(steps_chart, view.club))
    drawn = (replace(chart, told_in=heading.key),) if chart.drawing.table.rows else ()
    return (
        *together(heading, _says(telling, "club", view.club_losses), *drawn),
        *_steps(telling, view.club_losses, telling.say("loss-note")),
        _says(telling, "national", view.national_losses),
        *_steps(telling, view.national_losses),
    )


def _says(telling: Telling, rail: str, found: Losses) -> Prose:
    """The stage with the largest loss, and how sure it is; what became of those lost stands in the table."""
    said = [telling.speak(phrase("gaps-on-rail", rail=rail, sentence=found.sentence))]
    if found.how_sure:
        said.append(telling.speak(found.how_sure))
    return Prose(" ".join(said))


def _steps(telling: Telling, found: Losses, note: str = "") -> Blocks:
    """Every step with those who went on and, of the others, what is known."""
    heads = ("stage", "on", "interval", "lost", "stopped", "playing", "ended")
    shares = (1.3, 1.7, 1.7, 0.7, 0.7, 0.7, 0.7)
    columns = [
        Column(telling.say(f"head-{head}"), share, number=head != "stage")
        for head, share in zip(heads, shares, strict=True)
    ]
    return grid(columns, (_row(telling, each) for each in found.steps if each.step.n), note)


def _row(telling: Telling, each: Loss) -> Sequence[Cell]:
    share = each.step.share
    shown = telling.speak(shares_of(share.least, share.most, telling.report.thresholds))
    interval = interval_of(share.interval) if share.least.whole else none()
    least = telling.report.thresholds.smallest_cell
    kinds = (len(each.stopped), len(each.playing), len(each.ended))
    # Of a few who are lost it is told how many they are, and not what became of whom.
    told = [none() if share.least.hidden or 0 < each.lost < least else number(count) for count in kinds]
    lost = none() if share.least.hidden else number(each.lost)
    return (telling.speak(each.step.start.short), shown, *map(telling.speak, (interval, lost, *told)))
