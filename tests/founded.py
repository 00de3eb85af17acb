"""The demo federation, in which nobody exists, as an installation of its own with a way in for each role."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from flask import Flask
from tests.clean_postgres import administer, named
from tests.conftest import NOW, house_on
from tests.memory import memory
from tests.web.browsing import Browser
from tracker.access.actor import OPERATOR
from tracker.access.roles import Role
from tracker.actions.demo import LoadFederation, SignInFor, load_federation
from tracker.actions.verb import Library
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.quotas.load import load_quotas
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.web.app import create_app
from tracker.wiring import House

PLAYERS = 2500


@dataclass(frozen=True, slots=True)
class Founded:
    """An installation of the federation, its pages, and how somebody of each role signs in."""

    house: House
    app: Flask
    sign_ins: Mapping[Role, SignInFor]

    def browser_of(self, role: Role) -> Browser:
        """A browser in which somebody of a role has signed in; a visitor's is empty."""
        browser = Browser(self.app)
        if role in self.sign_ins:
            signed = self.sign_ins[role]
            assert browser.sign_in(signed.email, signed.password).status_code == 303
        return browser


@contextmanager
def founded(players: int = PLAYERS) -> Iterator[Founded]:
    """Found the federation on the day of the tests, and forget it afterwards."""
    with tempfile.TemporaryDirectory(prefix="tracker-founded-", dir=memory()) as folder:
        yield from _founded(f"sqlite:///{folder}/tracker.sqlite", Path(folder), players)


@contextmanager
def founded_on(server: str, database: str, application: str, players: int = PLAYERS) -> Iterator[Founded]:
    """Found it in a new database of this name on a server of PostgreSQL, and drop that afterwards.

    Arguments:
        application: the role that may read and write under the policies; the house is the owner's.
    """
    administer(server, f"CREATE DATABASE {database} TEMPLATE template0")
    try:
        with tempfile.TemporaryDirectory(prefix="tracker-founded-") as folder:
            yield from _founded(named(server, database), Path(folder), players, application)
    finally:
        administer(server, f"DROP DATABASE {database} WITH (FORCE)")


def _founded(database: str, folder: Path, players: int, application: str | None = None) -> Iterator[Founded]:
    engine = open_engine(database)
    migrate(engine, application)
    house = house_on(engine, Library(load_catalogue(), quotas=load_quotas()), folder)
    loaded = house.perform(load_federation, LoadFederation(players, 1, NOW.date()), OPERATOR)
    yield Founded(house, create_app(house), {one.role: one for one in reversed(loaded.sign_ins)})
    engine.dispose()


@contextmanager
def copy_of(federation: Founded, *, on_disk: bool = False) -> Iterator[Founded]:
    """The same federation once more, for whoever changes something in it, or measures how long that takes."""
    with tempfile.TemporaryDirectory(prefix="tracker-founded-", dir=None if on_disk else memory()) as folder:
        # What is still in the journal of an open database is in no copy of its file.
        federation.house.engine.dispose()
        shutil.copy(federation.house.settings.home / "tracker.sqlite", folder)
        engine = open_engine(f"sqlite:///{folder}/tracker.sqlite")
        house = house_on(engine, federation.house.library, Path(folder))
        yield Founded(house, create_app(house), federation.sign_ins)
        engine.dispose()
