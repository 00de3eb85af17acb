"""The rarer pages of bringing records in, in Chromium: who is recorded twice, and a file that asks or stays.

Where `TRACKER_PICTURES` names a folder, a picture of each is put there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from sqlalchemy.orm import Session
from tests.importing.files import sheet, table
from tests.importing.workbooks import workbook
from tests.people import Cast
from tests.recorded_twice import Two, recorded_twice
from tests.web.in_chromium import enter, serving
from tests.web.soundness import unsound, wide
from tracker.access.actor import OPERATOR
from tracker.actions.drafts import start_draft
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.merging import MergePlayers, merge_players
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House

ALL = "/records-in/duplicates"
WREN = {"id": "7", "name": "Wren Halloran", "sex": "female", "born": "2009-02-14"}
SPELL = {"team": "Under 19", "registered_from": "2026-01-05"}
ROWS = [["Player", "DOB", "Squad"], ["HALLORAN, Wren", "03/04/2009", "U-19"], ["VALE, Ida", "05/06/2010", "U-17"]]
Sound = Callable[[str, str], None]


@pytest.fixture
def window(chromium: Browser) -> Iterator[Page]:
    with chromium.new_context(locale="en-GB", reduced_motion="reduce") as context:
        yield context.new_page()


@pytest.fixture
def origin(sqlite_house: House, sqlite_cast: Cast, window: Page) -> Iterator[str]:
    """Where the pages are; the director has signed in, and nothing that they say to the browser is a complaint."""
    told: list[str] = []
    window.on("console", lambda line: told.append(line.text))
    window.on("pageerror", lambda error: told.append(str(error)))
    with serving(create_app(sqlite_house)) as address:
        enter(window, address, "dana")
        yield address
    assert [one for one in told if "the server responded with a status of 4" not in one] == []


def looked_at(page: Page, name: str) -> None:
    """Look at a page in every light and size, and keep a picture of it where pictures are asked for."""
    assert unsound(page) == [], name
    folder = os.environ.get("TRACKER_PICTURES")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def in_spanish(page: Page, name: str) -> None:
    """The same page, whose sentences are longer."""
    page.goto(f"{page.url}{'&' if '?' in page.url else '?'}lang=es")
    assert wide(page) == [], name
    page.goto(f"{page.url.replace('lang=es', 'lang=en')}")


def drafted(house: House, cast: Cast, content: bytes, name: str) -> str:
    """Where the director has begun with a file."""
    begun = house.perform(start_draft, ImportFile(Kind.PLAYERS, name, content), cast.director)
    return f"/records-in/drafts/{begun.draft.number}"


@pytest.fixture
def two(sqlite_house: House, sqlite_cast: Cast) -> Two:
    return recorded_twice(sqlite_house.engine, sqlite_cast)


def test_who_is_recorded_twice_is_sound_before_and_after(origin: str, window: Page, two: Two) -> None:
    window.goto(f"{origin}{ALL}")
    looked_at(window, "duplicates")
    in_spanish(window, "duplicates")
    window.goto(f"{origin}{ALL}/pair?one={two.one}&other={two.other}")
    looked_at(window, "pair")
    in_spanish(window, "pair")
    window.get_by_role("button", name="This is one person").click()
    window.get_by_text("The two records are one.").wait_for()
    looked_at(window, "merged")


def test_two_records_that_stay_one_are_sound(
    sqlite_house: House, sqlite_cast: Cast, origin: str, window: Page, two: Two
) -> None:
    merged = sqlite_house.perform(merge_players, MergePlayers(two.one, two.other), OPERATOR)
    assert merged.merge
    with Session(sqlite_house.engine) as session, session.begin():
        session.add(t.NationalityRow(player_id=two.one, country="MEX"))
        session.get_one(t.PlayerRow, two.one).name = "Ada Marsh-Wolfeschlegelsteinhausenbergerdorff"
    window.goto(f"{origin}{ALL}")
    window.get_by_role("button", name="Part them again").click()
    window.get_by_role("heading", level=1).wait_for()
    looked_at(window, "not-parted")


def test_a_file_that_is_not_undone_is_sound(
    sqlite_house: House, sqlite_cast: Cast, origin: str, window: Page
) -> None:
    for name, row in (("roster.csv", WREN), ("later.csv", {**WREN, "name": "Wren Halloran-Vale"})):
        taken = ImportFile(Kind.PLAYERS, name, sheet({**row, **SPELL}))
        assert sqlite_house.perform(import_file, taken, sqlite_cast.director).written
    for language, button in (("en", "Undo roster.csv"), ("es", "Deshacer roster.csv")):
        window.goto(f"{origin}/records-in?lang={language}")
        assert wide(window) == []
        window.get_by_role("button", name=button).click()
        window.get_by_text("roster.csv").first.wait_for()
        looked_at(window, f"not-undone-{language}")


def test_a_workbook_of_several_sheets_is_sound(
    sqlite_house: House, sqlite_cast: Cast, origin: str, window: Page
) -> None:
    content = workbook(("Girls", ROWS), ("Boys, with everybody on trial", ROWS), ("U15", ROWS))
    where = drafted(sqlite_house, sqlite_cast, content, "club list.xlsx")
    window.goto(f"{origin}{where}")
    assert window.get_by_role("radio").count() == 3
    looked_at(window, "sheets")
    in_spanish(window, "sheets")


def test_the_columns_of_a_file_are_sound_to_the_last_field(
    sqlite_house: House, sqlite_cast: Cast, origin: str, window: Page
) -> None:
    where = drafted(sqlite_house, sqlite_cast, table(ROWS), "a list without a league or a season.csv")
    window.goto(f"{origin}{where}/columns")
    window.get_by_role("heading", name="How the columns are read").wait_for()
    looked_at(window, "columns")
    in_spanish(window, "columns")
