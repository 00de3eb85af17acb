"""Writing that two records are one, with a note of each row that changes."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from tracker.store.base import Base
from tracker.store.file_written import CORRECTION
from tracker.store.joining import OWNER, Pair, Plan
from tracker.store.joining_rules import RULES, Later, Way
from tracker.store.merge_notes import Changed, change_row, keep_notes, key_of
from tracker.store.name_words import forget_names
from tracker.store.scope import ScopedSession, guarded_tables
from tracker.store.touched import RECORDS, touched

MERGES: Table = Base.metadata.tables["merges"]
_PLAYERS: Table = Base.metadata.tables["players"]


@dataclass(frozen=True, slots=True)
class Signed:
    """When two records were put together, by whom, and by what either would be recognised as it was."""

    at: datetime
    by: int | None
    marks: Collection[str]


def hold(session: ScopedSession, players: Collection[int]) -> None:
    """Let nobody write what hangs on these players until the commit; wait for whoever is writing it."""
    row = _PLAYERS.c
    session.connection().execute(select(row.id).where(row.id.in_(players)).order_by(row.id).with_for_update()).all()


def join(session: ScopedSession, pair: Pair, plan: Plan, signed: Signed) -> int:
    """Write it, and give the number under which it is undone."""
    connection = session.connection()
    forget_names(session, (pair.gone,))
    made = insert(MERGES).values(
        player_id=pair.kept,
        gone=pair.gone,
        at=signed.at,
        user_id=signed.by,
        marks=" ".join(sorted(signed.marks)),
        last_rows=json.dumps(_last_rows(connection, pair)),
    )
    number: int = connection.execute(made.returning(MERGES.c.id)).scalar_one()
    _take_away(connection, plan, pair)
    _move(connection, plan, pair)
    connection.execute(delete(_PLAYERS).where(_PLAYERS.c.id == pair.gone))
    keep_notes(connection, number, pair.kept, plan.changes)
    touch(session, pair.kept, pair.gone)
    return number


def touch(session: ScopedSession, *players: int) -> None:
    """Say that the summaries of these players change."""
    found = touched(session)
    found.players |= set(players)
    found.tables |= RECORDS & {table.name for table in guarded_tables()}
    session.expire_all()


def _last_rows(connection: Connection, pair: Pair) -> dict[str, int]:
    """The greatest number of what hangs on either record, by table: what comes later has a greater one.

    What files corrected stays where it is, and its number tells whether the file came before the merge or after it.
    """
    found = {}
    for table in guarded_tables():
        told = RULES[table.name].later is not Later.STAYS or table is CORRECTION
        if table is not _PLAYERS and "id" in table.c and told:
            theirs = table.c[OWNER].in_((pair.kept, pair.gone))
            found[table.name] = connection.scalar(select(func.max(table.c.id)).where(theirs)) or 0
    return found


def _take_away(connection: Connection, plan: Plan, pair: Pair) -> None:
    going: dict[Table, list[int]] = defaultdict(list)
    for one in plan.changes:
        if one.after is None and one.table is not _PLAYERS:
            going[one.table].append(one.row_id)
    for table in reversed(Base.metadata.sorted_tables):
        if table in guarded_tables() and RULES[table.name].way is Way.MADE_ANEW:
            connection.execute(delete(table).where(table.c[OWNER] == pair.gone))
        elif table in going:
            connection.execute(delete(table).where(key_of(table).in_(going[table])))


def _move(connection: Connection, plan: Plan, pair: Pair) -> None:
    """Rows that only go over go together; whatever else changes goes one by one."""
    together: dict[Table, list[int]] = defaultdict(list)
    for one in plan.changes:
        if one.moved and one.table.name != "case_steps":
            together[one.table].append(one.row_id)
        elif one.after is not None:
            change_row(connection, one.table, one.row_id, _new_values(one))
    for table, numbers in together.items():
        for at in range(0, len(numbers), 300):
            some = key_of(table).in_(numbers[at : at + 300])
            connection.execute(update(table).where(some).values({OWNER: pair.kept}))


def _new_values(one: Changed) -> dict[str, object]:
    assert one.after is not None
    return {name: value for name, value in one.after.items() if value != one.before.get(name) or name == OWNER}
