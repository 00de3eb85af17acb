"""Where the largest loss lies, and how sure that is: what became of those who have no later stage on record.

That a stage is not on record does not say that it was not reached. Of whom a club said that they stopped playing,
the loss is known; of those whose records go on, or end without a reason, it is what the records say and no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from tracker.football.limits import Thresholds
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.career import Career, Leaving
from tracker.pathway.cohort import People
from tracker.pathway.funnel import Funnel
from tracker.pathway.passage import Passage
from tracker.pathway.proportions import ShareBetween, share_between


class Certainty(Enum):
    """How sure it is that the step with the largest loss on record is the one with the largest loss."""

    FIRM = "firm"  # It is, even if all of whom it cannot be told had gone on from it.
    APART = "apart"  # On record its interval lies apart from those of all other steps.
    OVERLAPS = "overlaps"  # Another step may lose as many.
    ALONE = "alone"  # There is no other step to compare it with.


@dataclass(frozen=True, slots=True)
class Loss:
    """A step of the ladder and those of it without a later stage on record, by what is known of them.

    Arguments:
        stopped: a club said that they stopped playing.
        playing: still registered, or seen, at the end of the records, without a match at a later stage.
        ended: their records end and nobody said why.
        share: the loss, at the least of those who stopped, at the most of all without a sure later stage.
    """

    step: Passage
    stopped: People
    playing: People
    ended: People
    share: ShareBetween

    @property
    def lost(self) -> int:
        """How many have surely no later stage on record."""
        return len(self.stopped) + len(self.playing) + len(self.ended)

    @property
    def named(self) -> Phrase:
        """The stage with how many are lost after it, of how many, and the interval of that share."""
        interval, of = self.step.share.interval, self.step.n
        return phrase(
            "loss-named",
            start=self.step.start.name,
            lost=self.lost,
            of=of,
            part=self.lost / of if of else 0.0,
            low=1 - interval.high,
            high=1 - interval.low,
        )

    @property
    def sentence(self) -> Phrase:
        """What is known of those without a later stage on record."""
        if self.share.least.hidden:
            return phrase("cohort-too-few")
        kinds = {"stopped": len(self.stopped), "playing": len(self.playing), "ended": len(self.ended)}
        return phrase("loss-known", start=self.step.start.name, lost=self.lost, **kinds)


@dataclass(frozen=True, slots=True)
class Losses:
    """Every step of a funnel; `largest` is the one that fewest went on from, on record, and `rivals` those whose
    intervals overlap with its own. Steps of too few players for a percentage are not compared.
    """

    steps: tuple[Loss, ...]
    largest: Loss | None
    certainty: Certainty | None
    rivals: tuple[Loss, ...]

    @property
    def sentence(self) -> Phrase:
        """Where the largest loss lies, or that it cannot be said."""
        return self.largest.named if self.largest else phrase("loss-too-few")

    @property
    def notes(self) -> tuple[Phrase, ...]:
        """What to know of the largest loss: what became of those lost there, and how sure it is."""
        return (self.largest.sentence, self.how_sure) if self.largest and self.how_sure else ()

    @property
    def how_sure(self) -> Phrase | None:
        """How sure it is that the largest loss on record is the largest."""
        if self.certainty is None:
            return None
        if not self.rivals:
            return phrase(f"loss-{self.certainty.value}")
        first, *others = self.rivals
        return phrase("loss-overlaps", rival=first.step.start.name, others=len(others))


def losses(careers: Iterable[Career], found: Funnel, thresholds: Thresholds) -> Losses:
    """What became of those whom the steps of a funnel lose; `careers` are those it was made of."""
    leaving = {career.player: career.leaving for career in careers}
    steps = tuple(_loss(step, leaving, thresholds) for step in found.steps)
    largest = next((each for each in steps if each.step is found.largest_loss), None)
    if largest is None:
        return Losses(steps, None, None, ())
    others = [each for each in steps if each is not largest and each.step.share.least.whole and each.step.n]
    rivals = tuple(each for each in others if _overlap(each.step, largest.step))
    return Losses(steps, largest, _certainty(largest, others, rivals), rivals)


def _loss(step: Passage, leaving: Mapping[int, Leaving], thresholds: Thresholds) -> Loss:
    kinds: dict[Leaving, list[int]] = {kind: [] for kind in Leaving}
    for player in step.went_on.outside:
        kinds[leaving[player]].append(player)
    stopped, playing, ended = (tuple(kinds[kind]) for kind in (Leaving.STOPPED, Leaving.PLAYING, Leaving.NOT_KNOWN))
    perhaps = step.n - len(step.went_on.inside) - len(stopped)
    return Loss(step, stopped, playing, ended, share_between(len(stopped), perhaps, step.n, thresholds))


def _certainty(largest: Loss, others: Sequence[Loss], rivals: Sequence[Loss]) -> Certainty:
    if not others:
        return Certainty.ALONE
    if rivals:
        return Certainty.OVERLAPS
    firm = all(largest.share.interval.low > each.share.interval.high for each in others)
    return Certainty.FIRM if firm else Certainty.APART


def _overlap(one: Passage, other: Passage) -> bool:
    ours, theirs = one.share.interval, other.share.interval
    return ours.low <= theirs.high and theirs.low <= ours.high
