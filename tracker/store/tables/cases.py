"""Records that somebody disputes, and documents that somebody has seen."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.store.base import Base, Key, Moment, UtcTime, Word, stored


class CorrectionCase(Base):
    """A family says that a record is wrong. Until it is closed the record is shown as disputed."""

    __tablename__ = "correction_cases"

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    record: Mapped[RecordKind] = mapped_column(stored(RecordKind))
    #: The number of the row that is disputed.
    record_id: Mapped[int]
    #: The field that is disputed, such as `minutes`; empty for the whole record.
    field: Mapped[Word]
    #: What it said, as it stood in the record, and what it should say, as the family wrote it.
    says: Mapped[str] = mapped_column(String(200))
    should_say: Mapped[str] = mapped_column(String(200))
    opened_by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    opened_at: Mapped[Moment]
    status: Mapped[CaseStatus] = mapped_column(stored(CaseStatus), default=CaseStatus.OPEN)
    closed_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class CaseStep(Base):
    """One step of a case: who did what, and the words they wrote. Steps are only ever added."""

    __tablename__ = "case_steps"

    id: Mapped[Key] = mapped_column(init=False)
    case_id: Mapped[int] = mapped_column(ForeignKey("correction_cases.id"), index=True)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))
    at: Mapped[Moment]
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    status: Mapped[CaseStatus] = mapped_column(stored(CaseStatus))
    text: Mapped[str] = mapped_column(String(1000))
    #: What the record said before an acceptance and says since; NULL where the step changed no record.
    was: Mapped[str | None] = mapped_column(String(200), default=None)
    became: Mapped[str | None] = mapped_column(String(200), default=None)


class DocumentSeen(Base):
    """Who saw which document on which day, and what birth it showed. Never the document, and never a scan."""

    __tablename__ = "documents_seen"

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    kind: Mapped[DocumentKind] = mapped_column(stored(DocumentKind))
    seen_by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    seen_on: Mapped[date]
    at: Mapped[Moment]
    #: The birth it showed; a birth that a document confirms is locked, and changes through a case alone.
    born: Mapped[date | None] = mapped_column(default=None)
