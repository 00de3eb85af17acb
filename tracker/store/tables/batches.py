"""Files that somebody takes in or began to take in, and what each wrote, so that it can be undone."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.store.base import Base, Key, Moment, Name, UtcTime, Word


class ImportBatch(Base):
    """A file that was taken in, with what it changed."""

    __tablename__ = "import_batches"

    id: Mapped[Key] = mapped_column(init=False)
    kind: Mapped[Word]
    file_name: Mapped[Name]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    at: Mapped[Moment]
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    added: Mapped[int]
    changed: Mapped[int]
    same: Mapped[int]
    #: The club whose director took it in; NULL where the operator did, for whichever clubs. It points at no club,
    #: because the club that a file brings may go again when the file is undone.
    club_id: Mapped[int | None] = mapped_column(index=True, default=None)
    #: When the whole file was undone; from then on it is as if it had never been taken in.
    undone_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    #: What it is where it was no file, to be said in the reader's language; see `tracker.store.batch_titles`.
    titled: Mapped[str | None] = mapped_column(Text, default=None)


class ImportAddition(Base):
    """Rows that a file added to a table: every number from the first to the last is one.

    A million new players are one row here. Of a table without numbers of its own, each new row is one, told by the
    two numbers that make it up.
    """

    __tablename__ = "import_additions"

    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batches.id"), primary_key=True)
    table: Mapped[Word] = mapped_column(primary_key=True)
    first: Mapped[int] = mapped_column(primary_key=True)
    last: Mapped[int] = mapped_column(primary_key=True)


class ImportCorrection(Base):
    """A value that a file replaced in a row that was there before, and what it was."""

    __tablename__ = "import_corrections"

    id: Mapped[Key] = mapped_column(init=False)
    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batches.id"), index=True)
    #: Whose row it is; NULL for what many share, such as a league's season.
    player_id: Mapped[int | None] = mapped_column(ForeignKey("players.id"), index=True)
    table: Mapped[Word]
    row_id: Mapped[int]
    column: Mapped[Word]
    #: As the table keeps it, written as text; NULL where there is no value.
    old: Mapped[str | None] = mapped_column(String(200))
    new: Mapped[str | None] = mapped_column(String(200))


class SheetChoices(Base):
    """What was said of the columns of a club's files with the same headings, so that it is not asked again.

    It points at no club, because the club a file brings may go again when the file is undone.
    """

    __tablename__ = "sheet_choices"
    __table_args__ = (UniqueConstraint("club_folded", "kind", "header"),)

    id: Mapped[Key] = mapped_column(init=False)
    #: The club that all rows were given, empty where the file names clubs itself.
    club_folded: Mapped[Name]
    kind: Mapped[Word]
    #: A hash over the headings.
    header: Mapped[str] = mapped_column(String(64))
    #: Headings with what they mean, orders of days and letters for the sexes; nothing of any row.
    choices: Mapped[str] = mapped_column(Text)
    at: Mapped[Moment]


class ImportDraft(Base):
    """A file that somebody began to take in, with what was said of it so far; nobody else finds it.

    It goes when it is taken in or dropped, when somebody of the club is erased, and 14 days after it was begun.
    """

    __tablename__ = "import_drafts"
    # An address that was kept leads to no later draft: SQLite, too, gives no number twice.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it from the class body.

    id: Mapped[Key] = mapped_column(init=False)
    #: Who began it; NULL is whoever runs commands on the machine.
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), index=True)
    #: The club it was begun for; NULL where it is no club's.
    club_id: Mapped[int | None] = mapped_column(ForeignKey("clubs.id"), index=True)
    kind: Mapped[Word]
    file_name: Mapped[Name]
    begun_at: Mapped[Moment]
    #: Answers, and which rows are left out or are of whom, by their numbers: no cell of any row.
    said: Mapped[str] = mapped_column(Text)
    #: The file, hidden with the key of the installation: it may hold more than anybody wants to keep of a child.
    content: Mapped[str] = mapped_column(Text)
