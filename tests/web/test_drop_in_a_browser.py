"""A secretary's roster in Chromium, from the drop to the commit and back, and its pages in every light and size.

Where `TRACKER_PICTURES` names a folder, the pictures of docs/use/import-in-the-browser.md are put there.
"""

from __future__ import annotations

import os
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest
from playwright.sync_api import Browser, Page
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.importing.files import sheet
from tests.people import Cast
from tests.web.in_chromium import enter, serving
from tests.web.secretary import roster
from tests.web.soundness import DESK, PHONE, unsound
from tracker.actions.imports import ImportFile, import_file
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House

JENNIFER = {
    "name": "Jennifer Holloway",
    "sex": "female",
    "born": "2010-02-02",
    "team": "Under 15",
    "registered_from": "2024-09-01",
}
#: Drops a file on the page as a person does; nothing but the page's own script brings it into the form.
DROP = """([content, name]) => {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}"""


@pytest.fixture
def window(chromium: Browser) -> Iterator[Page]:
    """A window that speaks English."""
    with chromium.new_context(locale="en-GB", viewport={"width": DESK, "height": 844}) as context:
        yield context.new_page()


def players(house: House) -> int:
    with Session(house.engine) as session:
        return session.scalar(select(func.count()).select_from(t.PlayerRow)) or 0


def drop(page: Page, origin: str, content: bytes) -> None:
    """Drop a file, and send it."""
    page.goto(f"{origin}/records-in")
    page.get_by_role("link", name="Take in a file").first.click()
    page.wait_for_url(f"{origin}/records-in/file")
    page.evaluate(DROP, [b64encode(content).decode(), "roster spring.csv"])
    go_on(page, "Look at it")


def go_on(page: Page, button: str = "Go on") -> None:
    """Press a button, and wait until the next page is there with its script."""
    page.get_by_role("button", name=button).click()
    page.wait_for_load_state()


def kept(page: Page, name: str) -> None:
    """A picture for the docs, where they are asked for."""
    folder = os.environ.get("TRACKER_PICTURES")
    if folder:
        page.screenshot(path=Path(folder) / f"{name}.png")


def test_a_secretarys_roster_from_drop_to_commit_and_back(
    sqlite_house: House, sqlite_cast: Cast, window: Page, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sheet(JENNIFER)
    sqlite_house.perform(import_file, ImportFile(Kind.PLAYERS, "2024.csv", before), sqlite_cast.director)
    held = players(sqlite_house)
    with serving(create_app(sqlite_house)) as origin:
        enter(window, origin, "dana")
        started = monotonic()
        drop(window, origin, roster())
        window.get_by_text("windows-1252").click()
        go_on(window)
        window.get_by_label("What comes first in “Joined”: the day or the month?").select_option("day, month, year")
        kept(window, "columns")
        go_on(window)
        kept(window, "rows")
        assert window.get_by_role("button", name="Take in 36 rows").is_visible()
        go_on(window, "It is Jennifer Holloway")
        window.get_by_label("Take in row 22").uncheck()
        window.get_by_role("button", name="Take in 36 rows").click()
        window.get_by_role("heading", name="roster spring.csv").wait_for()
        seconds = monotonic() - started
        assert players(sqlite_house) == held + 35
        assert "Rows added 36" in " ".join(window.locator(".facts").inner_text().split())
        window.get_by_role("button", name="Undo this file").click()
        window.get_by_text("The file was undone.").wait_for()
    assert players(sqlite_house) == held
    with capsys.disabled():
        sys.stdout.write(f"\nFrom the drop to the commit of 40 rows: {seconds:.1f} s without the time to read.\n")


def test_the_steps_are_sound_in_every_light_and_size(sqlite_house: House, sqlite_cast: Cast, window: Page) -> None:
    before = sheet(JENNIFER)
    sqlite_house.perform(import_file, ImportFile(Kind.PLAYERS, "2024.csv", before), sqlite_cast.director)
    told: list[str] = []
    window.on("console", lambda line: told.append(line.text))
    window.on("pageerror", lambda error: told.append(str(error)))
    with serving(create_app(sqlite_house)) as origin:
        enter(window, origin, "dana")
        window.goto(f"{origin}/records-in/file")
        assert unsound(window) == []
        drop(window, origin, roster())
        assert unsound(window) == []
        window.get_by_text("windows-1252").click()
        go_on(window)
        assert unsound(window) == []
        window.get_by_label("What comes first in “Joined”: the day or the month?").select_option("day, month, year")
        go_on(window)
        assert unsound(window) == []
        window.get_by_role("button", name="To correct 2").click()
        assert unsound(window) == []
        window.goto(f"{origin}/records-in")
        assert unsound(window) == []
    assert told == []


def test_the_button_keeps_in_step_with_the_boxes_and_a_file_too_large_is_not_sent(
    sqlite_house: House, sqlite_cast: Cast, window: Page
) -> None:
    rows = [
        {**JENNIFER, "name": name, "born": born} for name, born in (("Ada Marsh", "2009"), ("Ida Vale", "2011"))
    ]
    with serving(create_app(sqlite_house)) as origin:
        enter(window, origin, "dana")
        drop(window, origin, sheet(*rows))
        window.get_by_label("Take in row 2").uncheck()
        assert window.get_by_role("button", name="Take in 1 row").is_visible()
        window.get_by_label("Every row of this page").check()
        assert window.get_by_role("button", name="Take in 2 rows").is_visible()
        drop(window, origin, b"x" * 6_000_000)
        assert window.url == f"{origin}/records-in/file"
        assert window.get_by_text("The file is larger than 5 MB").is_visible()


def test_whoever_waits_is_told_what_is_being_done_and_cannot_send_it_twice(
    sqlite_house: House, sqlite_cast: Cast, window: Page
) -> None:
    with serving(create_app(sqlite_house)) as origin:
        enter(window, origin, "dana")
        drop(window, origin, sheet({**JENNIFER, "born": "2011"}))
        # The page stays, as it does while an answer is long in coming.
        window.evaluate("document.addEventListener('submit', (event) => event.preventDefault())")
        go_on(window, "Take in 1 row")
        window.get_by_role("progressbar", name="The rows are being taken in").wait_for()
        assert window.get_by_role("button", name="Take in 1 row").is_disabled()
        kept(window, "working")
        assert unsound(window) == []
        window.reload()
        assert not window.get_by_role("progressbar").is_visible()
        assert window.get_by_role("button", name="Take in 1 row").is_enabled()


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_everything_is_done_without_a_script(
    sqlite_house: House, sqlite_cast: Cast, chromium: Browser, width: int
) -> None:
    held = players(sqlite_house)
    with (
        serving(create_app(sqlite_house)) as origin,
        chromium.new_context(
            locale="en-GB", java_script_enabled=False, viewport={"width": width, "height": 844}
        ) as context,
    ):
        page = context.new_page()
        enter(page, origin, "dana")
        page.goto(f"{origin}/records-in/file")
        file = {"name": "roster.csv", "mimeType": "text/csv", "buffer": roster()}
        page.get_by_label("File").set_input_files(file)  # type: ignore[arg-type]
        page.get_by_role("button", name="Look at it").click()
        page.get_by_text("windows-1252").click()
        go_on(page)
        page.get_by_label("What comes first in “Joined”: the day or the month?").select_option("day, month, year")
        go_on(page)
        page.get_by_label("Take in row 22").uncheck()
        page.get_by_role("button", name="To add 37").click()
        page.get_by_role("button", name="Take in 36 rows").click()
        page.get_by_role("heading", name="roster.csv").wait_for()
    assert players(sqlite_house) == held + 36
