"""From one stage to a later one: who went on, who did not, and of whom it cannot be told (definition D12)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.logic.truth import Truth
from tracker.pathway.career import Career, Stage
from tracker.pathway.cohort import People, people
from tracker.pathway.proportions import Portion, ShareBetween, portion, share_between


@dataclass(frozen=True, slots=True)
class Passage:
    """The share of those at a stage who were later at a goal, or for a step of the ladder at any later stage of it.

    `unordered` are players with both events on record and no telling which came first. As they all were at the
    goal, a share without them would be too low: `share` runs from none of them having gone on to all of them.
    """

    start: Stage
    goal: Stage
    went_on: Portion
    unordered: People
    share: ShareBetween

    @property
    def n(self) -> int:
        """How many players were at the stage."""
        return self.share.of

    @property
    def lost(self) -> float | None:
        """The share of those who surely did not go on; nothing of nobody."""
        part = self.share.most.part
        return None if part is None else 1 - part

    @property
    def sentence(self) -> Phrase:
        """The bar in words."""
        return phrase("funnel-passage", start=self.start.name, goal=self.goal.as_goal, share=self.share.sentence)


def passage(careers: Iterable[Career], start: Stage, goals: Sequence[Stage], thresholds: Thresholds) -> Passage:
    """The passage from a stage to any of the goals, of which the first gives it its name."""
    found: dict[Truth, list[int]] = defaultdict(list)
    for career in careers:
        if start in career.first:
            found[went_on(career, start, goals)].append(career.player)
    known = portion(found[Truth.YES], found[Truth.NO], thresholds)
    open_ = people(found[Truth.UNKNOWN])
    share = share_between(len(known.inside), len(open_), known.n + len(open_), thresholds)
    return Passage(start, goals[0], known, open_, share)


def went_on(career: Career, start: Stage, goals: Iterable[Stage]) -> Truth:
    """Whether an event at a goal came after the first one at a stage."""
    begun = career.first.get(start)
    reached = [when for goal in goals if (when := career.last_at(goal))]
    if begun is None or not reached:
        return Truth.NO
    if max(when.earliest for when in reached) > begun.latest:
        return Truth.YES
    return Truth.NO if max(when.latest for when in reached) <= begun.earliest else Truth.UNKNOWN


def widest(steps: Sequence[Passage]) -> tuple[Passage | None, bool]:
    """The step with the largest sure loss, and whether its interval lies apart from those of all others.

    Steps of too few players for a percentage are not compared; a step alone lies apart from nothing.
    """
    compared = [step for step in steps if step.share.least.whole and step.n]
    if not compared:
        return None, False
    largest = min(compared, key=lambda step: step.share.most.part or 0.0)
    others = [step.share.interval.low for step in compared if step is not largest]
    return largest, bool(others) and all(largest.share.interval.high < low for low in others)
