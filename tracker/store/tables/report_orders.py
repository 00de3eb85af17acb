"""Reports asked for in bulk, each of them with who works on it and until when; and who works."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.access.roles import Role
from tracker.football.report_orders import ItemState, OrderState
from tracker.store.base import Base, Key, Moment, UtcTime, Word, stored


class ReportOrder(Base):
    """Reports that somebody asked for together. It goes with the account, and a few days after it was asked for."""

    __tablename__ = "report_orders"
    # An address that was kept leads to no later order: SQLite, too, gives no number twice.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it from the class body.

    id: Mapped[Key] = mapped_column(init=False)
    #: NULL where whoever runs commands on the machine asked.
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), index=True)
    #: The role in which it was asked for; nothing of it is made or handed out once it is held no more.
    role: Mapped[Role] = mapped_column(stored(Role))
    #: Of which team, year or list, hidden with the key of the installation: a list's name may tell whom somebody
    #: looks for.
    said: Mapped[str] = mapped_column(Text)
    audience: Mapped[Word]
    language: Mapped[Word]
    paper: Mapped[Word]
    form: Mapped[Word]
    as_of: Mapped[date]
    asked_at: Mapped[Moment]
    state: Mapped[OrderState] = mapped_column(stored(OrderState))
    ready_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    #: Who puts the file together, and until when nobody else does.
    lease: Mapped[str | None] = mapped_column(String(32), default=None)
    leased_until: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    tries: Mapped[int] = mapped_column(default=0)
    #: All reports in one file, hidden with the key of the installation; read only by whoever asks for it.
    content: Mapped[str | None] = mapped_column(Text, default=None, deferred=True)
    #: How many reports are in that file.
    reports: Mapped[int | None] = mapped_column(default=None)


class OrderedReport(Base):
    """One report of an order: its place in it, how far it has come, and the file once it was made.

    After two records were put together an order may hold a player twice; each place is made once.
    """

    __tablename__ = "ordered_reports"
    __table_args__ = (UniqueConstraint("order_id", "place"),)

    id: Mapped[Key] = mapped_column(init=False)
    order_id: Mapped[int] = mapped_column(ForeignKey("report_orders.id"))
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    place: Mapped[int]
    state: Mapped[ItemState] = mapped_column(stored(ItemState))
    #: Who makes it, and until when nobody else does. After a fault it is waited for so long.
    lease: Mapped[str | None] = mapped_column(String(32), default=None)
    leased_until: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    tries: Mapped[int] = mapped_column(default=0)
    #: The code under which it was issued.
    code: Mapped[str | None] = mapped_column(String(40), default=None)
    #: Its name and bytes, hidden with the key of the installation, where each is a file of its own.
    content: Mapped[str | None] = mapped_column(Text, default=None)


class ReportWorker(Base):
    """Something that makes ordered reports: the pages' own thread or a command, and its last sign of life."""

    __tablename__ = "report_workers"

    mark: Mapped[str] = mapped_column(String(32), primary_key=True)
    kind: Mapped[Word]
    began_at: Mapped[Moment]
    seen_at: Mapped[Moment]
