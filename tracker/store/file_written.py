"""What a file wrote that was taken in: which rows it added, which values it replaced, and of whom they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, and_, or_, select

from tracker.store.base import Base

Ends = tuple[int, int]
ADDITION: Table = Base.metadata.tables["import_additions"]
CORRECTION: Table = Base.metadata.tables["import_corrections"]
_PLAYERS: Table = Base.metadata.tables["players"]


@dataclass(frozen=True, slots=True)
class Wrote:
    """What a file wrote: stretches of numbers by table, and values that were replaced."""

    number: int
    added: dict[Table, list[Ends]]
    corrected: dict[Table, list[Any]]


def what_it_wrote(connection: Connection, batch_id: int) -> Wrote:
    """What a file wrote that was taken in under a number."""
    added: dict[Table, list[Ends]] = defaultdict(list)
    addition, correction = ADDITION.c, CORRECTION
    rows = select(addition.table, addition.first, addition.last).where(addition.batch_id == batch_id)
    for name, first, last in connection.execute(rows):
        added[Base.metadata.tables[name]].append((first, last))
    corrected: dict[Table, list[Any]] = defaultdict(list)
    for row in connection.execute(select(correction).where(correction.c.batch_id == batch_id)):
        corrected[Base.metadata.tables[row.table]].append(row)
    return Wrote(batch_id, dict(added), dict(corrected))


def among(table: Table, column: Column[int] | None, ends: Sequence[Ends]) -> ColumnElement[bool]:
    """Rows with numbers from a first to a last; without numbers, those that the two numbers make up."""
    if column is None:
        one, other = table.primary_key.columns
        return or_(*(and_(one == first, other == last) for first, last in ends))
    return or_(*(column.between(first, last) for first, last in ends))


def some_of(ends: Collection[Ends]) -> Iterator[list[Ends]]:
    """A few hundred at a time, as a question may name no more."""
    listed = sorted(ends)
    return (listed[at : at + 300] for at in range(0, len(listed), 300))


def players_of(connection: Connection, batch: Wrote) -> set[int]:
    """The players of whom a file wrote anything that is still there."""
    found = {row.player_id for rows in batch.corrected.values() for row in rows if row.player_id is not None}
    for table in batch.added:
        found |= {player for _, player in _with_players(connection, batch, table)}
    return found


def corrected_players(batch: Wrote) -> frozenset[int]:
    """The players whose name, birth, position or foot a file corrected."""
    return frozenset(row.row_id for row in batch.corrected.get(_PLAYERS, ()))


def without(connection: Connection, batch: Wrote, players: Collection[int]) -> Wrote:
    """What a file wrote but for some players."""
    added = {
        table: ends
        if _owner(table) is None
        else [(row, row) for row, player in _with_players(connection, batch, table) if player not in players]
        for table, ends in batch.added.items()
    }
    corrected = {
        table: [row for row in rows if row.player_id not in players] for table, rows in batch.corrected.items()
    }
    return Wrote(batch.number, added, corrected)


def _owner(table: Table) -> Column[int] | None:
    """The column that says whose a row is."""
    return table.c.id if table is _PLAYERS else table.c.get("player_id")


def _with_players(connection: Connection, batch: Wrote, table: Table) -> Iterator[tuple[int, int]]:
    """The rows of a table that a file added, each with its player."""
    owner = _owner(table)
    if owner is None:
        return
    for some in some_of(batch.added[table]):
        yield from map(tuple, connection.execute(select(table.c.id, owner).where(among(table, table.c.id, some))))
