"""Federations, clubs, their teams, and the leagues' seasons that give a team its rung."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tracker.football.people import Sex
from tracker.store.base import Base, Key, Name, Word, stored


class Federation(Base):
    """A national association, known by its three-letter code."""

    __tablename__ = "federations"

    id: Mapped[Key] = mapped_column(init=False)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Name]


class Club(Base):
    """A club, academy or college."""

    __tablename__ = "clubs"
    __table_args__ = (UniqueConstraint("name_folded"),)

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[Name]
    #: The name without accents and case: "PANTHERS" and "Panthers" are one club.
    name_folded: Mapped[Name]
    federation_id: Mapped[int | None] = mapped_column(ForeignKey("federations.id"), default=None)
    region: Mapped[str | None] = mapped_column(default=None)


class League(Base):
    """A league of either sex; men's and women's leagues are never one row."""

    __tablename__ = "leagues"
    __table_args__ = (UniqueConstraint("name_folded", "sex"),)

    id: Mapped[Key] = mapped_column(init=False)
    name: Mapped[Name]
    name_folded: Mapped[Name]
    sex: Mapped[Sex] = mapped_column(stored(Sex))
    federation_id: Mapped[int | None] = mapped_column(ForeignKey("federations.id"), default=None)


class LeagueSeason(Base):
    """One season of a league: its window, its rung on the ladder, and the day its age groups turn."""

    __tablename__ = "league_seasons"
    __table_args__ = (
        UniqueConstraint("league_id", "label"),
        CheckConstraint("ends >= starts", name="ends_after_start"),
        CheckConstraint("rung BETWEEN 1 AND 9", name="rung_on_ladder"),
    )

    id: Mapped[Key] = mapped_column(init=False)
    league_id: Mapped[int] = mapped_column(ForeignKey("leagues.id"))
    #: As the league calls it: "2024-25" or "2025".
    label: Mapped[Word]
    starts: Mapped[date]
    ends: Mapped[date]
    rung: Mapped[int]
    cut_off_month: Mapped[int | None] = mapped_column(default=None)
    cut_off_day: Mapped[int | None] = mapped_column(default=None)


class Team(Base):
    """A team of a club. Its name says nothing about the age or the rung of those who play in it."""

    __tablename__ = "teams"
    __table_args__ = (UniqueConstraint("club_id", "name_folded", "sex"),)

    id: Mapped[Key] = mapped_column(init=False)
    club_id: Mapped[int] = mapped_column(ForeignKey("clubs.id"), index=True)
    name: Mapped[Name]
    name_folded: Mapped[Name]
    sex: Mapped[Sex] = mapped_column(stored(Sex))


class TeamInSeason(Base):
    """A team that takes part in a season of a league."""

    __tablename__ = "team_seasons"

    team_id: Mapped[int] = mapped_column(ForeignKey("teams.id"), primary_key=True)
    league_season_id: Mapped[int] = mapped_column(ForeignKey("league_seasons.id"), primary_key=True)
