"""`tracker database backup`: whole, closed, never over another, and nobody who was erased comes back with it."""

from __future__ import annotations

import os
import sqlite3
import stat
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.actions.test_erasing import canaries, raw
from tests.cli.commands import tracker
from tests.conftest import house_on
from tests.people import Cast, invite
from tracker.access.actor import OPERATOR
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.verb import Library
from tracker.football.errors import BadInputError
from tracker.store import tables as t
from tracker.wiring import House, open_house


def test_a_backup_is_whole_and_its_owners_alone_and_is_made_once(tmp_path: Path) -> None:
    assert tracker(tmp_path, "database", "migrate").returncode == 0
    (tmp_path / "players.csv").write_text("name,sex,born\nAda Marsh,female,2009-01-02\n")
    assert tracker(tmp_path, "import", "players", "players.csv").returncode == 0
    before = os.umask(0)
    try:
        made = tracker(tmp_path, "database", "backup", "copy.sqlite")
    finally:
        os.umask(before)
    copy = tmp_path / "copy.sqlite"
    assert made.returncode == 0
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert f"{copy.stat().st_size} bytes" in made.stdout
    with sqlite3.connect(copy) as held:
        assert held.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert held.execute("SELECT name FROM players").fetchall() == [("Ada Marsh",)]
    held.close()
    kept = copy.read_bytes()
    again = tracker(tmp_path, "database", "backup", "copy.sqlite")
    assert (again.returncode, again.stdout) == (2, "")
    assert "no backup is written over" in again.stderr
    assert copy.read_bytes() == kept
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.sqlite", "instance", "players.csv"]


def test_a_folder_that_is_not_there_is_bad_input(tmp_path: Path) -> None:
    assert tracker(tmp_path, "database", "migrate").returncode == 0
    done = tracker(tmp_path, "database", "backup", "nowhere/copy.sqlite")
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot be written" in done.stderr


def test_it_is_made_while_somebody_writes(sqlite_house: House, cast: Cast, tmp_path: Path) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        session.get_one(t.PlayerRow, cast.maya).name = "Not committed"
        session.flush()
        sqlite_house.back_up(tmp_path / "copy")
    assert b"Not committed" not in (tmp_path / "copy").read_bytes()


@pytest.fixture
def cast(sqlite_engine: Engine) -> Cast:
    return invite(sqlite_engine)


def test_whoever_was_erased_after_the_backup_is_erased_again_when_it_is_put_back(
    sqlite_house: House, sqlite_engine: Engine, cast: Cast, tmp_path: Path
) -> None:
    apart = tmp_path.parent / f"{tmp_path.name}-apart"
    apart.mkdir()
    sqlite_house.back_up(apart / "yesterday")
    sqlite_house.perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    sqlite_engine.dispose()
    assert b"Maya Ferrant" not in raw(tmp_path)
    (apart / "yesterday").replace(tmp_path / "tracker.sqlite")
    assert b"Maya Ferrant" in raw(tmp_path)
    opened = open_house(sqlite_house.settings)
    with Session(opened.engine) as session:
        assert session.get(t.PlayerRow, cast.maya) is None
        assert session.get(t.PlayerRow, cast.ilse)
    opened.close()
    assert [canary for canary in canaries(cast) if canary in raw(tmp_path)] == []


def test_postgresql_is_told_which_command_to_use(postgres_engine: Engine, library: Library, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="pg_dump --format=custom --file=copy"):
        house_on(postgres_engine, library, tmp_path).back_up(tmp_path / "copy")
    assert not (tmp_path / "copy").exists()
