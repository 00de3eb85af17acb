"""What the pool says of players is what the rule says of their births: of whom, by which rule, as known when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.people import Cast
from tests.store.kept import rebuilt
from tracker.access.actor import OPERATOR, Actor
from tracker.actions.finding import FindInPool, PoolFound, find_in_pool
from tracker.actions.players import OpenPlayer, open_player
from tracker.eligibility.competition import OpenTo
from tracker.finding.facets import Facet
from tracker.finding.question import Question
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Birth, Sex, folded
from tracker.store import tables as t
from tracker.wiring import House

GIRLS = Question("fifa-u17-women", "2025")  # Born on or after 1 January 2008, nobody older.
BOYS = Question("fifa-u17-men", "2025")
RIO = Question("olympic-men", "2016")  # Born on or after 1 January 1993, and three older.

#: The two confederations of the Americas have a rule each, and no other has one.
SANTO_DOMINGO = Question("pan-american-games-men", "2003")


def ask(house: House, question: Question, actor: Actor = OPERATOR) -> PoolFound:
    return house.perform(find_in_pool, FindInPool(question), actor)


def answers(found: PoolFound) -> Mapping[str, str]:
    return {card.name: card.answer for card in found.found.cards}


def put(engine: Engine, births: Sequence[str], sex: Sex = Sex.MALE) -> None:
    """Players of whom nothing is known but the birth, by which they are named."""
    with Session(engine) as session, session.begin():
        for written in births:
            name, born = f"Born {written}", Birth.read(written)
            row = t.PlayerRow(name=name, name_folded=folded(name), sex=sex)
            row.born_earliest, row.born_latest = born.earliest, born.latest
            session.add(row)
        session.flush()
        rebuilt(session.connection())


def test_each_is_told_the_answers_of_those_alone_whom_they_may_see(house: House, cast: Cast) -> None:
    both = {"Ilse Marchetti": "within_age", "Maya Ferrant": "within_age"}
    assert answers(ask(house, GIRLS, cast.director)) == both
    assert sorted(answers(ask(house, BOYS, cast.other_director)).values()) == ["cannot_tell", "within_age"]


def test_nobody_is_found_in_a_competition_that_their_sex_does_not_enter(house: House, cast: Cast) -> None:
    assert ask(house, BOYS, cast.director).found.total == 0
    assert ask(house, BOYS).found.total == 2


def test_whoever_is_a_director_and_a_scout_asks_as_one_who_may_not_know_the_day(house: House, cast: Cast) -> None:
    both = replace(cast.director, bindings=(*cast.director.bindings, *cast.scout.bindings))
    found = ask(house, GIRLS, both)
    assert not found.to_the_day
    assert {str(card.birth) for card in found.found.cards} == {"2008", "2009"}


@pytest.mark.parametrize("person", ["director", "other_director", "scout", "operator"])
def test_the_pool_says_what_the_players_page_says(house: House, cast: Cast, person: str) -> None:
    actor = OPERATOR if person == "operator" else getattr(cast, person)
    compared = 0
    for number in (cast.maya, cast.ilse, cast.noor, cast.theo):
        try:
            verdicts = house.perform(open_player, OpenPlayer(number), actor).verdicts
        except NotFoundError:
            continue
        for verdict in verdicts:
            cards = ask(house, Question(verdict.competition, verdict.edition), actor).found.cards
            assert {card.pooled.player: card.answer for card in cards}[number] == verdict.answer.value
            compared += 1
    assert compared


def test_the_answers_chosen_are_listed_and_all_are_counted(house: House) -> None:
    put(house.engine, ["1992-12-31", *(f"1993-01-0{day}" for day in range(1, 6))])
    found = ask(house, RIO.choosing(Facet.ANSWER, ("overage",)))
    assert answers(found) == {"Born 1992-12-31": "overage"}
    assert {one.choice: one.players for one in found.found.counts[Facet.ANSWER]} == {
        "within_age": 5,
        "overage": None,
    }


def test_one_sex_may_be_chosen_where_both_enter(house: House) -> None:
    """No competition of the catalogue is open to both, so one is made up for the occasion."""
    held = house.library.catalogue.competition(RIO.competition)
    catalogue = replace(house.library.catalogue, competitions=(replace(held, sex=OpenTo.BOTH),))
    house = replace(house, library=replace(house.library, catalogue=catalogue))
    put(house.engine, ["1994"])
    put(house.engine, ["1995"], Sex.FEMALE)
    assert ask(house, RIO).found.total == 2
    women = ask(house, RIO.choosing(Facet.SEX, (Sex.FEMALE.value,)))
    assert (women.found.total, list(answers(women))) == (1, ["Born 1995"])


def test_the_rule_is_that_of_the_installations_own_confederation_unless_another_is_named(house: House) -> None:
    put(house.engine, ["1982"])
    asked = (replace(SANTO_DOMINGO, confederation=side) for side in (None, "CONMEBOL", "AFC"))
    assert [answers(ask(house, one))["Born 1982"] for one in asked] == ["within_age", "too_old", "no_rule_held"]


def test_a_rule_is_asked_as_it_was_known_on_an_earlier_day(house: House) -> None:
    put(house.engine, ["2000-06-01"])
    games = Question("sea-games-men", "2023")
    assert answers(ask(house, games)) != answers(ask(house, replace(games, as_of=date(2022, 1, 1))))


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (Question("olimpic-men", "2016"), "the nearest are olympic-men"),
        (Question("olympic-men", "2017"), "has no edition '2017'"),
        (replace(RIO, as_of=date(2027, 1, 1)), "Nobody knows the rules of 2027-01-01 yet"),
    ],
)
def test_what_cannot_be_asked_is_refused(sqlite_house: House, question: Question, sentence: str) -> None:
    with pytest.raises((BadInputError, NotFoundError), match=sentence):
        ask(sqlite_house, question)
