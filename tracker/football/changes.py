"""What changed in a player's records since somebody last looked, folded by kind."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class ChangeKind(Enum):
    """What a change is. Where several are told they stand in this order: football first, then who deals with it."""

    MATCHES = "matches"
    TOTALS = "totals"
    CALL_UPS = "call_ups"
    TEAM = "team"
    ABSENCES = "absences"
    NATIONALITIES = "nationalities"
    ANSWERED = "answered"
    CORRECTED = "corrected"
    TAKEN_BACK = "taken_back"
    JOINED = "joined"
    CONSENTS = "consents"
    GUARDIANS = "guardians"
    #: A link by which strangers read the report.
    SHARED = "shared"
    LOOKS = "looks"
    #: Such a link was followed, also not for the first time.
    OPENED = "opened"

    @property
    def code(self) -> str:
        """Its name as phrases write it."""
        return self.value.replace("_", "-")


#: What changes in the records themselves, and not in who deals with them or sees them.
RECORDS = frozenset(
    {
        ChangeKind.MATCHES,
        ChangeKind.TOTALS,
        ChangeKind.CALL_UPS,
        ChangeKind.TEAM,
        ChangeKind.ABSENCES,
        ChangeKind.NATIONALITIES,
        ChangeKind.CORRECTED,
        ChangeKind.TAKEN_BACK,
        ChangeKind.JOINED,
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """So many changes of one kind.

    Arguments:
        day: of matches and the like the day of the latest of them, of everything else the day it was done.
        about: what the latest is about as the records have it: an opponent, a national side, a team; empty where
            the kind says all.
        minutes: of matches the minutes that are known of them, where any are.
    """

    kind: ChangeKind
    count: int
    day: date
    about: str = ""
    minutes: int | None = None
