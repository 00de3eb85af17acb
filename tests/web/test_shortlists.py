"""The pages of shortlists: putting a player on one, saying something, and who is gone from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from flask import Flask
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_withdrawal import LATE, WITHDRAWALS, Clock
from tracker.web.app import create_app
from tracker.wiring import House

Browse = Callable[[str], Browser]
HERE = "/shortlists"


def put(browser: Browser, player: int, name: str = "Left backs", **more: str) -> str:
    """Put a player on a new list, by the form of the player's page, and give the address it leads to."""
    page = f"/players/{player}"
    answer = browser.send(f"{HERE}/keep", {"player": str(player), "name": name, **more}, read_at=page)
    assert answer.status_code == 303, words_of(answer.text)
    return answer.location


def version_on(page: str, player: int) -> str:
    """The version of what is said of a player, as the form holds it."""
    form = page.partition(f'id="player-{player}"')[2]
    return form.partition('name="version" value="')[2].partition('"')[0]


def say(browser: Browser, address: str, player: int, **more: str) -> int:
    form = {"player": str(player), "status": "seen", "note": "Quick.\r\nTwo-footed.", **more}
    form = {"version": version_on(browser.get(address).text, player), **form}
    return browser.send(f"{address}/note", form, read_at=address).status_code


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_pages_are_sound_in_every_language(browse: Browse, sqlite_cast: Cast, language: str) -> None:
    sam = browse("sam")
    read_strictly(sam.get(f"{HERE}?lang={language}").text)
    address = put(sam, sqlite_cast.ilse, "<b>Left</b> backs")
    page = sam.get(f"{address}?lang={language}").text
    read_strictly(page)
    assert "Ilse Marchetti" in page
    assert "<b>Left</b>" not in page
    for path in (HERE, f"/players/{sqlite_cast.ilse}"):
        read_strictly(sam.get(path).text)
        assert address in sam.get(path).text


def test_what_is_said_stands_on_the_page_and_nowhere_else(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    address = put(sam, sqlite_cast.ilse)
    assert say(sam, address, sqlite_cast.ilse) == 303
    page = sam.get(address).text
    assert "Quick.\nTwo-footed." in page
    assert ">Seen</p>" in page
    assert "Two-footed" not in sam.get(f"/players/{sqlite_cast.ilse}").text
    for other in ("ona", "dana", "alex", "odile"):
        answer = browse(other).get(address)
        assert answer.status_code == (404 if other in ("ona", "dana") else 403)


def test_two_windows_do_not_write_over_each_other_and_nothing_typed_is_lost(
    browse: Browse, sqlite_cast: Cast
) -> None:
    sam = browse("sam")
    address = put(sam, sqlite_cast.ilse)
    before = version_on(sam.get(address).text, sqlite_cast.ilse)
    assert say(sam, address, sqlite_cast.ilse) == 303
    form = {"player": str(sqlite_cast.ilse), "status": "to_see", "note": "Against Vale.", "version": before}
    refused = sam.send(f"{address}/note", form, read_at=address)
    assert refused.status_code == 409
    assert "Against Vale." in refused.text
    assert "Two-footed." in refused.text


@pytest.mark.parametrize(
    "wrong", [{"status": "best"}, {"note": "x" * 2001}, {"version": "x"}, {"status": ""}, {"version": "9" * 400}]
)
def test_what_no_form_of_ours_sends_is_refused_and_changes_nothing(
    browse: Browse, sqlite_cast: Cast, wrong: dict[str, str]
) -> None:
    sam = browse("sam")
    address = put(sam, sqlite_cast.ilse)
    assert say(sam, address, sqlite_cast.ilse, **wrong) == 400
    assert ">Watching</p>" in sam.get(address).text


def test_one_form_puts_a_player_on_a_list_that_is_there_and_leads_back(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    address = put(sam, sqlite_cast.ilse)
    number = address.rpartition("/")[2]
    back = put(sam, sqlite_cast.ilse, "", shortlist=number, next=f"/players/{sqlite_cast.ilse}")
    assert back == f"/players/{sqlite_cast.ilse}"
    assert put(sam, sqlite_cast.ilse, "", shortlist=number, next="//evil.example") == address
    assert "1 player" in words_of(sam.get(address).text)
    for form in ({"player": "x"}, {"player": str(sqlite_cast.maya), "name": "Mine"}, {"player": "9" * 400}):
        assert sam.send(f"{HERE}/keep", form, read_at=HERE).status_code == 404
    nameless = sam.send(f"{HERE}/keep", {"player": str(sqlite_cast.ilse)}, read_at=HERE)
    assert (nameless.status_code, "Give the list a name." in nameless.text) == (400, True)


def test_a_list_is_begun_renamed_and_deleted(browse: Browse, sqlite_cast: Cast) -> None:
    dana = browse("dana")
    assert dana.send(HERE, {"name": " "}, read_at=HERE).status_code == 400
    address = dana.send(HERE, {"name": "Trip"}, read_at=HERE).location
    version = dana.get(address).text.partition('name="version" value="')[2].partition('"')[0]
    form = {"name": "Trip north", "version": version}
    assert dana.send(f"{address}/name", form, read_at=address).status_code == 303
    assert dana.send(f"{address}/name", form, read_at=address).status_code == 409
    assert dana.send(f"{address}/name", {**form, "name": ""}, read_at=address).status_code == 400
    assert "<h1><bdi>Trip north</bdi></h1>" in dana.get(address).text
    put(dana, sqlite_cast.maya, "", shortlist=address.rpartition("/")[2])
    player = {"player": str(sqlite_cast.maya)}
    assert dana.send(f"{address}/off", player, read_at=address).status_code == 303
    assert dana.send(f"{address}/off", player, read_at=address).status_code == 404
    assert dana.get(f"{address}/drop").status_code == 405
    assert dana.send(f"{address}/drop", {}, read_at=address).status_code == 303
    assert dana.get(address).status_code == 404


@pytest.mark.parametrize("person", ["pat", "own_ilse", "cass", "alex"])
def test_who_keeps_no_lists_has_no_form_on_a_players_page(browse: Browse, sqlite_cast: Cast, person: str) -> None:
    player = sqlite_cast.maya if person == "pat" else sqlite_cast.ilse
    assert HERE not in browse(person).get(f"/players/{player}").text


def test_the_family_reads_on_a_page_who_keeps_the_player_on_a_list(browse: Browse, sqlite_cast: Cast) -> None:
    sam = browse("sam")
    say(sam, put(sam, sqlite_cast.ilse, "Qualifier"), sqlite_cast.ilse)
    page = browse("odile").get(f"/players/{sqlite_cast.ilse}/looks").text
    read_strictly(page)
    kept = page.partition('id="kept"')[2]
    assert "Sam Delacroix" in kept
    assert "scout, Football Association of Northmark" in words_of(kept)
    assert not [one for one in ("Qualifier", "Two-footed", "Seen") if one in kept]


@pytest.mark.parametrize("withdrawal", WITHDRAWALS)
def test_who_is_taken_back_is_gone_from_every_list(sqlite_house: House, sqlite_cast: Cast, withdrawal: str) -> None:
    agreed, ended, people = WITHDRAWALS[withdrawal]
    house, cast = replace(sqlite_house, clock=Clock(LATE)), sqlite_cast
    agreed(house, cast)
    app: Flask = create_app(house)
    keepers = {person: Browser(app).signed_in(person) for person in people if person != "cass"}
    lists = {person: put(browser, cast.ilse) for person, browser in keepers.items()}
    for person, browser in keepers.items():
        say(browser, lists[person], cast.ilse)
        assert "Ilse" in browser.get(lists[person]).text, "What was said just now is told."
    ended(house, cast)
    for person, browser in keepers.items():
        page = browser.get(lists[person]).text
        read_strictly(page)
        assert "One player is no longer shared with you." in words_of(page)
        for told in (page, browser.get(HERE).text):
            assert not [one for one in ("Ilse", f"/players/{cast.ilse}", "Two-footed") if one in told], person
        for step, form in (("note", {"status": "seen", "note": "", "version": "2"}), ("off", {})):
            form = {"player": str(cast.ilse), **form}
            assert browser.send(f"{lists[person]}/{step}", form, read_at=HERE).status_code == 404
        again = {"player": str(cast.ilse), "name": "Again"}
        assert browser.send(f"{HERE}/keep", again, read_at=HERE).status_code == 404
        assert browser.send(f"{lists[person]}/forget", {}, read_at=HERE).status_code == 303
        assert "no longer shared with you." not in words_of(browser.get(lists[person]).text).replace(
            "A player who is no longer shared with you", ""
        )
