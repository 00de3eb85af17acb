"""The players whom one player's year is held against (definition D5), as far as the definition asks of them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from tracker.football.limits import Thresholds
from tracker.football.people import Player, Position, Sex
from tracker.football.phrase import Phrase, phrase
from tracker.pathway.cohort import group_name, of_position
from tracker.pathway.percentile import Peer
from tracker.pathway.quantiles import quantile

#: Halfway from each tenth of the peers to the next, so that a number of tenths is rounded and not cut.
_BETWEEN_TENTHS = tuple((2 * tenth + 1) / 20 for tenth in range(10))


@dataclass(frozen=True, slots=True)
class Peers:
    """Others of one sex and one completed age, and the minutes at level that a quarter of them lie below.

    `position` is their position group, `None` for players of all positions. `p25` is `None` where there is nobody.
    `lines` are the ten lines by which a year is said to be above about so many in 10 of them; they are never told.
    """

    sex: Sex
    age: int
    n: int
    p25: float | None
    position: Position | None = None
    lines: tuple[float, ...] = ()

    def below(self, minutes: int) -> int:
        """About how many in 10 of them have fewer minutes.

        >>> Peers(Sex.FEMALE, 17, 20, 400.0, lines=(0, 90, 180, 270, 360, 450, 540, 630, 720, 810)).below(500)
        6
        """
        return bisect_left(self.lines, minutes)

    @property
    def name(self) -> Phrase:
        """What they are called together."""
        return group_name(self.position, self.sex)


def peers_of(player: Player, age: int, others: Iterable[Peer], thresholds: Thresholds) -> Peers:
    """The others of the player's sex and completed age whose minutes are known.

    They are those of the player's position group if there are enough of them, else those of all positions.
    """
    alike = [
        other
        for other in others
        if other.player != player.id and other.sex is player.sex and other.age == age and other.minutes is not None
    ]
    group, compared = of_position(alike, player.position, thresholds.smallest_cohort)
    minutes = sorted(other.minutes for other in compared if other.minutes is not None)
    if not minutes:
        return Peers(player.sex, age, 0, None, group)
    lines = tuple(quantile(minutes, part) for part in _BETWEEN_TENTHS)
    return Peers(player.sex, age, len(minutes), quantile(minutes, 0.25), group, lines)


def why_not_compared(*, today: bool, withheld: bool) -> Phrase:
    """Why a year without peers is not held against others.

    Arguments:
        today: whether it was asked about today, the one day of which the minutes of others are kept.
        withheld: whether the day of birth, and with it the age, is kept from the reader.
    """
    if not today:
        return phrase("gaps-peers-today")
    return phrase("gaps-peers-withheld") if withheld else phrase("gaps-peers-age")
