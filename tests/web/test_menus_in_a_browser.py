"""The menus of the masthead in Chromium: they give way to the keys, to a click and to the focus."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.web.test_in_a_browser import Looking, Place, chromium, look, place, signed_in

__all__ = ["chromium", "look", "place", "signed_in"]
pytestmark = pytest.mark.xdist_group("browser")


@pytest.fixture
def page(look: Looking, place: Place) -> Page:
    """A director's list of players."""
    return look("dana").at(place.address("/players"))


@pytest.fixture
def menu(page: Page) -> Locator:
    """The first menu of the masthead, which was opened."""
    menu = page.locator(".ways details").first
    menu.locator("summary").click()
    expect(menu).to_have_attribute("open", "")
    return menu


def test_escape_closes_a_menu_and_leaves_the_focus_at_its_name(page: Page, menu: Locator) -> None:
    page.keyboard.press("Tab")
    expect(menu.locator("a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).not_to_have_attribute("open", "")
    expect(menu.locator("summary")).to_be_focused()


def test_a_click_elsewhere_closes_a_menu(page: Page, menu: Locator) -> None:
    page.locator("h1").click()
    expect(menu).not_to_have_attribute("open", "")


def test_a_menu_is_closed_when_the_focus_goes_on_by_tab(page: Page, menu: Locator) -> None:
    for _ in range(menu.locator("a").count()):
        page.keyboard.press("Tab")
        expect(menu).to_have_attribute("open", "")
    page.keyboard.press("Tab")
    expect(menu).not_to_have_attribute("open", "")


def test_a_way_in_a_menu_is_followed(page: Page, menu: Locator) -> None:
    way = menu.locator("a").last
    address = way.get_attribute("href") or ""
    way.click()
    page.wait_for_url(f"**{address}")
