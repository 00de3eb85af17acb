"""The register of reports that were issued.

What is asked by a code, or by the mark of a file, is asked past the scope of the session: whoever has it has the
report. What an answer may tell of it is decided by the act (`tracker.actions.verifying`).
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, exists, select

from tracker.access.events import CHANGES_RECORDS
from tracker.football.issued import About, KeptReport, Readers
from tracker.store.scope import NARROWED, ScopedSession
from tracker.store.tables import AuditEvent, IssuedReport

_ROW = IssuedReport


def is_on_record(session: ScopedSession, code: str) -> bool:
    """Whether the report of this code was issued before."""
    question = select(_ROW.id).where(_ROW.code == code)
    return session.scalar(question, execution_options={NARROWED: True}) is not None


def issued_under(session: ScopedSession, code: str) -> KeptReport | None:
    """The report of a code, if one was issued under it."""
    return _kept(session, _ROW.code == code)


def issued_with(session: ScopedSession, sha256: str) -> KeptReport | None:
    """The report of these very bytes, if they were issued."""
    return _kept(session, _ROW.sha256 == sha256)


def anything_changed_since(session: ScopedSession, moment: datetime) -> bool:
    """Whether records were changed by anybody since a moment, as the ledger tells."""
    events = [event.value for event in CHANGES_RECORDS]
    asked = select(exists().where(AuditEvent.at > moment, AuditEvent.event.in_(events)))
    return bool(session.scalar(asked))


def _kept(session: ScopedSession, which: ColumnElement[bool]) -> KeptReport | None:
    """Columns, and no row that the session would hand out again to whatever asks for it."""
    columns = [column for column in IssuedReport.__mapper__.column_attrs if column.key != "verdicts"]
    question = select(*(column.class_attribute for column in columns)).where(which).order_by(_ROW.id).limit(1)
    row = session.execute(question, execution_options={NARROWED: True}).one_or_none()
    if row is None:
        return None
    return KeptReport(
        code=row.code,
        kind=row.kind,
        readers=Readers(row.audience),
        language=row.language,
        as_of=row.as_of,
        issued_at=row.issued_at,
        issued_by=row.issued_by_id,
        shared_until=row.shared_until,
        fingerprint=row.fingerprint,
        sha256=row.sha256,
        records=row.records,
        about=About(row.player_id, row.squad, row.club_id, row.edition),
    )
