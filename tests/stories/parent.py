"""A father is invited by the club, finds a quiet period, says that a record is wrong, and takes the PDF."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pypdf import PdfReader
from tests.stories.stage import PHONE, Stage, Step
from tracker.access.roles import Role

EMAIL, PASSWORD = "bohdan.hravenko@example.org", "seven blue lanterns"
CHILD = "Radek Hravenko"


def parent(stage: Stage) -> Iterator[Step]:
    """The story of Radek's father, on a telephone."""
    _invited_by_the_club(stage)
    page = stage.window(PHONE)
    page.goto(stage.link_in_letter_to(EMAIL))
    yield Step("invited", page, ("Parent or guardian of a player at Quenanmere FC", EMAIL))
    page.get_by_label("Your name").fill("Bohdan Hravenko")
    page.get_by_label("New password").fill(PASSWORD)
    page.get_by_role("button", name="Accept").click()
    page.get_by_label("E-mail address").fill(EMAIL)
    page.get_by_label("Password").fill(PASSWORD)
    yield Step("sign-in", page, ("Your account is ready.",))
    page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url("**/children")
    yield Step(
        "my-children",
        page,
        (CHILD, "There is a quiet period since November 2, 2025"),
    )
    page.get_by_role("link", name="What we know of it").click()
    page.wait_for_url("**/players/*")
    said = ("no match at or above age level on record", "The last match at age level was on November 1, 2025")
    yield Step("quiet-period", page, said, page.locator("#pathway"))
    page.get_by_role("navigation").get_by_role("link", name="Sharing").click()
    page.get_by_role("link", name="Is something wrong here?").click()
    page.wait_for_url("**/cases")
    yield Step("what-is-wrong", page, ("Choose what it is about.", "The club answers"))
    page.get_by_role("link", name="Matches").click()
    page.wait_for_url("**record=appearance**")
    yield Step("which-match", page, ("Which one is it about?",), page.locator("#record"))
    page.get_by_role("link", name="Nov 1, 2025").click()
    page.get_by_label("What is wrong").select_option("Minutes: 90")
    page.get_by_label("What it should say").fill("62")
    page.get_by_label("What the club should know").fill("He went off after an hour, as the team sheet says.")
    yield Step("says-so", page, ("Nov 1, 2025 · Quenanmere FC – Balvulava 1904",), page.locator("#record"))
    page.get_by_role("button", name="Open the case").click()
    page.wait_for_url("**/cases/*")
    yield Step("case", page, ("Your correction was sent to the club.", "It should say 62", "waits for the club"))
    page.get_by_role("link", name="Back to the pathway").click()
    page.wait_for_url(re.compile(r"/players/\d+$"))
    yield Step("disputed", page, ("The family says that one record is wrong.",))
    page.get_by_role("main").get_by_role("link", name="Report (PDF)").click()
    page.wait_for_url("**/report*")
    yield Step("report", page, (CHILD, "Get the report (PDF)"))
    with page.expect_download() as download:
        page.get_by_role("button", name="Get the report (PDF)").click()
    assert download.value.suggested_filename == "pathway-radek-hravenko-2026-06-30.pdf"
    told = " ".join(" ".join(one.extract_text() for one in PdfReader(download.value.path()).pages).split())
    for printed in (
        "Prepared for: parent",
        "There is one quiet period",
        "The family says that one record is wrong.",
    ):
        assert printed in told


def _invited_by_the_club(stage: Stage) -> None:
    page = stage.signed_in(Role.DIRECTOR)
    ways = page.get_by_role("banner").get_by_role("navigation")
    ways.get_by_text("People", exact=True).click()
    ways.get_by_role("link", name="Invite").click()
    page.get_by_label("E-mail address").fill(EMAIL)
    page.get_by_label("Invited as").select_option(f"Parent or guardian of {CHILD}")
    page.get_by_label("what the person is to the child").select_option("father")
    page.get_by_role("button", name="Send the invitation").click()
    page.get_by_role("status").wait_for()
