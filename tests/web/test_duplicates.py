"""The pages of who is recorded twice: side by side, one or two people, and parted again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.recorded_twice import Two, recorded_twice
from tests.web.browsing import Browser, read_strictly, words_of
from tracker.i18n.speak import LANGUAGES
from tracker.store import tables as t
from tracker.wiring import House

Browse = Callable[[str], Browser]
ALL = "/records-in/duplicates"
LONG = "Wolfeschlegelsteinhausenbergerdorff " * 5


@pytest.fixture
def two(sqlite_house: House, sqlite_cast: Cast) -> Two:
    return recorded_twice(sqlite_house.engine, sqlite_cast)


def pair(two: Two) -> str:
    return f"{ALL}/pair?one={two.one}&other={two.other}"


def numbers(two: Two, **more: int) -> dict[str, str]:
    return {name: str(number) for name, number in {"one": two.one, "other": two.other, **more}.items()}


def test_two_records_become_one_and_two_again(browse: Browse, two: Two) -> None:
    dana = browse("dana")
    assert "Recorded twice" in words_of(dana.get("/records-in").text)
    listed = words_of(dana.get(ALL).text)
    assert "Probably the same person Ada Marsh" in listed or "Perhaps the same person Ada Marsh" in listed
    shown = words_of(dana.get(pair(two)).text)
    assert "The words of the name stand in another order." in shown
    assert "Both stand on one team sheet." in shown
    assert "Harbour Athletic since" in shown
    answer = dana.send(f"{ALL}/join", numbers(two, keep=two.one), read_at=pair(two))
    assert (answer.status_code, answer.location) == (303, ALL)
    after = words_of(dana.get(ALL).text)
    assert "The two records are one." in after
    assert (
        f"No. {two.other} became part of no. {two.one} on June 30, 2026. It can be undone until July 30, 2026."
        in after
    )
    assert "Nobody seems to be recorded twice." in after
    # An old link leads to the record that stays.
    old = dana.get(f"/players/{two.other}")
    assert (old.status_code, old.location) == (302, f"/players/{two.one}")
    assert browse("rowan").get(f"/players/{two.other}").status_code == 404
    number = (
        next(line for line in dana.get(ALL).text.splitlines() if "/part" in line).split(f"{ALL}/")[1].split("/")[0]
    )
    assert dana.send(f"{ALL}/{number}/part", {}, read_at=ALL).status_code == 303
    assert dana.get(f"/players/{two.other}").status_code == 200


def test_name_and_number_that_stay_are_the_chosen_ones(sqlite_house: House, browse: Browse, two: Two) -> None:
    chosen = {**numbers(two, keep=two.other), "name-of": str(two.one)}
    assert browse("dana").send(f"{ALL}/join", chosen, read_at=pair(two)).status_code == 303
    with Session(sqlite_house.engine) as session:
        assert session.get(t.PlayerRow, two.one) is None
        assert session.get_one(t.PlayerRow, two.other).name == "Ada Marsh"


def test_two_people_are_not_asked_about_again_until_somebody_takes_that_back(browse: Browse, two: Two) -> None:
    dana = browse("dana")
    assert dana.send(f"{ALL}/apart", numbers(two), read_at=ALL).status_code == 303
    assert f"one={two.one}" not in dana.get(ALL).text
    shown = words_of(dana.get(pair(two)).text)
    assert "Somebody said that these are two people." in shown
    assert "This is one person" not in shown
    assert dana.send(f"{ALL}/join", numbers(two, keep=two.one), read_at=pair(two)).status_code == 409
    assert dana.send(f"{ALL}/again", numbers(two), read_at=pair(two)).status_code == 303
    assert "This is one person" in words_of(dana.get(pair(two)).text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_the_way_of_either_is_said(
    sqlite_house: House, browse: Browse, two: Two, language: str
) -> None:
    dana = browse("dana")
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(update(t.AppearanceRow).where(t.AppearanceRow.player_id == two.one).values(minutes=90))
    refused = dana.send(f"{ALL}/join?lang={language}", numbers(two, keep=two.one), read_at=pair(two))
    assert refused.status_code == 409
    assert "Meadow Town" in words_of(refused.text)
    read_strictly(refused.text)
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(update(t.AppearanceRow).where(t.AppearanceRow.player_id == two.one).values(minutes=80))
    dana.send(f"{ALL}/join", numbers(two, keep=two.one), read_at=pair(two))
    with Session(sqlite_house.engine) as session, session.begin():
        session.add(t.IdentifierRow(player_id=two.one, scheme="uefa", value="7"))
        number = session.query(t.MergedRow.id).filter_by(gone=two.other).scalar()
    blocked = dana.send(f"{ALL}/{number}/part?lang={language}", {}, read_at=ALL)
    assert blocked.status_code == 409
    read_strictly(blocked.text)
    assert "UnspokenError" not in blocked.text


@pytest.mark.parametrize(
    "path", [f"{ALL}/pair", f"{ALL}/pair?one=x&other=2", f"{ALL}/pair?one=3&other=3", f"{ALL}/pair?one=0&other=1"]
)
def test_what_are_no_two_records_is_not_found(browse: Browse, path: str) -> None:
    assert browse("dana").get(path).status_code == 404


def test_nobody_is_told_of_a_child_that_is_not_theirs(browse: Browse, sqlite_cast: Cast, two: Two) -> None:
    rowan = browse("rowan")
    for one, other in ((two.one, two.other), (sqlite_cast.noor, two.one)):
        there = rowan.get(f"{ALL}/pair?one={one}&other={other}")
        missing = rowan.get(f"{ALL}/pair?one={sqlite_cast.noor}&other=999999")
        assert there.status_code == missing.status_code == 404
        assert "Marsh" not in there.text
    third = numbers(two, keep=sqlite_cast.ilse)
    assert browse("dana").send(f"{ALL}/join", third, read_at=pair(two)).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_names_are_read_in_every_language(
    sqlite_house: House, sqlite_cast: Cast, browse: Browse, language: str
) -> None:
    found = recorded_twice(sqlite_house.engine, sqlite_cast, (LONG.strip(), f"{LONG}X"))
    dana = browse("dana")
    for path in (f"{ALL}?lang={language}", f"{pair(found)}&lang={language}"):
        page = dana.get(path)
        assert page.status_code == 200
        read_strictly(page.text)
