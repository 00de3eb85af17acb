"""Asking a rule about all players one may see: who is counted, who is listed, and what nobody learns by asking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.people import Cast, invite
from tracker.access.actor import OPERATOR, Actor
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.pool import AskPool, AskWhatIf, Pool, Question, WhatIf, ask_pool, ask_what_if
from tracker.eligibility.competition import OpenTo
from tracker.eligibility.rule import Confederation
from tracker.eligibility.verdict import Answer
from tracker.eligibility.what_if import Change, Effect, Move, MoveRefusedError
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


def names(found: Pool) -> dict[str, Answer]:
    return {one.card.name: one.answer for one in found.cards}


def counted(found: Pool) -> dict[Answer, int]:
    return {answer: players for answer, players in found.totals.items() if players}


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


def rebirth(engine: Engine, player: int, day: date) -> None:
    with Session(engine) as session, session.begin():
        row = session.get_one(t.PlayerRow, player)
        row.born_earliest = row.born_latest = day


def test_a_director_counts_and_lists_the_clubs_own_players_alone(house: House, cast: Cast) -> None:
    found = house.perform(ask_pool, AskPool(GIRLS), cast.director)
    assert names(found) == {"Ilse Marchetti": Answer.WITHIN_AGE, "Maya Ferrant": Answer.WITHIN_AGE}
    assert counted(found) == {Answer.WITHIN_AGE: 2}
    boys = house.perform(ask_pool, AskPool(BOYS), cast.other_director)
    assert counted(boys) == {Answer.WITHIN_AGE: 1, Answer.CANNOT_TELL: 1}


def test_nobody_is_counted_in_a_competition_that_their_sex_does_not_enter(house: House, cast: Cast) -> None:
    assert counted(house.perform(ask_pool, AskPool(BOYS), cast.director)) == {}
    everybody = counted(house.perform(ask_pool, AskPool(BOYS), OPERATOR))
    assert sum(everybody.values()) == 2


def test_a_scout_counts_those_who_share_and_a_foreign_scout_nobody(house: House, cast: Cast) -> None:
    shared = house.perform(ask_pool, AskPool(GIRLS), cast.scout)
    assert list(names(shared)) == ["Ilse Marchetti"]
    assert sum(shared.totals.values()) == 1
    for question in (GIRLS, BOYS):
        none = house.perform(ask_pool, AskPool(question), cast.foreign_scout)
        assert (none.cards, sum(none.totals.values())) == ((), 0)
        move = AskWhatIf(question, Move(born_on_or_after=date(2009, 6, 1)))
        assert house.perform(ask_what_if, move, cast.foreign_scout).counts == {}


def test_a_scout_sees_the_year_and_the_answer_that_follows_from_it(house: House, cast: Cast) -> None:
    (one,) = house.perform(ask_pool, AskPool(GIRLS), cast.scout).cards
    assert str(one.card.birth) == "2009"
    (exact,) = [
        found
        for found in house.perform(ask_pool, AskPool(GIRLS), cast.director).cards
        if found.card.id == one.card.id
    ]
    assert str(exact.card.birth) == "2009-11-03"


def every_question_of(house: House, scout: Actor) -> list[Pool | WhatIf]:
    """All that a scout learns by moving either cut-off through the year in which Ilse was born."""
    days = [date(2009, month, 1) + timedelta(days=days) for month in (1, 6, 11, 12) for days in (-1, 0, 1, 2, 30)]
    moves = [Move(born_on_or_after=day) for day in days]
    moves += [Move(born_on_or_before=day) for day in days]
    moves += [Move(born_on_or_after=day, overage=3) for day in days]
    return [
        house.perform(ask_pool, AskPool(GIRLS), scout),
        *(house.perform(ask_what_if, AskWhatIf(GIRLS, move), scout) for move in moves),
    ]


@pytest.mark.parametrize("day", [date(2009, 1, 1), date(2009, 6, 15), date(2009, 12, 31)])
def test_no_question_tells_a_scout_more_of_a_birth_than_the_year(sqlite_house: House, day: date) -> None:
    """Were the day looked at anywhere, some cut-off would answer otherwise for another day of the same year."""
    cast = invite(sqlite_house.engine)
    learnt = every_question_of(sqlite_house, cast.scout)
    rebirth(sqlite_house.engine, cast.ilse, day)
    assert every_question_of(sqlite_house, cast.scout) == learnt


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
    found = house.perform(ask_pool, AskPool(GIRLS), both)
    assert not found.to_the_day
    assert {str(one.card.birth) for one in found.cards} == {"2008", "2009"}


@pytest.mark.parametrize("person", ["director", "other_director", "scout", "operator"])
def test_the_pool_says_what_the_players_page_says(house: House, cast: Cast, person: str) -> None:
    actor = OPERATOR if person == "operator" else getattr(cast, person)
    seen: list[int] = []
    for number in (cast.maya, cast.ilse, cast.noor, cast.theo):
        try:
            verdicts = house.perform(open_player, OpenPlayer(number), actor).verdicts
        except NotFoundError:
            continue
        for verdict in verdicts:
            pool = house.perform(ask_pool, AskPool(Question(verdict.competition, verdict.edition)), actor)
            assert {one.card.id: one.answer for one in pool.cards}[number] is verdict.answer
        seen += [number] * bool(verdicts)
    assert seen


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
    whole = house.perform(ask_pool, AskPool(GIRLS), OPERATOR)
    pages = [house.perform(ask_pool, AskPool(GIRLS, limit=3), OPERATOR)]
    while pages[-1].following:
        ask = AskPool(GIRLS, after=pages[-1].following, limit=3)
        pages.append(house.perform(ask_pool, ask, OPERATOR))
    assert [len(page.cards) for page in pages] == [3, 3, 1]
    assert tuple(one for page in pages for one in page.cards) == whole.cards
    move = AskWhatIf(GIRLS, Move(born_on_or_after=date(2007, 1, 1)), Effect.ENTERS, limit=4)
    (first,) = house.perform(ask_what_if, move, OPERATOR).lists
    (second,) = house.perform(ask_what_if, replace(move, after=first.following), OPERATOR).lists
    assert [len(first.cards), len(second.cards), second.following] == [4, 3, None]
    assert not {one.card.id for one in first.cards} & {one.card.id for one in second.cards}


def test_the_list_holds_the_answers_that_are_asked_for_and_the_totals_hold_all(house: House) -> None:
    put(house.engine, ["1992-12-31", "1993-01-01", "1994"])
    found = house.perform(ask_pool, AskPool(RIO, answers=(Answer.OVERAGE,)), OPERATOR)
    assert names(found) == {"Born 1992-12-31": Answer.OVERAGE}
    assert counted(found) == {Answer.OVERAGE: 1, Answer.WITHIN_AGE: 2}
    assert list(found.totals) == list(Answer)


def test_one_sex_may_be_asked_about_where_both_enter(house: House) -> None:
    """No competition of the catalogue is open to both, so one is made up for the occasion."""
    held = house.library.catalogue.competition(RIO.competition)
    mixed = replace(held, sex=OpenTo.BOTH)
    catalogue = replace(house.library.catalogue, competitions=(mixed,))
    house = replace(house, library=replace(house.library, catalogue=catalogue))
    put(house.engine, ["1994"])
    put(house.engine, ["1995"], Sex.FEMALE)
    assert sum(house.perform(ask_pool, AskPool(RIO), OPERATOR).totals.values()) == 2
    women = house.perform(ask_pool, AskPool(RIO, sex=Sex.FEMALE), OPERATOR)
    assert list(names(women)) == ["Born 1995"]
    assert sum(women.totals.values()) == 1


def test_the_rule_is_that_of_the_installations_own_confederation_unless_another_is_named(house: House) -> None:
    put(house.engine, ["1982"])
    conmebol = replace(SANTO_DOMINGO, confederation=Confederation.CONMEBOL)
    asked = (SANTO_DOMINGO, conmebol, ASIAN_SIDE)
    found = [counted(house.perform(ask_pool, AskPool(one), OPERATOR)) for one in asked]
    assert found == [{Answer.WITHIN_AGE: 1}, {Answer.TOO_OLD: 1}, {Answer.NO_RULE_HELD: 1}]


def test_a_rule_known_on_an_earlier_day_can_be_asked_and_moved(house: House) -> None:
    put(house.engine, ["2000-06-01"])
    games = Question("sea-games-men", "2023")
    now = house.perform(ask_pool, AskPool(games), OPERATOR)
    then = house.perform(ask_pool, AskPool(replace(games, as_of=date(2022, 1, 1))), OPERATOR)
    assert counted(now) != counted(then)


@pytest.mark.parametrize(
    ("ask", "sentence"),
    [
        (AskPool(Question("olimpic-men", "2016")), "the nearest are olympic-men"),
        (AskPool(Question("olympic-men", "2017")), "has no edition '2017'"),
        (AskPool(replace(RIO, as_of=date(2027, 1, 1))), "lies in the future"),
        (AskPool(RIO, sex=Sex.FEMALE), "is for men; leave the sex out"),
    ],
)
def test_what_cannot_be_asked_is_refused(sqlite_house: House, ask: AskPool, sentence: str) -> None:
    with pytest.raises((BadInputError, NotFoundError), match=sentence):
        sqlite_house.perform(ask_pool, ask, OPERATOR)


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
    before = house.perform(ask_pool, AskPool(GIRLS), cast.director)
    house.perform(ask_what_if, AskWhatIf(GIRLS, Move(born_on_or_after=date(2009, 1, 1))), cast.director)
    assert house.perform(ask_pool, AskPool(GIRLS), cast.director) == before
