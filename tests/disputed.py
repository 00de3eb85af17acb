"""Correction cases for tests, put straight into the table and closed there."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tracker.access.case import CaseStatus
from tracker.football.disputes import RecordKind
from tracker.store import tables as t
from tracker.store.case_records import ROWS

OPENED = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
#: What the family writes, which stands on no page but that of the case.
SAYS, SHOULD_SAY = "quokka", "wallaby"


def first_of(engine: Engine, player: int, record: RecordKind) -> int:
    """The number of a player's first record of a kind."""
    if record is RecordKind.PLAYER:
        return player
    row = ROWS[record]
    with Session(engine) as session:
        numbers = session.scalars(select(row.id).where(row.player_id == player).order_by(row.id))
        return int(next(iter(numbers)))


def dispute(
    engine: Engine,
    player: int,
    record: RecordKind,
    field: str,
    status: CaseStatus = CaseStatus.OPEN,
    *,
    by: int,
    number: int | None = None,
) -> int:
    """Open a case about a player's first record of a kind, or about the one with that number."""
    case = t.CorrectionCase(
        player_id=player,
        record=record,
        record_id=first_of(engine, player, record) if number is None else number,
        field=field,
        says=SAYS,
        should_say=SHOULD_SAY,
        opened_by_id=by,
        opened_at=OPENED,
        status=status,
    )
    with Session(engine) as session, session.begin():
        session.add(case)
        session.flush()
        return case.id


def close(engine: Engine, case: int, status: CaseStatus = CaseStatus.ACCEPTED) -> None:
    """Close a case."""
    with Session(engine) as session, session.begin():
        session.get_one(t.CorrectionCase, case).status = status
