"""The administrator's page before a child's record is opened, through the door."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of

Browse = Callable[[str], Browser]
REASON = "The club says that the birth was typed wrongly."


def test_the_reason_leads_to_the_record_and_stands_in_the_familys_list(browse: Browse, sqlite_cast: Cast) -> None:
    alex, one = browse("alex"), f"/players/{sqlite_cast.ilse}"
    assert 'href="/inspect"' in alex.get("/players").text
    assert alex.get(one).status_code == 404
    given = {"player": str(sqlite_cast.ilse), "reason": REASON}
    answer = alex.send("/inspect", given, read_at="/inspect")
    assert (answer.status_code, answer.location) == (303, one)
    page = alex.get(one)
    assert page.status_code == 200
    assert "the family was told" in words_of(page.text)
    looks = words_of(browse("odile").get(f"{one}/looks").text)
    assert f"Alex Thornbury administrator June 30, 2026 opened “{REASON}”" in looks


def test_an_administrator_is_offered_no_report_and_a_director_is(browse: Browse, sqlite_cast: Cast) -> None:
    alex, report = browse("alex"), f'action="/players/{sqlite_cast.ilse}/report"'
    alex.send("/inspect", {"player": str(sqlite_cast.ilse), "reason": REASON}, read_at="/inspect")
    shown = alex.get(f"/players/{sqlite_cast.ilse}").text
    assert report not in shown
    assert "Report (PDF)" not in words_of(shown)
    assert report in browse("dana").get(f"/players/{sqlite_cast.ilse}").text


def test_a_reason_without_a_look_is_told_as_such(browse: Browse, sqlite_cast: Cast) -> None:
    browse("alex").send("/inspect", {"player": str(sqlite_cast.ilse), "reason": REASON}, read_at="/inspect")
    looks = words_of(browse("odile").get(f"/players/{sqlite_cast.ilse}/looks").text)
    assert f"June 30, 2026 stated a reason, not opened “{REASON}”" in looks


def test_an_unknown_number_is_answered_as_a_strangers_child_is(browse: Browse, sqlite_cast: Cast) -> None:
    alex = browse("alex")
    known = words_of(alex.get(f"/players/{sqlite_cast.ilse}").text)
    answer = alex.send("/inspect", {"player": "999999", "reason": REASON}, read_at="/inspect")
    assert answer.status_code == 404
    refusal = known.partition("404 ")[2].partition(" Players")[0]
    assert refusal.replace(str(sqlite_cast.ilse), "999999") in words_of(answer.text)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"player": ""}, "Give the player’s number"),
        ({"player": "0"}, "Give the player’s number"),
        ({"player": "9" * 400}, "Give the player’s number"),
        ({"player": "Ilse"}, "Give the player’s number"),
        ({"reason": ""}, "Say in a sentence why"),
        ({"reason": "a birth"}, "Say in a sentence why"),
        ({"reason": "a b c " * 200}, "at most 500 characters"),
    ],
)
def test_what_is_wrong_stands_beside_the_field(browse: Browse, given: dict[str, str], says: str) -> None:
    answer = browse("alex").send("/inspect", {"player": "1", "reason": REASON} | given, read_at="/inspect")
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert says in words_of(answer.text)


@pytest.mark.parametrize(("language", "says"), [("en", "reads this reason"), ("es", "lee"), ("fr", "lit ce motif")])
def test_it_says_beforehand_who_reads_it_in_each_language(browse: Browse, language: str, says: str) -> None:
    page = browse("alex").get(f"/inspect?lang={language}").text
    read_strictly(page)
    assert says in words_of(page)
    assert "UTC" in page


def test_nobody_else_is_led_there(browse: Browse) -> None:
    for person in ("dana", "odile"):
        assert 'href="/inspect"' not in browse(person).get("/players").text
