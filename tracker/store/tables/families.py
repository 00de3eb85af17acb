"""Who stands for a child, what was agreed to, and who else opened the record and why."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.store.base import Base, Key, Moment, Name, UtcTime, Word, stored


class Guardian(Base):
    """A person who stands for a child, or the player. The club confirms it; an equal e-mail address never does."""

    __tablename__ = "guardians"
    __table_args__ = (UniqueConstraint("user_id", "player_id"),)

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    relation: Mapped[Relation] = mapped_column(stored(Relation))
    primary: Mapped[bool] = mapped_column(default=False)
    confirmed_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    confirmed_by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), default=None)
    ended_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    #: When the player, being of age, let this person go on seeing the record.
    kept_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    may_consent: Mapped[bool] = mapped_column(default=True)
    may_correct: Mapped[bool] = mapped_column(default=True)
    may_take_out: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class NamedGuardian(Base):
    """A guardian whom a club's file names. It lets nobody see anything; it goes once somebody invites that person.

    `club_id` is the club that named them, whose directors alone see it.
    """

    __tablename__ = "named_guardians"

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    #: The file, which knows on which day it was taken in.
    batch_id: Mapped[int] = mapped_column(ForeignKey("import_batches.id"), index=True)
    name: Mapped[Name]
    name_folded: Mapped[Name]
    phone: Mapped[Word]
    email: Mapped[Name]
    club_id: Mapped[int | None] = mapped_column(ForeignKey("clubs.id"), default=None)
    relation: Mapped[Relation | None] = mapped_column(stored(Relation), default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class Consent(Base):
    """What was agreed to for one purpose, or refused. Taking it back dates the row; agreeing again is a new row."""

    __tablename__ = "consents"
    __table_args__ = (
        CheckConstraint("scout_id IS NULL OR federation_id IS NOT NULL", name="scout_of_a_federation"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    purpose: Mapped[Purpose] = mapped_column(stored(Purpose))
    #: Which text was agreed to.
    wording: Mapped[Word]
    given_by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    given_at: Mapped[Moment]
    #: To whom the records may be shown, for the purpose of sharing with a federation's scouts.
    federation_id: Mapped[int | None] = mapped_column(ForeignKey("federations.id"), default=None)
    #: The one scout it is for; NULL for all of the federation.
    scout_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), default=None)
    #: Whether the day of birth is shared, beyond the year.
    birth_date: Mapped[bool] = mapped_column(default=False)
    #: Whether the player gave it, and not a guardian; what guardians gave counts until the player is of age.
    own: Mapped[bool] = mapped_column(default=False)
    ends: Mapped[date | None] = mapped_column(default=None)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    withdrawn_by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), default=None)


class InspectionRow(Base):
    """Why an administrator opened a child's record, for one day. The family reads the reason."""

    __tablename__ = "inspections"

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    day: Mapped[date]
    reason: Mapped[str] = mapped_column(String(500))
    at: Mapped[Moment]


class HandOver(Base):
    """The record of somebody who comes of age: when the family was told, and when it passed to the player."""

    __tablename__ = "hand_overs"

    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), primary_key=True)
    of_age_on: Mapped[date]
    noticed_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    handed_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
