"""People who sign in: their roles, the browsers they are signed in with, and what lets them in."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.access.account import LinkPurpose, Stage
from tracker.access.guardianship import Relation
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
    #: The secret of the authenticator, encrypted with the installation's key; NULL without a second factor.
    totp_secret: Mapped[str | None] = mapped_column(String(400), default=None)
    #: When the first right code was shown; until then the secret counts for nothing.
    totp_since: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    #: The last half minute whose code was used, so that no code is good twice.
    totp_last_step: Mapped[int | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class RoleBinding(Base):
    """A role a person holds, bound to what it holds in. Parents and players are bound through guardians."""

    __tablename__ = "role_bindings"
    __table_args__ = (
        UniqueConstraint("user_id", "role", "club_id", "federation_id", "team_id"),
        CheckConstraint("role <> 'director' OR club_id IS NOT NULL", name="director_has_a_club"),
        CheckConstraint("role <> 'coach' OR team_id IS NOT NULL", name="coach_has_a_team"),
        CheckConstraint(
            "role NOT IN ('scout', 'officer') OR federation_id IS NOT NULL", name="scout_has_a_federation"
        ),
    )

    id: Mapped[Key] = mapped_column(init=False)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    role: Mapped[Role] = mapped_column(stored(Role))
    club_id: Mapped[int | None] = mapped_column(ForeignKey("clubs.id"), default=None)
    federation_id: Mapped[int | None] = mapped_column(ForeignKey("federations.id"), default=None)
    team_id: Mapped[int | None] = mapped_column(ForeignKey("teams.id"), default=None)


class WebSession(Base):
    """A browser that is signed in, or on its way in. Its token is kept as a hash, so that a copy opens nothing."""

    __tablename__ = "web_sessions"

    id: Mapped[Key] = mapped_column(init=False)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    began_at: Mapped[Moment]
    seen_at: Mapped[Moment]
    stage: Mapped[Stage] = mapped_column(stored(Stage), default=Stage.FULL)
    #: The role taken on; NULL until one is chosen.
    role: Mapped[Role | None] = mapped_column(stored(Role), default=None)
    #: What the browser calls itself and the network it came from, cut short; a person tells it from others by them.
    agent: Mapped[Name] = mapped_column(default="")
    network: Mapped[Word] = mapped_column(default="")


class RecoveryCode(Base):
    """One way in for whoever has lost the second factor. It is good once."""

    __tablename__ = "recovery_codes"
    __table_args__ = (UniqueConstraint("user_id", "code_hash"),)

    id: Mapped[Key] = mapped_column(init=False)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"))
    code_hash: Mapped[str] = mapped_column(String(64))
    made_at: Mapped[Moment]
    used_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)


class Passkey(Base):
    """A key that a device keeps. Of it only the public half is known here."""

    __tablename__ = "passkeys"

    id: Mapped[Key] = mapped_column(init=False)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), index=True)
    credential: Mapped[str] = mapped_column(String(700), unique=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    sign_count: Mapped[int]
    name: Mapped[Name]
    added_at: Mapped[Moment]
    used_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)


class Link(Base):
    """A link sent by mail: an invitation, a password reset, a change of address. Good once, for a while.

    Only the hash of its token is kept. An invitation says what whoever follows it becomes.
    """

    __tablename__ = "links"
    # Lines of the ledger name an invitation by its number, and links are let go: SQLite, too, gives none twice.
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012 - SQLAlchemy reads it from the class body.

    id: Mapped[Key] = mapped_column(init=False)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    purpose: Mapped[LinkPurpose] = mapped_column(stored(LinkPurpose))
    email: Mapped[Name]
    made_at: Mapped[Moment]
    ends_at: Mapped[Moment]
    used_at: Mapped[datetime | None] = mapped_column(UtcTime, default=None)
    made_by_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), default=None)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"), default=None)
    role: Mapped[Role | None] = mapped_column(stored(Role), default=None)
    club_id: Mapped[int | None] = mapped_column(ForeignKey("clubs.id"), default=None)
    federation_id: Mapped[int | None] = mapped_column(ForeignKey("federations.id"), default=None)
    team_id: Mapped[int | None] = mapped_column(ForeignKey("teams.id"), default=None)
    player_id: Mapped[int | None] = mapped_column(ForeignKey("players.id"), default=None, index=True)
    relation: Mapped[Relation | None] = mapped_column(stored(Relation), default=None)


class Bucket(Base):
    """What is left of the tries that are allowed for something, counted for all processes of an installation."""

    __tablename__ = "buckets"

    #: The hash of what is counted, such as an address together with a network.
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    left: Mapped[float]
    at: Mapped[Moment]
