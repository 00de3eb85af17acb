"""An answer at the front door in Chromium: *Back* shows it again, and every language is a button away."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import PHONE, unsound

BORN = "2011-09-14"


def ask(page: Page) -> None:
    """Type the birth and see the answer."""
    page.locator("#born").fill(BORN)
    page.keyboard.press("Enter")
    page.locator("#answer").wait_for()


def test_back_shows_the_answer_without_sending_the_form_again(look: Looking, place: Place) -> None:
    page = look().at(f"{place.origin}/how-old?lang=en")
    ask(page)
    said = page.locator("#answer").inner_text()
    page.locator(".door-in").first.click()
    page.wait_for_url("**/eligibility")
    page.go_back()
    assert page.locator("#answer").inner_text() == said
    assert page.evaluate("performance.getEntriesByType('navigation')[0].transferSize") == 0, "It was sent again."
    assert BORN not in page.url


def test_an_answer_changes_its_language_and_goes_back_to_the_one_before(look: Looking, place: Place) -> None:
    window = look(width=PHONE)
    page = window.at(f"{place.origin}/how-old?lang=en")
    ask(page)
    said = page.locator("#answer").inner_text()
    page.get_by_role("button", name="Français").click()
    page.locator('html[lang="fr"] #answer').wait_for()
    assert page.locator("#born").input_value() == BORN
    assert "2011" not in page.url
    page.go_back()
    page.locator('html[lang="en"] #answer').wait_for()
    assert page.locator("#answer").inner_text() == said
    assert window.elsewhere == []


@pytest.mark.parametrize("person", ["", "pat"])
def test_an_answer_to_the_form_is_sound(look: Looking, place: Place, person: str) -> None:
    page = look(person, PHONE).at(f"{place.origin}/how-old?lang=en")
    ask(page)
    assert unsound(page) == []
    tongue = page.get_by_role("button", name="Español")
    assert tongue.bounding_box()["height"] >= 44  # type: ignore[index]
