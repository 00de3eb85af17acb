"""What somebody dropped from the own lists and questions and may bring back for a day."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Key, Moment


class PutAside(Base):
    """A list, a player with what was noted on one, or a question: whole, out of use, and gone in a day."""

    __tablename__ = "put_aside"

    id: Mapped[Key] = mapped_column(init=False)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    at: Mapped[Moment]
    #: Everything of it, hidden with the key of the installation: the numbers in it tell whom somebody followed.
    said: Mapped[str] = mapped_column(Text)
