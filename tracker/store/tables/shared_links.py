"""Links by which a family shows a player's report to somebody without an account."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.football.limits import LONGEST_FOR_WHOM
from tracker.store.base import Base, Key, Moment, UtcTime


class SharedLink(Base):
    """A link that shows a report until its last day, while whoever made it stands for the player and may decide.

    Only the hash of its token is kept. Of those who open it nothing is kept but how often, and when last.
    """

    __tablename__ = "shared_links"
    # Lines of the ledger name a link by its number, and links are let go: SQLite, too, gives none twice.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it from the class body.

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    #: Whom the family made it for, in its own words.
    for_whom: Mapped[str] = mapped_column(String(LONGEST_FOR_WHOM))
    made_by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    #: Whether the player made it, and not a guardian; what guardians made ends when the player comes of age.
    own: Mapped[bool]
    made_at: Mapped[Moment]
    #: The last day on which it is good.
    ends: Mapped[date]
    taken_back_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    opened: Mapped[int] = mapped_column(default=0)
    opened_on: Mapped[date | None] = mapped_column(default=None)
