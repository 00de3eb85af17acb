"""Turning the season in the browser: chosen, seen, decided, written, and undone from the page of records."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.turning import COMING, LAST_DAY, Harbour, ready_to_turn
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.football.spells import ExitReason
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
HERE = "/season-turn"


@pytest.fixture
def harbour(sqlite_house: House, sqlite_cast: Cast) -> Harbour:
    return ready_to_turn(sqlite_house.engine, sqlite_cast)


@pytest.fixture
def said(harbour: Harbour) -> dict[str, str]:
    """The season, and the groups of the two junior teams."""
    groups = {f"team-{harbour.teams[name]}-group": number for name, number in (("Reds", "13"), ("Blues", "14"))}
    return {"season": COMING, **groups}


def seen_on(page: str) -> str:
    found = re.search(r'name="seen" value="([0-9a-f]{16})"', page)
    assert found
    return found[1]


def chosen(page: str, spell: int) -> str:
    """What stands chosen for a registration."""
    field = page.split(f'name="spell-{spell}-deed"')[1].split("</select>")[0]
    found = re.search(r'<option [^>]*?value="([^"]*)" selected>', field)
    assert found
    return found[1]


def spells(house: House, player: int) -> list[t.Registration]:
    with Session(house.engine) as session:
        found = select(t.Registration).where(t.Registration.player_id == player).order_by(t.Registration.starts)
        return list(session.scalars(found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_who_repeats_advances_and_of_whom_it_cannot_be_told(
    browse: Browse, harbour: Harbour, said: dict[str, str], language: str
) -> None:
    del harbour
    dana = browse("dana")
    for query in ("", "&".join(f"{name}={value}" for name, value in said.items()) + "&"):
        answer = dana.get(f"{HERE}?{query}lang={language}")
        assert answer.status_code == 200
        read_strictly(answer.text)
    assert all(f'id="{name}"' in answer.text for name in ("repeats", "advances", "cannot-tell", "beyond"))
    if language == "en":
        words = words_of(answer.text)
        assert "Repeats the group (3)" in words
        assert "The month of birth would settle it." in words


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "After Northmark Youth League 2025-26 no season of that league is on record."),
        ("es", "Después de Northmark Youth League 2025-26 no hay registrada ninguna temporada de esa liga."),
        ("fr", "Après Northmark Youth League 2025-26, aucune saison de cette ligue n’est enregistrée."),
    ],
)
def test_where_no_season_follows_the_page_says_so_and_leads_to_the_help(
    browse: Browse, language: str, says: str
) -> None:
    dana = browse("dana")
    page = dana.get(f"{HERE}?lang={language}").text
    read_strictly(page)
    notice = page.partition("due-turn")[2].partition("</p>")[0]
    assert says in words_of(f"<p {notice}")
    assert 'href="/help/season-turn"' in notice
    assert dana.get("/help/season-turn").status_code == 200


def test_where_a_season_follows_nothing_is_said_of_it(browse: Browse, harbour: Harbour) -> None:
    del harbour
    assert "due-turn" not in browse("dana").get(HERE).text


def test_the_ways_in_lead_there(browse: Browse, harbour: Harbour) -> None:
    del harbour
    assert f'href="{HERE}"' in browse("dana").get("/records-in").text


def test_a_turn_is_seen_written_and_undone(
    sqlite_house: House, browse: Browse, harbour: Harbour, said: dict[str, str]
) -> None:
    dana = browse("dana")
    edda, cleo = harbour.spells["Edda Quist"], harbour.spells["Cleo Quist"]
    page = dana.get(f"{HERE}?{'&'.join(f'{name}={value}' for name, value in said.items())}").text
    assert (chosen(page, cleo), chosen(page, edda)) == ("later", "stays")
    decided = {**said, f"spell-{edda}-deed": "moved_away", f"spell-{edda}-where": "Meadow Town"}
    decided[f"spell-{cleo}-deed"] = f"to-{harbour.teams['Blues']}"
    seen = dana.send(f"{HERE}/preview", decided, read_at=HERE)
    words = words_of(seen.text)
    assert "What will be written" in words
    assert "Reds → Blues 2" in words
    assert "Blues: Moved away 1" in words
    assert (chosen(seen.text, edda), chosen(seen.text, cleo)) == ("moved_away", decided[f"spell-{cleo}-deed"])
    assert [row.ends for row in spells(sqlite_house, harbour.players["Edda Quist"])] == [None]
    written = dana.send(f"{HERE}/write", {**decided, "seen": seen_on(seen.text)}, read_at=HERE)
    assert written.status_code == 303
    (left,) = spells(sqlite_house, harbour.players["Edda Quist"])
    assert (left.ends, left.exit_reason, left.destination) == (LAST_DAY, ExitReason.MOVED_AWAY, "Meadow Town")
    done = dana.get(written.location).text
    assert "The season was turned." in words_of(done)
    assert dana.send(f"{written.location}/undo", {}, read_at=written.location).status_code == 303
    assert [row.ends for row in spells(sqlite_house, harbour.players["Edda Quist"])] == [None]


def test_what_was_not_seen_is_shown_again_and_not_written(
    sqlite_house: House, browse: Browse, harbour: Harbour, said: dict[str, str]
) -> None:
    dana = browse("dana")
    seen = seen_on(dana.send(f"{HERE}/preview", said, read_at=HERE).text)
    other = {**said, "seen": seen, f"spell-{harbour.spells['Bea Quist']}-deed": "released"}
    answer = dana.send(f"{HERE}/write", other, read_at=HERE)
    assert answer.status_code == 409
    assert "look at it again" in words_of(answer.text)
    assert seen_on(answer.text) != seen
    assert len(spells(sqlite_house, harbour.players["Alba Quist"])) == 1
    again = dana.send(f"{HERE}/write", {**other, "seen": seen_on(answer.text)}, read_at=HERE)
    assert again.status_code == 303


def test_a_team_of_unknown_group_is_asked_about_and_a_system_can_be_chosen(
    browse: Browse, harbour: Harbour
) -> None:
    dana = browse("dana")
    page = dana.get(f"{HERE}?season={COMING}").text
    assert chosen(page, harbour.spells["Alba Quist"]) == "later"
    youth = harbour.seasons[f"Northmark Youth League {COMING}"]
    words = words_of(dana.get(f"{HERE}?season={COMING}&season-{youth}-system=mls-next-homegrown").text)
    assert "Splits between two systems" in words
    assert "MLS NEXT Homegrown Division: U-14" in words


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"season": "2031-32"}, "No season called 2031-32"),
        ({"group": "99"}, "An age group is a number from 4 to 23."),
        ({"group": "x"}, "An age group is a number from 4 to 23."),
        ({"deed": "to-999999"}, "Alba Quist cannot move there"),
        ({"deed": "bored"}, "This is not in the list"),
        ({"deed": "<script>"}, "This is not in the list"),
        ({"league": "999999"}, "Reds cannot play in that season"),
        ({"spell": "999999"}, "There is no registration"),
    ],
)
def test_what_cannot_be_is_said_in_one_sentence(
    browse: Browse, harbour: Harbour, said: dict[str, str], given: dict[str, str], says: str
) -> None:
    reds, alba = harbour.teams["Reds"], harbour.spells["Alba Quist"]
    names = {
        "season": "season",
        "group": f"team-{reds}-group",
        "league": f"team-{reds}-league",
        "deed": f"spell-{alba}-deed",
    }
    sent = {
        names.get(name, f"spell-{value}-deed"): value if name in names else "stays" for name, value in given.items()
    }
    for step in ("preview", "write"):
        answer = browse("dana").send(f"{HERE}/{step}", said | sent, read_at=HERE)
        assert answer.status_code == 400
        read_strictly(answer.text)
        assert says in words_of(answer.text)


def test_another_clubs_director_sees_and_turns_nobody_of_this_one(
    sqlite_house: House, browse: Browse, harbour: Harbour
) -> None:
    rowan = browse("rowan")
    given = {"season": COMING, f"spell-{harbour.spells['Alba Quist']}-deed": "released"}
    for answer in (
        rowan.get(f"{HERE}?season={COMING}"),
        rowan.get(f"{HERE}?season={COMING}&club=Harbour+Athletic"),
        rowan.send(f"{HERE}/write", given, read_at=HERE),
    ):
        assert "Quist" not in answer.text
        assert "Reds" not in answer.text
    assert len(spells(sqlite_house, harbour.players["Alba Quist"])) == 1


@pytest.mark.parametrize("person", ["pat", "sam", "cass", "ona", "alex", "own_ilse"])
def test_nobody_else_turns_a_season(browse: Browse, harbour: Harbour, person: str) -> None:
    del harbour
    assert browse(person).get(HERE).status_code == 403
