"""Groups for charts to show: many invented players, a handful, and nobody. They are the same on every run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.pathway.cohorts import AS_OF, THRESHOLDS
from tracker.football.calendar import CutOff
from tracker.football.people import Birth, Sex
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker
from tracker.logic.span import Span
from tracker.pathway.ages import GRID, birthday, day_of
from tracker.pathway.bands_chart import bands_chart
from tracker.pathway.bands_in_words import OwnLine
from tracker.pathway.benchmark import Benchmark, benchmark
from tracker.pathway.bridge import end_of_u19
from tracker.pathway.career import SENIOR_FOOTBALL, SENIOR_SIDE, U17, U19_FOOTBALL, U20, Career, Leaving
from tracker.pathway.debut import TimeToDebut, time_to_debut
from tracker.pathway.drawing import Drawing
from tracker.pathway.funnel import Funnel, funnel
from tracker.pathway.funnel_chart import funnel_chart, steps_chart
from tracker.pathway.incidence_chart import incidence_chart
from tracker.pathway.lag_chart import lag_chart
from tracker.pathway.lag_spread import Crossing, LagSpread, lag_spread
from tracker.pathway.quarters_chart import quarters_chart
from tracker.pathway.relative_age import Quartering, relative_age
from tracker.pathway.turnover import SquadSeason, Turnover, turnover
from tracker.pathway.turnover_chart import turnover_chart

MANY, FEW, NOBODY = 600, 7, 0
SIZES = (MANY, FEW, NOBODY)
CHARTS = ("bands", "funnel", "steps", "incidence", "quarters", "lag", "turnover")
LADDER = (U17, U20, SENIOR_SIDE)
CUT_OFFS = (CutOff(1, 1), CutOff(8, 1))
LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff-" * 4


@dataclass(frozen=True, slots=True)
class Group:
    """What is worked out of one group of players."""

    careers: tuple[Career, ...]
    benchmark: Benchmark
    funnel: Funnel
    debut: TimeToDebut
    quarters: tuple[Quartering, ...]
    lags: LagSpread
    seasons: tuple[Turnover, ...]
    own: OwnLine | None


def group(size: int, sex: Sex = Sex.FEMALE, name: str = "Maya Lindqvist") -> Group:
    """So many players of one sex, with everything that is worked out of them."""
    own = OwnLine(name, (0, 0, 0, 0, 0, 12, 40, 90, 90, 310, 560, 820, 1130)) if size else None
    return group_of(tuple(_careers(size, sex)), own)


def group_of(careers: tuple[Career, ...], own: OwnLine | None = None) -> Group:
    """Everything that is worked out of some players."""
    return Group(
        careers=careers,
        benchmark=benchmark(careers, AS_OF, THRESHOLDS),
        funnel=funnel(careers, LADDER, AS_OF, THRESHOLDS),
        debut=time_to_debut(careers, THRESHOLDS),
        quarters=relative_age(careers, CUT_OFFS, THRESHOLDS),
        lags=lag_spread(map(_crossing, careers), phrase("milestone-first-senior-appearance"), THRESHOLDS),
        seasons=turnover(_squads(careers), THRESHOLDS),
        own=own,
    )


def draw(chart: str, of: Group, width: float = 520, language: str = "en") -> Drawing:
    """A chart of a group."""
    say = speaker(language)
    match chart:
        case "bands":
            return bands_chart(of.benchmark, THRESHOLDS, say, width, of.own)
        case "funnel":
            return funnel_chart(of.funnel, THRESHOLDS, say, width)
        case "steps":
            return steps_chart(of.funnel, THRESHOLDS, say, width)
        case "incidence":
            return incidence_chart(of.debut, THRESHOLDS, say, width)
        case "quarters":
            return quarters_chart(of.quarters, THRESHOLDS, say, width)
        case "lag":
            return lag_chart(of.lags, THRESHOLDS, say, width)
        case _:
            return turnover_chart(of.seasons, of.funnel.sex, THRESHOLDS, say, width)


def _careers(size: int, sex: Sex) -> Iterator[Career]:
    luck = Random(size)
    for player in range(1, size + 1):
        # Births early in the year are the more frequent, as they are wherever children are picked by year.
        born = date(luck.randint(1995, 2007), 1, 1) + timedelta(days=int(365 * luck.random() ** 1.4))
        yield _career(player, born, sex, luck)


def _career(player: int, born: date, sex: Sex, luck: Random) -> Career:
    until = min(AS_OF, birthday(born, 17) + timedelta(days=int(365 * luck.triangular(0.2, 14, 3))))
    first = {U19_FOOTBALL: birthday(born, 16)}
    talent = luck.random()
    if talent > 0.3:
        first[U17] = birthday(born, 16) + timedelta(days=90)
    if talent > 0.62:
        first[U20] = birthday(born, 18) + timedelta(days=luck.randint(0, 500))
    if talent > 0.45:
        first[SENIOR_FOOTBALL] = birthday(born, 17) + timedelta(days=int(luck.gammavariate(2.2, 480)))
    if talent > 0.86:
        first[SENIOR_SIDE] = birthday(born, 20) + timedelta(days=luck.randint(0, 1400))
    reached = {stage: Span(day, day) for stage, day in first.items() if day <= until}
    playing = until == AS_OF
    leaving = Leaving.PLAYING if playing else luck.choice([Leaving.STOPPED, Leaving.NOT_KNOWN])
    return Career(
        player=player,
        sex=sex,
        birth=Birth(born, born),
        first=reached,
        seen=Span(birthday(born, 14), until),
        leaving=leaving,
        by_age=tuple(_minutes(born, until, reached.get(SENIOR_FOOTBALL), talent)),
    )


def _minutes(born: date, until: date, debut: Span[date] | None, talent: float) -> Iterator[int]:
    """Senior minutes that add up from the debut on."""
    for age in GRID:
        day = day_of(born, age)
        if day > until:
            return
        years = max(0.0, (day - debut.earliest).days / 365) if debut else 0.0
        yield int(1500 * talent**2 * years)


def _crossing(career: Career) -> Crossing:
    until = career.seen.latest if career.seen else AS_OF
    return Crossing(career.player, career.sex, end_of_u19(career.birth), career.reached(SENIOR_FOOTBALL), until)


def _squads(careers: tuple[Career, ...]) -> Iterator[SquadSeason]:
    """Squads of up to two dozen players, of whom some leave from year to year."""
    squad = min(len(careers), 24)
    for season in range(5 if squad else 0):
        start = season * max(1, squad // 4)
        players = [career.player for career in careers[start : start + squad]]
        yield SquadSeason(2020 + season, careers[0].sex, frozenset(players), frozenset(players[:2]))
