"""People who sign in, what binds them to a club, a federation or a child, and what families agreed to."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.access.consent import Purpose
from tracker.access.roles import Role
from tracker.store.base import Base, Key, Moment, Name, UtcTime, Word, stored


class User(Base):
    """A person with a sign-in."""

    __tablename__ = "users"

    id: Mapped[Key] = mapped_column(init=False)
    email: Mapped[Name] = mapped_column(unique=True)
    name: Mapped[Name]
    password_hash: Mapped[Name]
    language: Mapped[Word] = mapped_column(default="en")
    active: Mapped[bool] = mapped_column(default=True)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class RoleBinding(Base):
    """A role a person holds, bound to the club or federation it holds in. Parents are bound through guardians."""

    __tablename__ = "role_bindings"
    __table_args__ = (
        UniqueConstraint("user_id", "role", "club_id", "federation_id"),
        CheckConstraint("role <> 'director' OR club_id IS NOT NULL", name="director_has_a_club"),
        CheckConstraint("role <> 'scout' OR federation_id IS NOT NULL", name="scout_has_a_federation"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    role: Mapped[Role] = mapped_column(stored(Role))
    club_id: Mapped[int | None] = mapped_column(ForeignKey("clubs.id"), default=None)
    federation_id: Mapped[int | None] = mapped_column(ForeignKey("federations.id"), default=None)


class Guardian(Base):
    """A person who stands for a child. The club confirms the link; an equal e-mail address never does."""

    __tablename__ = "guardians"
    __table_args__ = (UniqueConstraint("user_id", "player_id"),)

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    relation: Mapped[Word]
    primary: Mapped[bool] = mapped_column(default=False)
    confirmed_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class Consent(Base):
    """What a family agreed to, for one purpose. Taking it back dates the row; agreeing again is a new row."""

    __tablename__ = "consents"

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    purpose: Mapped[Purpose] = mapped_column(stored(Purpose))
    #: Which text was agreed to.
    wording: Mapped[Word]
    given_by_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    given_at: Mapped[Moment]
    #: To whom the records may be shown, for the purpose of sharing with a federation's scouts.
    federation_id: Mapped[int | None] = mapped_column(ForeignKey("federations.id"), default=None)
    ends: Mapped[date | None] = mapped_column(default=None)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)


class WebSession(Base):
    """A signed-in browser. Only the hash of its token is kept, so that a copy of the table opens nothing."""

    __tablename__ = "web_sessions"

    id: Mapped[Key] = mapped_column(init=False)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    began_at: Mapped[Moment]
    seen_at: Mapped[Moment]
