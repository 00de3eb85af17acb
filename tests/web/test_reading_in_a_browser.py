"""Tables and charts read by keys in Chromium: rows by the arrows, marks of a chart in a line under it."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import DESK, PHONE, faults

#: Pages with charts on them.
CHARTED = ["/players/{career}", "/clubs/{harbour}/gaps", "/compare?player={career}&player={maya}&player={ilse}"]
#: A chart, with what it says over it and as a table; each has all three.
PARTS = """() => [...document.querySelectorAll("main figure:has(svg.drawing)")].map((one) => ({
  says: one.querySelector("figcaption")?.textContent.trim() ?? "",
  rows: one.querySelectorAll("details table tbody tr").length,
  drawn: one.querySelectorAll("svg.drawing > :is(polyline, :has(> title):not(text))").length,
  named: [...one.querySelectorAll("svg.drawing")].every((svg) => svg.querySelector(":scope > title")?.textContent),
}))"""


def test_the_arrows_go_from_row_to_row_and_enter_opens_it(look: Looking, place: Place) -> None:
    looked = look("dana")
    page = looked.at(place.address("/players"))
    links = page.locator("main tbody tr a")
    links.nth(0).focus()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("End")
    expect(links.last).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.last).to_be_focused()
    page.keyboard.press("Home")
    page.keyboard.press("Tab")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    address = links.nth(0).get_attribute("href")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{address}")
    assert looked.complaints == []


def test_a_table_without_links_has_one_stop_and_its_rows_can_be_read(look: Looking, place: Place) -> None:
    page = look("dana").at(place.address("/players/{career}"))
    page.locator("figure details summary").first.click()
    rows = page.locator("figure details[open] tbody tr")
    assert page.locator("figure details[open] tbody tr[tabindex='0']").count() == 1
    rows.nth(0).focus()
    page.keyboard.press("ArrowDown")
    expect(rows.nth(1)).to_be_focused()
    assert page.locator("figure details[open] tbody tr[tabindex='0']").count() == 1
    assert faults(page) == []


def test_all_keys_are_told_and_single_ones_can_be_turned_off(look: Looking, place: Place) -> None:
    page = look("dana", DESK, "dark").at(place.address("/shortlists"))
    page.keyboard.press("?")
    told = page.get_by_role("dialog", name="Keys")
    expect(told).to_contain_text("In a table: the row above or below")
    assert faults(page) == []
    told.get_by_role("checkbox").uncheck()
    told.get_by_role("button", name="Close").click()
    page.keyboard.press("?")
    page.keyboard.press("/")
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.keyboard.press("Control+k")
    expect(page.locator("dialog[open]")).to_have_count(1)


@pytest.mark.parametrize("path", CHARTED)
def test_every_chart_has_a_sentence_over_it_and_a_table_of_the_same(look: Looking, place: Place, path: str) -> None:
    found = look("dana").at(place.address(path)).evaluate(PARTS)
    assert found
    assert all(one["says"] and one["named"] for one in found), found
    assert all(one["rows"] for one in found if one["drawn"]), "What is drawn stands in a table as well."
    assert any(one["drawn"] for one in found)


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "dark"), (DESK, "light")])
def test_marks_are_read_by_arrows_by_a_pointer_and_by_a_tap(
    look: Looking, place: Place, width: int, scheme: str
) -> None:
    looked = look("dana", width, scheme)
    page = looked.at(place.address("/players/{career}"))
    figure = page.locator("figure[data-reads]").first
    line = figure.get_by_role("status")
    expect(line).to_contain_text("read out here")
    picture = figure.locator("svg.drawing:visible").first
    picture.focus()
    said = []
    for _ in range(4):
        page.keyboard.press("ArrowRight")
        said.append(line.inner_text())
        assert picture.locator(".read").count() == 1
    assert len(set(said)) > 1
    page.keyboard.press("Home")
    assert line.inner_text() == said[0]
    assert faults(page) == []
    mark = picture.locator("xpath=./*[not(self::title) and *[local-name()='title']]").last
    mark.dispatch_event("click")
    assert line.inner_text() == mark.locator("xpath=./*[local-name()='title']").first.text_content()
    assert looked.complaints == []
