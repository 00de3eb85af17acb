"""A director's morning in Chromium: from today's list to a settled birth and back by keyboard, and on paper."""

from __future__ import annotations

from playwright.sync_api import Page
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import DESK, PHONE, faults, press_until, sideways

#: What a document shows of a player of whom nothing, or the year, is on record.
BORN = "2009-11-03"


def counted(page: Page) -> int:
    return int(page.locator("#birth-missing .due-count").inner_text())


def test_a_director_settles_a_birth_by_keyboard_alone_and_comes_back_to_what_is_left(
    look: Looking, place: Place
) -> None:
    page = look("dana", DESK).at(f"{place.origin}/today")
    before = counted(page)
    first = page.locator("#birth-missing li a").first.inner_text()
    press_until(page, first)
    page.keyboard.press("Enter")
    page.wait_for_url("**/documents#note")
    page.get_by_label("Seen on").fill("2026-06-01")
    page.get_by_label("Date of birth it shows").fill(BORN)
    press_until(page, "Note it")
    page.keyboard.press("Enter")
    page.get_by_role("status").wait_for()
    press_until(page, "Today: what is left")
    page.keyboard.press("Enter")
    page.wait_for_url("**/today")
    assert counted(page) == before - 1
    assert first not in page.locator("#birth-missing").inner_text()


def test_the_table_scrolls_by_itself_and_by_keyboard(look: Looking, place: Place) -> None:
    page = look("dana", PHONE).at(f"{place.origin}/roster")
    region = page.get_by_role("region", name="Players by competition")
    region.focus()
    page.keyboard.press("ArrowRight")
    region.evaluate(
        "one => one.scrollLeft || new Promise(done => one.addEventListener('scroll', done, { once: true }))"
    )
    assert region.evaluate("one => one.scrollLeft") > 0
    assert sideways(page) == 0
    name = page.locator(".matrix tbody th").first
    box = name.bounding_box()
    assert box is not None
    assert 0 <= box["x"] < PHONE
    assert faults(page) == []


def test_the_head_stays_in_sight_while_the_table_is_read(look: Looking, place: Place) -> None:
    page = look("dana", DESK).at(f"{place.origin}/roster")
    page.locator(".matrix-in").evaluate("region => region.scrollTo(0, region.scrollHeight)")
    inside = page.locator(".matrix-in").bounding_box()
    head = page.locator(".matrix thead").bounding_box()
    assert inside is not None
    assert head is not None
    assert abs(head["y"] - inside["y"]) < 3


def test_on_paper_the_table_is_whole_and_lies_across(look: Looking, place: Place) -> None:
    page = look("dana", DESK).at(f"{place.origin}/roster")
    page.emulate_media(media="print")
    hidden = page.evaluate("(r => r.scrollHeight - r.clientHeight)(document.querySelector('.matrix-in'))")
    assert hidden <= 1
    assert page.evaluate("getComputedStyle(document.body).page") == "across"
    assert (
        page.evaluate("getComputedStyle(document.querySelector('.matrix thead')).display") == "table-header-group"
    )
    assert not page.locator(".matrix-filter").is_visible()
