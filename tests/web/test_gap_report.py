"""A federation's report for its board: the way to it, the file, the page that says the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from io import BytesIO

import pytest
from flask import Flask
from pypdf import PdfReader
from tests.reports.invented_federation import YEARS_ONLY, report, told
from tests.reports.opened import squeezed
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_twin import article_of, page_of, printed, read_on, said_by
from tracker.i18n.speak import LANGUAGES
from tracker.reports.gap_report.report import GapReport
from tracker.reports.paper import Paper
from tracker.reports.text import one_line
from tracker.reports.told import on_paper

Browse = Callable[[str], Browser]
PAGE = "/federations/NMK/gaps"
ASKED = {"sex": "female", "language": "en", "paper": "a4", "as-of": "2026-06-30"}
REPORTS = {
    "full": report(700),
    "of years": report(700, sight=YEARS_ONLY),
    "one player": report(1),
    "nobody": report(0),
}


def test_an_officer_is_offered_the_report_of_what_the_page_shows(browse: Browse) -> None:
    page = browse("ona").get(f"{PAGE}?sex=female&as-of=2026-05-01&lang=en").text
    (form,) = re.findall(rf'<form class="panel"[^>]*action="{PAGE}/report"[^>]*>.*?</form>', page, re.DOTALL)
    assert 'name="sex" value="female"' in form
    assert 'name="as-of" value="2026-05-01"' in form
    assert "Gap report for the board" in form


def test_a_scout_is_not_offered_it_and_a_club_has_none(browse: Browse, sqlite_cast: object) -> None:
    for person, path in (("sam", PAGE), ("dana", f"/clubs/{sqlite_cast.harbour}/gaps")):  # type: ignore[attr-defined]
        assert "/report" not in browse(person).get(path).text


def test_the_file_is_a_pdf_of_the_paper_that_was_chosen(browse: Browse) -> None:
    answer = browse("ona").send(f"{PAGE}/report", ASKED | {"paper": "letter"}, read_at=PAGE)
    assert (answer.status_code, answer.content_type) == (200, "application/pdf")
    assert "gaps-nmk-female-2026-06-30.pdf" in answer.headers["Content-Disposition"]
    box = PdfReader(BytesIO(answer.data)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == (612, 792)


def test_the_page_leads_back_and_to_the_file(browse: Browse) -> None:
    page = browse("ona").send(f"{PAGE}/report/page", ASKED | {"language": "fr"}, read_at=PAGE).text
    read_strictly(page)
    assert f'href="{PAGE}?sex=female&amp;as-of=2026-06-30"' in page
    assert f'action="{PAGE}/report"' in page
    assert '<input type="hidden" name="language" value="fr">' in page
    assert "Comment ce rapport a été fait" in words_of(page)


def test_the_page_of_reports_leads_an_officer_to_it_and_nobody_else(browse: Browse) -> None:
    assert 'href="/gaps#on-paper"' in browse("ona").get("/reports?lang=en").text
    for person in ("dana", "sam"):
        assert "Gap report for the board" not in browse(person).get("/reports?lang=en").text


def test_whoever_holds_it_learns_by_its_code_that_it_was_issued_and_not_whose_it_is(
    browse: Browse, sqlite_app: Flask
) -> None:
    page = browse("ona").send(f"{PAGE}/report/page", ASKED, read_at=PAGE).text
    (code,) = set(re.findall(r"\b[A-Z2-7]{5}-[A-Z2-7]{5}\b", page))
    told = words_of(Browser(sqlite_app).get(f"/verify/{code}?lang=en").text)
    assert "Federation gap report" in told
    assert "Northmark" in page
    assert "Northmark" not in told


@pytest.mark.parametrize("wrong", [{"sex": ""}, {"sex": "both"}, {"paper": "a3"}, {"as-of": "x"}])
def test_what_no_form_of_ours_sends_is_refused(browse: Browse, wrong: dict[str, str]) -> None:
    for step in ("report", "report/page"):
        assert browse("ona").send(f"{PAGE}/{step}", ASKED | wrong, read_at=PAGE).status_code == 400


@pytest.mark.parametrize("found", REPORTS.values(), ids=REPORTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_and_the_page_say_the_same(sqlite_app: Flask, found: GapReport, language: str) -> None:
    says = told(found, language)
    read_on(printed(on_paper(says, Paper.A4), says), map(one_line, said_by(says.blocks)))
    page = page_of(sqlite_app, says)
    read_strictly(page)
    told_once = (says.furniture.kind, *said_by(says.blocks[:1]), says.furniture.as_of, *said_by(says.blocks[1:]))
    words = squeezed(unescape(re.sub(r"<[^>]*>", "", article_of(page))))
    assert read_on(words, iter((*told_once, *says.furniture.foot))) == "", "The page says more than the PDF."
