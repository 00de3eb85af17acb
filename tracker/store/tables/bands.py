"""The age benchmark of a large pool, worked out once a day and kept, as a page could not wait for it."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from tracker.football.people import Sex
from tracker.store.base import Base, stored


class AgeBands(Base):
    """The bands of one association's women's or men's football on a day; docs/decisions/peers.md says whose."""

    __tablename__ = "age_bands"

    federation_id: Mapped[int] = mapped_column(ForeignKey("federations.id", ondelete="CASCADE"), primary_key=True)
    sex: Mapped[Sex] = mapped_column(stored(Sex), primary_key=True)
    #: A position group, or "all".
    position: Mapped[str] = mapped_column(String(40), primary_key=True)
    as_of: Mapped[date]
    n: Mapped[int]
    survivors: Mapped[int]
    #: For each age of the grid: players, unknown, the five lines or none, survivors and their median or none.
    marks: Mapped[list[Any]] = mapped_column(JSON)
