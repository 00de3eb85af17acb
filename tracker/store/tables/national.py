"""National sides and the call-ups to them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.football.call_ups import CallUpKind
from tracker.football.people import Sex
from tracker.store.base import Base, Key, Name, Word, stored


class NationalSideRow(Base):
    """A national side, such as the women's U-20, with its rung on the national rail."""

    __tablename__ = "national_sides"
    __table_args__ = (
        UniqueConstraint("federation_id", "category", "sex"),
        CheckConstraint("rung BETWEEN 1 AND 6", name="rung_of_a_side"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    federation_id: Mapped[int] = mapped_column(ForeignKey("federations.id"))
    category: Mapped[Word]
    sex: Mapped[Sex] = mapped_column(stored(Sex))
    rung: Mapped[int]


class CallUpRow(Base):
    """A call-up; the day is stored as the two days it lies between, which are mostly the same."""

    __tablename__ = "call_ups"
    __table_args__ = (
        UniqueConstraint("player_id", "side_id", "earliest", "latest", "kind", "competition", "opponent"),
        CheckConstraint("latest >= earliest", name="days_in_order"),
        CheckConstraint("matches >= 1", name="at_least_one_match"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    player_id: Mapped[int] = mapped_column(ForeignKey("players.id"))
    side_id: Mapped[int] = mapped_column(ForeignKey("national_sides.id"), index=True)
    earliest: Mapped[date]
    latest: Mapped[date]
    kind: Mapped[CallUpKind] = mapped_column(stored(CallUpKind))
    matches: Mapped[int] = mapped_column(default=1)
    official: Mapped[bool | None] = mapped_column(default=None)
    competition: Mapped[Name] = mapped_column(default="")
    opponent: Mapped[Name] = mapped_column(default="")
    minutes: Mapped[int | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(init=False, default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class body.
