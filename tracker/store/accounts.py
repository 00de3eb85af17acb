"""People who sign in and the browsers they are signed in with. None of this tells of any player."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from tracker.access.actor import Actor, Binding
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.scope import NARROWED


def user_by_email(session: Session, email: str) -> t.User | None:
    """The active user of an e-mail address, in whatever case it was written."""
    return session.scalar(select(t.User).where(t.User.email == email.strip().casefold(), t.User.active))


def actor_of(session: Session, user: t.User, role: Role | None = None) -> Actor:
    """The user in the role they have taken on, or in the first they hold.

    A guardian is a parent, and so is somebody with no role at all, who waits for a club's confirmation.
    """
    held = held_by(session, user.id)
    taken = role if any(binding.role is role for binding in held) else held[0].role
    return Actor(user.id, user.name, tuple(one for one in held if one.role is taken), user.language, held)


def held_by(session: Session, user_id: int) -> tuple[Binding, ...]:
    """Every role a user holds, and always one."""
    rows = session.scalars(select(t.RoleBinding).where(t.RoleBinding.user_id == user_id).order_by(t.RoleBinding.id))
    held = [Binding(row.role, row.club_id, row.federation_id, row.team_id) for row in rows]
    own = _ties_of(session, user_id)
    if True in own:
        held.append(Binding(Role.PLAYER))
    if False in own or not held:
        held.append(Binding(Role.PARENT))
    return tuple(held)


def _ties_of(session: Session, user_id: int) -> frozenset[bool]:
    """Whether a club has confirmed this user as a guardian (`False` is in it) or as the player (`True` is).

    This is asked before there is a scope, and tells of no child, only that there is one.
    """
    row = t.Guardian
    standing = select((row.relation == Relation.SELF).label("own")).where(
        row.user_id == user_id, row.confirmed_at.is_not(None), row.ended_at.is_(None)
    )
    return frozenset(session.scalars(standing.distinct(), execution_options={NARROWED: True}))


def web_session(session: Session, token_hash: str) -> tuple[t.WebSession, t.User] | None:
    """A signed-in browser and its user, if the user is still active."""
    row = session.execute(
        select(t.WebSession, t.User)
        .join(t.User, t.User.id == t.WebSession.user_id)
        .where(t.WebSession.token_hash == token_hash, t.User.active)
    ).first()
    return (row[0], row[1]) if row else None


def end_web_session(session: Session, token_hash: str) -> None:
    """Sign one browser out."""
    session.execute(delete(t.WebSession).where(t.WebSession.token_hash == token_hash))


def end_stale_web_sessions(session: Session, user_id: int, began_before: datetime) -> None:
    """Forget a user's browsers that signed in too long ago to be let in again."""
    session.execute(
        delete(t.WebSession).where(t.WebSession.user_id == user_id, t.WebSession.began_at < began_before)
    )
