"""An administrator's main task in Chromium, by keyboard alone: what wants looking at is settled, and said to be."""

from __future__ import annotations

from tests.people import PASSWORD, email_of
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import PHONE, press_until


def test_an_administrator_settles_what_wants_looking_at_by_keyboard_alone(look: Looking, place: Place) -> None:
    page = look(width=PHONE).at(f"{place.origin}/administration")
    page.get_by_label("E-mail address").focus()
    page.keyboard.type(email_of("alex"))
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url("**/administration")
    marked = page.locator(".doors a", has=page.get_by_text("Wants looking at"))
    ledger = marked.filter(has_text="Ledger")
    ledger.wait_for()
    before = marked.count()
    press_until(page, ledger.inner_text())
    page.keyboard.press("Enter")
    page.wait_for_url("**/administration/ledger")
    press_until(page, "Verify now")
    page.keyboard.press("Enter")
    page.get_by_role("status").wait_for()
    assert "whole" in page.get_by_role("status").inner_text()
    press_until(page, "Administration")
    page.keyboard.press("Enter")
    page.get_by_role("heading", name="Administration").wait_for()
    assert marked.count() == before - 1
    assert ledger.count() == 0
