"""A scout's pages in Chromium: sound in every light and size, usable by keyboard alone, and without a script."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import house_on
from tests.in_full import spread
from tests.people import TODAY
from tests.web.browsing import Browser as Client
from tests.web.browsing import gather
from tests.web.girls import fill
from tests.web.in_chromium import Looking, serving
from tests.web.soundness import DESK, PHONE, unsound
from tests.web.squads import LONGEST
from tracker.actions.verb import Library
from tracker.football.people import Foot, Position, folded
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.engine import open_engine
from tracker.store.summaries import rebuild
from tracker.web.app import create_app

U20 = "competition=fifa-u20-women&edition=2026"
NAMES = (LONGEST, "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2, "ليلى بنت سعيد", "שירה בת־אל")
PAGES = (
    "/pool",
    f"/pool?{U20}&limit=100&sort=name",
    f"/pool?{U20}&position=forward&words=nobody",
    f"/pool?{U20}&colour=blue",
    f"/pool/depth?{U20}",
    f"/pool/late?{U20}",
    f"/pool/why?{U20}&foot=left&who={{player}}",
    "/pool/saved",
    "{saved}",
    "/shortlists",
    "{shortlist}",
    "/squads",
    "{squad}?beside={beside}",
    "{nobody}",
    "/compare?player={player}&player={other}&player={third}",
    "/compare?add=nobody",
)


@dataclass(frozen=True)
class Desk:
    """Where the pages are served, and what a scout works on."""

    origin: str
    places: dict[str, str]

    def address(self, path: str) -> str:
        """The address of a page."""
        return self.origin + path.format(**self.places)


@pytest.fixture(scope="module")
def place(sqlite_template: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A scout who sees some hundred players, keeps a list and builds a squad."""
    folder = tmp_path_factory.mktemp("scouting")
    shutil.copy(sqlite_template, folder / "tracker.sqlite")
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    cast = gather(engine)
    players = fill(engine, cast, 110, shared=True)
    with Session(engine) as session, session.begin():
        for place, row in enumerate(session.scalars(select(t.PlayerRow).where(t.PlayerRow.id.in_(players)))):
            row.position = (*Position, None)[place % 5]
            row.foot = (*Foot, None)[place % 4]
            if place < len(NAMES):
                row.name, row.name_folded = NAMES[place], folded(NAMES[place])
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    app = create_app(house_on(engine, library, folder))
    places = _worked_on(Client(app).signed_in("sam"), players)
    with serving(app) as origin:
        yield Desk(origin, places)
    engine.dispose()


def _worked_on(scout: Client, players: Sequence[int]) -> dict[str, str]:
    """A shortlist, a squad with more players than it may have, and one with nobody in it."""
    kept = ""
    for player in players[:6]:
        form = {"player": str(player), "name": LONGEST[:80], "shortlist": kept.rpartition("/")[2]}
        kept = scout.send("/shortlists/keep", form, read_at=f"/players/{player}").location
    squads = []
    for name in (LONGEST[:80], "Nobody yet"):
        form = {"name": name, "edition": "fifa-u20-women/2026"}
        squads.append(scout.send("/squads", form, read_at="/squads").location)
    assert scout.send(squads[0], {f"p{one}-part": "active" for one in players[:30]}, read_at=squads[0]).location
    question = {"question": f"{U20}&position=defender", "name": LONGEST[:80]}
    saved = scout.send("/pool/saved", question, read_at=f"/pool?{U20}").location
    named = dict(zip(("player", "other", "third"), map(str, players), strict=False))
    return (
        {"shortlist": kept, "beside": kept.rpartition("/")[2], "squad": squads[0], "nobody": squads[1]}
        | named
        | {"saved": saved}
    )


@pytest.fixture
def window(look: Looking) -> Iterator[Page]:
    """A window in which the scout is signed in; whatever its console says against a page fails the test."""
    opened = look("sam")
    yield opened.page
    assert opened.said == []


@pytest.mark.parametrize("path", spread(PAGES))
def test_a_scouts_page_is_sound_in_every_light_and_size(reading: Looking, place: Desk, path: str) -> None:
    assert reading("sam").wrong_at(place.address(path)) == []


def asked(page: Page) -> list[tuple[str, str]]:
    """What the address of a page asks."""
    return parse_qsl(urlsplit(page.url).query, keep_blank_values=True)


def test_a_tick_asks_at_once_and_leaves_the_focus_where_it_was(window: Page, place: Desk) -> None:
    window.set_viewport_size({"width": DESK, "height": 400})
    window.goto(place.address(f"/pool?{U20}"))
    window.locator("summary", has_text="Stronger foot").click()
    window.get_by_label("Left").scroll_into_view_if_needed()
    before = window.evaluate("scrollY")
    assert before > 0
    window.get_by_label("Left").check()
    window.wait_for_url("**foot=left**")
    expect(window.get_by_label("Left")).to_be_focused()
    assert window.evaluate("scrollY") == before
    assert asked(window) == [*parse_qsl(U20), ("foot", "left")]
    window.get_by_label("Sort by").select_option("name")
    window.wait_for_url("**sort=name**")
    expect(window.get_by_label("Sort by")).to_be_focused()
    window.get_by_role("link", name="Leave out Stronger foot: Left").click()
    window.wait_for_load_state()
    assert asked(window) == [*parse_qsl(U20), ("sort", "name")]
    assert window.evaluate("sessionStorage.length") == 0


def test_what_is_typed_is_asked_when_it_is_finished(window: Page, place: Desk) -> None:
    window.goto(place.address(f"/pool?{U20}"))
    window.locator("summary", has_text="Minutes in the last year").click()
    window.get_by_label("At least", exact=True).fill("1")
    window.get_by_label("At least", exact=True).blur()
    window.wait_for_timeout(200)
    assert asked(window) == parse_qsl(U20)
    window.get_by_label("At least", exact=True).press("Enter")
    window.wait_for_url("**minutes=1**")
    assert asked(window) == [*parse_qsl(U20), ("minutes", "1")]


def test_the_filters_of_a_telephone_stay_open_while_somebody_narrows(window: Page, place: Desk) -> None:
    window.set_viewport_size({"width": PHONE, "height": 844})
    window.goto(place.address(f"/pool?{U20}"))
    window.locator("summary", has_text="Narrow the pool").click()
    window.get_by_label("Defender").check()
    window.wait_for_url("**position=defender**")
    expect(window.get_by_label("Defender")).to_be_focused()
    expect(window.get_by_label("Defender")).to_be_checked()
    window.get_by_role("link", name="Depth chart").click()
    window.wait_for_url("**/pool/depth**")
    expect(window.get_by_label("Defender")).to_be_hidden()


def test_everything_works_without_a_script(look: Looking, place: Desk) -> None:
    page = look("sam", script=False).page
    page.goto(place.address(f"/pool?{U20}"))
    page.get_by_label("Defender").check()
    page.get_by_label("Sort by").select_option("name")
    page.get_by_role("button", name="Show", exact=True).click()
    page.wait_for_url("**position=defender**")
    assert asked(page) == [*parse_qsl(U20), ("sort", "name"), ("position", "defender")]
    page.get_by_label("Name or number of a player").fill("Girl 010 of 2007-05-05 here")
    page.get_by_role("button", name="Look").click()
    expect(page.get_by_text("is not in the answer")).to_be_visible()
    page.goto(place.address("{squad}"))
    page.locator(f"#part-{place.places['player']}").select_option("Stands by")
    page.get_by_role("button", name="Count").click()
    expect(page.locator("#counts")).to_contain_text("not saved yet")
    assert counted(page) == {"In the squad": "29", "Standing by": "1"}


def counted(page: Page) -> dict[str, str]:
    """What the squad's page counts of those in it and of those who stand by."""
    told = page.locator("#counts dl > div").evaluate_all(
        "all => all.map(one => [one.querySelector('dt').innerText, one.querySelector('dd').firstChild.data.trim()])"
    )
    return {label: number for label, number in told if label in ("In the squad", "Standing by")}


def test_a_scout_comes_from_a_question_to_a_squad_on_paper_by_keyboard_alone(window: Page, place: Desk) -> None:
    window.goto(place.address("/pool"))
    press_until(window, "Competition")
    window.keyboard.type("FIFA U-20 Women")
    press_until(window, "Show the pool")
    window.keyboard.press("Enter")
    window.wait_for_url("**edition=2026**")
    press_until(window, "Midfielder")
    window.keyboard.press("Space")
    window.wait_for_url("**position=midfielder**")
    press_until(window, "Sort by")
    window.keyboard.type("Name")
    window.wait_for_url("**sort=name**")
    press_until(window, "Girl 007 of 2007-05-05 here")
    window.keyboard.press("Enter")
    window.wait_for_url("**/players/*")
    player = window.url.rpartition("/")[2]
    press_until(window, "Name of a new list")
    window.keyboard.type("Seen by keyboard")
    press_until(window, "Put on the list")
    window.keyboard.press("Enter")
    window.get_by_role("link", name="Seen by keyboard").wait_for()
    window.goto(place.address("{nobody}"))
    press_until(window, "Add a player")
    window.keyboard.type(player)
    window.keyboard.press("Enter")
    window.locator(f"#player-{player}").wait_for()
    assert counted(window) == {"In the squad": "1", "Standing by": "0"}
    press_until(window, re.compile("Girl 007"), control="SELECT")
    window.keyboard.type("Stands by")
    expect(window.locator("#counts")).to_contain_text("not saved yet")
    assert counted(window) == {"In the squad": "0", "Standing by": "1"}
    assert not window.get_by_role("button", name="Count").is_visible()
    press_until(window, "Save")
    window.keyboard.press("Enter")
    window.get_by_text("Saved.").wait_for()
    press_until(window, "Get the verdict (PDF)")
    with window.expect_download() as download:
        window.keyboard.press("Enter")
    assert download.value.suggested_filename.endswith(".pdf")


def test_several_are_ticked_and_put_into_a_squad_by_keyboard_alone_and_out_again(window: Page, place: Desk) -> None:
    window.goto(place.address(f"/pool?{U20}&position=midfielder&sort=name"))
    for name in ("Girl 007 of 2007-05-05 here", "Girl 012 of 2007-05-05 here"):
        press_until(window, re.compile(f"For a squad.*{name}"))
        window.keyboard.press("Space")
    press_until(window, "Squad")
    window.keyboard.press("Home")
    press_until(window, "Put into the squad")
    window.keyboard.press("Enter")
    window.wait_for_url("**/squads/put-in")
    expect(window.get_by_text("Give the new squad a name")).to_be_visible()
    assert unsound(window) == []
    assert window.locator("input[name=player]:checked").count() == 2
    press_until(window, "Name of a new squad")
    window.keyboard.type("By keyboard")
    window.keyboard.press("Enter")
    window.get_by_text("The squad “By keyboard” is begun, with 2 players in it.").wait_for()
    assert asked(window) == [*parse_qsl(U20), ("sort", "name"), ("position", "midfielder")]
    press_until(window, "Undo")
    window.keyboard.press("Enter")
    window.get_by_text("The squad “By keyboard” was deleted.").wait_for()


def test_players_of_a_list_are_put_beside_each_other_and_into_a_squad_without_a_script(
    look: Looking, place: Desk
) -> None:
    page = look("sam", script=False).page
    page.goto(place.address("{shortlist}"))
    for number in (0, 1):
        page.locator("input[form=ticked]").nth(number).check()
    page.get_by_role("button", name="Beside each other").click()
    page.wait_for_url("**/compare?player=*&player=*")
    page.go_back()
    page.locator("input[form=ticked]").nth(2).check()
    page.get_by_label("Squad", exact=True).select_option(place.places["nobody"].rpartition("/")[2])
    page.get_by_role("button", name="Put into the squad").click()
    page.wait_for_url("**/shortlists/*")
    page.get_by_role("button", name="Undo").click()
    page.wait_for_url("**/squads/*")
    expect(page.get_by_text("taken out of the squad “Nobody yet” again.")).to_be_visible()


#: What a control is called: its label, or else its own words.
CALLED = "const a = document.activeElement; return [a.labels?.[0]?.textContent ?? a.innerText ?? '', a.tagName]"


def press_until(page: Page, words: str | re.Pattern[str], control: str = "") -> None:
    """Press the tab key until what has the focus is called so, and can be seen to have it."""
    # Behind the name of a choice stands how many players have it.
    wanted = words if isinstance(words, re.Pattern) else re.compile(rf"^{re.escape(words)}( [\d,]+)?$")
    for _ in range(120):
        page.keyboard.press("Tab")
        called, tag = page.evaluate(f"() => {{ {CALLED} }}")
        if wanted.search(" ".join(called.split())) and control in ("", tag):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    pytest.fail(f"The tab key does not come to {words!r}.")
