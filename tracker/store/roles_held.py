"""Who holds which role, for those who answer for it; none of this tells of any player."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, or_, select, true, update

from tracker.access.account import LinkPurpose
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.invitations import Senders
from tracker.store.scope import NARROWED, ScopedSession

_NARROWED = {NARROWED: True, "synchronize_session": False}


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role that somebody holds: its number, whose it is, and the club with its team, or the federation."""

    number: int
    user_id: int
    name: str
    email: str
    role: Role
    place: str


def roles_held(
    session: ScopedSession, senders: Senders, roles: Collection[Role], number: int | None = None
) -> tuple[HeldRole, ...]:
    """The roles of these kinds that are held in clubs and federations, or the one of a number among them."""
    row, user = t.RoleBinding, t.User
    question = (
        select(row.id, user.id, user.name, user.email, row.role, t.Club.name, t.Team.name, t.Federation.name)
        .join(user, user.id == row.user_id)
        .outerjoin(t.Team, t.Team.id == row.team_id)
        .outerjoin(t.Club, or_(t.Club.id == t.Team.club_id, t.Club.id == row.club_id))
        .outerjoin(t.Federation, t.Federation.id == row.federation_id)
        .where(row.role.in_(roles), _held_with(senders))
        .order_by(row.role, t.Club.name_folded, t.Federation.name, user.name, row.id)
    )
    if number is not None:
        question = question.where(row.id == number)
    return tuple(
        HeldRole(one, person, name, email, role, ", ".join(place for place in places if place))
        for one, person, name, email, role, *places in session.execute(question)
    )


def end_role(session: ScopedSession, held: HeldRole, now: datetime) -> None:
    """Take a role away, with the browsers of whoever held it and the invitations they sent that are still open."""
    session.execute(delete(t.RoleBinding).where(t.RoleBinding.id == held.number))
    session.execute(delete(t.WebSession).where(t.WebSession.user_id == held.user_id))
    link = t.Link
    sent = (link.made_by_id == held.user_id, link.purpose == LinkPurpose.INVITATION, link.used_at.is_(None))
    session.execute(update(link).where(*sent).values(used_at=now), execution_options=_NARROWED)


def _held_with(senders: Senders) -> ColumnElement[bool]:
    if senders.everybody:
        return true()
    row = t.RoleBinding
    teams = select(t.Team.id).where(t.Team.club_id.in_(senders.clubs))
    clubs = select(t.Club.id).where(t.Club.federation_id.in_(senders.federations))
    return or_(
        and_(row.role == Role.COACH, row.team_id.in_(teams)),
        and_(row.role == Role.DIRECTOR, row.club_id.in_(clubs)),
        and_(row.role.in_((Role.SCOUT, Role.OFFICER)), row.federation_id.in_(senders.federations)),
    )
