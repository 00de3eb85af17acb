"""A club's figures for somebody who may not see everybody they count: the numbers stand, the names do not.

A figure counts everybody the club trained, and its lists name only those in sight. What is left are counts of
people whom the reader knew; they are taken back wherever few are behind them, or make out the difference of two.
`docs/decisions/whom-a-cohort-counts.md` says what somebody might try and what is done about it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date

from tracker.football.limits import Thresholds
from tracker.pathway.benchmark import Benchmark, Lines, Mark, benchmark
from tracker.pathway.career import Career
from tracker.pathway.club_view import ClubView, Material, Sight, club_view
from tracker.pathway.cohort import People, in_sight
from tracker.pathway.funnel import Funnel, Origin
from tracker.pathway.lag_spread import LagCounts, LagSpread
from tracker.pathway.member import lags_of, later_lags_of
from tracker.pathway.passage import Passage, widest
from tracker.pathway.productivity import Productivity
from tracker.pathway.proportions import Portion, Showing, portion, share_between
from tracker.pathway.squad_seasons import TeamTurnover
from tracker.pathway.turnover import Turnover
from tracker.pathway.u21_share import U21Share
from tracker.pathway.ways import Kind, Ways

#: To so many the weighted minutes are rounded, and senior minutes at an age.
MINUTES_OF_ALL, MINUTES_AT_AN_AGE = 1000, 50


def counted_view(
    club: int,
    material: Material,
    now: People,
    as_of: date,
    sight: Sight,
    thresholds: Thresholds,
    seen: Set[int],
) -> ClubView:
    """The view of a club over all its players of one sex, naming those `seen` alone.

    Raises:
        MixedCohortError: the players are women and men.
    """
    whole = club_view(club, material, now, as_of, sight, thresholds)
    cut = _Cut(frozenset(seen), thresholds)
    trained = [member for member in material.members if member.career.clubs.get(club)]
    known = [member for member in trained if member.player in seen]
    careers = [member.career for member in known]
    return replace(
        whole,
        trainees=cut.people(whole.trainees),
        funnel=_funnel(whole.funnel, cut) if whole.funnel else None,
        turnover=tuple(_turnover(team, cut) for team in whole.turnover),
        lags=lags_of(known, thresholds),
        crossed=_crossed(whole.lags, cut),
        later_lags=later_lags_of(known, thresholds),
        later_crossed={milestone: _crossed(found, cut) for milestone, found in whole.later_lags.items()},
        productivity=_productivity(whole.productivity, cut) if whole.productivity else None,
        u21=tuple(_young(share, cut) for share in whole.u21),
        benchmark=_benchmark(whole.benchmark, careers, as_of, cut) if whole.benchmark else None,
    )


@dataclass(frozen=True, slots=True)
class _Cut:
    """Who is in sight, and how many out of it are too few."""

    seen: frozenset[int]
    thresholds: Thresholds

    def people(self, held: People) -> People:
        """The players with those in sight named."""
        return in_sight(held, self.seen)

    def part(self, held: People) -> People:
        """A part of a bar: with a list only if several of those in it are out of sight, or nobody."""
        return in_sight(held, self.seen, self.thresholds.smallest_cell)

    def unseen(self, *held: Iterable[int]) -> frozenset[int]:
        """Those out of sight."""
        return frozenset(number for some in held for number in some) - self.seen

    def too_few(self, count: int) -> bool:
        """Whether so many are somebody, and few enough to guess who."""
        return 0 < count < self.thresholds.smallest_cell

    def portion(self, held: Portion) -> Portion:
        """The share as it is, with the lists cut."""
        return Portion(held.share, self.part(held.inside), self.part(held.outside))


def _funnel(found: Funnel, cut: _Cut) -> Funnel:
    """The funnel without the bars behind which, or between which, few are out of sight."""
    # One after the other: what a bar may show depends on which others are shown beside it.
    held: list[frozenset[int]] = []
    prospective = tuple(_passage(each, held, cut) for each in found.prospective)
    steps = tuple(_passage(each, held, cut) for each in found.steps)
    largest, stands_out = widest(steps)
    return replace(
        found,
        prospective=prospective,
        retrospective=tuple(_origin(each, cut) for each in found.retrospective),
        steps=steps,
        largest_loss=largest,
        stands_out=stands_out,
        bridges=_ways(found.bridges, cut),
        clubs=_ways(found.clubs, cut),
        matured=cut.people(found.matured),
        not_matured=cut.people(found.not_matured),
        age_unknown=cut.people(found.age_unknown),
        unordered=cut.people(found.unordered),
        unobserved=() if cut.too_few(len(cut.unseen(found.unobserved))) else cut.people(found.unobserved),
    )


def _passage(found: Passage, held: list[frozenset[int]], cut: _Cut) -> Passage:
    unseen = cut.unseen(found.went_on.inside, found.went_on.outside, found.unordered)
    if cut.too_few(len(unseen)) or any(cut.too_few(len(unseen ^ other)) for other in held):
        nobody = portion((), (), cut.thresholds)
        share = share_between(0, 0, 0, cut.thresholds)
        return Passage(found.start, found.goal, nobody, (), share)
    held.append(unseen)
    return replace(found, went_on=cut.portion(found.went_on), unordered=cut.part(found.unordered))


def _origin(found: Origin, cut: _Cut) -> Origin:
    unseen = cut.unseen(found.been_there.inside, found.been_there.outside, found.unobserved)
    if cut.too_few(len(unseen)):
        nobody = portion((), (), cut.thresholds)
        return Origin(found.stage, found.goal, nobody, (), share_between(0, 0, 0, cut.thresholds))
    return replace(found, been_there=cut.portion(found.been_there), unobserved=cut.part(found.unobserved))


def _ways(found: Ways[Kind], cut: _Cut) -> Ways[Kind]:
    shown = [way for way in found.shown if not cut.too_few(len(cut.unseen(way.players)))]
    return Ways(
        n=found.n,
        shown=tuple(replace(way, players=cut.people(way.players)) for way in shown),
        hidden=found.hidden + len(found.shown) - len(shown),
        unknown=cut.people(found.unknown),
    )


def _turnover(team: TeamTurnover, cut: _Cut) -> TeamTurnover:
    """The turnover with its lists cut: who was registered in which season the club wrote down itself."""
    return TeamTurnover(team.team, tuple(_season(season, cut) for season in team.seasons))


def _season(season: Turnover, cut: _Cut) -> Turnover:
    return replace(
        season,
        out=_portion(season.out, cut),
        out_not_aged=_portion(season.out_not_aged, cut),
        into=_portion(season.into, cut),
        persist=_portion(season.persist, cut),
    )


def _portion(held: Portion | None, cut: _Cut) -> Portion | None:
    return cut.portion(held) if held else None


def _crossed(found: LagSpread, cut: _Cut) -> LagCounts:
    """The counts alone: the months of one player are the day of a debut."""
    unseen = cut.unseen(each.player for each in (*found.arrived, *found.waiting))
    few = (unseen, cut.unseen(found.undated), cut.unseen(found.unclear))
    if any(cut.too_few(len(each)) for each in few):
        return LagCounts(found.milestone, 0, 0, 0, 0, 0, Showing.HIDDEN)
    followed = {each.player for each in found.waiting}.difference(found.unclear, found.early, found.stopped)
    if any(cut.too_few(len(cut.unseen(kind))) for kind in (found.early, found.stopped, followed)):
        return replace(found.counts, early=None, stopped=None, followed=None)
    return found.counts


def _productivity(found: Productivity, cut: _Cut) -> Productivity:
    """The sum rounded, and only if several out of sight bring minutes to it, or nobody."""
    few = cut.too_few(len(cut.unseen(found.trainees))) or cut.too_few(len(cut.unseen(found.seniors)))
    cut_down = replace(found, trainees=cut.people(found.trainees), seniors=cut.people(found.seniors))
    if few:
        named = tuple(player for player in found.seniors if player in cut.seen)
        return replace(cut_down, weighted_minutes=0.0, seniors=named, showing=Showing.HIDDEN)
    return replace(cut_down, weighted_minutes=_rounded(found.weighted_minutes, MINUTES_OF_ALL))


def _young(found: U21Share, cut: _Cut) -> U21Share:
    """The club's own matches, which everybody could watch, with the lists cut."""
    return replace(found, players=cut.people(found.players), perhaps=cut.people(found.perhaps))


def _benchmark(found: Benchmark, known: Sequence[Career], as_of: date, cut: _Cut) -> Benchmark:
    """The bands, without the ages at which few out of sight were watched."""
    beside = benchmark(known, as_of, cut.thresholds).marks
    few = cut.too_few(len(cut.unseen(found.survivors)))
    marks = tuple(_mark(mark, own, cut, survivors=not few) for mark, own in zip(found.marks, beside, strict=True))
    return replace(
        found,
        marks=marks,
        pool=cut.people(found.pool),
        survivors=tuple(number for number in found.survivors if number in cut.seen)
        if few
        else cut.people(found.survivors),
        shown=any(mark.lines for mark in marks),
    )


def _mark(mark: Mark, own: Mark, cut: _Cut, *, survivors: bool) -> Mark:
    """One age: `own` is the same of those in sight, so the rest of each count is out of it."""
    counts = (mark.n - own.n, mark.unknown - own.unknown)
    if any(map(cut.too_few, counts)) or mark.lines is None:
        return Mark(mark.age, own.n, own.unknown, None, 0, None)
    held = mark.lines
    lines = (_rounded(line, MINUTES_AT_AN_AGE) for line in (held.p10, held.p25, held.p50, held.p75, held.p90))
    told = survivors and not cut.too_few(mark.survivors_n - own.survivors_n)
    shown = mark.survivors is not None and told
    return Mark(
        age=mark.age,
        n=mark.n,
        unknown=mark.unknown,
        lines=Lines(*lines),
        survivors_n=mark.survivors_n if shown else 0,
        survivors=_rounded(mark.survivors, MINUTES_AT_AN_AGE) if shown and mark.survivors is not None else None,
    )


def _rounded(minutes: float, to: int) -> float:
    return float(round(minutes / to) * to)
