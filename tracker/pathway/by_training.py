"""Who came through from each club that trained them: the same shares for every club, with their intervals.

A player counts at each club with a training season between the 15th and the 21st birthday, so clubs share players
and their counts do not add up. Clubs are held in order of their numbers and never of their shares: an order by
shares of small groups is an order by luck.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.career import Career
from tracker.pathway.cohort import People, people
from tracker.pathway.funnel import Funnel
from tracker.pathway.passage import Passage, passage
from tracker.pathway.proportions import portion, share_between
from tracker.pathway.remainder import shown_beside


@dataclass(frozen=True, slots=True)
class TrainedAt:
    """A club, by its number, and who of those it trained came through from each stage.

    A share that is hidden is one of nobody.
    """

    club: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class ByTraining:
    """The clubs that players were trained at, over those whom a funnel counts forwards.

    Arguments:
        whole: the same shares of all players, whichever club trained them.
        shown: the clubs with a share that may be shown, by their numbers.
        hidden: how many more clubs trained anybody.
        unknown: the players at a stage of whom no training season is on record.
    """

    whole: tuple[Passage, ...]
    shown: tuple[TrainedAt, ...]
    hidden: int
    unknown: People

    @property
    def left_out(self) -> tuple[Phrase, ...]:
        """Which clubs are not shown, and who is in none, in words."""
        counted = (("trained-hidden", self.hidden), ("trained-unknown", len(self.unknown)))
        return tuple(phrase(code, count=count) for code, count in counted if count)

    @property
    def stage(self) -> int:
        """The stage, by its place on the ladder, at which most clubs can be told; of several alike, the highest."""
        places = range(len(self.whole))
        return max(
            places,
            key=lambda place: (self.told(place), sum(each.passages[place].n > 0 for each in self.shown), place),
        )

    def told(self, stage: int) -> int:
        """How many clubs have a share with a percentage at a stage, by its place on the ladder."""
        return sum(each.passages[stage].share.least.whole for each in self.shown)

    def apart(self, stage: int) -> int:
        """Of how many of these the interval leaves out the share of all, however open that is."""
        whole = self.whole[stage].share
        return sum(
            each.share.interval.low > (whole.most.part or 0.0)
            or each.share.interval.high < (whole.least.part or 0.0)
            for each in (club.passages[stage] for club in self.shown)
            if each.share.least.whole
        )


def by_training(careers: Iterable[Career], found: Funnel, thresholds: Thresholds) -> ByTraining:
    """The clubs of a funnel's players; a share is hidden that is of few, or would tell of a few others."""
    grown = frozenset(found.matured)
    trained: dict[int, list[Career]] = defaultdict(list)
    homeless: list[int] = []
    for career in careers:
        if career.player in grown:
            for club in career.clubs:
                trained[club].append(career)
            if not career.clubs:
                homeless.append(career.player)
    wholes = found.prospective
    held = {
        club: [passage(trained[club], bar.start, (bar.goal,), thresholds) for bar in wholes]
        for club in sorted(trained)
    }
    shown = [
        _shown({club: bars[place] for club, bars in held.items()}, whole, thresholds)
        for place, whole in enumerate(wholes)
    ]
    told = [
        TrainedAt(
            club,
            tuple(bar if club in some else _hidden(bar, thresholds) for bar, some in zip(bars, shown, strict=True)),
        )
        for club, bars in held.items()
        if any(club in some for some in shown)
    ]
    anybody = sum(any(bar.n for bar in bars) for bars in held.values())
    at_a_stage = {player for bar in wholes for player in _people(bar)}
    return ByTraining(wholes, tuple(told), anybody - len(told), people(at_a_stage.intersection(homeless)))


def _shown(clubs: Mapping[int, Passage], whole: Passage, thresholds: Thresholds) -> frozenset[int]:
    held = {club: _people(bar) for club, bar in clubs.items()}
    return frozenset(shown_beside(held, _people(whole), thresholds.smallest_cell))


def _people(bar: Passage) -> People:
    """Everybody at the stage of a bar."""
    return people((*bar.went_on.inside, *bar.went_on.outside, *bar.unordered))


def _hidden(bar: Passage, thresholds: Thresholds) -> Passage:
    nobody = portion((), (), thresholds)
    return Passage(bar.start, bar.goal, nobody, (), share_between(0, 0, 0, thresholds))
