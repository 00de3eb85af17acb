"""Putting those who were ticked into a squad: all or nobody, each on record, and out of it again together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_squad_building import IN, WOMEN, begun, opened, put
from tests.conftest import NOW
from tests.people import Cast
from tests.web.girls import fill
from tracker.access.actor import Actor
from tracker.access.consent import Purpose
from tracker.access.events import Event
from tracker.actions.bringing_back import BringBackList, BringBackQuestion, bring_back_list, bring_back_question
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.shortlists import MOST_PLAYERS
from tracker.actions.squad_additions import (
    LookAtTicked,
    PutIn,
    PutIntoSquad,
    TakeOutAgain,
    look_at_ticked,
    put_into_squad,
    take_out_again,
)
from tracker.actions.squad_building import ListSquads, StartSquad, list_squads
from tracker.eligibility.squads.active_list import ListStatus
from tracker.football.errors import BadInputError, NotFoundError
from tracker.store import tables as t
from tracker.wiring import House


def put_in(house: House, who: Actor, number: int | None, *players: int) -> PutIn:
    return house.perform(put_into_squad, PutIntoSquad(players, number), who)


def on_it(house: House, who: Actor, number: int) -> dict[int, ListStatus | None]:
    return {line.card.id: line.part for line in opened(house, who, number).lines}


def lines_of(house: House, event: Event) -> list[int]:
    with Session(house.engine) as session:
        asked = select(t.AuditEvent.subject_id).where(t.AuditEvent.event == event.value).order_by(t.AuditEvent.id)
        return [number for number in session.scalars(asked) if number is not None]


def test_those_who_were_ticked_are_in_the_squad_and_whoever_was_on_its_list_stays_as_said(
    house: House, cast: Cast
) -> None:
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.maya, part=ListStatus.ALTERNATE)
    done = put_in(house, cast.director, number, cast.maya, cast.ilse, cast.ilse)
    assert (done.added, done.already, done.begun, done.name) == (1, 1, False, "For the trip")
    assert on_it(house, cast.director, number) == {cast.maya: ListStatus.ALTERNATE, cast.ilse: IN}
    assert lines_of(house, Event.PLAYER_LISTED) == [cast.maya, cast.ilse]


def test_a_new_squad_is_begun_with_them(house: House, cast: Cast) -> None:
    command = PutIntoSquad((cast.maya, cast.ilse), new=StartSquad("Camp", *WOMEN))
    done = house.perform(put_into_squad, command, cast.director)
    assert (done.added, done.begun, done.name) == (2, True, "Camp")
    (squad,) = house.perform(list_squads, ListSquads(), cast.director)
    assert (squad.number, squad.of, squad.players) == (done.number, "/".join(WOMEN), 2)


def test_nobody_is_put_in_where_one_of_them_may_not_be(house: House, cast: Cast) -> None:
    number = begun(house, cast.director)
    fill(house.engine, cast, 1)
    for players, refusal in (
        ((), BadInputError),
        ((cast.maya, cast.noor), NotFoundError),
        ((cast.maya, 0), NotFoundError),
        ((cast.maya, 10**30), NotFoundError),
    ):
        with pytest.raises(refusal):
            put_in(house, cast.director, number, *players)
    with pytest.raises(NotFoundError):
        put_in(house, cast.scout, number, cast.ilse)
    with pytest.raises(BadInputError, match="Noor van der Heuvel, Théo"):
        put_in(house, cast.other_director, begun(house, cast.other_director), cast.noor, cast.theo)
    assert on_it(house, cast.director, number) == {}
    assert lines_of(house, Event.PLAYER_LISTED) == []


def test_of_many_of_other_football_a_few_are_named(house: House, cast: Cast) -> None:
    men = begun(house, cast.director, ("olympic-men", "2028"))
    girls = [*fill(house.engine, cast, 3), cast.maya, cast.ilse]
    with pytest.raises(BadInputError, match="and 2 more"):
        put_in(house, cast.director, men, *girls)


def test_a_squad_takes_as_many_as_a_list_does(house: House, cast: Cast) -> None:
    number = begun(house, cast.director)
    girls = fill(house.engine, cast, MOST_PLAYERS + 1)
    assert put_in(house, cast.director, number, *girls[:-1]).added == MOST_PLAYERS
    assert put_in(house, cast.director, number, *girls[:-1]).added == 0
    for players in (girls, girls[-1:]):
        with pytest.raises(BadInputError, match=str(MOST_PLAYERS)):
            put_in(house, cast.director, number, *players)


def test_those_who_were_put_in_together_are_taken_out_together_and_nobody_else(house: House, cast: Cast) -> None:
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.maya)
    aside = put_in(house, cast.director, number, cast.maya, cast.ilse).aside
    assert aside is not None
    with pytest.raises(NotFoundError):
        house.perform(bring_back_list, BringBackList(aside), cast.director)
    with pytest.raises(NotFoundError):
        house.perform(bring_back_question, BringBackQuestion(aside), cast.director)
    with pytest.raises(NotFoundError):
        house.perform(take_out_again, TakeOutAgain(aside), cast.other_director)
    out = house.perform(take_out_again, TakeOutAgain(aside), cast.director)
    assert (out.number, out.name, out.players) == (number, "For the trip", 1)
    assert on_it(house, cast.director, number) == {cast.maya: IN}
    assert lines_of(house, Event.PLAYER_UNLISTED) == [cast.ilse]
    with pytest.raises(NotFoundError):
        house.perform(take_out_again, TakeOutAgain(aside), cast.director)


def test_nothing_is_taken_out_after_a_day(house: House, cast: Cast) -> None:
    number = begun(house, cast.director)
    aside = put_in(house, cast.director, number, cast.ilse).aside or 0
    later = replace(house, clock=lambda: NOW + timedelta(days=1, seconds=1))
    with pytest.raises(NotFoundError):
        later.perform(take_out_again, TakeOutAgain(aside), cast.director)
    assert on_it(house, cast.director, number) == {cast.ilse: IN}


def test_who_is_no_longer_shared_is_neither_named_nor_put_in(house: House, cast: Cast) -> None:
    number = begun(house, cast.scout)
    assert house.perform(look_at_ticked, LookAtTicked((cast.ilse, cast.maya)), cast.scout) == (
        (cast.ilse, "Ilse Marchetti"),
    )
    refusal = RefuseConsent(cast.ilse, Purpose.SCOUTS)
    house.perform(refuse_consent, refusal, cast.other_parent)
    assert house.perform(look_at_ticked, LookAtTicked((cast.ilse,)), cast.scout) == ()
    with pytest.raises(NotFoundError):
        put_in(house, cast.scout, number, cast.ilse)
