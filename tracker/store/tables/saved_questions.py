"""Questions about the pool that people keep, and who was in the answer when it was last said to be seen."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Key, Moment


class SavedQuestion(Base):
    """A question that somebody keeps. It goes with the account, and a year after it was last worked with."""

    __tablename__ = "saved_questions"
    __table_args__ = (
        UniqueConstraint("user_id", "mark"),
        # Whoever runs the installation has no account, and two nothings are not the same to a database.
        Index(
            "uq_saved_questions_of_nobody",
            "mark",
            unique=True,
            sqlite_where=text("user_id IS NULL"),
            postgresql_where=text("user_id IS NULL"),
        ),
        # An address that was kept leads to no later question: SQLite, too, gives no number twice.
        {"sqlite_autoincrement": True},
    )

    id: Mapped[Key] = mapped_column(init=False)
    #: Nothing where whoever runs the installation keeps it.
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    #: A keyed hash of the name, so that nobody gives two questions one name.
    mark: Mapped[str] = mapped_column(String(64))
    #: The name and the address of the question, hidden with the key of the installation.
    said: Mapped[str] = mapped_column(Text)
    asks: Mapped[str] = mapped_column(Text)
    #: When the answer was last said to be seen, and how many were in it if they were too many to be kept.
    seen_at: Mapped[Moment]
    too_many: Mapped[int | None]
    changed_at: Mapped[Moment]
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class SavedQuestionPlayer(Base):
    """Somebody who was in the answer then. After two records were put together there may be two rows of one."""

    __tablename__ = "saved_question_players"
    __table_args__ = (Index("ix_saved_question_players_seen", "question_id", "player_id"),)

    id: Mapped[Key] = mapped_column(init=False)
    question_id: Mapped[int] = mapped_column(ForeignKey("saved_questions.id"))
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
