"""What the cards of a family's own children are made of, in a fixed number of questions however many there are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Date, Select, bindparam, func, or_, select

from tracker.access.case import CaseStatus
from tracker.access.guardianship import Relation
from tracker.football.appearances import Selection
from tracker.store import tables as t
from tracker.store.among import among
from tracker.store.scope import NARROWED, ScopedSession


@dataclass(frozen=True, slots=True)
class Running:
    """A registration that goes on: the club, the team, and the rung of its latest league season."""

    club: str
    team: str
    rung: int | None


@dataclass(frozen=True, slots=True)
class LastMatch:
    """The latest match in which a player was fielded."""

    day: date
    opponent: str
    minutes: int | None


def own_children(session: ScopedSession) -> Sequence[t.PlayerRow]:
    """Everybody in scope, in order of name; of a family these are few."""
    return session.scalars(select(t.PlayerRow).order_by(t.PlayerRow.name_folded, t.PlayerRow.id)).all()


def running_on(session: ScopedSession, players: Collection[int], day: date) -> dict[int, Running]:
    """Where each player is registered on a day; of several registrations the one on the highest rung."""
    # Of the seasons of a team the latest is read last and stays.
    by_team = {
        (player, number): Running(club, team, rung)
        for player, club, team, rung, number in session.execute(_running(), {"players": players, "day": day})
    }
    found: dict[int, Running] = {}
    for (player, _), one in by_team.items():
        if player not in found or (one.rung or 0) >= (found[player].rung or 0):
            found[player] = one
    return found


@cache
def _running() -> Select[*tuple[Any, ...]]:
    spell, season, of, day = t.Registration, t.LeagueSeason, t.TeamInSeason, bindparam("day", type_=Date())
    return (
        select(spell.player_id, t.Club.name, t.Team.name, season.rung, t.Team.id)
        .join(t.Team, t.Team.id == spell.team_id)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .outerjoin(of, of.team_id == t.Team.id)
        .outerjoin(season, (season.id == of.league_season_id) & (season.starts <= day))
        .where(among(spell.player_id, "players"), spell.starts <= day)
        .where(or_(spell.ends.is_(None), spell.ends >= day))
        .order_by(spell.starts, spell.id, season.starts.is_not(None), season.starts)
    )


def last_matches(session: ScopedSession, players: Collection[int], day: date) -> dict[int, LastMatch]:
    """The latest match of each player up to a day."""
    rows = session.execute(_last_fielded(), {"players": players, "day": day})
    return {player: LastMatch(on, opponent, minutes) for player, on, opponent, minutes in rows}


@cache
def _last_fielded() -> Select[*tuple[Any, ...]]:
    line, match = t.AppearanceRow, t.FixtureRow
    by_day = match.played_on <= bindparam("day", type_=Date())
    fielded = (among(line.player_id, "players"), line.selection != Selection.BENCH, by_day)
    latest = (
        select(line.player_id, func.max(match.played_on).label("day"))
        .join(match, match.id == line.fixture_id)
        .where(*fielded)
        .group_by(line.player_id)
        .subquery()
    )
    return (
        select(line.player_id, match.played_on, match.opponent, line.minutes)
        .join(match, match.id == line.fixture_id)
        .join(latest, (latest.c.player_id == line.player_id) & (latest.c.day == match.played_on))
        .where(*fielded)
        .order_by(match.id)
    )


def summaries_of(session: ScopedSession, players: Collection[int]) -> dict[int, t.PlayerSummary]:
    """How each player stands, as it is kept beside the records."""
    return {one.player_id: one for one in session.scalars(_summaries(), {"players": players})}


@cache
def _summaries() -> Select[t.PlayerSummary]:
    return select(t.PlayerSummary).where(among(t.PlayerSummary.player_id, "players"))


def ties_to(session: ScopedSession, players: Collection[int], user_id: int | None) -> dict[int, t.Guardian]:
    """What somebody is to each player, as long as it stands."""
    return {one.player_id: one for one in session.scalars(_ties(), {"players": players, "user": user_id})}


@cache
def _ties() -> Select[t.Guardian]:
    row = t.Guardian
    own = (among(row.player_id, "players"), row.user_id == bindparam("user"))
    return select(row).where(*own, row.confirmed_at.is_not(None), row.ended_at.is_(None))


def answered_cases(session: ScopedSession, players: Collection[int]) -> dict[int, tuple[int, int]]:
    """By player how many corrections the club has answered without closing them, and the number of the latest."""
    rows = session.execute(_answered(), {"players": players})
    return {player: (many, latest) for player, many, latest in rows}


@cache
def _answered() -> Select[int, int, int]:
    row = t.CorrectionCase
    return (
        select(row.player_id, func.count(), func.max(row.id))
        .where(among(row.player_id, "players"), row.status == CaseStatus.ANSWERED)
        .group_by(row.player_id)
    )


def waiting_clubs(session: ScopedSession, user_id: int | None, *, own: bool) -> tuple[str, ...]:
    """The clubs that have yet to confirm a tie of somebody, one for each tie.

    Until then the player is out of sight, and this tells who it is to nobody: the address may have been mistyped.
    """
    # Of the registrations behind a tie the latest is read last and stays.
    rows = session.execute(_waiting(own), {"user": user_id})
    latest = {tie: club for tie, club in rows}  # noqa: C416 - a result is no sequence of pairs to `dict`.
    return tuple(club or "" for club in latest.values())


@cache
def _waiting(own: bool) -> Select[int, str | None]:  # noqa: FBT001 - one of two questions.
    row, spell = t.Guardian, t.Registration
    is_self = row.relation == Relation.SELF
    question = (
        select(row.id, t.Club.name)
        .outerjoin(spell, spell.player_id == row.player_id)
        .outerjoin(t.Team, t.Team.id == spell.team_id)
        .outerjoin(t.Club, t.Club.id == t.Team.club_id)
        .where(row.user_id == bindparam("user"), row.confirmed_at.is_(None), row.ended_at.is_(None))
        .where(is_self if own else ~is_self)
        .order_by(row.id, spell.starts, spell.id)
    )
    return question.execution_options(**{NARROWED: True})
