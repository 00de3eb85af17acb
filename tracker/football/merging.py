"""Two records that became one: on which day, and whether it was undone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Merge:
    """The record `gone` that became part of the record `kept`."""

    number: int
    kept: int
    gone: int
    at: datetime
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class Joined:
    """What putting two records together came to: rows that moved, and rows that both had and are one now."""

    moved: int
    folded: int
    #: Agreements of a family that the other had not given, and that ended by it.
    taken_back: int
