"""Who looked at a record: the family reads it, through the door."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.access.actor import OPERATOR, Actor
from tracker.access.policy import visible_players
from tracker.actions.club_exports import ExportClub, export_club
from tracker.actions.looks import PAGE, ListLooks, Looks, list_looks
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.football.errors import DeniedError
from tracker.store import tables as t
from tracker.store.looks import looks_at
from tracker.store.scope import open_session
from tracker.wiring import House

Browse = Callable[[str], Browser]


def at(house: House, moment: datetime) -> House:
    """The same house at another time."""
    return replace(house, clock=lambda: moment)


def opened(house: House, player: int, *actors: Actor, moment: datetime = NOW) -> None:
    for actor in actors:
        at(house, moment).perform(open_player, OpenPlayer(player), actor)


def read(house: House, player: int, actor: Actor) -> Looks:
    return house.perform(list_looks, ListLooks(player), actor)


def test_it_is_read_who_took_the_record_along_with_the_whole_club_s(house: House, cast: Cast) -> None:
    taken = house.perform(export_club, ExportClub(), cast.director)
    taken.content.close()
    newest = read(house, cast.ilse, cast.player).lines[0]
    assert (newest.name, newest.opened, newest.exported) == ("Dana Ruiz-Okafor", 0, 1)


def test_each_person_stands_once_a_day_with_how_often(house: House, cast: Cast) -> None:
    opened(house, cast.ilse, cast.director, cast.director, cast.scout)
    opened(house, cast.ilse, cast.director, moment=NOW - timedelta(days=1))
    house.perform(issue_player_report, IssueReport(cast.ilse), cast.director)
    lines = read(house, cast.ilse, cast.other_parent).lines
    told = {(one.day, one.name, one.places, one.opened, one.reports) for one in lines}
    day = NOW.date()
    assert told == {
        (day, "Dana Ruiz-Okafor", ("Harbour Athletic",), 2, 1),
        (day, "Sam Delacroix", ("Football Association of Northmark",), 1, 0),
        (day - timedelta(days=1), "Dana Ruiz-Okafor", ("Harbour Athletic",), 1, 0),
    }
    assert [one.day for one in lines] == sorted((one.day for one in lines), reverse=True)


@pytest.mark.parametrize("hour", [0, 23])
def test_a_day_is_a_day_of_universal_time(house: House, cast: Cast, hour: int) -> None:
    opened(house, cast.ilse, cast.director, moment=NOW.replace(hour=hour, minute=30))
    assert [one.day for one in read(house, cast.ilse, cast.other_parent).lines] == [date(2026, 6, 30)]


def test_what_is_another_childs_is_not_told(house: House, cast: Cast) -> None:
    opened(house, cast.maya, cast.director)
    opened(house, cast.noor, cast.other_director)
    assert read(house, cast.ilse, cast.other_parent).lines == ()


def test_the_store_tells_nothing_of_a_player_out_of_scope(house: House, cast: Cast) -> None:
    opened(house, cast.noor, cast.other_director)
    scope = visible_players(cast.other_parent, NOW.date())
    with open_session(house.engine, scope, writes=False) as session:
        found, _ = looks_at(session, cast.noor, of_player=True, after=None, limit=PAGE)
    assert found == ()


def test_what_the_player_opens_is_told_to_the_player_alone(house: House, cast: Cast) -> None:
    opened(house, cast.ilse, cast.player, cast.other_parent)
    assert [one.name for one in read(house, cast.ilse, cast.other_parent).lines] == ["Odile Marchetti"]
    own = read(house, cast.ilse, cast.player).lines
    assert {(one.name, one.mine) for one in own} == {("Odile Marchetti", False), ("Ilse Marchetti", True)}


def test_from_18_it_is_the_players_alone(house: House, cast: Cast) -> None:
    with pytest.raises(DeniedError):
        read(house, cast.maya, cast.parent)


def test_a_club_that_the_player_was_not_with_on_the_day_is_not_named(house: House, cast: Cast) -> None:
    opened(house, cast.ilse, cast.director)
    with Session(house.engine) as session, session.begin():
        session.query(t.RoleBinding).filter_by(user_id=cast.dana).one().club_id = cast.hill
    (line,) = read(house, cast.ilse, cast.other_parent).lines
    assert (line.name, line.places) == ("Dana Ruiz-Okafor", ())


def test_the_list_goes_on_where_a_page_ends(house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tracker.actions.looks.PAGE", 7)
    for days in range(10):
        opened(house, cast.ilse, OPERATOR, cast.director, moment=NOW - timedelta(days=days))
    asked, seen = ListLooks(cast.ilse), []
    while True:
        page = house.perform(list_looks, asked, cast.other_parent)
        seen += [(one.day, one.name) for one in page.lines]
        if page.following is None:
            break
        asked = ListLooks(cast.ilse, page.following)
    assert asked.after, "There was more than one page."
    assert len(seen) == len(set(seen)) == 2 * 10


def test_the_page_says_who_in_which_role_and_why(browse: Browse, sqlite_house: House, sqlite_cast: Cast) -> None:
    opened(sqlite_house, sqlite_cast.ilse, sqlite_cast.coach, sqlite_cast.coach, OPERATOR)
    answer = browse("odile").get(f"/players/{sqlite_cast.ilse}/looks")
    read_strictly(answer.text)
    words = words_of(answer.text)
    assert "Cass Oyelaran coach, Harbour Athletic, Under 19 June 30, 2026 opened 2 times Trains the team" in words
    assert "Whoever runs the installation June 30, 2026 opened Keeps the installation running." in words
    assert "@example.org" not in answer.text


def test_an_administrators_reason_stands_in_its_own_words(
    browse: Browse, sqlite_house: House, sqlite_cast: Cast
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        row = t.InspectionRow(
            player_id=sqlite_cast.ilse,
            user_id=sqlite_cast.alex,
            day=NOW.date(),
            reason="Two <records>",
            at=NOW,
        )
        session.add(row)
    opened(sqlite_house, sqlite_cast.ilse, sqlite_cast.administrator)
    words = words_of(browse("odile").get(f"/players/{sqlite_cast.ilse}/looks").text)
    assert "Alex Thornbury administrator June 30, 2026 opened “Two <records>”" in words


@pytest.mark.parametrize("language", ["es", "fr"])
def test_the_page_speaks_the_language(browse: Browse, sqlite_cast: Cast, language: str) -> None:
    read_strictly(browse("own_ilse").get(f"/players/{sqlite_cast.ilse}/looks?lang={language}").text)


@pytest.mark.parametrize("place", ["day=x", "day=2026-06-30&person=9&role=king", "day=2026-06-30&role=coach"])
def test_an_address_that_names_no_place_begins_at_the_start(browse: Browse, sqlite_cast: Cast, place: str) -> None:
    answer = browse("odile").get(f"/players/{sqlite_cast.ilse}/looks?{place}")
    assert answer.status_code == 200
    assert "Back to the start" not in answer.text


def test_the_way_stands_with_who_can_see_it(browse: Browse, sqlite_cast: Cast) -> None:
    path = f"/players/{sqlite_cast.ilse}"
    assert f'href="{path}/looks"' in browse("odile").get(f"{path}/sharing").text
    assert "/looks" not in browse("pat").get(f"/players/{sqlite_cast.maya}/sharing").text
    assert browse("odile").get(f"/players/{sqlite_cast.noor}/looks").status_code == 404
