"""Indexes that are set aside while a table is filled with very many rows, and built when all are in."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, Index, Integer, Table, func, inspect, literal_column, select, text
from sqlalchemy.schema import CreateIndex, DropIndex


def set_indexes_aside(connection: Connection, table: Table, kept: Collection[str] = ()) -> list[Index]:
    """Drop the indexes of a table that guard nothing and only cost time while it is filled, but for those kept.

    An index that a later migration is to make is not there yet and is not made before its time.
    """
    if not _is_owner(connection, table):
        return []
    there = {index["name"] for index in inspect(connection).get_indexes(table.name)} - set(kept)
    idle = (index for index in table.indexes if not index.unique and index.name in there)
    indexes = sorted(idle, key=lambda index: str(index.name))
    for index in indexes:
        connection.execute(DropIndex(index))
    return indexes


def set_aside_while_filled(
    connection: Connection, tables: Iterable[Table], rows: int, kept: Collection[str] = ()
) -> list[Index]:
    """Set those aside that are sooner built anew than kept up, as there are more rows to come than there are."""
    found: list[Index] = []
    for table in tables:
        some = select(literal_column("1", Integer)).select_from(table).limit(rows)
        there = connection.scalar(select(func.count()).select_from(some.subquery()))
        if there is None or there < rows:
            found += set_indexes_aside(connection, table, kept)
    return found


def build_indexes(connection: Connection, indexes: Iterable[Index]) -> None:
    """Build the indexes that were set aside."""
    for index in indexes:
        connection.execute(CreateIndex(index))


def _is_owner(connection: Connection, table: Table) -> bool:
    """Whether whoever writes may drop indexes: on PostgreSQL the application may not."""
    if connection.dialect.name != "postgresql":
        return True
    owner = select(func.pg_has_role(literal_column("relowner"), "USAGE")).select_from(text("pg_class"))
    return bool(connection.scalar(owner.where(literal_column("oid") == func.to_regclass(table.name))))
