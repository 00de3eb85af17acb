"""What the pool answers in SQL is what its terms say in Python: total, counts by facet, order and pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from tests.finding.made_up import BUCKETS, pooled_players, questions
from tests.in_full import examples
from tests.people import TODAY
from tests.store.pooled import name_of, put
from tracker.access.actor import OPERATOR
from tracker.finding.facets import MOST_LISTED, Choice, Facet, turn_to_age_out
from tracker.finding.pooled import Pooled, answer_of, choice_of
from tracker.finding.question import MINUTES_RUNGS, Question, Sort
from tracker.finding.terms import matches, terms_of
from tracker.football.people import Sex
from tracker.logic.terms import ALWAYS
from tracker.store.finding import Numbers, count_without, find, find_all, place_after
from tracker.store.finding_shape import Asked
from tracker.store.scope import open_session

TWINS = settings(
    max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
BOTH = tuple(one.value for one in Sex)


def plainly(question: Question, players: Sequence[Pooled]) -> Numbers:
    """The same answer without any SQL."""
    found = sorted(
        (one for one in players if matches(question, one, BUCKETS)), key=lambda one: place(question, one)
    )
    counts: dict[Facet, dict[Choice, int]] = {}
    for facet in Facet:
        among = [one for one in players if matches(question.without(facet), one, BUCKETS)]
        counts[facet] = dict(Counter(choice_of(one, facet, BUCKETS) for one in among))
    shown = tuple(one.player for one in found[: question.limit])
    return Numbers(len(found), counts, shown, None)


def place(question: Question, one: Pooled) -> tuple[int | str, ...]:
    """What a player is sorted by, then the number."""
    key: tuple[int | str, ...]
    match question.sort:
        case Sort.OLDEST:
            turn = turn_to_age_out(answer_of(one, BUCKETS))
            key = (one.born is None, turn, one.born.earliest.toordinal() if one.born else 0)
        case Sort.YOUNGEST:
            key = (-one.born.latest.toordinal() if one.born else 0,)
        case Sort.MINUTES:
            key = (-one.minutes[MINUTES_RUNGS.index(question.minutes_rung)],)
        case Sort.CAPS:
            key = (-one.caps,)
        case Sort.NATIONAL:
            key = (-(one.national_rung or 0), -(one.called_up_on.toordinal() if one.called_up_on else 0))
        case Sort.NAME:
            key = (name_of(one.player),)
    return (*key, one.player)


def asked_of(question: Question) -> Asked:
    """A question about everybody, by somebody who may know the day of every birth."""
    plain = replace(question, words="", after=None)
    return Asked(plain, BUCKETS, BOTH, OPERATOR, TODAY, to_the_day=True)


@st.composite
def pools(draw: st.DrawFn) -> list[Pooled]:
    """A pool of some players, numbered from 1 on; of everybody it is known whether a document was seen."""
    players = draw(st.lists(pooled_players(), min_size=1, max_size=25))
    return [replace(one, player=number, evidence=one.evidence or 0) for number, one in enumerate(players, 1)]


@TWINS
@given(pool=pools(), asked=st.lists(questions(), min_size=1, max_size=5))
def test_sql_answers_what_the_terms_say(engine: Engine, pool: list[Pooled], asked: list[Question]) -> None:
    with open_session(engine, ALWAYS, writes=True) as session:
        put(session, pool)
        for question in (asked_of(one) for one in asked):
            expected = plainly(question.question, pool)
            found = find(session, question)
            assert replace(found, following=None) == expected
            assert (found.following is not None) == (expected.total > question.question.limit)
        session.rollback()


@TWINS
@given(pool=pools(), asked=questions(), at_once=st.integers(1, 9))
def test_pages_follow_one_another_without_a_gap(
    engine: Engine, pool: list[Pooled], asked: Question, at_once: int
) -> None:
    question = replace(asked_of(asked), counted=())
    with open_session(engine, ALWAYS, writes=True) as session:
        put(session, pool)
        expected = plainly(replace(question.question, limit=100), pool).players
        assert tuple(n for some in find_all(session, question, at_once) for n in some) == expected
        pages: list[int] = []
        following, more = None, True
        while more:
            asked_on = replace(question.question, limit=at_once)
            page = find(session, replace(question, question=asked_on, begins=following))
            pages.extend(page.players)
            following, more = page.following, page.following is not None
            if following:
                assert place_after(session, question, following.player) == following
            assert page.total == len(expected)
        assert tuple(pages) == expected
        session.rollback()


@TWINS
@given(pool=pools(), asked=questions())
def test_what_empties_an_answer_is_counted_without_it(engine: Engine, pool: list[Pooled], asked: Question) -> None:
    question = asked_of(asked)
    with open_session(engine, ALWAYS, writes=True) as session:
        put(session, pool)
        expected = {
            part: sum(matches(question.question.without(part), one, BUCKETS) for one in pool)
            for part in terms_of(question.question)
        }
        assert count_without(session, question) == expected
        session.rollback()


def test_only_the_clubs_with_the_most_players_are_counted(engine: Engine) -> None:
    pool = [Pooled(number, "male", club=number // 2 + 1) for number in range(1, 2 * MOST_LISTED + 10)]
    with open_session(engine, ALWAYS, writes=True) as session:
        put(session, pool)
        counts = find(session, asked_of(Question("olympics-men", "2028"))).counts[Facet.CLUB]
        session.rollback()
    assert len(counts) == MOST_LISTED
    assert set(counts.values()) == {2}
