"""Where each picture of help is taken: somebody of the demo federation, on the way to what the page explains."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from playwright.sync_api import Locator, Page
from tests.importing.files import sheet
from tests.web.secretary import roster
from tracker.access.actor import OPERATOR
from tracker.access.roles import Role
from tracker.actions.imports import ImportFile, import_file
from tracker.importing.kind import Kind
from tracker.wiring import House

OLYMPIC = "competition=olympic-men&edition=2028"
#: Goes to a page, and says what on it is to stand at the top of the picture.
Way = Callable[["Visit"], Locator | None]
#: A girl who is recorded twice, once under a number of her own.
_TWICE = (
    {"name": "Ada Marsh", "born": "2010-05-01", "registered_from": "2025-08-01", "id": "fan:77001"},
    {"name": "MARSH Ada Louise", "born": "2010-05-01", "registered_from": "2024-08-01", "id": "fifa:F77002"},
)


@dataclass
class Visit:
    """Somebody's window, and where the pages are."""

    page: Page
    origin: str

    def at(self, path: str) -> Page:
        """Go there."""
        self.page.goto(self.origin + path)
        return self.page

    def press(self, name: str) -> None:
        """Press a button of the page itself."""
        self.page.locator("main").get_by_role("button", name=name).first.click()
        self.page.wait_for_load_state()

    def follow(self, name: str) -> None:
        """Follow a link of the page itself."""
        self.page.locator("main").get_by_role("link", name=name).first.click()
        self.page.wait_for_load_state()


def _how_old(visit: Visit) -> Locator:
    page = visit.at("/how-old")
    page.get_by_label("When was your child born?").fill("2011-09-14")
    visit.press("Show the age groups")
    return page.locator("#answer")


def _eligibility(visit: Visit) -> Locator:
    page = visit.at("/eligibility?edition=olympic-men/2016&born=1992-10-14")
    return page.get_by_label("Date of birth")


def _verify(visit: Visit) -> Locator:
    return visit.at("/verify").get_by_role("heading", level=1)


def _sign_in(visit: Visit) -> None:
    visit.at("/sign-in")


def _children(visit: Visit) -> Locator:
    return visit.at("/children").get_by_role("heading", level=1)


def _child(visit: Visit) -> Page:
    page = visit.at("/children")
    page.locator(".child h2 a").first.click()
    page.wait_for_url("**/players/*")
    return page


def _player(visit: Visit) -> Locator:
    return _child(visit).locator(".brief")


def _sharing(visit: Visit) -> Locator:
    page = visit.at(f"{_path(_child(visit))}/sharing")
    return page.get_by_role("heading", name="What the records are used for")


def _report_links(visit: Visit) -> Locator:
    page = visit.at(f"{_path(_child(visit))}/report")
    page.get_by_label("For whom").fill("Coach of the trial in May")
    return page.locator("#links")


def _cases(visit: Visit) -> Locator:
    page = visit.at(f"{_path(_child(visit))}/cases?record=player")
    return page.get_by_role("heading", name="Open a case")


def _today(visit: Visit) -> Locator:
    return visit.at("/today").get_by_role("heading", level=1)


def _documents(visit: Visit) -> Locator:
    page = visit.at("/players")
    path = page.locator("table a[href^='/players/']").first.get_attribute("href")
    page = visit.at(f"{path}/documents")
    born = re.search(r"Born (\w+)\s(\d+),\s(\d+)", page.locator(".lead").inner_text())
    assert born, "The first player of the list has a day of birth."
    page.get_by_label("Document", exact=True).select_option("Passport")
    page.get_by_label("Seen on").fill("2026-06-12")
    day = datetime.strptime(" ".join(born.groups()), "%B %d %Y").replace(tzinfo=UTC).date()
    page.get_by_label("Date of birth it shows").fill(day.isoformat())
    visit.press("Note it")
    return page.get_by_role("heading", level=1)


def _roster_matrix(visit: Visit) -> Locator:
    return visit.at("/roster").locator(".matrix-in")


def _search(visit: Visit) -> None:
    page = visit.at("/today")
    page.keyboard.press("Control+k")
    page.get_by_role("dialog").get_by_role("combobox").fill("rec")
    page.get_by_role("option", name="Absence").wait_for(state="detached")


def _begun(visit: Visit) -> Page:
    """A secretary's roster, begun and not taken in, at the page of its columns."""
    page = visit.at("/records-in/file")
    page.locator("input[type=file]").set_input_files(
        {"name": "roster spring.csv", "mimeType": "text/csv", "buffer": roster()}
    )
    visit.press("Look at it")
    page.get_by_text("windows-1252").click()
    visit.press("Go on")
    page.get_by_label("What comes first in “Joined”: the day or the month?").select_option("day, month, year")
    return page


def _drafts(visit: Visit) -> Locator:
    return _begun(visit).get_by_role("heading", name="How the columns are read")


def _records_in(visit: Visit) -> Locator:
    page = _begun(visit)
    visit.press("Go on")
    visit.press("Take in")
    return page.get_by_role("heading", level=1)


def _duplicates(visit: Visit) -> Locator:
    page = visit.at("/records-in/duplicates")
    visit.follow("Compare")
    return page.get_by_role("heading", name="Side by side")


def _team_sheets(visit: Visit) -> Locator:
    page = visit.at("/type-in/team-sheet")
    page.get_by_label("Team").select_option(label="U17 Girls")
    page.get_by_label("Day of the match").fill("2026-05-09")
    visit.press("Fill in the team sheet")
    page.get_by_label("Opponent").fill("Vale Rovers")
    lines = page.locator("[data-line]")
    for place, part in enumerate(("Started", "Started", "Came on", "Bench")):
        lines.nth(place).get_by_role("radio", name=part, exact=True).check(force=True)
    lines.nth(2).get_by_label("On", exact=True).fill("60")
    return lines.first


def _season_turn(visit: Visit) -> Locator:
    page = visit.at("/season-turn?season=2026-27")
    return page.get_by_text("Repeats the group (").first


def _guardians(visit: Visit) -> Locator:
    return visit.at("/invite").get_by_role("heading", level=1)


def _players(visit: Visit) -> Locator:
    return visit.at("/players").get_by_role("heading", level=1)


def _report_orders(visit: Visit) -> Locator:
    page = visit.at("/reports")
    page.get_by_label("Of whom").select_option(index=1)
    return page.locator("main form.panel")


def _administration(visit: Visit) -> Locator:
    return visit.at("/administration").get_by_role("heading", level=1)


def _pool(visit: Visit) -> Locator:
    return visit.at(f"/pool?{OLYMPIC}&position=midfielder&answer=within_age&sort=minutes").locator(".found")


def _shortlists(visit: Visit) -> Locator:
    page = visit.at(f"/pool?{OLYMPIC}&position=midfielder&answer=within_age&sort=minutes")
    three = list(dict.fromkeys(re.findall(r'href="/players/(\d+)"', page.content())))[:3]
    page = visit.at("/compare?" + "&".join(f"player={one}" for one in three))
    return page.get_by_role("heading", name="Pathways on one axis")


def _squads(visit: Visit) -> Locator:
    page = visit.at("/squads")
    visit.follow("Qualifier, first camp")
    return page.get_by_role("heading", name="What the rules say")


def _what_if(visit: Visit) -> Locator:
    return visit.at("/what-if?edition=olympic-men/2028&overage=0").locator("#answer")


def _gaps(visit: Visit) -> Locator:
    return visit.at("/gaps").locator(".chart").first


def _path(page: Page) -> str:
    return "/" + page.url.split("/", 3)[3].split("?")[0]


#: Who looks at what. The names are those of the help pages.
WAYS: Mapping[Role, Mapping[str, Way]] = {
    Role.VISITOR: {"how-old": _how_old, "eligibility": _eligibility, "verify": _verify, "sign-in": _sign_in},
    Role.PARENT: {
        "invitations": _children,
        "player": _player,
        "sharing": _sharing,
        "report-links": _report_links,
        "cases": _cases,
    },
    Role.DIRECTOR: {
        "today": _today,
        "documents": _documents,
        "search": _search,
        "roster-matrix": _roster_matrix,
        "drafts": _drafts,
        "duplicates": _duplicates,
        "guardians": _guardians,
        "players": _players,
        "report-orders": _report_orders,
        "records-in": _records_in,
        "team-sheets": _team_sheets,
        "season-turn": _season_turn,
        "gaps": _gaps,
    },
    Role.SCOUT: {"pool": _pool, "shortlists": _shortlists, "squads": _squads, "what-if": _what_if},
    Role.ADMINISTRATOR: {"administration": _administration},
}


def record_twice(house: House, club: str) -> None:
    """Let two files bring the same girl to a club, so that there is a pair to look at."""
    for place, row in enumerate(_TWICE):
        content = sheet({"sex": "female", "club": club, "team": "U19 Girls", **row})
        house.perform(import_file, ImportFile(Kind.PLAYERS, f"list {place}.csv", content), OPERATOR)
