"""The masthead in Chromium: its menus give way to keys, a click and the focus, and it leaves room for a page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import DESK, NARROWEST, PHONE, unsound


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


def test_a_page_with_an_open_menu_is_sound(page: Page, menu: Locator) -> None:
    assert unsound(page) == []
    expect(menu).to_have_attribute("open", "")


@pytest.mark.parametrize("person", ["dana", "pat", "sam", "alex"])
def test_on_a_telephone_the_masthead_is_low_and_has_every_place(
    reading: Looking, place: Place, person: str
) -> None:
    page = reading(person).at(f"{place.origin}/help?lang=en")
    masthead = page.locator(".masthead")
    for width, highest in ((PHONE, 120), (NARROWEST, 156)):
        page.set_viewport_size({"width": width, "height": 844})
        box = masthead.bounding_box()
        assert box is not None
        assert box["height"] <= highest
        for name in masthead.locator(".ways > ul > li > a, .ways > ul > li > details > summary").all():
            expect(name).to_be_in_viewport()


#: Takes away what comes into a page after the places, and tells where the rest stood before and stands then.
_HALFWAY = """() => {
  const at = () => [...document.querySelectorAll(".brand, .finding-way, .ways > ul > li")].map((part) => {
    const box = part.getBoundingClientRect();
    return [box.x, box.y, box.width, box.height];
  });
  const whole = at();
  for (const later of document.querySelectorAll(".person, main, .footer")) later.remove();
  return [whole, at()];
}"""


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("person", ["dana", "pat", "sam", "alex"])
def test_the_masthead_stays_where_it_is_while_the_rest_of_a_page_comes_in(
    reading: Looking, place: Place, person: str, width: int
) -> None:
    page = reading(person).at(f"{place.origin}/help?lang=en")
    page.set_viewport_size({"width": width, "height": 844})
    whole, halfway = page.evaluate(_HALFWAY)
    assert len(whole) > 2
    assert halfway == whole


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_at_a_desk_the_whole_name_of_whoever_is_signed_in_can_be_read(
    reading: Looking, place: Place, language: str
) -> None:
    page = reading("dana").at(f"{place.origin}/help?lang={language}")
    page.set_viewport_size({"width": DESK, "height": 844})
    hidden = "name => name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight"
    assert not page.locator(".person-name").evaluate(hidden)
