"""Links by which families show reports: kept, listed, taken back, and followed by whoever holds one.

All of it goes through the session: what is listed are the links of players in its scope, and the scope of whoever
follows a link is the one player that it shows.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime

from sqlalchemy import select, update

from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.looks import about, day_of
from tracker.store.scope import ScopedSession

_LINK = t.SharedLink


def links_of(session: ScopedSession, player_id: int) -> Sequence[t.SharedLink]:
    """Every link that was made of a player, the latest first."""
    return session.scalars(select(_LINK).where(_LINK.player_id == player_id).order_by(_LINK.id.desc())).all()


def hold_player(session: ScopedSession, player_id: int) -> None:
    """Let nobody else make a link of this player until the commit, so that two at once are counted one by one."""
    session.execute(select(t.PlayerRow.id).where(t.PlayerRow.id == player_id).with_for_update())


def followed_link(session: ScopedSession, mark: str) -> t.SharedLink | None:
    """The link of a token's hash, in a session that sees nobody but the player it shows."""
    return session.scalar(select(_LINK).where(_LINK.token_hash == mark))


def count_opening(session: ScopedSession, link_id: int, day: date) -> None:
    """Count that a link was opened, in one statement, so that two at once are two."""
    counting = update(_LINK).where(_LINK.id == link_id).values(opened=_LINK.opened + 1, opened_on=day)
    session.execute(counting, execution_options={"synchronize_session": False})


def end_link(session: ScopedSession, player_id: int, number: int, now: datetime) -> str | None:
    """Let a link of a player be good no more, and say for whom it was; nothing if it was taken back before."""
    row = session.scalar(select(_LINK).where(_LINK.id == number, _LINK.player_id == player_id).with_for_update())
    if row is None or row.taken_back_at is not None:
        return None
    row.taken_back_at = now
    return row.for_whom


def opened_for(session: ScopedSession, player_id: int, days: Collection[date]) -> dict[date, list[str]]:
    """For whom the links were made by which a player's report was opened on some days, each once a day.

    A link that was let go since stands for nobody who could be named.
    """
    line, day = t.AuditEvent, day_of(session)
    number = line.details["link"].as_integer()
    question = (
        select(day, number)
        .where(
            *about(session, player_id),
            line.event.in_([Event.SHARED_OPENED.value, Event.REPORT_ISSUED.value]),
            line.role == Role.VISITOR.value,
            day.in_(days),
        )
        .distinct()
        .order_by(day, number)
    )
    found = [(on, link) for on, link in session.execute(question) if link is not None]
    names = select(_LINK.id, _LINK.for_whom).where(_LINK.id.in_({link for _, link in found}))
    for_whom = {row.id: row.for_whom for row in session.execute(names)}
    told: dict[date, list[str]] = {}
    for on, link in found:
        if link in for_whom and for_whom[link] not in told.setdefault(on, []):
            told[on].append(for_whom[link])
    return told
