"""A federation's pathway in figures: the funnels, the time to the debut, and the same by cohort, region and club.

Women's and men's football are two views, never one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from tracker.football.calendar import CutOff
from tracker.football.ladder import NationalRung
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.pathway.benchmark import Benchmark, benchmark
from tracker.pathway.birth_quarter import quarter_of
from tracker.pathway.by_route import Routes, by_route
from tracker.pathway.by_training import ByTraining, by_training
from tracker.pathway.career import SENIOR_CAP, SENIOR_FOOTBALL, SENIOR_SIDE, U17, U20, on_national_rail
from tracker.pathway.club_view import LADDER, Material, Sight, beside, season_of, young_shares
from tracker.pathway.cohort import People, one_sex, people
from tracker.pathway.debut import TimeToDebut, time_to_debut
from tracker.pathway.funnel import Funnel, funnel
from tracker.pathway.lag_spread import LagCounts, LagSpread
from tracker.pathway.literature import Reference, Topic
from tracker.pathway.losses import Losses, losses
from tracker.pathway.member import Member, lags_of, later_lags_of
from tracker.pathway.observable import Beginnings, beginnings, begun_at
from tracker.pathway.relative_age import Quartering, relative_age
from tracker.pathway.story import Milestone
from tracker.pathway.u21_share import U21Share
from tracker.pathway.view_coverage import ViewCoverage, view_coverage

NATIONAL_LADDER = (U17, on_national_rail(NationalRung.U19), U20, SENIOR_SIDE)
TOPICS = (Topic.FUNNEL, Topic.ORIGIN, Topic.LEAVING, Topic.BIRTH_QUARTERS, Topic.YOUNG_PLAYERS)


class By(Enum):
    """What players are grouped by."""

    COHORT = "cohort"  # The year of birth.
    REGION = "region"  # That of the club they are at home at.
    CLUB = "club"  # The club of the registration that began last.
    QUARTER = "quarter"  # The quarter of the selection year they were born in.


@dataclass(frozen=True, slots=True)
class Group:
    """The players of one cohort, region, club (by its number) or quarter, and how far they came."""

    by: By
    key: str
    players: People
    club: Funnel
    national: Funnel
    lags: LagSpread
    relative_age: tuple[Quartering, ...]

    @property
    def n(self) -> int:
        """How many players are in it."""
        return len(self.players)


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups that may be shown; `hidden` are those of too few players, `unknown` who is in none."""

    by: By
    shown: tuple[Group, ...]
    hidden: int
    unknown: People


@dataclass(frozen=True, slots=True)
class FederationView:
    """A federation's figures for one sex, as of a day.

    Arguments:
        club, national: the funnels along the two rails.
        club_losses, national_losses: where along them the largest loss lies, and how sure that is.
        trained: who came through along the club rail, by the clubs that trained them.
        lags, later_lags: the months to the first senior appearance, and to each milestone after it.
        routes: who was over the bridge within two years, by the way across.
        debut, benchmark, relative_age: `None` or empty where births are known by the year only.
        groups: the same by cohort, region, club and, where days are known, birth quarter.
        coverage: how much is on record of all of them.
    """

    sex: Sex | None
    as_of: date
    sight: Sight
    players: People
    club: Funnel
    national: Funnel
    club_losses: Losses
    national_losses: Losses
    trained: ByTraining
    lags: LagSpread
    routes: Routes
    debut: TimeToDebut | None
    benchmark: Benchmark | None
    relative_age: tuple[Quartering, ...]
    u21: tuple[U21Share, ...]
    season: int | None
    groups: tuple[Groups, ...]
    literature: tuple[Reference, ...]
    coverage: ViewCoverage
    later_lags: Mapping[Milestone, LagSpread] = field(default_factory=dict)

    @property
    def n(self) -> int:
        """How many players the view is about."""
        return len(self.players)

    @property
    def bridge_counts(self) -> Iterator[LagCounts]:
        """How many came over the bridge when, to each milestone."""
        yield self.lags.counts
        for found in self.later_lags.values():
            yield found.counts


@dataclass(frozen=True, slots=True)
class _Asked:
    """What every group is worked out with."""

    as_of: date
    sight: Sight
    cut_offs: Sequence[CutOff]
    begins: Beginnings
    thresholds: Thresholds


def federation_view(
    material: Material, regions: Mapping[int, str], as_of: date, sight: Sight, thresholds: Thresholds
) -> FederationView:
    """The view of a federation over players of one sex; `regions` are those of clubs, by their numbers.

    Raises:
        MixedCohortError: the players are women and men.
    """
    members = tuple(material.members)
    sex = one_sex(members)
    careers = [member.career for member in members]
    begins = beginnings(careers)
    asked = _Asked(as_of, sight, material.cut_offs, begins, thresholds)
    club = funnel(careers, LADDER, as_of, thresholds, begins)
    national = funnel(careers, NATIONAL_LADDER, as_of, thresholds, begins)
    return FederationView(
        sex=sex,
        as_of=as_of,
        sight=sight,
        players=people(career.player for career in careers),
        club=club,
        national=national,
        club_losses=losses(careers, club, thresholds),
        national_losses=losses(careers, national, thresholds),
        trained=by_training(careers, club, thresholds),
        lags=lags_of(members, thresholds),
        routes=by_route(members, as_of, begins, thresholds),
        debut=time_to_debut(careers, thresholds, begun_at(SENIOR_FOOTBALL, begins)) if sight.to_the_day else None,
        benchmark=benchmark(careers, as_of, thresholds) if sight.to_the_day else None,
        relative_age=_quarters(members, asked),
        u21=young_shares(material.outings, thresholds) if sight.everybody else (),
        season=season_of(material),
        groups=tuple(_grouped(members, by, key, asked) for by, key in _keys(asked, regions)),
        literature=beside(sex, TOPICS),
        coverage=view_coverage(members, (*LADDER, *NATIONAL_LADDER, SENIOR_CAP), thresholds),
        later_lags=later_lags_of(members, thresholds),
    )


Key = Callable[[Member], str | None]


def _keys(asked: _Asked, regions: Mapping[int, str]) -> Iterable[tuple[By, Key]]:
    yield By.COHORT, _cohort
    yield By.REGION, lambda member: regions.get(member.home) if member.home is not None else None
    yield By.CLUB, lambda member: None if member.home is None else str(member.home)
    if asked.sight.to_the_day:
        # A player stands in one quarter, so of several cut-offs the one handed in first is taken: the newest.
        yield By.QUARTER, lambda member: _quarter(member, asked.cut_offs[0])


def _cohort(member: Member) -> str | None:
    birth = member.career.birth
    return str(birth.year) if birth and birth.year else None


def _quarter(member: Member, cut_off: CutOff) -> str | None:
    quarter = quarter_of(member.career.birth, cut_off)
    return None if quarter is None else str(quarter)


def _grouped(members: Iterable[Member], by: By, key: Key, asked: _Asked) -> Groups:
    found: dict[str, list[Member]] = defaultdict(list)
    for member in members:
        found[key(member) or ""].append(member)
    unknown = found.pop("", [])
    least = asked.thresholds.smallest_cell
    shown = [_group(by, name, held, asked) for name, held in sorted(found.items()) if len(held) >= least]
    return Groups(by, tuple(shown), len(found) - len(shown), people(member.player for member in unknown))


def _group(by: By, name: str, members: Sequence[Member], asked: _Asked) -> Group:
    careers = [member.career for member in members]
    return Group(
        by=by,
        key=name,
        players=people(career.player for career in careers),
        club=funnel(careers, LADDER, asked.as_of, asked.thresholds, asked.begins),
        national=funnel(careers, NATIONAL_LADDER, asked.as_of, asked.thresholds, asked.begins),
        lags=lags_of(members, asked.thresholds),
        relative_age=() if by is By.QUARTER else _quarters(members, asked),
    )


def _quarters(members: Iterable[Member], asked: _Asked) -> tuple[Quartering, ...]:
    if not asked.sight.to_the_day:
        return ()
    return relative_age((member.career for member in members), asked.cut_offs, asked.thresholds)
