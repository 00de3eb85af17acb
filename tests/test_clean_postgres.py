"""What one test leaves behind on PostgreSQL, the next does not find."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text
from tests.clean_postgres import SHAPE, CleanPostgres
from tests.people import invite

LEFT = {
    "nothing": "SELECT 1",
    "a row": "INSERT INTO federations (code, name) VALUES ('XYZ', 'Left')",
    "a policy less": "DROP POLICY tracker_rows ON players",
    "a table without its lock": "ALTER TABLE players DISABLE ROW LEVEL SECURITY",
    "a seed less": "DELETE FROM alembic_version",
    "a trigger asleep": "ALTER TABLE audit_events DISABLE TRIGGER ALL",
    "a column more": "ALTER TABLE players ADD COLUMN left_behind integer",
}


@pytest.mark.parametrize("left", LEFT)
def test_what_a_test_left_behind_is_gone(clean_postgres: CleanPostgres, left: str) -> None:
    before = _state(clean_postgres.lend())
    engine = clean_postgres.lend()
    with engine.begin() as connection:
        connection.exec_driver_sql(LEFT[left])
    engine.dispose()
    clean_postgres.take_back()
    assert _state(clean_postgres.lend()) == before
    clean_postgres.take_back()


def test_the_whole_cast_and_its_numbers_are_gone(clean_postgres: CleanPostgres) -> None:
    engine = clean_postgres.lend()
    first = invite(engine).maya
    engine.dispose()
    clean_postgres.take_back()
    engine = clean_postgres.lend()
    assert invite(engine).maya == first
    engine.dispose()
    clean_postgres.take_back()


def _state(engine: Engine) -> tuple[object, ...]:
    tables = ("federations", "alembic_version")
    with engine.connect() as connection:
        counts = [connection.scalar(text(f"SELECT count(*) FROM {table}")) for table in tables]
        shape = connection.scalar(SHAPE)
    engine.dispose()
    return shape, *counts
