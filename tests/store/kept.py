"""The summaries as they lie in the database, and as they would be if all were made anew."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Connection, Engine, delete, select
from tests.people import TODAY
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.summaries import rebuild
from tracker.store.summary_rows import SUMMARY_TABLES

Kept = dict[str, list[tuple[Any, ...]]]


def kept(connection: Connection) -> Kept:
    """Every row of every table of summaries, and of those that names are found by."""
    tables = [Base.metadata.tables[kind.__tablename__] for kind in (*SUMMARY_TABLES, t.NameWord, t.WordForm)]
    return {
        table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
        for table in tables
    }


def as_kept(engine: Engine) -> Kept:
    """The summaries as they are."""
    with engine.connect() as connection:
        return kept(connection)


def made_anew(engine: Engine, day: date = TODAY) -> Kept:
    """The summaries as they would be; nothing is changed."""
    with engine.connect() as connection:
        rebuilt(connection, day)
        found = kept(connection)
        connection.rollback()
    return found


def rebuilt(connection: Connection, day: date = TODAY) -> None:
    """Make all of them anew."""
    for kind in (t.NameWord, t.WordForm):
        connection.execute(delete(kind))
    rebuild(connection, Measure(day))
