"""Correction cases: a family says that a record is wrong, the club answers, and everybody can follow it."""

from __future__ import annotations

from enum import Enum


class CaseStatus(Enum):
    """Where a correction case stands. Until it is closed the record is shown as disputed."""

    OPEN = "open"
    ANSWERED = "answered"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"

    @property
    def closed(self) -> bool:
        """Whether nothing more is to be done."""
        return self in (CaseStatus.ACCEPTED, CaseStatus.DECLINED, CaseStatus.WITHDRAWN)


class RecordKind(Enum):
    """What kind of record a case is about."""

    PLAYER = "player"
    REGISTRATION = "registration"
    APPEARANCE = "appearance"
    SEASON_TOTAL = "season_total"
    CALL_UP = "call_up"
    ABSENCE = "absence"
    NATIONALITY = "nationality"


class DocumentKind(Enum):
    """A document that somebody has seen. It is never kept and never scanned."""

    BIRTH_CERTIFICATE = "birth_certificate"
    PASSPORT = "passport"
    IDENTITY_CARD = "identity_card"
    REGISTRATION_CARD = "registration_card"
