"""Values as the database's driver takes them, for writing very many: what SQLAlchemy's own types make of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Boolean, Column, Connection, Date, Enum

_AS_STORED = "values_as_stored"

#: Turns a value into what the driver is handed, as SQLAlchemy's own type does it.
Processor = Callable[[Any], Any]


class _AsStored(dict[Any, Any]):
    """Values of a column with few different ones, such as days and choices, as the driver takes them."""

    def __init__(self, process: Processor) -> None:
        super().__init__()
        self._process = process

    def __missing__(self, value: Any) -> Any:
        found = self[value] = self._process(value)
        return found


def processor(connection: Connection, column: Column[Any]) -> Processor | None:
    """What makes of a column's values what the driver takes; nothing where it takes them as they are."""
    found: Processor | None = column.type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
    return found


def processed(connection: Connection, column: Column[Any], values: Sequence[object]) -> Sequence[object]:
    """A column's values as the driver takes them. Days and choices recur, so each is processed once."""
    process = processor(connection, column)
    if process is None:
        return values
    if not isinstance(column.type, (Boolean, Date, Enum)):
        return list(map(process, values))
    known = connection.info.setdefault(_AS_STORED, {})
    if column not in known:
        known[column] = _AsStored(process)
    return list(map(known[column].__getitem__, values))
