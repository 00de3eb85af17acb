"""Chromium for the tests, one for a worker, and the pages of a house that is founded once for all who read them."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Protocol

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page, StorageState, sync_playwright
from tests.conftest import house_on
from tests.people import PASSWORD, Cast, email_of
from tests.postgres import missing
from tests.web.browsing import gather, token_on
from tests.web.career import live_a_career
from tests.web.girls import fill
from tests.web.patterns import patterns
from tests.web.soundness import DESK, HEIGHT, LOOKS, unsound
from tests.web.test_hostile_records import MARKUP
from tests.web.test_players import register
from tracker.actions.verb import Library
from tracker.store.engine import open_engine
from tracker.web.app import create_app
from tracker.web.page import page as show
from werkzeug.serving import make_server

CHROMIUM = os.environ.get("TRACKER_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
QUIET += ["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"]


class Served(Protocol):
    """Pages that are served somewhere."""

    @property
    def origin(self) -> str:
        """Where they are."""


@dataclass(frozen=True)
class Place:
    """Where the pages are served, and whom they are about."""

    origin: str
    cast: Cast
    career: int

    def address(self, path: str) -> str:
        """The address of a path."""
        people = {"career": self.career, "maya": self.cast.maya, "ilse": self.cast.ilse}
        people |= {"harbour": self.cast.harbour}
        return self.origin + path.format(**people)


@pytest.fixture(scope="session")
def place(sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The pages of a house with the cast in it, on a port of this machine; what a test adds to it stays."""
    folder = tmp_path_factory.mktemp("browser")
    shutil.copy(sqlite_template, folder / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    cast = gather(engine)
    career = live_a_career(engine, cast)
    fill(engine, cast, 130, shared=True)
    fill(engine, cast, 24, born="1999", ends=date(2026, 5, 31), shared=True)
    register(engine, cast, [MARKUP, "Wolfeschlegelsteinhausen" * 8, "ليلى بنت سعيد"])
    app = create_app(house_on(engine, library, folder))
    app.add_url_rule("/patterns", "patterns", lambda: show("patterns.html", patterns=patterns("en")))
    with serving(app) as origin:
        yield Place(origin, cast, career)
    engine.dispose()


class serving:  # noqa: N801 - it is used like a function.
    """Serve an application on a free port for as long as a block runs."""

    def __init__(self, app: Flask) -> None:
        self.server = make_server("127.0.0.1", 0, at_once(app), threaded=True)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)

    def __enter__(self) -> str:
        self.thread.start()
        return f"http://127.0.0.1:{self.server.server_port}"

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


def at_once(app: Flask) -> Callable[..., list[bytes]]:
    """The application with each answer whole: of one that a browser breaks off, the server leaves a file open."""

    def answer(environ: Any, start_response: Any) -> list[bytes]:
        pieces: Any = app(environ, start_response)
        with closing(pieces) if hasattr(pieces, "close") else nullcontext():
            return [b"".join(pieces)]

    return answer


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A real browser without a window, the same for all tests of a worker."""
    if not CHROMIUM:
        missing("No Chromium to look through", "install it (`apt-get install chromium`) or set TRACKER_CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=QUIET)
        yield browser
        browser.close()


@dataclass
class Look:
    """A page that somebody looks at, and everything the browser complained of or asked elsewhere for."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def at(self, address: str) -> Page:
        """Go there."""
        self.page.goto(address)
        return self.page

    def wrong_at(self, address: str) -> list[str]:
        """Everything that is wrong with a page, in every size and light, with what it had the browser say."""
        self.complaints.clear()
        self.elsewhere.clear()
        return [*unsound(self.at(address)), *self.said]

    @property
    def said(self) -> list[str]:
        """What was complained of or asked elsewhere for.

        That a refused page has a status that says so is noted by the browser and is no complaint of ours.
        """
        ours = [one for one in self.complaints if "the server responded with a status of 4" not in one]
        return [*ours, *self.elsewhere]


@dataclass
class Windows:
    """Opens windows of a browser at one place, in which people have signed in."""

    chromium: Browser
    origin: str
    cookies: dict[tuple[str, str], StorageState]
    opened: list[Look] = field(default_factory=list)

    def open(self, person: str = "", width: int = DESK, scheme: str = "light", *, script: bool = True) -> Look:
        """A new window of a width and a colour scheme, in which a person may have signed in."""
        context = self.chromium.new_context(
            viewport={"width": width, "height": HEIGHT},
            color_scheme=scheme,  # type: ignore[arg-type]
            reduced_motion="reduce",
            locale="en-GB",
            timezone_id="Europe/Lisbon",
            java_script_enabled=script,
            storage_state=self._cookies_of(person) if person else None,
        )
        found = Look(context.new_page())
        found.page.on("console", lambda told: found.complaints.append(told.text))
        found.page.on("pageerror", lambda error: found.complaints.append(str(error)))
        found.page.on("dialog", lambda dialog: found.complaints.append(f"dialog {dialog.message}"))
        found.page.on("request", lambda asked: self._note(found, asked.url))
        self.opened.append(found)
        return found

    def close(self) -> None:
        """Close them all."""
        for one in self.opened:
            one.page.context.close()

    def _note(self, found: Look, address: str) -> None:
        if not address.startswith((self.origin, "data:")):
            found.elsewhere.append(address)

    def _cookies_of(self, person: str) -> StorageState:
        """The cookies of a person's browser, who signs in only once for all tests."""
        known = (self.origin, person)
        if known not in self.cookies:
            with self.chromium.new_context() as context:
                way_in = f"{self.origin}/sign-in"
                token = token_on(context.request.get(way_in).text())
                form = {"email": email_of(person), "password": PASSWORD, "csrf_token": token}
                assert context.request.post(way_in, form={**form}, max_redirects=0).status == 303
                self.cookies[known] = context.storage_state()
        return self.cookies[known]


@pytest.fixture(scope="session")
def signed_in() -> dict[tuple[str, str], StorageState]:
    """The cookies of those who have signed in so far, by where that was."""
    return {}


Looking = Callable[..., Look]


@pytest.fixture
def look(chromium: Browser, place: Served, signed_in: dict[tuple[str, str], StorageState]) -> Iterator[Looking]:
    """Windows that are a test's own."""
    windows = Windows(chromium, place.origin, signed_in)
    yield windows.open
    windows.close()


@pytest.fixture(scope="module")
def reading(chromium: Browser, place: Served, signed_in: dict[tuple[str, str], StorageState]) -> Iterator[Looking]:
    """The window of each person for tests that go to one page after the other and leave nothing behind."""
    windows, kept = Windows(chromium, place.origin, signed_in), dict[str, Look]()

    def window_of(person: str = "") -> Look:
        if person not in kept:
            kept[person] = windows.open(person, *LOOKS[0])
        return kept[person]

    yield window_of
    windows.close()


def enter(page: Page, origin: str, person: str) -> None:
    """Sign in by the page for it."""
    page.goto(f"{origin}/sign-in?lang=en")
    page.get_by_label("E-mail address").fill(email_of(person))
    page.get_by_label("Password").fill(PASSWORD)
    page.locator("main").get_by_role("button", name="Sign in", exact=True).click()
