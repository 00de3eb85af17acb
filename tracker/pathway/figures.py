"""The figures of a view that lead to somebody: each by a readable key, with its words and the players behind it.

A key is the name of a chart or list and that of a bar or line in it, such as `club-funnel.forwards-club-3-others`.
What may not be shown has no key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from tracker.football.phrase import Phrase, phrase
from tracker.pathway import lag_chart, turnover_chart
from tracker.pathway.benchmark import Benchmark
from tracker.pathway.birth_quarter import QUARTERS
from tracker.pathway.by_route import Routes
from tracker.pathway.by_training import ByTraining
from tracker.pathway.career import Bridge
from tracker.pathway.cohort import People, how_many, listed
from tracker.pathway.debut import TimeToDebut
from tracker.pathway.funnel import Funnel
from tracker.pathway.funnel_chart import bars
from tracker.pathway.lag_spread import LagSpread
from tracker.pathway.productivity import Productivity
from tracker.pathway.proportions import Showing
from tracker.pathway.quarters_in_words import link, quarter_name
from tracker.pathway.relative_age import Quartering
from tracker.pathway.route_chart import route_bars
from tracker.pathway.squad_seasons import TeamTurnover
from tracker.pathway.trained_chart import by_name
from tracker.pathway.u21_share import U21Share
from tracker.pathway.ways import Way, Ways

_MONTHS = re.compile(r"(arrived|waiting)-(-?\d+)-(-?\d+)")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure in words, and the players behind it."""

    says: Phrase
    players: People


Figures = Mapping[str, Figure]
Found = Iterator[tuple[str, Figure]]
Names = Mapping[int, str]


def under(name: str, found: Found) -> Found:
    """Figures under the name of their chart or list; those lead nowhere that nobody is behind, or no list."""
    return (
        (f"{name}.{key}", figure) for key, figure in found if how_many(figure.players) and listed(figure.players)
    )


def in_funnel(found: Funnel) -> Found:
    """Every part of every bar of a funnel, by the names of its chart's links."""
    for bar in bars(found):
        if not bar.share.least.hidden:
            yield bar.link, Figure(bar.sentence, bar.inside)
            yield from ((key, Figure(says, players)) for key, (says, players) in bar.parts.items())


def in_clubs(ways: Ways[int], names: Names) -> Found:
    """The clubs that those who came through were trained at, by their numbers."""
    return ((str(way.by), _gone_by(way, names.get(way.by, str(way.by)), ways.n)) for way in ways.shown)


def in_bridges(ways: Ways[Bridge]) -> Found:
    """The bridges that those who came through went by."""
    return ((way.by.value, _gone_by(way, way.by.title, ways.n)) for way in ways.shown)


def _gone_by(way: Way[int] | Way[Bridge], name: str | Phrase, of: int) -> Figure:
    return Figure(phrase("gaps-way", name=name, n=way.n, of=of), way.players)


def in_routes(found: Routes) -> Found:
    """Who was over the bridge within two years by each way, by the names of the chart's links."""
    for bar in route_bars(found):
        yield bar.link, Figure(bar.sentence, bar.lag.there.inside)
        yield from ((key, Figure(says, players)) for key, (says, players) in bar.parts.items())


def in_training(found: ByTraining, names: Names) -> Found:
    """Who of those a club trained came through from each stage, by the names of the table's links."""
    for club in by_name(found, names):
        for stage, bar in enumerate(club.passages):
            says = phrase("chart-hint", name=club.name, figure=bar.sentence)
            yield club.link(stage), Figure(says, bar.went_on.inside)


def in_turnover(held: TeamTurnover, names: Names) -> Found:
    """What became of a team's squads, by the names of its chart's links."""
    team = names.get(held.team, str(held.team))
    for key, players in turnover_chart.behind(held.seasons).items():
        figure, _, year = key.rpartition("-")
        season = phrase("chart-season", year=year, next=str(int(year) + 1))
        head = phrase(f"chart-turnover-{figure}-of")
        says = phrase("figure-of-squad", team=team, season=season, figure=head, n=how_many(players))
        yield key, Figure(says, players)


def in_lags(found: LagSpread) -> Found:
    """Who got over the bridge, or did not yet, within some months, by the names of the chart's links."""
    for key, players in lag_chart.behind(found).items():
        read = _MONTHS.fullmatch(key)
        assert read, f"The chart of lags leads to {key}, which names no months."
        way, first, last = read.groups()
        between = phrase("chart-lag-between", first=first.replace("-", "−"), last=last.replace("-", "−"))
        says = phrase(f"chart-lag-{way}-hint", between=between, count=how_many(players))
        yield key, Figure(phrase("chart-hint", name=found.milestone, figure=says), players)


def in_quarters(found: Sequence[Quartering]) -> Found:
    """Who was born in each quarter, by the names of the chart's links."""
    for one in found:
        for quarter in QUARTERS:
            players = one.quarters[quarter - 1]
            born = phrase("chart-born", count=len(players))
            if key := link(one, quarter):
                says = phrase("chart-hint", name=quarter_name(one.cut_off, quarter), figure=born)
                yield key, Figure(says, players)


def in_young(shares: Sequence[U21Share]) -> Found:
    """Whose minutes are those of young players, and whose may be, by the name of the definition."""
    for share in shares:
        if share.showing is not Showing.HIDDEN:
            key = young_key(share)
            yield key, Figure(share.sentence, share.players)
            yield f"{key}-perhaps", counted("figure-young-perhaps", share.perhaps)


def young_key(share: U21Share) -> str:
    """The key of a U-21 share by its definition."""
    return share.variant.value + ("-own" if share.own_nationals else "")


def in_productivity(found: Productivity) -> Found:
    """The trainees of a club, and those of them who play senior football."""
    if found.showing is not Showing.HIDDEN:
        yield "trainees", Figure(phrase("gaps-trainees", n=found.n), found.trainees)
        yield "seniors", Figure(phrase("figure-seniors", n=how_many(found.seniors), of=found.n), found.seniors)


def in_benchmark(found: Benchmark) -> Found:
    """The pool of an age benchmark, and those of it who reached the senior national side."""
    if found.shown:
        yield "pool", Figure(found.sentence, found.pool)
        if any(mark.survivors is not None for mark in found.marks):
            yield "survivors", Figure(found.survivors_sentence, found.survivors)


def in_debut(found: TimeToDebut) -> Found:
    """Who had made the senior debut by an age, where that may be read."""
    for reading in found.readings:
        if reading.least is not None:
            yield f"by-{reading.age}", Figure(phrase("figure-debut-by", age=reading.age), reading.players)


def counted(says: str, players: People) -> Figure:
    """All players of a kind that a view says the number of."""
    return Figure(phrase(says, n=how_many(players)), players)
