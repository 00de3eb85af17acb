"""A backup from before an erasure is put back, and nobody comes back with it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, select
from sqlalchemy.orm import Session
from tests.actions.test_erasing import canaries, left, raw
from tests.people import Cast, invite
from tracker.access.actor import OPERATOR
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.football.errors import SettingError
from tracker.store import tables as t
from tracker.wiring import House, open_house


def restored(house: House, engine: Engine, folder: Path) -> Cast:
    """Maya was erased, and then the database of the day before was put back."""
    cast = invite(engine)
    engine.dispose()
    shutil.copy(folder / "tracker.sqlite", folder / "yesterday")
    house.perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    engine.dispose()
    (folder / "yesterday").replace(folder / "tracker.sqlite")
    assert b"Maya Ferrant" in raw(folder)
    return cast


def lines(engine: Engine, event: str) -> list[int | None]:
    with Session(engine) as session:
        return list(session.scalars(select(t.AuditEvent.subject_id).where(t.AuditEvent.event == event)))


def test_whom_a_backup_brought_back_is_erased_again_before_anybody_is_served(
    sqlite_house: House, sqlite_engine: Engine, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cast = restored(sqlite_house, sqlite_engine, tmp_path)
    opened = open_house(sqlite_house.settings)
    assert set(left(opened.engine, cast.maya).values()) == {0}
    assert left(opened.engine, cast.ilse)["players"] == 1
    assert lines(opened.engine, "records:erase_again:done") == [cast.maya]
    assert [record.args for record in caplog.records if "erased again" in record.msg] == [(1,)]
    opened.close()
    assert [canary for canary in canaries(cast) if canary in raw(tmp_path)] == []


def test_opening_again_does_nothing(sqlite_house: House, sqlite_engine: Engine, tmp_path: Path) -> None:
    cast = restored(sqlite_house, sqlite_engine, tmp_path)
    open_house(sqlite_house.settings).close()
    noted = (tmp_path / "erased.log").read_text()
    again = open_house(sqlite_house.settings)
    assert lines(again.engine, "records:erase_again:done") == [cast.maya]
    again.close()
    assert (tmp_path / "erased.log").read_text() == noted


def test_what_the_database_knows_and_the_file_does_not_is_noted(
    sqlite_house: House, sqlite_engine: Engine, tmp_path: Path
) -> None:
    cast = invite(sqlite_engine)
    sqlite_house.perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    file = tmp_path / "erased.log"
    before = file.read_text()
    assert file.stat().st_mode & 0o777 == 0o600
    file.unlink()
    open_house(sqlite_house.settings).close()
    assert file.read_text() == before


def test_the_file_says_nothing_of_the_person(sqlite_house: House, sqlite_engine: Engine, tmp_path: Path) -> None:
    cast = invite(sqlite_engine)
    sqlite_house.perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    noted = (tmp_path / "erased.log").read_bytes()
    assert not [canary for canary in canaries(cast) if canary in noted]


def test_a_line_that_somebody_added_erases_nobody_and_stops_the_house(
    sqlite_house: House, sqlite_engine: Engine, tmp_path: Path
) -> None:
    cast = invite(sqlite_engine)
    sqlite_house.perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    file = tmp_path / "erased.log"
    line = file.read_text()
    file.write_text(line + line.replace(f" {cast.maya} ", f" {cast.ilse} "))
    with pytest.raises(SettingError, match="line 2"):
        open_house(sqlite_house.settings)
    assert left(sqlite_engine, cast.ilse)["players"] == 1


def test_a_player_put_back_beside_the_tombstone_is_erased_too(
    sqlite_house: House, sqlite_engine: Engine, tmp_path: Path
) -> None:
    cast = restored(sqlite_house, sqlite_engine, tmp_path)
    with Session(sqlite_engine) as session, session.begin():
        session.execute(delete(t.Tombstone))
        session.add(t.Tombstone(number=cast.maya, fingerprint="0" * 64, at=sqlite_house.clock()))
    opened = open_house(sqlite_house.settings)
    assert left(opened.engine, cast.maya)["players"] == 0
    opened.close()
