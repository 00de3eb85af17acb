"""What becomes of those who stand for two records when the two turn out to be of one child.

Whoever stood for one stands for both; of two primary guardians the kept record's stays the primary one, and whoever
comes from the other record has no right until that one grants it, as every later guardian has. A claim that nobody
has confirmed waits on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from tracker.access.guardianship import Relation


class TieFault(Enum):
    """Why two families cannot be put together as they are."""

    #: Somebody stands for one record, and for the other it was ended or declined.
    ENDED = "ended"
    #: Somebody is the player in one record and a guardian in the other.
    TWO_PARTS = "two-parts"
    #: Each record has a sign-in of the player's own.
    TWO_SIGN_INS = "two-sign-ins"


@dataclass(frozen=True, slots=True)
class Tie:
    """One person's tie to one of the two records."""

    number: int
    user: int
    relation: Relation
    primary: bool = False
    confirmed: bool = False
    ended: bool = False

    @property
    def stands(self) -> bool:
        """Whether it holds at all."""
        return self.confirmed and not self.ended

    @property
    def waits(self) -> bool:
        """Whether it is a claim that nobody has confirmed or declined."""
        return not self.confirmed and not self.ended


@dataclass(frozen=True, slots=True)
class JoinedTies:
    """What becomes of the ties of the record that goes.

    Arguments:
        folded: those of people who have a tie to the kept record as well, with the number of that one.
        adopted: of these, those that stand where the other one only waits, which then stands as they did.
        ranked: those that lose what only a primary guardian has or grants.
    """

    folded: Mapping[int, int] = field(default_factory=dict)
    adopted: frozenset[int] = frozenset()
    ranked: frozenset[int] = frozenset()
    faults: frozenset[TieFault] = frozenset()


def joined_ties(kept: tuple[Tie, ...], gone: tuple[Tie, ...]) -> JoinedTies:
    """Put the families of two records together."""
    held = {tie.user: tie for tie in kept}
    pairs = [(tie, held[tie.user]) for tie in gone if tie.user in held]
    has_primary = any(tie.stands and tie.primary for tie in kept)
    later = {tie.number for tie in gone if tie.stands and tie.relation is not Relation.SELF}
    faults = {fault for pair in pairs if (fault := _fault(*pair))}
    if len({tie.user for tie in (*kept, *gone) if tie.stands and tie.relation is Relation.SELF}) > 1:
        faults.add(TieFault.TWO_SIGN_INS)
    return JoinedTies(
        {theirs.number: mine.number for theirs, mine in pairs},
        frozenset(theirs.number for theirs, mine in pairs if theirs.stands and mine.waits),
        frozenset(later if has_primary else ()),
        frozenset(faults),
    )


def _fault(theirs: Tie, mine: Tie) -> TieFault | None:
    if {theirs.stands, mine.stands} == {True, False} and (theirs.ended or mine.ended):
        return TieFault.ENDED
    parts = {tie.relation is Relation.SELF for tie in (theirs, mine) if not tie.ended}
    return TieFault.TWO_PARTS if len(parts) > 1 else None
