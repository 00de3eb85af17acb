"""Correction cases through the door: a family opens one, the club answers, and both read its history."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from tests.cases import Numbers, answered, opened, with_records
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.access.case import CaseStatus, RecordKind
from tracker.wiring import House

Browse = Callable[[str], Browser]


@pytest.fixture
def numbers(sqlite_house: House, sqlite_cast: Cast) -> Numbers:
    return with_records(sqlite_house.engine, sqlite_cast)


@pytest.fixture
def about_minutes(sqlite_house: House, sqlite_cast: Cast, numbers: Numbers) -> str:
    """The address of a case about Ilse's minutes that waits for the club."""
    number = numbers[RecordKind.APPEARANCE]
    ilse = sqlite_cast.ilse
    case = opened(sqlite_house, sqlite_cast.other_parent, ilse, RecordKind.APPEARANCE, number, "minutes", "85")
    return f"/players/{ilse}/cases/{case}"


def version_on(page: str) -> str:
    found = re.search(r'name="version" value="(\d+)"', page)
    assert found
    return found.group(1)


def test_a_family_opens_a_case_from_the_childs_page(browse: Browse, sqlite_cast: Cast, numbers: Numbers) -> None:
    mother, one = browse("odile"), f"/players/{sqlite_cast.ilse}"
    assert f'href="{one}/cases"' in mother.get(one).text
    page = mother.get(f"{one}/cases?record=appearance").text
    read_strictly(page)
    assert "Minutes: 80" in words_of(page)
    given = {"record": "appearance", "number": str(numbers[RecordKind.APPEARANCE]), "field": "minutes"}
    # Whatever is sent as what the record says is not asked for.
    given |= {"says": "1", "should-say": "85", "words": "First line.\nSecond line."}
    answer = mother.send(f"{one}/cases", given, read_at=f"{one}/cases?record=appearance")
    assert answer.status_code == 303
    shown = mother.get(answer.location)
    read_strictly(shown.text)
    words = words_of(shown.text)
    assert "It said 80 It should say 85" in words
    assert "Odile Marchetti opened the case" in words
    assert "First line.\nSecond line." in shown.text


@pytest.mark.parametrize(
    ("given", "status", "says"),
    [
        ({"should-say": ""}, 400, "Write what it should say"),
        ({"should-say": "x" * 201}, 400, "This is too long"),
        ({"record": "diary"}, 400, "cannot be understood"),
        ({"number": "999999"}, 404, ""),
        ({"field": "password"}, 400, "no such field"),
    ],
)
def test_what_is_wrong_is_said(
    browse: Browse, sqlite_cast: Cast, given: dict[str, str], status: int, says: str
) -> None:
    path = f"/players/{sqlite_cast.ilse}/cases"
    whole = {"record": "player", "number": str(sqlite_cast.ilse), "field": "name", "should-say": "Ilse M."}
    answer = browse("odile").send(path, whole | given, read_at=f"{path}?record=player")
    assert answer.status_code == status
    read_strictly(answer.text)
    assert says in words_of(answer.text)


@pytest.mark.parametrize("language", ["en", "es", "fr"])
@pytest.mark.parametrize("kind", list(RecordKind))
def test_every_record_can_be_chosen_and_every_field_be_said(
    browse: Browse, sqlite_cast: Cast, numbers: Numbers, kind: RecordKind, language: str
) -> None:
    path = f"/players/{sqlite_cast.ilse}/cases?record={kind.value}&number={numbers[kind]}&lang={language}"
    answer = browse("own_ilse").get(path)
    assert answer.status_code == 200
    read_strictly(answer.text)


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_club_and_family_read_every_page_in_their_language(
    sqlite_house: House, browse: Browse, sqlite_cast: Cast, numbers: Numbers, about_minutes: str, language: str
) -> None:
    ilse, director = sqlite_cast.ilse, sqlite_cast.director
    absence = numbers[RecordKind.ABSENCE]
    for kind, number, field in (
        (RecordKind.PLAYER, ilse, "born"),
        (RecordKind.REGISTRATION, numbers[RecordKind.REGISTRATION], "team"),
        (RecordKind.APPEARANCE, numbers[RecordKind.APPEARANCE], "selection"),
    ):
        opened(sqlite_house, sqlite_cast.other_parent, ilse, kind, number, field)
    gone = opened(sqlite_house, sqlite_cast.other_parent, ilse, RecordKind.ABSENCE, absence, "")
    answered(sqlite_house, director, ilse, gone, CaseStatus.ACCEPTED)
    for person, first in (("dana", "/cases"), ("odile", f"/players/{ilse}/cases")):
        browser = browse(person)
        listed = browser.get(f"{first}?lang={language}").text
        read_strictly(listed)
        found = set(re.findall(rf'href="(/players/{ilse}/cases/\d+)"', listed))
        assert about_minutes in found
        assert len(found) == 5
        for path in found:
            answer = browser.get(f"{path}?lang={language}")
            assert answer.status_code == 200
            read_strictly(answer.text)


def test_the_club_answers_and_the_record_is_corrected(browse: Browse, about_minutes: str) -> None:
    director, family = browse("dana"), browse("odile")
    page = director.get(about_minutes).text
    assert 'value="85"' in page
    given = {"version": version_on(page), "answer": "accepted", "corrected": "851"}
    refused = director.send(f"{about_minutes}/answer", given, read_at=about_minutes)
    assert refused.status_code == 400
    assert "no whole number from 0 to 150" in words_of(refused.text)
    done = director.send(f"{about_minutes}/answer", given | {"corrected": "85"}, read_at=about_minutes)
    assert (done.status_code, done.location) == (303, "/cases")
    words = words_of(family.get(about_minutes).text)
    assert "The record said “80” and has said “85” since." in words
    assert "accepted" in words


def test_who_wrote_meanwhile_is_read_first_and_no_word_is_lost(browse: Browse, about_minutes: str) -> None:
    director, family = browse("dana"), browse("odile")
    version = version_on(director.get(about_minutes).text)
    replied = {"version": version, "words": "One more thing."}
    assert family.send(f"{about_minutes}/reply", replied, read_at=about_minutes).status_code == 303
    late = {"version": version, "answer": "declined", "words": "A long and careful answer."}
    answer = director.send(f"{about_minutes}/answer", late, read_at=about_minutes)
    assert answer.status_code == 409
    read_strictly(answer.text)
    words = words_of(answer.text)
    assert "Read first what is new" in words
    assert "One more thing." in words
    assert "A long and careful answer." in words
    # The page that came back is of the case as it is now, so what it holds can be sent.
    again = late | {"version": version_on(answer.text)}
    assert director.send(f"{about_minutes}/answer", again, read_at=about_minutes).status_code == 303
    closed = family.send(f"{about_minutes}/reply", replied, read_at=about_minutes.rpartition("/")[0])
    assert closed.status_code == 409
    assert "This is what you wrote: One more thing." in words_of(closed.text)


def test_a_family_takes_its_case_back(browse: Browse, about_minutes: str) -> None:
    mother = browse("odile")
    given = {"version": version_on(mother.get(about_minutes).text)}
    assert mother.send(f"{about_minutes}/withdraw", given, read_at=about_minutes).status_code == 303
    assert "Odile Marchetti took it back" in words_of(mother.get(about_minutes).text)


@pytest.mark.parametrize(("person", "status"), [("rowan", 404), ("pat", 404), ("nils", 404)])
def test_to_a_stranger_there_is_no_such_case(browse: Browse, about_minutes: str, person: str, status: int) -> None:
    browser = browse(person)
    assert browser.get(about_minutes).status_code == status
    assert browser.get(about_minutes.rpartition("/")[0]).status_code == status


@pytest.mark.parametrize("person", ["sam", "cass", "ona", "alex"])
def test_a_role_that_reads_no_cases_learns_nothing_of_one(browse: Browse, about_minutes: str, person: str) -> None:
    """The role is refused before anything is looked up, so a case that is there looks like one that is not."""
    browser = browse(person)
    there, missing = browser.get(about_minutes), browser.get("/players/999999/cases/999999")
    assert there.status_code == missing.status_code == 403
    assert words_of(there.text).partition("Reference")[0] == words_of(missing.text).partition("Reference")[0]
