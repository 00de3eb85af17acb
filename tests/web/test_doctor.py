"""Every line of `tracker doctor` fails where its setting is broken, and none where an installation is right."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask, Response
from sqlalchemy import Engine, create_engine, event, select, text
from sqlalchemy.orm import Session
from tests.conftest import NOW, house_on
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.verb import Library
from tracker.settings import Settings
from tracker.store.tables import PlayerRow
from tracker.web.app import create_app
from tracker.web.doctor.check import Examined
from tracker.web.doctor.checks import CHECKS, examine
from tracker.wiring import House

KEY = "c0ffee5d1e9a47b3826f" * 4


@pytest.fixture
def served(sqlite_house: House) -> House:
    """A house as it would be served to others, with a line in its ledger."""
    home = sqlite_house.settings.home / "home"
    home.mkdir(mode=0o700)
    settings = Settings(
        home=home,
        database=sqlite_house.settings.database,
        given_key=KEY,
        trusted_hosts=("tracker.example.org",),
        proxies=1,
        address="https://tracker.example.org",
        mail_server="smtps://mail.example.org",
        mail_from="tracker@example.org",
    )
    return replace(sqlite_house, settings=settings)


def wrong(house: House, break_app: Callable[[Flask], None] = lambda app: None, *, deploy: bool = True) -> set[str]:
    """The names of the lines that are not right."""
    app = create_app(house)
    break_app(app)
    return {finding.name for finding in examine(Examined(house, app), deploy=deploy) if not finding.right}


def having(name: str, value: object) -> Callable[[House], House]:
    """The same house with one setting changed."""
    change: dict[str, Any] = {name: value}
    return lambda house: replace(house, settings=replace(house.settings, **change))


def configured(name: str, value: object) -> Callable[[Flask], None]:
    """Pages that run with one value changed."""

    def change(app: Flask) -> None:
        app.config[name] = value

    return change


def answering(name: str, value: str) -> Callable[[Flask], None]:
    """Pages one of whose headers is replaced on its way out."""

    def replaced(response: Response) -> Response:
        response.headers[name] = value
        return response

    def change(app: Flask) -> None:
        # Functions are called from the last to the first, so this one must be the first to be the last word.
        app.after_request_funcs.setdefault(None, []).insert(0, replaced)

    return change


def without_tokens(app: Flask) -> None:
    """Pages that take any form."""
    app.config["WTF_CSRF_ENABLED"] = False


def kept_key(house: House) -> House:
    """A house whose own key anybody on the machine may read."""
    own = replace(house, settings=replace(house.settings, given_key=None))
    assert own.settings.secret_key
    own.settings.key_file.chmod(0o644)
    return own


def open_home(house: House) -> House:
    """A house whose folder anybody on the machine may look into."""
    house.settings.home.chmod(0o755)
    return house


def unmigrated(house: House) -> House:
    """A house without a database."""
    return replace(house, engine=create_engine(f"sqlite:///{house.settings.home / 'none.sqlite'}"))


def carelessly_kept(house: House) -> House:
    """A house whose database keeps its journal in memory alone: a crash may break it."""
    engine = create_engine(house.engine.url)

    def careless(connection: Any, _entry: object) -> None:
        connection.execute("PRAGMA journal_mode=MEMORY")

    event.listen(engine, "connect", careless)
    return replace(house, engine=engine)


def changed_ledger(house: House) -> House:
    """A house in whose ledger somebody has changed a line."""
    with house.engine.begin() as connection:
        connection.execute(text("DROP TRIGGER audit_events_no_update"))
        connection.execute(text("UPDATE audit_events SET role = 'parent'"))
    return house


def forgotten_heads(house: House) -> House:
    """A house whose noted heads are gone."""
    house.ledger_heads.file.unlink()
    return house


def never_run(house: House) -> House:
    """A house that has been in use for four days, and has not let go of anything."""
    return replace(house, clock=lambda: NOW + timedelta(days=4))


def forgotten_erasures(house: House) -> House:
    """A house whose file of the erased is gone."""
    erase_somebody(house)
    house.erasures_file().unlink()
    return house


def open_erasures(house: House) -> House:
    """A house whose file of the erased anybody on the machine may read."""
    erase_somebody(house)
    house.erasures_file().chmod(0o644)
    return house


def erase_somebody(house: House) -> None:
    with Session(house.engine) as session:
        player = session.scalars(select(PlayerRow).order_by(PlayerRow.id).limit(1)).one()
    # The mail server of the example answers nobody.
    by_folder = having("mail_server", None)(house)
    by_folder.perform(erase_records, EraseRecords(player.id, player.name), OPERATOR)


def backed_up_beside(house: House) -> House:
    """A house with a backup in the folder of the file of the erased."""
    house.back_up(house.settings.home / "yesterday")
    return house


BROKEN_HOUSES: list[tuple[str, Callable[[House], House]]] = [
    ("key-unguessable", having("given_key", "a" * 64)),
    ("key-unguessable", having("given_key", "please-change-me-0123456789-abcdefghijk")),
    ("key-closed", kept_key),
    ("home-closed", open_home),
    ("address-ours", having("address", "https://other.example.org")),
    ("address-https", having("address", "http://tracker.example.org")),
    ("second-factor", having("second_factor", False)),
    ("letters-leave", having("mail_server", None)),
    ("database-ready", unmigrated),
    ("database-safe", carelessly_kept),
    ("ledger-whole", changed_ledger),
    ("heads-noted", forgotten_heads),
    ("retention-runs", never_run),
    ("erasures-noted", forgotten_erasures),
    ("erasures-noted", open_erasures),
    ("backups-apart", backed_up_beside),
    ("cookies-secure", having("insecure_cookies", True)),
    ("proxies-believed", having("proxies", 0)),
]

BROKEN_PAGES: list[tuple[str, Callable[[Flask], None]]] = [
    ("debug-off", configured("DEBUG", True)),
    ("content-policy", answering("Content-Security-Policy", "script-src 'unsafe-inline'")),
    ("content-policy", answering("Content-Security-Policy", "default-src 'none'; script-src 'nonce-same'")),
    ("headers", answering("X-Content-Type-Options", "guess")),
    ("headers", answering("Cache-Control", "public")),
    ("https-kept", answering("Strict-Transport-Security", "max-age=60")),
    ("cookies-closed", configured("SESSION_COOKIE_HTTPONLY", False)),
    ("cookies-closed", configured("SESSION_COOKIE_SAMESITE", "None")),
    ("cookies-closed", configured("SESSION_COOKIE_DOMAIN", "example.org")),
    ("cookies-secure", configured("SESSION_COOKIE_SECURE", False)),
    ("hosts-trusted", configured("TRUSTED_HOSTS", None)),
    ("strangers-unbelieved", answering("Strict-Transport-Security", "max-age=31536000; includeSubDomains")),
    ("length-limited", configured("MAX_CONTENT_LENGTH", None)),
    ("parts-limited", configured("MAX_FORM_PARTS", None)),
    ("forms-signed", without_tokens),
]


def test_an_installation_that_is_right_has_no_wrong_line(served: House, sqlite_cast: Cast) -> None:
    served.perform(open_player, OpenPlayer(sqlite_cast.maya), sqlite_cast.director)
    assert wrong(served) == set()


@pytest.mark.parametrize(("line", "broken"), BROKEN_HOUSES, ids=[line for line, _ in BROKEN_HOUSES])
def test_a_setting_that_is_not_right_has_its_line_fail(
    served: House, sqlite_cast: Cast, line: str, broken: Callable[[House], House]
) -> None:
    served.perform(open_player, OpenPlayer(sqlite_cast.maya), sqlite_cast.director)
    house = broken(served)
    assert line in wrong(house)
    house.engine.dispose()


@pytest.mark.parametrize(("line", "broken"), BROKEN_PAGES, ids=[line for line, _ in BROKEN_PAGES])
def test_pages_that_are_not_right_have_their_line_fail(
    served: House, line: str, broken: Callable[[Flask], None]
) -> None:
    assert line in wrong(served, broken)


def test_no_line_is_without_a_test_that_breaks_it() -> None:
    broken = {line for line, _ in (*BROKEN_HOUSES, *BROKEN_PAGES)}
    assert {check.name for check in CHECKS} == broken | {"rows-locked"}


def test_a_login_that_no_policy_of_postgresql_binds_has_its_line_fail(
    postgres_engine: Engine, library: Library, tmp_path: Path
) -> None:
    findings = examine(Examined(house_on(postgres_engine, library, tmp_path), None), deploy=True)
    (found,) = (finding for finding in findings if finding.name == "rows-locked")
    assert not found.right
    assert "superuser" in found.remedy


def test_a_trial_is_not_asked_what_only_a_deployment_needs(served: House) -> None:
    trial = having("second_factor", False)(having("insecure_cookies", True)(having("mail_server", None)(served)))
    assert wrong(trial, deploy=False) == set()
    assert wrong(trial) == {"second-factor", "cookies-secure", "letters-leave"}


def test_looking_at_a_database_that_is_not_there_makes_none(served: House, tmp_path: Path) -> None:
    nowhere = unmigrated(served)
    of_the_database = {"database-ready", "database-safe", "rows-locked", "ledger-whole", "heads-noted"}
    assert wrong(nowhere) == of_the_database | {"retention-runs", "erasures-noted"}
    assert not (served.settings.home / "none.sqlite").exists()
    nowhere.engine.dispose()


def test_nothing_is_said_of_pages_that_cannot_be_made(served: House) -> None:
    house = having("given_key", "short")(served)
    findings = {finding.name: finding for finding in examine(Examined(house, None), deploy=False)}
    assert findings["key-unguessable"].remedy.startswith("TRACKER_SECRET_KEY has 5 characters")
    assert not findings["content-policy"].right


def test_the_whole_database_stands_on_postgresql_too(house: House, cast: Cast) -> None:
    """What is asked of the database is asked of either kind."""
    house.perform(open_player, OpenPlayer(cast.maya), cast.director)
    lines = {"database-ready", "database-safe", "ledger-whole", "heads-noted"}
    findings = examine(Examined(house, None), deploy=True)
    assert {finding.name for finding in findings if finding.right and finding.name in lines} == lines
    assert os.name != "posix" or house.ledger_heads.file.stat().st_mode & 0o077 == 0
