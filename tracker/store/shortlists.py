"""Lists that somebody keeps, and the players on them. Each statement asks for lists of one account alone.

The players on a list are narrowed to the scope like everything that hangs on a player, so whoever may no longer be
seen is not among them. How many such there are is asked past the scope; the account put them there itself.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, func, select

from tracker.access.roles import Role
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.shortlists import KeptEntry, KeptList, ListKind
from tracker.store import tables as t
from tracker.store.scope import ScopedSession

_LIST, _ENTRY = t.PlayerList, t.ListedPlayer


def lists_of(session: ScopedSession, user_id: int, kind: ListKind) -> tuple[KeptList, ...]:
    """The lists of an account, the last changed first."""
    columns = (_LIST.id, _LIST.said, _LIST.changed_at, _LIST.version)
    asked = select(*columns).where(_LIST.user_id == user_id, _LIST.kind == kind)
    return tuple(
        KeptList(*row) for row in session.execute(asked.order_by(_LIST.changed_at.desc(), _LIST.id.desc()))
    )


def list_of(
    session: ScopedSession, user_id: int, kind: ListKind | None, number: int, *, hold: bool = False
) -> t.PlayerList | None:
    """One of an account's lists; nothing where the account keeps none of this number.

    Arguments:
        hold: whether nobody else may change it until the commit.
    """
    asked = select(_LIST).where(_LIST.id == number, _LIST.user_id == user_id)
    if kind is not None:
        asked = asked.where(_LIST.kind == kind)
    return session.scalars(asked.with_for_update() if hold else asked).one_or_none()


def add_list(session: ScopedSession, user_id: int, kind: ListKind, said: str, at: datetime) -> t.PlayerList:
    """Keep a new list."""
    row = t.PlayerList(user_id=user_id, kind=kind, said=said, changed_at=at)
    session.add(row)
    session.flush()
    return row


def entries_of(session: ScopedSession, lists: Collection[int]) -> dict[int, list[KeptEntry]]:
    """The players in scope on each of some lists, the first that was put there first."""
    columns = (_ENTRY.list_id, _ENTRY.player_id, _ENTRY.said, _ENTRY.since, _ENTRY.version)
    found: dict[int, list[KeptEntry]] = {}
    asked = select(*columns).where(_ENTRY.list_id.in_(lists)).order_by(_ENTRY.id)
    for number, player, said, since, version in session.execute(asked):
        found.setdefault(number, []).append(KeptEntry(player, said, since, version))
    return found


def rows_of(session: ScopedSession, number: int, player_id: int) -> Sequence[t.ListedPlayer]:
    """The rows of a player in scope on a list: more than one where two records of the player were put together."""
    asked = select(_ENTRY).where(_ENTRY.list_id == number, _ENTRY.player_id == player_id).order_by(_ENTRY.id)
    return session.scalars(asked).all()


def add_entry(
    session: ScopedSession, number: int, player_id: int, role: Role, said: str, at: datetime
) -> t.ListedPlayer:
    """Put a player in scope on a list."""
    row = t.ListedPlayer(list_id=number, player_id=player_id, role=role, since=at, said=said)
    session.add(row)
    session.flush()
    return row


def players_in_scope(session: ScopedSession, players: Collection[int]) -> Sequence[t.PlayerRow]:
    """Those of the players who are in scope, by name."""
    row = t.PlayerRow
    known = [player for player in players if 0 < player <= LARGEST_NUMBER]
    return session.scalars(select(row).where(row.id.in_(known)).order_by(row.name_folded, row.id)).all()


def add_entries(session: ScopedSession, number: int, said: Mapping[int, str], role: Role, at: datetime) -> None:
    """Put players in scope on a list, each with what is said of them."""
    session.add_all(
        t.ListedPlayer(list_id=number, player_id=player, role=role, since=at, said=text)
        for player, text in said.items()
    )
    session.flush()


def drop_entries(session: ScopedSession, number: int, players: Collection[int]) -> None:
    """Take players in scope off a list."""
    asked = select(_ENTRY).where(_ENTRY.list_id == number, _ENTRY.player_id.in_(players))
    for row in session.scalars(asked):
        session.delete(row)
    session.flush()


def unseen(session: ScopedSession, lists: Collection[int]) -> dict[int, int]:
    """How many players on each of some lists are not in scope any more."""
    seen = {(number, one.player_id) for number, entries in entries_of(session, lists).items() for one in entries}
    found: dict[int, int] = {}
    for number, _ in _all_on(session, lists) - seen:
        found[number] = found.get(number, 0) + 1
    return found


def drop_unseen(session: ScopedSession, number: int) -> int:
    """Let go of the players on a list who are not in scope any more, and say of how many."""
    seen = {one.player_id for one in entries_of(session, (number,)).get(number, ())}
    gone = {player for _, player in _all_on(session, (number,))} - seen
    with session.past_row_security():
        going = delete(_ENTRY).where(_ENTRY.list_id == number, _ENTRY.player_id.in_(gone))
        session.connection().execute(going)
    return len(gone)


def drop_list(session: ScopedSession, number: int) -> None:
    """Let a list go with all that is noted on it."""
    with session.past_row_security():
        connection = session.connection()
        connection.execute(delete(_ENTRY).where(_ENTRY.list_id == number))
        connection.execute(delete(_LIST).where(_LIST.id == number))
    session.expire_all()


def kept_by(session: ScopedSession, player_id: int) -> Sequence[tuple[int, Role, datetime]]:
    """Who keeps a player in scope on a list, in which role and since when, the longest first."""
    asked = (
        select(_LIST.user_id, _ENTRY.role, func.min(_ENTRY.since, type_=_ENTRY.since.type))
        .join(_LIST, _LIST.id == _ENTRY.list_id)
        .where(_ENTRY.player_id == player_id)
        .group_by(_LIST.user_id, _ENTRY.role)
    )
    found = [(user, role, since) for user, role, since in session.execute(asked)]
    return sorted(found, key=lambda one: (one[2], one[0], one[1].value))


def _all_on(session: ScopedSession, lists: Collection[int]) -> set[tuple[int, int]]:
    """Every player on some lists, in scope or not, by number."""
    asked = select(_ENTRY.list_id, _ENTRY.player_id).where(_ENTRY.list_id.in_(lists))
    with session.past_row_security():
        return {(number, player) for number, player in session.connection().execute(asked)}
