"""When somebody last opened the records of players, and who opened them since: people and links to a report.

The ledger knows both; nothing else is kept of when a family reads. It belongs to no player, so the shelf does not
narrow it: each statement asks for the players through the session.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from sqlalchemy import Integer, Select, bindparam, case, func, select

from tracker.access.actor import Actor
from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.among import among
from tracker.store.looks import LOOKS
from tracker.store.scope import ScopedSession


def numbers_of(session: ScopedSession, players: Collection[int]) -> dict[int, int]:
    """Players whom the session gave, by each number they are on record under, their own or one that joined it."""
    parts = session.execute(_merged_into(), {"players": players})
    return {number: number for number in players} | {row.gone: row.player_id for row in parts}


@cache
def _merged_into() -> Select[int, int]:
    row = t.MergedRow
    return select(row.gone, row.player_id).where(among(row.player_id, "players"), row.undone_at.is_(None))


@dataclass(frozen=True, slots=True)
class LastLooks:
    """When somebody opened each record last before a moment, and which they ever opened; of no other players."""

    before: Mapping[int, datetime]
    opened: frozenset[int]


def last_looks(session: ScopedSession, actor: Actor, numbers: Mapping[int, int], before: datetime) -> LastLooks:
    """When this person last opened each record in this role, up to a moment."""
    asked = {"about": tuple(numbers), "user": actor.user_id, "role": actor.role.value, "before": before}
    found = [(numbers[number or 0], at) for number, at in session.execute(_last_opened(), asked)]
    return LastLooks(_latest((player, at) for player, at in found if at), frozenset(player for player, _ in found))


@cache
def _last_opened() -> Select[int | None, datetime | None]:
    line = t.AuditEvent
    before = case((line.at <= bindparam("before"), line.at))
    return (
        select(line.subject_id, func.max(before, type_=line.at.type))
        .where(
            line.subject == "player",
            among(line.subject_id, "about"),
            line.event == Event.DOSSIER_OPENED.value,
            line.user_id.is_not_distinct_from(bindparam("user")),
            line.role == bindparam("role"),
        )
        .group_by(line.subject_id)
    )


def first_looks(
    session: ScopedSession, actor: Actor, numbers: Mapping[int, int], since: Mapping[int, datetime]
) -> dict[int, list[datetime]]:
    """When others opened each record for the first time, of those who did since a moment.

    What a player opens is told to nobody but the player. Whoever follows a link is nobody, so that a first time
    cannot be told from the next; see `link_openings`.
    """
    about = tuple(number for number, kept in numbers.items() if kept in since)
    question = _first_opened(actor.role is Role.PLAYER)
    first: dict[tuple[int, int], datetime] = {}
    for number, who, at in session.execute(question, {"about": about, "own": actor.user_id or 0}):
        place = numbers[number or 0], who
        first[place] = min(at, first.get(place, at))
    found: dict[int, list[datetime]] = {}
    for (player, _), at in first.items():
        if at > since[player]:
            found.setdefault(player, []).append(at)
    return found


@cache
def _first_opened(as_player: bool) -> Select[int | None, int, datetime]:  # noqa: FBT001 - one of two questions.
    line = t.AuditEvent
    person = func.coalesce(line.user_id, 0)
    told = (Role.VISITOR.value,) if as_player else (Role.VISITOR.value, Role.PLAYER.value)
    return (
        select(line.subject_id, person, func.min(line.at, type_=line.at.type))
        .where(
            line.subject == "player",
            among(line.subject_id, "about"),
            line.event.in_([event.value for event in LOOKS]),
            person != bindparam("own", type_=Integer()),
            line.role.not_in(told),
        )
        .group_by(line.subject_id, person)
    )


def link_openings(
    session: ScopedSession, numbers: Mapping[int, int], since: Mapping[int, datetime]
) -> dict[int, list[datetime]]:
    """When each link to a report was followed last, page or file, of those that were since a moment."""
    about = tuple(number for number, kept in numbers.items() if kept in since)
    found: dict[int, list[datetime]] = {}
    for number, _, at in session.execute(_links_followed(), {"about": about}):
        player = numbers[number or 0]
        if at > since[player]:
            found.setdefault(player, []).append(at)
    return found


@cache
def _links_followed() -> Select[int | None, int, datetime]:
    line = t.AuditEvent
    link = line.details["link"].as_integer()
    return (
        select(line.subject_id, link, func.max(line.at, type_=line.at.type))
        .where(
            line.subject == "player",
            among(line.subject_id, "about"),
            line.event.in_([Event.SHARED_OPENED.value, Event.REPORT_ISSUED.value]),
            line.role == Role.VISITOR.value,
        )
        .group_by(line.subject_id, link)
    )


def _latest(looks: Iterable[tuple[int, datetime]]) -> dict[int, datetime]:
    found: dict[int, datetime] = {}
    for player, at in looks:
        found[player] = max(at, found.get(player, at))
    return found
