"""The list: a search, pages that go on where the last one ended, and reasons where nobody is in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.actions.players import MOST_COUNTED
from tracker.football.people import Sex, folded
from tracker.store import tables as t
from tracker.web.navigation import name_of_list
from tracker.wiring import House

Browse = Callable[[str], Browser]


def register(engine: Engine, cast: Cast, names: list[str]) -> None:
    """Players of Harbour Athletic by these names."""
    with Session(engine) as session, session.begin():
        team = t.Team(club_id=cast.harbour, name="Under 12", name_folded="under 12", sex=Sex.FEMALE)
        rows = [t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.FEMALE) for name in names]
        session.add_all([team, *rows])
        session.flush()
        session.add_all(t.Registration(player_id=row.id, team_id=team.id, starts=date(2025, 8, 1)) for row in rows)


def test_the_list_says_who_and_where(browse: Browse) -> None:
    words = words_of(browse("dana").get("/players").text)
    assert "2 players" in words
    assert "Maya Ferrant Mar 14, 2008 Midfielder Harbour Athletic Under 19" in words


def test_a_scout_reads_the_year_of_birth_and_no_more(browse: Browse) -> None:
    words = words_of(browse("sam").get("/players").text)
    assert "Ilse Marchetti 2009 —" in words
    assert "Nov" not in words


def test_a_search_finds_parts_of_names_without_accents(app: Flask) -> None:
    browser = Browser(app).signed_in("rowan")
    words = words_of(browser.get("/players?q=theo+NGAN").text)
    assert "One player’s name fits “theo NGAN”." in words
    assert "Théo Ngannou-Lindqvist" in words
    assert "Noor" not in words


@pytest.mark.parametrize(
    ("more", "counted"), [(MOST_COUNTED - 2, "10,000 players"), (MOST_COUNTED - 1, "More than 10,000 players")]
)
def test_a_list_of_very_many_is_counted_no_further_than_anybody_reads(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, more: int, counted: str
) -> None:
    """To count whom of a million a scout may see took the embedded database eleven seconds."""
    register(sqlite_house.engine, sqlite_cast, [f"Zoë Player {number}" for number in range(more)])
    words = words_of(browse("dana").get("/players").text)
    assert f" {counted} " in words.replace("\n", " ")
    assert ("More than" in words) == counted.startswith("More")


def test_a_search_that_forgives_a_slip_says_so(browse: Browse) -> None:
    words = words_of(browse("dana").get("/players?q=farrent+maya").text)
    assert "No player’s name fits “farrent maya”." in words
    words = words_of(browse("dana").get("/players?q=farrant+maya").text)
    assert "No player’s name fits “farrant maya”; one comes near it." in words
    assert "Maya Ferrant" in words


def test_a_search_that_finds_nobody_says_so(browse: Browse) -> None:
    words = words_of(browse("dana").get("/players?q=zebra").text)
    assert "No player’s name fits “zebra”." in words
    assert "Try fewer words" in words


@pytest.mark.parametrize("q", ["%", "_", "\\", "'", '"', "a\x00b", "٣", "(" * 200, "--", "%%%"])
def test_no_search_is_a_fault(app: Flask, q: str) -> None:
    answer = Browser(app).signed_in("dana").client.get("/players", query_string={"q": q})
    assert answer.status_code == 200
    assert "Maya" not in answer.text


@pytest.mark.parametrize(
    "query",
    ["after=m", "after=0", "after=x", "after=-1", f"after={2**40}", "after=", "after=ilse+marchetti&number=1"],
)
def test_an_address_that_names_no_place_begins_at_the_start(app: Flask, query: str) -> None:
    words = words_of(Browser(app).signed_in("dana").get(f"/players?{query}").text)
    assert "Ilse Marchetti" in words
    assert "Back to the start" not in words


def test_six_hundred_players_come_a_page_at_a_time_each_once(house: House, app: Flask, cast: Cast) -> None:
    names = [f"Player {number:03}" for number in range(600)]
    register(house.engine, cast, names)
    browser = Browser(app).signed_in("dana")
    found: list[str] = []
    path: str | None = "/players"
    while path:
        page = browser.get(path).text
        assert "602 players" in page
        found += re.findall(r'href="/players/\d+"><bdi>([^<]+)</bdi>', page)
        more = re.search(r'href="([^"]+)">More players', page)
        path = more.group(1).replace("&amp;", "&") if more else None
    assert found == ["Ilse Marchetti", "Maya Ferrant", *names]


def test_the_last_page_leads_back_to_the_start(sqlite_house: House, sqlite_cast: Cast, browse: Browse) -> None:
    page = browse("dana").get(f"/players?after={sqlite_cast.maya}").text
    assert "The list ends here." in page
    assert 'href="/players">Back to the start' in page


def test_a_later_page_begins_after_a_number_and_tells_no_name(house: House, app: Flask, cast: Cast) -> None:
    register(house.engine, cast, [f"Player {number:03}" for number in range(100)])
    page = Browser(app).signed_in("dana").get("/players").text
    found = re.search(r'href="([^"]+)">More players', page)
    assert found
    assert re.fullmatch(r"/players\?after=\d+", found.group(1))


def test_nobody_learns_from_a_number_where_a_player_out_of_sight_stands(app: Flask, cast: Cast) -> None:
    """Noor plays for another club; a list that went on after him would tell whose names come before his."""
    assert "Back to the start" not in Browser(app).signed_in("dana").get(f"/players?after={cast.noor}").text


def test_a_name_of_two_hundred_letters_is_a_row_like_any_other(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse
) -> None:
    name = "Wolfeschlegelsteinhausen" * 8
    register(sqlite_house.engine, sqlite_cast, [name])
    page = browse("dana").get("/players").text
    read_strictly(page)
    assert name in page


@pytest.mark.parametrize(
    ("person", "why"),
    [
        ("nils", "A club links a child to you once it has confirmed that you are a guardian"),
        ("alex", "An administrator keeps the system running and sees no player. This is by design"),
    ],
)
def test_an_empty_list_says_why(browse: Browse, person: str, why: str) -> None:
    assert why in words_of(browse(person).get("/players").text)


def test_a_scout_whom_no_family_lets_see_is_told_so(sqlite_house: House, browse: Browse) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        for consent in session.query(t.Consent):
            session.delete(consent)
    words = words_of(browse("sam").get("/players").text)
    assert "No family shares a player’s records with your federation at present." in words


def test_a_director_of_an_empty_club_is_told_so(sqlite_house: House, browse: Browse) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        for spell in session.query(t.Registration):
            spell.ends = date(2025, 12, 31)
    assert "No player is registered with your club today." in words_of(browse("dana").get("/players").text)


def test_a_parent_has_children_and_not_players(browse: Browse) -> None:
    assert "<h1>My children</h1>" in browse("pat").get("/players").text


def test_a_player_has_one_record_and_not_players(sqlite_cast: Cast) -> None:
    assert name_of_list(sqlite_cast.player) == "web-nav-own-record"


def test_a_place_of_hundreds_of_digits_is_no_place(browse: Browse) -> None:
    assert browse("dana").get(f"/players?after={'9' * 400}").status_code == 200
