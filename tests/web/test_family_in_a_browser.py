"""A family's pages in Chromium: sound in both lights, on a telephone and at a desk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect
from tests.conftest import house_on
from tests.web.browsing import gather
from tests.web.family import mother_of_five
from tests.web.test_in_a_browser import DESK, PHONE, chromium, faults, serving, sideways
from tests.web.test_second_factor_in_a_browser import enter
from tracker.actions.verb import Library
from tracker.store.engine import open_engine
from tracker.web.app import create_app

pytestmark = pytest.mark.xdist_group("browser")
__all__ = ["chromium"]

PAGES = ("/children", "/players/{ilse}", "/players/{career}", "/players/{long}", "/players/{ilse}/sharing")


@dataclass(frozen=True)
class Home:
    """Where the pages are served, the cookies of a mother of five, and the numbers of her children."""

    origin: str
    cookies: StorageState
    numbers: dict[str, int]

    def address(self, path: str) -> str:
        """The address of a page."""
        return self.origin + path.format(**self.numbers)


@pytest.fixture(scope="module")
def home(
    chromium: Browser, sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Home]:
    """Odile, who has signed in."""
    folder = tmp_path_factory.mktemp("family")
    shutil.copy(sqlite_template, folder / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    cast, house = gather(engine), house_on(engine, library, folder)
    family = mother_of_five(house, cast)
    numbers = {"ilse": family.ilse, "career": family.career, "long": family.long}
    with serving(create_app(house)) as origin:
        with chromium.new_context() as context:
            page = context.new_page()
            enter(page, origin, "odile")
            page.wait_for_url(f"{origin}/children")
            cookies = context.storage_state()
        yield Home(origin, cookies, numbers)
    engine.dispose()


def look(chromium: Browser, home: Home, path: str, width: int, scheme: str = "light") -> Page:
    context = chromium.new_context(
        viewport={"width": width, "height": 844},
        color_scheme=scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
        storage_state=home.cookies,
    )
    page = context.new_page()
    page.goto(home.address(path))
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("path", PAGES)
def test_a_family_s_page_is_sound(chromium: Browser, home: Home, path: str, width: int, scheme: str) -> None:
    page = look(chromium, home, path, width, scheme)
    for details in page.locator("main details").all():
        own = details.locator("> summary")
        if own.is_visible() and details.get_attribute("open") is None:
            own.click()
    assert faults(page) == []
    assert sideways(page) == 0
    page.context.close()


@pytest.mark.parametrize("language", ["en", "es", "fr"])
@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_lost_on_the_narrowest_screen(chromium: Browser, home: Home, path: str, language: str) -> None:
    page = look(chromium, home, f"{path}?lang={language}", 320)
    assert sideways(page) == 0
    page.context.close()


def test_the_parts_stay_in_sight_and_lead_to_their_headings(chromium: Browser, home: Home) -> None:
    page = look(chromium, home, "/players/{career}", PHONE)
    page.locator(".local").get_by_role("link", name="Records").click()
    heading = page.locator("#records-heading")
    expect(heading).to_be_in_viewport()
    bar, below = page.locator(".local").bounding_box(), heading.bounding_box()
    assert bar
    assert below
    assert bar["y"] == 0
    assert below["y"] >= bar["y"] + bar["height"]
    page.context.close()


def test_many_rows_are_folded_on_a_telephone_and_stand_open_at_a_desk(chromium: Browser, home: Home) -> None:
    for width, folded in ((PHONE, True), (DESK, False)):
        page = look(chromium, home, "/players/{career}", width)
        table = page.locator("#call-ups .rows .table")
        assert table.is_visible() is not folded
        if folded:
            page.locator("#call-ups .rows > summary").click()
            assert table.is_visible()
        page.context.close()
