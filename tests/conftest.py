"""What every test may ask for: an empty database of either kind, a house on it, and the day it is."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import tests.acquainted  # To bring it in is all there is to do.
import tests.at_hand  # Likewise, and before all else that reads rules.
import tests.kept_templates  # noqa: F401 - likewise.
from hypothesis import settings
from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import SessionTransaction
from tests.cheap_passwords import at_full_cost
from tests.clean_postgres import CleanPostgres, administer, named
from tests.in_full import examples
from tests.memory import memory
from tests.people import Cast, invite
from tests.postgres import private_postgres
from tracker.actions.verb import Library
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.quotas.load import load_quotas
from tracker.settings import Settings
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.store.scope import ScopedSession
from tracker.wiring import House

# How long an example takes says something of the machine's other guests and nothing of the code.
settings.register_profile("tracker", deadline=None, max_examples=examples(100))
settings.load_profile("tracker")

#: The moment at which all tests take place.
NOW = datetime(2026, 6, 30, 12, 0, tzinfo=UTC)
__all__ = ["at_full_cost"]
DATABASES = ("sqlite", "postgresql")
#: The name of the database of the tests on PostgreSQL.
TESTED = "tracker_test"
#: The role that the application has in the databases of the tests: no owner, no superuser.
APPLICATION = "tracker_application"
APPLICATION_PASSWORD = "tests only"


def pytest_configure() -> None:
    """Let the folders of the tests be in memory, and look for what is left over less often."""
    gc.set_threshold(10_000, 10, 10)
    folder = memory()
    if folder:
        os.environ["PYTEST_DEBUG_TEMPROOT"] = folder


def pytest_collection_finish() -> None:
    """What was brought in stays to the end, so nobody who looks for what is left over need look through it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server of our own, one for each worker."""
    with private_postgres() as url:
        yield url


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> Iterator[str]:
    """A migrated PostgreSQL database from which each test gets its own copy in a blink."""
    administer(postgres_url, "CREATE DATABASE tracker_template TEMPLATE template0")
    administer(postgres_url, f"DROP ROLE IF EXISTS {APPLICATION}")
    administer(postgres_url, f"CREATE ROLE {APPLICATION} LOGIN PASSWORD '{APPLICATION_PASSWORD}'")
    engine = open_engine(named(postgres_url, "tracker_template"))
    migrate(engine, APPLICATION)
    engine.dispose()
    yield "tracker_template"
    administer(postgres_url, "DROP DATABASE tracker_template WITH (FORCE)")
    administer(postgres_url, f"DROP ROLE {APPLICATION}")


@pytest.fixture(scope="session")
def clean_postgres(postgres_url: str, postgres_template: str) -> Iterator[CleanPostgres]:
    """The database that the tests on PostgreSQL use one after the other."""
    lender = CleanPostgres(postgres_url, postgres_template, TESTED)
    yield lender
    lender.drop()


@event.listens_for(ScopedSession, "after_begin", insert=True)
def _act_as_the_application(_session: ScopedSession, _begun: SessionTransaction, connection: Connection) -> None:
    """Every verb runs under row-level security, though the tests themselves sign in as who owns everything."""
    if connection.engine.url.database == TESTED:
        connection.exec_driver_sql(f"SET LOCAL ROLE {APPLICATION}")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file from which each test gets its own copy in a blink."""
    path = tmp_path_factory.mktemp("template") / "tracker.sqlite"
    engine = open_engine(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


@pytest.fixture(params=DATABASES)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty, migrated database; a test that takes it runs on SQLite and on PostgreSQL."""
    yield from _database(request, request.param, tmp_path)


@pytest.fixture
def sqlite_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty, migrated SQLite database, for what does not touch SQL of its own."""
    yield from _database(request, "sqlite", tmp_path)


@pytest.fixture
def postgres_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """An empty, migrated PostgreSQL database."""
    yield from _database(request, "postgresql", tmp_path)


@pytest.fixture(scope="session")
def library() -> Library:
    """The package's own rules, with the default ladder and thresholds."""
    return Library(load_catalogue(), quotas=load_quotas())


@pytest.fixture
def house(engine: Engine, library: Library, tmp_path: Path) -> House:
    """A whole installation on an empty database of either kind, where it is always `NOW`."""
    return house_on(engine, library, tmp_path)


@pytest.fixture
def sqlite_house(sqlite_engine: Engine, library: Library, tmp_path: Path) -> House:
    """A whole installation on an empty SQLite database, where it is always `NOW`."""
    return house_on(sqlite_engine, library, tmp_path)


def house_on(engine: Engine, library: Library, home: Path) -> House:
    """A whole installation on a database that is already there."""
    settings = Settings(
        home=home,
        database=str(engine.url),
        given_key="tests-only-" + "x" * 32,
        insecure_cookies=True,
        second_factor=False,
    )
    return House(settings, engine, library, lambda: NOW)


def _database(request: pytest.FixtureRequest, kind: str, folder: Path) -> Iterator[Engine]:
    if kind == "sqlite":
        path = folder / "tracker.sqlite"
        path.write_bytes(request.getfixturevalue("sqlite_template").read_bytes())
        engine = open_engine(f"sqlite:///{path}")
        yield engine
        engine.dispose()
        path.unlink(missing_ok=True)
        return
    lender: CleanPostgres = request.getfixturevalue("clean_postgres")
    engine = lender.lend()
    yield engine
    engine.dispose()
    lender.take_back()


@pytest.fixture
def cast(engine: Engine) -> Cast:
    """The cast, in the database of the test."""
    return invite(engine)
