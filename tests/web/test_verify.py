"""Verifying a report on the pages: by whoever holds it, with its code typed or read by a phone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

import pytest
from flask import Flask
from sqlalchemy import update
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.reports.test_seal import read_off
from tests.web.browsing import Browser, read_strictly, without_nonce, words_of
from tracker.access.actor import OPERATOR
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
SITE = "https://tracker.example.org"


@pytest.fixture
def code(sqlite_house: House, sqlite_cast: Cast) -> str:
    """The code of a report of Ilse that her mother had issued."""
    return sqlite_house.perform(issue_player_report, IssueReport(sqlite_cast.ilse), sqlite_cast.other_parent).code


def test_a_stranger_reads_what_was_issued_when_and_for_whom_and_no_name(sqlite_app: Flask, code: str) -> None:
    answer = Browser(sqlite_app).get(f"/verify/{code}")
    assert answer.status_code == 200
    read_strictly(answer.text)
    read = words_of(answer.text)
    for said in (
        "This report was issued here",
        f"Report {code} was issued on June 30, 2026 and says what was on record as of June 30, 2026.",
        "Kind Player pathway report Prepared for parent Language English Rule set",
        "Records unchanged Up to the day the report stands for, the same is on record today.",
        "Rules unchanged",
    ):
        assert said in read
    for untold in ("Ilse", "Marchetti", "2009", "Odile", "Harbour", "/players/"):
        assert untold not in answer.text
    assert answer.headers["X-Robots-Tag"].startswith("noindex")
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(
    ("who", "sees"),
    [("odile", True), ("own_ilse", True), ("dana", True), ("sam", True), ("rowan", False), ("alex", False)],
)
def test_whoever_may_see_the_player_is_led_there(
    sqlite_cast: Cast, browse: Browse, code: str, who: str, *, sees: bool
) -> None:
    page = browse(who).get(f"/verify/{code}").text
    assert ("It is the report of Ilse Marchetti." in words_of(page)) is sees
    assert (f'href="/players/{sqlite_cast.ilse}/report"' in page) is sees
    assert "Ilse" not in re.findall(r"<title>(.*?)</title>", page)[0]


def test_what_changed_is_told_and_set_right_again_it_is_not(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast, code: str
) -> None:
    def told() -> str:
        return words_of(Browser(sqlite_app).get(f"/verify/{code}").text)

    def name(written: str) -> None:
        with Session(sqlite_house.engine) as session, session.begin():
            session.execute(update(t.PlayerRow).where(t.PlayerRow.id == sqlite_cast.ilse).values(name=written))

    name("Ilse Marchetti-Rossi")
    assert "Records changed since" in told()
    name("Ilse Marchetti")
    assert "Records unchanged" in told()


def test_a_code_is_typed_as_people_type(sqlite_app: Flask, code: str) -> None:
    browser = Browser(sqlite_app)
    for typed in (code.lower().replace("-", " "), f"{SITE}/verify/{code}", code.replace("-", "–")):
        answer = browser.client.get("/verify", query_string={"code": typed})
        assert (answer.status_code, answer.location) == (303, f"/verify/{code}")
    answer = browser.get(f"/verify/{code.lower()}")
    assert (answer.status_code, answer.location) == (301, f"/verify/{code}")


@pytest.mark.parametrize(("typed", "said"), [("", "Type the code"), ("QK7MT", "This is no code of a report")])
def test_what_is_no_code_is_said_beside_the_field(sqlite_app: Flask, typed: str, said: str) -> None:
    answer = Browser(sqlite_app).client.get("/verify", query_string={"code": typed})
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert said in words_of(answer.text)
    assert f'value="{typed}"' in answer.text


@pytest.mark.parametrize("path", ["/verify/AAAAA-AAAAA", "/verify/what%20is%20it", "/verify/%F0%9F%98%80"])
def test_a_code_that_nothing_was_issued_under_leads_back_to_the_form(sqlite_app: Flask, path: str) -> None:
    answer = Browser(sqlite_app).get(path)
    assert answer.status_code == 404
    read_strictly(answer.text)
    assert "We hold no report with this code." in words_of(answer.text)
    assert '<form class="panel" method="get" action="/verify"' in answer.text


def test_of_whom_all_is_erased_the_answer_is_that_of_a_code_that_never_was(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast, code: str
) -> None:
    sqlite_house.perform(erase_records, EraseRecords(sqlite_cast.ilse, "Ilse Marchetti"), OPERATOR)
    pages = []
    for asked in (code, "AAAAA-AAAAA"):
        answer = Browser(sqlite_app).get(f"/verify/{asked}")
        pages.append((answer.status_code, without_nonce(answer.text).replace(asked, "")))
    assert pages[0] == pages[1]


def test_whoever_asks_for_the_head_alone_is_told_nothing(sqlite_app: Flask, code: str) -> None:
    heads = [Browser(sqlite_app).client.head(f"/verify/{asked}") for asked in (code, "AAAAA-AAAAA")]
    assert [(head.status_code, head.data, head.content_type) for head in heads] == [
        (200, b"", "text/html; charset=utf-8")
    ] * 2


def test_after_sixty_wrong_codes_the_next_has_to_wait(sqlite_app: Flask, code: str) -> None:
    browser = Browser(sqlite_app)
    for _ in range(60):
        assert browser.get("/verify/AAAAA-AAAAA").status_code == 404
    for asked in ("BBBBB-BBBBB", code):
        answer = browser.get(f"/verify/{asked}")
        assert answer.status_code == 429
        assert int(answer.headers["Retry-After"]) > 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_said_in_its_language(sqlite_app: Flask, code: str, language: str) -> None:
    browser = Browser(sqlite_app)
    titles = {
        "en": ("Verify a report", "This report was issued here"),
        "es": ("Verificar un informe", "Este informe se emitió aquí"),
        "fr": ("Vérifier un rapport", "Ce rapport a été émis ici"),
    }
    for path, title in zip(("/verify", f"/verify/{code}"), titles[language], strict=True):
        page = browser.get(f"{path}?lang={language}").text
        read_strictly(page)
        assert f"<h1>{title}</h1>" in page
        assert "{" not in words_of(page)


def test_the_code_on_the_paper_leads_to_the_page_of_that_report(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    house = replace(sqlite_house, settings=replace(sqlite_house.settings, address=SITE))
    issued = house.perform(issue_player_report, IssueReport(sqlite_cast.maya), sqlite_cast.parent)
    (address,) = {code for page in read_off(issued.content) for code in page}
    assert address == f"{SITE}/verify/{issued.code}"
    answer = Browser(sqlite_app).get(urlsplit(address).path)
    assert answer.status_code == 200
    assert issued.code in answer.text


def test_every_page_leads_to_the_form(sqlite_app: Flask) -> None:
    assert '<a href="/verify">Verify a report</a>' in Browser(sqlite_app).get("/how-old").text
