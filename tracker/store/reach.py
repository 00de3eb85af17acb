"""Which tables that tell of players a statement reaches, and whether criteria would find them there.

One statement of a kind is looked through, and what was found holds for all of its kind. SQLAlchemy compiles
those to one text, whatever their values, and knows them by a key; by the same they are known here. There is no
value in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Any

from sqlalchemy import Alias, Column, ColumnClause, Insert, Select, Table, TableClause, TextClause
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.visitors import iterate

from tracker.store.base import Base
from tracker.store.tables import PlayerRow

#: A statement of the store's own that carries the scope itself, or looks past it for a reason of its own. For this
#: one statement row-level security lets everything through as well.
NARROWED = "narrowed_by_the_store"
#: So many kinds of statements are remembered, more than there are; then they are looked through anew.
_KINDS_OF_STATEMENTS = 2_000
#: Literals that name no table: `count(*)` and `SELECT 1`.
_HARMLESS = ("*", "1")
#: Where SQL written by hand may have been added to a statement.
_ADDED = ("_prefixes", "_suffixes", "_hints", "_statement_hints")


class UnscopedError(RuntimeError):
    """A statement would reach players outside the scope of its session; it is not run."""


@cache
def guarded() -> tuple[tuple[type[Base], InstrumentedAttribute[int]], ...]:
    """Every table that tells of players, with the column that says of which."""
    return tuple(_guarded())


def _guarded() -> Iterator[tuple[type[Base], InstrumentedAttribute[int]]]:
    for mapper in sorted(Base.registry.mappers, key=lambda mapper: mapper.class_.__tablename__):
        kind = mapper.class_
        if kind is PlayerRow:
            yield kind, PlayerRow.id
        elif "player_id" in mapper.columns:
            yield kind, kind.player_id


@cache
def guarded_tables() -> frozenset[Table]:
    """The tables of `guarded`."""
    return frozenset(kind.__table__ for kind, _ in guarded())  # type: ignore[misc]


#: What was found of each kind of statement that criteria may narrow; one that is refused is refused each time.
_REACHED: dict[Any, frozenset[Table]] = {}


def tables_that_criteria_reach(statement: Any) -> frozenset[Table]:
    """The guarded tables that a statement names through their classes.

    No class leads to another by itself (`tests/house/test_shelf.py`), so what a statement does not name it does not
    read; and each criterion that it is spared makes it quicker to find what was compiled before.

    Raises:
        UnscopedError: the statement holds text, or names a guarded table other than through its class, so that
            criteria would miss it and it would bring players from beyond the scope.
    """
    key = statement._generate_cache_key()
    if key is None:
        return _looked_through(statement)
    found = _REACHED.get(key.key)
    if found is None:
        found = _looked_through(statement)
        if len(_REACHED) >= _KINDS_OF_STATEMENTS:
            _REACHED.clear()
        _REACHED[key.key] = found
    return found


def _looked_through(statement: Any) -> frozenset[Table]:
    elements = list(iterate(statement))
    texts = [element for element in elements if _MAY_BRING_TEXT[type(element)] and _is_text(element)]
    within = (element for element in elements if isinstance(element, Select) and element is not statement)
    parts = [elements, *(list(iterate(element)) for element in within)]
    bare = sorted({table.name for part in parts for table in _bare_tables(part) & guarded_tables()})
    if texts or bare:
        message = (
            f"This statement reaches {', '.join(bare) or 'what its text names'} past the scope; select the mapped "
            f"classes, or narrow it with `session.visible` in tracker/store and mark it {NARROWED}."
        )
        raise UnscopedError(message)
    return guarded_tables().intersection(chain.from_iterable(map(_mapped_tables, parts)))


def _mapped_tables(elements: list[Any]) -> set[Any]:
    """The tables that stand in a statement through their class, or through an alias of it."""
    return {element._annotations["parententity"].mapper.local_table for element in elements if _is_mapped(element)}


def _bare_tables(elements: list[Any]) -> set[Any]:
    """The tables that stand in a statement without their class, and those that are aliased without it."""
    mapped = _mapped_tables(elements)
    named = {element for element in elements if isinstance(element, Table) and not _is_mapped(element)}
    columns = [element for element in elements if isinstance(element, Column) and not _is_mapped(element)]
    aliased = {column.table.element for column in columns if isinstance(column.table, Alias)}
    return (named - mapped) | aliased


def _is_mapped(element: Any) -> bool:
    return "parententity" in getattr(element, "_annotations", {})


class _Kinds(dict[type, bool]):
    """Whether an element of a kind may bring text; most are values and comparisons, which cannot."""

    def __missing__(self, kind: type) -> bool:
        added = any(hasattr(kind, name) for name in _ADDED)
        self[kind] = added or issubclass(kind, TextClause | ColumnClause | TableClause | Insert)
        return self[kind]


_MAY_BRING_TEXT = _Kinds()


def _is_text(element: Any) -> bool:
    """Whether an element brings SQL that was written by hand, in whatever guise."""
    unnamed = isinstance(element, TableClause) and not isinstance(element, Table)
    added = any(getattr(element, name, ()) for name in _ADDED)
    filled = isinstance(element, Insert) and element.select is not None
    return isinstance(element, TextClause) or _is_literal(element) or unnamed or added or filled


def _is_literal(element: Any) -> bool:
    return isinstance(element, ColumnClause) and element.is_literal and element.name not in _HARMLESS
