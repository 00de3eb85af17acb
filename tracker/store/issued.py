"""The register of reports that were issued.

What is asked by a code alone is asked past the scope of the session: whoever has a code has the report, and nothing
that is told of it names anybody.
"""

from __future__ import annotations

from sqlalchemy import select

from tracker.store.scope import NARROWED, ScopedSession
from tracker.store.tables import IssuedReport


def is_on_record(session: ScopedSession, code: str) -> bool:
    """Whether the report of this code was issued before."""
    question = select(IssuedReport.id).where(IssuedReport.code == code)
    return session.scalar(question, execution_options={NARROWED: True}) is not None
