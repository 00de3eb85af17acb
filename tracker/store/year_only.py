"""Births as far as somebody may know them who may know no more than the year: the SQL twin of `Birth.year_only`.

A question that is compiled over these columns cannot say more than a page on which only the year stands, however
the question is put.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Date, FromClause
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from tracker.eligibility.facts import BORN
from tracker.store.columns import player_columns
from tracker.store.predicate import Bounds, Columns


class FirstOfYear(FunctionElement[date]):
    """1 January of the year of a day."""

    type = Date()
    inherit_cache = True


class LastOfYear(FunctionElement[date]):
    """31 December of the year of a day."""

    type = Date()
    inherit_cache = True


def columns_known(players: FromClause, *, to_the_day: bool) -> Columns:
    """What may be asked about players: `player_columns`, with births to the day or to the year."""
    columns = player_columns(players)
    born = columns.facts[BORN]
    if to_the_day:
        return columns
    assert isinstance(born, Bounds)
    return replace(columns, facts={**columns.facts, BORN: _years(born)})


def _years(born: Bounds) -> Bounds:
    earliest: ColumnElement[date] = FirstOfYear(born.earliest)
    latest: ColumnElement[date] = LastOfYear(born.latest)
    return Bounds(earliest, latest)


# A day is kept as the text 2008-05-17 in SQLite and as a date in PostgreSQL, which have no function in common.


@compiles(FirstOfYear, "sqlite")
def _first_in_sqlite(element: FirstOfYear, compiler: SQLCompiler, **given: Any) -> str:
    return f"(substr({compiler.process(element.clauses, **given)}, 1, 4) || '-01-01')"


@compiles(LastOfYear, "sqlite")
def _last_in_sqlite(element: LastOfYear, compiler: SQLCompiler, **given: Any) -> str:
    return f"(substr({compiler.process(element.clauses, **given)}, 1, 4) || '-12-31')"


@compiles(FirstOfYear, "postgresql")
def _first_in_postgresql(element: FirstOfYear, compiler: SQLCompiler, **given: Any) -> str:
    return f"make_date(extract(year FROM {compiler.process(element.clauses, **given)})::integer, 1, 1)"


@compiles(LastOfYear, "postgresql")
def _last_in_postgresql(element: LastOfYear, compiler: SQLCompiler, **given: Any) -> str:
    return f"make_date(extract(year FROM {compiler.process(element.clauses, **given)})::integer, 12, 31)"
