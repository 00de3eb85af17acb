"""Lists of players that people keep for their own work. Nobody but whoever keeps one finds or reads it."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from tracker.access.roles import Role
from tracker.football.shortlists import ListKind
from tracker.store.base import Base, Key, Moment, stored


class PlayerList(Base):
    """A list that somebody keeps. It goes with the account, and a year after it was last changed."""

    __tablename__ = "player_lists"
    # An address that was kept leads to no later list: SQLite, too, gives no number twice.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it from the class body.

    id: Mapped[Key] = mapped_column(init=False)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    kind: Mapped[ListKind] = mapped_column(stored(ListKind))
    #: What the list is called, hidden with the key of the installation: it may tell whom somebody looks for.
    said: Mapped[str] = mapped_column(Text)
    changed_at: Mapped[Moment]
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class ListedPlayer(Base):
    """A player on somebody's list. After two records were put together a list may hold both rows; it shows one."""

    __tablename__ = "listed_players"

    id: Mapped[Key] = mapped_column(init=False)
    list_id: Mapped[int] = mapped_column(ForeignKey("player_lists.id"), index=True)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    #: The role in which the player was put on the list; the family reads it.
    role: Mapped[Role] = mapped_column(stored(Role))
    since: Mapped[Moment]
    #: How far somebody has come with the player, and notes; hidden with the key of the installation.
    said: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.
