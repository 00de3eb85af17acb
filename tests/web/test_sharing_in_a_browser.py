"""Sharing a report in a real browser, on a telephone and without script: from making a link to taking it back."""

from __future__ import annotations

from playwright.sync_api import Page
from tests.web.in_chromium import Looking, Place
from tests.web.soundness import PHONE, unsound


def made(page: Page, place: Place, for_whom: str) -> str:
    """The address of a new link, read from its page."""
    page.goto(place.address("/players/{ilse}/report"))
    page.get_by_label("For whom").fill(for_whom)
    page.get_by_role("button", name="Make the link").click()
    address = page.get_by_label("The link", exact=True).input_value()
    return place.origin + "/shared/" + address.rpartition("/")[2]


def test_a_family_shares_a_stranger_reads_and_the_family_takes_it_back(look: Looking, place: Place) -> None:
    for_whom = "Coach of Thursday"
    family, stranger = look("odile", PHONE), look("", PHONE)
    address = made(family.page, place, for_whom)
    assert unsound(family.page) == []
    stranger.at(address)
    assert unsound(stranger.page) == []
    assert stranger.page.get_by_role("heading", name="Ilse Marchetti").is_visible()
    assert "Ilse" not in stranger.page.title()
    assert stranger.elsewhere == []
    assert stranger.complaints == []
    family.page.get_by_role("link", name="Back to the links").click()
    assert unsound(family.page) == []
    row = family.page.locator("form", has_text=for_whom)
    assert "Opened once" in row.inner_text()
    row.get_by_role("button").click()
    assert family.page.get_by_text(f"The link for {for_whom} is taken back.").is_visible()
    assert stranger.at(address).get_by_text("There is no report to read behind this link").is_visible()
    assert unsound(stranger.page) == []


def test_a_stranger_gets_the_file_by_a_button(look: Looking, place: Place) -> None:
    address = made(look("odile", PHONE).page, place, "Aunt")
    page = look("", PHONE).at(address)
    page.get_by_label("Language of the report").select_option("fr")
    with page.expect_download() as got:
        page.get_by_role("button", name="Get the report (PDF)").click()
    assert got.value.suggested_filename == "report-2026-06-30.pdf"
