"""Everything that is held on one player, for the family to take along: the tables, and their rows in plain values.

Which columns go along follows from `tracker.store.privacy`. Of other people nothing goes along but what they are to
the player.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import Any

from sqlalchemy import ColumnElement, Table, inspect, select

from tracker.access.guardianship import Relation
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.merges import parts_of
from tracker.store.privacy import PRIVACY, Privacy
from tracker.store.scope import ScopedSession, guarded

#: Plain values, as they stand in a file.
Rows = list[dict[str, str | int | float | bool | list[Any] | dict[str, Any] | None]]

STAYS = frozenset(
    {Privacy.NOTES, Privacy.CONTACT, Privacy.ACCOUNT, Privacy.SECRET, Privacy.OPERATION, Privacy.FIGURES}
)
_KNOWN_ANYWAY = frozenset({Privacy.KEY, Privacy.PUBLIC})
YOU, GUARDIAN, THE_PLAYER, SOMEBODY = "you", "guardian", "player", "somebody"


def held_on(session: ScopedSession, player_id: int, asker: int | None) -> dict[str, Rows]:
    """Every row that is held on a player, by table, with what its rows point to among clubs, leagues and matches.

    Arguments:
        asker: the number of the account that asks, which stands as "you".
    """
    people = _People(session, player_id, asker)
    found = {kind.__tablename__: _rows(session, kind, owner == player_id, people) for kind, owner in guarded()}
    line = t.AuditEvent
    numbers = (player_id, *(one.number for one in parts_of(session, player_id)))
    about_player = (line.subject == "player") & line.subject_id.in_(numbers)
    found[line.__tablename__] = _rows(session, line, about_player, people)
    return _with_what_they_point_to(session, found, people)


class _People:
    """What other people are to the player, in a word, in place of who they are."""

    def __init__(self, session: ScopedSession, player_id: int, asker: int | None) -> None:
        guardians = select(t.Guardian.user_id, t.Guardian.relation).where(t.Guardian.player_id == player_id)
        bindings = select(t.RoleBinding.user_id, t.RoleBinding.role).order_by(t.RoleBinding.id.desc())
        self._words = {user: role.value for user, role in session.execute(bindings)}
        for user, relation in session.execute(guardians):
            self._words[user] = THE_PLAYER if relation is Relation.SELF else GUARDIAN
        if asker is not None:
            self._words[asker] = YOU

    def word(self, user: int | None) -> str | None:
        """What somebody is to the player; nothing where nobody was written down."""
        return None if user is None else self._words.get(user, SOMEBODY)


def _rows(session: ScopedSession, kind: type[Base], which: ColumnElement[bool], people: _People) -> Rows:
    mapper = inspect(kind)
    table = kind.__tablename__
    columns = [column for column in mapper.local_table.columns if PRIVACY[table, column.name] not in STAYS]
    asked = [getattr(kind, mapper.get_property_by_column(column).key) for column in columns]
    order = [getattr(kind, mapper.get_property_by_column(column).key) for column in mapper.primary_key]
    others = {column.name for column in columns if PRIVACY[table, column.name] is Privacy.PERSON}
    return [
        {
            column.name: people.word(value) if column.name in others else _plain(value)
            for column, value in zip(columns, row, strict=True)
        }
        for row in session.execute(select(*asked).where(which).order_by(*order))
    ]


def _with_what_they_point_to(session: ScopedSession, found: dict[str, Rows], people: _People) -> dict[str, Rows]:
    """The rows together with the clubs, leagues, sides and matches they name, and what these name in turn."""
    kinds = {mapper.class_.__tablename__: mapper.class_ for mapper in Base.registry.mappers}
    open_ones = set(found)
    while open_ones:
        pointed = _pointed_to(found)
        open_ones = {name for name, numbers in pointed.items() if numbers - _numbers(found.get(name, []))}
        for name in open_ones:
            found[name] = _rows(session, kinds[name], kinds[name].id.in_(pointed[name]), people)
    return found


def _pointed_to(found: Mapping[str, Rows]) -> dict[str, set[int]]:
    """The numbers of rows in tables that are known without the player, by table."""
    pointed: dict[str, set[int]] = {}
    for name, rows in found.items():
        for column in Base.metadata.tables[name].columns:
            for key in column.foreign_keys:
                numbers = {row[column.name] for row in rows if column.name in row} - {None}
                if is_public(key.column.table) and numbers:
                    pointed.setdefault(key.column.table.name, set()).update(numbers)  # type: ignore[arg-type]
    return pointed


def is_public(table: Table) -> bool:
    """Whether all of a table is known without any player."""
    return all(PRIVACY[table.name, column.name] in _KNOWN_ANYWAY for column in table.columns)


def _numbers(rows: Rows) -> set[int]:
    return {number for row in rows if isinstance(number := row["id"], int)}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
