"""Numbers that a file is given for its rows belong to no other row, whoever else is writing."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine
from tracker.store.base import Base
from tracker.store.batch_notes import stretches
from tracker.store.intake_write import Numbers

PLAYERS = Base.metadata.tables["players"]


def test_they_follow_one_another_and_come_once(engine: Engine) -> None:
    with engine.connect() as connection:
        numbers = Numbers(connection)
        first, second = numbers.take(PLAYERS, 3), numbers.take(PLAYERS, 2)
        assert [*first, *second] == list(range(first[0], first[0] + 5))
        assert isinstance(first, range)
        assert not numbers.take(PLAYERS, 0)
        connection.rollback()


def test_where_somebody_else_was_given_some_between_they_are_not_told_as_one_stretch(
    postgres_engine: Engine,
) -> None:
    """The counter leaves every second number out, as if others had taken them."""
    with postgres_engine.connect() as connection:
        connection.exec_driver_sql("ALTER SEQUENCE players_id_seq INCREMENT BY 2")
        found = Numbers(connection).take(PLAYERS, 3)
        assert list(stretches(found)) == [(number, number) for number in (found[0], found[0] + 2, found[0] + 4)]
        connection.rollback()


@pytest.mark.parametrize("count", [1, 40])
def test_no_later_row_is_given_one_of_them(postgres_engine: Engine, count: int) -> None:
    with postgres_engine.connect() as connection:
        found = Numbers(connection).take(PLAYERS, count)
        following = connection.exec_driver_sql("SELECT nextval('players_id_seq')").scalar_one()
        assert following > found[-1]
        connection.rollback()
