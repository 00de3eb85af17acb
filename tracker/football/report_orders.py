"""Reports asked for together: how far an order and each of its reports have come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

#: So often a report is begun; what kills whoever makes it must not do so for ever.
MOST_TRIES = 3


class OrderState(Enum):
    """How far an order has come."""

    #: Reports of it are made, or put together.
    WORKING = "working"
    READY = "ready"
    #: Whoever asked took it back.
    TAKEN_BACK = "taken_back"
    #: Whoever asked holds the role no more, or the file could not be put together.
    STOPPED = "stopped"


class ItemState(Enum):
    """How far one report of an order has come."""

    WAITING = "waiting"
    DONE = "done"
    #: Whoever asked may not know of the player any more.
    LEFT_OUT = "left_out"
    #: It was tried several times and never came to an end.
    FAILED = "failed"


class OrderForm(Enum):
    """How the reports of an order are handed out."""

    #: Each report a file of its own, all of them in one archive.
    ZIP = "zip"
    #: One file to be printed, each report beginning on a page of its own.
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class Progress:
    """How many reports of an order there are, and how many have come how far."""

    done: int = 0
    left_out: int = 0
    failed: int = 0
    waiting: int = 0

    @property
    def total(self) -> int:
        """How many were asked for."""
        return self.done + self.left_out + self.failed + self.waiting

    @property
    def settled(self) -> int:
        """Of how many it is known what became of them.

        >>> Progress(done=20, left_out=2, failed=1, waiting=37).settled
        23
        """
        return self.total - self.waiting


@dataclass(frozen=True, slots=True)
class KeptOrder:
    """An order without what is said of it and without any file."""

    number: int
    role: str
    said: str
    audience: str
    language: str
    paper: str
    form: OrderForm
    as_of: date
    asked_at: datetime
    state: OrderState
    ready_at: datetime | None
    progress: Progress
