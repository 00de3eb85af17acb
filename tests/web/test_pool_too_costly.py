"""A question that takes the database too long is broken off by its own limit: a sentence, and what to ask."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from tests.people import Cast
from tests.pool_busy import busy_with_questions
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.lent_app import lend_app
from tracker.i18n.speak import LANGUAGES
from tracker.wiring import House

GIRLS = "competition=fifa-u17-women&edition=2025"


@pytest.fixture
def browser(house: House, cast: Cast) -> Browser:
    """A director at an installation whose database may work for a second."""
    return Browser(lend_app(replace(house, settings=replace(house.settings, statement_seconds=1)))).signed_in(
        "dana"
    )


@pytest.mark.parametrize("view", ["/pool", "/pool/depth", "/pool/late"])
def test_it_is_broken_off_with_what_to_narrow_and_the_next_question_is_answered(
    browser: Browser, house: House, cast: Cast, view: str
) -> None:
    with busy_with_questions(house.engine):
        answer = browser.get(f"{view}?{GIRLS}&foot=left&after={cast.maya}&lang=en")
    read_strictly(answer.text)
    assert answer.status_code == 503
    words = words_of(answer.text)
    assert "took the database too long and was broken off; narrow it by nationality, position, minutes" in words
    ways = [
        way.replace("&amp;", "&")
        for way in re.findall(r'class="button[^"]*" href="(/pool[^"]*\?[^"]+)"', answer.text)
    ]
    assert ways == [f"{view}?{GIRLS}&minutes=450&foot=left", f"{view}?{GIRLS}&answer=within_age&foot=left"]
    # The connection that was broken off is given out again, and has its full time.
    for path in (f"{view}?{GIRLS}", *ways):
        assert browser.get(path).status_code == 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_every_language(browser: Browser, house: House, language: str) -> None:
    asked = f"/pool?{GIRLS}&minutes=900&answer=within_age&nationality=USA&position=defender&lang={language}"
    with busy_with_questions(house.engine):
        answer = browser.get(asked)
    read_strictly(answer.text)
    assert answer.status_code == 503
    # Nothing is left to narrow it by that helps, but a club.
    assert "club" in words_of(answer.text)
    assert re.findall(r'class="button[^"]*" href="(/pool[^"]*)"', answer.text) == ["/pool"]
