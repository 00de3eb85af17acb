"""A club's pathway in figures: who came through, who left, how long it took, and who is there now.

Women's and men's football are two views. Some figures tell the truth only if those who left the club are counted
too; for whoever may not see these, they are not worked out at all (`docs/decisions/whom-a-cohort-counts.md`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from tracker.football.calendar import CutOff
from tracker.football.ladder import ClubRung
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.benchmark import Benchmark, benchmark
from tracker.pathway.career import SENIOR_FOOTBALL, U19_FOOTBALL, on_club_rail
from tracker.pathway.cohort import People, one_sex, people, unseen
from tracker.pathway.funnel import Funnel, funnel
from tracker.pathway.lag_spread import LagCounts, LagSpread
from tracker.pathway.literature import Reference, Topic, references
from tracker.pathway.member import Member, lags_of, later_lags_of
from tracker.pathway.observable import beginnings
from tracker.pathway.productivity import Productivity, productivity
from tracker.pathway.relative_age import Quartering, relative_age
from tracker.pathway.squad_seasons import InSquad, TeamTurnover, turnover_by_team
from tracker.pathway.story import Milestone
from tracker.pathway.u21_share import Outing, U21Share, u21_shares

#: The ladder of a club's funnel, from the oldest but one of the youth teams to senior football.
LADDER = (on_club_rail(ClubRung.YOUTH_U17), U19_FOOTBALL, on_club_rail(ClubRung.BRIDGE), SENIOR_FOOTBALL)
TOPICS = (Topic.FUNNEL, Topic.TURNOVER, Topic.BIRTH_QUARTERS, Topic.YOUNG_PLAYERS)


@dataclass(frozen=True, slots=True)
class Sight:
    """How far an actor's sight reaches: to births by the day, to those who left the club, and to everybody.

    `counted` says that those of the club who are out of sight are counted all the same, and named nowhere.
    """

    to_the_day: bool = True
    leavers: bool = True
    everybody: bool = True
    counted: bool = False

    @property
    def limits(self) -> tuple[Phrase, ...]:
        """What is not worked out because of it, in words."""
        told = (
            ("gaps-counted-not-named", not self.counted),
            ("gaps-some-out-of-sight", self.everybody or self.counted),
            ("gaps-leavers-out-of-sight", self.leavers),
            ("gaps-years-only", self.to_the_day),
        )
        return tuple(phrase(code) for code, seen in told if not seen)


@dataclass(frozen=True, slots=True)
class Material:
    """What a view of one sex is made from.

    `squads` are the registrations by season, `outings` the parts in senior matches of the latest season.
    """

    members: Sequence[Member]
    squads: Sequence[InSquad] = ()
    outings: Sequence[Outing] = ()
    cut_offs: Sequence[CutOff] = (CutOff(1, 1),)


@dataclass(frozen=True, slots=True)
class ClubView:
    """One club's figures for one sex, as of a day.

    Arguments:
        now: the players registered with the club on the day.
        trainees: those who had a season at the club between their 15th and their 21st birthday.
        funnel, turnover, productivity, benchmark: `None` or empty where those who left are out of sight.
        relative_age: of those registered now; empty where births are known by the year only.
        u21: the U-21 share of the latest season's senior minutes, in both variants, and of nationals of the club's
            country alone where nationalities are on record; empty without such matches, and where not everybody who
            played is in sight.
        season: the year in which that season began.
        lags, later_lags: the months to the first senior appearance, and to each milestone after it.
        crossed, later_crossed: how many of all who were trained here came over the bridge when, and to each later
            milestone, where the lags are of some only.
        rungs: of each team of the turnover, that of its latest season.
    """

    club: int
    sex: Sex | None
    as_of: date
    sight: Sight
    now: People
    trainees: People
    funnel: Funnel | None
    turnover: tuple[TeamTurnover, ...]
    lags: LagSpread
    productivity: Productivity | None
    relative_age: tuple[Quartering, ...]
    u21: tuple[U21Share, ...]
    season: int | None
    benchmark: Benchmark | None
    literature: tuple[Reference, ...]
    later_lags: Mapping[Milestone, LagSpread] = field(default_factory=dict)
    crossed: LagCounts | None = None
    later_crossed: Mapping[Milestone, LagCounts] = field(default_factory=dict)
    rungs: Mapping[int, int] = field(default_factory=dict)

    @property
    def n(self) -> int:
        """How many players the view is about."""
        return len(set(self.now) | set(self.trainees)) + unseen(self.trainees)

    @property
    def bridge_counts(self) -> Iterator[LagCounts]:
        """How many came over the bridge when, to each milestone, of all who are counted."""
        yield self.crossed or self.lags.counts
        for milestone, found in self.later_lags.items():
            yield self.later_crossed.get(milestone, found.counts)


def club_view(
    club: int, material: Material, now: People, as_of: date, sight: Sight, thresholds: Thresholds
) -> ClubView:
    """The view of a club over players of one sex.

    Raises:
        MixedCohortError: the players are women and men.
    """
    members = tuple(material.members)
    sex = one_sex(members)
    trained = [member for member in members if member.career.clubs.get(club)]
    here = frozenset(now)
    careers = [member.career for member in trained]
    begins = beginnings(member.career for member in members)
    current = [member.career for member in members if member.player in here]
    return ClubView(
        club=club,
        sex=sex,
        as_of=as_of,
        sight=sight,
        now=people(career.player for career in current),
        trainees=people(career.player for career in careers),
        funnel=funnel(careers, LADDER, as_of, thresholds, begins) if sight.leavers else None,
        turnover=turnover_by_team(material.squads, thresholds) if sight.leavers else (),
        lags=lags_of(trained, thresholds),
        productivity=productivity(careers, club, thresholds) if sight.leavers else None,
        relative_age=relative_age(current, material.cut_offs, thresholds) if sight.to_the_day else (),
        u21=young_shares(material.outings, thresholds) if sight.everybody or sight.counted else (),
        season=season_of(material),
        benchmark=benchmark(careers, as_of, thresholds) if sight.leavers and sight.to_the_day else None,
        literature=beside(sex, TOPICS),
        later_lags=later_lags_of(trained, thresholds),
        rungs=_rungs(material.squads) if sight.leavers else {},
    )


def outgrown(rung: int) -> bool:
    """Whether a rung is youth football, whose squads have an oldest age: nobody can stay in one for long."""
    return rung < ClubRung.BRIDGE


def _rungs(squads: Iterable[InSquad]) -> dict[int, int]:
    return {row.team: row.rung for row in sorted(squads, key=lambda row: (row.team, row.year))}


def season_of(material: Material) -> int | None:
    """The year in which the season of the outings began."""
    return material.outings[0].season_start if material.outings else None


def young_shares(outings: Sequence[Outing], thresholds: Thresholds) -> tuple[U21Share, ...]:
    """The U-21 share in both variants, of all and of own nationals; none where no match is on record."""
    return u21_shares(outings, thresholds) if outings else ()


def beside(sex: Sex | None, topics: Sequence[Topic]) -> tuple[Reference, ...]:
    """The published figures about players of that sex on these topics; none of the other sex in their place."""
    return tuple(each for topic in topics for each in references(sex, topic)) if sex else ()
