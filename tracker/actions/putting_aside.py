"""Putting aside what is dropped, so that whoever dropped it can bring it back for a day.

It is small and one's own, so it is dropped at once and nobody is asked whether they are sure. What it was lies
hidden with the key of the installation, and goes whenever anybody is erased. Of players who were put into a squad
together it lies there who they were, so that they can be taken out again.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from tracker.access.roles import Role
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act
from tracker.football.errors import NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.phrase import phrase
from tracker.football.shortlists import ListKind
from tracker.store import put_aside as store
from tracker.store.put_aside import EntryRow, ListRow, QuestionRow
from tracker.store.tables import PlayerList, SavedQuestion

#: How long something that was dropped can be brought back.
FOR_A_DAY = timedelta(days=1)
#: What the key is for that hides it.
_PURPOSE = "put-aside"


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was dropped, by name, and the number under which it can be brought back; nothing where it cannot be."""

    name: str = field(repr=False)
    aside: int | None


@dataclass(frozen=True, slots=True)
class PutTogether:
    """Players who were put on a list in one go."""

    list_id: int
    players: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """What was put aside: a list, entries of one, a question with whom it had found, or who was put on a list."""

    listed: ListRow | None = None
    entries: tuple[EntryRow, ...] = ()
    question: QuestionRow | None = None
    found: tuple[int, ...] = ()
    put_in: PutTogether | None = None


def list_aside(act: Act, kept: PlayerList, players: Collection[int] | None = None) -> int:
    """Put a whole list aside, or some players of it, and give the number to bring it back by."""
    entries = store.entries_on(act.session, kept.id, players)
    listed = ListRow(kept.id, kept.kind, kept.said, kept.changed_at, kept.version) if players is None else None
    return _put(act, kept.user_id, Aside(listed, entries))


def put_in_aside(act: Act, kept: PlayerList, players: Collection[int]) -> int:
    """Note who was put on a list in one go, and give the number to take them off again by."""
    return _put(act, kept.user_id, Aside(put_in=PutTogether(kept.id, tuple(players))))


def question_aside(act: Act, row: SavedQuestion) -> int | None:
    """Put a question aside; nothing for whoever runs the installation, to whom no page offers to bring it back."""
    if row.user_id is None:
        return None
    question = QuestionRow(
        row.id, row.mark, row.said, row.asks, row.seen_at, row.too_many, row.changed_at, row.version
    )
    return _put(act, row.user_id, Aside(question=question, found=store.seen_in(act.session, row.id)))


def taken_up(act: Act, user_id: int, number: int) -> Aside:
    """What somebody put aside within a day.

    Raises:
        NotFoundError: they put nothing aside under this number, or brought it back, or a day has passed.
    """
    known = 0 < number <= LARGEST_NUMBER
    hidden = store.take_up(act.session, user_id, number, act.now - FOR_A_DAY) if known else None
    if hidden is None:
        raise spoken(NotFoundError, phrase("aside-gone"))
    return _read(act.office.keys.show(_PURPOSE, hidden))


def _put(act: Act, user_id: int, aside: Aside) -> int:
    hidden = act.office.keys.hide(_PURPOSE, json.dumps(asdict(aside), default=_plain))
    return store.put_aside(act.session, user_id, hidden, act.now, act.now - FOR_A_DAY)


def _plain(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    assert isinstance(value, datetime), "Rows hold numbers, texts, choices and moments."
    return value.isoformat()


def _read(text: str) -> Aside:
    held: dict[str, Any] = json.loads(text)
    # What lies there from before a version that noted it names nobody who was put in.
    listed, question, put_in = held["listed"], held["question"], held.get("put_in")
    return Aside(
        _list_row(listed) if listed else None,
        tuple(_entry_row(entry) for entry in held["entries"]),
        _question_row(question) if question else None,
        tuple(held["found"]),
        PutTogether(put_in["list_id"], tuple(put_in["players"])) if put_in else None,
    )


def _list_row(held: dict[str, Any]) -> ListRow:
    return ListRow(**held | {"kind": ListKind(held["kind"]), "changed_at": _moment(held["changed_at"])})


def _entry_row(held: dict[str, Any]) -> EntryRow:
    return EntryRow(**held | {"role": Role(held["role"]), "since": _moment(held["since"])})


def _question_row(held: dict[str, Any]) -> QuestionRow:
    moments = {name: _moment(held[name]) for name in ("seen_at", "changed_at")}
    return QuestionRow(**held | moments)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
