"""What a qualifier's rule does to one player beside that of its finals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.eligibility.verdict import Answer, Verdict


class Effect(Enum):
    """What a qualifier's rule does to a player beside that of the finals."""

    CLOSES = "closes"  # It lets the player in less than the finals do.
    OPENS = "opens"  # It lets the player in more than the finals do.
    SAME = "same"
    CANNOT_TELL = "cannot_tell"


class Door(Enum):
    """How far a rule lets a player in, from not at all to wholly."""

    CLOSED = "closed"
    PLACE = "place"  # Only by one of the overage places.
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Passage:
    """What a step's rule does to one player. `here` and `there` say how far the step and the finals let one in.

    Each is nothing where it cannot be told. The passage is provisional as soon as one of the rules is.
    """

    here: Door | None
    there: Door | None
    provisional: bool

    @property
    def effect(self) -> Effect:
        """The two put beside each other."""
        if self.here is None or self.there is None:
            return Effect.CANNOT_TELL
        here, there = (list(Door).index(door) for door in (self.here, self.there))
        if here == there:
            return Effect.SAME
        return Effect.CLOSES if here < there else Effect.OPENS


_OPENING = {
    Answer.WITHIN_AGE: Door.OPEN,
    Answer.NO_AGE_LIMIT: Door.OPEN,
    Answer.OVERAGE: Door.PLACE,
    Answer.TOO_OLD: Door.CLOSED,
    Answer.TOO_YOUNG: Door.CLOSED,
}


def passage_of(here: Verdict | None, there: Verdict | None) -> Passage | None:
    """What two verdicts on one birth mean beside each other; nothing where no birth was asked about."""
    if here is None or there is None:
        return None
    doors = _OPENING.get(here.answer), _OPENING.get(there.answer)
    return Passage(*doors, provisional=here.provisional or there.provisional)
