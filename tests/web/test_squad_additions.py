"""Ticking players in the pool and on a shortlist and putting them into a squad in one go."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, token_on, words_of
from tests.web.test_squads import begun, put
from tests.web.test_withdrawal import LATE, WITHDRAWALS, Clock
from tracker.i18n.speak import LANGUAGES
from tracker.web.app import create_app
from tracker.wiring import House
from werkzeug.test import TestResponse

Browse = Callable[[str], Browser]
POOL = "/pool?competition=fifa-u17-women&edition=2025"
GIRLS = "fifa-u17-women/2025"
HERE = "/squads/put-in"


def put_in(browser: Browser, *players: int, read_at: str = POOL, **given: str) -> TestResponse:
    """What comes of ticking players; the form is sent with what else stands in it."""
    token = token_on(browser.get(read_at).text)
    data = {"player": [str(one) for one in players], "csrf_token": token, **given}
    return browser.client.post(HERE, data=data, buffered=True)


def told(browser: Browser, address: str) -> tuple[str, str]:
    """What the next page tells, and the address of its button that undoes it."""
    page = browser.get(address).text
    read_strictly(page)
    said = re.search(r'<div class="notice[^>]*>(.*?)</div>', page, re.DOTALL)
    assert said, words_of(page)
    undo = re.search(r'action="([^"]*)"', said.group(1))
    return words_of(said.group(1)), undo.group(1) if undo else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_stands_below_both_lists_in_every_language(
    browse: Browse, sqlite_cast: Cast, language: str
) -> None:
    dana = browse("dana")
    squad = begun(dana, "<b>Trip</b>").rpartition("/")[2]
    kept = {"player": str(sqlite_cast.ilse), "name": "Seen"}
    shortlist = dana.send("/shortlists/keep", kept, read_at="/shortlists").location
    dana.get("/shortlists")
    for address, ticks in ((f"{POOL}&lang={language}", 2), (f"{shortlist}?lang={language}", 1)):
        page = dana.get(address).text
        read_strictly(page)
        assert len(re.findall(r'type="checkbox" name="player" value="\d+" form="ticked"', page)) == ticks
        assert "&lt;b&gt;Trip&lt;/b&gt;" in page
    chosen = f'<option value="{squad}" selected>'
    assert (chosen in dana.get(POOL).text, chosen in page) == (True, False), "It is for the edition asked about."


def test_several_are_put_in_and_out_again_with_a_sentence_each(browse: Browse, sqlite_cast: Cast) -> None:
    dana = browse("dana")
    squad = begun(dana)
    number = squad.rpartition("/")[2]
    answer = put_in(dana, sqlite_cast.maya, sqlite_cast.ilse, squad=number, next=POOL)
    assert (answer.status_code, answer.location) == (303, POOL)
    said, undo = told(dana, answer.location)
    assert "2 players are in the squad “For the trip” now." in said
    assert "Maya Ferrant" in dana.get(squad).text
    answer = put_in(dana, sqlite_cast.maya, squad=number)
    assert "Nobody was put into the squad “For the trip”: whoever was ticked is on its list already." in told(
        dana, answer.location
    )
    assert dana.send(undo, {}, read_at=squad).location == squad
    assert "2 players were taken out of the squad “For the trip” again." in told(dana, squad)[0]
    assert "Nobody is in this squad yet." in dana.get(squad).text
    assert dana.send(undo, {}, read_at=squad).status_code == 404


def test_whoever_is_on_the_list_of_the_squad_stays_as_said(browse: Browse, sqlite_cast: Cast) -> None:
    dana = browse("dana")
    squad = begun(dana)
    assert put(dana, squad, sqlite_cast.maya, "alternate") == 303
    dana.get(squad)
    answer = put_in(dana, sqlite_cast.maya, sqlite_cast.ilse, squad=squad.rpartition("/")[2])
    assert answer.location == squad
    said, _ = told(dana, squad)
    assert "One player is in the squad “For the trip” now. One was on its list already." in said
    assert '<option value="alternate" selected>' in dana.get(squad).text


def test_a_new_squad_is_begun_in_the_same_go_and_undone_with_it(browse: Browse, sqlite_cast: Cast) -> None:
    dana = browse("dana")
    answer = put_in(dana, sqlite_cast.maya, sqlite_cast.ilse, name="Camp", edition=GIRLS, squad="", next=POOL)
    said, undo = told(dana, answer.location)
    assert "The squad “Camp” is begun, with 2 players in it." in said
    squad = undo.removesuffix("/drop")
    assert "Maya Ferrant" in dana.get(squad).text
    assert dana.send(undo, {}, read_at="/squads").status_code == 303
    assert dana.get(squad).status_code == 404


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        ({}, "Give the new squad a name"),
        ({"name": "Camp"}, "Choose a competition from the list."),
        ({"name": "Camp", "edition": "x/y"}, "This is not in the list."),
        ({"name": "x" * 81, "edition": GIRLS}, "80"),
        ({"squad": "999999"}, "You keep no list of this number."),
        ({"name": "Camp", "edition": "olympic-men/2028"}, "do not play in the football of this competition: Ilse"),
    ],
)
def test_a_refusal_is_worded_and_keeps_the_ticks(
    browse: Browse, sqlite_cast: Cast, given: dict[str, str], refusal: str
) -> None:
    dana = browse("dana")
    answer = put_in(dana, sqlite_cast.maya, sqlite_cast.ilse, **given)
    assert answer.status_code in (400, 404)
    read_strictly(answer.text)
    assert refusal in words_of(answer.text)
    ticked = re.findall(r'name="player" value="(\d+)" checked', answer.text)
    assert ticked == [str(sqlite_cast.ilse), str(sqlite_cast.maya)]
    assert "You are building no squad yet." in dana.get("/squads").text


def test_whoever_ticks_nobody_is_led_back_to_a_list(browse: Browse) -> None:
    answer = put_in(browse("sam"), name="Camp", edition=GIRLS)
    assert answer.status_code == 400
    assert "Nobody is ticked." in words_of(answer.text)
    assert 'href="/pool"' in answer.text


@pytest.mark.parametrize("player", ["x", "", "0", "9" * 30, "999999"])
def test_what_no_page_of_ours_sends_puts_nobody_in(browse: Browse, player: str) -> None:
    sam = browse("sam")
    answer = sam.send(HERE, {"player": player, "name": "Camp", "edition": GIRLS}, read_at="/squads")
    assert answer.status_code in (400, 404)
    assert "You are building no squad yet." in sam.get("/squads").text


def test_those_ticked_on_a_list_stand_beside_each_other(browse: Browse, sqlite_cast: Cast) -> None:
    dana = browse("dana")
    token = token_on(dana.get("/shortlists").text)
    ticked = [str(sqlite_cast.maya), str(sqlite_cast.ilse), str(sqlite_cast.maya)]
    answer = dana.client.post("/compare", data={"player": ticked, "csrf_token": token, "name": "Trip"})
    assert answer.location == f"/compare?player={sqlite_cast.maya}&player={sqlite_cast.ilse}"


@pytest.mark.parametrize("withdrawal", WITHDRAWALS)
def test_who_is_taken_back_is_not_put_in_and_not_named(
    sqlite_house: House, sqlite_cast: Cast, withdrawal: str
) -> None:
    agreed, ended, people = WITHDRAWALS[withdrawal]
    house, cast = replace(sqlite_house, clock=Clock(LATE)), sqlite_cast
    agreed(house, cast)
    app = create_app(house)
    keepers = {person: Browser(app).signed_in(person) for person in people if person != "cass"}
    squads = {person: begun(browser) for person, browser in keepers.items()}
    ended(house, cast)
    for person, browser in keepers.items():
        given = {"player": str(cast.ilse), "squad": squads[person].rpartition("/")[2]}
        answer = browser.send(HERE, given, read_at="/squads")
        assert answer.status_code == 404, person
        assert "Ilse" not in answer.text, person
