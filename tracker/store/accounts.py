"""People who sign in and the browsers they are signed in with. None of this tells of any player."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, Update, delete, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from tracker.access.account import Stage
from tracker.access.actor import Actor, Binding
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.scope import NARROWED


def user_by_email(session: Session, email: str) -> t.User | None:
    """The active user of an e-mail address, in whatever case it was written."""
    return session.scalar(select(t.User).where(t.User.email == email.strip().casefold(), t.User.active))


def is_taken(session: Session, email: str) -> bool:
    """Whether anybody signs in with an address, or did before the account was closed."""
    return session.scalar(select(t.User.id).where(t.User.email == email.strip().casefold())) is not None


def is_as_read(session: Session, user: t.User) -> bool:
    """Whether an account is still open, with the password and the second factor that it was read with.

    From now on it stays so until the commit: looking at a password takes long, and meanwhile another may be set.
    """
    row = t.User
    same = select(row.id).where(
        row.id == user.id,
        row.active,
        row.password_hash == user.password_hash,
        row.totp_since.is_not_distinct_from(user.totp_since),
    )
    return session.scalar(same.with_for_update(key_share=True)) is not None


def add_user(session: Session, user: t.User) -> bool:
    """Keep a new account; whether its address was free. Where it was not, the act is over and keeps nothing."""
    session.flush()
    session.add(user)
    try:
        session.flush()
    except IntegrityError:
        return False
    return True


def actor_of(session: Session, user: t.User, role: Role | None = None) -> Actor:
    """The user in the role they have taken on, or in the only one they hold.

    A guardian is a parent, and so is somebody with no role at all, who waits for a club's confirmation. Who holds
    several and has taken on none acts as a visitor until they choose.
    """
    return in_role(user.id, user.name, user.language, held_by(session, user.id), role)


def actor_numbered(session: Session, user_id: int, role: Role) -> Actor | None:
    """The person of an account in one of their roles; nobody where the account is closed."""
    user = session.scalar(select(t.User).where(t.User.id == user_id, t.User.active))
    return actor_of(session, user, role) if user else None


def in_role(user_id: int, name: str, language: str, held: tuple[Binding, ...], role: Role | None) -> Actor:
    """A person in one of the roles they hold."""
    roles = {binding.role for binding in held}
    taken = role if role in roles else next(iter(roles)) if len(roles) == 1 else None
    bindings = tuple(one for one in held if one.role is taken) or (Binding(Role.VISITOR),)
    return Actor(user_id, name, bindings, language, held)


def held_by(session: Session, user_id: int) -> tuple[Binding, ...]:
    """Every role a user holds, and always one."""
    row = t.RoleBinding
    columns = (row.role, row.club_id, row.federation_id, row.team_id)
    rows = session.execute(select(*columns).where(row.user_id == user_id).order_by(row.id)).all()
    own = _ties_of(session, user_id)
    return with_ties((Binding(*row) for row in rows), is_player=True in own, is_guardian=False in own)


def with_ties(given: Iterable[Binding], *, is_player: bool, is_guardian: bool) -> tuple[Binding, ...]:
    """The roles somebody was given, and those that follow from ties to players."""
    held = [*given]
    if is_player:
        held.append(Binding(Role.PLAYER))
    if is_guardian or not held:
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


def web_session(session: Session, token_hash: str, *, hold: bool = False) -> tuple[t.WebSession, t.User] | None:
    """A signed-in browser and its user, if the user is still active.

    Arguments:
        hold: let nobody sign it out until the commit; if somebody is about to, wait for them first.
    """
    question = (
        select(t.WebSession, t.User)
        .join(t.User, t.User.id == t.WebSession.user_id)
        .where(t.WebSession.token_hash == token_hash, t.User.active)
    )
    row = session.execute(question.with_for_update(of=t.WebSession) if hold else question).first()
    return (row[0], row[1]) if row else None


def note_seen(session: Session, number: int, at: datetime) -> None:
    """Note that a browser was seen, unless it was signed out meanwhile."""
    _count(session, update(t.WebSession).where(t.WebSession.id == number).values(seen_at=at))


def web_sessions_of(session: Session, user_id: int) -> Sequence[t.WebSession]:
    """A user's browsers, the one that was seen last first."""
    row = t.WebSession
    return session.scalars(select(row).where(row.user_id == user_id).order_by(row.seen_at.desc(), row.id)).all()


def end_web_session_of(session: Session, user_id: int, number: int) -> bool:
    """Sign out one of a user's browsers; whether it was theirs."""
    row = t.WebSession
    result = session.execute(delete(row).where(row.user_id == user_id, row.id == number))
    return cast("CursorResult[Any]", result).rowcount == 1


def end_web_session(session: Session, token_hash: str) -> None:
    """Sign one browser out."""
    session.execute(delete(t.WebSession).where(t.WebSession.token_hash == token_hash))


def change_web_session(
    session: Session, token_hash: str, stages: tuple[Stage, ...], values: dict[str, object]
) -> bool:
    """Change a browser that is at one of these stages, in one statement; whether it was."""
    row = t.WebSession
    changed = update(row).where(row.token_hash == token_hash, row.stage.in_(stages)).values(**values)
    return _count(session, changed) == 1


def end_other_web_sessions(session: Session, user_id: int, token_hash: str) -> None:
    """Sign out all of a person's browsers but one."""
    row = t.WebSession
    session.execute(delete(row).where(row.user_id == user_id, row.token_hash != token_hash))


def use_totp_step(session: Session, user_id: int, step: int) -> bool:
    """Use up a half minute, in one statement; no code of it or of one before is good again."""
    row = t.User
    unused = or_(row.totp_last_step.is_(None), row.totp_last_step < step)
    return _count(session, update(row).where(row.id == user_id, unused).values(totp_last_step=step)) == 1


def keep_totp(session: Session, user_id: int, values: dict[str, object]) -> bool:
    """Give a person a second factor who has none, in one statement; whether they had none."""
    row = t.User
    return _count(session, update(row).where(row.id == user_id, row.totp_since.is_(None)).values(**values)) == 1


def drop_totp(session: Session, user_id: int) -> None:
    """Take a person's second factor away, with all that stands in for it."""
    session.execute(
        update(t.User)
        .where(t.User.id == user_id)
        .values(totp_secret=None, totp_since=None, totp_last_step=None)
        .execution_options(synchronize_session=False)
    )
    session.execute(delete(t.RecoveryCode).where(t.RecoveryCode.user_id == user_id))


def keep_recovery_codes(session: Session, user_id: int, hashes: tuple[str, ...], at: datetime) -> None:
    """Give a person new codes in the place of all they had; of two who do so at once, one waits for the other."""
    session.execute(select(t.User.id).where(t.User.id == user_id).with_for_update(key_share=True))
    session.execute(delete(t.RecoveryCode).where(t.RecoveryCode.user_id == user_id))
    session.add_all(t.RecoveryCode(user_id=user_id, code_hash=one, made_at=at) for one in hashes)


def use_recovery_code(session: Session, user_id: int, code_hash: str, at: datetime) -> bool:
    """Use up a recovery code, in one statement; whether it was there and unused."""
    row = t.RecoveryCode
    this = update(row).where(row.user_id == user_id, row.code_hash == code_hash, row.used_at.is_(None))
    return _count(session, this.values(used_at=at)) == 1


def recovery_codes_left(session: Session, user_id: int) -> int:
    """How many of a person's recovery codes are still good."""
    row = t.RecoveryCode
    return len(session.scalars(select(row.id).where(row.user_id == user_id, row.used_at.is_(None))).all())


def names_bound_to(session: Session, held: tuple[Binding, ...]) -> dict[Role, tuple[str, ...]]:
    """Where each role is held: the names of clubs, teams with their club, and federations."""
    found: dict[Role, tuple[str, ...]] = {}
    for binding in held:
        name = _name_bound_to(session, binding)
        found[binding.role] = (*found.get(binding.role, ()), *([name] if name else []))
    return found


def _name_bound_to(session: Session, binding: Binding) -> str | None:
    if binding.team_id is not None:
        team = session.get_one(t.Team, binding.team_id)
        return f"{session.get_one(t.Club, team.club_id).name}, {team.name}"
    if binding.club_id is not None:
        return session.get_one(t.Club, binding.club_id).name
    if binding.federation_id is not None:
        return session.get_one(t.Federation, binding.federation_id).name
    return None


def _count(session: Session, changing: Update) -> int:
    result = session.execute(changing.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", result).rowcount


def end_stale_web_sessions(session: Session, user_id: int, began_before: datetime) -> None:
    """Forget a user's browsers that signed in too long ago to be let in again."""
    session.execute(
        delete(t.WebSession).where(t.WebSession.user_id == user_id, t.WebSession.began_at < began_before)
    )
