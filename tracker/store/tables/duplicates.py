"""Who was said to be two people, so that nobody asks again."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Key, Moment


class KeptApart(Base):
    """Two players who somebody said are two people; it hangs on the one with the smaller number.

    `other` is no foreign key, so that the other may be erased without this; a number is nobody else's ever after.
    """

    __tablename__ = "kept_apart"
    __table_args__ = (
        UniqueConstraint("player_id", "other"),
        CheckConstraint("player_id < other", name="smaller_first"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))
    other: Mapped[int]
    at: Mapped[Moment]
