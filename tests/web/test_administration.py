"""The administrator at home: how the installation stands, in counts and days, and nobody's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.ordered import order
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.access.account import LinkPurpose
from tracker.access.actor import OPERATOR
from tracker.access.events import Event
from tracker.access.retention import Kept
from tracker.access.roles import Role
from tracker.actions.audit import verify_and_note
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.retention import PreviewRetention, preview_retention, run_retention
from tracker.actions.verb import VERBS
from tracker.actions.watching import (
    SystemState,
    WatchLedger,
    WatchRetention,
    WatchSystem,
    watch_ledger,
    watch_retention,
    watch_system,
)
from tracker.actions.watching_work import WorkState
from tracker.football.phrase import phrase
from tracker.football.report_orders import ItemState
from tracker.i18n.speak import speaker
from tracker.store import tables as t
from tracker.web.doctor.check import Examined
from tracker.web.doctor.checks import CHECKS, examine
from tracker.wiring import House

Browse = Callable[[str], Browser]
HOME = "/administration"
DAY = timedelta(days=1)
PAGES = (HOME, f"{HOME}/rules", f"{HOME}/ledger", f"{HOME}/retention", f"{HOME}/settings")


@pytest.mark.parametrize("language", ["en", "es", "fr"])
@pytest.mark.parametrize("path", PAGES)
def test_each_page_is_whole_in_each_language_and_names_no_child(browse: Browse, path: str, language: str) -> None:
    page = browse("alex").get(f"{path}?lang={language}").text
    read_strictly(page)
    for name in ("Maya", "Ilse", "Noor", "Théo", "Dana", "dana@"):
        assert name not in page


def test_an_administrator_begins_the_day_there(browse: Browse) -> None:
    page = browse("alex").client.get("/", follow_redirects=True)
    assert page.request.path == HOME
    assert 'href="/people/roles"' in page.text
    assert 'href="/administration/ledger"' in page.text


def test_home_says_what_wants_looking_at_until_it_was_looked_at(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    alex = browse("alex")
    assert "One thing wants looking at." in words_of(alex.get(HOME).text)
    answer = alex.send(f"{HOME}/ledger", {}, read_at=f"{HOME}/ledger")
    assert answer.status_code == 303
    after = words_of(alex.get(f"{HOME}/ledger").text)
    assert "The ledger is whole" in after
    assert "Last found whole on Jun 30, 2026." in after
    assert "All is well." in words_of(alex.get(HOME).text)


def test_a_ledger_that_was_cut_off_is_said_to_be_and_is_not_noted_as_whole(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    alex = browse("alex")
    with sqlite_house.engine.begin() as connection:
        connection.execute(update(t.LedgerHead).values(lines=999))
    page = alex.send(f"{HOME}/ledger", {}, read_at=f"{HOME}/ledger")
    assert page.status_code == 200
    assert "its end was cut off" in words_of(page.text)
    assert "Nobody has verified it yet." in words_of(alex.get(f"{HOME}/ledger").text)


def test_the_ledger_is_counted_by_event_role_and_day_and_tells_of_nobody(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    alex = browse("alex")
    for _ in range(3):
        sqlite_house.perform(open_player, OpenPlayer(sqlite_cast.ilse), sqlite_cast.director)
    asked = f"{HOME}/ledger?event={Event.DOSSIER_OPENED.value}&day="
    assert "dossier:open:done Director 3 Jun 30, 2026" in words_of(alex.get(f"{asked}{NOW.date()}").text)
    before = words_of(alex.get(f"{asked}{NOW.date() - timedelta(days=1)}").text)
    assert "The ledger tells of nothing like that." in before
    wrong = words_of(alex.get(f"{HOME}/ledger?event=made-up&day=2026-02-30").text)
    assert "This is no day of the calendar." in wrong
    assert "This is not in the list." in wrong
    assert "This day has not come yet." in words_of(alex.get(f"{HOME}/ledger?day=2030-01-01").text)


def test_retention_counts_the_same_for_an_administrator_who_sees_nobody_as_for_the_operator(
    house: House, cast: Cast
) -> None:
    long_ago = NOW - timedelta(days=365 * 5)
    with Session(house.engine) as session, session.begin():
        session.add(
            t.InspectionRow(user_id=cast.alex, player_id=cast.ilse, at=long_ago, day=long_ago.date(), reason="Why")
        )
    told = house.perform(preview_retention, PreviewRetention(), OPERATOR)
    seen = house.perform(watch_retention, WatchRetention(), cast.administrator)
    assert seen.due == told
    assert {one.period.of: one.count for one in told.done}[Kept.REASONS] == 1
    assert seen.last.at is None
    run_retention(lambda verb, asked: house.perform(verb, asked, OPERATOR))
    again = house.perform(watch_retention, WatchRetention(), cast.administrator)
    assert again.last.at == NOW
    assert not {one.period.of: one.count for one in again.due.done}[Kept.REASONS]


def test_what_is_watched_is_counted_over_the_whole_installation(house: House, cast: Cast) -> None:
    state = house.perform(watch_system, WatchSystem(), cast.administrator)
    assert state.roles[Role.ADMINISTRATOR] == 1
    assert state.rules.recalled <= state.rules.editions
    assert state.verified.late
    assert state.verified.at is None


def invited(token: str, until: datetime) -> t.Link:
    return t.Link(
        token_hash=token,
        purpose=LinkPurpose.INVITATION,
        email="new@example.org",
        made_at=NOW - timedelta(days=100),
        ends_at=until,
    )


def taken_in(cast: Cast, at: datetime) -> t.ImportBatch:
    return t.ImportBatch(
        kind="people", file_name="a.csv", sha256="0" * 64, at=at, user_id=cast.dana, added=1, changed=0, same=0
    )


def test_home_counts_what_its_pages_count_and_nothing_of_before(house: House, cast: Cast) -> None:
    def seen() -> SystemState:
        state = house.perform(watch_system, WatchSystem(), cast.administrator)
        told = house.perform(watch_ledger, WatchLedger(), cast.administrator).told
        assert state.lines == sum(one.lines for one in told)
        return state

    before, long_ago = seen(), NOW - timedelta(days=100)
    order(house, cast.director)
    with Session(house.engine) as session, session.begin():
        session.add_all(invited(token, until) for token, until in (("good", NOW + DAY), ("over", NOW - DAY)))
        session.add_all(taken_in(cast, at) for at in (NOW, long_ago))
    after = seen()
    assert after.invitations == before.invitations + 1
    assert after.work == WorkState(before.work.imports + 1, waiting=2, failed=0, silent=True)
    with Session(house.engine) as session, session.begin():
        waiting = t.OrderedReport.state == ItemState.WAITING
        session.execute(update(t.OrderedReport).where(waiting).values(state=ItemState.FAILED))
    assert seen().work == WorkState(before.work.imports + 1, waiting=0, failed=2, silent=True)
    verify_and_note(lambda verb, asked: house.perform(verb, asked, OPERATOR))
    run_retention(lambda verb, asked: house.perform(verb, asked, OPERATOR))
    assert (seen().verified.at, seen().retention.at) == (NOW, NOW)


def test_to_watch_writes_nothing() -> None:
    assert not any(verb.leaves for name, verb in VERBS.items() if name.startswith("watch_"))


def test_the_page_of_settings_says_what_the_doctor_finds_and_shows_no_secret(
    browse: Browse, sqlite_app: Flask, sqlite_house: House
) -> None:
    page = browse("alex").get(f"{HOME}/settings").text
    words = words_of(page)
    found = examine(Examined(sqlite_house, sqlite_app), deploy=not sqlite_house.settings.insecure_cookies)
    asked = [one for one in found if one.name != "ledger-whole"]
    wrong = sum(not one.right for one in asked)
    assert f"of {len(asked)} settings" in words
    assert words.count("To be put right") == wrong
    assert sqlite_house.settings.secret_key not in page
    assert str(sqlite_house.settings.home) not in page


def test_each_check_of_the_doctor_is_said_on_the_page_in_each_language() -> None:
    for language in ("en", "es", "fr"):
        speak = speaker(language)
        for check in CHECKS:
            if check.name != "ledger-whole":
                assert speak(phrase(f"doctor-{check.name}")) != speak(phrase(f"doctor-{check.name}-remedy"))
