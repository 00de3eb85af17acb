"""The desk where files come in: looking up what they name, and writing what they bring, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import func, select

from tracker.football.holdings import Delivery, Ref
from tracker.store.intake_careers import numbers_elsewhere
from tracker.store.intake_read import known_for
from tracker.store.intake_touches import note_touched
from tracker.store.intake_write import nobody_meanwhile, write
from tracker.store.scope import ScopedSession
from tracker.store.touched import touched

__all__ = ["apply", "known_for", "numbers_elsewhere", "take_turn"]

#: Any number will do, as long as everybody who takes in files asks for the same.
_TURN = 20_260_101


def take_turn(session: ScopedSession) -> None:
    """Wait until no other file is being taken in, so that two files do not both bring the same club.

    SQLite lets nobody else write from the beginning of the act; PostgreSQL is asked for a lock of its own.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(_TURN)))


def apply(session: ScopedSession, delivery: Delivery, batch_id: int) -> Mapping[Ref, int]:
    """Write what a file brings into the session's transaction, and what it wrote under the number of its batch.

    The numbers of what it brought are given back, by the refs of the plan.

    Raises:
        ChangedMeanwhileError: somebody added by hand, while the file was being read, what it brings.
    """
    session.flush()
    with nobody_meanwhile():
        refs = write(session.connection(), delivery, batch_id)
    note_touched(touched(session), delivery, refs)
    return refs
