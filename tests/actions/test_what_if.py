"""Asking what another rule would change: who enters, who leaves, and what nobody learns by asking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.people import Cast, invite
from tests.store.kept import rebuilt
from tracker.access.actor import OPERATOR, Actor
from tracker.actions.finding import FindInPool, find_in_pool
from tracker.actions.ruled import Question
from tracker.actions.what_if import AskWhatIf, WhatIf, ask_what_if
from tracker.eligibility.rule import Confederation
from tracker.eligibility.verdict import Answer
from tracker.eligibility.what_if import Change, Effect, Move, MoveRefusedError
from tracker.finding.question import Question as Sought
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Birth, Sex, folded
from tracker.store import tables as t
from tracker.wiring import House

GIRLS = Question("fifa-u17-women", "2025")  # Born on or after 1 January 2008, nobody older.
BOYS = Question("fifa-u17-men", "2025")
RIO = Question("olympic-men", "2016")  # Born on or after 1 January 1993, and three older.

#: The two confederations of the Americas have a rule each, and no other has one.
SANTO_DOMINGO = Question("pan-american-games-men", "2003")
ASIAN_SIDE = replace(SANTO_DOMINGO, confederation=Confederation.AFC)


def put(engine: Engine, births: Sequence[str], sex: Sex = Sex.MALE) -> None:
    """Players of whom nothing is known but the birth, by which they are named."""
    with Session(engine) as session, session.begin():
        for written in births:
            born = Birth.read(written)
            session.add(
                t.PlayerRow(
                    name=f"Born {written}",
                    name_folded=folded(f"Born {written}"),
                    sex=sex,
                    born_earliest=born.earliest,
                    born_latest=born.latest,
                )
            )
        rebuilt(session.connection())


def rebirth(engine: Engine, player: int, day: date) -> None:
    with Session(engine) as session, session.begin():
        row = session.get_one(t.PlayerRow, player)
        row.born_earliest = row.born_latest = day
        session.flush()
        rebuilt(session.connection())


def test_whoever_may_see_nobody_changes_nobody(house: House, cast: Cast) -> None:
    for question in (GIRLS, BOYS):
        move = AskWhatIf(question, Move(born_on_or_after=date(2009, 6, 1)))
        assert house.perform(ask_what_if, move, cast.foreign_scout).counts == {}


def test_nobody_is_counted_in_a_competition_that_their_sex_does_not_enter(house: House, cast: Cast) -> None:
    move = AskWhatIf(BOYS, Move(overage=1))
    assert house.perform(ask_what_if, move, cast.director).counts == {}
    assert sum(house.perform(ask_what_if, move, OPERATOR).counts.values()) == 2


def every_question_of(house: House, scout: Actor) -> list[WhatIf]:
    """All that a scout learns by moving either cut-off through the year in which Ilse was born."""
    days = [date(2009, month, 1) + timedelta(days=days) for month in (1, 6, 11, 12) for days in (-1, 0, 1, 2, 30)]
    moves = [Move(born_on_or_after=day) for day in days]
    moves += [Move(born_on_or_before=day) for day in days]
    moves += [Move(born_on_or_after=day, overage=3) for day in days]
    return [house.perform(ask_what_if, AskWhatIf(GIRLS, move), scout) for move in moves]


def test_no_question_tells_a_scout_more_of_a_birth_than_the_year(sqlite_house: House) -> None:
    """Were the day looked at anywhere, some cut-off would answer otherwise for another day of the same year."""
    cast = invite(sqlite_house.engine)
    learnt = every_question_of(sqlite_house, cast.scout)
    for day in (date(2009, 1, 1), date(2009, 6, 15), date(2009, 12, 31)):
        rebirth(sqlite_house.engine, cast.ilse, day)
        assert every_question_of(sqlite_house, cast.scout) == learnt, day


def test_a_cut_off_within_the_year_is_cannot_tell_to_a_scout_and_settled_to_a_director(
    house: House, cast: Cast
) -> None:
    ask = AskWhatIf(GIRLS, Move(born_on_or_after=date(2009, 11, 4)))
    scouts = house.perform(ask_what_if, ask, cast.scout)
    assert scouts.counts == {Change(Answer.WITHIN_AGE, Answer.CANNOT_TELL): 1}
    assert (scouts.to_the_day, scouts.count(Effect.LEAVES)) == (False, 0)
    directors = house.perform(ask_what_if, ask, cast.director)
    assert directors.counts == {Change(Answer.WITHIN_AGE, Answer.TOO_OLD): 2}
    assert (directors.to_the_day, directors.count(Effect.LEAVES)) == (True, 2)


def test_whoever_is_a_director_and_a_scout_asks_as_one_who_may_not_know_the_day(house: House, cast: Cast) -> None:
    both = replace(cast.director, bindings=(*cast.director.bindings, *cast.scout.bindings))
    found = house.perform(ask_what_if, AskWhatIf(GIRLS, Move(born_on_or_after=date(2010, 1, 1))), both)
    assert not found.to_the_day
    leaving = next(listed for listed in found.lists if listed.effect is Effect.LEAVES)
    assert {str(one.card.birth) for one in leaving.cards} == {"2008", "2009"}


def test_a_player_goes_from_too_old_to_overage_with_the_first_place(house: House, cast: Cast) -> None:
    put(house.engine, ["1992-12-31", "1993-01-01", "1992"])
    without = house.perform(ask_what_if, AskWhatIf(RIO, Move(overage=0)), OPERATOR)
    leaving = next(listed for listed in without.lists if listed.effect is Effect.LEAVES)
    assert [one.card.name for one in leaving.cards] == ["Born 1992", "Born 1992-12-31"]
    assert {one.change for one in leaving.cards} == {Change(Answer.OVERAGE, Answer.TOO_OLD)}
    assert without.count(Effect.LEAVES) == 2
    assert without.count(Effect.ENTERS) == without.count(Effect.CHANGES) == 0


def test_a_later_cut_off_lets_the_older_enter_and_an_earlier_one_lets_them_leave(house: House) -> None:
    put(house.engine, ["2007-06-30", "2007-06", "2007-07-01", "2007"], Sex.FEMALE)
    found = house.perform(ask_what_if, AskWhatIf(GIRLS, Move(born_on_or_after=date(2007, 7, 1))), OPERATOR)
    lists = {listed.effect: [one.card.name for one in listed.cards] for listed in found.lists}
    assert lists == {Effect.ENTERS: ["Born 2007-07-01"], Effect.LEAVES: [], Effect.CHANGES: ["Born 2007"]}
    assert found.count(Effect.STAYS) == 2


def test_the_lists_go_on_where_they_ended(house: House) -> None:
    put(house.engine, [f"2007-{month:02}-10" for month in range(1, 8)], Sex.FEMALE)
    move = AskWhatIf(GIRLS, Move(born_on_or_after=date(2007, 1, 1)), Effect.ENTERS, limit=4)
    (first,) = house.perform(ask_what_if, move, OPERATOR).lists
    (second,) = house.perform(ask_what_if, replace(move, after=first.following), OPERATOR).lists
    assert [len(first.cards), len(second.cards), second.following] == [4, 3, None]
    assert not {one.card.id for one in first.cards} & {one.card.id for one in second.cards}


def test_the_rule_is_that_of_the_installations_own_confederation_unless_another_is_named(house: House) -> None:
    put(house.engine, ["1982"])
    conmebol = replace(SANTO_DOMINGO, confederation=Confederation.CONMEBOL)
    own, other = (
        house.perform(ask_what_if, AskWhatIf(one, Move(overage=1)), OPERATOR) for one in (SANTO_DOMINGO, conmebol)
    )
    assert own.counts == {Change(Answer.WITHIN_AGE, Answer.WITHIN_AGE): 1}
    assert other.counts == {Change(Answer.TOO_OLD, Answer.OVERAGE): 1}


def test_a_rule_known_on_an_earlier_day_can_be_moved(house: House) -> None:
    games = Question("sea-games-men", "2023")
    now, then = (
        house.perform(ask_what_if, AskWhatIf(asked, Move(overage=9)), OPERATOR).before
        for asked in (games, replace(games, as_of=date(2022, 1, 1)))
    )
    assert now != then


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (Question("olimpic-men", "2016"), "the nearest are olympic-men"),
        (Question("olympic-men", "2017"), "has no edition '2017'"),
        (replace(RIO, as_of=date(2027, 1, 1)), "lies in the future"),
    ],
)
def test_what_cannot_be_asked_is_refused(sqlite_house: House, question: Question, sentence: str) -> None:
    with pytest.raises((BadInputError, NotFoundError), match=sentence):
        sqlite_house.perform(ask_what_if, AskWhatIf(question, Move(overage=1)), OPERATOR)


@pytest.mark.parametrize(
    ("question", "move", "sentence"),
    [
        (RIO, Move(), "That is the rule as it stands"),
        (Question("olympic-women", "2016"), Move(overage=3), "no window of births"),
        (Question("toulon-men", "every"), Move(overage=3), "no window of births"),
        (ASIAN_SIDE, Move(overage=3), "No rule is held for Santo Domingo 2003"),
        (RIO, Move(born_on_or_before=date(1990, 1, 1)), "Nobody is born on or after 1993-01-01"),
    ],
)
def test_a_move_that_makes_no_sense_is_refused(
    sqlite_house: House, question: Question, move: Move, sentence: str
) -> None:
    with pytest.raises(MoveRefusedError, match=sentence):
        sqlite_house.perform(ask_what_if, AskWhatIf(question, move), OPERATOR)


def test_asking_leaves_the_rules_as_they_are(house: House, cast: Cast) -> None:
    girls = FindInPool(Sought(GIRLS.competition, GIRLS.edition))
    before = house.perform(find_in_pool, girls, cast.director)
    house.perform(ask_what_if, AskWhatIf(GIRLS, Move(born_on_or_after=date(2009, 1, 1))), cast.director)
    assert house.perform(find_in_pool, girls, cast.director) == before
