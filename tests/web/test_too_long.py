"""A page that asks the database for too much: whoever asked stays signed in, and is told to ask for less."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.people import Cast
from tests.store.test_too_long import counting_takes
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.lent_app import lend_app
from tracker.wiring import House


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "ask for less, such as one club, one team or one year of birth, or try again later."),
        ("es", "pida menos, por ejemplo un club, un equipo o un año de nacimiento, o inténtelo más tarde."),
        (
            "fr",
            "demandez moins, par exemple un club, une équipe ou une année de naissance, ou réessayez plus",
        ),
    ],
)
def test_whoever_asked_for_too_much_stays_signed_in_and_is_told_to_ask_for_less(
    sqlite_house: House, sqlite_cast: Cast, language: str, said: str
) -> None:
    del sqlite_cast
    hasty = replace(sqlite_house, settings=replace(sqlite_house.settings, statement_seconds=1))
    dana = Browser(lend_app(hasty)).signed_in("dana")
    with counting_takes(sqlite_house.engine, rows=10**9, seconds=60):
        answer = dana.get(f"/players?lang={language}")
    read_strictly(answer.text)
    assert answer.status_code == 503
    assert said in words_of(answer.text).replace("\xa0", " ")
    assert "Dana Ruiz-Okafor" in answer.text
    assert 'href="/sign-in' not in answer.text
