"""The parts of a federation's page that hold routes and clubs beside one another, and what all of it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tracker.football.limits import Thresholds
from tracker.pathway.by_training import ByTraining
from tracker.pathway.chart_words import interval_of, number, shares_of
from tracker.pathway.drawing import Drawing
from tracker.pathway.federation_view import FederationView
from tracker.pathway.figures import Names
from tracker.pathway.lag_spread import SOON
from tracker.pathway.passage import Passage
from tracker.pathway.proportions import Showing
from tracker.pathway.route_chart import route_chart
from tracker.pathway.scene import Say
from tracker.pathway.trained_chart import NamedClub, by_name, trained_charts
from tracker.pathway.view_coverage import ViewCoverage
from tracker.web.show.chart_section import ChartSection
from tracker.web.show.gap_shown import Sections, Shown
from tracker.web.show.table import Cell, Table


def routes(shown: Shown, view: FederationView) -> ChartSection:
    """The bridge to each milestone by the way across."""
    chart = shown.chart("routes", partial(route_chart, view.routes), "routes", view.routes.left_out)
    notes = (shown.say("crossings-open", months=SOON), shown.say("crossings-not-weighed"))
    return shown.section("routes", charts=(chart,), notes=notes)


def clubs(shown: Shown, view: FederationView, names: Names) -> Sections:
    """The clubs that players were trained at, in order of their names."""
    found, held = view.trained, by_name(view.trained, names)
    if not found.whole:
        return

    def draw(thresholds: Thresholds, say: Say, width: float) -> Drawing:
        (drawing,) = trained_charts(found, held, view.sex, thresholds, say, width, most=max(1, len(held)))
        return drawing

    table = _clubs(shown, found, held)
    yield shown.section(
        "trained",
        charts=(shown.chart("trained", draw, "trained"),),
        tables=(table,) if table else (),
        notes=tuple(map(shown.voice.speak, found.left_out)),
    )


def _clubs(shown: Shown, found: ByTraining, held: tuple[NamedClub, ...]) -> Table | None:
    """Every club with its share at each stage; what may not be shown is said to be too few."""
    heads = [shown.say("chart-trained-club")]
    heads += [shown.voice.speak(bar.start.name) for bar in found.whole]
    rows = [
        (
            Cell(club.name),
            *(
                Cell(*_share(shown, bar), address=shown.leads(f"trained.{club.link(stage)}"))
                for stage, bar in enumerate(club.passages)
            ),
        )
        for club in held
    ]
    return shown.table(shown.say("trained-table", goal=found.whole[0].goal.as_goal), heads, rows)


def _share(shown: Shown, bar: Passage) -> tuple[str, str]:
    """A share, and under it its interval."""
    least, most = bar.share.least, bar.share.most
    if least.hidden:
        return shown.say("web-gaps-too-few"), ""
    interval = shown.voice.speak(interval_of(bar.share.interval)) if least.whole else ""
    return shown.voice.speak(shares_of(least, most, shown.thresholds)), interval


def coverage(shown: Shown, found: ViewCoverage, *, to_the_day: bool) -> Sections:
    """How much is on record of those who are counted."""
    if found.showing is Showing.HIDDEN:
        return
    heads = [shown.say(f"view-coverage-{head}") for head in ("stage", "since", "players")]
    table = shown.table(shown.say("view-coverage-stages"), heads, _stages(shown, found))
    says = tuple(map(shown.voice.speak, found.sentences(to_the_day=to_the_day)))
    yield shown.section("coverage", says=says, tables=(table,) if table else ())


def _stages(shown: Shown, found: ViewCoverage) -> Iterator[tuple[Cell, ...]]:
    for each in found.stages:
        name, many = shown.voice.speak(each.name), shown.voice.speak(number(each.n))
        yield Cell(name), Cell(str(each.since)), Cell(many)
