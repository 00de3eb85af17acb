"""Letting go of what has run out: each kind of row that is kept for a while, in bites that keep nobody waiting.

What is deleted twice is deleted once, so that a run that was broken off is simply run again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, delete, exists, func, or_, select, update

from tracker.access.account import LinkPurpose
from tracker.access.retention import Kept
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.erasing_people import empty_accounts
from tracker.store.scope import NARROWED, ScopedSession

#: What the name of a file is once it was let go.
NO_NAME = ""


def end_of(day: date) -> datetime:
    """The first moment after a day."""
    return datetime.combine(day + timedelta(days=1), time(), UTC)


def _link_over(cut: datetime) -> ColumnElement[bool]:
    return func.coalesce(t.Link.used_at, t.Link.ends_at, type_=t.Link.ends_at.type) < cut


def _shared_link_over(cut: datetime) -> ColumnElement[bool]:
    return or_(t.SharedLink.taken_back_at < cut, t.SharedLink.ends < cut.date())


def _has_a_name() -> ColumnElement[bool]:
    return or_(t.ImportBatch.file_name != NO_NAME, t.ImportBatch.titled.is_not(None))


#: What goes as rows, with what makes a row go.
_ROWS: Mapping[Kept, tuple[type[Base], Callable[[datetime], ColumnElement[bool]]]] = {
    Kept.BROWSERS: (t.WebSession, lambda cut: t.WebSession.began_at < cut),
    Kept.INVITATIONS: (t.Link, lambda cut: (t.Link.purpose == LinkPurpose.INVITATION) & _link_over(cut)),
    Kept.RESETS: (t.Link, lambda cut: (t.Link.purpose != LinkPurpose.INVITATION) & _link_over(cut)),
    Kept.TRIES: (t.Bucket, lambda cut: t.Bucket.at < cut),
    Kept.REASONS: (t.InspectionRow, lambda cut: t.InspectionRow.at < cut),
    Kept.DRAFTS: (t.ImportDraft, lambda cut: t.ImportDraft.begun_at < cut),
    Kept.SHORTLISTS: (t.PlayerList, lambda cut: t.PlayerList.changed_at < cut),
    Kept.SHARED_LINKS: (t.SharedLink, _shared_link_over),
    Kept.QUESTIONS: (t.SavedQuestion, lambda cut: t.SavedQuestion.changed_at < cut),
    Kept.PUT_ASIDE: (t.PutAside, lambda cut: t.PutAside.at < cut),
    Kept.REPORT_ORDERS: (t.ReportOrder, lambda cut: t.ReportOrder.asked_at < cut),
    Kept.ISSUED_REPORTS: (
        t.IssuedReport,
        lambda cut: t.IssuedReport.player_id.is_(None) & (t.IssuedReport.issued_at < cut),
    ),
    Kept.CASES: (t.CorrectionCase, lambda cut: t.CorrectionCase.closed_at < cut),
    Kept.FILE_NAMES: (t.ImportBatch, lambda cut: (t.ImportBatch.at < cut) & _has_a_name()),
    Kept.CORRECTIONS: (
        t.ImportCorrection,
        lambda cut: t.ImportCorrection.batch_id.in_(select(t.ImportBatch.id).where(t.ImportBatch.at < cut)),
    ),
    Kept.MERGES: (
        t.MergeNoteRow,
        lambda cut: t.MergeNoteRow.merge_id.in_(select(t.MergedRow.id).where(t.MergedRow.at < cut)),
    ),
    Kept.NAMED_GUARDIANS: (
        t.NamedGuardian,
        lambda cut: t.NamedGuardian.batch_id.in_(select(t.ImportBatch.id).where(t.ImportBatch.at < cut)),
    ),
}


def due(session: ScopedSession, of: Kept, last_day: date) -> int:
    """How many rows have run out that began on a day or before, of all that are held; it says nothing of any."""
    counting = select(func.count()).select_from(_question(of, last_day).subquery())
    return session.scalar(counting, execution_options={NARROWED: True}) or 0


def let_go(session: ScopedSession, of: Kept, last_day: date, at_most: int) -> int:
    """Let go of some of them, and say of how many."""
    found = list(session.scalars(_question(of, last_day).limit(at_most)))
    if not found:
        return 0
    connection = session.connection()
    if of is Kept.ACCOUNTS:
        empty_accounts(connection, found)
        return len(found)
    kind, _ = _ROWS[of]
    key = _key_of(kind)
    if of is Kept.FILE_NAMES:
        connection.execute(update(kind).where(key.in_(found)).values(file_name=NO_NAME, titled=None))
        return len(found)
    for pointing in _pointing_to(kind):
        connection.execute(delete(pointing.table).where(pointing.in_(found)))
    connection.execute(delete(kind).where(key.in_(found)))
    return len(found)


def _question(of: Kept, last_day: date) -> Select[Any]:
    """The keys of what has run out, in order. Whoever lets go of them holds them until the commit."""
    if of is Kept.ACCOUNTS:
        return _dormant(end_of(last_day))
    kind, over = _ROWS[of]
    return select(_key_of(kind)).where(over(end_of(last_day))).order_by(_key_of(kind))


def _key_of(kind: type[Base]) -> Any:
    (key,) = kind.__mapper__.primary_key
    return kind.__mapper__.get_property_by_column(key).class_attribute


def _pointing_to(kind: type[Base]) -> Iterator[Any]:
    """The columns of other tables that point to rows of this kind: their rows go along."""
    for table in reversed(Base.metadata.sorted_tables):
        for column in table.columns:
            if any(key.column.table is kind.__table__ for key in column.foreign_keys):
                yield column


def _dormant(cut: datetime) -> Select[Any]:
    """Accounts that hold no role and stand for nobody, and of whose people there has been no sign since a moment.

    Of whom there was never a sign, none can be older than the ledger.
    """
    user, line, tie, browser = t.User, t.AuditEvent, t.Guardian, t.WebSession
    holds = exists().where(t.RoleBinding.user_id == user.id)
    stands = exists().where(tie.user_id == user.id, or_(tie.ended_at.is_(None), tie.ended_at >= cut))
    seen = exists().where(browser.user_id == user.id, browser.seen_at >= cut)
    acted = select(line.user_id).where(line.at >= cut, line.user_id.is_not(None))
    older = select(func.min(line.at)).scalar_subquery() < cut
    return (
        select(user.id)
        # An account that was emptied has no address any more.
        .where(user.email.contains("@"), ~holds, ~stands, ~seen, user.id.not_in(acted), older)
        .order_by(user.id)
    )
