"""Reports of many players in Chromium: how far they are with a script and without one, and the file at the end."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import house_on
from tests.ordered import make_all, more_players, order
from tests.people import Cast, invite
from tests.web.in_chromium import Looking, Place, serving
from tests.web.soundness import DESK, NOTICED, PHONE, moved_by_scripts
from tracker.actions.report_worker import work_once
from tracker.actions.verb import Library
from tracker.football.report_orders import ItemState, OrderForm
from tracker.store import tables as t
from tracker.store.engine import open_engine
from tracker.web.app import create_app
from tracker.wiring import House

#: Players on the roster, the two of the cast among them.
PLAYERS = 8


@pytest.fixture(scope="module")
def house(sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A house whose club has a few girls to order reports of."""
    folder = tmp_path_factory.mktemp("ordering")
    shutil.copy(sqlite_template, folder / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    made = house_on(engine, library, folder)
    more_players(made, invite(engine), PLAYERS - 2)
    yield made
    engine.dispose()


@pytest.fixture(scope="module")
def place(house: House) -> Iterator[Place]:
    """The pages of that house."""
    with serving(create_app(house)) as origin:
        yield Place(origin, invite_again(house), 0)


def invite_again(house: House) -> Cast:
    """The cast that is in the house already."""
    with Session(house.engine) as session:
        people = {user.email.partition("@")[0]: user.id for user in session.scalars(select(t.User))}
        players = {row.name.split()[0].casefold(): row.id for row in session.scalars(select(t.PlayerRow))}
        federations = list(session.scalars(select(t.Federation.id).order_by(t.Federation.id)))
        clubs = list(session.scalars(select(t.Club.id).order_by(t.Club.id)))
        girls = session.scalars(select(t.Team.id).order_by(t.Team.id)).first() or 0
    children = {name: players[name] for name in ("maya", "ilse", "noor")} | {"theo": players["théo"]}
    places = {"federation": federations[0], "other_federation": federations[1], "girls": girls}
    return Cast(**places, harbour=clubs[0], hill=clubs[1], **children, **people)


def made(house: House, reports: int) -> None:
    """Let so many more reports be made."""
    worker = house.worker("command")
    for _ in range(reports):
        assert work_once(worker)


def top_of(page: Page, text: str) -> float:
    box = page.get_by_role("button", name=text).bounding_box()
    assert box is not None
    return box["y"]


def test_whoever_waits_sees_the_bar_move_in_its_place_and_hears_of_it_now_and_then(
    look: Looking, place: Place, house: House
) -> None:
    window = look("dana", PHONE)
    page = window.at(f"{place.origin}/reports")
    page.get_by_label("Of whom").select_option(f"The whole roster ({PLAYERS})")
    page.get_by_role("button", name="Make the reports").click()
    page.wait_for_url("**/reports/*")
    bar, told = page.get_by_role("progressbar", name="Reports made"), page.locator("#order-told")
    expect(page.locator("#order .counted")).to_have_text(f"0 of {PLAYERS} reports made")
    expect(page.get_by_role("link", name="Look again")).to_be_hidden()
    page.evaluate("window.stayed = true")
    before = top_of(page, "Take it back")
    made(house, 1)
    expect(page.locator("#order .counted")).to_have_text(f"1 of {PLAYERS} reports made", timeout=10_000)
    expect(told).to_be_empty()
    made(house, 2)
    expect(page.locator("#order .counted")).to_have_text(f"3 of {PLAYERS} reports made", timeout=10_000)
    expect(told).to_have_text(f"3 of {PLAYERS} reports made")
    expect(bar).to_have_js_property("value", 3)
    assert top_of(page, "Take it back") == before, "Nothing moves under whoever reads."
    make_all(house)
    expect(page.get_by_role("button", name="Download the archive")).to_be_visible(timeout=10_000)
    expect(told).to_have_text(f"{PLAYERS} reports are ready.")
    assert page.evaluate("window.stayed"), "The page was not loaded anew."
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the archive").click()
    assert download.value.suggested_filename == "reports-2026-06-30.zip"
    assert window.complaints == []
    assert window.elsewhere == []


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_nothing_moves_when_the_script_comes(look: Looking, place: Place, house: House, width: int) -> None:
    number = order(house, place.cast.director, OrderForm.PDF)
    page = look("dana", width).page
    assert moved_by_scripts(page, f"{place.origin}/reports/{number}") < NOTICED
    expect(page.locator(".order-look")).to_have_text("This page keeps itself up to date.")
    make_all(house)


def test_without_a_script_a_link_looks_again(look: Looking, place: Place, house: House) -> None:
    number = order(house, place.cast.director, OrderForm.PDF)
    page = look("dana", script=False).at(f"{place.origin}/reports/{number}")
    expect(page.locator("#order .counted")).to_have_text(f"0 of {PLAYERS} reports made")
    made(house, PLAYERS)
    page.get_by_role("link", name="Look again").click()
    expect(page.get_by_text("being put together in one file")).to_be_visible()
    make_all(house)
    page.get_by_role("link", name="Look again").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the file").click()
    assert download.value.suggested_filename == "reports-2026-06-30.pdf"


@pytest.fixture(scope="module")
def orders(house: House, place: Place) -> dict[str, int]:
    """An order in every state."""
    found = {"ready": order(house, place.cast.director)}
    make_all(house)
    with Session(house.engine) as session, session.begin():
        for item in session.scalars(
            select(t.OrderedReport).where(t.OrderedReport.order_id == found["ready"]).limit(3)
        ):
            item.state = ItemState.FAILED if item.place < 3 else ItemState.LEFT_OUT
            item.content = None
    found["working"] = order(house, place.cast.director)
    made(house, 3)
    return found


@pytest.mark.parametrize(
    ("person", "path"),
    [
        *(("dana", "/reports"), ("dana", "/reports/{ready}"), ("dana", "/reports/{working}"), ("sam", "/reports")),
        *(("alex", "/administration/jobs"), ("alex", "/administration/imports"), ("alex", "/administration")),
    ],
)
def test_every_state_is_sound_in_every_light(
    reading: Looking, place: Place, orders: dict[str, int], person: str, path: str
) -> None:
    assert reading(person).wrong_at(place.origin + path.format(**orders)) == []
