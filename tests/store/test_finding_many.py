"""Thousands of players, and hundreds of questions, are answered in SQL as each player is asked in Python."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.finding import at_random
from tests.finding.made_up import BUCKETS
from tests.in_full import IN_FULL, examples
from tests.people import TODAY, invite
from tests.store.pooled import FEDERATION, as_known, put, share
from tests.store.test_finding import BOTH
from tracker.access.actor import OPERATOR, Actor, Binding
from tracker.access.of_age import youngest_of_age
from tracker.access.roles import Role
from tracker.access.sight import visible_to
from tracker.finding.facets import Sharing
from tracker.finding.pooled import Pooled
from tracker.logic.terms import ALWAYS
from tracker.store.finding import find, find_all
from tracker.store.finding_shape import Asked
from tracker.store.scope import open_session


def test_thousands_of_players_are_found_as_each_is_asked(engine: Engine) -> None:
    pool = at_random.players(5_000 if IN_FULL else 1_500, seed=20)
    empty = 0
    with open_session(engine, ALWAYS, writes=True) as session:
        put(session, pool)
        for question in at_random.questions(12, seed=28):
            asked = Asked(question, BUCKETS, BOTH, OPERATOR, TODAY, to_the_day=True)
            expected, counts = at_random.answer(question, pool)
            found = find(session, asked)
            everybody = [number for some in find_all(session, replace(asked, counted=())) for number in some]
            assert (found.total, dict(found.counts)) == (len(expected), counts), question
            assert (set(everybody), len(everybody)) == (expected, len(expected))
            assert tuple(everybody[:100]) == found.players
            empty += not expected
        session.rollback()
    assert empty < 6, "Questions that find nobody prove little; draw others."


def test_hundreds_of_questions_have_the_same_answers_on_both_databases(engine: Engine) -> None:
    pool = at_random.players(120, seed=7)
    with open_session(engine, ALWAYS, writes=True) as session:
        put(session, pool)
        for question in at_random.questions(examples(500), seed=500):
            found = find(session, Asked(question, BUCKETS, BOTH, OPERATOR, TODAY, to_the_day=True))
            expected, counts = at_random.answer(question, pool)
            assert (found.total, dict(found.counts)) == (len(expected), counts), question
            assert set(found.players) <= expected
        session.rollback()


def test_no_figure_of_a_scout_holds_a_player_who_is_not_shared(engine: Engine) -> None:
    cast = invite(engine)
    everybody = [replace(one, player=1_000 + one.player) for one in at_random.players(400, seed=11)]
    with Session(engine) as session, session.begin():
        put(session, everybody)
        share(session, everybody, cast.odile)
    shared = [as_known(one) for one in everybody if is_shared(one)]
    assert 50 < len(shared) < 300
    scout = Actor(None, "Sam Delacroix", (Binding(Role.SCOUT, federation_id=FEDERATION),))
    with open_session(engine, visible_to(scout, TODAY), writes=False) as scouting:
        for question in at_random.questions(examples(120), seed=60):
            found = find(scouting, Asked(question, BUCKETS, BOTH, scout, TODAY, to_the_day=False))
            expected, counts = at_random.answer(question, shared)
            assert (found.total, dict(found.counts)) == (len(expected), counts), question
            assert set(found.players) <= expected


def is_shared(one: Pooled) -> bool:
    """Whether a guardian shares the player, who is not known to be of age."""
    young = one.born is None or one.born.latest >= youngest_of_age(TODAY)
    return one.sharing != Sharing.NOT_SHARED.value and young
