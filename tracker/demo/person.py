"""A player while the years go by: what is drawn once, and where the player stands now."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tracker.football.people import Sex

if TYPE_CHECKING:
    from tracker.demo.clubs import Team
    from tracker.demo.parts import Part

#: What is left of early or late maturing at an age, and how far from full strength an age is.
_AGES = range(70)
_MATURING = tuple(max(0.0, min(1.0, (23 - age) / 8)) for age in _AGES)
_GROWTH = tuple(
    -0.42 * max(0, 23 - age) + 0.012 * max(0, 23 - age) ** 2 - 0.035 * max(0, age - 29) ** 2 for age in _AGES
)
HOME, ABROAD = 1, 2
NEVER = date.max


class Person:
    """A player of the demo, changed as the seasons pass. Plain slots, because a million of them go by."""

    __slots__ = (
        *("id", "sex", "born", "talent", "bloom", "keeper", "nations", "part"),
        *("team", "since", "owner", "owner_since", "numbers"),
        *("form", "out_from", "out_to", "caps", "summons", "duty"),
    )

    def __init__(self, number: int, sex: Sex, born: date, talent: float, bloom: float) -> None:
        self.id = number
        self.sex = sex
        self.born = born
        #: How good the player will be when grown up, and how far ahead of that for his or her age.
        self.talent = talent
        self.bloom = bloom
        self.keeper = False
        #: For which associations the player may play: `HOME`, `ABROAD` or both.
        self.nations = HOME
        #: The written part of a player of the cast; the rest of the federation is drawn.
        self.part: Part | None = None
        self.team: Team | None = None
        self.since = born
        #: During a loan, the team that holds the registration, and since when.
        self.owner: Team | None = None
        self.owner_since = born
        #: The clubs that have given the player a number.
        self.numbers: tuple[int, ...] = ()
        self.form = 0.0
        self.out_from = self.out_to = NEVER
        #: Whether the player has been capped at home and abroad, and been called up at all.
        self.caps = 0
        self.summons = 0
        #: The half and side of the last call-up: in one half nobody serves two sides.
        self.duty = (-1, "")

    def group(self, end_year: int, *, by_august: bool = False) -> int:
        """The age group in the season that ends in a year: the age reached in that calendar year.

        Under the age system that turns on 1 August, who is born later in the year is a group younger.
        """
        return end_year - self.born.year - (by_august and self.born.month >= 8)

    def strength(self, age: int) -> float:
        """How well the player plays at an age."""
        return self.talent + self.bloom * _MATURING[age] + _GROWTH[age]

    def promise(self, age: int) -> float:
        """How good coaches hold the player to be for his or her age, who cannot tell maturity from talent."""
        return self.talent + self.bloom * _MATURING[age]

    def worth(self, age: int) -> float:
        """What a senior club sees in the player: mostly promise, and some of what is still missing."""
        return self.talent + self.bloom * _MATURING[age] + 0.35 * _GROWTH[age]
