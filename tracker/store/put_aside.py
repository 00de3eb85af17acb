"""Putting a list, an entry of one or a question aside whole, and laying it back where it was.

What is laid back had been put there by its keeper, so it is written past the scope: who may not be seen any more
stays unseen, and is among those of whom a list says no more than how many they are.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from tracker.access.roles import Role
from tracker.football.shortlists import ListKind
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

_ASIDE, _LIST, _ENTRY = t.PutAside, t.PlayerList, t.ListedPlayer
_QUESTION, _SEEN = t.SavedQuestion, t.SavedQuestionPlayer


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list as it lay in its table."""

    id: int
    kind: ListKind
    said: str
    changed_at: datetime
    version: int


@dataclass(frozen=True, slots=True)
class EntryRow:
    """A player on a list as it lay in its table."""

    list_id: int
    player_id: int
    role: Role
    since: datetime
    said: str
    version: int


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question as it lay in its table."""

    id: int
    mark: str
    said: str
    asks: str
    seen_at: datetime
    too_many: int | None
    changed_at: datetime
    version: int


def put_aside(session: ScopedSession, user_id: int, said: str, at: datetime, since: datetime) -> int:
    """Keep something that was dropped, and give its number; what was dropped before `since` goes."""
    session.connection().execute(delete(_ASIDE).where(_ASIDE.user_id == user_id, _ASIDE.at <= since))
    row = _ASIDE(user_id=user_id, at=at, said=said)
    session.add(row)
    session.flush()
    return row.id


def take_up(session: ScopedSession, user_id: int, number: int, since: datetime) -> str | None:
    """What somebody put aside under a number after a moment; it lies there no more. Nothing where there is none."""
    own = (_ASIDE.id == number, _ASIDE.user_id == user_id, _ASIDE.at > since)
    said = session.scalar(select(_ASIDE.said).where(*own).with_for_update())
    session.connection().execute(delete(_ASIDE).where(*own))
    return said


def forget_all_put_aside(connection: Connection) -> None:
    """Let go of everything that anybody put aside: it may hold somebody who is erased."""
    connection.execute(delete(_ASIDE))


def entries_on(session: ScopedSession, number: int, players: Collection[int] | None = None) -> tuple[EntryRow, ...]:
    """The rows of a list, or those of some players on it, in scope or not."""
    columns = (_ENTRY.list_id, _ENTRY.player_id, _ENTRY.role, _ENTRY.since, _ENTRY.said, _ENTRY.version)
    asked = select(*columns).where(_ENTRY.list_id == number).order_by(_ENTRY.id)
    if players is not None:
        asked = asked.where(_ENTRY.player_id.in_(players))
    with session.past_row_security():
        return tuple(EntryRow(*row) for row in session.connection().execute(asked))


def seen_in(session: ScopedSession, number: int) -> tuple[int, ...]:
    """Whom a question had found, by number, in scope or not."""
    with session.past_row_security():
        asked = select(_SEEN.player_id).where(_SEEN.question_id == number).order_by(_SEEN.id)
        return tuple(session.connection().scalars(asked))


def lay_back_list(session: ScopedSession, user_id: int, row: ListRow) -> None:
    """Let a list be there again under its number."""
    session.connection().execute(insert(_LIST).values(user_id=user_id, **asdict(row)))


def lay_back_entries(session: ScopedSession, rows: Sequence[EntryRow]) -> int:
    """Let players be on a list again, and say how many rows are of nobody who is on record any more."""
    there = _still_there(session, {row.player_id for row in rows})
    back = [asdict(row) for row in rows if row.player_id in there]
    if back:
        with session.past_row_security():
            session.connection().execute(insert(_ENTRY), back)
    session.expire_all()
    return len({row.player_id for row in rows} - there)


def lay_back_question(session: ScopedSession, user_id: int, row: QuestionRow, players: Collection[int]) -> None:
    """Let a question be there again under its number, with whom it had found."""
    session.connection().execute(insert(_QUESTION).values(user_id=user_id, **asdict(row)))
    found = [{"question_id": row.id, "player_id": one} for one in sorted(_still_there(session, players))]
    if found:
        with session.past_row_security():
            session.connection().execute(insert(_SEEN), found)


def _still_there(session: ScopedSession, players: Collection[int]) -> set[int]:
    row = t.PlayerRow
    with session.past_row_security():
        return set(session.connection().scalars(select(row.id).where(row.id.in_(players))))
