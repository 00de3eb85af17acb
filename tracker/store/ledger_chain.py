"""The chain of the ledger: each line is sealed together with the seal of the one before.

Whoever does not hold the key can make no seal, so a line that was changed, taken out or put in is found by walking
the chain. That the newest lines were cut off shows only against a head that was noted elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from typing import Any, Protocol

from sqlalchemy import Row, select

from tracker.store.scope import ScopedSession
from tracker.store.tables import AuditEvent, LedgerHead

_ROWS_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Head:
    """How many lines are sealed, and the seal of the last."""

    lines: int
    seal: str


class _Written(Protocol):
    """What a line says, as the table of the ledger holds it."""

    @property
    def at(self) -> datetime:
        """When it happened."""

    @property
    def user_id(self) -> int | None:
        """Who did it."""

    @property
    def role(self) -> str:
        """In which role."""

    @property
    def verb(self) -> str:
        """By which verb."""

    @property
    def event(self) -> str:
        """What happened."""

    @property
    def subject(self) -> str:
        """To what kind of thing."""

    @property
    def subject_id(self) -> int | None:
        """To which one."""

    @property
    def details(self) -> dict[str, Any]:
        """Which fields, and how many."""

    @property
    def reason(self) -> str | None:
        """Why."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is sealed: in one spelling, whichever database it comes from."""

    text: str

    @classmethod
    def of(cls, row: _Written) -> Line:
        """The line that a row of the ledger holds."""
        at = row.at.astimezone(UTC).isoformat(timespec="microseconds")
        told = [
            at,
            row.user_id,
            row.role,
            row.verb,
            row.event,
            row.subject,
            row.subject_id,
            row.details,
            row.reason,
        ]
        return cls(json.dumps(told, sort_keys=True, separators=(",", ":")))


def chained(head: Head, line: Line, seal: Callable[[str], str]) -> Head:
    """The head after one more line."""
    return Head(head.lines + 1, seal(_to_seal(head, line)))


def _to_seal(head: Head, line: Line) -> str:
    return f"{head.lines + 1} {head.seal} {line.text}"


class Break(Enum):
    """How the ledger is not as it was written."""

    #: The row does not follow from the one before: it was changed or put in, or one before it was taken out.
    DOES_NOT_FOLLOW = "does-not-follow"
    #: The row bears no seal, though rows before it do.
    UNSEALED = "unsealed"
    #: The rows end before the head that the database or the file of heads tells of.
    CUT = "cut"
    #: The row that held the head is not there.
    HEADLESS = "headless"


@dataclass(frozen=True, slots=True)
class Walk:
    """What walking the chain has found.

    Arguments:
        lines: how many sealed lines are there.
        before: how many are from before the chain, and bear no seal.
        broken: what is wrong, if anything is.
        row: the number of the first wrong row; where rows were cut off, of the last that is left.
    """

    lines: int
    before: int
    broken: Break | None = None
    row: int | None = None


def walk(session: ScopedSession, seals: Callable[[str], Sequence[str]], noted: Mapping[int, str]) -> Walk:
    """Go along the whole chain, and hold it against the head and against those that were noted elsewhere.

    Arguments:
        seals: the seals that a text may bear: that of the key of today, then those of the keys of before. The chain
            may pass from a key to a newer one and never back.
        noted: seals that were noted outside the database, by the number of the line.
    """
    kept = session.execute(select(LedgerHead.lines, LedgerHead.seal)).one_or_none()
    head, before, last, oldest = Head(0, ""), 0, None, None
    for row in _rows(session):
        if row.seal is None and not head.lines:
            before, last = before + 1, row.id
            continue
        if row.seal is None:
            return Walk(head.lines, before, Break.UNSEALED, row.id)
        known = seals(_to_seal(head, Line.of(row)))[:oldest]
        if row.seal not in known or noted.get(head.lines + 1, row.seal) != row.seal:
            return Walk(head.lines, before, Break.DOES_NOT_FOLLOW, row.id)
        # Who got hold of a key of before must not be able to add a line with it after one of a newer key.
        oldest = known.index(row.seal) + 1
        head, last = Head(head.lines + 1, row.seal), row.id
    if kept is None:
        return Walk(head.lines, before, Break.HEADLESS, last)
    cut = (kept.lines, kept.seal) != (head.lines, head.seal) or max(noted, default=0) > head.lines
    return Walk(head.lines, before, Break.CUT if cut else None, last if cut else None)


def _rows(session: ScopedSession) -> Iterator[Row[Any]]:
    line, last = AuditEvent, 0
    columns = (line.id, line.at, line.user_id, line.role, line.verb, line.event, line.subject, line.subject_id)
    asked = select(*columns, line.details, line.reason, line.seal).order_by(line.id).limit(_ROWS_AT_ONCE)
    while rows := session.execute(asked.where(line.id > last)).all():
        yield from rows
        last = rows[-1].id
