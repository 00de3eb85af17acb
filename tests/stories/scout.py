"""A scout asks who may play at the Olympic tournament, builds a squad of 18, two overage, and exports it."""

from __future__ import annotations

import csv
from collections.abc import Iterator

from playwright.sync_api import Page
from pypdf import PdfReader
from tests.stories.stage import Stage, Step
from tracker.access.roles import Role

EDITION = "Men's Olympic Football Tournament · Los Angeles 2028"
SQUAD = "Los Angeles, first draft"
#: How many of each position the scout names who are within age, and how many midfielders who would be overage.
WITHIN_AGE = {"Midfielder": 5, "Goalkeeper": 2, "Defender": 6, "Forward": 3}
OVERAGE = 2


def scout(stage: Stage) -> Iterator[Step]:
    """The story of Graciela Ochavaluela, two years before the tournament."""
    page = stage.signed_in(Role.SCOUT)
    page.get_by_label("Competition").select_option(EDITION)
    yield Step("competition", page, ("The pool", "Choose a competition to begin."))
    page.get_by_role("button", name="Show the pool").click()
    page.wait_for_url("**edition=2028**")
    names: list[str] = []
    page.get_by_label("Sort by").select_option("Most minutes")
    page.wait_for_url("**sort=minutes**")
    _tick(page, "Within age")
    for position, many in WITHIN_AGE.items():
        _tick(page, position)
        if not names:
            yield Step("pool", page, ("Men's Olympic Football Tournament, Los Angeles 2028", "Idrissa Kouyalarné"))
        names += _first(page, many)
        _leave_out(page, f"Position: {position}")
    _leave_out(page, "Age in the edition: Within age")
    _tick(page, "Possible as overage")
    _tick(page, "Midfielder")
    yield Step("overage", page, ("Possible as overage",))
    names += _first(page, OVERAGE)
    yield from _builds(page, names)
    yield from _takes_along(page, names)


def _tick(page: Page, label: str) -> None:
    with page.expect_navigation():
        page.get_by_label(label).check()


def _leave_out(page: Page, what: str) -> None:
    with page.expect_navigation():
        page.get_by_role("link", name=f"Leave out {what}").click()


def _first(page: Page, many: int) -> list[str]:
    """Who stands first in the answer."""
    return page.get_by_role("main").get_by_role("heading", level=3).all_inner_texts()[:many]


def _builds(page: Page, names: list[str]) -> Iterator[Step]:
    page.get_by_role("banner").get_by_role("link", name="Shortlists").click()
    page.get_by_role("link", name="Build a squad for a competition").click()
    page.get_by_label("Competition").select_option(EDITION)
    page.get_by_label("Name of the squad").fill(SQUAD)
    page.get_by_role("button", name="Begin a squad").click()
    page.wait_for_url("**/squads/*")
    yield Step("nobody-yet", page, (SQUAD, "0 of 18", "Nobody is in this squad yet."))
    for name in names:
        page.get_by_label("Add a player").fill(name)
        with page.expect_navigation():
            page.get_by_role("button", name="Add to the squad").click()
    kept = "The squad keeps every limit that is known, by age, size and goalkeepers."
    yield Step(
        "squad", page, ("18 of 18", "2 of 3", kept, *names), page.get_by_role("heading", name="What the rules say")
    )


def _takes_along(page: Page, names: list[str]) -> Iterator[Step]:
    yield Step("take-along", page, ("Get the verdict (PDF)",), page.get_by_role("heading", name="Take along"))
    with page.expect_download() as verdict:
        page.get_by_role("button", name="Get the verdict (PDF)").click()
    told = " ".join("".join(one.extract_text() for one in PdfReader(verdict.value.path()).pages).split())
    for said in (SQUAD, "18 of 18", "2 of 3", *names):
        assert said in told.replace("- ", "-")
    with page.expect_download() as listed:
        page.get_by_role("button", name="Get the list (CSV)").click()
    with listed.value.path().open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert sorted(row["name"] for row in rows) == sorted(names)
    assert [row["By age"] for row in rows].count("Possible as overage") == OVERAGE
