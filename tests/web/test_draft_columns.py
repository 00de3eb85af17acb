"""The page that says how the columns of a file are read, sent on as a browser sends it."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser

from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.importing.files import table
from tests.importing.workbooks import workbook
from tests.people import Cast
from tests.web.browsing import Browser, words_of
from tests.web.test_drafts import hand_in, say
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
HEADING = ["Name", "Sex", "Born", "Team", "Registered from", "Mother", "Mother's e-mail"]
WREN = ["Wren Halloran", "girl", "05/06/2009", "Under 19", "2026-01-05", "Lou Halloran", "lou@example.org"]


class Chosen(HTMLParser):
    """What a browser sends of each choice on a page: the option that is selected, or the first."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, list[str]] = {}
        self._name = ""
        self._fresh = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "select":
            self._name, self._fresh = given.get("name") or "", True
        elif tag == "option" and self._name:
            values = self.fields.setdefault(self._name, [])
            if self._fresh:
                values.append(given.get("value") or "")
            elif "selected" in given:
                values[-1] = given.get("value") or ""
            self._fresh = False

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._name = ""


def addresses_of(house: House, guardian: str) -> list[str]:
    """The address of each guardian of that name who is on record."""
    with Session(house.engine) as session:
        return list(session.scalars(select(t.NamedGuardian.email).where(t.NamedGuardian.name == guardian)))


def taken_in(browser: Browser, *, address: bool = True) -> None:
    """Send the page of columns as it came, but for the order of days, and take the row in."""
    where = hand_in(browser, table([HEADING, WREN]), kind="players").location
    assert where
    sent = Chosen(browser.get(where).text).fields
    columns = [one if address or not one.startswith("6=") else "6=-" for one in sent["column"]]
    assert say(browser, f"{where}/columns", {"column": columns, "order": ["2=dmy"]}).status_code == 303
    answer = say(browser, f"{where}/take-in", {"was": ["2"], "tick": ["2"]})
    assert answer.status_code == 303, words_of(answer.text)


def test_parents_are_taken_in_where_the_page_is_sent_as_it_came(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    taken_in(browse("dana"))
    assert addresses_of(sqlite_house, "Lou Halloran") == ["lou@example.org"]


def test_a_parents_column_can_be_left_out(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    taken_in(browse("dana"), address=False)
    assert addresses_of(sqlite_house, "Lou Halloran") == [""]


def test_a_list_behind_a_sheet_of_notes_tells_what_it_is_about(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    book = workbook(("Notes", [["As of November"], ["Ask the office"]]), ("Squad", [HEADING, WREN]))
    dana = browse("dana")
    answer = hand_in(dana, book, "squad.xlsx")
    assert answer.status_code == 303, words_of(answer.text)
    assert "Which sheet is meant?" in words_of(dana.get(answer.location).text)
