"""Writing very many rows at once: `executemany` on SQLite, `COPY` on PostgreSQL, never through the ORM.

What is stored is exactly what SQLAlchemy itself would store: values pass through the same type processors, and
columns that are left out get their Python-side defaults. PostgreSQL copies nothing into a table whose policies bind
whoever writes; there the rows are copied into a table of the transaction's own and inserted from it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Column, Connection, Engine, Index, MetaData, Table, func, select
from sqlalchemy.exc import DBAPIError

from tracker.store.base import Base
from tracker.store.driver_values import processed, processor
from tracker.store.indexes_aside import build_indexes, set_indexes_aside
from tracker.store.written import note

ROWS_AT_ONCE = 10_000

Row = Sequence[object]


class TableRows(Protocol):
    """Rows of one table, such as the demo's blocks."""

    @property
    def table(self) -> str:
        """The table's name."""

    @property
    def columns(self) -> Sequence[str]:
        """The names of its columns in the order of the values."""

    @property
    def rows(self) -> Sequence[Row]:
        """The values, a sequence for each row."""


def load(engine: Engine, blocks: Iterable[TableRows], metadata: MetaData = Base.metadata) -> Mapping[str, int]:
    """Write all blocks in one transaction, and say how many rows each table was given.

    The secondary indexes of tables that are empty are set aside and built when all rows are in; PostgreSQL's
    counters are then moved past the explicit ids.

    Raises:
        ValueError: a block names a table or column that does not exist, or leaves out one without a default.
    """
    with engine.begin() as connection:
        return load_into(connection, blocks, metadata)


def load_into(
    connection: Connection, blocks: Iterable[TableRows], metadata: MetaData = Base.metadata
) -> Mapping[str, int]:
    """The same as `load` in a transaction that the caller has begun."""
    counts: Counter[str] = Counter()
    set_aside: list[Index] = []
    for block in blocks:
        if block.table not in metadata.tables:
            message = f"There is no table {block.table!r} to write rows into."
            raise ValueError(message)
        table = metadata.tables[block.table]
        if block.table not in counts:
            set_aside += set_indexes_aside(connection, table) if _is_empty(connection, table) else []
        insert_rows(connection, table, block.columns, block.rows)
        counts[block.table] += len(block.rows)
    build_indexes(connection, set_aside)
    for name in counts:
        _move_counter(connection, metadata.tables[name])
    return counts


def insert_rows(connection: Connection, table: Table, columns: Sequence[str], rows: Sequence[Row]) -> None:
    """Write rows of one table.

    Raises:
        ValueError: a column does not exist, or one is left out that has no default.
    """
    given = [_column(table, name) for name in columns]
    plain = not _left_out(table, given) and all(processor(connection, column) is None for column in given)
    for start in range(0, len(rows), ROWS_AT_ONCE):
        chunk = rows[start : start + ROWS_AT_ONCE]
        if plain:
            note(connection, table.name)
            _write(connection, table, given, list(map(tuple, chunk)))
        else:
            insert_columns(connection, table, columns, list(zip(*chunk, strict=True)))


def insert_columns(
    connection: Connection, table: Table, columns: Sequence[str], values: Sequence[Sequence[object]]
) -> None:
    """Write rows of one table that are given column by column, all at once.

    Raises:
        ValueError: a column does not exist, or one is left out that has no default.
    """
    note(connection, table.name)
    given = [_column(table, name) for name in columns]
    missing = _left_out(table, given)
    count = len(values[0])
    said = [(column, each) for column, each in zip(given, values, strict=True) if not _is_bare(column, each, count)]
    every = [*said, *((column, _defaults(column, count)) for column in missing)]
    stored = [processed(connection, column, each) for column, each in every]
    _write(connection, table, [column for column, _ in every], list(zip(*stored, strict=True)))


def _write(connection: Connection, table: Table, columns: list[Column[Any]], rows: list[tuple[Any, ...]]) -> None:
    """Hand rows to the driver, whose values they are."""
    write = _copy if connection.dialect.name == "postgresql" else _execute_many
    write(connection, table, columns, rows)


def _is_bare(column: Column[Any], values: Sequence[object], count: int) -> bool:
    """Whether no row says anything of a column, so that it is empty without being written."""
    return values[0] is None and column.server_default is None and values.count(None) == count


def _column(table: Table, name: str) -> Column[Any]:
    if name not in table.columns:
        message = f"The table {table.name!r} has no column {name!r}; it has {', '.join(table.columns.keys())}."
        raise ValueError(message)
    return table.columns[name]


def _left_out(table: Table, given: list[Column[Any]]) -> list[Column[Any]]:
    """The columns that were not given and have a Python-side default. Others must be able to do without."""
    rest = [column for column in table.columns if column not in set(given)]
    for column in rest:
        optional = column.nullable or column.server_default or column is table.autoincrement_column
        if column.default is None and not optional:
            message = f"Rows for {table.name!r} need a value for {column.name!r}, which has no default."
            raise ValueError(message)
    return [column for column in rest if column.default is not None]


def _defaults(column: Column[Any], count: int) -> Sequence[object]:
    default: Any = column.default
    return [default.arg(None) for _ in range(count)] if default.is_callable else [default.arg] * count


def _execute_many(
    connection: Connection, table: Table, columns: list[Column[Any]], rows: list[tuple[Any, ...]]
) -> None:
    places = ", ".join("?" for _ in columns)
    statement = f"INSERT INTO {_target(connection, table, columns)} VALUES ({places})"  # noqa: S608 - quoted names.
    connection.exec_driver_sql(statement, rows)


def _copy(connection: Connection, table: Table, columns: list[Column[Any]], rows: list[tuple[Any, ...]]) -> None:
    target, own = _target(connection, table, columns), f"incoming_{table.name}"
    policies_bind, is_there = connection.execute(
        select(func.row_security_active(table.name), func.to_regclass(f"pg_temp.{own}").is_not(None))
    ).one()
    if not policies_bind:
        _copy_into(connection, target, rows)
        return
    if not is_there:
        like = f"SELECT * FROM {table.name}"  # noqa: S608 - the table's own name.
        connection.exec_driver_sql(f"CREATE TEMPORARY TABLE {own} ON COMMIT DROP AS {like} WITH NO DATA")
    names = target.partition(" (")[2].rstrip(")")
    _copy_into(connection, f"pg_temp.{own} ({names})", rows)
    connection.exec_driver_sql(f"INSERT INTO {target} SELECT {names} FROM pg_temp.{own}")  # noqa: S608
    connection.exec_driver_sql(f"TRUNCATE pg_temp.{own}")


def _copy_into(connection: Connection, target: str, rows: list[tuple[Any, ...]]) -> None:
    statement = f"COPY {target} FROM STDIN"
    driver: Any = connection.connection.driver_connection
    error_of_driver = connection.dialect.loaded_dbapi.Error
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)
    except error_of_driver as error:
        # The driver is spoken to directly, so its error is put in SQLAlchemy's terms here.
        raise DBAPIError.instance(statement, None, error, error_of_driver, dialect=connection.dialect) from error


def _target(connection: Connection, table: Table, columns: list[Column[Any]]) -> str:
    quote = connection.dialect.identifier_preparer
    return f"{quote.format_table(table)} ({', '.join(quote.format_column(column) for column in columns)})"


def _is_empty(connection: Connection, table: Table) -> bool:
    return connection.execute(select(1).select_from(table).limit(1)).first() is None


def _move_counter(connection: Connection, table: Table) -> None:
    """Let PostgreSQL count on from the highest id; SQLite does so by itself."""
    counted = table.autoincrement_column
    if counted is None or connection.dialect.name != "postgresql":
        return
    sequence = func.pg_get_serial_sequence(table.name, counted.name)
    connection.execute(select(func.setval(sequence, func.max(counted))))
