"""Links sent by mail, and what they make of whoever follows them.

Who follows a link sees no player yet, so these statements carry no scope; each is about one token alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import CursorResult, insert, select, update

from tracker.access.account import LinkPurpose
from tracker.access.actor import Binding
from tracker.access.guardianship import Relation
from tracker.store import tables as t
from tracker.store.scope import NARROWED, ScopedSession

_NARROWED = {NARROWED: True, "synchronize_session": False}


@dataclass(frozen=True, slots=True)
class OpenLink:
    """A link that is still good, and what it is good for."""

    id: int
    email: str
    user_id: int | None
    made_by_id: int | None
    binding: Binding | None
    player_id: int | None
    relation: Relation | None


def keep_link(session: ScopedSession, values: dict[str, object]) -> None:
    """Keep a link that is about to be sent."""
    session.execute(insert(t.Link).values(**values), execution_options={NARROWED: True})


def open_link(session: ScopedSession, token_hash: str, purpose: LinkPurpose, now: datetime) -> OpenLink | None:
    """The link of a token, if it is for this purpose, was not used and has not ended."""
    row = t.Link
    question = select(row).where(
        row.token_hash == token_hash, row.purpose == purpose, row.used_at.is_(None), row.ends_at > now
    )
    found = session.scalar(question, execution_options={NARROWED: True})
    if found is None:
        return None
    role = found.role
    binding = Binding(role, found.club_id, found.federation_id, found.team_id) if role else None
    return OpenLink(
        found.id, found.email, found.user_id, found.made_by_id, binding, found.player_id, found.relation
    )


def use_link(session: ScopedSession, link_id: int, now: datetime) -> bool:
    """Use a link up, in one statement; whether nobody had before."""
    using = update(t.Link).where(t.Link.id == link_id, t.Link.used_at.is_(None)).values(used_at=now)
    return cast("CursorResult[Any]", session.execute(using, execution_options=_NARROWED)).rowcount == 1


def end_links_of(session: ScopedSession, user_id: int, now: datetime) -> None:
    """Let no link that was sent for an account be good any more."""
    ending = update(t.Link).where(t.Link.user_id == user_id, t.Link.used_at.is_(None)).values(used_at=now)
    session.execute(ending, execution_options=_NARROWED)


def bind_role(session: ScopedSession, user_id: int, binding: Binding) -> None:
    """Give a person a role, unless they hold it."""
    row = t.RoleBinding
    same = select(row.id).where(
        row.user_id == user_id,
        row.role == binding.role,
        row.club_id.is_not_distinct_from(binding.club_id),
        row.federation_id.is_not_distinct_from(binding.federation_id),
        row.team_id.is_not_distinct_from(binding.team_id),
    )
    if session.scalar(same) is None:
        session.add(
            row(
                user_id=user_id,
                role=binding.role,
                club_id=binding.club_id,
                federation_id=binding.federation_id,
                team_id=binding.team_id,
            )
        )


def club_of_player(session: ScopedSession, player_id: int) -> str:
    """The name of the club a player was last registered with; it tells nobody who the player is."""
    question = (
        select(t.Club.name)
        .join(t.Team, t.Team.club_id == t.Club.id)
        .join(t.Registration, t.Registration.team_id == t.Team.id)
        .where(t.Registration.player_id == player_id)
        .order_by(t.Registration.starts.desc(), t.Registration.id.desc())
        .limit(1)
    )
    return session.scalar(question, execution_options={NARROWED: True}) or ""
