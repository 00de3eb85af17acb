"""Every help page in Chromium: nothing axe finds in either light, and nothing sideways on the narrowest screen."""

from __future__ import annotations

import pytest
from tests.web.test_in_a_browser import (
    DESK,
    PHONE,
    Looking,
    Place,
    chromium,
    faults,
    look,
    place,
    sideways,
    signed_in,
)
from tracker.web.help_pages import HELPS

__all__ = ["chromium", "look", "place", "signed_in"]
pytestmark = pytest.mark.xdist_group("browser")


@pytest.mark.parametrize(("width", "scheme"), [(PHONE, "dark"), (DESK, "light")])
def test_every_help_page_is_sound(look: Looking, place: Place, width: int, scheme: str) -> None:
    window = look("", width, scheme)
    for name in HELPS:
        page = window.at(place.address(f"/help/{name}"))
        assert faults(page) == [], name
        assert sideways(page) == 0, name
    assert window.elsewhere == []
    assert window.complaints == []


@pytest.mark.parametrize("language", ["es", "fr"])
def test_no_help_page_is_wider_than_the_narrowest_screen(look: Looking, place: Place, language: str) -> None:
    window = look(width=320)
    for name in HELPS:
        assert sideways(window.at(place.address(f"/help/{name}?lang={language}"))) == 0, name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_goes_with_the_light_and_is_seen_whole(look: Looking, place: Place, scheme: str) -> None:
    page = look("", DESK, scheme).at(place.address("/help/drafts"))
    image = page.locator(".help-picture img")
    image.scroll_into_view_if_needed()
    page.wait_for_function("document.querySelector('.help-picture img').complete")
    seen = image.evaluate("one => [one.currentSrc, one.naturalWidth, one.clientWidth / one.clientHeight]")
    assert f"/help/drafts-{scheme}.webp" in seen[0]
    assert seen[1] > 0
    cut = HELPS["drafts"].cut
    assert seen[2] == pytest.approx(cut.width / cut.height, abs=0.02)
