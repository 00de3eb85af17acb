"""Writing what a file brings, set by set, each sort of thing after those it refers to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice, repeat
from typing import Any

from sqlalchemy import Connection, Integer, Table, bindparam, func, literal_column, select, update
from sqlalchemy.exc import IntegrityError

from tracker.football.errors import ChangedMeanwhileError
from tracker.football.holdings import Delivery, Holding, Key, Thing
from tracker.store.batch_notes import BatchNotes
from tracker.store.bulk import ROWS_AT_ONCE, insert_rows
from tracker.store.erasing import last_number
from tracker.store.intake_shelves import SHELVES, Refs, Shelf, table_of

Holdings = Iterable[tuple[Key, Holding]]


@contextmanager
def nobody_meanwhile() -> Iterator[None]:
    """Tell that somebody was first, in one clear sentence.

    Raises:
        ChangedMeanwhileError: somebody added by hand, while the file was being read, what it brings.
    """
    try:
        yield
    except IntegrityError as error:
        message = (
            "Somebody else added some of the same records while the file was being taken in, so nothing was "
            "written; take the file in again."
        )
        raise ChangedMeanwhileError(message) from error


def write(connection: Connection, delivery: Delivery, batch_id: int) -> Refs:
    """Write everything that a file adds and corrects, and give the numbers that what it adds was given.

    What was written is kept under the number of the batch, so that it can be undone.
    """
    writer = Writer(connection, batch_id)
    writer.deliver(delivery)
    writer.notes.keep()
    return writer.refs


class Writer:
    """Writes what a file brings, all of it or part by part.

    `refs` are the numbers of what it adds; `notes` are kept by whoever writes the last part.
    """

    def __init__(self, connection: Connection, batch_id: int) -> None:
        self.refs = Refs()
        self.refs.batch = batch_id
        self.notes = BatchNotes(connection, batch_id)
        self.numbers = Numbers(connection)
        self._connection = connection

    def deliver(self, delivery: Delivery) -> None:
        """Write everything of a delivery."""
        for thing in Thing:
            self._shelve(thing, delivery)

    def _shelve(self, thing: Thing, delivery: Delivery) -> None:
        connection, shelf, refs = self._connection, SHELVES[thing], self.refs
        table = table_of(shelf)
        new = list(delivery.added(thing))
        numbers = self.numbers.take(table, len(new)) if "id" in table.c else ()
        if shelf.numbered:
            refs.update(zip((holding.ref for _, holding in new), numbers, strict=True))
        _add(connection, table, shelf, new, numbers, refs)
        self.notes.added(table, numbers if "id" in table.c else [shelf.row(refs, *one) for one in new])
        _correct(connection, table, shelf, delivery.changed(thing), refs, self.notes)


class Numbers:
    """Numbers for rows that are about to be written, which no other row has."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._last: dict[str, int] = {}
        #: PostgreSQL's counter of each table.
        self._counters: dict[str, str] = {}

    def take(self, table: Table, count: int) -> Sequence[int]:
        """So many of a table's."""
        if not count:
            return ()
        if self._connection.dialect.name == "postgresql":
            return self._counted(table, count)
        # SQLite has one writer at a time, and this transaction is it; so it is asked once.
        last = self._last.get(table.name)
        if last is None:
            last = self._connection.scalars(last_number(table)).one()
        self._last[table.name] = last + count
        return range(last + 1, last + 1 + count)

    def _counted(self, table: Table, count: int) -> Sequence[int]:
        """The next numbers of a counter, which others may use meanwhile: mostly they follow one another."""
        counter = self._counters.get(table.name)
        if counter is None:
            named = self._connection.scalar(select(func.pg_get_serial_sequence(table.name, "id")))
            # Said as a constant, since a name would be looked up for each number.
            counter = self._counters[table.name] = f"'{named}'::regclass"
        number = func.nextval(literal_column(counter), type_=Integer)
        asked = select(func.array_agg(number)).select_from(func.generate_series(1, count))
        found = self._connection.execute(asked).scalar_one()
        first, last = found[0], found[-1]
        return range(first, last + 1) if last - first + 1 == count else found


def _add(
    connection: Connection,
    table: Table,
    shelf: Shelf,
    new: Sequence[tuple[Key, Holding]],
    numbers: Sequence[int],
    refs: Refs,
) -> None:
    first = ("id",) if numbers else ()
    # The version is counted by SQLAlchemy where objects are saved; here it is said.
    last = ("version",) if "version" in table.c else ()
    own = ((number,) for number in numbers) if numbers else repeat(())
    ones = (1,) if last else ()
    rows = (
        (*number, *shelf.row(refs, key, holding), *ones) for number, (key, holding) in zip(own, new, strict=False)
    )
    while some := list(islice(rows, ROWS_AT_ONCE)):
        insert_rows(connection, table, (*first, *shelf.columns, *last), some)


def _correct(
    connection: Connection, table: Table, shelf: Shelf, changed: Holdings, refs: Refs, notes: BatchNotes
) -> None:
    """Replace what the file corrects and nothing else, so that what others correct meanwhile stays."""
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for key, holding in changed:
        old, new = shelf.corrected(refs, holding.before), shelf.corrected(refs, holding.facts)
        pairs = zip(shelf.correctable, old, new, strict=True)
        values = {column: (was, now) for column, was, now in pairs if now != was}
        row = {f"new_{column}": now for column, (_, now) in values.items()}
        alike[tuple(values)].append({**row, "ref": holding.ref})
        owner = refs[key[0]] if "player_id" in table.c else holding.ref if table.name == "players" else None
        notes.corrected(table, holding.ref, owner, values)
    for columns, rows in alike.items():
        values_of: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
        if "version" in table.c:
            values_of["version"] = table.c.version + 1
        connection.execute(update(table).where(table.c.id == bindparam("ref")).values(values_of), rows)
