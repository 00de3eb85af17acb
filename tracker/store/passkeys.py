"""The passkeys of people. None of this tells of any player."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, delete, select, update
from sqlalchemy.orm import Session

from tracker.store import tables as t


def passkeys_of(session: Session, user_id: int) -> Sequence[t.Passkey]:
    """A person's passkeys, the oldest first."""
    return session.scalars(select(t.Passkey).where(t.Passkey.user_id == user_id).order_by(t.Passkey.id)).all()


def is_kept(session: Session, credential: str) -> bool:
    """Whether anybody has this passkey."""
    return session.scalar(select(t.Passkey.id).where(t.Passkey.credential == credential)) is not None


def passkey(session: Session, credential: str) -> tuple[t.Passkey, t.User] | None:
    """A passkey and whose it is, if they are still active."""
    row = session.execute(
        select(t.Passkey, t.User)
        .join(t.User, t.User.id == t.Passkey.user_id)
        .where(t.Passkey.credential == credential, t.User.active)
    ).first()
    return (row[0], row[1]) if row else None


def use_passkey(session: Session, number: int, sign_count: int, now: datetime) -> bool:
    """Note a use, in one statement; whether the count went up, or the passkey is one that counts nothing."""
    row = t.Passkey
    onward = row.sign_count < sign_count if sign_count else row.sign_count == 0
    using = update(row).where(row.id == number, onward).values(sign_count=sign_count, used_at=now)
    result = session.execute(using.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", result).rowcount == 1


def remove_passkey(session: Session, user_id: int, number: int) -> bool:
    """Let one of a person's passkeys be good no more; whether it was theirs."""
    row = t.Passkey
    result = session.execute(delete(row).where(row.user_id == user_id, row.id == number))
    return cast("CursorResult[Any]", result).rowcount == 1
