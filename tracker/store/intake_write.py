"""Writing what a file brings, set by set, each sort of thing after those it refers to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, select, update

from tracker.football.holdings import Delivery, Holding, Key, Thing
from tracker.store.bulk import ROWS_AT_ONCE, insert_rows
from tracker.store.erasing import last_player_number
from tracker.store.intake_shelves import SHELVES, Refs, Shelf

Holdings = Iterable[tuple[Key, Holding]]


def write(connection: Connection, delivery: Delivery) -> Refs:
    """Write everything that a file adds and corrects, and give the numbers that what it adds was given."""
    refs = Refs()
    for thing in Thing:
        shelf = SHELVES[thing]
        table = shelf.table.__table__
        assert isinstance(table, Table)
        if shelf.numbered:
            new = [holding.ref for _, holding in delivery.added(thing)]
            refs.update(zip(new, _numbers(connection, table, len(new)), strict=True))
        _add(connection, table, shelf, delivery.added(thing), refs)
        _correct(connection, table, shelf, delivery.changed(thing), refs)
    return refs


def _numbers(connection: Connection, table: Table, count: int) -> Sequence[int]:
    """Numbers for rows that are about to be written, which no other row has."""
    if not count:
        return ()
    if connection.dialect.name == "postgresql":
        number = func.nextval(func.pg_get_serial_sequence(table.name, "id"))
        return connection.scalars(select(number).select_from(func.generate_series(1, count))).all()
    # SQLite has one writer at a time, and this transaction is it.
    highest = select(func.coalesce(func.max(table.c.id), 0))
    # The number of a player who was erased still stands in the ledger, and is nobody else's.
    last = connection.scalars(last_player_number() if table.name == "players" else highest).one()
    return range(last + 1, last + 1 + count)


def _add(connection: Connection, table: Table, shelf: Shelf, new: Holdings, refs: Refs) -> None:
    first = ("id",) if shelf.numbered else ()
    # The version is counted by SQLAlchemy where objects are saved; here it is said.
    last = ("version",) if "version" in table.c else ()
    rows = (
        (*((refs[holding.ref],) if first else ()), *shelf.row(refs, key, holding), *((1,) if last else ()))
        for key, holding in new
    )
    while some := list(islice(rows, ROWS_AT_ONCE)):
        insert_rows(connection, table, (*first, *shelf.columns, *last), some)


def _correct(connection: Connection, table: Table, shelf: Shelf, changed: Holdings, refs: Refs) -> None:
    """Replace what the file corrects and nothing else, so that what others correct meanwhile stays."""
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for _, holding in changed:
        old, new = shelf.corrected(refs, holding.before), shelf.corrected(refs, holding.facts)
        pairs = zip(shelf.correctable, old, new, strict=True)
        values = {column: now for column, was, now in pairs if now != was}
        row = {f"new_{column}": value for column, value in values.items()}
        alike[tuple(values)].append({**row, "ref": holding.ref})
    for columns, rows in alike.items():
        values = {name: bindparam(f"new_{name}") for name in columns}
        if "version" in table.c:
            values["version"] = table.c.version + 1
        connection.execute(update(table).where(table.c.id == bindparam("ref")).values(values), rows)
