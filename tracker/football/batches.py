"""A file that was taken in, or what was typed in as one would be, and what came of undoing it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from tracker.football.phrase import Phrase, phrase


@dataclass(frozen=True, slots=True)
class Batch:
    """A file that was taken in: when, what it changed, and when it was undone if it was.

    `titled` says what it is where it was no file: typed in by hand, or a season turned.
    """

    number: int
    kind: str
    file_name: str
    at: datetime
    added: int
    changed: int
    same: int
    undone_at: datetime | None
    titled: Phrase | None = None

    @property
    def name(self) -> str | Phrase:
        """What it is called. The name of a file is not kept for ever, as it may hold a person's."""
        return self.titled or self.file_name or phrase("batch-nameless")


class Reason(Enum):
    """Why a file cannot be undone."""

    #: Something that the file added was changed afterwards.
    CHANGED = "changed"
    #: Something was added afterwards that points to what the file added.
    BUILT_ON = "built_on"
    #: A value that the file corrected was corrected again.
    CORRECTED = "corrected"
    #: A document has confirmed a birth that the file corrected.
    VERIFIED = "verified"
    #: A record of the file has become one with another since.
    MERGED = "merged"
    #: Somebody did any of it with players whom the club no longer sees, and no more is told of them.
    OUT_OF_SIGHT = "out_of_sight"


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands in the way of undoing a file: how many rows of which table, and why."""

    table: str
    reason: Reason
    count: int

    @property
    def said(self) -> Phrase:
        """What stands in the way, as a line of a list."""
        rows = phrase("undo-rows", count=self.count, table=self.table)
        return phrase(f"undo-obstacle-{self.reason.value.replace('_', '-')}", rows=rows)


@dataclass(frozen=True, slots=True)
class Undone:
    """How many rows went, and how many values are again what they were."""

    removed: int
    restored: int
