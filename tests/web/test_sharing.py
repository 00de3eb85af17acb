"""Who can see a record: the family's page and the director's, through the door."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.people import Cast, email_of
from tests.web.browsing import Browser, read_strictly, words_of

Browse = Callable[[str], Browser]
LANGUAGES = ("en", "es", "fr")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("person", ["odile", "own_ilse", "pat"])
def test_the_family_reads_who_can_see_the_record(
    browse: Browse, sqlite_cast: Cast, person: str, language: str
) -> None:
    child = sqlite_cast.maya if person == "pat" else sqlite_cast.ilse
    answer = browse(person).get(f"/players/{child}/sharing?lang={language}")
    assert answer.status_code == 200
    read_strictly(answer.text)


def test_the_page_says_what_runs_and_who_said_it(browse: Browse, sqlite_cast: Cast) -> None:
    words = words_of(browse("odile").get(f"/players/{sqlite_cast.ilse}/sharing").text)
    assert "Football Association of Northmark, all scouts" in words
    assert "January 10, 2025, Odile Marchetti" in words
    assert "Harbour Athletic: the director, and the coach of the team" in words
    assert "A sign-in of the player’s own" in words
    assert "Odile Marchetti (mother) · you · primary guardian" in words


def test_no_address_of_anybody_stands_on_the_familys_page(browse: Browse, sqlite_cast: Cast) -> None:
    page = browse("odile").get(f"/players/{sqlite_cast.ilse}/sharing").text
    assert "@example.org" not in page


def test_the_player_of_age_is_told_that_nobody_else_decides(browse: Browse, sqlite_cast: Cast) -> None:
    page = browse("pat").get(f"/players/{sqlite_cast.maya}/sharing").text
    assert "Maya Ferrant is of age" in words_of(page)
    assert "sharing/agree" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_director_reads_who_waits_with_the_address(browse: Browse, sqlite_cast: Cast, language: str) -> None:
    answer = browse("rowan").get(f"/people/guardians?player={sqlite_cast.theo}&lang={language}")
    read_strictly(answer.text)
    assert email_of("nils") in answer.text
    assert email_of("pat") in answer.text
    assert "Théo Ngannou-Lindqvist" in answer.text


def test_a_director_reads_nothing_of_another_clubs_guardians(browse: Browse, sqlite_cast: Cast) -> None:
    director = browse("dana")
    assert email_of("nils") not in director.get("/people/guardians").text
    assert director.get(f"/people/guardians?player={sqlite_cast.theo}").status_code == 404
    given = {"link": "3", "answer": "yes"}
    assert director.send("/people/guardians", given, read_at="/sign-out-not-there").status_code == 404


def test_the_way_to_the_page_stands_on_the_players(browse: Browse, sqlite_cast: Cast) -> None:
    path = f"/players/{sqlite_cast.ilse}"
    assert f'href="{path}/sharing"' in browse("odile").get(path).text
    assert f'href="/people/guardians?player={sqlite_cast.ilse}"' in browse("dana").get(path).text
    assert "/sharing" not in browse("sam").get(path).text


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"federation": ""}, "Choose a federation from the list."),
        ({"ends": "2026-06-29"}, "This day is over."),
        ({"ends": "tomorrow"}, "This is not a day."),
    ],
)
def test_what_is_wrong_stands_beside_the_field(
    browse: Browse, sqlite_cast: Cast, given: dict[str, str], says: str
) -> None:
    parent, path = browse("odile"), f"/players/{sqlite_cast.ilse}/sharing"
    whole = {"purpose": "scouts", "wording": "1", "federation": str(sqlite_cast.federation)} | given
    answer = parent.send(f"{path}/share", whole, read_at=path)
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert says in words_of(answer.text)


def test_a_text_that_was_changed_since_is_not_agreed_to(browse: Browse, sqlite_cast: Cast) -> None:
    parent, path = browse("odile"), f"/players/{sqlite_cast.ilse}/sharing"
    answer = parent.send(f"{path}/agree", {"purpose": "photo", "wording": "0"}, read_at=path)
    assert answer.status_code == 409
    assert "Photo · Not allowed" in words_of(parent.get(path).text)


def test_the_way_to_take_everything_out_stands_where_one_may(browse: Browse, sqlite_cast: Cast) -> None:
    """Maya is of age; her mother, who goes on seeing, takes nothing out."""
    of_child, of_adult = f"/players/{sqlite_cast.ilse}", f"/players/{sqlite_cast.maya}"
    for person in ("odile", "own_ilse"):
        assert f'href="{of_child}/records"' in browse(person).get(f"{of_child}/sharing").text
    assert "/records" not in browse("pat").get(f"{of_adult}/sharing").text


@pytest.mark.parametrize(("person", "folded"), [("dana", 3), ("ona", 1), ("odile", 1)])
def test_whoever_has_many_places_finds_them_behind_names(browse: Browse, person: str, folded: int) -> None:
    page = browse(person).get("/players").text
    assert page.count('<details name="ways">') == folded
    for address in ("/eligibility", "/competitions", "/account"):
        assert f'<li><a href="{address}"' in page
    refused = browse(person).get("/nowhere").text
    assert 'href="/competitions"' in refused
