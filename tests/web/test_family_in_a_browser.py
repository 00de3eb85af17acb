"""A family's pages in Chromium: sound in both lights, on a telephone and at a desk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import expect
from tests.conftest import house_on
from tests.in_full import spread
from tests.web.browsing import gather
from tests.web.family import mother_of_five
from tests.web.in_chromium import Looking, serving
from tests.web.soundness import NARROWEST, PHONE, sideways
from tracker.actions.verb import Library
from tracker.store.engine import open_engine
from tracker.web.app import create_app

PAGES = ("/children", "/players/{ilse}", "/players/{career}", "/players/{long}", "/players/{ilse}/sharing")


@dataclass(frozen=True)
class Home:
    """Where the pages are served, and the numbers of the five children of a mother."""

    origin: str
    numbers: dict[str, int]

    def address(self, path: str) -> str:
        """The address of a page."""
        return self.origin + path.format(**self.numbers)


@pytest.fixture(scope="module")
def place(sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Home]:
    """The house in which Odile has five children."""
    folder = tmp_path_factory.mktemp("family")
    shutil.copy(sqlite_template, folder / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    cast, house = gather(engine), house_on(engine, library, folder)
    family = mother_of_five(house, cast)
    with serving(create_app(house)) as origin:
        yield Home(origin, {"ilse": family.ilse, "career": family.career, "long": family.long})
    engine.dispose()


@pytest.mark.parametrize("path", spread(PAGES))
def test_a_family_s_page_is_sound(reading: Looking, place: Home, path: str) -> None:
    assert reading("odile").wrong_at(place.address(path)) == []


@pytest.mark.parametrize("language", ["es", "fr"])
def test_longer_words_fit_the_narrowest_screen(look: Looking, place: Home, language: str) -> None:
    window = look("odile", NARROWEST)
    for path in PAGES:
        assert sideways(window.at(place.address(f"{path}?lang={language}"))) == 0, path


def test_the_parts_stay_in_sight_and_lead_to_their_headings(look: Looking, place: Home) -> None:
    page = look("odile", PHONE).at(place.address("/players/{career}"))
    page.locator(".local").get_by_role("link", name="Records").click()
    heading = page.locator("#records-heading")
    expect(heading).to_be_in_viewport()
    bar, below = page.locator(".local").bounding_box(), heading.bounding_box()
    assert bar
    assert below
    assert bar["y"] == 0
    assert below["y"] >= bar["y"] + bar["height"]


def test_many_rows_are_folded_on_a_telephone_and_stand_open_at_a_desk(look: Looking, place: Home) -> None:
    page = look("odile").at(place.address("/players/{career}"))
    table = page.locator("#call-ups .rows .table")
    assert table.is_visible()
    page.set_viewport_size({"width": PHONE, "height": 844})
    assert not table.is_visible()
    page.locator("#call-ups .rows > summary").click()
    assert table.is_visible()
