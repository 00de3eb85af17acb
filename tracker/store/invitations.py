"""Invitations that are still good: whose they are to see and to take back.

Whoever looks is told of no player by it, so these statements carry no scope but that of the clubs and federations
that are handed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, CursorResult, and_, or_, select, true, update

from tracker.access.account import LinkPurpose
from tracker.access.guardianship import Relation
from tracker.access.inviting import FAMILY
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.scope import NARROWED, ScopedSession

_NARROWED = {NARROWED: True, "synchronize_session": False}


@dataclass(frozen=True, slots=True)
class Senders:
    """Whose invitations are meant: those of clubs and of federations, or (`everybody`) all."""

    clubs: tuple[int, ...] = ()
    federations: tuple[int, ...] = ()
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation that is still good; `place` names no child."""

    id: int
    role: Role
    email: str
    relation: Relation | None
    made_at: datetime
    ends_at: datetime
    sent_by: str
    player_id: int | None
    place: str


def open_invitations(
    session: ScopedSession, senders: Senders, now: datetime, *, before: int | None = None, limit: int
) -> tuple[OpenInvitation, ...]:
    """The invitations that are still good, the latest first, from before one of them on."""
    row, sender = t.Link, t.User
    question = (
        select(row, sender.name, t.Club.name, t.Team.name, t.Federation.name)
        .outerjoin(sender, sender.id == row.made_by_id)
        .outerjoin(t.Team, t.Team.id == row.team_id)
        .outerjoin(t.Club, or_(t.Club.id == t.Team.club_id, t.Club.id == row.club_id))
        .outerjoin(t.Federation, t.Federation.id == row.federation_id)
        .where(_still_good(now), _sent_by(senders))
        .order_by(row.id.desc())
        .limit(limit)
    )
    if before is not None:
        question = question.where(row.id < before)
    return tuple(_shown(*one) for one in session.execute(question, execution_options={NARROWED: True}))


def open_invitation(
    session: ScopedSession, senders: Senders, number: int, now: datetime
) -> tuple[Role, str] | None:
    """To what one of these invitations invites and where it went, if it is still good."""
    row = t.Link
    question = select(row.role, row.email).where(row.id == number, _still_good(now), _sent_by(senders))
    found = session.execute(question, execution_options={NARROWED: True}).one_or_none()
    if found is None:
        return None
    role, email = found
    assert role is not None, "An invitation invites to something."
    assert email is not None, "An invitation went somewhere."
    return role, email


def end_invitation(session: ScopedSession, number: int, now: datetime) -> bool:
    """Let an invitation be good no more, in one statement; whether it still was."""
    row = t.Link
    ending = update(row).where(row.id == number, _still_good(now)).values(used_at=now)
    return cast("CursorResult[Any]", session.execute(ending, execution_options=_NARROWED)).rowcount == 1


def end_invitations_to(session: ScopedSession, player_id: int, role: Role, now: datetime) -> None:
    """Let no invitation to be this player, or one of the player's guardians, be good any more.

    The family no longer agrees to the one; of the others somebody was ended who may hold one from before, sent to
    whichever address.
    """
    row = t.Link
    meant = (row.player_id == player_id, row.role == role)
    session.execute(update(row).where(*meant, _still_good(now)).values(used_at=now), execution_options=_NARROWED)


def names_of_players(session: ScopedSession, numbers: set[int]) -> dict[int, str]:
    """The names of those players whom this session may see."""
    row = t.PlayerRow
    return {one.id: one.name for one in session.execute(select(row.id, row.name).where(row.id.in_(numbers)))}


def _still_good(now: datetime) -> ColumnElement[bool]:
    row = t.Link
    return and_(row.purpose == LinkPurpose.INVITATION, row.used_at.is_(None), row.ends_at > now)


def _sent_by(senders: Senders) -> ColumnElement[bool]:
    """A club's are those to its teams, and those to its players' families that it sent itself."""
    if senders.everybody:
        return true()
    row = t.Link
    teams = select(t.Team.id).where(t.Team.club_id.in_(senders.clubs))
    clubs = select(t.Club.id).where(t.Club.federation_id.in_(senders.federations))
    return or_(
        and_(row.role == Role.COACH, row.team_id.in_(teams)),
        and_(row.role.in_(FAMILY), row.club_id.in_(senders.clubs)),
        and_(row.role == Role.DIRECTOR, row.club_id.in_(clubs)),
        and_(row.role.in_((Role.SCOUT, Role.OFFICER)), row.federation_id.in_(senders.federations)),
    )


def _shown(
    link: t.Link, sent_by: str | None, club: str | None, team: str | None, federation: str | None
) -> OpenInvitation:
    assert link.role is not None
    place = ", ".join(name for name in (club, team, federation) if name)
    return OpenInvitation(
        link.id,
        link.role,
        link.email,
        link.relation,
        link.made_at,
        link.ends_at,
        sent_by or "",
        link.player_id,
        place,
    )
