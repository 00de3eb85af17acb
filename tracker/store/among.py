"""Whether a number is one of several that are handed over as one value.

A list that is written out, a place for each number, is written anew for every statement in which it stands: for the
160 players of a club that took longer than the statement itself.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import Boolean, ColumnElement, Dialect, Integer, Text, TypeDecorator, bindparam
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine


class Numbers(TypeDecorator[Collection[int] | str]):
    """Numbers as one value: an array in PostgreSQL, and a list in JSON for SQLite, which has no arrays."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """The type that a database has for it."""
        kept: TypeEngine[Any] = ARRAY(Integer()) if dialect.name == "postgresql" else Text()
        return dialect.type_descriptor(kept)

    def process_bind_param(self, value: Collection[int] | str | None, dialect: Dialect) -> Any:
        """The numbers as the driver takes them; what was made ready before (`handed_over`) is taken as it is."""
        return value if value is None or isinstance(value, str) else handed_over(value, dialect)


def handed_over(numbers: Collection[int], dialect: Dialect) -> str | list[int]:
    """Numbers as a database takes them, to be handed to one statement after the other."""
    return list(numbers) if dialect.name == "postgresql" else json.dumps(list(numbers))


class Among(FunctionElement[bool]):
    """Whether a number is one of those handed over."""

    name = "among"
    type = Boolean()
    inherit_cache = True
    # Else SQLAlchemy asks SQLite whether it equals 1, which no index answers.
    _is_implicitly_boolean = True


@compiles(Among, "sqlite")
def _in_sqlite(element: Among, compiler: SQLCompiler, **how: Any) -> str:
    column, numbers = (compiler.process(part, **how) for part in element.clauses)
    return f"({column} IN (SELECT value FROM json_each({numbers})))"  # noqa: S608  (parts that were compiled)


@compiles(Among, "postgresql")
def _in_postgresql(element: Among, compiler: SQLCompiler, **how: Any) -> str:
    column, numbers = (compiler.process(part, **how) for part in element.clauses)
    return f"({column} = ANY ({numbers}))"


def among(column: InstrumentedAttribute[Any] | ColumnElement[Any], numbers: Collection[int] | str) -> Among:
    """Whether a column holds one of some numbers, or of those that are handed over under a name each time."""
    name, value = (numbers, None) if isinstance(numbers, str) else (None, tuple(numbers))
    return Among(column, bindparam(name, value, type_=Numbers(), unique=name is None, required=name is not None))
