"""Who was erased, so that a backup from before does not bring anybody back."""

from __future__ import annotations

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Key, Moment


class Tombstone(Base):
    """The number of a player whose records were erased, and one mark of the person; nothing about the person.

    `fingerprint` is a keyed hash by which the same file, taken in again, is recognised without the name being kept.
    A player has as many rows as marks: one for the name and birth, and one for each number others gave.
    """

    __tablename__ = "tombstones"
    __table_args__ = (UniqueConstraint("number", "fingerprint"),)

    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(String(64))
    at: Mapped[Moment]
