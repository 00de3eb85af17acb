"""The migrations lead to exactly the tables that the code declares, and back, with rows in them."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, func, inspect, select
from sqlalchemy.orm import Session
from tests.people import invite
from tracker.store.base import Base
from tracker.store.migrate import configuration, is_current, migrate, unwind
from tracker.store.tables import PlayerRow


def test_there_is_one_newest_revision() -> None:
    heads = ScriptDirectory.from_config(configuration()).get_heads()
    assert len(heads) == 1, f"Two migrations follow the same one: {', '.join(heads)}; let one follow the other."


def test_migrations_carry_dated_names() -> None:
    folder = ScriptDirectory.from_config(configuration()).versions
    for step in ScriptDirectory.from_config(configuration()).walk_revisions():
        name = step.path.rsplit("/", 1)[-1]
        assert name[:8].isdecimal(), f"{folder}/{name}: begin the file name with the day, as 20261121_."


def test_the_migrated_database_is_the_declared_one(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, Base.metadata)
    assert differences == [], "The tables and the migrations differ; run `make migration NAME=...`."


def test_migrating_twice_changes_nothing(engine: Engine) -> None:
    migrate(engine)
    assert is_current(engine)


def test_a_database_with_people_in_it_goes_down_and_up(engine: Engine) -> None:
    invite(engine)
    unwind(engine)
    assert set(inspect(engine).get_table_names()) <= {"alembic_version"}
    migrate(engine)
    with Session(engine) as session:
        assert session.scalar(select(func.count()).select_from(PlayerRow)) == 0
