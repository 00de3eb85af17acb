"""The files that were taken in, as a list."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update

from tracker.football.batches import Batch
from tracker.store import tables as t
from tracker.store.scope import ScopedSession


def batches(session: ScopedSession) -> tuple[Batch, ...]:
    """All files that were taken in, the newest first."""
    rows = session.scalars(select(t.ImportBatch).order_by(t.ImportBatch.id.desc()))
    return tuple(_batch(row) for row in rows)


def batch_of(session: ScopedSession, number: int) -> Batch | None:
    """The file that was taken in under a number; nothing where there is none."""
    row = session.get(t.ImportBatch, number)
    return None if row is None else _batch(row)


def mark_undone(session: ScopedSession, number: int, at: datetime) -> None:
    """A file has been undone."""
    session.execute(update(t.ImportBatch).where(t.ImportBatch.id == number).values(undone_at=at))


def _batch(row: t.ImportBatch) -> Batch:
    return Batch(row.id, row.kind, row.file_name, row.at, row.added, row.changed, row.same, row.undone_at)
