"""Matches on record, players' lines in them, seasons known only as sums, and known absences."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.football.appearances import AbsenceReason, Selection
from tracker.store.base import Base, Key, Name, stored


class FixtureRow(Base):
    """A team's match that is on record. Two teams that met each have their own row, as each club logs its own."""

    __tablename__ = "fixtures"
    __table_args__ = (UniqueConstraint("team_id", "played_on", "opponent_folded"),)

    id: Mapped[Key] = mapped_column(init=False)
    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"))
    played_on: Mapped[date]
    opponent: Mapped[Name]
    opponent_folded: Mapped[Name]
    competition: Mapped[Name]
    #: The league season it belongs to; NULL for a cup or a friendly.
    league_season_id: Mapped[int | None] = mapped_column(ForeignKey("league_seasons.id"), default=None)
    competitive: Mapped[bool] = mapped_column(default=True)


class AppearanceRow(Base):
    """A player's line on a team sheet. A line with selection `bench` is no appearance and has no minutes."""

    __tablename__ = "appearances"
    __table_args__ = (
        UniqueConstraint("player_id", "fixture_id"),
        CheckConstraint("minutes BETWEEN 0 AND 150", name="minutes_in_a_match"),
        CheckConstraint("selection <> 'bench' OR minutes IS NULL", name="no_minutes_on_the_bench"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))
    fixture_id: Mapped[int] = mapped_column(ForeignKey("fixtures.id"), index=True)
    selection: Mapped[Selection] = mapped_column(stored(Selection))
    #: NULL where nobody wrote them down: never 0 and never 90 in their place.
    minutes: Mapped[int | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class SeasonTotalRow(Base):
    """A player's season with a team in a league, known as a sum only."""

    __tablename__ = "season_totals"
    __table_args__ = (
        UniqueConstraint("player_id", "team_id", "league_season_id"),
        CheckConstraint("appearances >= 0", name="appearances_not_negative"),
        CheckConstraint("minutes >= 0", name="minutes_not_negative"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))
    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"))
    league_season_id: Mapped[int] = mapped_column(ForeignKey("league_seasons.id"))
    appearances: Mapped[int | None] = mapped_column(default=None)
    minutes: Mapped[int | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.


class AbsenceRow(Base):
    """A stretch in which the player is known to have been unavailable. No medical detail is kept."""

    __tablename__ = "absences"
    __table_args__ = (
        UniqueConstraint("player_id", "starts", "reason"),
        CheckConstraint("ends >= starts", name="ends_after_start"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))
    starts: Mapped[date]
    ends: Mapped[date | None] = mapped_column(default=None)
    reason: Mapped[AbsenceReason] = mapped_column(stored(AbsenceReason), default=AbsenceReason.UNAVAILABLE)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.
