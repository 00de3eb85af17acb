"""The calculator: open to everybody, the same answer as the verb, and a clear word where it cannot answer."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.web.browsing import read_strictly, words_of
from tracker.actions.verb import Library
from tracker.store.base import Base
from tracker.wiring import House


def ask(visitor: FlaskClient, **given: str) -> tuple[int, str]:
    """The status of an answer, and its words."""
    answer = visitor.get(
        "/eligibility", query_string={name.replace("_", "-"): each for name, each in given.items()}
    )
    read_strictly(answer.text)
    return answer.status_code, words_of(answer.text)


def test_the_question_stands_alone_until_it_is_asked(visitor: FlaskClient) -> None:
    status, words = ask(visitor, lang="en")
    assert status == 200
    assert "Men's Olympic Football Tournament · Rio 2016" in words
    assert "The answer, by age" not in words


def test_what_is_still_to_come_stands_first_and_the_next_on_top(visitor: FlaskClient, library: Library) -> None:
    menu = visitor.get("/eligibility?lang=en").text.split('name="edition"')[1].split("</select>")[0]
    ahead, others = menu.split('<optgroup label="Others">')
    assert '<optgroup label="Still to come">' in ahead
    found = {f"{competition.id}/{edition.id}": edition for competition, edition in library.catalogue.editions()}
    days = [found[one].when for one in re.findall(r'value="([^"]+)"', ahead) if one]
    assert days == sorted(days)
    assert all(found[one].coming_on(NOW.date()) for one in re.findall(r'value="([^"]+)"', ahead))
    assert not any(found[one].coming_on(NOW.date()) for one in re.findall(r'value="([^"]+)"', others))
    assert len(re.findall("<option", menu)) == len(found) + 1


@pytest.mark.parametrize(
    ("edition", "born", "answer"),
    [
        ("olympic-men/2016", "1993", "Within age"),
        ("olympic-men/2016", "1992-12-31", "Possible as overage"),
        ("fifa-u17-men/2023", "2000-01-01", "Too old"),
        ("fifa-u20-women/2024", "2003-12", "Too old"),
        ("olympic-women/2016", "1950", "No age limit"),
    ],
)
def test_the_answer_stands_with_its_reason_and_source(
    visitor: FlaskClient, edition: str, born: str, answer: str
) -> None:
    status, words = ask(visitor, edition=edition, born=born)
    assert status == 200
    assert f"The answer, by age {words.partition('The answer, by age ')[2].partition(answer)[0]}{answer}" in words
    assert "Age only." in words


def test_an_address_may_name_competition_and_edition_apart(visitor: FlaskClient) -> None:
    status, words = ask(visitor, competition="olympic-men", edition="2016", born="1992")
    assert status == 200
    assert "Rio 2016 Possible as overage" in words


def test_a_date_that_straddles_the_cut_off_says_what_would_settle_it(visitor: FlaskClient) -> None:
    _, words = ask(visitor, edition="olympic-men/1992", born="1969")
    assert "Cannot tell" in words
    assert "What would settle it: the month of birth." in words
    assert "Provisional: this rule is recalled" in words


def test_the_rules_of_an_earlier_day_can_be_asked_for(visitor: FlaskClient) -> None:
    _, now = ask(visitor, edition="sea-games-men/2023", born="2000-05-01")
    _, then = ask(visitor, edition="sea-games-men/2023", born="2000-05-01", as_of="2022-01-01")
    assert "this is the one known from" in now
    assert "this is the one known before" in then


def test_the_confederation_is_asked_for_only_where_it_matters(visitor: FlaskClient) -> None:
    _, open_answer = ask(visitor, edition="pan-american-games-men/2003", born="1982")
    assert "each confederation has a rule of its own" in open_answer
    _, settled = ask(visitor, edition="pan-american-games-men/2003", born="1982", confederation="CONMEBOL")
    assert "Too old" in settled.partition("The answer")[2]
    _, elsewhere = ask(visitor, edition="olympic-men/2016", born="1993")
    assert "Confederation" not in elsewhere


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"edition": "olympic-men/2016", "born": "1993", "confederation": "FIFA"}, "This is not in the list."),
        ({"edition": "", "born": "1993"}, "Choose a competition from the list."),
        ({"edition": "olympic-men", "born": "1993"}, "This is not in the list."),
        ({"edition": "olympic-men/1066", "born": "1993"}, "This is not in the list."),
        ({"competition": "olympic-men", "born": "1993"}, "This is not in the list."),
        ({"competition": "olympic-men", "edition": "1066", "born": "1993"}, "This is not in the list."),
        ({"edition": "olympic-men/2016", "born": ""}, "Type a date of birth. The year alone will do."),
        ({"edition": "olympic-men/2016", "born": "17.05.1993"}, "Put the year first, as in 2008-05-17"),
        ({"edition": "olympic-men/2016", "born": "1993-13"}, "There is no such day."),
        ({"edition": "olympic-men/2016", "born": "2026-07-01"}, "This date lies in the future."),
        ({"edition": "olympic-men/2016", "born": "1993", "as_of": "1993-00-00"}, "This is no day of the calendar."),
        ({"edition": "<b>", "born": "<script>x</script>"}, "This cannot be read as a date of birth."),
        ({"edition": "olympic-men/2016", "born": "\x00"}, "This cannot be read as a date of birth."),
        ({"edition": "olympic-men/2016"}, "Type a date of birth. The year alone will do."),
    ],
)
def test_what_cannot_be_answered_is_said_beside_its_field(
    visitor: FlaskClient, given: dict[str, str], sentence: str
) -> None:
    status, words = ask(visitor, **given)
    assert status == 400
    assert sentence in words
    assert "The answer, by age" not in words


def test_asking_leaves_nothing_behind(sqlite_house: House, visitor: FlaskClient) -> None:
    def rows() -> list[int | None]:
        with Session(sqlite_house.engine) as session:
            tables = Base.metadata.sorted_tables
            return [session.scalar(select(func.count()).select_from(table)) for table in tables]

    before = rows()
    ask(visitor, edition="olympic-men/2016", born="1993-05-17")
    assert rows() == before
