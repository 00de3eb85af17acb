"""A director takes in a roster as it lies in the folder, settles four findings of the day, and turns the season."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Locator, Page
from tests.stories.stage import Stage, Step
from tracker.access.roles import Role

ROSTER = Path(__file__).with_name("roster.csv")
#: Drops a file on the page as a person does; nothing but the page's own script brings it into the form.
DROP = """([content, name]) => {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([bytes], name));
  document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
}"""


def director(stage: Stage) -> Iterator[Step]:
    """The story of Einar Kvamstgren, in the summer between two seasons."""
    _asked_by_a_family(stage)
    page = stage.signed_in(Role.DIRECTOR)
    yield from _takes_in_a_roster(page)
    yield from _settles_four_findings(page)
    yield from _turns_the_season(page)


def _asked_by_a_family(stage: Stage) -> None:
    """A mother says that her daughter plays elsewhere on the field than the record has it."""
    asked = {"record": "player", "number": "1", "field": "position", "should-say": "Defender"}
    told = {"words": "She has been at left back since the winter."}
    mother = stage.federation.browser_of(Role.PARENT)
    assert mother.send("/players/1/cases", asked | told, read_at="/children").status_code == 303


def _takes_in_a_roster(page: Page) -> Iterator[Step]:
    _go(page, "Records")
    page.get_by_role("link", name="Take in a file").first.click()
    page.wait_for_url("**/records-in/file")
    page.evaluate(DROP, [b64encode(ROSTER.read_bytes()).decode(), ROSTER.name])
    yield Step("dropped", page, ("Take in a file", "Drop the file anywhere on this page"))
    _press(page, "Look at it")
    page.get_by_label("What comes first in “Joined”: the day or the month?").select_option("day, month, year")
    yield Step("one-question", page, ("10 rows. One thing is not in the file and is asked here.",))
    _press(page, "Go on")
    faults = ("“31/02/2010” is no day of the calendar: correct the month or the day.", "It is Isla McTarvleigh")
    yield Step("rows", page, ("To add 7", "Who is it? 2", "To correct 1", *faults), page.get_by_text("Rows of"))
    _press(page, "It is Isla McTarvleigh")
    _press(page, "It is Keira Silvernworth")
    page.get_by_role("button", name="Take in").last.click()
    page.get_by_role("heading", name=ROSTER.name).wait_for()
    yield Step("taken-in", page, ("Taken in.", "Can be undone until July 30, 2026."))


def _settles_four_findings(page: Page) -> Iterator[Step]:
    """Two births, a guardian whom the file named, and what the mother asked for."""
    page.get_by_role("link", name="Today: what is left").click()
    births, named = "Birth dates not known to the day 9", "Guardians in your files, not invited 6"
    yield Step("today", page, (births, named, "Corrections that families ask for 1", "Turn the season"))
    _sees_a_document(page, "Cormac Oskerridge", "2012-05-17")
    yield Step("document", page, ("Born 2012; no document confirms it yet.", "The document itself is never kept"))
    _press(page, "Note it")
    page.get_by_role("link", name="Today: what is left").click()
    _sees_a_document(page, "Fern Wexelfield-Torvelby", "2008-11-30")
    _press(page, "Note it")
    page.get_by_role("link", name="Today: what is left").click()
    page.get_by_role("link", name="Ines Bastable").click()
    page.get_by_label("What this person is to the child").first.select_option("mother")
    yield Step("guardian", page, ("Kim Bastable", "kim@example.org", "Nothing was sent to them"))
    page.get_by_role("button", name="Send an invitation").first.click()
    page.get_by_role("link", name="Today: what is left").click()
    page.get_by_role("link", name="Elowen Quillcombe").click()
    page.get_by_label("Answer", exact=True).select_option("Accept and correct it")
    page.get_by_label("What the record shall say").select_option("Defender")
    yield Step("correction", page, ("It should say Defender", "She has been at left back"))
    _press(page, "Send the answer")
    page.get_by_role("link", name="Today: what is left").click()
    births, named = "Birth dates not known to the day 7", "Guardians in your files, not invited 5"
    yield Step("four-fewer", page, (births, named, "4 of 13 checks"))


def _sees_a_document(page: Page, player: str, born: str) -> None:
    """Fill in what a passport shows of a player who stands on today's list."""
    page.get_by_role("link", name=player).click()
    page.get_by_label("Document", exact=True).select_option("Passport")
    page.get_by_label("Seen on").fill("2026-06-29")
    page.get_by_label("Date of birth it shows").fill(born)


def _turns_the_season(page: Page) -> Iterator[Step]:
    page.get_by_role("link", name="Turn the season").click()
    page.get_by_label("Turn into the season").select_option("2026-27")
    _press(page, "Show who moves")
    said = "Women: no season 2026-27 of Women's Premier Division is on record."
    yield Step("season-turn", page, ("Season turn 2026-27", said, "Repeats the group"))
    # Two teams play on one rung, and a league of the calendar year is in the middle of its season.
    for team, group in (("U15 (Men and boys)", "15"), ("U16 (Men and boys)", "16")):
        _row(page, team).get_by_role("spinbutton").fill(group)
    _row(page, "Women (Women and girls)").get_by_role("combobox").select_option("Women's Premier Division 2026")
    _press(page, "Show who moves")
    yield Step("who-moves", page, ("Repeats the group (11)",), page.get_by_role("heading", name="Who moves"))
    _press(page, "See what this writes")
    summed = ("58 move, nobody leaves", "Nothing is written yet.")
    yield Step("what-is-written", page, summed, page.get_by_role("heading", name="What will be written"))
    _press(page, "Write the turn")
    yield Step("turned", page, ("The season was turned.", "Rows added 58", "Undo this file"))


def _row(page: Page, team: str) -> Locator:
    return page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=team, exact=True))


def _go(page: Page, name: str) -> None:
    """Follow a link of the line at the top of each page."""
    page.get_by_role("banner").get_by_role("link", name=name, exact=True).click()
    page.wait_for_load_state()


def _press(page: Page, name: str) -> None:
    """Press a button, and wait for the page that it leads to."""
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()
