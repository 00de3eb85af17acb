"""The windows on a player's page: the next first, until when, and the calendar file behind the link."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]


def part(page: str) -> str:
    """The part of the page that tells of windows."""
    found = re.search(r'<section class="section" id="windows".*?</section>', page, re.DOTALL)
    assert found, "The page has no part on windows."
    return found.group(0)


def rows(table: str) -> list[str]:
    return [words_of(row) for row in re.findall(r"<tr.*?</tr>", table, re.DOTALL)[1:]]


def test_the_next_come_first_with_their_answer_and_how_long_they_stay_open(
    sqlite_cast: Cast, browse: Browse
) -> None:
    windows = part(browse("dana").get(f"/players/{sqlite_cast.maya}").text)
    coming, past = windows.split("<details>")[:2]
    first, second = rows(coming)
    assert first == (
        "FIFA U-20 Women's World Cup 2026 Within age Provisional Sep 5, 2026 – Sep 27, 2026 Begins in 67 days "
        "until Sep 27, 2026 89 more days No later edition is in the catalogue"
    )
    assert second == (
        "Women's Olympic Football Tournament Los Angeles 2028 No age limit Provisional 2028, days not known "
        "until the end of 2028 at the latest No later edition is in the catalogue"
    )
    assert rows(past)[0] == (
        "FIFA U-17 Women's World Cup 2025 Within age Provisional Oct 17, 2025 – Nov 8, 2025 "
        "From the edition 2026 on, this birth is too old"
    )
    assert "Age only. Nationality, registration" in words_of(coming)
    assert "Provisional: this rule is recalled" in words_of(coming)


def test_every_answer_keeps_its_reasons_and_sources_behind_the_table(sqlite_cast: Cast, browse: Browse) -> None:
    windows = part(browse("dana").get(f"/players/{sqlite_cast.maya}").text)
    behind = words_of(windows.split("<details>")[2])
    assert "Each answer with its reasons and sources" in behind
    assert "FIFA U-17 Women's World Cup 2026 Too old" in behind
    assert "Date of birth: March 14, 2008." in behind


def test_a_scout_sees_the_windows_of_the_year_alone(sqlite_cast: Cast, browse: Browse) -> None:
    windows = words_of(part(browse("sam").get(f"/players/{sqlite_cast.ilse}").text))
    assert "Date of birth: 2009, day not known." in windows
    assert "November 3" not in windows


def test_of_a_birth_nobody_recorded_it_says_what_would_settle_it(sqlite_cast: Cast, browse: Browse) -> None:
    windows = part(browse("rowan").get(f"/players/{sqlite_cast.theo}").text)
    assert "Cannot tell" in words_of(windows)
    assert "What would settle it: the year of birth." in words_of(windows)
    assert "Over, the latest first" not in windows


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_part_is_in_the_list_of_contents_in_each_language(
    sqlite_cast: Cast, browse: Browse, language: str
) -> None:
    page = browse("dana").get(f"/players/{sqlite_cast.maya}?lang={language}").text
    read_strictly(page)
    assert '<li><a href="#windows">' in page


def test_the_link_gives_the_calendar_and_leaves_a_line(app: Flask, house: House, cast: Cast) -> None:
    browser, path = Browser(app).signed_in("pat"), f"/players/{cast.maya}"
    link = re.search(r'<a class="button" href="([^"]+)" download>', browser.get(path).text)
    assert link
    answer = browser.get(unescape(link.group(1)))
    assert (answer.status_code, answer.content_type) == (200, "text/calendar; charset=utf-8")
    assert answer.headers["Content-Disposition"] == "attachment; filename=windows.ics"
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert answer.data.count(b"BEGIN:VEVENT") == 2
    for word in ("Maya", "Ferrant", "2008"):
        assert word not in answer.text
    with Session(house.engine) as session:
        opened = session.scalars(select(t.AuditEvent).where(t.AuditEvent.event == "dossier:open:done")).all()
    assert [(one.verb, one.user_id, one.subject_id) for one in opened] == [
        ("open_player", cast.pat, cast.maya),
        ("open_windows", cast.pat, cast.maya),
    ]


def test_the_calendar_is_of_the_day_the_page_is_of(sqlite_cast: Cast, browse: Browse) -> None:
    browser, path = browse("dana"), f"/players/{sqlite_cast.maya}"
    assert 'windows.ics?as-of=2025-09-10"' in browser.get(f"{path}?as-of=2025-09-10").text
    then = browser.get(f"{path}/windows.ics?as-of=2025-09-10").text
    assert "fifa-u17-women/2025@windows" in then
    assert "fifa-u17-women/2025@windows" not in browser.get(f"{path}/windows.ics").text


def test_the_calendar_speaks_the_language_of_the_page(sqlite_cast: Cast, browse: Browse) -> None:
    file = browse("dana").get(f"/players/{sqlite_cast.maya}/windows.ics?lang=fr").text
    assert "X-WR-CALNAME:Compétitions ouvertes par l’âge" in file


@pytest.mark.parametrize(
    ("query", "status"), [("?as-of=2030-01-01", 400), ("?as-of=x", 400), ("?as-of=2001-01-01", 400)]
)
def test_a_day_that_cannot_be_gives_no_file(sqlite_cast: Cast, browse: Browse, query: str, status: int) -> None:
    answer = browse("dana").get(f"/players/{sqlite_cast.maya}/windows.ics{query}")
    assert (answer.status_code, answer.mimetype) == (status, "text/html")


def test_strangers_get_no_calendar(sqlite_cast: Cast, browse: Browse) -> None:
    assert browse("rowan").get(f"/players/{sqlite_cast.maya}/windows.ics").status_code == 404
    assert browse("alex").get(f"/players/{sqlite_cast.maya}/windows.ics").status_code == 404


def test_where_nothing_is_open_the_page_says_so_and_has_no_link(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        row = session.get_one(t.PlayerRow, sqlite_cast.maya)
        row.born_earliest = row.born_latest = row.born_earliest and row.born_earliest.replace(year=2019)
    page = part(browse("dana").get(f"/players/{sqlite_cast.maya}").text)
    assert "No edition in the catalogue that is still to come allows this birth." in words_of(page)
    assert "windows.ics" not in page
    answer = browse("dana").get(f"/players/{sqlite_cast.maya}/windows.ics")
    assert answer.status_code == 404
