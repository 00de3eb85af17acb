"""A player's page: the same words as everywhere else, what is held back, and the day it is true for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.career import NAME, live_a_career
from tracker.actions.players import OpenPlayer, open_player
from tracker.eligibility.reasons import answer_phrase
from tracker.eligibility.shown import as_json
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_gives_the_verdicts_of_the_json_in_its_words(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, language: str
) -> None:
    pathway = sqlite_house.perform(open_player, OpenPlayer(sqlite_cast.maya), sqlite_cast.director)
    words = words_of(browse("dana").get(f"/players/{sqlite_cast.maya}?lang={language}").text)
    say = speaker(language)
    assert len(pathway.verdicts) > 5
    for verdict in pathway.verdicts:
        assert f"{verdict.competition_name} {verdict.edition_name} {say(answer_phrase(verdict.answer))}" in words
        for reason in as_json(verdict, say)["reasons"]:  # type: ignore[attr-defined]
            assert " ".join(reason["text"].split()) in words


def test_the_page_tells_the_story_and_draws_it_twice(app: Flask, house: House, cast: Cast) -> None:
    player = live_a_career(house.engine, cast)
    page = Browser(app).signed_in("dana").get(f"/players/{player}").text
    read_strictly(page)
    words = words_of(page)
    for sentence in (
        f"{NAME} is 20 and is in the senior second tier with Harbour Athletic.",
        "There is one quiet period: 180 in-season days from September 27, 2023 to March 24, 2024.",
        "6 call-ups on record, and 3 of them are caps.",
        "On record 93% 1,893 of 2,032 in-season days of registration",
        "Long quiet period Sep 27, 2023 – Mar 24, 2024 180",
        "First senior cap Apr 9, 2026 +15.2",
        "One record contradicts another",
        "Nothing that is on record is held back from you.",
        "Age only. Nationality, registration, discipline and selection are decided elsewhere.",
    ):
        assert sentence in words, sentence
    assert page.count('<svg class="drawing ') == 2


def test_the_page_tells_how_long_it_was_between_call_ups_and_what_that_rests_on(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    player = live_a_career(sqlite_house.engine, sqlite_cast)
    words = words_of(browse("dana").get(f"/players/{player}").text)
    for sentence in (
        "Long time between call-ups Apr 6, 2023 – Aug 30, 2024 16 months",
        "The call-ups on either side: NMK U-19 and NMK U-20. Whether every call-up is on record is not known.",
        "Aug 31, 2024 16.9 months later",
        "U-17 Dec 31, 2022 Apr 5, 2023 +3.1",
        "Months so far since the last call-up on record: 2.7.",
        "Minutes at or above age level in the last 365 days below 450",
    ):
        assert sentence in words, sentence


def test_a_player_of_whom_nothing_is_known_has_a_page_too(sqlite_cast: Cast, browse: Browse) -> None:
    page = browse("rowan").get(f"/players/{sqlite_cast.theo}").text
    read_strictly(page)
    words = words_of(page)
    assert "Born not recorded" in words
    assert "We hold no records of appearances up to June 30, 2026." in words
    assert "cannot be placed" in words


def test_a_scout_is_told_what_is_held_back(sqlite_cast: Cast, browse: Browse) -> None:
    words = words_of(browse("sam").get(f"/players/{sqlite_cast.ilse}").text)
    assert "Born 2009 year only: the family has not shared the day" in words
    assert "The day and month of birth, where we hold them." in words
    assert "Official numbers, where there are any." in words
    assert "November" not in words
    assert "NMK0000" not in words


def test_opening_a_page_is_put_on_record_once(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    browse("sam").get(f"/players/{sqlite_cast.ilse}")
    with Session(sqlite_house.engine) as session:
        opened = session.scalars(select(t.AuditEvent).where(t.AuditEvent.event == "dossier:open:done")).all()
    assert [(one.user_id, one.subject_id) for one in opened] == [(sqlite_cast.sam, sqlite_cast.ilse)]


def test_an_earlier_day_shows_what_was_on_record_then(sqlite_cast: Cast, browse: Browse) -> None:
    words = words_of(browse("dana").get(f"/players/{sqlite_cast.maya}?as-of=2025-09-10").text)
    assert "As of September 10, 2025" in words
    assert "Maya Ferrant is 17" in words
    assert "NMK U-17 Training camp · Feb 3, 2025" in words


@pytest.mark.parametrize(
    ("as_of", "sentence"),
    [
        ("2026-07-01", "This day has not come yet. Choose today or an earlier day."),
        ("9999-12-31", "This day has not come yet. Choose today or an earlier day."),
        ("2026-02-30", "This is no day of the calendar."),
        ("20260101", "This is no day of the calendar."),
        ("yesterday", "This is no day of the calendar."),
        ("0001-01-01", "This is no day of the calendar."),
        ("１９９９-01-01", "This is no day of the calendar."),
        ('"><script>alert(1)</script>', "This is no day of the calendar."),
    ],
)
def test_a_day_that_cannot_be_is_refused_beside_its_field(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, as_of: str, sentence: str
) -> None:
    answer = browse("dana").client.get(f"/players/{sqlite_cast.maya}", query_string={"as-of": as_of})
    assert answer.status_code == 400
    assert sentence in words_of(answer.text)
    assert "Maya" not in answer.text
    assert "<script>" not in answer.text
    read_strictly(answer.text)
    with Session(sqlite_house.engine) as session:
        assert not session.scalars(select(t.AuditEvent).where(t.AuditEvent.event == "dossier:open:done")).all()


def test_an_empty_day_is_today(sqlite_cast: Cast, browse: Browse) -> None:
    assert "As of June 30, 2026" in browse("dana").get(f"/players/{sqlite_cast.maya}?as-of=").text


@pytest.mark.parametrize("number", ["0", "-1", "1.5", "x", "99999999999999999999", "1%00"])
def test_no_number_is_a_fault(app: Flask, number: str) -> None:
    assert Browser(app).signed_in("dana").get(f"/players/{number}").status_code == 404


def test_consent_taken_back_closes_the_page_at_once(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    browser, path = browse("sam"), f"/players/{sqlite_cast.ilse}"
    assert browser.get(path).status_code == 200
    with Session(sqlite_house.engine) as session, session.begin():
        for consent in session.scalars(select(t.Consent).where(t.Consent.player_id == sqlite_cast.ilse)):
            consent.ends = date(2026, 6, 29)
    assert browser.get(path).status_code == 404
