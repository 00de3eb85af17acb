"""The pages on which reports of many players are asked for, watched, fetched and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
from flask import Flask
from sqlalchemy import event
from tests.conftest import NOW
from tests.ordered import make_all, more_players, order
from tests.people import Cast
from tests.web.browsing import Browser
from tracker.access.consent import Purpose
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.shortlists import KeepOnShortlist, StartShortlist, keep_on_shortlist, start_shortlist
from tracker.football.report_orders import OrderForm
from tracker.store import report_work
from tracker.web.app import create_app
from tracker.wiring import House

EVERYBODY = {"whom": "all", "as-a": "zip", "language": "en", "paper": "a4"}


def test_a_director_asks_waits_and_fetches_the_archive(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    browser = Browser(sqlite_app).signed_in("dana")
    page = browser.get("/reports")
    assert "Under 19 (2)" in page.text
    assert "2008 (1)" in page.text
    asked = browser.send("/reports", EVERYBODY, read_at="/reports")
    assert asked.status_code == 303
    waiting = browser.get(asked.location)
    assert "0 of 2 reports made" in waiting.text
    assert "Look again" in waiting.text
    make_all(sqlite_house)
    ready = browser.get(asked.location)
    assert "2 reports are ready." in ready.text
    assert "<progress" not in ready.text
    assert "Kept until the end of Jul\xa02,\xa02026" in ready.text
    file = browser.send(f"{asked.location}/file", {}, read_at=asked.location)
    assert file.headers["Content-Type"] == "application/zip"
    assert "reports-2026-06-30.zip" in file.headers["Content-Disposition"]
    with ZipFile(BytesIO(file.data)) as archive:
        assert len(archive.namelist()) == 2


def test_one_file_of_all_comes_as_a_pdf(sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast) -> None:
    browser = Browser(sqlite_app).signed_in("dana")
    asked = browser.send(
        "/reports", EVERYBODY | {"as-a": "pdf", "language": "fr", "paper": "letter"}, read_at="/reports"
    )
    make_all(sqlite_house)
    file = browser.send(f"{asked.location}/file", {}, read_at=asked.location)
    assert file.headers["Content-Type"] == "application/pdf"
    assert file.data.startswith(b"%PDF")
    assert "Français · Letter" in browser.get(asked.location).text


def test_a_scout_chooses_among_the_own_lists(sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast) -> None:
    browser = Browser(sqlite_app).signed_in("sam")
    assert "nobody here of whom you could ask" in browser.get("/reports").text
    kept = sqlite_house.perform(start_shortlist, StartShortlist("To see in May"), sqlite_cast.scout)
    sqlite_house.perform(keep_on_shortlist, KeepOnShortlist(kept, sqlite_cast.ilse), sqlite_cast.scout)
    assert "To see in May (1)" in browser.get("/reports").text
    of_list = EVERYBODY | {"whom": f"list-{kept}"}
    assert browser.send("/reports", of_list, read_at="/reports").status_code == 303


@pytest.mark.parametrize(
    "wrong",
    [{"whom": "everybody"}, {"whom": "team-99999999999"}, {"as-a": "exe"}, {"language": "xx"}, {"paper": "a0"}],
)
def test_what_no_page_offers_is_refused(sqlite_app: Flask, sqlite_cast: Cast, wrong: dict[str, str]) -> None:
    answer = Browser(sqlite_app).signed_in("dana").send("/reports", EVERYBODY | wrong, read_at="/reports")
    assert answer.status_code == 400
    assert 'class="wrong"' in answer.text


def test_a_team_of_another_club_is_not_there(sqlite_app: Flask, sqlite_cast: Cast) -> None:
    answer = (
        Browser(sqlite_app).signed_in("dana").send("/reports", EVERYBODY | {"whom": "team-2"}, read_at="/reports")
    )
    assert answer.status_code == 404
    assert "You have no such team" in answer.text


def test_a_director_of_another_club_finds_nothing_at_the_address(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    number = order(sqlite_house, sqlite_cast.director)
    make_all(sqlite_house)
    for person in ("rowan", "cass", "sam"):
        stranger = Browser(sqlite_app).signed_in(person)
        assert stranger.get(f"/reports/{number}").status_code == 404
        for step in ("file", "take-back", "bring-back"):
            assert stranger.send(f"/reports/{number}/{step}", {}, read_at="/reports").status_code == 404
    assert Browser(sqlite_app).signed_in("pat").get("/reports").status_code == 403


def test_who_withdrew_is_said_to_be_left_out_and_named_nowhere(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    number = order(sqlite_house, sqlite_cast.director, OrderForm.PDF)
    make_all(sqlite_house)
    refused = RefuseConsent(sqlite_cast.ilse, Purpose.CLUB_USE)
    sqlite_house.perform(refuse_consent, refused, sqlite_cast.other_parent)
    browser = Browser(sqlite_app).signed_in("dana")
    again = browser.send(f"/reports/{number}/file", {}, read_at=f"/reports/{number}")
    assert again.status_code == 303
    page = browser.get(f"/reports/{number}").text
    assert "put together again without them" in page
    make_all(sqlite_house)
    page = browser.get(f"/reports/{number}").text
    assert "1 player is left out" in page
    assert "Ilse" not in page


def test_what_is_taken_back_is_gone(sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast) -> None:
    number = order(sqlite_house, sqlite_cast.director)
    browser = Browser(sqlite_app).signed_in("dana")
    assert browser.send(f"/reports/{number}/take-back", {}, read_at=f"/reports/{number}").status_code == 303
    assert "Taken back" in browser.get("/reports").text
    assert browser.send(f"/reports/{number}/file", {}, read_at=f"/reports/{number}").status_code == 400


def test_what_was_taken_back_is_made_after_all_from_the_next_page_or_from_its_own(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    number = order(sqlite_house, sqlite_cast.director)
    page, back = f"/reports/{number}", f"/reports/{number}/bring-back"
    browser = Browser(sqlite_app).signed_in("dana")
    browser.send(f"{page}/take-back", {}, read_at=page)
    assert f'action="{back}"' in browser.get("/reports").text.partition("<h1>")[0]
    assert "Take it back" not in browser.get(page).text
    assert "Have it made after all" in browser.get(page).text
    assert browser.send(back, {}, read_at=page).location == page
    assert "It is made after all." in browser.get(page).text
    make_all(sqlite_house)
    assert "2 reports are ready." in browser.get(page).text
    assert browser.send(back, {}, read_at=page).status_code == 400


def test_it_is_said_when_nothing_makes_the_reports(sqlite_house: House, sqlite_cast: Cast) -> None:
    number = order(sqlite_house, sqlite_cast.director)
    later = create_app(replace(sqlite_house, clock=lambda: NOW + timedelta(minutes=6)))
    assert "Nothing is made at present" in Browser(later).signed_in("dana").get(f"/reports/{number}").text


def test_an_administrator_sees_how_far_everything_is_and_of_nobody_whom(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    order(sqlite_house, sqlite_cast.director)
    make_all(sqlite_house)
    order(sqlite_house, sqlite_cast.director, OrderForm.PDF)
    report_work.note_alive(sqlite_house.engine, "a" * 32, "pages", NOW - timedelta(minutes=7))
    alex = Browser(sqlite_app).signed_in("alex")
    page = alex.get("/administration/jobs").text
    for said in ("2 of 2 reports made", "0 of 2 reports made", "As one PDF", "Director", "7 minutes ago"):
        assert said in page
    assert "no sign" not in page
    assert "given a sign for five minutes" in page
    files = alex.get("/administration/imports").text
    assert "Matches and season totals" in files
    home = alex.get("/administration").text
    assert "2 reports are waiting." in home
    for text in (page, files, home):
        for name in ("Maya", "Ferrant", "Ilse", "Marchetti", "Dana", "Under 19"):
            assert name not in text


def test_asking_costs_the_same_number_of_questions_however_many_players_there_are(
    sqlite_house: House, sqlite_app: Flask, sqlite_cast: Cast
) -> None:
    browser = Browser(sqlite_app).signed_in("dana")

    def questions(address: str) -> int:
        found: list[str] = []

        def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
            found.append(statement)

        event.listen(sqlite_house.engine, "before_cursor_execute", note)
        assert browser.get(address).status_code == 200
        event.remove(sqlite_house.engine, "before_cursor_execute", note)
        return len(found)

    number = order(sqlite_house, sqlite_cast.director)
    before = questions("/reports"), questions(f"/reports/{number}")
    more_players(sqlite_house, sqlite_cast, 20)
    for _ in range(3):
        number = order(sqlite_house, sqlite_cast.director)
    assert (questions("/reports"), questions(f"/reports/{number}")) == before
