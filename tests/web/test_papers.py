"""Reports about many, offered where their pages are: the audit of the roster and the pool, never by a link."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.access.roles import Role
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.wiring import House
from werkzeug.test import TestResponse

Browse = Callable[[str], Browser]
GIRLS = "competition=fifa-u17-women&edition=2025"


def text_of(answer: TestResponse) -> str:
    """The text of a PDF, with single spaces."""
    pages = PdfReader(BytesIO(answer.data)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def audit(browser: Browser, **more: str) -> TestResponse:
    return browser.send("/roster/audit", {"language": "en", "paper": "a4"} | more, read_at="/roster")


def pool(browser: Browser, **more: str) -> TestResponse:
    given = {"question": GIRLS, "language": "en", "paper": "a4"} | more
    return browser.send("/pool/report", given, read_at=f"/pool?{GIRLS}")


def test_a_director_gets_the_audit_from_the_roster(browse: Browse) -> None:
    answer = audit(browse("dana"))
    assert answer.status_code == 200
    assert answer.content_type == "application/pdf"
    assert "filename=roster-harbour-athletic-2026-06-30.pdf" in answer.headers["Content-Disposition"]
    assert answer.headers["Cache-Control"] == "no-store"
    text = text_of(answer)
    assert "2 players are registered with Harbour Athletic today, in one team." in text
    assert "Maya Ferrant" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_are_in_the_language_and_on_the_paper_that_were_chosen(browse: Browse, language: str) -> None:
    said = {"en": "Page 1 of", "es": "Página 1 de", "fr": "Page 1 sur"}[language]
    chosen = {"language": language, "paper": "letter"}
    for made in (audit(browse("dana"), **chosen), pool(browse("sam"), **chosen)):
        assert said in text_of(made)
        box = PdfReader(BytesIO(made.data)).pages[0].mediabox
        assert (float(box.width), float(box.height)) == (612, 792)


def test_a_coach_reads_the_roster_and_is_offered_no_audit(browse: Browse) -> None:
    page = browse("cass").get("/roster?lang=en")
    assert page.status_code == 200
    assert "/roster/audit" not in page.text
    sent = browse("cass").send("/roster/audit", {"language": "en", "paper": "a4"}, read_at="/eligibility")
    assert sent.status_code == 403
    assert "/roster/audit" in browse("dana").get("/roster?lang=en").text


def test_who_directs_one_club_is_not_asked_which(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    page = browse("dana").get("/roster?lang=en").text
    read_strictly(page)
    assert 'name="club"' not in page
    with Session(sqlite_house.engine) as session, session.begin():
        session.add(t.RoleBinding(user_id=sqlite_cast.dana, role=Role.DIRECTOR, club_id=sqlite_cast.hill))
    browser = browse("dana")
    page = browser.get("/roster?lang=en").text
    read_strictly(page)
    assert 'name="club"' in page
    text = text_of(audit(browser, club=str(sqlite_cast.hill)))
    assert "Noor van der Heuvel" in text
    assert "Maya" not in text


def test_another_directors_club_does_not_exist(browse: Browse, sqlite_cast: Cast) -> None:
    answer = audit(browse("rowan"), club=str(sqlite_cast.harbour))
    assert answer.status_code == 404
    assert "Harbour" not in answer.text


@pytest.mark.parametrize("more", [{"language": "xx"}, {"paper": "a0"}, {"club": "no number"}, {"paper": ""}])
def test_what_no_page_of_ours_sends_is_refused_in_words(browse: Browse, more: dict[str, str]) -> None:
    answer = audit(browse("dana"), **more)
    assert answer.status_code == 400
    read_strictly(answer.text)
    if "club" not in more:
        assert pool(browse("sam"), **more).status_code == 400


def test_a_scout_gets_the_pool_as_it_was_asked(browse: Browse) -> None:
    answer = pool(browse("sam"))
    assert answer.status_code == 200
    assert "eligible-pool-2026-06-30.pdf" in answer.headers["Content-Disposition"]
    text = text_of(answer)
    assert "Ilse Marchetti" in text
    assert "Maya" not in text
    narrowed = text_of(pool(browse("sam"), question=f"{GIRLS}&position=goalkeeper"))
    assert "Position Goalkeeper" in narrowed
    assert "Ilse" not in narrowed


def test_a_question_that_is_none_is_refused(browse: Browse) -> None:
    assert pool(browse("sam"), question="colour=blue").status_code == 400
    assert pool(browse("sam"), question="competition=nothing&edition=1").status_code == 404


def test_the_page_of_reports_leads_to_both(browse: Browse) -> None:
    page = browse("dana").get("/reports?lang=en").text
    read_strictly(page)
    assert 'href="/roster#on-paper"' in page
    assert "Eligible pool" in words_of(page)
    scouts = browse("sam").get("/reports?lang=en").text
    assert "/roster" not in scouts
    assert 'href="/pool"' in scouts
    assert "One report about all of them" not in words_of(browse("cass").get("/reports?lang=en").text)


def test_nothing_is_made_by_following_a_link(browse: Browse) -> None:
    assert browse("dana").get("/roster/audit").status_code == 405
    assert browse("sam").get("/pool/report").status_code == 405


def test_both_are_read_as_a_page_too_and_say_the_same(browse: Browse, sqlite_house: House) -> None:
    sent = {"language": "es", "paper": "letter"}
    page = browse("dana").send("/roster/audit/page", sent, read_at="/roster")
    assert page.status_code == 200
    read_strictly(page.text)
    words = words_of(page.text)
    assert "Hoy constan 2 personas inscritas con Harbour Athletic, en un equipo." in words
    assert "Maya Ferrant" in words
    # The PDF is offered in the same language and on the same paper.
    assert 'name="paper" value="letter"' in page.text
    found = browse("sam").send("/pool/report/page", sent | {"question": GIRLS}, read_at=f"/pool?{GIRLS}")
    read_strictly(found.text)
    assert "Ilse Marchetti" in words_of(found.text)
    assert 'name="question" value="competition=fifa-u17-women&amp;edition=2025"' in found.text
    with Session(sqlite_house.engine) as session:
        assert sorted(one.kind.value for one in session.scalars(select(t.IssuedReport))) == ["pool", "roster"]
