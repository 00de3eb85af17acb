"""Parting two records again that were put together: what stands in the way, and giving back every row as it was.

What was changed since in a row that came from one record alone stays changed and goes with it. What nobody can say
whose it is stands in the way.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Table, delete, exists, func, insert, select, true

from tracker.access.case import CaseStatus
from tracker.football.batches import Obstacle, Reason
from tracker.football.merging import Merge
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.file_written import CORRECTION
from tracker.store.joined_rows import MERGES, touch
from tracker.store.joining import OWNER
from tracker.store.joining_rules import RULES, Later
from tracker.store.merge_notes import (
    Changed,
    change_row,
    differing,
    forget_notes,
    key_of,
    notes_of,
)
from tracker.store.merges import mark_parted
from tracker.store.scope import ScopedSession

#: Of these, what was changed since stays changed and is given back with the rest; nothing of it is in doubt.
_GOES_BACK_AS_IT_IS = frozenset({"guardians", "consents", "links", "correction_cases", "kept_apart", "merges"})
_PLAYERS: Table = Base.metadata.tables["players"]
_CONSENTS: Table = Base.metadata.tables["consents"]


@dataclass(frozen=True, slots=True)
class Parting:
    """A merge with what it changed, and the rows that came after it."""

    merge: Merge
    notes: Sequence[Changed]
    last_rows: Mapping[str, int]


def parting(session: ScopedSession, merge: Merge) -> Parting | None:
    """A merge as it is to be undone; nothing once it is no longer kept what it changed."""
    connection = session.connection()
    notes = notes_of(connection, merge.number)
    text = connection.scalar(select(MERGES.c.last_rows).where(MERGES.c.id == merge.number))
    return Parting(merge, notes, json.loads(text or "{}")) if notes else None


def in_the_way(session: ScopedSession, found: Parting) -> tuple[Obstacle, ...]:
    """What stands in the way of parting two records."""
    connection = session.connection()
    return (*_changed(connection, found), *_added(connection, found))


def part(session: ScopedSession, found: Parting, now: datetime) -> int:
    """Give every row back, and say how many."""
    connection, merge = session.connection(), found.merge
    going = [one for one in found.notes if one.after is None]
    staying = [one for one in found.notes if one.after is not None]
    player = next(one for one in going if one.table is _PLAYERS)
    connection.execute(insert(_PLAYERS).values(**player.before))
    for one in staying:
        change_row(connection, one.table, _place(one), _given_back(connection, one))
    for table in Base.metadata.sorted_tables:
        for one in going:
            if one.table is table and one is not player:
                _bring_back(connection, one)
    _decided_since(connection, found, now)
    forget_notes(connection, merge.number)
    mark_parted(session, merge.number, now)
    touch(session, merge.kept, merge.gone)
    return len(found.notes)


def _place(one: Changed) -> int:
    """The number by which a row is found now; one without a number of its own is found by its player."""
    assert one.after is not None
    place: int = one.after.get(key_of(one.table).name, one.row_id)
    if key_of(one.table).name == OWNER:
        place = one.after[OWNER]
    return place


def _now(connection: Connection, one: Changed) -> Mapping[str, Any] | None:
    row = select(one.table).where(key_of(one.table) == _place(one))
    found = connection.execute(row).mappings().one_or_none()
    return None if found is None else dict(found)


def _given_back(connection: Connection, one: Changed) -> dict[str, Any]:
    """The values that a row had, but for those that somebody has changed since."""
    now = _now(connection, one)
    assert one.after is not None
    if now is None:
        return dict(one.before)
    since = set(differing(one.table, now, one.after, one.after)) - {OWNER}
    return {name: value for name, value in one.before.items() if name not in since}


def _changed(connection: Connection, found: Parting) -> Iterator[Obstacle]:
    """Rows that were two and are one, and the player's own, that somebody has changed since."""
    counts: dict[str, int] = {}
    undone = _undone_since(connection, found)
    for one in found.notes:
        if one.after is None or one.moved or one.table.name in _GOES_BACK_AS_IT_IS:
            continue
        now, then = _now(connection, one), dict(one.after)
        if "version" in then:
            then["version"] += 2 * undone.get((one.table.name, _place(one)), 0)
        if now is not None and differing(one.table, now, then, then):
            counts[one.table.name] = counts.get(one.table.name, 0) + 1
    yield from (Obstacle(name, Reason.CHANGED, count) for name, count in sorted(counts.items()))


def _undone_since(connection: Connection, found: Parting) -> dict[tuple[str, int], int]:
    """How many files corrected each row since and were undone again, which counts as two changes of the row."""
    correction, batch = CORRECTION.c, t.ImportBatch
    asked = (
        select(correction.table, correction.row_id, func.count(correction.batch_id.distinct()))
        .join(batch, batch.id == correction.batch_id)
        .where(correction.player_id == found.merge.kept, batch.undone_at.is_not(None))
        .where(correction.id > found.last_rows.get(CORRECTION.name, 0))
        .group_by(correction.table, correction.row_id)
    )
    return {(table, row): files for table, row, files in connection.execute(asked)}


def _added(connection: Connection, found: Parting) -> Iterator[Obstacle]:
    """Rows that came since, of which nobody can say whose they are."""
    for name, last in sorted(found.last_rows.items()):
        later, table = RULES[name].later, Base.metadata.tables[name]
        if later not in (Later.BLOCKS, Later.BLOCKS_WHILE_OPEN):
            continue
        since = (table.c[OWNER] == found.merge.kept, table.c.id > last)
        open_still = _open(table) if later is Later.BLOCKS_WHILE_OPEN else true()
        count = len(connection.execute(select(table.c.id).where(*since, open_still)).all())
        if count:
            yield Obstacle(name, Reason.BUILT_ON, count)


def _open(table: Table) -> ColumnElement[bool]:
    """Whether a row is not ended, used or closed yet."""
    if table.name == "correction_cases":
        return table.c.status.in_((CaseStatus.OPEN, CaseStatus.ANSWERED))
    return table.c.ended_at.is_(None) if table.name == "guardians" else table.c.used_at.is_(None)


def _bring_back(connection: Connection, one: Changed) -> None:
    """Bring a row back that went, under its own number unless another row was given that meanwhile."""
    table, values = one.table, dict(one.before)
    if table.name == "kept_apart" and not _is_held(connection, values[OWNER]):
        return
    key = key_of(table)
    if connection.execute(select(key).where(key == values[key.name])).first() is not None:
        del values[key.name]
    connection.execute(insert(table).values(values))


def _is_held(connection: Connection, player: int) -> bool:
    return bool(connection.scalar(select(exists().where(_PLAYERS.c.id == player))))


def _decided_since(connection: Connection, found: Parting, now: datetime) -> None:
    """What a family decided since: a refusal counts for both, an agreement for whomever its giver stands for."""
    merge, last = found.merge, found.last_rows.get("consents", 0)
    since = select(_CONSENTS).where(_CONSENTS.c[OWNER] == merge.kept, _CONSENTS.c.id > last)
    for row in connection.execute(since).mappings().all():
        stands_for = _stands_for(connection, row["given_by_id"], merge)
        copied = {name: value for name, value in row.items() if name != "id"} | {OWNER: merge.gone}
        if row["withdrawn_at"] is not None:
            connection.execute(insert(_CONSENTS).values(copied))
        elif stands_for == {merge.gone}:
            connection.execute(delete(_CONSENTS).where(_CONSENTS.c.id == row["id"]))
            connection.execute(insert(_CONSENTS).values(copied))


def _stands_for(connection: Connection, user: int, merge: Merge) -> set[int]:
    tie = t.Guardian
    asked = select(tie.player_id).where(
        tie.user_id == user,
        tie.player_id.in_((merge.kept, merge.gone)),
        tie.confirmed_at.is_not(None),
        tie.ended_at.is_(None),
    )
    return set(connection.scalars(asked))
