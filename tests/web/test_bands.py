"""A player beside others on the page: the chart with its words, what is withheld, and what is said of nobody."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy.orm import Session
from tests.actions.test_gaps import add
from tests.people import Cast
from tests.pool import grow_pool
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]


def bands_of(page: str) -> str:
    """The part of a page that holds a player beside others."""
    read_strictly(page)
    found = re.search(r'<section class="section" id="bands".*?</section>', page, re.DOTALL)
    assert found is not None
    return found[0]


@pytest.mark.parametrize("who", ["pat", "dana"])
def test_whoever_may_know_the_day_sees_the_bands_and_the_players_own_line(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, who: str
) -> None:
    grow_pool(sqlite_house.engine, sqlite_cast.harbour, 25)
    shown = bands_of(browse(who).get(f"/players/{sqlite_cast.maya}").text)
    words = words_of(shown)
    for sentence in (
        "Maya Ferrant: no senior minutes on record up to the age of 18.25.",
        "Senior minutes added up by age, of 26 midfielders in women’s football who entered U-19 football,",
        "Too few players later reached the senior national side to draw their line.",
        "Counted are all who entered U-19 football and were ever registered with a club of the player’s",
        "Age Players with minutes known 1 in 10 below",
    ):
        assert sentence in words, sentence
    assert shown.count("<svg") == 2
    assert shown.count("<title") >= 2
    assert "Pool" not in words, "Nobody else is named."


def test_a_scout_sees_the_bands_and_is_told_that_the_line_is_withheld(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    grow_pool(sqlite_house.engine, sqlite_cast.harbour, 25)
    before = browse("sam").get(f"/players/{sqlite_cast.ilse}").text
    shown = bands_of(before)
    assert "own line is withheld from you: measured by age, it would tell the day of birth." in words_of(shown)
    assert "Ilse" not in shown
    assert "The last year is not held against others: that takes the age on the day" in words_of(before)
    with Session(sqlite_house.engine) as session, session.begin():
        row = session.get_one(t.PlayerRow, sqlite_cast.ilse)
        row.born_earliest = row.born_latest = date(2009, 1, 2)
    assert bands_of(browse("sam").get(f"/players/{sqlite_cast.ilse}").text) == shown


def test_of_too_few_the_own_line_stands_alone_under_the_sentence_that_says_so(
    sqlite_cast: Cast, browse: Browse
) -> None:
    shown = bands_of(browse("pat").get(f"/players/{sqlite_cast.maya}").text)
    words = words_of(shown)
    assert "Too few players to compare: fewer than 20 on record entered U-19 football" in words
    assert "half below" not in words
    assert words.count("Too few players to compare") == 1 + shown.count("<desc"), "Once in words, once a drawing."
    empty = bands_of(browse("rowan").get(f"/players/{sqlite_cast.theo}").text)
    assert "<svg" not in empty
    assert "Too few players to compare: fewer than 20 players of the association" in words_of(empty)


def test_an_earlier_day_says_that_the_minutes_of_others_are_not_kept(sqlite_cast: Cast, browse: Browse) -> None:
    page = browse("pat").get(f"/players/{sqlite_cast.maya}?as-of=2026-06-29").text
    shown = bands_of(page)
    assert "for earlier days the minutes of others are not kept" in words_of(shown)
    assert "<svg" not in shown
    assert "The last year is held against others only as of today." in words_of(page)


def test_the_last_year_is_held_against_twenty_others(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    add(sqlite_house, sqlite_cast, 20)
    for who in ("pat", "dana"):
        words = words_of(browse(who).get(f"/players/{sqlite_cast.maya}").text)
        assert "the match time of the last 12 months" in words.replace("The match", "the match")
    few = words_of(browse("rowan").get(f"/players/{sqlite_cast.noor}").text)
    assert "The last year is not held against others: the age is not certain." in few


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_every_language(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, language: str
) -> None:
    grow_pool(sqlite_house.engine, sqlite_cast.harbour, 25)
    words = words_of(bands_of(browse("pat").get(f"/players/{sqlite_cast.maya}?lang={language}").text))
    told = {
        "en": "Senior minutes by age, beside others",
        "es": "Minutos adultos por edad, junto a otros",
        "fr": "Minutes senior selon l’âge, à côté des autres",
    }
    assert words.startswith(told[language])
    assert "bands-" not in words
