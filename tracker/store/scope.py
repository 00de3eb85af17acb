"""The shelf: a session that belongs to one act and gives only the players its actor may see.

The scope is fixed when the session is opened and never widened, because rows that are already in a session
are handed out again without a query. Whatever reads or changes players, or anything that hangs on a player,
is narrowed to the scope; a statement that cannot be narrowed (on bare tables, or as text) is refused, but
for those that `tracker.store` marks as narrowed by itself.

On PostgreSQL each transaction is told who acts, and row-level security (`tracker.store.row_security`) gives no more
rows than the scope does, also to what passes this shelf by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    FromClause,
    Result,
    Select,
    event,
    func,
    inspect,
    select,
    true,
)
from sqlalchemy.orm import (
    ORMExecuteState,
    Session,
    SessionTransaction,
    UOWTransaction,
)

from tracker.access.sight import EVERYBODYS, KIND, Sight, sight_of
from tracker.logic.terms import ALWAYS, Term
from tracker.store.among import handed_over
from tracker.store.columns import player_columns
from tracker.store.engine import limit_work
from tracker.store.narrowing import FEW_IN_SCOPE, in_scope, narrowed_to, narrowed_to_few
from tracker.store.predicate import drawn_from
from tracker.store.reach import NARROWED as NARROWED  # What a statement is marked with is known by the shelf.
from tracker.store.reach import UnscopedError as UnscopedError
from tracker.store.reach import guarded as guarded
from tracker.store.reach import guarded_tables as guarded_tables
from tracker.store.reach import tables_that_criteria_reach
from tracker.store.tables import PlayerRow

#: A statement on the pool that carries its scope itself (`tracker.store.pool_scope`); row-level security stays on.
IN_THE_POOL = "narrowed_in_the_pool"

#: The statement by which this file finds the players of a scope.
IN_SCOPE = "narrowed_to_its_scope"
#: So many players are named by their numbers; of more than these each statement carries the policy.
FEW = 1_000


class ScopedSession(Session):
    """A session whose scope was fixed at birth."""

    def __init__(self, bind: Engine | Connection, sight: Sight, seconds: int = 0, *, writes: bool) -> None:
        super().__init__(bind, autoflush=False, expire_on_commit=False, join_transaction_mode="rollback_only")
        self._sight = sight
        self._seconds = seconds
        self._writes = writes
        self._looks_past = False
        self._few: tuple[int, ...] | None = None
        self._few_handed_over: Any = None
        self._asked_for_few = False

    @property
    def scope(self) -> Term:
        """The players that this session may touch, as a term. It cannot be set again."""
        return self._sight.term

    def few(self) -> tuple[int, ...] | None:
        """The numbers of all players in scope, where an act that only reads has few of them; asked for once.

        To name them costs each statement a third of what it costs to carry the policy. An act that writes may bring
        players into its scope or let them go, so that it is asked for the policy each time anew.
        """
        if not self._asked_for_few:
            self._asked_for_few = True
            question = None if self._writes else _few_in_scope(self.scope)
            found = self.scalars(question).all() if question is not None else ()
            self._few = tuple(found) if question is not None and len(found) <= FEW else None
            if self._few is not None:
                self._few_handed_over = handed_over(self._few, self.get_bind().dialect)
        return self._few

    def few_handed_over(self) -> Any:
        """The same as the database takes them, made once; nothing where `few` gives nothing."""
        self.few()
        return self._few_handed_over

    @contextmanager
    def past_row_security(self) -> Iterator[None]:
        """Lift the second lock, and nothing of the first, for what is worked out over rows past the scope."""
        if self._looks_past or self.scope == ALWAYS or self.get_bind().dialect.name != "postgresql":
            yield
            return
        connection = self.connection()
        self._looks_past = True
        try:
            _tell(connection, {KIND: EVERYBODYS})
            yield
            # After an error the transaction takes no statement any more, and is undone with what was told in it.
            _tell(connection, {KIND: self._sight.settings[KIND]})
        finally:
            self._looks_past = False

    def tell(self, connection: Connection) -> None:
        """Tell a transaction who acts in it, which only PostgreSQL heeds, and how long it may work."""
        if connection.dialect.name != "postgresql":
            limit_work(connection, self._seconds)
            return
        time = {"statement_timeout": f"{self._seconds}s"} if self._seconds else {}
        _tell(connection, self._sight.settings | time | ({KIND: EVERYBODYS} if self._looks_past else {}))

    def visible(self, players: FromClause) -> ColumnElement[bool]:
        """The scope as a condition on the table `players` or an alias of it, for statements on bare tables."""
        return true() if self.scope == ALWAYS else in_scope(self.scope, players)


def open_session(engine: Engine, sight: Sight | Term, *, writes: bool, seconds: int = 0) -> ScopedSession:
    """A session for one act. One that only reads does not make other writers wait.

    Arguments:
        sight: whom it may see. A bare term other than `ALWAYS` is given nothing by row-level security.
        seconds: how long PostgreSQL may work on one statement, or SQLite in one transaction; 0 is for ever.
    """
    whom = sight if isinstance(sight, Sight) else sight_of(sight)
    reading = engine if writes else engine.execution_options(reads_only=True)
    return ScopedSession(reading, whom, seconds, writes=writes)


def open_beside(first: ScopedSession, sight: Sight, *, seconds: int = 0) -> ScopedSession:
    """A second session for an act that looks once at others than it may see, and only reads.

    In the embedded database it reads over the connection of the first. With one of its own it would wait for
    whoever is just writing, who waits for the first to end, until both give up; PostgreSQL lets no reader wait.
    """
    connection = first.connection()
    if connection.dialect.name == "sqlite":
        return ScopedSession(connection, sight, writes=False)
    return open_session(connection.engine, sight, writes=False, seconds=seconds)


def _tell(connection: Connection, settings: Mapping[str, str]) -> None:
    """Set settings until the transaction ends, so that none reaches whoever is given the connection next."""
    connection.execute(select(*(func.set_config(name, value, True) for name, value in settings.items())))  # noqa: FBT003


@event.listens_for(ScopedSession, "after_begin")
def _say_who_acts(session: Session, _transaction: SessionTransaction, connection: Connection) -> None:
    assert isinstance(session, ScopedSession)
    session.tell(connection)


@event.listens_for(ScopedSession, "do_orm_execute")
def _narrow(state: ORMExecuteState) -> Result[Any] | None:
    session = state.session
    assert isinstance(session, ScopedSession)
    if session.scope == ALWAYS or state.execution_options.get(IN_THE_POOL) or state.execution_options.get(IN_SCOPE):
        return None
    if state.execution_options.get(NARROWED):
        with session.past_row_security():
            return state.invoke_statement()
    reached = tables_that_criteria_reach(state.statement)
    if reached and not state.is_orm_statement:
        named = ", ".join(sorted(table.name for table in reached))
        message = (
            f"This statement names the class of {named} where no criterion reaches it; select the class itself."
        )
        raise UnscopedError(message)
    if reached and not state.is_insert:
        few = session.few_handed_over() if state.is_select else None
        if few is None:
            state.statement = narrowed_to(session.scope, state.statement, reached)
        else:
            state.statement = narrowed_to_few(state.statement, reached)
            state.parameters = {**_alone(state.parameters), FEW_IN_SCOPE: few}
    return None


def _alone(parameters: Any) -> dict[str, Any]:
    """What a statement was handed that gives rows; it is never asked several times in one."""
    assert not isinstance(parameters, list), "A statement that gives rows is asked once."
    return dict(parameters or {})


@lru_cache(maxsize=64)
def _few_in_scope(scope: Term) -> Select[Any] | None:
    """What finds the players of a scope that is drawn from few rows, and whether there are more than a few."""
    players = PlayerRow.__table__
    if drawn_from(scope, player_columns(players)) is None:
        return None
    return select(players.c.id).where(in_scope(scope, players)).limit(FEW + 1).execution_options(**{IN_SCOPE: True})


@event.listens_for(ScopedSession, "before_flush")
def _refuse_strangers(session: Session, _context: UOWTransaction, _instances: object) -> None:
    """Rows that hang on a player may be written only for players in scope, before and after the change.

    Raises:
        UnscopedError: a row belongs to a player that this session may not see.
    """
    assert isinstance(session, ScopedSession)
    if session.scope == ALWAYS:
        return
    owners = {number for row in (*session.new, *session.dirty, *session.deleted) for number in _owners(row)}
    seen = set(session.scalars(select(PlayerRow.id).where(PlayerRow.id.in_(owners)))) if owners else set()
    if owners - seen:
        message = "A row of a player outside the scope would be written; load the player through the session first."
        raise UnscopedError(message)


def _owners(row: object) -> Iterator[int]:
    """The players a row belongs to, and belonged to before it was changed."""
    column = "id" if isinstance(row, PlayerRow) else "player_id"
    if hasattr(row, column) and (isinstance(row, PlayerRow) or hasattr(type(row), "player_id")):
        history = inspect(row).attrs[column].history
        yield from (number for number in (*history.added, *history.unchanged, *history.deleted) if number)
