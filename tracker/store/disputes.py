"""Correction cases that are open, as the marks beside the records they are about.

What the family wrote is never read here: a mark says that a record is disputed, and nothing of the words.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache

from sqlalchemy import ColumnElement, Select, exists, or_, select

from tracker.access.case import CaseStatus
from tracker.football.disputes import BORN, Dispute, Held, RecordKind
from tracker.store import tables as t
from tracker.store.among import among
from tracker.store.scope import ScopedSession

_STILL_OPEN = tuple(status for status in CaseStatus if not status.closed)


def is_open() -> ColumnElement[bool]:
    """A case that nobody has closed."""
    return t.CorrectionCase.status.in_(_STILL_OPEN)


def disputes_of(
    session: ScopedSession, player_id: int, held: Mapping[RecordKind, Mapping[int, Held]]
) -> tuple[Dispute, ...]:
    """What is disputed of a player's records, each field once, since the earliest case about it.

    A case about a record that is not among those held is none of theirs, or outlived its record; it marks nothing.

    Arguments:
        held: the player's records by their kind and number.
    """
    case = t.CorrectionCase
    rows = session.execute(
        select(case.record, case.record_id, case.field, case.opened_at, case.status)
        .where(case.player_id == player_id, is_open())
        .order_by(case.opened_at, case.id)
    )
    found: dict[tuple[RecordKind, int, str], Dispute] = {}
    for record, number, field, opened_at, status in rows:
        about = held.get(record, {}).get(number)
        if about is None and (record, number) != (RecordKind.PLAYER, player_id):
            continue
        dispute = Dispute(record, number, field, opened_at.date(), status is CaseStatus.ANSWERED, about)
        found.setdefault((record, number, field), dispute)
    return tuple(found.values())


def with_disputed_birth(session: ScopedSession, players: Collection[int]) -> frozenset[int]:
    """Those of the players whose birth is disputed."""
    return frozenset(session.scalars(_disputed_births(), {"players": players}))


@cache
def _disputed_births() -> Select[int]:
    case = t.CorrectionCase
    about_birth = (case.record == RecordKind.PLAYER) & (case.field == BORN)
    return select(case.player_id).where(among(case.player_id, "players"), about_birth, is_open())


def birth_is_disputed(player: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether the birth of a player in a statement is disputed, for statements that carry the scope themselves."""
    case = t.CorrectionCase.__table__
    # A status each: a list of them would have to be bound as the driver takes it (`tracker.store.prepared`).
    still_open = or_(*(case.c.status == status for status in _STILL_OPEN))
    about_birth = (case.c.record == RecordKind.PLAYER) & (case.c.field == BORN)
    return exists().where(case.c.player_id == player, about_birth, still_open)
