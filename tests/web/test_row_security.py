"""The application under its own login at PostgreSQL: who is let start, and a day's work through the door."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine
from tests.conftest import APPLICATION, APPLICATION_PASSWORD, NOW, house_on
from tests.people import Cast
from tests.web.browsing import Browser, gather
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.verb import Library
from tracker.football.errors import SettingError
from tracker.importing.kind import Kind
from tracker.settings import Settings
from tracker.store.migrate import unwind
from tracker.store.row_policies import POLICY
from tracker.web.app import create_app
from tracker.wiring import House, build_house, open_house

PLAYERS = b"""id,name,sex,born,nationalities,position,club,team,registered_from
7001,Aino Vesterholm,female,2010-02-03,NMK,midfielder,Harbour Athletic,Under 19,2025-08-01
7002,Petra Dalgaard,female,2010-05-06,NMK,defender,Lake United,Under 19,2025-08-01
"""


def url_of(engine: Engine) -> str:
    return engine.url.render_as_string(hide_password=False)


def url_of_application(engine: Engine) -> str:
    return engine.url.set(username=APPLICATION, password=APPLICATION_PASSWORD).render_as_string(hide_password=False)


@pytest.fixture
def settings(postgres_engine: Engine, tmp_path: Path) -> Settings:
    """An installation whose application signs in as a role of its own."""
    return Settings(
        home=tmp_path,
        database=url_of_application(postgres_engine),
        given_key="tests-only-" + "x" * 32,
        second_factor=False,
    )


def test_the_application_starts_under_a_role_of_its_own(settings: Settings) -> None:
    open_house(settings).close()


def test_a_login_that_no_policy_binds_is_refused(settings: Settings, postgres_engine: Engine) -> None:
    with pytest.raises(SettingError, match="superuser"):
        open_house(replace(settings, database=url_of(postgres_engine)))


def test_a_trial_under_such_a_login_is_warned(
    settings: Settings, postgres_engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        open_house(replace(settings, database=url_of(postgres_engine), insecure_cookies=True)).close()
    assert "superuser" in caplog.text


def test_the_owner_brings_the_database_up_to_date_for_the_application(
    settings: Settings, postgres_engine: Engine
) -> None:
    unwind(postgres_engine)
    build_house(replace(settings, owner_database=url_of(postgres_engine))).close()
    open_house(settings).close()


def test_bringing_up_to_date_what_is_asks_for_no_owner(settings: Settings) -> None:
    """The service runs the command before each start, as the application."""
    build_house(settings).close()


@pytest.mark.parametrize("change", [f"DROP POLICY {POLICY} ON guardians", "DELETE FROM alembic_version"])
def test_bringing_older_tables_up_to_date_names_the_owner_that_it_takes(
    settings: Settings, postgres_engine: Engine, change: str
) -> None:
    with postgres_engine.begin() as connection:
        connection.exec_driver_sql(change)
    with pytest.raises(SettingError, match="TRACKER_OWNER_DATABASE"):
        build_house(settings)


def test_a_role_that_is_not_there_is_named(settings: Settings, postgres_engine: Engine) -> None:
    nobody = postgres_engine.url.set(username="nobody_at_all").render_as_string(hide_password=False)
    with pytest.raises(SettingError, match="nobody_at_all"):
        build_house(replace(settings, database=nobody, owner_database=url_of(postgres_engine)))


def test_an_owner_of_an_embedded_database_is_refused(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(SettingError, match="TRACKER_OWNER_DATABASE is for PostgreSQL"):
        build_house(
            replace(settings, database=f"sqlite:///{tmp_path / 'x.sqlite'}", owner_database="postgresql://x")
        )


def test_a_day_at_the_club_under_the_applications_login(
    settings: Settings, postgres_engine: Engine, library: Library, tmp_path: Path
) -> None:
    """A file is taken in, the director finds the new player of the club, and nobody finds another club's."""
    cast: Cast = gather(postgres_engine)
    opened = open_house(settings)
    house: House = replace(house_on(opened.engine, library, tmp_path), clock=lambda: NOW)
    try:
        view = house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", PLAYERS, "register"), OPERATOR)
        assert view.add == 2
        app = create_app(house)
        listed = Browser(app).signed_in("dana").get("/players").text
        assert "Aino Vesterholm" in listed
        assert "Petra Dalgaard" not in listed
        mother = Browser(app).signed_in("pat")
        assert mother.get(f"/players/{cast.maya}").status_code == 200
        assert mother.get(f"/players/{cast.ilse}").status_code == 404
    finally:
        opened.close()
