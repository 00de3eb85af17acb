"""What belongs to a sign-in: how far a browser has come, and what a link sent by mail is for."""

from __future__ import annotations

from enum import Enum


class Stage(Enum):
    """How far a browser has come on its way in."""

    #: The password was right; the second factor has not been shown.
    SECOND_FACTOR = "second_factor"
    #: The role asks for a second factor, and this person has none yet.
    ENROL = "enrol"
    #: In.
    FULL = "full"


class LinkPurpose(Enum):
    """What a link with a token is good for; it is good for nothing else."""

    INVITATION = "invitation"
    PASSWORD_RESET = "password_reset"  # noqa: S105 - this names a purpose.
    EMAIL_CHANGE = "email_change"
