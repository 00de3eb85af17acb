"""How the bridge lags of a group are spread (definition D7): who got there when, and who has not yet.

Those who are not there yet are counted beside the others, each with how long they have been followed; leaving
them out would make the way look shorter than it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from tracker.football.calendar import months_between
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.phrase import Phrase, phrase
from tracker.logic.span import Span
from tracker.pathway.cohort import People, one_sex, people
from tracker.pathway.proportions import Showing, showing

#: The months within which somebody came through soon.
SOON = 24


@dataclass(frozen=True, slots=True)
class Crossing:
    """One player on the way over: the end of U-19 football, the milestone if reached, the last observation.

    `possible_from` is the first day on which minutes that nobody wrote down may have reached the milestone;
    `stopped` says that the player is known to have left the game.
    """

    player: int
    sex: Sex
    u19_ends: date | None
    reached: Span[date] | None
    watched_until: date
    possible_from: date | None = None
    stopped: bool = False

    @property
    def surely_without_until(self) -> date:
        """The day up to which it can be said that the milestone was not reached."""
        return min(self.watched_until, self.possible_from or self.watched_until)


@dataclass(frozen=True, slots=True)
class Months:
    """A player's months from the end of U-19 football, as bounds; negative before it.

    >>> Months(7, -2.0, 4.0).middle
    1.0
    """

    player: int
    least: float
    most: float

    @property
    def middle(self) -> float:
        """Halfway between the bounds, where the player is drawn."""
        return (self.least + self.most) / 2


@dataclass(frozen=True, slots=True)
class LagCounts:
    """How many came through before the end of U-19 football, soon after it, later, or not yet; nobody's months.

    Of those who are `unclear` nobody can tell whether they are there. The `waiting` are of three kinds: `stopped`
    playing, `early` as U-19 football was not over when they were last seen, and `followed` beyond it; `None` where
    that would tell of few who are out of sight.
    """

    milestone: Phrase
    before: int
    soon: int
    later: int
    waiting: int
    undated: int
    showing: Showing
    unclear: int = 0
    early: int | None = None
    stopped: int | None = None
    followed: int | None = None

    @property
    def n(self) -> int:
        """How many players are counted."""
        return self.before + self.soon + self.later + self.waiting + self.unclear

    @property
    def sentence(self) -> Phrase:
        """The counts in words."""
        if self.showing is Showing.HIDDEN:
            return phrase("cohort-too-few")
        return phrase(
            "lag-spread-shows",
            n=self.n,
            milestone=self.milestone,
            before=self.before,
            soon=self.soon,
            later=self.later,
            months=SOON,
            waiting=self.waiting,
            early=self.early or 0,
            stopped=self.stopped or 0,
            followed=self.followed or 0,
            unclear=self.unclear,
        )


@dataclass(frozen=True, slots=True)
class LagSpread:
    """The lags of a group to one milestone, in order.

    Arguments:
        arrived: months to the milestone, of those who reached it.
        waiting: months up to the last observation, of those who have not reached it; negative where U-19 football
            has not ended yet. Of whom it cannot be told, months up to the day from which on it may have been.
        undated: players of whom the end of U-19 football is not known.
        unclear: those of the waiting of whom it cannot be told whether they have reached it since.
        early: those of the other waiting whose U-19 football was not over when they were last seen.
        stopped: those of the other waiting who are known to have left the game, whenever that was.
    """

    sex: Sex | None
    milestone: Phrase
    arrived: tuple[Months, ...]
    waiting: tuple[Months, ...]
    undated: People
    showing: Showing
    unclear: People = ()
    early: People = ()
    stopped: People = ()

    @property
    def n(self) -> int:
        """How many players are counted."""
        return len(self.arrived) + len(self.waiting)

    @property
    def counts(self) -> LagCounts:
        """The same without anybody's months."""
        before = sum(each.middle < 0 for each in self.arrived)
        later = sum(each.middle > SOON for each in self.arrived)
        soon = len(self.arrived) - before - later
        unclear = len(self.unclear)
        waiting = len(self.waiting) - unclear
        early, stopped = len(self.early), len(self.stopped)
        return LagCounts(
            self.milestone,
            before,
            soon,
            later,
            waiting,
            len(self.undated),
            self.showing,
            unclear,
            early,
            stopped,
            waiting - early - stopped,
        )

    @property
    def sentence(self) -> Phrase:
        """What the bars show."""
        return self.counts.sentence


def lag_spread(crossings: Iterable[Crossing], milestone: Phrase, thresholds: Thresholds) -> LagSpread:
    """The lags of players of one sex to a milestone, which is named by a phrase.

    Raises:
        MixedCohortError: the players are women and men.
    """
    everybody = tuple(crossings)
    sex = one_sex(everybody)
    arrived, waiting, undated = [], [], []
    for crossing in everybody:
        if crossing.u19_ends is None:
            undated.append(crossing.player)
        elif crossing.reached is None:
            waiting.append(_months(crossing.player, crossing.u19_ends, crossing.surely_without_until))
        else:
            when = crossing.reached
            arrived.append(_months(crossing.player, crossing.u19_ends, when.earliest, when.latest))
    counted = showing(len(arrived) + len(waiting), thresholds)
    unclear = people(each.player for each in everybody if each.u19_ends and not each.reached and each.possible_from)
    kinds = _early(everybody), _stopped(everybody)
    return LagSpread(
        sex, milestone, _in_order(arrived), _in_order(waiting), people(undated), counted, unclear, *kinds
    )


def _surely_waiting(crossings: Iterable[Crossing]) -> Iterator[tuple[Crossing, date]]:
    for each in crossings:
        if each.u19_ends and not each.reached and not each.possible_from:
            yield each, each.u19_ends


def _early(crossings: Iterable[Crossing]) -> People:
    return people(
        each.player
        for each, u19_ends in _surely_waiting(crossings)
        if not each.stopped and each.watched_until <= u19_ends
    )


def _stopped(crossings: Iterable[Crossing]) -> People:
    return people(each.player for each, _ in _surely_waiting(crossings) if each.stopped)


def _months(player: int, start: date, earliest: date, latest: date | None = None) -> Months:
    return Months(player, months_between(start, earliest), months_between(start, latest or earliest))


def _in_order(held: Iterable[Months]) -> tuple[Months, ...]:
    return tuple(sorted(held, key=lambda each: (each.middle, each.player)))
