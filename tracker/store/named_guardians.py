"""Guardians whom clubs' files named and nobody has invited yet: of players in scope, and of the own clubs alone."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, Select, bindparam, delete, func, select, true

from tracker.access.guardianship import Relation
from tracker.store import tables as t
from tracker.store.among import among
from tracker.store.scope import NARROWED, ScopedSession

#: The clubs whose own are meant; none says everybody's.
Clubs = Collection[int] | None


@dataclass(frozen=True, slots=True)
class Named:
    """A guardian as a file named them."""

    number: int
    player_id: int
    player: str
    name: str
    email: str
    phone: str
    relation: Relation | None
    club: str
    named_at: datetime


def count_named(session: ScopedSession, clubs: Clubs) -> int:
    """How many there are."""
    return session.scalar(select(func.count()).select_from(_of(clubs).subquery())) or 0


def named_guardians(session: ScopedSession, clubs: Clubs, *, skip: int, limit: int) -> tuple[Named, ...]:
    """Some of them, by the players' names."""
    given = {"clubs": clubs or (), "skip": skip, "limit": limit}
    return tuple(_shown(*one) for one in session.execute(_some(clubs is None), given))


@cache
def _some(everybodys: bool) -> Select[t.NamedGuardian, str, str, datetime]:  # noqa: FBT001 - one of two questions.
    row, player = t.NamedGuardian, t.PlayerRow
    named_by = true() if everybodys else among(_club(), "clubs")
    ordered = _all().where(named_by).order_by(player.name_folded, player.id, row.id)
    return ordered.offset(bindparam("skip")).limit(bindparam("limit"))


def named_guardian(session: ScopedSession, clubs: Clubs, number: int) -> Named | None:
    """One of them, if it is one of these clubs' and of a player in scope."""
    found = session.execute(_of(clubs).where(t.NamedGuardian.id == number)).one_or_none()
    return None if found is None else _shown(*found)


def forget_named(session: ScopedSession, number: int) -> bool:
    """Let one go that was looked up before, and say whether it was still there."""
    row = t.NamedGuardian
    gone = session.execute(delete(row).where(row.id == number), execution_options=_PAST)
    return cast("CursorResult[Any]", gone).rowcount == 1


def forget_address(session: ScopedSession, player_id: int, email: str) -> None:
    """Let go of every entry of a player with an address: whoever has it was invited, or stands for the player."""
    row = t.NamedGuardian
    gone = delete(row).where(row.player_id == player_id, row.email == email)
    session.execute(gone, execution_options=_PAST)


_PAST = {NARROWED: True, "synchronize_session": False}


def _of(clubs: Clubs) -> Select[t.NamedGuardian, str, str, datetime]:
    return _all().where(_named_by(clubs))


def _all() -> Select[t.NamedGuardian, str, str, datetime]:
    row, player, batch = t.NamedGuardian, t.PlayerRow, t.ImportBatch
    return (
        select(row, player.name, t.Club.name, batch.at)
        .join(player, player.id == row.player_id)
        .join(batch, batch.id == row.batch_id)
        .outerjoin(t.Club, t.Club.id == _club())
    )


def _named_by(clubs: Clubs) -> ColumnElement[bool]:
    if clubs is None:
        return true()
    return _club().in_(clubs)


def _club() -> ColumnElement[int | None]:
    """The club that named them: as the row says, or whose director took in the file."""
    return func.coalesce(t.NamedGuardian.club_id, t.ImportBatch.club_id)


def _shown(row: t.NamedGuardian, player: str, club: str | None, at: datetime) -> Named:
    told = (row.name, row.email, row.phone, row.relation)
    return Named(row.id, row.player_id, player, *told, club or "", at)
