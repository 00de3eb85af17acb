"""Who was erased, so that a backup from before does not bring anybody back."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Key, Moment


class Tombstone(Base):
    """The number of a player whose records were erased, and nothing about the person.

    `fingerprint` is a keyed hash by which the same file, taken in again, is recognised without the name being kept.
    """

    __tablename__ = "tombstones"

    id: Mapped[Key] = mapped_column(init=False)
    number: Mapped[int] = mapped_column(unique=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    at: Mapped[Moment]
