"""Erasing a player: every row that hangs on the player, and the accounts that were there for nobody else.

The statements go past the session because its scope hangs on the guardians, who go too; whoever calls has found the
player within the scope first.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Table, delete, func, insert, select, text, union

from tracker.football.people import Birth, Sex
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.engine import Engine, open_engine
from tracker.store.erasing_people import empty_accounts, people_left_without
from tracker.store.name_words import forget_names
from tracker.store.put_aside import forget_all_put_aside
from tracker.store.report_orders import forget_files_with
from tracker.store.scope import ScopedSession, guarded, guarded_tables, open_session
from tracker.store.touched import RECORDS, touched

_log = logging.getLogger("tracker.store")


@dataclass(frozen=True, slots=True)
class Gone:
    """How much went."""

    rows: int
    accounts: int


@dataclass(frozen=True, slots=True)
class Recognised:
    """By what a player would be recognised again."""

    name_folded: str
    sex: Sex
    born: Birth | None
    numbers: tuple[tuple[str, str], ...]


def recognised(session: ScopedSession, player_id: int) -> Recognised | None:
    """By what a player is recognised; nothing where none of that number is held."""
    row, number = t.PlayerRow, t.IdentifierRow
    player = session.get(row, player_id)
    if player is None:
        return None
    numbers = session.execute(select(number.scheme, number.value).where(number.player_id == player_id))
    first, last = player.born_earliest, player.born_latest
    born = Birth(first, last) if first and last else None
    return Recognised(player.name_folded, player.sex, born, tuple((scheme, value) for scheme, value in numbers))


def erase_player(session: ScopedSession, player_id: int) -> Gone:
    """Delete every row that hangs on a player, and empty the accounts that were there for nobody else."""
    session.flush()
    connection = session.connection()
    # What the family may see hangs on the guardians, who go before the player does.
    with session.past_row_security():
        people = people_left_without(connection, player_id)
        rows = forget_names(session, (player_id,))
        forget_files_with(connection, player_id)
        for table, owner in _last_first():
            rows += connection.execute(delete(table).where(table.c[owner] == player_id)).rowcount
        empty_accounts(connection, people)
        # Somebody may have dropped this player with a note, and what was dropped cannot be read here.
        forget_all_put_aside(connection)
    found = touched(session)
    found.players.add(player_id)
    found.tables |= RECORDS & {table.name for table in guarded_tables()}
    session.expire_all()
    return Gone(rows, len(people))


def _last_first() -> Iterator[tuple[Table, str]]:
    """Every table that tells of players, with the column that says of which; those that point come first."""
    owners = {kind.__tablename__: column.key for kind, column in guarded()}
    for table in reversed(Base.metadata.sorted_tables):
        if table.name in owners:
            yield table, owners[table.name]


def keep_tombstone(session: ScopedSession, number: int, marks: Collection[str], at: datetime) -> None:
    """Keep that a player was erased: the number, which nobody is given again, and what recognises the person."""
    connection = session.connection()
    row = t.Tombstone
    held = set(connection.scalars(select(row.fingerprint).where(row.number == number)))
    for mark in sorted(set(marks) - held):
        connection.execute(insert(row).values(number=number, fingerprint=mark, at=at))
    if connection.dialect.name == "postgresql":
        # A backup from before does not know that the number was given out; SQLite is asked in intake_write.
        connection.execute(
            text(
                "SELECT setval(pg_get_serial_sequence('players', 'id'), greatest(:number, "
                "(SELECT last_value FROM players_id_seq)))"
            ),
            {"number": number},
        )


def tombstones(session: ScopedSession) -> dict[int, tuple[datetime, frozenset[str]]]:
    """Everybody who was erased: when, and the marks, by number."""
    row = t.Tombstone
    found: dict[int, tuple[datetime, frozenset[str]]] = {}
    for number, mark, at in session.execute(select(row.number, row.fingerprint, row.at).order_by(row.id)):
        earlier = found.get(number, (at, frozenset[str]()))
        found[number] = earlier[0], earlier[1] | {mark}
    return found


def numbers_held(session: ScopedSession, numbers: Collection[int]) -> set[int]:
    """Those of some numbers under which a player is held."""
    return set(session.scalars(select(t.PlayerRow.id).where(t.PlayerRow.id.in_(numbers))))


def noted_otherwise(engine: Engine, noted: Collection[int]) -> bool:
    """Whether the database and the numbers noted outside it differ on who was erased."""
    number = t.Tombstone.number
    with open_session(engine, ALWAYS, writes=False) as session:
        kept = set(session.scalars(select(number).distinct()))
        held = session.scalar(select(t.PlayerRow.id).where(t.PlayerRow.id.in_(select(number))).limit(1))
        return kept != set(noted) or held is not None


def last_number(table: Table) -> Select[int]:
    """The greatest number that a row of a table has or was given by a file, as a question.

    The number of a player who was erased or undone still stands in the ledger, and what a file brought is told by
    its numbers when the file is undone, as is a row that became one with another: none is ever another row's.
    """
    added = t.ImportAddition
    noted = t.MergeNoteRow
    known = [
        select(func.max(table.c.id)),
        select(func.max(added.last)).where(added.table == table.name),
        select(func.max(noted.row_id)).where(noted.table == table.name),
    ]
    if table.name == t.PlayerRow.__tablename__:
        known += [select(func.max(t.Tombstone.number)), select(func.max(t.MergedRow.gone))]
    numbers = union(*known).subquery()
    return select(func.coalesce(func.max(numbers.c[0]), 0))


def compact(engine: Engine, owner: str | None = None) -> None:
    """Rewrite the database so that nothing of what was deleted is left in its free pages.

    Outside any transaction. Where somebody else is writing it is left to the next time: what is deleted has been
    written over already (`secure_delete`), and PostgreSQL does the same by itself before long.

    Arguments:
        owner: PostgreSQL's database as the owner of the tables, who alone may do it there.
    """
    if owner is None or engine.dialect.name != "postgresql":
        _compact(engine)
        return
    as_owner = open_engine(owner)
    try:
        _compact(as_owner)
    finally:
        as_owner.dispose()


def _compact(engine: Engine) -> None:
    failing = engine.dialect.loaded_dbapi.OperationalError
    try:
        connection = engine.raw_connection()
    except failing as error:
        _log.warning("The database could not be compacted just now (%s).", type(error).__name__)
        return
    try:
        driver: Any = connection.driver_connection
        if engine.dialect.name == "postgresql":
            driver.autocommit = True
        for statement in _compacting(engine):
            driver.execute(statement)
    except failing as error:
        _log.warning("The database could not be compacted just now (%s).", type(error).__name__)
    finally:
        # A connection that commits by itself must not be used again.
        connection.invalidate() if engine.dialect.name == "postgresql" else connection.close()


def _compacting(engine: Engine) -> list[str]:
    if engine.dialect.name == "sqlite":
        return ["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"]
    names = sorted({table.name for table in guarded_tables()} | {"users", "links", "web_sessions"})
    return [f"VACUUM {name}" for name in names]
