"""Every page by every role who may open it, in both lights, on a telephone, at a desk and at 400 per cent of one.

It takes a quarter of an hour and more, so only `make audit` does it; that no page is left out, `make test` tries
(`tests/web/test_every_page_is_looked_at.py`). `make test` itself looks at the home and the main task of each role,
at each way in which a page is laid out, and at what opens under a hand (`tests/web/test_*_in_a_browser.py`).
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, StorageState
from tests.conftest import house_on
from tests.web.browsing import Browser as Client
from tests.web.browsing import gather
from tests.web.career import live_a_career
from tests.web.every_page import PAGES, RARER, make, visits
from tests.web.girls import fill
from tests.web.in_chromium import chromium, enter, serving
from tests.web.soundness import DESK, NOTICED, PHONE, RULES, SHIFTS, faults, sideways
from tests.web.squads import found_team
from tracker.actions.verb import Library
from tracker.store.engine import open_engine
from tracker.web.app import create_app

pytestmark = [
    pytest.mark.skipif(not os.environ.get("TRACKER_AUDIT"), reason="A round of every page; `make audit` does it."),
]
__all__ = ["chromium"]

#: A desk of 1280 by 1024 has this left at 400 per cent.
NARROWEST = {"width": 320, "height": 256}
#: In the second light only the colours are another question.
COLOURS = RULES | {"runOnly": {"type": "rule", "values": ["color-contrast"]}}
_EACH_TIME = re.compile(r'(csrf_token" value|nonce)="[^"]*"')
TWICE = """() => {
  const all = [...document.querySelectorAll("[id]")].map((one) => one.id);
  return all.filter((id, place) => all.indexOf(id) !== place);
}"""


@dataclass
class Round:
    """Where the pages are served, everything that was made, and the cookies of those who signed in."""

    origin: str
    numbers: dict[str, int]
    made: dict[str, str]
    cookies: dict[str, StorageState] = field(default_factory=dict)
    #: Main parts that were looked at, and those whose masthead and footer were.
    met: set[tuple[str, str]] = field(default_factory=set)
    framed: set[str] = field(default_factory=set)

    def has_met(self, person: str, address: str, main: str) -> bool:
        """Whether another role has seen this letter for letter, and this one's masthead was looked at elsewhere."""
        known = (address, main) in self.met and person in self.framed
        self.met.add((address, main))
        self.framed.add(person)
        return known


@pytest.fixture(scope="module")
def going_round(
    sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Round]:
    """The cast, a player with a career, a club of many girls, and something to look at on every page."""
    folder = tmp_path_factory.mktemp("round")
    shutil.copy(sqlite_template, folder / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    cast = gather(engine)
    career = live_a_career(engine, cast)
    fill(engine, cast, 60, shared=True)
    fill(engine, cast, 24, born="1999", ends=date(2026, 5, 31), shared=True)
    house = house_on(engine, library, folder)
    app = create_app(house)
    made = make(house, cast, career, lambda name: Client(app).signed_in(name))
    numbers = {name: getattr(cast, name) for name in ("maya", "ilse", "noor", "theo", "harbour", "hill", "girls")}
    numbers["nobody"] = found_team(engine, cast, "Under 12")
    with serving(app) as origin:
        yield Round(origin, numbers, made)
    engine.dispose()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_sound_for_everybody_who_may_open_it(chromium: Browser, going_round: Round, path: str) -> None:
    found = {}
    for person, address in visits(path, going_round.numbers, going_round.made):
        wrong = list(_looked_at(chromium, going_round, person, address))
        if wrong:
            found[f"{person} at {address}"] = wrong
    assert found == {}


@pytest.mark.parametrize(("person", "path"), RARER)
def test_what_a_page_is_rarely_met_with_is_sound(
    chromium: Browser, going_round: Round, person: str, path: str
) -> None:
    address = path.format(**going_round.numbers)
    assert list(_looked_at(chromium, going_round, person, address, (200, 400, 404))) == []


def _looked_at(
    chromium: Browser, going_round: Round, person: str, address: str, answers: tuple[int, ...] = (200,)
) -> Iterator[str]:
    complaints: list[str] = []
    with chromium.new_context(
        storage_state=_cookies(chromium, going_round, person),
        reduced_motion="reduce",
        locale="en-GB",
        viewport={"width": PHONE, "height": 844},
    ) as context:
        page = context.new_page()
        page.add_init_script(SHIFTS)
        page.on("console", lambda told: complaints.append(told.text) if _serious(told) else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda asked: _note(complaints, asked.url, going_round.origin))
        for width in (PHONE, DESK):
            page.set_viewport_size({"width": width, "height": 844})
            answer = page.goto(going_round.origin + address)
            assert answer
            yield from [f"status {answer.status}"] if answer.status not in answers else []
            if width == PHONE and going_round.has_met(person, address, _main(page)):
                break
            yield from _wrong(page, width)
        page.set_viewport_size(NARROWEST)  # type: ignore[arg-type]
        yield from [f"{sideways(page)} px wider than 320"] if sideways(page) else []
    yield from complaints


def _main(page: Page) -> str:
    """What a page is about, without what differs each time that it is loaded."""
    return _EACH_TIME.sub("", page.get_by_role("main").inner_html())


def _wrong(page: Page, width: int) -> Iterator[str]:
    """What is wrong with a page at a width, in both lights, with everything open that can be opened."""
    page.wait_for_load_state("networkidle")
    shifted = page.evaluate("window.shifted")
    if shifted >= NOTICED:
        yield f"{width}: its parts shift by {shifted}"
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    for twice in page.evaluate(TWICE):
        yield f"{width}: two parts are called {twice}"
    for scheme, rules in (("light", RULES), ("dark", COLOURS)):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        for fault in faults(page, rules):
            yield f"{width} {scheme} {fault}"
    if sideways(page):
        yield f"{width}: {sideways(page)} px too wide"


def _serious(told: ConsoleMessage) -> bool:
    """Whether a console says it in earnest; the status of a page is looked at by itself."""
    return told.type in ("error", "warning") and "the server responded with a status of 4" not in told.text


def _note(complaints: list[str], address: str, origin: str) -> None:
    if not address.startswith((origin, "data:")):
        complaints.append(f"asked {address}")


def _cookies(chromium: Browser, going_round: Round, person: str) -> StorageState | None:
    """The cookies of a person's browser, who signs in only once."""
    if person == "visitor":
        return None
    if person not in going_round.cookies:
        with chromium.new_context() as context:
            page = context.new_page()
            enter(page, going_round.origin, person)
            page.wait_for_url(lambda address: "/sign-in" not in address)
            going_round.cookies[person] = context.storage_state()
    return going_round.cookies[person]
