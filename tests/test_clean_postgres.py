"""What one test leaves behind on PostgreSQL, the next does not find."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, text
from tests.clean_postgres import CleanPostgres
from tests.people import invite

#: Everything that tells a database from its template but its rows, word for word.
SHAPE = text(
    """
    SELECT md5(string_agg(part, '' ORDER BY part)) FROM (
        SELECT (relname, relkind, relrowsecurity, relforcerowsecurity, relowner, relacl)::text AS part
        FROM pg_class WHERE relnamespace = 'public'::regnamespace
        UNION ALL SELECT pg_policy::text FROM pg_policy
        UNION ALL SELECT pg_proc::text FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT pg_constraint::text FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT (tgrelid, tgname, tgfoid, tgenabled, tgtype)::text FROM pg_trigger
        UNION ALL SELECT (attrelid, attname, atttypid, attnotnull, attisdropped)::text
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid AND relnamespace = 'public'::regnamespace
        UNION ALL SELECT pg_db_role_setting::text FROM pg_db_role_setting
    ) AS parts
    """
)
#: The numbers that were given out last.
NUMBERS = text("SELECT last_value FROM pg_sequences ORDER BY sequencename")
LEFT = {
    "nothing": "SELECT 1",
    "a row": "INSERT INTO federations (code, name) VALUES ('XYZ', 'Left')",
    "a policy less": "DROP POLICY tracker_rows ON players",
    "a table without its lock": "ALTER TABLE players DISABLE ROW LEVEL SECURITY",
    "a seed less": "DELETE FROM alembic_version",
    "a trigger asleep": "ALTER TABLE audit_events DISABLE TRIGGER ALL",
    "a column more": "ALTER TABLE players ADD COLUMN left_behind integer",
    "a column that may be empty": "ALTER TABLE players ALTER COLUMN name DROP NOT NULL",
    "a rule less": "ALTER TABLE absences DROP CONSTRAINT uq_absences_player_id_starts_reason",
    "a function of another's": "ALTER FUNCTION tracker_visible() SECURITY INVOKER",
    "a right more": "GRANT SELECT ON players TO PUBLIC",
    "a setting": "ALTER DATABASE tracker_test SET work_mem = '8MB'",
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
        numbers = connection.scalars(NUMBERS).all()
    engine.dispose()
    return shape, numbers, *counts
