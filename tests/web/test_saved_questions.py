"""The pages of kept questions: keeping one, who is new, saying that it was seen, and who is in no number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from tests.people import Cast
from tests.pool import grow_pool
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_withdrawal import LATE, WITHDRAWALS, Clock
from tracker.actions.finding import TooCostlyError
from tracker.finding.question import Question
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]
HERE = "/pool/saved"
GIRLS = "competition=fifa-u17-women&edition=2025"
POOL = f"/pool?{GIRLS}"


def keep(browser: Browser, name: str = "Girls", question: str = GIRLS) -> str:
    """Keep a question by the form below its answer, and give the address it leads to."""
    answer = browser.send(HERE, {"name": name, "question": question}, read_at=POOL)
    assert answer.status_code == 303, words_of(answer.text)
    return answer.location


def held(page: str, name: str) -> str:
    """What a hidden field of the page holds."""
    return page.partition(f'name="{name}" value="')[2].partition('"')[0]


def seen(browser: Browser, address: str, state: str) -> int:
    return browser.send(f"{address}/seen", {"state": state}, read_at=address).status_code


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_pages_are_sound_in_every_language(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast, language: str
) -> None:
    dana = browse("dana")
    read_strictly(dana.get(f"{HERE}?lang={language}").text)
    address = keep(dana, "<b>Girls</b>", f"{GIRLS}&answer=within_age&answer=too_old&minutes=0")
    grow_pool(sqlite_house.engine, sqlite_cast.harbour, 2)
    for path in (address, HERE, "/pool", POOL):
        page = dana.get(path).text
        read_strictly(page)
        assert "<b>Girls</b>" not in page
        assert path == POOL or "&lt;b&gt;Girls&lt;/b&gt;" in page
    wrong = dana.send(HERE, {"name": "", "question": GIRLS}, read_at=POOL)
    assert wrong.status_code == 400
    read_strictly(wrong.text)


def test_newcomers_are_named_until_the_button_is_pressed(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    dana = browse("dana")
    address = keep(dana)
    assert "Nobody new since" in words_of(dana.get(address).text)
    assert "I have seen these" not in dana.get(address).text
    grow_pool(sqlite_house.engine, sqlite_cast.harbour, 3)
    for _ in range(2):
        page = dana.get(address).text
        assert "3 new since" in words_of(page)
        assert page.count(">Pool ") == 3
        assert "Maya Ferrant" not in page
        told = "Girls FIFA U-17 Women's World Cup, 2025 3 new 5 in the answer last seen on"
        assert told in words_of(dana.get(HERE).text)
    assert dana.get(f"{address}/seen").status_code == 405
    assert seen(dana, address, held(page, "state")) == 303
    assert "Nobody new since" in words_of(dana.get(address).text)


def test_an_answer_that_changed_meanwhile_is_shown_before_it_counts_as_seen(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    dana = browse("dana")
    address = keep(dana)
    grow_pool(sqlite_house.engine, sqlite_cast.harbour, 1)
    state = held(dana.get(address).text, "state")
    grow_pool(sqlite_house.engine, sqlite_cast.harbour, 1)
    refused = dana.send(f"{address}/seen", {"state": state}, read_at=address)
    assert refused.status_code == 409
    assert "2 new since" in words_of(refused.text)
    assert seen(dana, address, "") == 400
    assert seen(dana, address, "x" * 101) == 400
    assert seen(dana, address, held(refused.text, "state")) == 303


def test_newcomers_are_paged_and_a_page_that_is_none_leads_back(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    dana = browse("dana")
    address = keep(dana, question=f"{GIRLS}&limit=2")
    grow_pool(sqlite_house.engine, sqlite_cast.harbour, 3)
    first = dana.get(address).text
    following = first.partition(f'href="{address}?after=')[2].partition('"')[0]
    rest = dana.get(f"{address}?after={following}").text
    assert (first.count(">Pool "), rest.count(">Pool ")) == (2, 1)
    nonsense = dana.get(f"{address}?after=nonsense")
    assert nonsense.status_code == 400
    assert f'href="{address}"' in nonsense.text


def test_a_question_is_renamed_and_deleted(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    address, other = keep(sam), keep(sam, "Others")
    form = {"name": "Qualifier", "version": held(sam.get(address).text, "version")}
    assert sam.send(f"{address}/name", form, read_at=address).status_code == 303
    assert sam.send(f"{address}/name", form, read_at=address).status_code == 409
    for wrong in ({"name": ""}, {"name": "x" * 81}, {"version": "x"}, {"version": "9" * 400}):
        answer = sam.send(f"{address}/name", {**form, **wrong}, read_at=address)
        assert answer.status_code == 400
    current = held(sam.get(other).text, "version")
    taken = sam.send(f"{other}/name", {"name": "qualifier", "version": current}, read_at=other)
    assert (taken.status_code, "another question of this name" in taken.text) == (400, True)
    assert "<h1><bdi>Qualifier</bdi></h1>" in sam.get(address).text
    assert sam.send(f"{address}/forget", {}, read_at=address).status_code == 303
    assert sam.get(address).status_code == 404


def test_nobody_else_finds_a_question(browse: Browse, sqlite_cast: Cast) -> None:
    address = keep(browse("sam"))
    for other in ("ona", "dana", "alex", "odile", "cass"):
        browser = browse(other)
        missing = 404 if other in ("ona", "dana") else 403
        assert browser.get(address).status_code == missing
        for step, form in (("seen", {"state": "x"}), ("name", {"name": "x", "version": "1"}), ("forget", {})):
            assert browser.send(f"{address}/{step}", form, read_at="/eligibility").status_code == missing
    assert "Girls" not in browse("ona").get(HERE).text


@pytest.mark.parametrize(
    ("question", "status", "leads"),
    [
        (f"{GIRLS}&shoe=left", 400, f'href="{POOL.replace("&", "&amp;")}"'),
        (f"{GIRLS}&words=ilse", 400, f'href="{POOL.replace("&", "&amp;")}"'),
        ("competition=fifa-u17-women&edition=1871", 404, 'href="/pool"'),
        ("", 400, 'href="/pool"'),
    ],
)
def test_what_is_no_question_is_not_kept_and_the_nearest_is_named(
    browse: Browse, sqlite_cast: Cast, question: str, status: int, leads: str
) -> None:
    sam = browse("sam")
    answer = sam.send(HERE, {"name": "Girls", "question": question}, read_at=POOL)
    assert (answer.status_code, leads in answer.text) == (status, True)
    assert "You keep no question yet" in sam.get(HERE).text


def test_a_name_that_is_taken_leaves_what_was_typed_in_the_form(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    keep(sam)
    answer = sam.send(HERE, {"name": "GIRLS", "question": GIRLS}, read_at=POOL)
    assert answer.status_code == 400
    assert 'value="GIRLS"' in answer.text
    assert held(answer.text, "question") == GIRLS.replace("&", "&amp;")
    assert keep(sam, "Girls of 2025")


def test_many_questions_stand_on_several_pages(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    for number in range(11):
        keep(sam, f"Question {number}")
    first, second = sam.get(HERE).text, sam.get(f"{HERE}?page=2").text
    assert (first.count(">Question "), second.count(">Question ")) == (10, 1)
    assert ">Question 0<" in second
    for nonsense in ("0", "9", "x"):
        assert sam.get(f"{HERE}?page={nonsense}").text.count(">Question ") == 10


def test_a_question_that_takes_too_long_leaves_the_list_standing(
    browse: Browse, sqlite_cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    sam = browse("sam")
    keep(sam)

    def broken_off(*_: object) -> None:
        raise TooCostlyError(Question("fifa-u17-women", "2025"))

    monkeypatch.setattr("tracker.actions.saved_questions.compare", broken_off)
    told = "Girls FIFA U-17 Women's World Cup, 2025 Not counted now last seen on"
    assert told in words_of(sam.get(HERE).text)


@pytest.mark.parametrize("withdrawal", WITHDRAWALS)
def test_who_is_taken_back_is_in_no_number(sqlite_house: House, sqlite_cast: Cast, withdrawal: str) -> None:
    agreed, ended, people = WITHDRAWALS[withdrawal]
    house, cast = replace(sqlite_house, clock=Clock(LATE)), sqlite_cast
    agreed(house, cast)
    app: Flask = create_app(house)
    keepers = {person: Browser(app).signed_in(person) for person in people if person != "cass"}
    questions = {
        person: keep(browser, question=f"{GIRLS}&born_from=2009-01-01") for person, browser in keepers.items()
    }
    for person, browser in keepers.items():
        assert "One player is in the answer now, 1 when" in words_of(browser.get(questions[person]).text)
    ended(house, cast)
    for person, browser in keepers.items():
        page = browser.get(questions[person]).text
        read_strictly(page)
        assert "Nobody is in the answer now, nobody when you last" in words_of(page), person
        for told in (page, browser.get(HERE).text):
            assert not [one for one in ("Ilse", f"/players/{cast.ilse}", "left the answer") if one in told], person
