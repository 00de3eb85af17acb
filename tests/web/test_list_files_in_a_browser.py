"""The forms by which lists are taken along, in Chromium: sound in every light and size, and they hand out the file.

Where `TRACKER_PICTURES` names a folder, pictures of them are put there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page
from tests.in_full import spread
from tests.people import Cast
from tests.web.in_chromium import enter, serving
from tests.web.lists import fill_lists
from tests.web.soundness import unsound
from tracker.wiring import House

#: The pages of a director on which a list is taken along, with what its first file is called.
PAGES = {
    "/players": "players",
    "/clubs/{harbour}/gaps/people?sex=female&figure=now": "now",
    "/people/roles": "roles",
    "/invitations": "invitations",
    "/people/guardians/named": "named-guardians",
    "/cases": "cases",
    "/records-in": "imports",
    "/records-in/duplicates": "duplicates",
    "/season-turn?season=2025-26": "season-turn",
    "/what-if?edition=fifa-u17-women/2025&born-on-or-after=2010-01-01": "what-if",
    "/competitions": "competitions",
    "/competitions/olympic-men": "competition-olympic-men",
}


@pytest.fixture
def window(chromium: Browser) -> Iterator[Page]:
    """A page of a browser in which nobody is signed in."""
    with chromium.new_context(reduced_motion="reduce", locale="en-GB", accept_downloads=True) as context:
        yield context.new_page()


#: Those of `test_in_a_browser.py` and of the rarer pages of records.
LOOKED_AT_ELSEWHERE = (
    *("/players", "/clubs/{harbour}/gaps/people?sex=female&figure=now", "/people/roles", "/records-in"),
    *("/records-in/duplicates", "/season-turn?season=2025-26", "/competitions/olympic-men"),
)


def picture(page: Page, name: str) -> None:
    folder = os.environ.get("TRACKER_PICTURES")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def test_every_list_is_taken_along_from_a_page_that_is_sound(
    sqlite_app: Flask, sqlite_house: House, sqlite_cast: Cast, window: Page
) -> None:
    fill_lists(sqlite_house, sqlite_cast)
    with serving(sqlite_app) as origin:
        enter(window, origin, "dana")
        for path, name in spread(PAGES.items()):
            window.goto(origin + path.format(harbour=sqlite_cast.harbour))
            assert path in LOOKED_AT_ELSEWHERE or unsound(window) == [], path
            picture(window, name)
            along = window.get_by_text("Get the list (XLSX)").first
            with window.expect_download() as taken:
                along.click()
            assert taken.value.suggested_filename.startswith(f"{name}-"), path
            assert taken.value.suggested_filename.endswith(".xlsx"), path
