"""When somebody last opened the records of players, and who opened them since: people and links to a report.

The ledger knows both; nothing else is kept of when a family reads. It belongs to no player, so the shelf does not
narrow it: each statement asks for the players through the session.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from sqlalchemy import func, select

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.looks import LOOKS
from tracker.store.scope import ScopedSession


def numbers_of(session: ScopedSession, players: Collection[int]) -> dict[int, int]:
    """The players in scope by every number they are on record under: what became part of one is its own."""
    player, row = t.PlayerRow, t.MergedRow
    own = session.scalars(select(player.id).where(player.id.in_(players)))
    parts = select(row.gone, row.player_id).where(row.player_id.in_(players), row.undone_at.is_(None))
    found = {number: number for number in own}
    return found | {gone: kept for gone, kept in session.execute(parts) if kept in found}


def last_looks(
    session: ScopedSession, actor: Actor, numbers: Mapping[int, int], before: datetime
) -> dict[int, datetime]:
    """When this person last opened each record in this role, up to a moment; nothing of those never opened."""
    line = t.AuditEvent
    question = (
        select(line.subject_id, func.max(line.at, type_=line.at.type))
        .where(
            line.subject == "player",
            line.subject_id.in_(numbers),
            line.event == Event.DOSSIER_OPENED.value,
            line.user_id == actor.user_id,
            line.role == actor.role.value,
            line.at <= before,
        )
        .group_by(line.subject_id)
    )
    return _latest((numbers[number or 0], at) for number, at in session.execute(question))


def first_looks(
    session: ScopedSession, actor: Actor, numbers: Mapping[int, int], since: Mapping[int, datetime]
) -> dict[int, list[datetime]]:
    """When others opened each record for the first time, of those who did since a moment.

    What a player opens is told to nobody but the player. Whoever follows a link is nobody, so that a first time
    cannot be told from the next; see `link_openings`.
    """
    line = t.AuditEvent
    person = func.coalesce(line.user_id, 0)
    about = [number for number, kept in numbers.items() if kept in since]
    question = (
        select(line.subject_id, person, func.min(line.at, type_=line.at.type))
        .where(
            line.subject == "player",
            line.subject_id.in_(about),
            line.event.in_([event.value for event in LOOKS]),
            person != (actor.user_id or 0),
            line.role != Role.VISITOR.value,
        )
        .group_by(line.subject_id, person)
    )
    if actor.role is not Role.PLAYER:
        question = question.where(line.role != Role.PLAYER.value)
    first: dict[tuple[int, int], datetime] = {}
    for number, who, at in session.execute(question):
        place = numbers[number or 0], who
        first[place] = min(at, first.get(place, at))
    found: dict[int, list[datetime]] = {}
    for (player, _), at in first.items():
        if at > since[player]:
            found.setdefault(player, []).append(at)
    return found


def link_openings(
    session: ScopedSession, numbers: Mapping[int, int], since: Mapping[int, datetime]
) -> dict[int, list[datetime]]:
    """When each link to a report was followed last, page or file, of those that were since a moment."""
    line = t.AuditEvent
    link = line.details["link"].as_integer()
    question = (
        select(line.subject_id, link, func.max(line.at, type_=line.at.type))
        .where(
            line.subject == "player",
            line.subject_id.in_([number for number, kept in numbers.items() if kept in since]),
            line.event.in_([Event.SHARED_OPENED.value, Event.REPORT_ISSUED.value]),
            line.role == Role.VISITOR.value,
        )
        .group_by(line.subject_id, link)
    )
    found: dict[int, list[datetime]] = {}
    for number, _, at in session.execute(question):
        player = numbers[number or 0]
        if at > since[player]:
            found.setdefault(player, []).append(at)
    return found


def _latest(looks: Iterable[tuple[int, datetime]]) -> dict[int, datetime]:
    found: dict[int, datetime] = {}
    for player, at in looks:
        found[player] = max(at, found.get(player, at))
    return found
