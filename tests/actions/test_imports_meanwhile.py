"""Files that are taken in while somebody else writes: they wait their turn, or are refused and change nothing."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, insert, select
from tests.conftest import house_on
from tests.importing.files import sheet
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.verb import Library
from tracker.football.errors import ChangedMeanwhileError
from tracker.importing.kind import Kind
from tracker.importing.view import ImportView
from tracker.store import tables as t
from tracker.wiring import House


def players(list_name: str, count: int = 200) -> ImportFile:
    """A list of players of its own numbers, all registered with the same three clubs."""
    rows = [
        {
            "id": str(number),
            "name": f"{list_name} {number}",
            "sex": "male",
            "club": f"Club {number % 3}",
            "registered_from": "2025-07-01",
        }
        for number in range(count)
    ]
    return ImportFile(Kind.PLAYERS, f"{list_name}.csv", sheet(*rows), list_name)


def test_two_files_that_bring_the_same_clubs_at_once_are_both_taken_in(house: House, engine: Engine) -> None:
    with ThreadPoolExecutor(4) as hands:
        files = [players(f"list{number}") for number in range(4)]
        views: list[ImportView] = list(hands.map(lambda file: house.perform(import_file, file, OPERATOR), files))
    assert [view.add for view in views] == [200] * 4
    assert sorted(len(view.clubs) for view in views) == [0, 0, 0, 3]
    with engine.connect() as connection:
        assert connection.scalars(select(func.count()).select_from(t.Club)).one() == 3


def test_who_adds_the_same_by_hand_meanwhile_makes_the_import_start_again(
    postgres_engine: Engine, library: Library, tmp_path: Path
) -> None:
    house = house_on(postgres_engine, library, tmp_path)
    with ThreadPoolExecutor(1) as hand, postgres_engine.connect() as somebody:
        somebody.execute(insert(t.Club).values(name="CLUB 1", name_folded="club 1"))
        importing = hand.submit(house.perform, import_file, players("list"), OPERATOR)
        wait_until_somebody_waits(postgres_engine)
        somebody.commit()
        with pytest.raises(ChangedMeanwhileError, match="nothing was written; take the file in again"):
            importing.result(timeout=30)
    assert house.perform(import_file, players("list"), OPERATOR).add == 200


def wait_until_somebody_waits(engine: Engine) -> None:
    """Return once a session of the server waits for another's transaction."""
    with engine.connect() as watcher:
        for _ in range(300):
            question = "SELECT count(*) FROM pg_locks WHERE NOT granted"
            if watcher.exec_driver_sql(question).scalar_one():
                return
            time.sleep(0.05)
    pytest.fail("The import never came to wait for the club that is being added.")
