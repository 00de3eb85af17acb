"""The players whom a question finds, to be counted and looked at otherwise than as a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select

from tracker.finding.facets import Facet
from tracker.store import tables as t
from tracker.store.finding_shape import Asked, shape_of
from tracker.store.finding_sql import Parts, bare
from tracker.store.name_search import named
from tracker.store.pool_columns import Eyes
from tracker.store.prepared import prepare
from tracker.store.scope import ScopedSession

#: Columns of the pool as somebody may know them.
Columns = Callable[[FromClause, Eyes], Sequence[ColumnElement[Any]]]


def look_at(
    session: ScopedSession,
    asked: Asked,
    facets: Sequence[Facet],
    statement: Callable[[FromClause], Select[Any]],
    columns: Columns = lambda pool, eyes: (),
) -> Sequence[Any]:
    """The rows of a statement about those who are found, as the driver gives them.

    Arguments:
        facets: those that the statement is about, each a column by its name, as it is stored.
        columns: what else of the pool it is about.
        statement: makes it from the players who are found.
    """
    shape, values = shape_of(asked)
    pool = t.PoolRow.__table__
    parts = Parts(shape, named(session, shape.words, pool.c.player_id) if shape.words else None)
    sides = [bare(parts.facets[facet], facet) for facet in facets]
    found = parts.found(None, [*sides, *columns(pool, parts.eyes)]).subquery()
    return prepare(statement(found), session.get_bind().dialect).run(session, values)
