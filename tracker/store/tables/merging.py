"""Two records that were said to be of one person, and what undoing that needs."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Key, Moment, UtcTime, Word


class MergedRow(Base):
    """A record that became part of another. It hangs on the one that stays, and goes on with it to a third.

    `gone` is no foreign key: nobody is held under that number while the two are one, and nobody else is ever given
    it.
    """

    __tablename__ = "merges"

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    gone: Mapped[int] = mapped_column(index=True)
    at: Mapped[Moment]
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    undone_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    #: By what either record as it was would be recognised after an erasure: keyed hashes, as the tombstones have.
    marks: Mapped[str] = mapped_column(Text, default="")
    #: The greatest number in each table when the two became one: what hangs on the player above it came later.
    last_rows: Mapped[str] = mapped_column(Text, default="{}")


class MergeNoteRow(Base):
    """A row that a merge changed, as it was and as it became; it goes when the merge cannot be undone any more."""

    __tablename__ = "merge_notes"

    id: Mapped[Key] = mapped_column(init=False)
    merge_id: Mapped[int] = mapped_column(ForeignKey("merges.id"), index=True)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    table: Mapped[Word]
    row_id: Mapped[int]
    #: The values that were replaced, or all of a row that went, by column.
    before: Mapped[str] = mapped_column(Text)
    #: The values that took their place; NULL for a row that went.
    after: Mapped[str | None] = mapped_column(Text)
