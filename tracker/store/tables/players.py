"""Players, what identifies them, and the spells for which they were registered with a team."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, event
from sqlalchemy.orm import Mapped, mapped_column

from tracker.football.people import Basis, Foot, Position, Sex
from tracker.football.same_person.sound import name_key
from tracker.football.spells import ExitReason, Nature
from tracker.store.base import Base, Key, Name, Word, stored


class PlayerRow(Base):
    """A player. A birth is stored as the two days it lies between; both are NULL where nothing is known."""

    __tablename__ = "players"
    __table_args__ = (
        CheckConstraint("born_latest >= born_earliest", name="birth_in_order"),
        CheckConstraint("(born_earliest IS NULL) = (born_latest IS NULL)", name="birth_has_both_bounds"),
        Index("ix_players_name_folded", "name_folded", "id"),
        Index("ix_players_name_key", "name_key"),
        Index("ix_players_born_earliest", "born_earliest"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[Name]
    name_folded: Mapped[Name]
    sex: Mapped[Sex] = mapped_column(stored(Sex))
    born_earliest: Mapped[date | None] = mapped_column(default=None)
    born_latest: Mapped[date | None] = mapped_column(default=None)
    position: Mapped[Position | None] = mapped_column(stored(Position), default=None)
    foot: Mapped[Foot | None] = mapped_column(stored(Foot), default=None)
    #: By what the name is found in whatever spelling, order or script; written with every name.
    name_key: Mapped[str | None] = mapped_column(String(200), init=False, default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


@event.listens_for(PlayerRow, "before_insert")
@event.listens_for(PlayerRow, "before_update")
def _key_the_name(_mapper: Any, _connection: Any, row: PlayerRow) -> None:
    """A name that is saved brings its key along; files, which are written in bulk, bring it themselves."""
    row.name_key = name_key(row.name)


class IdentifierRow(Base):
    """A number somebody gave the player: a FIFA ID, a national one, a club's own (scheme `club-12`)."""

    __tablename__ = "identifiers"
    __table_args__ = (UniqueConstraint("scheme", "value"),)

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"), index=True)
    scheme: Mapped[Word]
    value: Mapped[Name]


class NationalityRow(Base):
    """A nationality held, with its dates and basis as far as known."""

    __tablename__ = "nationalities"
    __table_args__ = (UniqueConstraint("player_id", "country"),)

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))
    country: Mapped[Word]
    basis: Mapped[Basis | None] = mapped_column(stored(Basis), default=None)
    since: Mapped[date | None] = mapped_column(default=None)
    until: Mapped[date | None] = mapped_column(default=None)


class Registration(Base):
    """A spell: the player registered with a team from `starts` to `ends`, open where `ends` is NULL."""

    __tablename__ = "registrations"
    __table_args__ = (
        UniqueConstraint("player_id", "team_id", "starts"),
        CheckConstraint("ends >= starts", name="ends_after_start"),
        Index("ix_registrations_team_id", "team_id", "ends", "player_id"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))
    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"))
    starts: Mapped[date]
    ends: Mapped[date | None] = mapped_column(default=None)
    nature: Mapped[Nature] = mapped_column(stored(Nature), default=Nature.PERMANENT)
    exit_reason: Mapped[ExitReason | None] = mapped_column(stored(ExitReason), default=None)
    destination: Mapped[str | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.
