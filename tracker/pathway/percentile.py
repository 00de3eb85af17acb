"""Definition D5, where a player stands among players of the same age: said as "about 6 in 10", never as a score."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.people import Position, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.cohort import group_name, of_position
from tracker.pathway.quantiles import quantile


@dataclass(frozen=True, slots=True)
class Peer:
    """What players are compared by: sex, completed age (`None` if it is not certain), position and minutes."""

    player: int
    sex: Sex
    age: int | None
    position: Position | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """How many of `n` others of the same sex and completed age have fewer minutes, as many, and more.

    `position` is the group they were taken from, `None` for all positions. `p25` is what a quarter of them lie
    below.
    """

    sex: Sex
    n: int
    position: Position | None
    fewer: int
    same: int
    more: int
    p25: float

    @property
    def percentile(self) -> float:
        """The share of the others with fewer minutes, those with as many counted half, in per cent."""
        return 100 * (self.fewer + self.same / 2) / self.n

    @property
    def sentence(self) -> Phrase:
        """The standing in words, for a family."""
        tenths = round(10 * self.fewer / self.n)
        return phrase(
            "percentile-about",
            tenths=tenths,
            sex=self.sex.value,
            n=self.n,
            group=group_name(self.position, self.sex),
        )


def standing(player: Peer, others: Iterable[Peer], thresholds: Thresholds) -> Standing | None:
    """Where a player stands among the others of the same sex and completed age, the player not among them.

    They are of the same position group if there are enough of those, else of all positions. Nothing if there are
    too few of these as well, or if the player's age or minutes are not known.
    """
    if player.age is None or player.minutes is None:
        return None
    alike = [
        other
        for other in others
        if other.player != player.player and other.sex is player.sex and other.age == player.age
        if other.minutes is not None
    ]
    group, compared = of_position(alike, player.position, thresholds.smallest_cohort)
    if len(compared) < max(1, thresholds.smallest_cohort):
        return None
    minutes = sorted(other.minutes for other in compared if other.minutes is not None)
    fewer, up_to = bisect_left(minutes, player.minutes), bisect_right(minutes, player.minutes)
    return Standing(
        sex=player.sex,
        n=len(minutes),
        position=group,
        fewer=fewer,
        same=up_to - fewer,
        more=len(minutes) - up_to,
        p25=quantile(minutes, 0.25),
    )


def standing_sentence(found: Standing | None) -> Phrase:
    """The standing in words, or that there are too few players to compare."""
    return found.sentence if found else phrase("cohort-too-few")
