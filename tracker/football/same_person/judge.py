"""Whether two records are of one person. Two children in one record are worse than one child in two.

`same` is said only where the whole name and the exact day of birth, or a number that somebody else gave, go
together and nothing speaks against it; even then it is a person who merges.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.football.same_person.evidence import BirthFit, Evidence, Side, birth_fit, evidence
from tracker.football.same_person.name_fit import NameFit, Reach, Way, fit
from tracker.football.same_person.person import Person


class Answer(Enum):
    """What the evidence comes to."""

    SAME = "same"
    PERHAPS = "perhaps"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records beside each other: the answer, and everything it rests on."""

    answer: Answer
    evidence: tuple[Evidence, ...]

    @property
    def settled_against(self) -> tuple[Evidence, ...]:
        """What makes them two people whatever else is said."""
        return tuple(one for one in self.evidence if one.settles and one.side is Side.DIFFERENT)


def compare(one: Person, other: Person) -> Comparison:
    """Put two records beside each other."""
    found = evidence(one, other)
    return Comparison(_answer(fit(one.name, other.name), birth_fit(one.born, other.born), found), found)


def _answer(name: NameFit, birth: BirthFit, found: tuple[Evidence, ...]) -> Answer:
    settling = {piece.side for piece in found if piece.settles}
    if settling == {Side.SAME, Side.DIFFERENT}:
        # A number says one thing and something as weighty the other, so one of the two was written down wrongly.
        return Answer.DIFFERENT if _says(found, "sex-differs") else Answer.PERHAPS
    if settling == {Side.DIFFERENT}:
        return Answer.DIFFERENT
    if settling == {Side.SAME}:
        return Answer.SAME if _agrees(name) and birth is not BirthFit.SWAPPED else Answer.PERHAPS
    return _by_name_and_birth(name, birth, found)


def _by_name_and_birth(name: NameFit, birth: BirthFit, found: tuple[Evidence, ...]) -> Answer:
    if birth is BirthFit.SAME and _surely_whole(name) and not _says(found, "country-differs"):
        return Answer.SAME
    return Answer.PERHAPS if _worth_asking(name, birth) else Answer.DIFFERENT


def _surely_whole(name: NameFit) -> bool:
    """Twins have the birth and the surname in common, and given names that may differ in a letter."""
    return name.reach is Reach.WHOLE and name.words > 1 and name.way <= Way.SHORT_FORM


def _agrees(name: NameFit) -> bool:
    return name.reach in (Reach.WHOLE, Reach.SHORTENED, Reach.ONE_WORD) and name.way <= Way.TYPO


def _worth_asking(name: NameFit, birth: BirthFit) -> bool:
    """Whether somebody should look at the two: the less the birth says, the more the name has to."""
    if birth in (BirthFit.SAME, BirthFit.NEW_YEAR):
        return name.reach <= Reach.ONE_WORD or (name.reach is Reach.SOME and name.pairs > 1)
    if birth is BirthFit.SWAPPED:
        return name.reach <= Reach.SHORTENED and name.words > 1
    return name.reach is Reach.WHOLE and name.words > 1 and name.way <= Way.SHORT_FORM


def _says(found: tuple[Evidence, ...], code: str) -> bool:
    return any(piece.code == code for piece in found)
