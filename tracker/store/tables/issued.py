"""Reports that left the system."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.football.issued import ReportKind
from tracker.store.base import Base, Key, Moment, Word, stored


class IssuedReport(Base):
    """A report that left the system: about whom or what, for whom, as of when, by which rules, and its bytes' hash.

    Of one player it goes with the player; any other has no player, and goes after some years.
    """

    __tablename__ = "issued_reports"

    id: Mapped[Key] = mapped_column(init=False)
    code: Mapped[Word] = mapped_column(unique=True)
    audience: Mapped[Word]
    language: Mapped[Word]
    as_of: Mapped[date]
    issued_at: Mapped[Moment]
    issued_by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    #: The rule set the verdicts in it rest on.
    fingerprint: Mapped[Word]
    sha256: Mapped[str] = mapped_column(String(64))
    #: The verdicts as they were issued; verdicts elsewhere are computed and never stored.
    verdicts: Mapped[dict[str, Any]] = mapped_column(JSON)
    #: A mark of the records it rests on, by which it is known whether they have changed.
    records: Mapped[str | None] = mapped_column(String(80), default=None)
    #: The last day of the link by which a family shared it.
    shared_until: Mapped[date | None] = mapped_column(default=None)
    kind: Mapped[ReportKind] = mapped_column(
        stored(ReportKind), default=ReportKind.PLAYER, server_default=ReportKind.PLAYER.value
    )
    player_id: Mapped[int | None] = mapped_column(ForeignKey("players.id"), index=True, default=None)
    #: A draft squad of whoever had it made. Lists are let go and no number is given twice, so nothing points back.
    squad: Mapped[int | None] = mapped_column(default=None)
    club_id: Mapped[int | None] = mapped_column(ForeignKey("clubs.id"), default=None)
    #: An edition of a competition, as `fifa-u17-women/2025`.
    edition: Mapped[str | None] = mapped_column(String(120), default=None)
