"""Asking for windows: of a birth that one brings along, and of a player, as far as one may know the birth."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast
from tracker.access.actor import VISITOR
from tracker.access.events import Event
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.windows import AskWindows, OpenWindows, ask_windows, open_windows
from tracker.eligibility.rule import Confederation
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Birth, Sex
from tracker.store.tables import AuditEvent
from tracker.wiring import House

ASKED = AskWindows(Birth.read("2008-03-14"), Sex.FEMALE)


def opened(house: House) -> list[tuple[int | None, int | None]]:
    with Session(house.engine) as session:
        lines = session.scalars(select(AuditEvent).where(AuditEvent.event == Event.DOSSIER_OPENED.value))
        return [(line.user_id, line.subject_id) for line in lines]


def test_a_visitor_asks_for_a_birth_and_nothing_is_put_on_record(sqlite_house: House) -> None:
    seen = sqlite_house.perform(ask_windows, ASKED, VISITOR)
    assert "fifa-u20-women/2026" in [one.name for one in seen.windows.coming]
    assert (seen.windows.day, seen.at) == (NOW.date(), NOW)
    assert opened(sqlite_house) == []


def test_a_players_windows_are_those_of_the_page(house: House, cast: Cast) -> None:
    seen = house.perform(open_windows, OpenWindows(cast.maya), cast.parent)
    assert seen.windows == house.perform(open_player, OpenPlayer(cast.maya), cast.parent).windows
    assert seen.windows == house.perform(ask_windows, ASKED, VISITOR).windows
    assert opened(house) == [(cast.pat, cast.maya), (cast.pat, cast.maya)]


def test_a_scout_gets_the_windows_of_the_year(house: House, cast: Cast) -> None:
    by_scout = house.perform(open_windows, OpenWindows(cast.ilse), cast.scout).windows
    assert by_scout.born == Birth.read("2009")
    assert by_scout == house.perform(ask_windows, AskWindows(Birth.read("2009"), Sex.FEMALE), VISITOR).windows
    by_mother = house.perform(open_windows, OpenWindows(cast.ilse), cast.other_parent).windows
    assert by_mother.born == Birth.read("2009-11-03")


def test_strangers_do_not_learn_that_there_is_such_a_player(house: House, cast: Cast) -> None:
    with pytest.raises(NotFoundError):
        house.perform(open_windows, OpenWindows(cast.noor), cast.parent)
    assert opened(house) == []


def test_a_player_without_a_birth_is_answered_too(house: House, cast: Cast) -> None:
    windows = house.perform(open_windows, OpenWindows(cast.theo), cast.other_director).windows
    assert {one.verdict.answer.value for one in windows.coming} == {"cannot_tell"}
    assert windows.past == ()


def test_an_earlier_day_is_looked_from(sqlite_house: House) -> None:
    asked = AskWindows(Birth.read("2005-09-21"), Sex.FEMALE, as_of=date(2024, 9, 1))
    assert sqlite_house.perform(ask_windows, asked, VISITOR).windows.coming[0].name == "fifa-u20-women/2024"


def test_the_confederation_is_the_installations_unless_another_is_named(sqlite_house: House) -> None:
    born = Birth.read("2005-09-21")
    for asked, side in (
        (AskWindows(born, Sex.MALE), Confederation.CONCACAF),
        (AskWindows(born, Sex.MALE, confederation=Confederation.UEFA), Confederation.UEFA),
        (AskWindows(born, Sex.MALE, everywhere=True), None),
    ):
        found = sqlite_house.perform(ask_windows, asked, VISITOR).windows
        assert found.confederation is side
        held = {one.verdict.competition for one in (*found.coming, *found.past)}
        assert ("uefa-u21-men" in held) is (side is not Confederation.CONCACAF)


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (AskWindows(Birth.read("2027"), Sex.MALE), "The date of birth 2027 lies after 2026-06-30"),
        (
            AskWindows(Birth.read("2008"), Sex.MALE, date(2007, 12, 31)),
            "The date of birth 2008 lies after 2007",
        ),
        (
            AskWindows(Birth.read("2008"), Sex.MALE, date(2026, 7, 1)),
            "The as-of date 2026-07-01 lies in the fut",
        ),
    ],
)
def test_what_cannot_be_asked_is_one_sentence(sqlite_house: House, asked: AskWindows, sentence: str) -> None:
    with pytest.raises(BadInputError, match=sentence):
        sqlite_house.perform(ask_windows, asked, VISITOR)


def test_a_day_before_the_player_was_born_is_refused(house: House, cast: Cast) -> None:
    with pytest.raises(BadInputError, match="On 2008-03-13 the player was not born yet"):
        house.perform(open_windows, OpenWindows(cast.maya, date(2008, 3, 13)), cast.parent)
