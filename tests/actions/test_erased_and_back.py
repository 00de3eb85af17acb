"""Who was erased stays so under a new key and on PostgreSQL, and PostgreSQL's owner frees what is left."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, delete, select, text
from sqlalchemy.orm import Session
from tests.conftest import APPLICATION, APPLICATION_PASSWORD, house_on
from tests.importing.files import sheet
from tests.people import Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR
from tracker.actions.erasing import EraseRecords, ReplayErasures, erase_records, replay_erasures
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.retention import FinishRetention, finish_retention
from tracker.actions.verb import Library
from tracker.football.errors import SettingError
from tracker.football.people import Sex
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.store.engine import open_engine
from tracker.store.erasing import compact
from tracker.wiring import House

FIRST, SECOND = ("tests-only-" + letter * 32 for letter in "yz")
MAYA = {"name": "Maya Ferrant", "sex": "female", "born": "2008-03-14"}


def keyed(house: House, key: str, *older: str) -> House:
    """The same house with another key, and keys of before."""
    return replace(house, settings=replace(house.settings, given_key=key, fallback_keys=older))


def brought_back(house: House, cast: Cast) -> None:
    """The player's row as an older backup brings it, which knows of no tombstone."""
    with Session(house.engine) as session, session.begin():
        session.execute(delete(t.Tombstone))
        player = t.PlayerRow(name="Maya Ferrant", name_folded="maya ferrant", sex=Sex.FEMALE)
        player.id = cast.maya
        session.add(player)


def replayed(house: House) -> int:
    return house.perform(replay_erasures, ReplayErasures(), OPERATOR)


def test_under_a_new_key_the_file_of_the_erased_still_brings_nobody_back(house: House, cast: Cast) -> None:
    old = keyed(house, FIRST)
    old.perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    brought_back(house, cast)
    new = keyed(house, SECOND, FIRST)
    assert not new.erasures_agree()
    assert replayed(new) == 1
    assert new.erasures_agree()
    with Session(house.engine) as session:
        assert session.get(t.PlayerRow, cast.maya) is None
    view = new.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", sheet(MAYA)), OPERATOR)
    assert [fault.phrase.code for fault in view.faults] == ["import-erased"]
    # Whoever is erased next is noted under the new key, beside lines of the old one.
    new.perform(erase_records, EraseRecords(cast.noor, "Noor van der Heuvel"), OPERATOR)
    assert new.erasures_agree()


def test_without_the_key_of_before_the_file_is_refused_and_names_the_setting(house: House, cast: Cast) -> None:
    keyed(house, FIRST).perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    with pytest.raises(SettingError, match="TRACKER_SECRET_KEY_FALLBACKS"):
        replayed(keyed(house, SECOND))


def test_what_a_backup_brought_back_is_erased_again_on_either_database(house: House, cast: Cast) -> None:
    house.perform(erase_records, EraseRecords(cast.maya, "Maya Ferrant"), OPERATOR)
    brought_back(house, cast)
    assert replayed(house) == 1
    with Session(house.engine) as session:
        assert session.get(t.PlayerRow, cast.maya) is None
        assert session.scalars(select(t.Tombstone.number).distinct()).all() == [cast.maya]
        again = select(t.AuditEvent.subject_id).where(t.AuditEvent.event == "records:erase_again:done")
        assert session.scalars(again).all() == [cast.maya]
    assert replayed(house) == 0
    assert as_kept(house.engine) == made_anew(house.engine)


def dead_rows_freed(engine: Engine) -> int:
    """How often somebody other than autovacuum has freed the rows of players."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("SELECT pg_stat_clear_snapshot()"))
        count = connection.scalar(
            text("SELECT vacuum_count FROM pg_stat_user_tables WHERE relname = 'players'"),
        )
        return int(count or 0)


def test_the_application_frees_nothing_and_the_owner_does(postgres_engine: Engine) -> None:
    """PostgreSQL lets the owner of a table alone free its rows, and passes over it for whoever is not."""
    url = postgres_engine.url.set(username=APPLICATION, password=APPLICATION_PASSWORD)
    application = open_engine(url.render_as_string(hide_password=False))
    before = dead_rows_freed(postgres_engine)
    compact(application)
    assert dead_rows_freed(postgres_engine) == before
    compact(application, postgres_engine.url.render_as_string(hide_password=False))
    assert dead_rows_freed(postgres_engine) == before + 1
    application.dispose()


def test_the_nightly_run_frees_as_the_owner_what_families_had_erased_on_the_pages(
    postgres_engine: Engine, library: Library, tmp_path: Path
) -> None:
    house = house_on(postgres_engine, library, tmp_path)
    own = postgres_engine.url.render_as_string(hide_password=False)
    nightly = replace(house, settings=replace(house.settings, owner_database=own))
    before = dead_rows_freed(postgres_engine)
    nightly.perform(finish_retention, FinishRetention(()), OPERATOR)
    assert dead_rows_freed(postgres_engine) == before + 1


def test_an_owner_who_cannot_be_reached_is_noted_and_nothing_else(
    postgres_engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "tracker.store"):
        compact(postgres_engine, "postgresql://nobody:secret-canary@127.0.0.1:1/nothing")
    assert "could not be compacted" in caplog.text
    assert "secret-canary" not in caplog.text
