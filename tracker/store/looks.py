"""Who looked at a player's record: the lines of the ledger about one player, folded by person, role and day.

The ledger belongs to no player, so the shelf does not narrow it; each statement here does, by asking for the player
through the session.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, and_, func, or_, select, tuple_

from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.store import tables as t
from tracker.store.merges import other_numbers
from tracker.store.scope import ScopedSession

#: What counts as a look: the record was opened, a report of it issued, all of it taken out, its football taken
#: along with a whole club's, or its report opened by a link that the family made.
LOOKS = (
    Event.DOSSIER_OPENED,
    Event.REPORT_ISSUED,
    Event.RECORDS_TAKEN_OUT,
    Event.RECORDS_EXPORTED,
    Event.SHARED_OPENED,
)


@dataclass(frozen=True, slots=True)
class AfterLook:
    """A place in the list, the latest day first: after this person in this role on this day."""

    day: date
    person: int
    role: str


@dataclass(frozen=True, slots=True)
class FoldedLook:
    """What one person did in one role on one day; `person` is 0 for the operator and for visitors."""

    day: date
    person: int
    role: str
    opened: int
    reports: int
    taken_out: int
    exported: int
    shared: int


@dataclass(frozen=True, slots=True)
class Post:
    """What somebody holds a role in today; a club's number is there to be held against the player's clubs."""

    name: str
    club_id: int | None = None


def looks_at(
    session: ScopedSession, player_id: int, *, of_player: bool, after: AfterLook | None, limit: int
) -> tuple[tuple[FoldedLook, ...], AfterLook | None]:
    """A page of who looked at a player, and where the next one begins; nothing of a player out of scope.

    Whoever stated a reason stands there from then on, also before the record is opened.

    Arguments:
        of_player: whether what the player opened is listed too.
    """
    line = t.AuditEvent
    place = (day_of(session), func.coalesce(line.user_id, 0), line.role)
    counts = [func.count().filter(line.event == event.value) for event in LOOKS]
    told = [event.value for event in (*LOOKS, Event.INSPECTION_STATED)]
    question = (
        select(*place, *counts)
        .where(*about(session, player_id), line.event.in_(told))
        .group_by(*place)
        .order_by(*(part.desc() for part in place))
    )
    if not of_player:
        question = question.where(line.role != Role.PLAYER.value)
    if after:
        question = question.where(tuple_(*place) < tuple_(after.day, after.person, after.role))
    found = [FoldedLook(*row) for row in session.execute(question.limit(limit + 1))]
    page = tuple(found[:limit])
    following = AfterLook(page[-1].day, page[-1].person, page[-1].role) if len(found) > limit else None
    return page, following


def reasons_for(
    session: ScopedSession, player_id: int, days: Collection[date]
) -> dict[tuple[date, int], list[str]]:
    """The reasons that administrators stated for a player, by day and person."""
    row = t.InspectionRow
    question = select(row).where(row.player_id == player_id, row.day.in_(days)).order_by(row.id)
    stated: dict[tuple[date, int], list[str]] = {}
    for one in session.scalars(question):
        stated.setdefault((one.day, one.user_id), []).append(one.reason)
    return stated


def posts_of(session: ScopedSession, people: Collection[int]) -> dict[tuple[int, str], list[Post]]:
    """Where people hold their roles today, by person and role."""
    row = t.RoleBinding
    question = (
        select(row.user_id, row.role, t.Club.id, t.Club.name, t.Team.name, t.Federation.name)
        .outerjoin(t.Team, t.Team.id == row.team_id)
        .outerjoin(t.Club, t.Club.id == func.coalesce(row.club_id, t.Team.club_id))
        .outerjoin(t.Federation, t.Federation.id == row.federation_id)
        .where(row.user_id.in_(people))
        .order_by(row.id)
    )
    held: dict[tuple[int, str], list[Post]] = {}
    for person, role, club, club_name, team, federation in session.execute(question):
        name = ", ".join(part for part in (club_name, team) if part) or federation
        if name:
            held.setdefault((person, role.value), []).append(Post(name, club))
    return held


def clubs_over_time(session: ScopedSession, player_id: int) -> Sequence[tuple[int, date, date | None]]:
    """The clubs a player was registered with, each from and until when."""
    spell = t.Registration
    question = (
        select(t.Team.club_id, spell.starts, spell.ends)
        .join(spell, spell.team_id == t.Team.id)
        .where(spell.player_id == player_id)
    )
    return [(club, starts, ends) for club, starts, ends in session.execute(question)]


def about(session: ScopedSession, player_id: int) -> tuple[ColumnElement[bool], ...]:
    """Lines about a player whom the session may see: the shelf narrows the players asked for here.

    What was done under another number, while the player was on record under it, is about the player too.
    """
    line, player = t.AuditEvent, t.PlayerRow
    own = line.subject_id.in_(select(player.id).where(player.id == player_id))
    others = [
        and_(
            line.subject_id == one.number,
            *([line.at >= one.since] if one.since else []),
            *([line.at <= one.until] if one.until else []),
        )
        for one in other_numbers(session, player_id)
    ]
    return line.subject == "player", or_(own, *others)


def day_of(session: ScopedSession) -> ColumnElement[Any]:
    """The day of a line in UTC; PostgreSQL would else take the day of the connection's own time zone."""
    at = t.AuditEvent.at
    if session.get_bind().dialect.name == "postgresql":
        return func.date(func.timezone("UTC", at), type_=Date)
    return func.date(at, type_=Date)
