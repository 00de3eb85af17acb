"""The page on which players stand beside each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.career import live_a_career
from tracker.wiring import House

Browse = Callable[[str], Browser]


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_page_is_sound_in_every_language(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, language: str
) -> None:
    career = live_a_career(sqlite_house.engine, sqlite_cast)
    players = f"player={career}&player={sqlite_cast.maya}&player={sqlite_cast.ilse}"
    page = browse("dana").get(f"/compare?{players}&lang={language}").text
    read_strictly(page)
    assert page.count("<h1") == 1
    assert page.count('class="strip"') == 3
    places = [page.index(name) for name in ("Noémie Achterberg-Villanueva", "Maya Ferrant", "Ilse Marchetti")]
    assert places == sorted(places)


def test_how_much_is_on_record_stands_before_everything_else(browse: Browse, sqlite_cast: Cast) -> None:
    page = browse("dana").get(f"/compare?player={sqlite_cast.maya}").text
    assert page.index("On record") < page.index("Mar\xa014,\xa02008") < page.index('class="strip"')


def test_a_scout_reads_no_day_of_birth_off_the_page(browse: Browse, sqlite_cast: Cast) -> None:
    page = browse("sam").get(f"/compare?player={sqlite_cast.ilse}").text
    assert "age turned in a calendar year" in words_of(page)
    assert not [one for one in ("Nov\xa03", "2009-11-03", "November 3") if one in page]


def test_nobody_stands_there_until_somebody_is_added_by_name(browse: Browse, sqlite_cast: Cast) -> None:
    dana = browse("dana")
    read_strictly(dana.get("/compare").text)
    added = dana.get(f"/compare?player={sqlite_cast.ilse}&add=Maya+Ferrant")
    assert added.location == f"/compare?player={sqlite_cast.ilse}&player={sqlite_cast.maya}"


@pytest.mark.parametrize("query", ["player=x", "player=0", "player=-1", "player=" + "9" * 400, "player=1;2"])
def test_an_address_that_names_no_players_is_said_so(browse: Browse, query: str) -> None:
    answer = browse("dana").get(f"/compare?{query}")
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert "This address names no players" in answer.text


@pytest.mark.parametrize("who", ["Noor van der Heuvel", "999999", "Nobody At All"])
def test_who_may_not_be_seen_is_answered_like_who_is_not_there(browse: Browse, sqlite_cast: Cast, who: str) -> None:
    answer = browse("dana").get(f"/compare?player={sqlite_cast.ilse}&add={who.replace(' ', '+')}")
    assert answer.status_code == 404
    assert "whom you may see" in answer.text


def test_too_many_are_refused_with_a_sentence_and_the_form(browse: Browse, sqlite_cast: Cast) -> None:
    players = "&".join(f"player={number}" for number in (sqlite_cast.maya, sqlite_cast.ilse, 77, 78))
    answer = browse("dana").get(f"/compare?{players}")
    assert answer.status_code == 400
    assert "Between one and 3 players" in words_of(answer.text)
