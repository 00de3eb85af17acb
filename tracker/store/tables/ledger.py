"""What was done: the audit trail, and the seal of its last line."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Key, Moment, Word


class AuditEvent(Base):
    """Who did or opened what, when, in which role and why. Rows are only ever added."""

    __tablename__ = "audit_events"
    __table_args__ = (Index(None, "subject", "subject_id"),)

    id: Mapped[Key] = mapped_column(init=False)
    at: Mapped[Moment] = mapped_column(index=True)
    #: The user who acted, NULL for the operator at the command line and for nobody signed in.
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    role: Mapped[Word]
    verb: Mapped[Word]
    event: Mapped[Word]
    subject: Mapped[Word]
    subject_id: Mapped[int | None]
    #: Names of fields and counts, never the values: the trail must not become a second copy of the records.
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    reason: Mapped[str | None] = mapped_column(String(500), default=None)
    #: A keyed hash over this row and the seal of the one before, so that a row changed or taken out is noticed.
    seal: Mapped[str | None] = mapped_column(String(64), default=None)


class LedgerHead(Base):
    """The last seal of the ledger, in one row that whoever adds a line holds until the commit."""

    __tablename__ = "ledger_head"

    id: Mapped[Key]
    lines: Mapped[int]
    seal: Mapped[str] = mapped_column(String(64))
