"""By which words players are found, and by what else those words are: kept with every name that changes.

Both are made from `players.name` alone (`tracker.football.names_asked`) and never written by hand. Words compare
letter by letter on both databases, so that the same words lie between the same two.
"""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.football.names_asked import LONGEST_WORD
from tracker.store.base import Base


def _plain(length: int) -> String:
    """Text in the order of its letters' numbers, which is SQLite's own and PostgreSQL's "C"."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


class NameWord(Base):
    """A word of a player's name. The folded name stands beside it, so that players are found in its order.

    The words of those who have just come lie behind those of all others, and the index by which words are found can
    be set aside while very many come.
    """

    __tablename__ = "name_words"
    __table_args__ = (
        Index("ix_name_words_word", "word", "name_folded", "player_id"),
        {"sqlite_with_rowid": False},
    )

    player_id: Mapped[int] = mapped_column(ForeignKey("players.id", ondelete="CASCADE"), primary_key=True)
    word: Mapped[str] = mapped_column(_plain(LONGEST_WORD), primary_key=True)
    name_folded: Mapped[str] = mapped_column(_plain(200))


class WordForm(Base):
    """What else a word of some name is found by. It goes with the last player whose name has the word."""

    __tablename__ = "word_forms"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy reads it from the class body.

    #: The value of a `Form`.
    kind: Mapped[str] = mapped_column(String(1), primary_key=True)
    form: Mapped[str] = mapped_column(_plain(LONGEST_WORD), primary_key=True)
    word: Mapped[str] = mapped_column(_plain(LONGEST_WORD), primary_key=True)
