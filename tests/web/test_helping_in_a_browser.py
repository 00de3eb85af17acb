"""The pictures of help in Chromium; its pages are looked at by `make audit`, and two of them with the others."""

from __future__ import annotations

import pytest
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import DESK
from tracker.web.help_pages import HELPS


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_picture_goes_with_the_light_and_is_seen_whole(look: Looking, place: Place, scheme: str) -> None:
    page = look("", DESK, scheme).at(place.address("/help/drafts"))
    image = page.locator(".help-picture img")
    image.scroll_into_view_if_needed()
    image.evaluate("one => one.decode()")
    seen = image.evaluate("one => [one.currentSrc, one.naturalWidth, one.clientWidth / one.clientHeight]")
    assert f"/help/drafts-{scheme}.webp" in seen[0]
    assert seen[1] > 0
    cut = HELPS["drafts"].cut
    assert seen[2] == pytest.approx(cut.width / cut.height, abs=0.02)
