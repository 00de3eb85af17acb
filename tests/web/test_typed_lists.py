"""Typing in call-ups, season totals and absences, through the door."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.web.browsing import Browser, read_strictly, words_of
from tests.web.test_team_sheets import counted, value_of
from tracker.football.appearances import AbsenceReason
from tracker.football.call_ups import CallUpKind
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
CALLS, TOTALS, ABSENCE = "/type-in/call-ups", "/type-in/season-total", "/type-in/absence"
CALL_UP = {"association": "nmk", "category": "U17", "first": "2026-05-09", "official": "no"}


def row_of(player: int, typed: dict[str, str]) -> dict[str, str]:
    """What is typed into a player's row."""
    return {f"p{player}-{name}": text for name, text in typed.items()}


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_every_page_can_be_read(browse: Browse, sqlite_cast: Cast, language: str) -> None:
    director = browse("dana")
    season = f"{TOTALS}?team={sqlite_cast.girls}&season=1"
    for path in (
        CALLS,
        f"{CALLS}?team={sqlite_cast.girls}",
        TOTALS,
        season,
        ABSENCE,
        f"{ABSENCE}?player={sqlite_cast.maya}",
    ):
        answer = director.get(f"{path}{'&' if '?' in path else '?'}lang={language}")
        assert answer.status_code == 200
        read_strictly(answer.text)
        assert '<p class="way-up"><a href="/records-in">' in answer.text


def test_a_call_up_list_is_taken_in(browse: Browse, sqlite_cast: Cast, sqlite_house: House) -> None:
    director, maya, ilse = browse("dana"), sqlite_cast.maya, sqlite_cast.ilse
    assert value_of(director.get(CALLS).text, "association") == "NMK"
    given = CALL_UP | {f"p{maya}-kind": "fielded", f"p{maya}-minutes": "70", f"p{ilse}-kind": "squad"}
    answer = director.send(CALLS, given, read_at=CALLS)
    assert answer.status_code == 303, words_of(answer.text)
    assert "Taken in: Call-ups U-17, May 9, 2026. 2 new, 0 changed" in words_of(director.get(answer.location).text)
    with Session(sqlite_house.engine) as session:
        rows = session.scalars(select(t.CallUpRow).order_by(t.CallUpRow.id.desc()).limit(2)).all()
        assert {(row.player_id, row.kind, row.minutes, row.official) for row in rows} == {
            (maya, CallUpKind.FIELDED, 70, False),
            (ilse, CallUpKind.SQUAD, None, False),
        }


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Call-ups U-17, May 9, 2026"),
        ("es", "Convocatoria U-17, 9 de mayo de 2026"),
        ("fr", "Convocation U-17, 9 mai 2026"),
    ],
)
def test_what_was_typed_in_is_called_in_the_language_of_whoever_reads(
    browse: Browse, sqlite_cast: Cast, language: str, title: str
) -> None:
    director = browse("dana")
    given = CALL_UP | {f"p{sqlite_cast.maya}-kind": "squad"}
    entered = director.send(CALLS, given, read_at=CALLS).location.rpartition("entered=")[2]
    for path in ("/records-in", f"/records-in/files/{entered}"):
        assert title in words_of(director.get(f"{path}?lang={language}").text)


@pytest.mark.parametrize(
    ("more", "row", "says"),
    [
        ({"association": "Northmark"}, {"kind": "camp"}, "three-letter code"),
        ({"category": ""}, {"kind": "camp"}, "Fill in this field."),
        ({"category": "the best"}, {"kind": "camp"}, "the best"),
        ({"first": ""}, {"kind": "camp"}, "This is no day"),
        ({"last": "2026-05-01"}, {"kind": "camp"}, "2026"),
        ({}, {"minutes": "70"}, "Say how far the call-up went"),
        ({}, {"kind": "bench", "minutes": "70"}, "has no minutes"),
        ({}, {"kind": "fielded", "minutes": "x"}, "Write a whole number"),
        ({}, {"kind": "captain"}, "This is not in the list"),
        ({}, {}, "Nothing is filled in yet"),
    ],
)
def test_what_is_wrong_in_a_call_up_list_is_said_and_nothing_is_lost(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House, more: dict[str, str], row: dict[str, str], says: str
) -> None:
    before = counted(sqlite_house, t.CallUpRow)
    typed = (
        CALL_UP | {"opponent": "Vale"} | more | {f"p{sqlite_cast.maya}-{name}": text for name, text in row.items()}
    )
    answer = browse("dana").send(CALLS, typed, read_at=CALLS)
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert says in words_of(answer.text)
    assert value_of(answer.text, "opponent") == "Vale"
    if row.get("minutes"):
        assert value_of(answer.text, f"p{sqlite_cast.maya}-minutes") == row["minutes"]
    assert counted(sqlite_house, t.CallUpRow) == before


def test_the_totals_of_several_players_are_taken_in(browse: Browse, sqlite_cast: Cast, sqlite_house: House) -> None:
    director, maya, ilse = browse("dana"), sqlite_cast.maya, sqlite_cast.ilse
    page = f"{TOTALS}?team={sqlite_cast.girls}&season=1"
    assert value_of(director.get(page).text, f"p{maya}-appearances") == "2"
    given = {"team": str(sqlite_cast.girls), "season": "1", f"p{maya}-appearances": "2", f"p{maya}-minutes": "150"}
    given |= {f"p{ilse}-appearances": "", f"p{ilse}-minutes": "450"}
    answer = director.send(TOTALS, given, read_at=page)
    assert answer.status_code == 303, words_of(answer.text)
    words = words_of(director.get(answer.location).text)
    assert "Taken in: Season total Under 19, 2025-26. 1 new, 1 changed" in words
    with Session(sqlite_house.engine) as session:
        rows = session.scalars(select(t.SeasonTotalRow)).all()
        assert {(row.player_id, row.appearances, row.minutes) for row in rows} == {
            (maya, 2, 150),
            (ilse, None, 450),
        }


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"appearances": "", "minutes": ""}, "A number that is known is corrected here and not forgotten"),
        ({"appearances": "1", "minutes": "900"}, "at most 150 minutes"),
        ({"appearances": "121"}, "Write a whole number"),
        ({"appearances": "two"}, "Write a whole number"),
    ],
)
def test_what_is_wrong_in_totals_is_said_and_nothing_is_lost(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House, row: dict[str, str], says: str
) -> None:
    maya, page = sqlite_cast.maya, f"{TOTALS}?team={sqlite_cast.girls}&season=1"
    given = {"team": str(sqlite_cast.girls), "season": "1"} | {
        f"p{maya}-{name}": text for name, text in row.items()
    }
    answer = browse("dana").send(TOTALS, given, read_at=page)
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert says in words_of(answer.text)
    assert value_of(answer.text, f"p{maya}-appearances") == row["appearances"]
    with Session(sqlite_house.engine) as session:
        assert session.scalars(select(t.SeasonTotalRow.appearances)).one() == 2


def test_an_absence_is_taken_in_from_the_players_own_page(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House
) -> None:
    director, maya = browse("dana"), sqlite_cast.maya
    assert f'href="{ABSENCE}?player={maya}"' in director.get(f"/players/{maya}").text
    page = director.get(f"{ABSENCE}?player={maya}").text
    assert "Absences of Maya Ferrant on record" in words_of(page)
    given = {"player": str(maya), "reason": "suspended", "first": "2026-05-09", "last": ""}
    answer = director.send(ABSENCE, given, read_at=ABSENCE)
    assert answer.status_code == 303, words_of(answer.text)
    assert "still lasting" in words_of(director.get(answer.location).text)
    with Session(sqlite_house.engine) as session:
        row = session.scalars(select(t.AbsenceRow).order_by(t.AbsenceRow.id.desc())).first()
        assert row is not None
        assert (row.player_id, row.reason, row.ends) == (maya, AbsenceReason.SUSPENDED, None)


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"player": ""}, "Fill in this field."),
        ({"reason": "a broken leg"}, "This is not in the list"),
        ({"first": "May"}, "This is no day"),
        ({"last": "2026-05-01"}, "2026"),
    ],
)
def test_what_is_wrong_in_an_absence_is_said(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House, more: dict[str, str], says: str
) -> None:
    given = {"player": str(sqlite_cast.maya), "reason": "suspended", "first": "2026-05-09", "last": ""} | more
    answer = browse("dana").send(ABSENCE, given, read_at=ABSENCE)
    assert answer.status_code == 400
    read_strictly(answer.text)
    assert says in words_of(answer.text)
    assert 'aria-invalid="true"' in answer.text
    assert counted(sqlite_house, t.AbsenceRow) == 1


@pytest.mark.parametrize("stranger", ["noor", "nobody"])
def test_another_clubs_players_cannot_be_written(
    browse: Browse, sqlite_cast: Cast, sqlite_house: House, stranger: str
) -> None:
    director, number = browse("dana"), getattr(sqlite_cast, stranger, 999_999)
    before = [counted(sqlite_house, table) for table in (t.CallUpRow, t.SeasonTotalRow, t.AbsenceRow)]
    season = {"team": str(sqlite_cast.girls), "season": "1", f"p{number}-minutes": "90"}
    absence = {"player": str(number), "reason": "other", "first": "2026-05-09"}
    sent = [(CALLS, CALL_UP | {f"p{number}-kind": "camp"}), (TOTALS, season), (ABSENCE, absence)]
    for path, given in sent:
        assert director.send(path, given, read_at="/type-in/call-ups").status_code == 404, path
    assert director.get(f"{ABSENCE}?player={number}").status_code == 404
    assert [counted(sqlite_house, table) for table in (t.CallUpRow, t.SeasonTotalRow, t.AbsenceRow)] == before


@pytest.mark.parametrize("path", [CALLS, TOTALS, ABSENCE, "/type-in"])
@pytest.mark.parametrize("person", ["cass", "pat", "sam", "alex"])
def test_nobody_but_a_director_gets_there(browse: Browse, path: str, person: str) -> None:
    assert browse(person).get(path).status_code == 403


def test_the_pages_are_reached_from_where_one_looks_for_them(browse: Browse) -> None:
    director = browse("dana")
    assert 'href="/type-in"' in director.get("/records-in").text
    assert 'href="/type-in/team-sheet"' in director.get("/players").text
    assert 'href="/type-in/team-sheet"' not in browse("cass").get("/players").text
