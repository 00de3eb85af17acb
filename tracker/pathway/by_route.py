"""The bridge lag by route (definition D7): of those who went each way across, who was there within two years.

Counted are players whose U-19 football ended so long ago that two years have passed since, whoever was followed and
whoever was lost from sight; to leave out the lost would take those alone who stayed. Of whom it cannot be told, the
share is given as two bounds. Whose U-19 football was over before any such event came on record is left out, as the
first on record need not be the first. A route is known only once it was gone, and two of the four are senior
football themselves, so the shares describe the routes and do not weigh one against another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.football.calendar import months_between
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.logic.truth import Truth
from tracker.pathway.bridge import milestone_named
from tracker.pathway.career import SENIOR_CAP, SENIOR_FOOTBALL, SENIOR_SIDE, Bridge, Stage
from tracker.pathway.cohort import People, one_sex, people
from tracker.pathway.lag_spread import SOON, Crossing, LagCounts, lag_spread
from tracker.pathway.member import Member
from tracker.pathway.observable import Beginnings, begun_at
from tracker.pathway.proportions import Portion, ShareBetween, portion, share_between
from tracker.pathway.remainder import shown_beside
from tracker.pathway.story import Milestone

#: What is asked by route, a call-up and a cap apart, and the stage whose records tell of it.
ASKED: Mapping[Milestone, Stage] = {
    Milestone.FIRST_SENIOR_APPEARANCE: SENIOR_FOOTBALL,
    Milestone.SETTLED_MINUTES: SENIOR_FOOTBALL,
    Milestone.FIRST_SENIOR_CALL_UP: SENIOR_SIDE,
    Milestone.FIRST_SENIOR_CAP: SENIOR_CAP,
}


@dataclass(frozen=True, slots=True)
class RouteLag:
    """Those who went one way (`None`: no way is on record), and who of them was there within two years.

    `there` is of those of whom it is known; the `open` were lost from sight before, or may have been there by
    minutes that nobody wrote down. `counts` say of the same players who came there when.
    """

    by: Bridge | None
    there: Portion
    open: People
    share: ShareBetween
    counts: LagCounts

    @property
    def n(self) -> int:
        """How many players went this way."""
        return self.share.of

    @property
    def name(self) -> Phrase:
        """What the way is called."""
        return self.by.title if self.by else phrase("crossing-none")


@dataclass(frozen=True, slots=True)
class ByRoute:
    """One milestone by route.

    Arguments:
        whole: the same of everybody, whichever way they went.
        shown: the ways that may be shown, in the order in which they are named. A player may have gone several.
        hidden: how many more ways were gone, by too few.
        begun_before: those left out, whose U-19 football was over when such events came on record.
    """

    milestone: Milestone
    name: Phrase
    whole: RouteLag
    shown: tuple[RouteLag, ...]
    hidden: int
    begun_before: People

    @property
    def sentence(self) -> Phrase:
        """The milestone for everybody."""
        return phrase("crossing-whole", milestone=self.name, months=SOON, share=self.whole.share.sentence)

    @property
    def left_out(self) -> Phrase:
        """Who is not counted for this milestone, because its records begin too late."""
        return phrase("crossings-begun-before", count=len(self.begun_before), milestone=self.name)


@dataclass(frozen=True, slots=True)
class Routes:
    """The bridge by route for each milestone that is asked about.

    `too_soon` are players whose two years are not over, `undated` those of whom the end of U-19 football is not
    known.
    """

    sex: Sex | None
    milestones: tuple[ByRoute, ...]
    too_soon: People
    undated: People

    @property
    def sentence(self) -> Phrase:
        """Who is counted."""
        return phrase("crossings-show", n=max(each.whole.n for each in self.milestones), months=SOON)

    @property
    def left_out(self) -> tuple[Phrase, ...]:
        """Who is not counted, and why; and ways that few went."""
        counted = (("crossings-too-soon", len(self.too_soon)), ("crossings-undated", len(self.undated)))
        hidden = max(each.hidden for each in self.milestones)
        # Milestones of one stage leave out the same players, and say so once.
        too_late = {each.begun_before: each for each in reversed(self.milestones)}
        return (
            *(phrase(code, count=count, months=SOON) for code, count in counted if count),
            *(each.left_out for each in reversed(too_late.values()) if each.begun_before),
            *([phrase("ways-hidden", count=hidden)] if hidden else []),
        )


def by_route(members: Iterable[Member], as_of: date, begins: Beginnings, thresholds: Thresholds) -> Routes:
    """The bridge of players of one sex by the way they went; `begins` says since when each stage is on record.

    Raises:
        MixedCohortError: the players are women and men.
    """
    everybody = tuple(members)
    counted, early, undated = [], [], []
    for member in everybody:
        if member.u19_ends is None:
            undated.append(member.player)
        elif months_between(member.u19_ends, as_of) < SOON:
            early.append(member.player)
        else:
            counted.append(member)
    found = tuple(
        _milestone(counted, milestone, begun_at(stage, begins), thresholds) for milestone, stage in ASKED.items()
    )
    return Routes(one_sex(everybody), found, people(early), people(undated))


def there_within(each: Crossing, months: int = SOON) -> Truth:
    """Whether a milestone was reached within so many months of the end of U-19 football, or before it."""
    assert each.u19_ends, "Months are counted from a day that is known."
    if each.reached:
        least, most = (months_between(each.u19_ends, day) for day in (each.reached.earliest, each.reached.latest))
        return Truth.YES if most <= months else Truth.NO if least > months else Truth.UNKNOWN
    if each.possible_from and months_between(each.u19_ends, each.possible_from) <= months:
        return Truth.UNKNOWN
    followed = each.stopped or months_between(each.u19_ends, each.watched_until) >= months
    return Truth.NO if followed else Truth.UNKNOWN


def _milestone(
    everybody: Sequence[Member], milestone: Milestone, begun: date | None, thresholds: Thresholds
) -> ByRoute:
    members = [member for member in everybody if begun and member.u19_ends and member.u19_ends >= begun]
    gone = {route: tuple(held) for route, held in _gone(members)}
    groups = {route: _numbers(held) for route, held in gone.items() if held}
    shown = shown_beside(groups, _numbers(members), thresholds.smallest_cell)
    return ByRoute(
        milestone=milestone,
        name=milestone_named(milestone, thresholds),
        whole=_lag(None, members, milestone, thresholds),
        shown=tuple(_lag(route, gone[route], milestone, thresholds) for route in shown),
        hidden=len(groups) - len(shown),
        begun_before=people(set(_numbers(everybody)) - set(_numbers(members))),
    )


def _numbers(members: Iterable[Member]) -> People:
    return people(member.player for member in members)


def _gone(members: Sequence[Member]) -> Iterator[tuple[Bridge | None, Iterable[Member]]]:
    for route in Bridge:
        yield route, (member for member in members if route in member.career.bridges)
    yield None, (member for member in members if not member.career.bridges)


def _lag(route: Bridge | None, members: Sequence[Member], milestone: Milestone, thresholds: Thresholds) -> RouteLag:
    crossings = [member.crossing(milestone) for member in members]
    told: Mapping[Truth, list[int]] = {truth: [] for truth in Truth}
    for crossing in crossings:
        told[there_within(crossing)].append(crossing.player)
    known, open_ = portion(told[Truth.YES], told[Truth.NO], thresholds), people(told[Truth.UNKNOWN])
    return RouteLag(
        by=route,
        there=known,
        open=open_,
        share=share_between(len(known.inside), len(open_), known.n + len(open_), thresholds),
        counts=lag_spread(crossings, milestone_named(milestone, thresholds), thresholds).counts,
    )
