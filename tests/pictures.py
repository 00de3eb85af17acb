"""The pictures of the README and of docs/use, but for the stories', and those of help: `python -m tests.pictures`.

They show the demo federation, in which nobody exists, as the pages are on the day of the tests.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, sync_playwright
from tests.conftest import NOW, house_on
from tests.help_pictures import take
from tests.help_visits import record_twice
from tests.stories.director import ROSTER
from tests.web.browsing import Browser
from tests.web.in_chromium import CHROMIUM, QUIET, serving
from tests.web.soundness import PHONE
from tracker.access.actor import OPERATOR
from tracker.access.roles import Role
from tracker.actions.demo import LoadFederation, SignInFor, load_federation
from tracker.actions.verb import Library
from tracker.demo.cast import cast
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.quotas.load import load_quotas
from tracker.football.limits import FICTIONAL_ASSOCIATION
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.web.app import create_app
from tracker.wiring import House

HERE = Path(__file__).parents[1] / "docs" / "pictures"
OLYMPIC = "competition=olympic-men&edition=2028"
WIDTH, HEIGHT = 1160, 1000
#: Which federation is shown.
SEED = 1
#: The height of a telephone.
TALL = 844


def make() -> None:
    """Found the federation, look at its pages as its scout and a director do, and keep what is seen."""
    with tempfile.TemporaryDirectory(prefix="tracker-pictures-") as folder:
        engine = open_engine(f"sqlite:///{folder}/tracker.sqlite")
        migrate(engine)
        library = Library(load_catalogue(), quotas=load_quotas(), association=FICTIONAL_ASSOCIATION)
        house = house_on(engine, library, Path(folder))
        people = _founded(house)
        scout, mother, director = (people[role] for role in (Role.SCOUT, Role.PARENT, Role.DIRECTOR))
        app = create_app(house)
        browser = Browser(app)
        assert browser.sign_in(scout.email, scout.password).status_code == 303
        squad = _built(browser)
        with serving(app) as origin, sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=QUIET)
            page = chromium.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="en-GB")
            _ask(page, origin)
            _enter(page, origin, scout)
            page.goto(f"{origin}/pool?{OLYMPIC}&position=midfielder&answer=within_age&sort=minutes")
            page.screenshot(path=HERE / "pool.png")
            page.goto(origin + squad)
            page.screenshot(path=HERE / "squad.png")
            _at_home(chromium, origin, mother)
            page = chromium.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="en-GB")
            _enter(page, origin, director)
            for name, path in (("today", "/today"), ("roster-matrix", "/roster")):
                page.goto(origin + path)
                page.screenshot(path=HERE / f"{name}.png")
            _a_player(chromium, origin, director)
            _takes_in_a_roster(chromium, origin, director)
            record_twice(house, "Quenanmere FC")
            take(chromium, origin, people, _enter)
            chromium.close()
        engine.dispose()


def _founded(house: House) -> Mapping[Role, SignInFor]:
    """The demo federation, and how its people sign in."""
    loaded = house.perform(load_federation, LoadFederation(2500, SEED, NOW.date()), OPERATOR)
    return {one.role: one for one in reversed(loaded.sign_ins)}


def _at_home(chromium: Chromium, origin: str, mother: SignInFor) -> None:
    """A parent's cards and a child's page on a telephone, as far as two of its screens reach."""
    page = chromium.new_page(viewport={"width": PHONE, "height": 2 * TALL}, locale="en-GB")
    _enter(page, origin, mother)
    page.screenshot(path=HERE / "my-children.png")
    page.locator(".child h2 a").first.click()
    page.wait_for_url("**/players/*")
    page.screenshot(path=HERE / "child.png")


def _a_player(chromium: Chromium, origin: str, director: SignInFor) -> None:
    """The page that the README begins with: a girl of the director's club, down to the whole of her pathway."""
    page = chromium.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="en-GB")
    _enter(page, origin, director)
    page.goto(f"{origin}/players/{cast(SEED).child}")
    strip = page.locator("section", has=page.get_by_role("heading", name="The pathway", exact=True)).first
    foot = strip.evaluate("one => one.getBoundingClientRect().bottom + window.scrollY")
    page.screenshot(path=HERE / "player.png", clip={"x": 0, "y": 0, "width": WIDTH, "height": foot}, full_page=True)


def _takes_in_a_roster(chromium: Chromium, origin: str, director: SignInFor) -> None:
    """What a roster leaves open, and its rows as they would be taken in."""
    page = chromium.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="en-GB")
    _enter(page, origin, director)
    page.goto(f"{origin}/records-in/file")
    page.locator("input[type=file]").set_input_files(ROSTER)
    page.get_by_role("button", name="Look at it").click()
    page.get_by_label("What comes first in “Joined”: the day or the month?").select_option("day, month, year")
    page.screenshot(path=HERE / "import-columns.png")
    page.get_by_role("button", name="Go on").click()
    page.get_by_text("Rows of").first.wait_for()
    page.screenshot(path=HERE / "import-rows.png")


def _built(browser: Browser) -> str:
    """The address of a squad of eighteen, two of them overage, and two who stand by."""
    form = {"name": "Qualifier, first camp", "edition": "olympic-men/2028"}
    address = browser.send("/squads", form, read_at="/squads").location
    keepers = _found(browser, "answer=within_age&position=goalkeeper")[:2]
    field = {"defender": 6, "midfielder": 6, "forward": 4}
    others = [
        one
        for position, many in field.items()
        for one in _found(browser, f"answer=within_age&position={position}")[:many]
    ]
    parts = dict.fromkeys([*_found(browser, "answer=overage")[:2], *keepers, *others[:14]], "active")
    parts |= dict.fromkeys(others[14:16], "alternate")
    sent = {f"p{player}-part": part for player, part in parts.items()}
    assert browser.send(address, sent, read_at=address).status_code == 303
    return address


def _found(browser: Browser, query: str) -> list[str]:
    page = browser.get(f"/pool?{OLYMPIC}&sort=national&{query}").text
    return list(dict.fromkeys(re.findall(r'href="/players/(\d+)"', page)))


def _ask(page: Page, origin: str) -> None:
    """What a visitor finds: the front door, and the answer for a birth of the months that repeat a group."""
    page.goto(f"{origin}/?lang=en")
    page.get_by_label("When was your child born?").fill("2011-09-14")
    page.get_by_role("button", name="Show the age groups").click()
    page.locator("#answer").wait_for()
    page.screenshot(
        path=HERE / "how-old.png", clip={"x": 0, "y": 0, "width": WIDTH, "height": 1080}, full_page=True
    )


def _enter(page: Page, origin: str, who: SignInFor) -> None:
    page.goto(f"{origin}/sign-in?lang=en")
    page.get_by_label("E-mail address").fill(who.email)
    page.get_by_label("Password").fill(who.password)
    page.locator("main").get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(lambda address: "/sign-in" not in address)


if __name__ == "__main__":
    make()
