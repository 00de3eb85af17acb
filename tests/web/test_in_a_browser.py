"""The pages in Chromium: nothing axe finds, nothing the content policy stops, nothing that leaves or overflows."""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from flask import Flask
from playwright.sync_api import Browser, Page, StorageState, sync_playwright
from pypdf import PdfReader
from tests.conftest import house_on
from tests.people import PASSWORD, Cast, email_of
from tests.postgres import missing
from tests.web.browsing import gather
from tests.web.career import live_a_career
from tests.web.girls import fill
from tests.web.patterns import patterns
from tests.web.test_hostile_records import MARKUP
from tests.web.test_players import register
from tracker.actions.verb import Library
from tracker.store.engine import open_engine
from tracker.web.app import create_app
from tracker.web.page import page as show
from werkzeug.serving import make_server

pytestmark = pytest.mark.xdist_group("browser")

CHROMIUM = os.environ.get("TRACKER_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]
QUIET += ["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"]
#: Only what is wrong is worked out in full, and not where each element stands, which takes most of the time.
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    "selectors": False,
}
#: Of a hundred rows of one kind the first tell as much, in a tenth of the time.
FIRST_ROWS = {
    "exclude": [["tbody tr:nth-child(n+7)"], [".pooled-one:nth-child(n+7)"], [".due-list li:nth-child(n+7)"]]
}
PHONE, DESK = 390, 1280

#: Who looks at what; a path may name a player. The first four are looked at in every light and size.
PAGES = [
    ("", "/sign-in"),
    ("dana", "/players"),
    ("dana", "/players/{career}"),
    ("", "/patterns"),
    ("", "/eligibility?edition=olympic-men/1992&born=1969"),
    ("", "/eligibility?edition=&born=x"),
    ("", "/how-old"),
    ("", "/how-old?born=2011&season=2025-26"),
    ("", "/how-old?born=14.09.2011"),
    ("", "/help"),
    ("", "/help/player"),
    ("dana", "/help/drafts"),
    ("", "/competitions"),
    ("", "/competitions/olympic-men"),
    ("", "/routes/olympic-men/2016?born=1992-12-31"),
    ("dana", "/what-if?edition=fifa-u17-women/2025&born-on-or-after=2009-01-01"),
    ("dana", "/what-if?edition=fifa-u17-women/2025"),
    ("dana", "/what-if?overage=1"),
    ("dana", "/players?q=nobody"),
    ("dana", "/players/{maya}?as-of=2030-01-01"),
    ("pat", "/players/{maya}"),
    ("sam", "/players/{ilse}"),
    ("odile", "/players/{ilse}/looks"),
    ("odile", "/players/{ilse}/report"),
    ("dana", "/players/{career}/report"),
    ("", "/shared/never-was"),
    ("", "/verify"),
    ("", "/verify?code=x"),
    ("alex", "/players"),
    ("alex", "/inspect"),
    ("alex", "/administration"),
    ("alex", "/administration/imports"),
    ("alex", "/administration/jobs"),
    ("alex", "/administration/ledger"),
    ("alex", "/administration/retention"),
    ("alex", "/administration/rules"),
    ("alex", "/administration/settings"),
    ("ona", "/people/roles"),
    ("nils", "/players"),
    ("nils", "/children"),
    ("dana", "/season-turn?season=2025-26"),
    ("dana", "/records-in"),
    ("dana", "/records-in/file"),
    ("dana", "/clubs/{harbour}/gaps"),
    ("dana", "/clubs/{harbour}/gaps?sex=male"),
    ("dana", "/clubs/{harbour}/gaps?as-of=2030-01-01"),
    ("dana", "/clubs/{harbour}/gaps/people?sex=female&figure=trainees"),
    ("dana", "/clubs/{harbour}/gaps/people?sex=female&figure=nothing"),
    ("dana", "/today"),
    ("dana", "/today/ageing-out"),
    ("dana", "/roster"),
    ("dana", "/reports"),
    ("cass", "/today"),
    ("dana", "/compare?player={career}&player={maya}&player={ilse}"),
    ("sam", "/federations/NMK/gaps"),
    ("ona", "/federations/NMK/gaps"),
    ("sam", "/federations/NMK/gaps/people?sex=female&figure=players"),
]
#: On which screen in which light a page is looked at, one after the other; `make audit` looks at all four.
LOOKS = ((PHONE, "dark"), (DESK, "light"))


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


@pytest.fixture(scope="module")
def place(sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """The pages of a house with the cast in it, on a port of this machine."""
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


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """A real browser without a window."""
    if not CHROMIUM:
        missing("No Chromium to look through", "install it (`apt-get install chromium`) or set TRACKER_CHROMIUM")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=QUIET)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def signed_in() -> dict[str, StorageState]:
    """The cookies of those who have signed in so far."""
    return {}


@dataclass
class Look:
    """A page that somebody looks at, and everything the browser complained of or asked elsewhere for."""

    page: Page
    complaints: list[str]
    elsewhere: list[str]

    def at(self, address: str) -> Page:
        """Go there."""
        self.page.goto(address)
        return self.page


Looking = Callable[..., Look]


@pytest.fixture
def look(chromium: Browser, place: Place, signed_in: dict[str, StorageState]) -> Iterator[Looking]:
    """A new window of a width and a colour scheme, in which a person may have signed in."""
    contexts = []

    def open_window(person: str = "", width: int = DESK, scheme: str = "light") -> Look:
        context = chromium.new_context(
            viewport={"width": width, "height": 844},
            color_scheme=scheme,  # type: ignore[arg-type]
            reduced_motion="reduce",
            locale="en-GB",
            timezone_id="Europe/Lisbon",
            storage_state=_cookies_of(chromium, place, signed_in, person) if person else None,
        )
        contexts.append(context)
        found = Look(context.new_page(), [], [])
        found.page.on("console", lambda told: found.complaints.append(told.text))
        found.page.on("pageerror", lambda error: found.complaints.append(str(error)))
        found.page.on("dialog", lambda dialog: found.complaints.append(f"dialog {dialog.message}"))
        found.page.on("request", lambda asked: _note(found, asked.url, place.origin))
        return found

    yield open_window
    for context in contexts:
        context.close()


def _note(found: Look, address: str, origin: str) -> None:
    if not address.startswith((origin, "data:")):
        found.elsewhere.append(address)


def _cookies_of(chromium: Browser, place: Place, kept: dict[str, StorageState], person: str) -> StorageState:
    """The cookies of a person's browser, who signs in only once for all tests."""
    if person not in kept:
        with chromium.new_context() as context:
            _sign_in(context.new_page(), place, person)
            kept[person] = context.storage_state()
    return kept[person]


def _sign_in(page: Page, place: Place, person: str) -> None:
    page.goto(f"{place.origin}/sign-in?lang=en")
    page.get_by_label("E-mail address").fill(email_of(person))
    page.get_by_label("Password").fill(PASSWORD)
    page.locator("main").get_by_role("button", name="Sign in", exact=True).click()


def faults(page: Page) -> list[str]:
    """What axe finds in the whole page: each rule with the first place that breaks it."""
    page.wait_for_load_state()
    found = Axe().run(page, FIRST_ROWS, RULES).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]


def sideways(page: Page) -> int:
    """How many pixels the page is wider than the window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def _open_all(page: Page) -> None:
    for details in page.locator("details").all():
        # What stands open on a wide screen has no line to press there.
        own = details.locator("> summary")
        if own.is_visible() and details.get_attribute("open") is None:
            own.click()


@pytest.mark.parametrize(("person", "path"), PAGES)
def test_a_page_is_sound(look: Looking, place: Place, person: str, path: str) -> None:
    window = look(person, *LOOKS[0])
    page = window.at(place.address(path))
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": 844})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        _open_all(page)
        assert faults(page) == [], f"{width} pixels, {scheme}"
        assert sideways(page) == 0, f"{width} pixels, {scheme}"
    assert window.elsewhere == []
    # That a refused page has a status that says so is noted by the browser and is no complaint of ours.
    assert [one for one in window.complaints if "the server responded with a status of 4" not in one] == []


@pytest.mark.parametrize(
    "path",
    [
        *("/sign-in", "/players", "/players/{career}", "/eligibility", "/competitions", "/routes/olympic-men/2016"),
        *("/today", "/today/ageing-out", "/roster", "/help?lang=fr", "/help/player?lang=es", "/help/drafts"),
        "/what-if?edition=fifa-u17-women/2025&overage=1",
        *("/how-old", "/how-old?born=2011", "/how-old?born=2021-11-30&football=girls&lang=fr"),
        "/clubs/{harbour}/gaps",
        "/clubs/{harbour}/gaps/people?sex=female&figure=trainees",
    ],
)
def test_nothing_is_lost_on_the_narrowest_screen(look: Looking, place: Place, path: str) -> None:
    """320 pixels are also what a desk has left at 400 per cent."""
    assert sideways(look("dana", width=320).at(place.address(path))) == 0


@pytest.mark.parametrize(("width", "shown"), [(PHONE, "narrow"), (DESK, "wide")])
def test_one_of_the_two_drawings_is_shown(look: Looking, place: Place, width: int, shown: str) -> None:
    page = look("dana", width).at(place.address("/players/{career}"))
    visible = {name: page.locator(f".drawing-{name}").is_visible() for name in ("narrow", "wide")}
    assert visible == {"narrow": shown == "narrow", "wide": shown == "wide"}


def test_the_letters_of_the_drawing_can_be_read_on_a_telephone(look: Looking, place: Place) -> None:
    page = look("dana", PHONE).at(place.address("/players/{career}"))
    heights = page.locator(".drawing-narrow text").evaluate_all(
        "texts => texts.map(text => parseFloat(text.getAttribute('font-size')) * text.getScreenCTM().a)"
    )
    assert min(heights) >= 9.5


def test_markup_in_a_name_does_nothing(look: Looking, place: Place) -> None:
    window = look("dana")
    page = window.at(f"{place.origin}/players")
    assert page.get_by_text(MARKUP).count() == 1
    page.get_by_text(MARKUP).click()
    assert page.get_by_role("heading", level=1).inner_text() == MARKUP
    assert window.complaints == []
    assert window.elsewhere == []


def test_a_script_of_somebody_elses_does_not_run(look: Looking, place: Place) -> None:
    """The content policy is a second lock; here it is tried with the first one open."""
    window = look()
    page = window.at(f"{place.origin}/sign-in")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), {text: 'window.ran = 1'}))")
    assert page.evaluate("window.ran") is None
    assert any("Content Security Policy" in complaint for complaint in window.complaints)


def test_a_parent_comes_to_the_child_and_the_report_by_keyboard_alone(look: Looking, place: Place) -> None:
    page = look(width=PHONE).at(f"{place.origin}/players")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.get_by_label("E-mail address").focus()
    page.keyboard.type(email_of("pat"))
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{place.origin}/players")
    press_until(page, "Maya Ferrant")
    page.keyboard.press("Enter")
    page.wait_for_url("**/players/*")
    press_until(page, "Get the report (PDF)")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename == "pathway-maya-ferrant-2026-06-30.pdf"


def press_until(page: Page, words: str) -> None:
    """Press the tab key until what has the focus is called so, and can be seen to have it."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.innerText") == words:
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
            return
    pytest.fail(f"The tab key does not come to {words!r}.")


def test_a_page_on_paper_is_light_and_has_no_buttons(look: Looking, place: Place) -> None:
    page = look("dana", scheme="dark").at(place.address("/players/{career}"))
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    assert [button for button in page.get_by_role("button").all() if button.is_visible()] == []
    assert page.locator(".drawing-wide").is_visible()


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_an_answer_at_the_front_door_is_in_no_address_and_fits_one_sheet(
    look: Looking, place: Place, language: str
) -> None:
    window = look()
    asked: list[str] = []
    window.page.on("request", lambda request: asked.append(request.url + request.headers.get("referer", "")))
    page = window.at(f"{place.origin}/how-old?lang={language}")
    page.locator("#born").fill("2011")
    page.keyboard.press("Enter")
    page.locator("#answer").wait_for()
    page.locator(".door-in").first.click()
    assert asked
    assert not [one for one in asked if "2011" in one]
    page.goto(f"{place.origin}/how-old?born=2011&lang={language}")
    margin = dict.fromkeys(("top", "bottom", "left", "right"), "10mm")
    sheet = page.pdf(format="A4", margin=margin)  # type: ignore[arg-type]
    assert len(PdfReader(BytesIO(sheet)).pages) == 1
