"""The cast that is copied into a database stands there as the one that was written there, number by number."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, Table, select, text
from sqlalchemy.orm import Session
from tests.clean_postgres import CleanPostgres
from tests.filled_once import filled_once
from tests.people import invite
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.engine import open_engine


@pytest.fixture
def other(engine: Engine, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A second empty database of the same kind."""
    if engine.dialect.name == "sqlite":
        (tmp_path / "other.sqlite").write_bytes(request.getfixturevalue("sqlite_template").read_bytes())
        found = open_engine(f"sqlite:///{tmp_path / 'other.sqlite'}")
        yield found
        found.dispose()
        return
    urls = request.getfixturevalue("postgres_url"), request.getfixturevalue("postgres_template")
    lender = CleanPostgres(*urls, "tracker_other")
    found = lender.lend()
    yield found
    found.dispose()
    lender.drop()


def everything(engine: Engine) -> dict[str, list[tuple[object, ...]]]:
    tables: list[Table] = Base.metadata.sorted_tables
    with engine.connect() as connection:
        return {one.name: sorted(map(tuple, connection.execute(select(one))), key=repr) for one in tables}


def test_a_copied_cast_is_the_cast(engine: Engine, other: Engine) -> None:
    assert invite(engine) == invite(other)
    assert everything(engine) == everything(other)
    assert sum(map(len, everything(other).values())) > 100


def test_whoever_comes_after_a_copied_cast_is_given_the_next_number(engine: Engine, other: Engine) -> None:
    numbers = []
    for place in (engine, other):
        invite(place)
        with Session(place) as session, session.begin():
            session.add(late := t.Federation(code="LAT", name="The Late Association"))
            session.flush()
            numbers.append(late.id)
    assert numbers[0] == numbers[1]


def test_a_database_that_is_not_empty_is_filled_the_long_way(engine: Engine, other: Engine) -> None:
    def fill(place: Engine) -> str:
        with place.begin() as connection:
            connection.execute(text("INSERT INTO federations (code, name) VALUES ('LAT', 'The Late Association')"))
        return "filled"

    assert filled_once(engine, fill) == "filled"
    with other.begin() as connection:
        connection.execute(text("INSERT INTO federations (code, name) VALUES ('SOO', 'The Soon Association')"))
    assert filled_once(other, fill) == "filled"
    assert len(everything(other)["federations"]) == 2
