"""How long the database may work for a page, on either kind, and that nobody else is cut short by it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import OperationalError
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.players import ListPlayers, list_players
from tracker.logic.terms import ALWAYS
from tracker.settings import read_settings
from tracker.store.engine import TooLongError, answering
from tracker.store.scope import open_session
from tracker.wiring import House

#: Works for as long as it is let; it ends by itself only where nobody has set it a limit.
ENDLESS = {
    "sqlite": (
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows}) SELECT max(i) FROM n"
    ),
    "postgresql": "SELECT pg_sleep({seconds})",
}


def work(connection: Connection, rows: int = 10**9, seconds: float = 60) -> None:
    connection.exec_driver_sql(ENDLESS[connection.dialect.name].format(rows=rows, seconds=seconds))


def test_what_takes_the_database_too_long_is_broken_off_with_one_sentence(engine: Engine) -> None:
    with (
        pytest.raises(TooLongError, match="took the database too long"),
        answering(),
        open_session(engine, ALWAYS, writes=False, seconds=1) as session,
        session.begin(),
    ):
        work(session.connection())


def test_the_limit_of_one_session_is_none_for_the_next(engine: Engine) -> None:
    with open_session(engine, ALWAYS, writes=False, seconds=1) as session, session.begin():
        work(session.connection(), rows=1, seconds=0)
    with open_session(engine, ALWAYS, writes=False) as session, session.begin():
        # On one connection: the pool gives the same one again.
        work(session.connection(), rows=3_000_000, seconds=1.2)
    with engine.begin() as connection:
        work(connection, rows=1, seconds=0)


@contextmanager
def counting_takes(engine: Engine, rows: int, seconds: float) -> Iterator[None]:
    """Whoever counts the players of a list keeps the database busy."""

    def busy(connection: Connection, _cursor: object, statement: str, given: object, *_: object) -> tuple[str, Any]:
        if not statement.startswith("SELECT count("):
            return statement, given
        return ENDLESS[connection.dialect.name].format(rows=rows, seconds=seconds), ()

    event.listen(engine, "before_cursor_execute", busy, retval=True)
    yield
    event.remove(engine, "before_cursor_execute", busy)


def test_a_page_has_the_limit_of_the_settings_and_a_command_on_the_machine_none(house: House, cast: Cast) -> None:
    limited = replace(house, settings=replace(house.settings, statement_seconds=1))
    with counting_takes(house.engine, rows=10**9, seconds=60), pytest.raises(TooLongError):
        limited.perform(list_players, ListPlayers(), cast.director)
    with counting_takes(house.engine, rows=3_000_000, seconds=1.2):
        limited.perform(list_players, ListPlayers(), OPERATOR)


def test_the_limit_is_a_setting() -> None:
    assert read_settings({}).statement_seconds == 30
    assert read_settings({"TRACKER_STATEMENT_SECONDS": "5"}).statement_seconds == 5


def test_a_database_that_does_not_answer_is_another_thing() -> None:
    statement = "SELECT 1"
    with pytest.raises(Exception, match="does not answer"), answering():
        raise OperationalError(statement, {}, Exception("no route"))
