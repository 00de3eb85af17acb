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
from tracker.pathway.proportions import Portion, portion


@dataclass(frozen=True, slots=True)
class Passage:
    """The share of those at a stage who were later at a goal, or for a step of the ladder at any later stage of it.

    `unordered` are players with both events on record and no telling which came first; the share leaves them out.
    """

    start: Stage
    goal: Stage
    went_on: Portion
    unordered: People = ()

    @property
    def n(self) -> int:
        """How many players the share is of."""
        return self.went_on.n

    @property
    def lost(self) -> float | None:
        """The share of those who did not go on; nothing of nobody."""
        part = self.went_on.share.part
        return None if part is None else 1 - part

    @property
    def sentence(self) -> Phrase:
        """The bar in words."""
        return phrase(
            "funnel-passage", start=self.start.name, goal=self.goal.name, share=self.went_on.share.sentence
        )


def passage(careers: Iterable[Career], start: Stage, goals: Sequence[Stage], thresholds: Thresholds) -> Passage:
    """The passage from a stage to any of the goals, of which the first gives it its name."""
    found: dict[Truth, list[int]] = defaultdict(list)
    for career in careers:
        if start in career.first:
            found[went_on(career, start, goals)].append(career.player)
    share = portion(found[Truth.YES], found[Truth.NO], thresholds)
    return Passage(start, goals[0], share, people(found[Truth.UNKNOWN]))


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
    """The step with the largest loss, and whether its interval lies apart from those of all others.

    Steps of too few players for a percentage are not compared.
    """
    compared = [step for step in steps if step.went_on.share.part is not None and step.went_on.share.whole]
    if not compared:
        return None, False
    largest = min(compared, key=lambda step: step.went_on.share.part or 0.0)
    others = [step.went_on.share.low for step in compared if step is not largest]
    return largest, all(largest.went_on.share.high < low for low in others)
