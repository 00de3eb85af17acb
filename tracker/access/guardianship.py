"""What a person is to a child, and what each guardian may do for it."""

from __future__ import annotations

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
