"""The search over any page in Chromium: by keys alone, read out as a combobox, and with no name in an address."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import DESK, PHONE, faults


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "light"), (DESK, "dark")])
def test_a_player_is_found_and_opened_by_keys_alone(look: Looking, place: Place, width: int, scheme: str) -> None:
    looked = look("dana", width, scheme)
    page = looked.at(place.address("/players"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox", name="Page, player or competition")
    expect(field).to_be_focused()
    assert faults(page) == []
    field.press_sequentially("maya")
    option = page.get_by_role("option", name="Maya Ferrant")
    expect(option).to_have_attribute("aria-selected", "true")
    assert faults(page) == []
    page.keyboard.press("Enter")
    page.wait_for_url(place.address("/players/{maya}"))
    assert not [address for address in asked if "aya" in address.replace("players", "")]
    assert (looked.complaints, looked.elsewhere) == ([], [])


def test_enter_waits_for_the_answer_to_what_stands_in_the_field(look: Looking, place: Place) -> None:
    page = look("dana").at(place.address("/shortlists"))
    page.keyboard.press("Control+k")
    field = page.get_by_role("combobox")
    expect(page.get_by_role("option").first).to_have_attribute("aria-selected", "true")
    field.press_sequentially("maya", delay=0)
    expect(field).not_to_have_attribute("aria-activedescendant", re.compile("."))
    page.keyboard.press("Enter")
    page.wait_for_url(place.address("/players/{maya}"))


def test_enter_after_words_that_nothing_fits_goes_nowhere(look: Looking, place: Place) -> None:
    page = look("dana").at(place.address("/shortlists"))
    page.keyboard.press("Control+k")
    expect(page.get_by_role("option").first).to_have_attribute("aria-selected", "true")
    page.get_by_role("combobox").press_sequentially("zzqx", delay=0)
    page.keyboard.press("Enter")
    expect(page.locator(".finder-said")).to_contain_text("Nothing fits these words")
    expect(page.get_by_role("option")).to_have_count(0)
    page.keyboard.press("Enter")
    assert page.url == place.address("/shortlists")


def test_the_arrows_go_round_and_escape_gives_the_focus_back(look: Looking, place: Place) -> None:
    page = look("dana").at(place.address("/shortlists"))
    way = page.get_by_role("link", name="Search")
    way.click()
    options = page.get_by_role("option")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Escape")
    expect(page.get_by_role("combobox")).to_have_count(0)
    expect(way).to_be_focused()


def test_a_stroke_in_a_field_is_a_letter_and_outside_of_one_a_key(look: Looking, place: Place) -> None:
    page = look("dana").at(place.address("/shortlists"))
    page.get_by_label("Name of the list").press("/")
    expect(page.get_by_role("combobox")).to_have_count(0)
    assert page.get_by_label("Name of the list").input_value() == "/"
    page.locator("h1").click()
    page.keyboard.press("/")
    expect(page.get_by_role("combobox")).to_be_focused()


def test_a_language_is_chosen_for_the_page_one_is_at(look: Looking, place: Place) -> None:
    page = look().at(place.address("/eligibility?edition=olympic-men/1992&born=1969"))
    page.keyboard.press("Control+k")
    page.locator("#finder-words").press_sequentially("fran")
    page.get_by_role("option", name="Français").click()
    page.wait_for_url("**/eligibility?edition=olympic-men%2F1992&born=1969&lang=fr")
