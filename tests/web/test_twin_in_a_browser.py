"""The twin of a report in Chromium: nothing axe finds, nothing that overflows, and nothing cut off in print."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import PHONE, sideways, unsound


def read(page: Page, place: Place, player: str, language: str) -> Page:
    """Choose a language and read the report of a player as a page."""
    page.goto(place.address(f"/players/{{{player}}}/report"))
    page.get_by_label("Language of the report").select_option(language)
    page.get_by_role("button", name="Read it as a page").click()
    page.wait_for_url("**/report/page")
    return page


@pytest.mark.parametrize(("person", "player", "language"), [("dana", "career", "fr"), ("odile", "ilse", "en")])
def test_the_page_of_a_report_is_sound(
    look: Looking, place: Place, person: str, player: str, language: str
) -> None:
    window = look(person)
    assert unsound(read(window.page, place, player, language)) == []
    assert window.said == []


def test_nothing_of_a_report_is_lost_on_the_narrowest_screen(look: Looking, place: Place) -> None:
    page = read(look("dana", 320).page, place, "career", "en")
    assert sideways(page) == 0
    for number in ("narrow", "wide"):
        assert page.locator(f".drawing-strip-1-{number}").is_visible() == (number == "narrow")


def test_a_chart_leads_to_its_table_and_the_contents_to_their_section(look: Looking, place: Place) -> None:
    page = read(look("dana").page, place, "career", "en")
    page.get_by_role("link", name="Read this chart as a table").first.click()
    assert page.url.endswith("#stations")
    page.get_by_role("navigation", name="On this page").get_by_role("link", name="How this report was made").click()
    assert page.url.endswith("#method")


def test_the_page_prints_its_report_and_not_what_is_around_it(look: Looking, place: Place) -> None:
    page = read(look("dana").page, place, "career", "en")
    page.emulate_media(media="print")
    for hidden in (".masthead", ".contents", ".to-table", ".way-up", "main button"):
        assert not page.locator(hidden).first.is_visible(), hidden
    assert page.locator(".report-foot").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_the_printed_page_is_a_tagged_pdf(look: Looking, place: Place) -> None:
    """Where a tagged PDF is demanded, this is the way to it: Chromium keeps the page's headings and tables."""
    page = read(look("dana").page, place, "career", "en")
    page.emulate_media(media="print")
    reader = PdfReader(BytesIO(page.pdf(format="A4", tagged=True, outline=True, prefer_css_page_size=True)))
    root: Any = reader.trailer["/Root"]
    assert (root["/MarkInfo"]["/Marked"], root["/Lang"]) == (True, "en")
    tags = list(_tags(reader))
    for kind, elements in (("/H1", "h1"), ("/H2", ".twin h2"), ("/Table", ".twin table"), ("/TR", ".twin tr")):
        on_the_page = sum(one.is_visible() for one in page.locator(elements).all())
        assert [name for name, _ in tags].count(kind) == on_the_page, kind
    assert [name for name, tag in tags if "/Alt" in tag] == ["/Figure"] * 4


def _tags(reader: PdfReader) -> Iterator[tuple[str, DictionaryObject]]:
    """What a screen reader finds its way by: each element of the structure, after its kind."""
    for number in range(1, int(str(reader.trailer["/Size"]))):
        held = reader.get_object(number)
        if isinstance(held, DictionaryObject) and held.get("/S") and held.get("/P"):
            yield str(held["/S"]), held


def test_on_a_telephone_what_the_rows_of_a_table_are_of_stands_once_above_them(look: Looking, place: Place) -> None:
    page = read(look("dana", PHONE).page, place, "career", "en")
    widths = (
        page.locator(".twin .table thead")
        .first.locator("th")
        .evaluate_all("heads => heads.map(head => head.getBoundingClientRect().width)")
    )
    assert widths[0] > 20
    assert set(widths[1:]) == {1}
