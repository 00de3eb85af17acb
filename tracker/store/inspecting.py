"""An administrator's reason as a row. Whoever states one does not see the player yet, so these carry no scope.

Each is about one player alone, and what it gives goes to nobody but the player's own family.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import insert, select

from tracker.access.guardianship import Relation
from tracker.store import tables as t
from tracker.store.scope import NARROWED, ScopedSession

_NARROWED = {NARROWED: True}


def is_held(session: ScopedSession, player_id: int) -> bool:
    """Whether there is a player of this number, for whoever is about to say why they want to know."""
    question = select(t.PlayerRow.id).where(t.PlayerRow.id == player_id)
    return session.scalar(question, execution_options=_NARROWED) is not None


def keep_reason(session: ScopedSession, player_id: int, user_id: int, at: datetime, reason: str) -> None:
    """Keep why somebody opens a player's record on the day it is."""
    stated = {"player_id": player_id, "user_id": user_id, "day": at.date(), "reason": reason, "at": at}
    session.execute(insert(t.InspectionRow).values(**stated), execution_options=_NARROWED)


def last_day_of_birth(session: ScopedSession, player_id: int) -> date | None:
    """The latest day on which a player may have been born, which says whether the record is the player's alone."""
    question = select(t.PlayerRow.born_latest).where(t.PlayerRow.id == player_id)
    return session.scalar(question, execution_options=_NARROWED)


def readers(session: ScopedSession, player_id: int, *, of_age: bool) -> Sequence[tuple[str, str, str]]:
    """Who may read who looked at a record, the family or the player: their addresses, names and languages."""
    tie, user = t.Guardian, t.User
    question = (
        select(user.email, user.name, user.language)
        .join(tie, tie.user_id == user.id)
        .where(tie.player_id == player_id, tie.confirmed_at.is_not(None), tie.ended_at.is_(None), user.active)
        .order_by(tie.id)
    )
    if of_age:
        question = question.where(tie.relation == Relation.SELF)
    return [
        (email, name, language) for email, name, language in session.execute(question, execution_options=_NARROWED)
    ]
