"""Whose browser a token is: asked of every page, and so in one statement that is made once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from tracker.access.account import Stage
from tracker.access.actor import Actor, Binding
from tracker.access.guardianship import Relation
from tracker.store import tables as t
from tracker.store.accounts import in_role, with_ties
from tracker.store.scope import NARROWED


@dataclass(frozen=True, slots=True)
class Recognised:
    """A browser that a token was given to, how far it has come, and the person in the role they have taken on."""

    number: int
    began_at: datetime
    seen_at: datetime
    stage: Stage
    person: Actor
    #: Since when the person has a second factor.
    second_factor_since: datetime | None


def _confirmed(relation: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether a club has confirmed a tie of the user. It tells of no child, only that there is one."""
    tie = t.Guardian.__table__.c
    mine = (tie.user_id == _USERS.c.id, tie.confirmed_at.is_not(None), tie.ended_at.is_(None))
    return select(1).where(*mine, relation).correlate(_USERS).exists()


_BROWSERS, _USERS, _ROLES = (kind.__table__ for kind in (t.WebSession, t.User, t.RoleBinding))
_RELATION = t.Guardian.__table__.c.relation
_QUESTION = (
    select(
        *(_BROWSERS.c[name] for name in ("id", "began_at", "seen_at", "stage", "role")),
        *(_USERS.c[name] for name in ("id", "name", "language", "totp_since")),
        _confirmed(_RELATION == Relation.SELF).label("is_player"),
        _confirmed(_RELATION != Relation.SELF).label("is_guardian"),
        *(_ROLES.c[name] for name in ("role", "club_id", "federation_id", "team_id")),
    )
    .select_from(_BROWSERS.join(_USERS, _USERS.c.id == _BROWSERS.c.user_id).outerjoin(_ROLES))
    .where(_BROWSERS.c.token_hash == bindparam("token_hash"), _USERS.c.active)
    .order_by(_ROLES.c.id)
    .execution_options(**{NARROWED: True})
)


def recognise(session: Session, token_hash: str) -> Recognised | None:
    """The browser that a token was given to, if it is signed in or on its way in and its user is active."""
    rows = session.execute(_QUESTION, {"token_hash": token_hash}).all()
    if not rows:
        return None
    number, began_at, seen_at, stage, taken, user_id, name, language, since, is_player, is_guardian, *_ = rows[0]
    given = (Binding(*row[-4:]) for row in rows if row[-4] is not None)
    held = with_ties(given, is_player=is_player, is_guardian=is_guardian)
    return Recognised(number, began_at, seen_at, stage, in_role(user_id, name, language, held, taken), since)
