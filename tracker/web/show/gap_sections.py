"""The parts that a club's and a federation's page have in common, each with its chart, its table, its people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from tracker.actions.gap_ageing import AgesOut, of_sex
from tracker.eligibility.windows.ageing_in_words import ending_named
from tracker.football.limits import Thresholds
from tracker.pathway.bands_chart import bands_chart
from tracker.pathway.benchmark import Benchmark
from tracker.pathway.chart_words import none, number, percents
from tracker.pathway.club_view import ClubView
from tracker.pathway.cohort import how_many
from tracker.pathway.drawing import Drawing
from tracker.pathway.federation_view import FederationView
from tracker.pathway.figures import Names, young_key
from tracker.pathway.funnel import Funnel
from tracker.pathway.funnel_chart import funnel_chart, steps_chart
from tracker.pathway.lag_chart import lag_chart
from tracker.pathway.lag_spread import SOON, LagCounts, LagSpread
from tracker.pathway.losses import Losses
from tracker.pathway.proportions import Showing
from tracker.pathway.quarters_chart import quarters_chart
from tracker.pathway.relative_age import Quartering
from tracker.pathway.scene import Say
from tracker.pathway.u21_share import U21Share
from tracker.pathway.view_figures import lags_name
from tracker.web.show.chart_section import ChartSection
from tracker.web.show.gap_shown import Sections, Shown
from tracker.web.show.table import Cell, Table


def along(shown: Shown, rail: str, funnel: Funnel, clubs: Names, lost: Losses | None = None) -> Sections:
    """A funnel both ways and step by step, what is known of those lost, and the ways of those who came through."""
    name = f"{rail}-funnel"
    left_out = (*funnel.left_out, *funnel.looking_back)
    both = shown.chart(name, partial(funnel_chart, funnel), name, left_out)
    known = lost.notes if lost else ()
    steps = shown.chart(f"{rail}-steps", partial(steps_chart, funnel), name, known)
    yield shown.section(name, charts=(both, steps))
    if funnel.clubs.n:
        yield _ways(shown, rail, funnel, clubs)


def _ways(shown: Shown, rail: str, funnel: Funnel, clubs: Names) -> ChartSection:
    by_club = [(str(way.by), clubs.get(way.by, str(way.by)), way.n) for way in funnel.clubs.shown]
    by_bridge = [(way.by.value, shown.voice.speak(way.by.title), way.n) for way in funnel.bridges.shown]
    of = funnel.clubs.n
    tables = (_by_way(shown, rail, "clubs", by_club, of), _by_way(shown, rail, "bridges", by_bridge, of))
    parts = (("clubs", funnel.clubs.left_out), ("bridges", funnel.bridges.left_out))
    return shown.section(
        f"{rail}-ways",
        heading=shown.say("web-gaps-ways", rail=rail),
        says=(shown.say("web-gaps-ways-says", n=of),),
        tables=tuple(table for table in tables if table),
        notes=tuple(
            shown.say("web-gaps-ways-note", part=part, sentence=each) for part, notes in parts for each in notes
        ),
    )


def _by_way(shown: Shown, rail: str, part: str, ways: Sequence[tuple[str, str, int]], of: int) -> Table | None:
    """The ways of one kind, each with how many of all went by it."""
    heads = (shown.say(f"web-gaps-{part}"), shown.say("web-gaps-players"))
    rows = [
        (Cell(name, address=shown.leads(f"{rail}-{part}.{key}")), Cell(shown.say("chart-of", count=n, of=of)))
        for key, name, n in ways
    ]
    return shown.table(shown.say("gaps-head", part=part), heads, rows)


def lags(shown: Shown, view: ClubView | FederationView) -> ChartSection:
    """How long the way from the end of U-19 football took to each milestone: the counts, and a chart of each.

    Where the charts are of those in sight alone, the counts are of all.
    """
    crossed = view.crossed if isinstance(view, ClubView) else None
    says = (shown.voice.speak(crossed.sentence), shown.say("web-gaps-lags-of-those-in-sight")) if crossed else ()
    charts = [shown.chart("lags", partial(lag_chart, view.lags), "lags")]
    for milestone, found in view.later_lags.items():
        # Of a milestone that nobody in sight has reached, the table says all there is to say.
        if found.arrived and found.showing is not Showing.HIDDEN:
            name = lags_name(milestone)
            charts.append(shown.chart(name, partial(_to_milestone, found), name))
    table = _milestones(shown, view.bridge_counts)
    return shown.section("lags", says=says, charts=tuple(charts), tables=(table,) if table else ())


def _to_milestone(found: LagSpread, thresholds: Thresholds, say: Say, width: float) -> Drawing:
    """The chart of a later milestone, which its title names."""
    drawing = lag_chart(found, thresholds, say, width)
    return replace(drawing, title=f"{say(found.milestone)} · {drawing.title}")


def _milestones(shown: Shown, held: Iterable[LagCounts]) -> Table | None:
    """A row for each milestone with who came there when; none of those of too few players."""
    rows = [
        (Cell(shown.voice.speak(each.milestone)), *_counts(shown, each))
        for each in held
        if each.showing is not Showing.HIDDEN
    ]
    heads = [shown.say(f"web-gaps-{head}") for head in ("milestone", "players")]
    heads += [shown.say(f"web-gaps-lag-{head}", months=SOON) for head in ("before", "soon", "later", "waiting")]
    heads += [shown.say(f"chart-lag-{head}") for head in ("early", "stopped")]
    return shown.table(shown.say("web-gaps-lags-table"), (*heads, shown.say("web-gaps-lag-unclear")), rows)


def _counts(shown: Shown, each: LagCounts) -> Iterator[Cell]:
    """How many came there when; nothing where a number would tell of few who are out of sight."""
    when, kinds = (each.n, each.before, each.soon, each.later), (each.waiting, each.early, each.stopped)
    for count in (*when, *kinds, each.unclear):
        yield Cell(shown.voice.speak(none() if count is None else number(count)))


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
    said = [each.sentence for each in shares]
    said += [each.nationality_sentence for each in shares if each.nationality_sentence]
    says = tuple(shown.say("gaps-in-season", year=str(season), sentence=each) for each in said)
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
        Cell(shown.voice.speak(percents(low, high, exact=True))),
        Cell(shown.voice.speak(number(how_many(share.players)))),
    )


def ageing(shown: Shown, found: Iterable[AgesOut] | None) -> Sections:
    """Who of this sex ages out in the twelve months to come; on an earlier day than today it is not asked."""
    if found is None:
        return
    rows = [_ages_out(shown, each) for each in of_sex(found, shown.sex)]
    heads = (shown.say("web-gaps-ending"), shown.say("web-gaps-players"), shown.say("web-gaps-last-day"))
    table = shown.table(shown.say("gaps-head", part="ageing"), heads, rows)
    says = () if table else (shown.say("gaps-nobody-ages-out"),)
    yield shown.section("ageing", says=says, tables=(table,) if table else ())


def _ages_out(shown: Shown, one: AgesOut) -> tuple[Cell, ...]:
    return (
        Cell(shown.voice.speak(ending_named(one.ending)), address=shown.leads(one.key)),
        Cell(shown.voice.speak(number(how_many(one.players)))),
        Cell(shown.voice.day(one.ending.last_day)),
    )
