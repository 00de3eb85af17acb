"""Pages in Chromium whose scripts come late: what a script shows has its room before, and nothing moves."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import DESK, NOTICED, PHONE, moved_by_scripts

#: Pages on which a script shows something that others do without.
PAGES = [("", "/sign-in"), ("pat", "/account"), ("dana", "/records-in/file")]


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize(("person", "path"), PAGES)
def test_nothing_moves_when_a_script_comes(look: Looking, place: Place, person: str, path: str, width: int) -> None:
    page = look(person, width).page
    assert moved_by_scripts(page, place.address(path)) < NOTICED
    expect(page.locator(".by-script").first).to_be_visible()


@pytest.mark.parametrize(("person", "path"), PAGES)
def test_without_a_script_no_room_is_left_for_what_it_would_show(
    look: Looking, place: Place, person: str, path: str
) -> None:
    page = look(person, script=False).at(place.address(path))
    for one in page.locator(".by-script").all():
        assert one.evaluate("one => getComputedStyle(one).display") == "none"
