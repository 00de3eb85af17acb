"""How a statement is made to give only the players of a scope: by their numbers where few, else by the policy."""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import ColumnElement, FromClause, Table, and_, select
from sqlalchemy.orm import InstrumentedAttribute, with_loader_criteria
from sqlalchemy.orm.util import LoaderCriteriaOption

from tracker.logic.terms import Term
from tracker.store.among import among
from tracker.store.base import Base
from tracker.store.columns import player_columns
from tracker.store.predicate import compile_term, drawn_from
from tracker.store.reach import guarded
from tracker.store.tables import PlayerRow

#: The name under which a statement is handed the numbers of few players.
FEW_IN_SCOPE = "players_in_scope"


def in_scope(scope: Term, players: FromClause) -> ColumnElement[bool]:
    """A scope as a condition on the table `players` or an alias of it."""
    columns = player_columns(players)
    drawn = drawn_from(scope, columns)
    seen = compile_term(scope, columns)
    return seen if drawn is None else and_(players.c.id.in_(drawn), seen)


#: Statements that are put together once and asked again, and what they became. A statement never changes, and what
#: it became goes with it, so that one with values in it is not kept.
_NARROWED: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()


def narrowed_to_few(statement: Any, reached: frozenset[Table]) -> Any:
    """A statement that gives no players but those whose numbers it is handed as `FEW_IN_SCOPE`.

    The same statement becomes the same each time, by which SQLAlchemy finds sooner what it compiled.

    Arguments:
        reached: the guarded tables in it (`tracker.store.reach`).
    """
    narrowed = _NARROWED.get(statement)
    if narrowed is None:
        narrowed = _NARROWED[statement] = statement.options(*_by_number(reached))
    return narrowed


@lru_cache(maxsize=512)
def _by_number(reached: frozenset[Table]) -> tuple[LoaderCriteriaOption, ...]:
    """What narrows guarded tables to players by their numbers, which each statement is handed."""
    return tuple(
        with_loader_criteria(kind, among(owner, FEW_IN_SCOPE), include_aliases=True)
        for kind, owner in guarded()
        if kind.__table__ in reached
    )


def narrowed_to(scope: Term, statement: Any, reached: frozenset[Table]) -> Any:
    """A statement that carries the policy itself."""
    criteria = _criteria(scope)
    return statement.options(*(criteria[kind] for kind, _ in guarded() if kind.__table__ in reached))


class _Criteria(dict[type[Base], LoaderCriteriaOption]):
    """What narrows each guarded table to a scope: the same for every statement, and made when first asked for."""

    def __init__(self, scope: Term) -> None:
        super().__init__()
        self._players = PlayerRow.__table__.alias("visible_players")
        self._seen = select(self._players.c.id).where(in_scope(scope, self._players))
        self._drawn = drawn_from(scope, player_columns(self._players)) is not None
        self._owners = dict(guarded())

    def __missing__(self, kind: type[Base]) -> LoaderCriteriaOption:
        made = with_loader_criteria(kind, self._is_seen(self._owners[kind]), include_aliases=True)
        self[kind] = made
        return made

    def _is_seen(self, owner: InstrumentedAttribute[int]) -> ColumnElement[bool]:
        """A scope that is drawn from few rows is worked out once; of a wide one each row's own player is looked at.

        SQLite would gather all players of a wide scope, of a million for seconds, before it looks at the first row.
        """
        if self._drawn:
            return owner.in_(self._seen)
        return self._seen.where(self._players.c.id == owner).exists()


@lru_cache(maxsize=64)
def _criteria(scope: Term) -> _Criteria:
    return _Criteria(scope)
