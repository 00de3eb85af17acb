"""Asking the pool: who is found, what is counted and hidden, and what nobody learns of whom they may not see."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tests.pool import grow_pool
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.actions.finding import (
    FindInPool,
    PoolFound,
    TooCostlyError,
    WhyNotHere,
    find_in_pool,
    why_not_here,
    within_time,
)
from tracker.actions.players import FindPlayer, find_player
from tracker.actions.pool_lists import export_pool, export_pool_data
from tracker.actions.taking_along import TakeAlong
from tracker.finding.address import address
from tracker.finding.answer import Emptied
from tracker.finding.facets import Facet
from tracker.finding.question import Filter, Question, Sort
from tracker.finding.refused import QuestionRefusedError
from tracker.football.errors import NotFoundError
from tracker.football.people import Sex
from tracker.i18n.speak import speaker
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.summaries import rebuild
from tracker.wiring import House

#: The players that `grow_pool` makes, and none of the cast.
GROWN = Question("olympic-men", "2028", born_to=date(2006, 12, 31))
GIRLS = Question("fifa-u17-women", "2025")  # Born on or after 1 January 2008.
BOYS = Question("fifa-u17-men", "2025")


def ask(house: House, question: Question, actor: Actor = OPERATOR) -> PoolFound:
    return house.perform(find_in_pool, FindInPool(question), actor)


def names(found: PoolFound) -> list[str]:
    return [card.name for card in found.found.cards]


def counted(found: PoolFound, facet: Facet) -> dict[object, int | None]:
    return {one.choice: one.players for one in found.found.counts[facet]}


def test_a_scout_is_told_of_nobody_who_is_not_shared(house: House, cast: Cast) -> None:
    found = ask(house, GIRLS, cast.scout)
    assert names(found) == ["Ilse Marchetti"]
    assert found.found.total == 1
    assert ask(house, GIRLS, cast.director).found.total == 2
    assert ask(house, BOYS, cast.scout).found.total == 0
    assert ask(house, GIRLS, cast.foreign_scout).found.total == 0
    for facet, counts in found.found.counts.items():
        assert [one.players for one in counts] == [None], facet


def test_whoever_stops_sharing_is_gone_from_the_next_answer(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        shared = select(t.Consent).where(t.Consent.player_id == cast.ilse, t.Consent.purpose == Purpose.SCOUTS)
        for consent in session.scalars(shared):
            consent.ends = TODAY - timedelta(days=1)
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    found = ask(house, GIRLS, cast.scout)
    assert (found.found.total, found.found.cards) == (0, ())
    assert all(not counts for counts in found.found.counts.values())


def test_a_scout_is_answered_from_the_year_and_a_director_from_the_day(house: House, cast: Cast) -> None:
    born_late = replace(GIRLS, born_from=date(2009, 11, 1))
    assert names(ask(house, born_late, cast.director)) == ["Ilse Marchetti"]
    assert names(ask(house, born_late, cast.scout)) == []
    (card,) = ask(house, GIRLS, cast.scout).found.cards
    assert str(card.birth) == "2009"
    assert card.pooled.quarter is None
    quarter = GIRLS.choosing(Facet.QUARTER, (4,))
    assert (ask(house, quarter, cast.director).found.total, ask(house, quarter, cast.scout).found.total) == (1, 0)


def test_the_day_of_a_birth_moves_nothing_that_a_scout_is_told(house: House, cast: Cast) -> None:
    asked = [GIRLS, replace(GIRLS, sort=Sort.YOUNGEST), replace(GIRLS, born_to=date(2009, 6, 30))]
    before = [ask(house, one, cast.scout) for one in asked]
    with Session(house.engine) as session, session.begin():
        row = session.get_one(t.PlayerRow, cast.ilse)
        row.born_earliest = row.born_latest = date(2009, 2, 1)
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    assert [ask(house, one, cast.scout) for one in asked] == before


def test_counts_below_five_are_not_told_and_nobody_is_nobody(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 4, Sex.MALE)
    asked = Question("olympic-men", "2028").choosing(Facet.POSITION, ("midfielder", "goalkeeper"))
    assert counted(ask(house, asked), Facet.POSITION) == {"goalkeeper": 0, "midfielder": None, None: None}
    grow_pool(house.engine, cast.harbour, 1, Sex.MALE)
    assert counted(ask(house, asked), Facet.POSITION) == {"goalkeeper": 0, "midfielder": 5, None: None}


def test_a_facet_is_counted_as_if_nothing_of_it_were_chosen(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 6, Sex.MALE, None)
    grow_pool(house.engine, cast.harbour, 7, Sex.MALE)
    asked = GROWN.choosing(Facet.POSITION, ("midfielder",))
    found = ask(house, asked)
    assert found.found.total == 7
    assert counted(found, Facet.POSITION) == {"midfielder": 7, None: 6}
    assert counted(found, Facet.CLUB) == {cast.harbour: 7}
    assert found.clubs == {cast.harbour: "Harbour Athletic"}


def test_what_empties_an_answer_is_said(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 6, Sex.MALE)
    asked = replace(GROWN, nationality="USA")
    assert set(ask(house, asked).emptied) == {Emptied(Filter.BORN_TO, 0), Emptied(Filter.NATIONALITY, 6)}
    assert ask(house, replace(asked, nationality=None)).emptied == ()


def test_a_card_tells_the_verdict_and_what_is_left(house: House, cast: Cast) -> None:
    (card,) = ask(house, GIRLS, cast.scout).found.cards
    assert card.answer == "within_age"
    assert card.club == "Harbour Athletic"
    assert card.windows.everywhere >= card.windows.here
    grown = replace(GROWN, limit=1)
    grow_pool(house.engine, cast.harbour, 1, Sex.MALE)
    (player,) = ask(house, grown).found.cards
    assert (player.answer, player.windows.here) == ("within_age", 1)
    assert player.windows.until is not None
    assert player.windows.until.year == 2028
    assert ask(house, replace(grown, competition="fifa-u17-men", edition="2025")).found.cards[0].windows.here == 0


def test_pages_follow_one_another(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 5, Sex.MALE)
    asked = replace(GROWN, sort=Sort.NAME, limit=2)
    found, after = [], None
    while True:
        answer = ask(house, replace(asked, after=after))
        assert answer.found.total == 5
        found += names(answer)
        after = answer.found.following
        if after is None:
            break
    assert found == sorted(found)
    assert len(set(found)) == len(found) == 5


@pytest.mark.parametrize("sort", Sort)
def test_a_page_begins_after_somebody_who_may_be_seen_and_after_nobody_else(
    house: House, cast: Cast, sort: Sort
) -> None:
    """A page after a player out of sight would tell where they stand in the order: of what name, of what year."""
    following = replace(GIRLS, sort=sort, after=cast.ilse)
    assert names(ask(house, following, cast.scout)) == []
    with pytest.raises(QuestionRefusedError) as refused:
        ask(house, replace(following, after=cast.maya), cast.scout)
    assert refused.value.nearest == replace(following, after=None)
    first = ask(house, replace(following, after=None, limit=1), cast.director)
    assert first.found.following in (cast.maya, cast.ilse)
    assert address(replace(following, after=first.found.following)).endswith(f"&after={first.found.following}")


def test_a_player_is_found_by_name_in_any_order(house: House, cast: Cast) -> None:
    assert names(ask(house, replace(GIRLS, words="marchetti ilse"), cast.scout)) == ["Ilse Marchetti"]
    assert names(ask(house, replace(GIRLS, words="Maya Ferrant"), cast.scout)) == []
    assert ask(house, replace(GIRLS, words="Maya"), cast.scout).emptied[0].part is Filter.WORDS


def test_sharing_is_asked_about_by_those_who_are_shared_with(house: House, cast: Cast) -> None:
    asked = GIRLS.choosing(Facet.CONSENT, ("shared",))
    assert names(ask(house, asked, cast.scout)) == ["Ilse Marchetti"]
    assert Facet.CONSENT not in ask(house, GIRLS, cast.director).found.counts
    with pytest.raises(QuestionRefusedError, match="by scouts and officers only") as refused:
        ask(house, asked, cast.director)
    assert refused.value.nearest == GIRLS


def test_a_confederation_that_is_none_is_refused_with_the_nearest_question(house: House) -> None:
    with pytest.raises(QuestionRefusedError, match="atlantis is no confederation; choose from") as refused:
        ask(house, replace(GIRLS, confederation="atlantis"))
    assert refused.value.nearest == GIRLS


def reasons(house: House, question: Question, player: int, actor: Actor) -> list[str]:
    answer = house.perform(why_not_here, WhyNotHere(question, player), actor)
    return [speaker("en")(reason) for _, reason in answer.reasons]


def test_somebody_who_is_missed_is_told_why(house: House, cast: Cast) -> None:
    asked = replace(GIRLS.choosing(Facet.ANSWER, ("too_old",)), nationality="USA", words="ilse")
    assert reasons(house, asked, cast.maya, cast.director) == [
        "Age in the edition: “Within age” is not among what you chose.",
        "On record is the nationality NMK; you ask for USA.",
        "The name does not hold “ilse”.",
    ]
    assert reasons(house, GIRLS, cast.ilse, cast.scout) == []
    assert reasons(house, BOYS, cast.ilse, cast.scout) == [
        "FIFA U-17 World Cup is not for the football this player plays."
    ]


def test_why_a_stranger_is_not_found_is_told_to_nobody(house: House, cast: Cast) -> None:
    for player in (cast.noor, cast.maya, 999_999):
        with pytest.raises(NotFoundError, match=f"no player {player} here"):
            house.perform(why_not_here, WhyNotHere(GIRLS, player), cast.scout)


def test_a_scout_is_told_why_from_the_year_alone(house: House, cast: Cast) -> None:
    asked = replace(GIRLS, born_from=date(2009, 12, 1))
    assert reasons(house, asked, cast.ilse, cast.scout) == [
        "Born between January 1, 2009 and December 31, 2009; you ask for December 1, 2009 or later."
    ]


def test_the_whole_answer_is_taken_along_and_goes_on_record(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 3, Sex.MALE)
    asked = FindInPool(replace(GROWN, limit=1))
    made = house.perform(export_pool, TakeAlong(asked), OPERATOR)
    with made.content:
        lines = made.content.read().decode("utf-8-sig").splitlines()
    assert len(lines) == 1 + made.rows == 4
    data = house.perform(export_pool_data, asked, OPERATOR)
    with data.content:
        assert len(json.loads(data.content.read())["players"]) == data.rows == 3
    with Session(house.engine) as session:
        told = [line.details for line in session.scalars(select(t.AuditEvent)) if line.subject == "list"]
    assert told == [{"list": "eligible-pool", "rows": 3}] * 2


def test_a_question_too_costly_says_by_what_to_narrow(house: House, cast: Cast) -> None:
    asked = replace(GIRLS, nationality="USA")
    with (
        pytest.raises(TooCostlyError, match=r"broken off; narrow it by position, minutes, answer\.$"),
        within_time(asked),
    ):
        raise OperationalError("SELECT", {}, InterruptedError("interrupted"))


@pytest.mark.parametrize("written", ["a\x00b", "9" * 5000])
def test_nobody_is_meant_by_what_no_database_can_look_up(house: House, cast: Cast, written: str) -> None:
    with pytest.raises(NotFoundError):
        house.perform(find_player, FindPlayer(written), cast.scout)
