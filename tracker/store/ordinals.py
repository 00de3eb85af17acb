"""Days as whole numbers, straight out of the database, where very many rows are read."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Integer
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

#: The Julian day on which 1 January of year 1, the day with the ordinal 1, begins.
_BEFORE_THE_FIRST_DAY = 1721424.5


class Ordinal(FunctionElement[int]):
    """A day's ordinal as `date.toordinal` gives it; NULL stays NULL."""

    name = "ordinal"
    type = Integer()
    inherit_cache = True


@compiles(Ordinal, "sqlite")
def _in_sqlite(element: Ordinal, compiler: SQLCompiler, **how: Any) -> str:
    return f"CAST(julianday({compiler.process(element.clauses, **how)}) - {_BEFORE_THE_FIRST_DAY} AS INTEGER)"


@compiles(Ordinal, "postgresql")
def _in_postgresql(element: Ordinal, compiler: SQLCompiler, **how: Any) -> str:
    return f"({compiler.process(element.clauses, **how)} - DATE '0001-01-01' + 1)"


def ordinal(column: InstrumentedAttribute[Any] | ColumnElement[Any]) -> Ordinal:
    """A column of days as ordinals."""
    return Ordinal(column)
