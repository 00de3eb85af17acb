"""The files that were taken in, as a list."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select, update

from tracker.football.batches import Batch
from tracker.store import tables as t
from tracker.store.batch_titles import from_text
from tracker.store.scope import ScopedSession


def batches(session: ScopedSession, clubs: Collection[int] | None) -> tuple[Batch, ...]:
    """The files that the clubs took in, the newest first; everybody's where none are named."""
    question = select(t.ImportBatch).order_by(t.ImportBatch.id.desc())
    rows = session.scalars(question if clubs is None else question.where(t.ImportBatch.club_id.in_(clubs)))
    return tuple(_batch(row) for row in rows)


def batch_of(session: ScopedSession, number: int, clubs: Collection[int] | None) -> Batch | None:
    """The file that was taken in under a number; nothing where there is none, or none of the clubs'."""
    row = session.get(t.ImportBatch, number)
    return None if row is None or (clubs is not None and row.club_id not in clubs) else _batch(row)


def mark_undone(session: ScopedSession, number: int, at: datetime) -> None:
    """A file has been undone."""
    session.execute(update(t.ImportBatch).where(t.ImportBatch.id == number).values(undone_at=at))


def _batch(row: t.ImportBatch) -> Batch:
    titled = from_text(row.titled) if row.titled else None
    return Batch(row.id, row.kind, row.file_name, row.at, row.added, row.changed, row.same, row.undone_at, titled)
