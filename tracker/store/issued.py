"""Reports that were issued before."""

from __future__ import annotations

from sqlalchemy import select

from tracker.store.scope import ScopedSession
from tracker.store.tables import IssuedReport


def report_is_kept(session: ScopedSession, code: str) -> bool:
    """Whether the report of this code was issued before."""
    return session.scalar(select(IssuedReport.id).where(IssuedReport.code == code)) is not None
