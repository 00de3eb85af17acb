"""Who signs in to the demo and whom they see, and the players whose records tell a story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.demo.seasons import DEMO_DAY
from tracker.demo.sides import HOME_ID
from tracker.demo.stage import written_parts

_SHARING_PERCENT = 60
_CHILD, _SECOND_CHILD, _CLUB = 1, 2, 1


@dataclass(frozen=True, slots=True)
class Cast:
    """Five invented people, and the rows of the federation that they are bound to."""

    seed: int
    parent: str = "Morwenna Quillcombe"
    director: str = "Einar Kvamstgren"
    scout: str = "Graciela Ochavaluela"
    officer: str = "Ottoline Braithmoor"
    administrator: str = "Callum Wexelstow"
    #: The parent's children, who are with two different clubs.
    child: int = _CHILD
    second_child: int = _SECOND_CHILD
    #: The director's club, which is the elder child's.
    director_club: int = _CLUB
    #: The federation of the scout and of its officer.
    scout_federation: int = HOME_ID

    def shares_with_scouts(self, player_id: int) -> bool:
        """Whether a player's family agreed to show the records to the federation's scouts; about 60 % did.

        Of the demo parent's children, the elder is shared and the younger is not.
        """
        if player_id in {self.child, self.second_child}:
            return player_id == self.child
        # Multiplying by a large odd number and folding scatters neighbouring numbers.
        mixed = (player_id + self.seed * 7_919) * 2_654_435_761 % 2**32
        return (mixed >> 8) % 100 < _SHARING_PERCENT


@dataclass(frozen=True, slots=True)
class Sample:
    """A player whose report is worth showing, and in a line why."""

    player_id: int
    reason: str


def cast(seed: int) -> Cast:
    """The people of the federation made from a seed; the players they are bound to are always the same."""
    return Cast(seed)


def showcase(day: date = DEMO_DAY) -> tuple[Sample, ...]:
    """The players with a written part, the first ones by number, in any federation of 1,000 players or more.

    Quiet periods need match detail; held as season totals they cannot be seen.
    """
    return tuple(Sample(number, part.story) for number, part in enumerate(written_parts(day), start=1))
