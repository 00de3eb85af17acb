"""The parts that a club's and a federation's page have in common, each with its chart, its table, its people."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from tracker.pathway.bands_chart import bands_chart
from tracker.pathway.benchmark import Benchmark
from tracker.pathway.chart_words import number, percents
from tracker.pathway.cohort import how_many
from tracker.pathway.figures import Names, young_key
from tracker.pathway.funnel import Funnel
from tracker.pathway.funnel_chart import funnel_chart, steps_chart
from tracker.pathway.lag_chart import lag_chart
from tracker.pathway.lag_spread import LagCounts, LagSpread
from tracker.pathway.proportions import Showing
from tracker.pathway.quarters_chart import quarters_chart
from tracker.pathway.relative_age import Quartering
from tracker.pathway.u21_share import U21Share
from tracker.web.show.chart_section import ChartSection
from tracker.web.show.gap_shown import Sections, Shown
from tracker.web.show.table import Cell, Table


def along(shown: Shown, rail: str, funnel: Funnel, clubs: Names) -> Sections:
    """A funnel both ways and step by step, and the ways of those who came through."""
    name = f"{rail}-funnel"
    left_out = funnel.left_out
    both = shown.chart(name, partial(funnel_chart, funnel), name, left_out)
    steps = shown.chart(f"{rail}-steps", partial(steps_chart, funnel), name)
    yield shown.section(name, charts=(both, steps))
    if funnel.clubs.n:
        yield _ways(shown, rail, funnel, clubs)


def _ways(shown: Shown, rail: str, funnel: Funnel, clubs: Names) -> ChartSection:
    by_club = [(str(way.by), clubs.get(way.by, str(way.by)), way.n) for way in funnel.clubs.shown]
    by_bridge = [(way.by.value, shown.voice.speak(way.by.title), way.n) for way in funnel.bridges.shown]
    of = funnel.clubs.n
    tables = (_by_way(shown, rail, "clubs", by_club, of), _by_way(shown, rail, "bridges", by_bridge, of))
    notes = (*funnel.clubs.left_out, *funnel.bridges.left_out)
    return shown.section(
        f"{rail}-ways",
        heading=shown.say("web-gaps-ways", rail=rail),
        says=(shown.say("web-gaps-ways-says", n=of),),
        tables=tuple(table for table in tables if table),
        notes=tuple(dict.fromkeys(map(shown.voice.speak, notes))),
    )


def _by_way(shown: Shown, rail: str, part: str, ways: Sequence[tuple[str, str, int]], of: int) -> Table | None:
    """The ways of one kind, each with how many of all went by it."""
    heads = (shown.say(f"web-gaps-{part}"), shown.say("web-gaps-players"))
    rows = [
        (Cell(name, address=shown.leads(f"{rail}-{part}.{key}")), Cell(shown.say("chart-of", count=n, of=of)))
        for key, name, n in ways
    ]
    return shown.table(shown.say("gaps-head", part=part), heads, rows)


def lags(shown: Shown, found: LagSpread, crossed: LagCounts | None = None) -> ChartSection:
    """How long the way from the end of U-19 football to senior football took.

    Where the chart is of those in sight alone, `crossed` are the counts of all.
    """
    chart = shown.chart("lags", partial(lag_chart, found), "lags")
    says = (shown.voice.speak(crossed.sentence), shown.say("web-gaps-lags-of-those-in-sight")) if crossed else ()
    return shown.section("lags", says=says, charts=(chart,))


def quarters(shown: Shown, found: Sequence[Quartering]) -> Sections:
    """Births by quarter from each cut-off."""
    if found:
        yield shown.section(
            "quarters", charts=(shown.chart("quarters", partial(quarters_chart, found), "quarters"),)
        )


def bands(shown: Shown, found: Benchmark | None) -> Sections:
    """Senior minutes by age, with those alone who reached the senior side as a dotted line."""
    if found is None:
        return
    chart = shown.chart("benchmark", partial(bands_chart, found), "benchmark")
    sizes = (("pool", how_many(found.pool)), ("survivors", how_many(found.survivors)))
    rows = [
        (Cell(shown.say(f"web-gaps-{name}"), address=address), Cell(shown.voice.speak(number(n))))
        for name, n in sizes
        if (address := shown.leads(f"benchmark.{name}"))
    ]
    heads = (shown.say("web-gaps-who"), shown.say("web-gaps-players"))
    table = shown.table(shown.say("web-gaps-behind-bands"), heads, rows)
    yield shown.section("benchmark", charts=(chart,), tables=(table,) if table else ())


def young(shown: Shown, shares: Sequence[U21Share], season: int | None) -> Sections:
    """The U-21 share of the senior minutes of a season, by each definition under its name."""
    if not shares:
        return
    says = tuple(shown.say("gaps-in-season", year=str(season), sentence=each.sentence) for each in shares)
    told = [each for each in shares if each.showing is not Showing.HIDDEN and each.bounds]
    heads = (shown.say("web-gaps-definition"), shown.say("web-gaps-share"), shown.say("web-gaps-players"))
    table = shown.table(shown.say("web-gaps-young-by"), heads, (_young(shown, each) for each in told))
    yield shown.section("u21", says=tuple(dict.fromkeys(says)), tables=(table,) if table else ())


def _young(shown: Shown, share: U21Share) -> tuple[Cell, ...]:
    low, high = share.bounds or (0.0, 0.0)
    nationals = "own" if share.own_nationals else "all"
    return (
        Cell(
            shown.say("web-gaps-young", variant=share.variant.value, nationals=nationals),
            address=shown.leads(f"u21.{young_key(share)}"),
        ),
        Cell(shown.voice.speak(percents(low, high))),
        Cell(shown.voice.speak(number(how_many(share.players)))),
    )
