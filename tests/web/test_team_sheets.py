"""Typing in a team sheet, through the door: what is on the page, what comes of it, and whom it cannot touch."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from html import unescape

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.squads import found_team, join
from tracker.football.appearances import Selection
from tracker.store import tables as t
from tracker.wiring import House
from werkzeug.test import TestResponse

Browse = Callable[[str], Browser]
HERE = "/type-in/team-sheet"
S, C, B = Selection.STARTED, Selection.SUBSTITUTE, Selection.BENCH


def sheet(cast: Cast, **more: str) -> dict[str, str]:
    """A sheet of the girls of Harbour Athletic with nobody on it yet."""
    head = {"team": str(cast.girls), "date": "2026-05-09", "opponent": "Vale United", "length": "90", "do": "save"}
    return head | more


def of(player: int, part: str, **fields: str) -> dict[str, str]:
    """A player's row."""
    return {f"p{player}-part": part} | {f"p{player}-{name}": value for name, value in fields.items()}


def page_of(cast: Cast) -> str:
    return f"{HERE}?team={cast.girls}&date=2026-05-09"


def send(browser: Browser, cast: Cast, given: dict[str, str]) -> TestResponse:
    return browser.send(HERE, given, read_at=page_of(cast))


def lines(house: House, day: date = date(2026, 5, 9)) -> Mapping[int, tuple[Selection, int | None]]:
    """The lines on record of the match of a day."""
    line, match = t.AppearanceRow, t.FixtureRow
    with Session(house.engine) as session:
        rows = session.execute(
            select(line.player_id, line.selection, line.minutes)
            .join(match, match.id == line.fixture_id)
            .where(match.played_on == day)
        )
        return {player: (selection, minutes) for player, selection, minutes in rows}


def counted(house: House, table: type) -> int:
    with Session(house.engine) as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def value_of(page: str, name: str) -> str:
    """What stands in a field."""
    found = re.search(rf'name="{name}"[^>]* value="([^"]*)"', page)
    assert found, name
    return unescape(found[1])


def chosen(page: str, player: int) -> str:
    """The part that is chosen for a player."""
    found = re.search(rf'name="p{player}-part" value="([^"]*)" checked', page)
    assert found
    return found[1]


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_squad_of_the_day_is_listed(browse: Browse, sqlite_cast: Cast, language: str) -> None:
    director = browse("dana")
    for path in (HERE, page_of(sqlite_cast), "/type-in"):
        answer = director.get(f"{path}{'&' if '?' in path else '?'}lang={language}")
        assert answer.status_code == 200
        read_strictly(answer.text)
    page = director.get(f"{page_of(sqlite_cast)}&lang=en").text
    assert "Maya Ferrant 2008" in words_of(page)
    assert "Ilse Marchetti 2009" in words_of(page)
    assert '<option value="1" selected>Northmark Youth League 2025-26' in page


def test_nobody_is_listed_before_they_were_registered(browse: Browse, sqlite_cast: Cast) -> None:
    page = browse("dana").get(f"{HERE}?team={sqlite_cast.girls}&date=2025-07-31").text
    assert "Nobody in sight was registered with this team that day." in words_of(page)
    assert "Maya" not in page


def test_a_sheet_is_taken_in_with_its_minutes_and_undone_in_one_click(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House
) -> None:
    director, maya, ilse = browse("dana"), sqlite_cast.maya, sqlite_cast.ilse
    given = sheet(sqlite_cast, season="1") | of(maya, "started", off="60") | of(ilse, "substitute", on="60")
    answer = send(director, sqlite_cast, given)
    assert answer.status_code == 303, words_of(answer.text)
    assert lines(sqlite_house) == {maya: (S, 60), ilse: (C, 30)}
    after = director.get(answer.location).text
    assert "Taken in: Under 19 – Vale United, May 9, 2026. 2 new, 0 changed" in words_of(after)
    button = re.findall(r'action="(/records-in/files/[0-9]+/undo)"', after)[0]
    undone = director.send(button, {}, read_at=answer.location)
    assert undone.status_code == 303
    assert "The file was undone" in words_of(director.get(undone.location).text)
    assert lines(sqlite_house) == {}


def test_what_is_unknown_stays_unknown(browse: Browse, sqlite_cast: Cast, sqlite_house: House) -> None:
    given = sheet(sqlite_cast, length="") | of(sqlite_cast.maya, "started") | of(sqlite_cast.ilse, "bench")
    assert send(browse("dana"), sqlite_cast, given).status_code == 303
    assert lines(sqlite_house) == {sqlite_cast.maya: (S, None), sqlite_cast.ilse: (B, None)}


def test_a_friendly_is_no_match_of_a_competition(browse: Browse, sqlite_cast: Cast, sqlite_house: House) -> None:
    given = sheet(sqlite_cast, friendly="y") | of(sqlite_cast.maya, "started")
    assert send(browse("dana"), sqlite_cast, given).status_code == 303
    with Session(sqlite_house.engine) as session:
        match = session.scalars(select(t.FixtureRow).where(t.FixtureRow.opponent == "Vale United")).one()
        assert (match.competitive, match.league_season_id) == (False, None)


def test_a_sheet_on_record_is_opened_again_and_corrected(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House
) -> None:
    director, maya, ilse = browse("dana"), sqlite_cast.maya, sqlite_cast.ilse
    offered = director.get(f"{HERE}?team={sqlite_cast.girls}").text
    address = unescape(
        re.findall(r'href="([^"]*opponent=Meadow[^"]*date=2025-09-06[^"]*|[^"]*2025-09-06[^"]*)"', offered)[0]
    )
    page = director.get(address).text
    assert (value_of(page, "opponent"), chosen(page, maya), chosen(page, ilse)) == ("Meadow Town", "started", "")
    assert value_of(page, f"p{maya}-minutes") == "90"
    head = {"date": "2025-09-06", "opponent": "Meadow Town", "competition": "Northmark Youth League", "season": "1"}
    given = (
        sheet(sqlite_cast, **head) | of(maya, "started", off="75", minutes="90") | of(ilse, "substitute", on="75")
    )
    saved = director.send(HERE, given, read_at=address)
    assert saved.status_code == 303, words_of(saved.text)
    assert lines(sqlite_house, date(2025, 9, 6)) == {maya: (S, 75), ilse: (C, 15)}
    assert "1 new, 1 changed" in words_of(director.get(saved.location).text)
    again = director.get(address).text
    same = sheet(sqlite_cast, **head) | of(maya, "started", minutes=value_of(again, f"p{maya}-minutes"))
    same |= of(ilse, "substitute", minutes=value_of(again, f"p{ilse}-minutes"))
    answer = director.send(HERE, same, read_at=address)
    assert "nothing was changed" in words_of(director.get(answer.location).text)


def test_a_line_on_record_is_not_taken_away(browse: Browse, sqlite_cast: Cast, sqlite_house: House) -> None:
    given = sheet(sqlite_cast, date="2025-09-06", opponent="meadow town") | of(sqlite_cast.maya, "")
    answer = send(browse("dana"), sqlite_cast, given)
    assert answer.status_code == 400
    assert "A line is not taken away here" in words_of(answer.text)
    assert lines(sqlite_house, date(2025, 9, 6)) == {sqlite_cast.maya: (S, 90)}


@pytest.mark.parametrize(
    ("head", "row", "says"),
    [
        ({"opponent": ""}, {}, "Fill in this field."),
        ({"date": "soon"}, {}, "This is no day"),
        ({"date": "2026-07-01"}, {}, "lies after today"),
        ({"length": "x"}, {}, "Write a whole number"),
        ({"length": "9" * 4400}, {}, "Write a whole number"),
        ({"length": "151"}, {}, "Write a whole number"),
        ({}, {"off": "late"}, "“late” is no minute of a match"),
        ({}, {"minutes": "-3"}, "“-3” are no minutes"),
        ({}, {"on": "20"}, "Whoever started was on from the beginning"),
        ({}, {"part": "captain"}, "This is not in the list"),
    ],
)
def test_what_is_wrong_stands_beside_its_field_and_nothing_is_lost(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House, head: dict[str, str], row: dict[str, str], says: str
) -> None:
    maya, ilse = sqlite_cast.maya, sqlite_cast.ilse
    typed = sheet(sqlite_cast, competition="Northmark Cup", **head)
    typed |= of(maya, row.get("part", "started"), **{name: text for name, text in row.items() if name != "part"})
    typed |= of(ilse, "bench")
    answer = send(browse("dana"), sqlite_cast, typed)
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert says in words_of(answer.text)
    assert 'aria-invalid="true"' in answer.text or "part-wrong" in answer.text
    assert value_of(answer.text, "competition") == "Northmark Cup"
    assert chosen(answer.text, ilse) == "bench"
    for name, text in row.items():
        assert name == "part" or value_of(answer.text, f"p{maya}-{name}") == text
    assert lines(sqlite_house) == {}


def test_the_minutes_are_worked_out_without_a_script_and_nothing_is_written(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House
) -> None:
    before = counted(sqlite_house, t.AuditEvent)
    given = sheet(sqlite_cast, do="work-out") | of(sqlite_cast.maya, "started", off="60")
    answer = send(browse("dana"), sqlite_cast, given)
    assert answer.status_code == 200
    assert 'placeholder="60"' in answer.text
    assert '<dd data-count="minutes">60</dd>' in answer.text
    assert value_of(answer.text, f"p{sqlite_cast.maya}-off") == "60"
    assert lines(sqlite_house) == {}
    # Signing in is the one thing that was put on record.
    assert counted(sqlite_house, t.AuditEvent) == before + 1


def test_the_first_button_of_the_form_writes_nothing(browse: Browse, sqlite_cast: Cast) -> None:
    """Enter in a field presses it where there is no script."""
    page = browse("dana").get(page_of(sqlite_cast)).text
    form = page[page.index("data-sheet") :]
    assert re.search(r'<button[^>]*value="([^"]*)"', form)[1] == "work-out"  # type: ignore[index]


def test_players_of_another_team_are_listed_too_and_stay(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House
) -> None:
    younger = found_team(sqlite_house.engine, sqlite_cast, "Under 17")
    (zoe,) = join(sqlite_house.engine, sqlite_cast, ("Zoe Penhaligon",), younger)
    director, maya = browse("dana"), sqlite_cast.maya
    assert "Zoe" not in director.get(page_of(sqlite_cast)).text
    asked = sheet(sqlite_cast, do="add", also=str(younger)) | of(maya, "started", off="60")
    page = send(director, sqlite_cast, asked).text
    assert "Zoe Penhaligon 2008 · Under 17" in words_of(page)
    assert chosen(page, maya) == "started"
    wrong = sheet(sqlite_cast, opponent="") | of(zoe, "bench")
    page = send(director, sqlite_cast, wrong).text
    assert chosen(page, zoe) == "bench"
    assert send(director, sqlite_cast, sheet(sqlite_cast) | of(zoe, "bench")).status_code == 303
    assert lines(sqlite_house) == {zoe: (B, None)}


def test_more_than_eleven_on_the_pitch_are_refused(browse: Browse, sqlite_cast: Cast, sqlite_house: House) -> None:
    squad = join(sqlite_house.engine, sqlite_cast)
    given = sheet(sqlite_cast)
    for player in squad[:11]:
        given |= of(player, "started")
    answer = send(browse("dana"), sqlite_cast, given | of(squad[11], "substitute", on="60"))
    assert answer.status_code == 400
    assert "From minute 60 on, 12 players would be on the pitch" in words_of(answer.text)
    assert lines(sqlite_house) == {}


@pytest.mark.parametrize("stranger", ["noor", "theo", "nobody"])
@pytest.mark.parametrize("do", ["save", "work-out"])
def test_another_clubs_players_cannot_be_written(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House, stranger: str, do: str
) -> None:
    number = getattr(sqlite_cast, stranger, 999_999)
    before = counted(sqlite_house, t.AppearanceRow)
    given = sheet(sqlite_cast, do=do) | of(sqlite_cast.maya, "started") | of(number, "bench")
    answer = send(browse("dana"), sqlite_cast, given)
    assert answer.status_code == 404
    assert "Noor" not in answer.text
    assert "Théo" not in answer.text
    assert counted(sqlite_house, t.AppearanceRow) == before


def test_another_clubs_team_does_not_exist(browse: Browse, sqlite_cast: Cast, sqlite_house: House) -> None:
    other = browse("rowan")
    assert other.get(page_of(sqlite_cast)).status_code == 404
    given = sheet(sqlite_cast) | of(sqlite_cast.noor, "started")
    assert other.send(HERE, given, read_at=HERE).status_code == 404
    assert lines(sqlite_house) == {}


@pytest.mark.parametrize("person", ["cass", "pat", "sam", "alex", "ona"])
def test_nobody_but_a_director_types_in(browse: Browse, sqlite_cast: Cast, person: str) -> None:
    browser = browse(person)
    assert browser.get(page_of(sqlite_cast)).status_code == 403
    assert browser.send(HERE, sheet(sqlite_cast), read_at="/eligibility").status_code == 403


def test_what_another_club_took_in_is_not_told(browse: Browse, sqlite_cast: Cast) -> None:
    """A number in the address is no way to another club's files."""
    given = sheet(sqlite_cast) | of(sqlite_cast.maya, "bench")
    location = send(browse("dana"), sqlite_cast, given).location
    number = re.findall(r"entered=(\d+)", location)[0]
    assert "Vale United" not in browse("rowan").get(f"{HERE}?entered={number}").text
    assert browse("rowan").send(f"/records-in/files/{number}/undo", {}, read_at=HERE).status_code == 404
