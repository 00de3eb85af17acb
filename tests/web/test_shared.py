"""What a family shows by a link: to whom, with which headers, and nothing once it has ended."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from flask import Flask
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_withdrawal import Clock
from tracker.actions.shared_links import ShareReport, share_report
from tracker.football.appearances import AbsenceReason
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.web.app import create_app
from tracker.wiring import House
from werkzeug.datastructures import Headers

Browse = Callable[[str], Browser]
#: What a link shows: the page, the report as a page of its own, and as a file.
WAYS = ("", "/report", "/report.pdf")
_ADDRESS = re.compile(r">https?://[^/<]+(/shared/[A-Za-z0-9_-]{43,})<")


@pytest.fixture
def shared(sqlite_house: House, sqlite_cast: Cast) -> str:
    """The path of a link to Ilse's report, made by her mother."""
    wanted = ShareReport(sqlite_cast.ilse, "Coach of the trial")
    made = sqlite_house.perform(share_report, wanted, sqlite_cast.other_parent)
    return made.address.removeprefix(sqlite_house.settings.address)


def path_of(sqlite_cast: Cast, rest: str = "") -> str:
    return f"/players/{sqlite_cast.ilse}/report{rest}"


def test_a_stranger_reads_the_report_with_the_day_it_ends_and_the_year_of_birth(
    sqlite_app: Flask, shared: str
) -> None:
    answer = Browser(sqlite_app).get(shared)
    assert answer.status_code == 200
    read_strictly(answer.text)
    read = words_of(answer.text)
    assert "Shared by the family until July 14, 2026" in read
    assert "As of June 30, 2026" in read
    assert "Ilse Marchetti" in read
    assert "2009" in read
    for withheld in ("2009-11-03", "Nov\xa03,\xa02009", "Odile", "Coach of the trial"):
        assert withheld not in answer.text
    assert "Ilse" not in re.findall(r"<title>(.*?)</title>", answer.text)[0]


def test_what_is_withheld_is_named_alike_whether_or_not_there_is_any(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast, browse: Browse, shared: str
) -> None:
    paths = ((Browser(sqlite_app), shared), (browse("sam"), path_of(sqlite_cast)))
    before = [words_of(browser.get(path).text) for browser, path in paths]
    for said in ("the day and month of birth, where we hold them", "official numbers, where there are any"):
        assert all(f"Withheld: {said}." in page for page in before)
    assert all("Withheld: absences, where there are any." in page for page in before)
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(delete(t.IdentifierRow))
        years = {"starts": date(2019, 1, 1), "ends": date(2019, 2, 1), "reason": AbsenceReason.OTHER}
        session.add(t.AbsenceRow(player_id=sqlite_cast.ilse, **years))  # type: ignore[arg-type]
    assert [words_of(browser.get(path).text) for browser, path in paths] == before


def test_no_other_page_learns_the_address_no_search_finds_it_and_nobody_keeps_it(
    sqlite_app: Flask, shared: str
) -> None:
    browser = Browser(sqlite_app)
    for path in (f"{link}{rest}" for link in (shared, "/shared/nothing") for rest in WAYS):
        are_told_nobody(browser.get(path).headers)


@pytest.mark.parametrize(
    ("method", "rest", "status"),
    [
        ("GET", "/more", 404),
        ("GET", "/", 404),
        ("GET", "/report.pdf?language=xx", 400),
        ("GET", "/report?language=xx", 400),
        ("POST", "", 405),
        ("PUT", "", 405),
        ("OPTIONS", "", 200),
        ("HEAD", "", 200),
    ],
)
def test_refusals_of_such_addresses_are_told_nobody_either(
    sqlite_app: Flask, shared: str, method: str, rest: str, status: int
) -> None:
    for path in (shared, "/shared/never-was"):
        answer = Browser(sqlite_app).client.open(f"{path}{rest}", method=method)
        assert answer.status_code in (status, 404)
        are_told_nobody(answer.headers)
    are_told_nobody(Browser(sqlite_app).get("/shared/").headers)
    doubled = {"PATH_INFO": f"/{shared}"}
    are_told_nobody(Browser(sqlite_app).client.get("/", environ_overrides=doubled).headers)
    are_told_nobody(Browser(sqlite_app).get(shared, Host="evil.example").headers)


def are_told_nobody(headers: Headers) -> None:
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in headers["X-Robots-Tag"]
    assert headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in headers


@pytest.mark.parametrize("person", ["dana", "sam", "odile", "alex", "own_ilse"])
def test_whoever_is_signed_in_reads_what_anybody_reads(
    sqlite_app: Flask, browse: Browse, shared: str, person: str
) -> None:
    assert words_of(browse(person).get(shared).text) == words_of(Browser(sqlite_app).get(shared).text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_comes_in_each_language_under_a_name_that_is_nobodys(
    sqlite_app: Flask, shared: str, language: str
) -> None:
    answer = Browser(sqlite_app).get(f"{shared}/report.pdf?language={language}")
    assert answer.content_type == "application/pdf"
    assert answer.data.startswith(b"%PDF")
    assert "report-2026-06-30.pdf" in answer.headers["Content-Disposition"]


def test_what_the_signed_in_person_did_waits_for_a_page_of_their_own(
    sqlite_cast: Cast, browse: Browse, shared: str
) -> None:
    odile = browse("odile")
    given = {"for_whom": "Aunt", "days": "7"}
    odile.send(path_of(sqlite_cast, "/links"), given, read_at=path_of(sqlite_cast))
    number = max(map(int, re.findall(r"/report/links/(\d+)/take-back", odile.get(path_of(sqlite_cast)).text)))
    odile.send(path_of(sqlite_cast, f"/links/{number}/take-back"), {}, read_at=path_of(sqlite_cast))
    for path in (shared, "/shared/never-was", f"{shared}/more"):
        assert "Aunt" not in odile.get(path).text
    assert "The link for Aunt is taken back." in words_of(odile.get(path_of(sqlite_cast)).text)


def test_choosing_a_language_leaves_nothing_in_the_browser(sqlite_app: Flask, shared: str) -> None:
    for path in (f"{shared}{rest}" for rest in WAYS):
        answer = Browser(sqlite_app).get(f"{path}?lang=fr")
        assert answer.status_code == 200
        assert "Set-Cookie" not in answer.headers


def test_the_file_is_written_in_a_language_that_is_spoken_here(sqlite_app: Flask, shared: str) -> None:
    assert Browser(sqlite_app).get(f"{shared}/report.pdf?language=xx").status_code == 400


def test_what_has_ended_was_taken_back_or_never_was_is_one_page(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast, browse: Browse, shared: str
) -> None:
    never = Browser(sqlite_app).get("/shared/never-was")
    later = create_app(replace(sqlite_house, clock=Clock(NOW + timedelta(days=15))))
    over = Browser(later).get(shared)
    odile = browse("odile")
    page = odile.get(path_of(sqlite_cast)).text
    (number,) = re.findall(r"/report/links/(\d+)/take-back", page)
    back = odile.send(path_of(sqlite_cast, f"/links/{number}/take-back"), {}, read_at=path_of(sqlite_cast))
    assert back.status_code == 303
    gone = Browser(sqlite_app).get(shared)
    assert never.status_code == over.status_code == gone.status_code == 404
    assert words_of(never.text) == words_of(over.text) == words_of(gone.text)
    assert "There is no report to read behind this link" in words_of(gone.text)
    assert {Browser(sqlite_app).get(f"{shared}{rest}").status_code for rest in WAYS} == {404}
    assert "Ilse" not in gone.text


def test_nothing_opens_after_the_clubs_use_was_refused(
    sqlite_app: Flask, sqlite_cast: Cast, browse: Browse, shared: str
) -> None:
    refusing = f"/players/{sqlite_cast.ilse}/sharing"
    browse("odile").send(f"{refusing}/refuse", {"purpose": "club_use"}, read_at=refusing)
    for path in (f"{shared}{rest}" for rest in WAYS):
        answer = Browser(sqlite_app).get(path)
        assert answer.status_code == 404
        assert "Ilse" not in answer.text


def test_too_many_guesses_have_to_wait(sqlite_app: Flask, shared: str) -> None:
    browser = Browser(sqlite_app)
    found = [browser.get(f"/shared/guess-{number}").status_code for number in range(61)]
    assert (found[:60], found[60]) == ([404] * 60, 429)
    refused = browser.get(shared)
    assert refused.status_code == 429
    assert refused.headers["Retry-After"]
    assert refused.headers["Referrer-Policy"] == "no-referrer"


def test_the_page_of_a_new_link_loaded_again_shows_the_same_link_and_makes_no_other(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    odile = browse("odile")
    pages = [odile.get(path_of(sqlite_cast)).text for _ in range(2)]
    words = [re.findall(r'name="once" value="([A-Za-z0-9_-]{22})"', page)[0] for page in pages]
    assert words[0] != words[1]
    given = {"for_whom": "Coach", "days": "30", "once": words[0]}
    made = [odile.send(path_of(sqlite_cast, "/links"), given, read_at=path_of(sqlite_cast)) for _ in range(2)]
    assert [one.status_code for one in made] == [200, 200]
    first, again = (_ADDRESS.findall(one.text) for one in made)
    assert first == again
    with Session(sqlite_house.engine) as session:
        rows = session.scalars(select(t.SharedLink).where(t.SharedLink.player_id == sqlite_cast.ilse)).all()
        assert len(rows) == 1


def test_whoever_asks_for_the_head_alone_has_nothing_made_and_learns_nothing(
    sqlite_house: House, sqlite_app: Flask, shared: str
) -> None:
    for rest in WAYS:
        answers = [Browser(sqlite_app).client.head(f"{path}{rest}") for path in (shared, "/shared/never-was")]
        assert [(one.status_code, one.data) for one in answers] == [(200, b"")] * 2
        assert answers[0].content_type == Browser(sqlite_app).get(f"{shared}{rest}").content_type
    with Session(sqlite_house.engine) as session:
        assert session.scalars(select(t.SharedLink.opened).where(t.SharedLink.opened > 0)).all() == [1]
        assert len(session.scalars(select(t.IssuedReport)).all()) == 1


def test_a_family_makes_a_link_reads_it_once_and_sees_that_it_was_opened(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast, browse: Browse
) -> None:
    odile = browse("odile")
    before = words_of(odile.get(path_of(sqlite_cast)).text)
    assert "No link is open now." in before
    given = {"for_whom": "  Coach <b>Ruiz</b> ", "days": "30"}
    made = odile.send(path_of(sqlite_cast, "/links"), given, read_at=path_of(sqlite_cast))
    assert made.status_code == 200
    read_strictly(made.text)
    (address,) = _ADDRESS.findall(made.text)
    stranger = Browser(sqlite_app).get(address)
    assert stranger.status_code == 200
    after = odile.get(path_of(sqlite_cast)).text
    read_strictly(after)
    read = words_of(after)
    assert "Coach <b>Ruiz</b>" in read
    assert "Open until July 30, 2026" in read
    assert "Opened once, on June 30, 2026" in read
    assert address not in after
    looks = words_of(odile.get(f"/players/{sqlite_cast.ilse}/looks").text)
    assert "Opened by a link that the family made for Coach <b>Ruiz</b>." in looks
    assert "report opened by a link" in looks


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"for_whom": "", "days": "14"}, "Say for whom the link is."),
        ({"for_whom": "x" * 81, "days": "14"}, "Say it in 80 letters or fewer."),
        ({"for_whom": "A coach", "days": "91"}, "This is not in the list."),
        ({"for_whom": "A coach", "days": "many"}, "This is not in the list."),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    sqlite_cast: Cast, browse: Browse, given: dict[str, str], says: str
) -> None:
    answer = browse("odile").send(path_of(sqlite_cast, "/links"), given, read_at=path_of(sqlite_cast))
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert says in words_of(answer.text)


def test_with_as_many_as_may_be_the_form_gives_way_to_a_sentence(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    for number in range(10):
        sqlite_house.perform(share_report, ShareReport(sqlite_cast.ilse, f"{number}"), sqlite_cast.other_parent)
    odile = browse("odile")
    page = odile.get(path_of(sqlite_cast)).text
    assert "10 links are open" in words_of(page)
    assert 'name="for_whom"' not in page
    given = {"for_whom": "One more", "days": "14"}
    answer = odile.send(path_of(sqlite_cast, "/links"), given, read_at=path_of(sqlite_cast))
    assert answer.status_code == 400
    read_strictly(answer.text)


@pytest.mark.parametrize("person", ["dana", "sam", "cass"])
def test_nobody_but_the_family_reads_of_links(sqlite_cast: Cast, browse: Browse, shared: str, person: str) -> None:
    page = browse(person).get(path_of(sqlite_cast)).text
    assert "Coach of the trial" not in page
    assert "/report/links" not in page


def test_a_player_of_16_takes_a_link_back_and_is_told_who_makes_them(
    sqlite_app: Flask, sqlite_cast: Cast, browse: Browse, shared: str
) -> None:
    ilse = browse("own_ilse")
    page = ilse.get(path_of(sqlite_cast)).text
    read_strictly(page)
    assert "Until you are 18 a guardian makes links." in words_of(page)
    assert "Refusing to share with scouts shuts every open link at once." in words_of(page)
    assert 'name="for_whom"' not in page
    (number,) = re.findall(r"/report/links/(\d+)/take-back", page)
    back = ilse.send(path_of(sqlite_cast, f"/links/{number}/take-back"), {}, read_at=path_of(sqlite_cast))
    assert back.status_code == 303
    assert Browser(sqlite_app).get(shared).status_code == 404


def test_a_guardian_without_the_right_is_told_who_decides(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, shared: str
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(update(t.Guardian).where(t.Guardian.user_id == sqlite_cast.odile).values(may_consent=False))
    page = browse("odile").get(path_of(sqlite_cast)).text
    assert "Making links is not yours today" in words_of(page)
    assert "Coach of the trial" not in page


def test_the_log_holds_neither_the_token_nor_the_child(
    sqlite_house: House, sqlite_app: Flask, shared: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level("DEBUG"):
        Browser(sqlite_app).get(shared)
        Browser(sqlite_app).get(f"{shared}/report.pdf")
        broken = create_app(replace(sqlite_house, clock=lambda: 1 / 0))  # type: ignore[arg-type, return-value]
        assert Browser(broken).get(shared).status_code == 500
    assert shared.rpartition("/")[2] not in caplog.text
    assert "Ilse" not in caplog.text
    with Session(sqlite_house.engine) as session:
        assert session.query(t.SharedLink).filter_by(token_hash=shared.rpartition("/")[2]).count() == 0
