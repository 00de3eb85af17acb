"""What a person is to a child, and what each guardian may do for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Relation(Enum):
    """What a guardian is to the player."""

    MOTHER = "mother"
    FATHER = "father"
    GUARDIAN = "guardian"
    OTHER = "other"
    #: The player's own sign-in.
    SELF = "self"


class Right(Enum):
    """What a guardian may do beyond seeing the record. The primary guardian grants and revokes."""

    CONSENT = "consent"
    CORRECT = "correct"
    TAKE_OUT = "take_out"


@dataclass(frozen=True, slots=True)
class Guardianship:
    """One person's tie to one child.

    Arguments:
        confirmed: the club has said that it is so. An equal e-mail address never confirms anything.
        ended: the primary guardian or the club has taken it back.
        kept: the player, being of age, lets this person go on seeing the record.
    """

    user_id: int
    player_id: int
    relation: Relation
    primary: bool = False
    confirmed: bool = False
    ended: bool = False
    kept: bool = False
    rights: frozenset[Right] = frozenset(Right)

    @property
    def stands(self) -> bool:
        """Whether the tie holds at all."""
        return self.confirmed and not self.ended
