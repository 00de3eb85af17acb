"""Typing in, in Chromium: a team sheet by keyboard alone in under a minute, and every page looked at."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from time import perf_counter

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.conftest import house_on
from tests.in_full import spread
from tests.people import Cast
from tests.web.browsing import gather
from tests.web.in_chromium import Looking, serving
from tests.web.soundness import PHONE, unsound
from tests.web.squads import LONGEST, found_team, join
from tracker.actions.verb import Library
from tracker.football.appearances import Selection
from tracker.football.minutes_played import Stint, minutes_played
from tracker.importing.match_minute import minute
from tracker.store import tables as t
from tracker.store.engine import open_engine
from tracker.web.app import create_app

S, C, B = Selection.STARTED, Selection.SUBSTITUTE, Selection.BENCH
#: Whoever looks up a name and finds a key needs no longer for it.
SECONDS_A_KEY = 1.0


@dataclass(frozen=True)
class Place:
    """Where the pages are served, with what is behind them."""

    origin: str
    engine: Engine
    cast: Cast
    reserves: int
    nobody: int

    def address(self, path: str) -> str:
        """The address of a path."""
        numbers = {"girls": self.cast.girls, "maya": self.cast.maya, "reserves": self.reserves}
        return self.origin + path.format(nobody=self.nobody, **numbers)


@pytest.fixture(scope="module")
def place(sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A house in which the girls' team has sixteen players, the reserves thirty, and one team nobody."""
    folder = tmp_path_factory.mktemp("typing")
    shutil.copy(sqlite_template, folder / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    cast = gather(engine)
    join(engine, cast)
    reserves, nobody = found_team(engine, cast, "Reserves"), found_team(engine, cast, "Under 12")
    join(engine, cast, (LONGEST, *(f"Player {number:02} of the Reserves" for number in range(29))), reserves)
    with serving(create_app(house_on(engine, library, folder))) as origin:
        yield Place(origin, engine, cast, reserves, nobody)
    engine.dispose()


@pytest.fixture
def page(look: Looking) -> Iterator[Page]:
    """A window in which the director has signed in; what it complains of is a fault."""
    window = look("dana")
    yield window.page
    assert window.said == []


def lines(place: Place, opponent: str) -> dict[str, tuple[Selection, int | None]]:
    """The lines of a match on record, by first name."""
    line, match = t.AppearanceRow, t.FixtureRow
    with Session(place.engine) as session:
        rows = session.execute(
            select(t.PlayerRow.name, line.selection, line.minutes)
            .join(line, line.player_id == t.PlayerRow.id)
            .join(match, match.id == line.fixture_id)
            .where(match.opponent == opponent)
        )
        return {name.split()[0]: (selection, minutes) for name, selection, minutes in rows}


def opened(page: Page, address: str) -> Page:
    """Go there, and wait until the keys come to the field that asks for them."""
    page.goto(address)
    return ready_for_keys(page)


def ready_for_keys(page: Page) -> Page:
    """A browser gives the first field its focus only when it first draws the page, which may be after the load."""
    expect(page.locator("[autofocus]:focus")).to_be_visible()
    return page


@dataclass
class Keyboard:
    """The keys of a page, and how many were pressed."""

    page: Page
    pressed: int = 0

    def press(self, *keys: str) -> None:
        """Press one after the other."""
        for key in keys:
            self.page.keyboard.press(key)
            self.pressed += 1

    def write(self, text: str) -> None:
        """Press the key of each letter."""
        self.press(*text)


#: What happened to each of the sixteen, in the order of the page, and the keys that say so.
MATCH: dict[str, tuple[tuple[str, ...], tuple[Selection, int | None]]] = {
    "Ada": (("1",), (S, 90)),
    "Bea": (("1",), (S, 90)),
    "Cora": (("4", "6", "0", "Enter"), (S, 60)),
    "Dina": (("2", "6", "0", "Enter"), (C, 30)),
    "Edda": (("1",), (S, 90)),
    "Fay": (("3",), (B, None)),
    "Greta": (("1",), (S, 90)),
    "Hanne": (("2", "7", "2", "Enter"), (C, 18)),
    "Ilse": (("1",), (S, 90)),
    "Inés": (("4", "7", "2", "Enter"), (S, 72)),
    "Juno": (("1",), (S, 90)),
    "Kaia": (("1",), (S, 90)),
    "Lotte": (("4", "?", "Enter"), (S, None)),
    "Maya": (("1",), (S, 90)),
    "Nell": (("2", "Enter"), (C, None)),
    "Orla": (("3",), (B, None)),
}


def test_a_team_sheet_of_sixteen_by_keyboard_alone_in_under_a_minute(page: Page, place: Place) -> None:
    opened(page, place.address("/type-in/team-sheet?team={girls}"))
    keys, began = Keyboard(page), perf_counter()
    keys.press("Enter")
    page.wait_for_url("**date=2026-06-30*")
    ready_for_keys(page)
    keys.write("Vale United")
    keys.press("Enter")
    for pressed, _ in MATCH.values():
        keys.press(*pressed)
    counts = page.locator(".counts > div").all_inner_texts()
    assert page.evaluate("document.activeElement.innerText") == "Save"
    keys.press("Enter")
    page.get_by_text("Taken in: Under 19 – Vale United").wait_for()
    seconds = perf_counter() - began
    told = f"A team sheet of {len(MATCH)} players took {keys.pressed} keys, and the browser {seconds:.1f} s.\n"
    sys.stdout.write(told)
    expected = ["Started 11", "Came on 3", "Went off 3", "Bench 2", "Minutes 900", "Unknown 2"]
    assert [" ".join(count.split()) for count in counts] == expected
    assert lines(place, "Vale United") == {name: part for name, (_, part) in MATCH.items()}
    assert keys.pressed * SECONDS_A_KEY + seconds < 60


def test_arrows_go_from_minute_to_minute_past_those_without(page: Page, place: Place) -> None:
    opened(page, place.address("/type-in/team-sheet?team={girls}&date=2026-04-01"))
    page.keyboard.press("Enter")
    for key in ("1", "3", "1"):
        page.keyboard.press(key)
    names = page.locator("[data-line]").evaluate_all(
        "rows => rows.map(row => row.querySelector('[data-off]').name)"
    )
    page.locator(f"[name={names[0]}]").focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.name") == names[2]
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.name") == names[0]


def test_the_script_and_the_server_work_out_the_same_minutes(page: Page, place: Place) -> None:
    page.goto(place.address("/type-in/team-sheet?team={girls}&date=2026-04-01"))
    texts = ("", "?", "*", "0", "30", "45+2", "60'", "90", "90+3")
    cases = list(product([one.value for one in Selection], texts, texts, (None, 70, 90)))
    ask = "cases => cases.map(([part, on, off, length]) => played(part, moment(on), moment(off), length))"
    told = page.evaluate(ask, [list(case) for case in cases])
    known = [
        minutes_played(Stint(Selection(part), minute(on), minute(off)), length) for part, on, off, length in cases
    ]
    assert told == known


def test_a_sheet_is_filled_without_a_script(look: Looking, place: Place) -> None:
    page = look("dana", PHONE, script=False).at(place.address("/type-in/team-sheet?team={girls}&date=2026-04-08"))
    page.get_by_label("Opponent").fill("Meadow Rovers")
    maya = page.get_by_role("group", name="Maya Ferrant")
    maya.get_by_role("radio", name="Started").check()
    maya.get_by_label("Off").fill("70")
    page.get_by_role("button", name="Work out the minutes").last.click()
    assert maya.get_by_label("Minutes").get_attribute("placeholder") == "70"
    assert lines(place, "Meadow Rovers") == {}
    page.get_by_role("button", name="Save").click()
    page.get_by_text("Taken in: Under 19 – Meadow Rovers").wait_for()
    assert lines(place, "Meadow Rovers") == {"Maya": (S, 70)}


def test_only_whoever_was_on_the_pitch_has_minutes_to_fill_in(page: Page, place: Place) -> None:
    opened(page, place.address("/type-in/team-sheet?team={girls}&date=2026-04-01"))
    assert page.locator("[data-minutes]:visible").count() == 0
    for part, there in (("Started", 1), ("Bench", 0), ("Came on", 1), ("Not named", 0), ("Played", 1)):
        page.get_by_role("group", name="Maya Ferrant").get_by_role("radio", name=part).check()
        page.get_by_label("Opponent").focus()
        assert page.locator("[data-minutes]:visible").count() == there
    page.goto(place.address("/type-in/call-ups?team={girls}"))
    assert page.locator(".entry select:visible").count() == 16


def test_a_thumb_reaches_every_part_and_no_field_hides_behind_the_line_at_the_bottom(
    look: Looking, place: Place
) -> None:
    page = opened(look("dana", PHONE).page, place.address("/type-in/team-sheet?team={reserves}&date=2026-04-08"))
    sizes = page.locator(".part").evaluate_all("parts => parts.map(part => part.getBoundingClientRect().height)")
    assert min(sizes) >= 44
    page.locator(".part").first.click()
    for _ in range(40):
        page.keyboard.press("Tab")
        hidden = page.evaluate(
            """() => {
              const [one, bar] = [document.activeElement, document.querySelector('.saving')];
              const [at, line] = [one.getBoundingClientRect(), bar.getBoundingClientRect()];
              const within = !bar.contains(one) && bar.closest('form').contains(one);
              return within && at.bottom > line.top && at.top < line.bottom;
            }"""
        )
        assert not hidden, page.evaluate("document.activeElement.name")


PAGES = (
    *("/type-in", "/type-in/team-sheet", "/type-in/team-sheet?team={reserves}&date=2026-05-09"),
    "/type-in/team-sheet?team={girls}&date=2025-09-06&opponent=Meadow%20Town",
    "/type-in/team-sheet?team={nobody}&date=2026-05-09",
    *("/type-in/season-total", "/type-in/absence?player={maya}"),
)
REFUSED = (
    "/type-in/team-sheet?team={reserves}&date=2026-05-09",
    *("/type-in/call-ups", "/type-in/season-total?team={girls}&season=1", "/type-in/absence"),
)


@pytest.mark.parametrize("path", spread(PAGES))
def test_a_page_is_sound_on_every_screen_in_every_light(reading: Looking, place: Place, path: str) -> None:
    assert reading("dana").wrong_at(place.address(path)) == []


@pytest.mark.parametrize("path", spread(REFUSED))
def test_a_form_that_is_refused_is_sound_too(page: Page, place: Place, path: str) -> None:
    page.goto(place.address(path))
    for field in page.locator(".entry input[type=text]").all():
        field.evaluate("field => { field.value = 'x'; }")
    page.get_by_role("button", name="Save").click()
    page.locator(".wrong, .notice-wrong").first.wait_for()
    assert unsound(page) == []
