"""Correction cases: a family says that a record is wrong, the club answers, and everybody can follow it."""

from __future__ import annotations

from enum import Enum

# What is disputed and what was seen are matters of the records; they are given on to all who deal with cases.
from tracker.football.disputes import RecordKind as RecordKind
from tracker.football.people import DocumentKind as DocumentKind


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
