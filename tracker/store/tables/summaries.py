"""How each player stands, worked out from the records and kept beside them. Nobody writes these rows by hand.

They are made by `tracker.pathway.scan` in the transaction of the write that changes them; docs/run/summaries.md
says how old they may be, docs/decisions/summaries.md what is in them and why.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.football.ladder import Rail
from tracker.pathway.career import Leaving
from tracker.pathway.story import GapKind, Grade
from tracker.store.base import Base, stored


class PlayerSummary(Base):
    """A player as of a day, one row each. Where a day is known only by bounds there are two columns for it."""

    __tablename__ = "player_summaries"

    player_id: Mapped[int] = mapped_column(ForeignKey("players.id", ondelete="CASCADE"), primary_key=True)
    #: The day it is true for: the trailing year and open periods end on it.
    as_of: Mapped[date]
    club_rung: Mapped[int | None]
    national_rung: Mapped[int | None]
    #: Known senior minutes of the whole career (rungs 6 to 9), of matches or of totals, never of both.
    senior_minutes: Mapped[int]
    #: Appearances and minutes by club rung, packed as `tracker.store.summary_packing` says.
    played: Mapped[str]
    #: The minutes of the 365 days up to `as_of`: no fewer, no more, and how many appearances set the two apart.
    senior_lately_least: Mapped[int]
    senior_lately_most: Mapped[int]
    senior_lately_unknown: Mapped[int]
    at_level_lately_least: Mapped[int]
    at_level_lately_most: Mapped[int]
    at_level_lately_unknown: Mapped[int]
    last_at_level: Mapped[date | None]
    #: T0 to T4 of the bridge lag (definition D7).
    u19_ends: Mapped[date | None]
    senior_from: Mapped[date | None]
    senior_by: Mapped[date | None]
    #: Minutes that may have been reached, as nobody knows all of them, have a first day alone.
    settled_from: Mapped[date | None]
    settled_by: Mapped[date | None]
    established_from: Mapped[date | None]
    established_by: Mapped[date | None]
    called_up_from: Mapped[date | None]
    called_up_by: Mapped[date | None]
    capped_from: Mapped[date | None]
    capped_by: Mapped[date | None]
    #: The labelled period that goes on at `as_of`, if there is one.
    gap_kind: Mapped[GapKind | None] = mapped_column(stored(GapKind))
    gap_since: Mapped[date | None]
    gap_days: Mapped[int | None]
    gap_grade: Mapped[Grade | None] = mapped_column(stored(Grade))
    in_season_days: Mapped[int]
    on_record_days: Mapped[int]
    first_seen: Mapped[date | None]
    last_seen: Mapped[date | None]
    leaving: Mapped[Leaving] = mapped_column(stored(Leaving))
    #: The bridges gone by, packed.
    bridges: Mapped[str] = mapped_column(String(80))
    #: Cumulative senior minutes at the ages of the benchmark, packed.
    by_age: Mapped[str]
    #: The minutes surely played in the 365 days up to `as_of` on a club rung or higher; those from rung 6 on, the
    #: senior ones, are above.
    lately_4: Mapped[int]
    lately_5: Mapped[int]
    lately_7: Mapped[int]
    lately_8: Mapped[int]
    lately_9: Mapped[int]
    #: The same of the 365 days before those, on senior rungs and at level.
    senior_before: Mapped[int]
    at_level_before: Mapped[int]
    #: The labelled period that goes on, as far as the year of birth tells.
    gap_kind_by_year: Mapped[GapKind | None] = mapped_column(stored(GapKind))


class PlayerStage(Base):
    """The first and the last event at a stage that a player reached, each between two days."""

    __tablename__ = "player_stages"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy reads it from the class body.

    player_id: Mapped[int] = mapped_column(ForeignKey("players.id", ondelete="CASCADE"), primary_key=True)
    rail: Mapped[Rail] = mapped_column(stored(Rail), primary_key=True)
    rung: Mapped[int] = mapped_column(primary_key=True)
    earliest: Mapped[date]
    latest: Mapped[date]
    last_earliest: Mapped[date]
    last_latest: Mapped[date]


class PlayerTraining(Base):
    """The seasons between the 15th and the 21st birthday in which a club held a player's registration."""

    __tablename__ = "player_training"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy reads it from the class body.

    player_id: Mapped[int] = mapped_column(ForeignKey("players.id", ondelete="CASCADE"), primary_key=True)
    club_id: Mapped[int] = mapped_column(ForeignKey("clubs.id", ondelete="CASCADE"), primary_key=True)
    seasons: Mapped[int]
