"""Pairs of players who somebody said are two people."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from tracker.football.errors import ChangedMeanwhileError
from tracker.store import tables as t
from tracker.store.driver_rows import parts
from tracker.store.scope import ScopedSession


def kept_apart(session: ScopedSession, players: Collection[int]) -> set[tuple[int, int]]:
    """The pairs of which one of the players is the one with the smaller number."""
    row = t.KeptApart
    found: set[tuple[int, int]] = set()
    for some in parts(players):
        asked = select(row.player_id, row.other).where(row.player_id.in_(some))
        found.update((player, other) for player, other in session.execute(asked))
    return found


def once_kept_apart(session: ScopedSession, players: Collection[int]) -> frozenset[int]:
    """Those of some players who were said not to be another who was on record before."""
    found: set[int] = set()
    for some in parts(players):
        found.update(session.scalars(select(t.KeptApart.other).where(t.KeptApart.other.in_(some))))
    return frozenset(found)


def keep(session: ScopedSession, pair: tuple[int, int], at: datetime) -> None:
    """Keep two players apart, the smaller number first.

    Raises:
        ChangedMeanwhileError: somebody did so at the same moment.
    """
    player, other = pair
    session.add(t.KeptApart(player_id=player, other=other, at=at))
    try:
        session.flush()
    except IntegrityError as error:
        message = "Somebody settled this at the same moment; look at the list again."
        raise ChangedMeanwhileError(message) from error


def ask_again(session: ScopedSession, pair: tuple[int, int]) -> bool:
    """Keep two players apart no longer, the smaller number first, and say whether they were."""
    row = t.KeptApart
    found = session.scalar(select(row).where(row.player_id == pair[0], row.other == pair[1]))
    if found is not None:
        session.delete(found)
    return found is not None


def in_scope(session: ScopedSession, numbers: Collection[int]) -> set[int]:
    """Those of some numbers under which the session sees a player."""
    return set(session.scalars(select(t.PlayerRow.id).where(t.PlayerRow.id.in_(numbers))))
