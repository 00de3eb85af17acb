"""Who is new in an answer, and who has left it, is the plain difference of two sets, on both databases."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from random import Random

from sqlalchemy import Engine, insert
from sqlalchemy.orm import Session
from tests.finding import at_random
from tests.finding.made_up import BUCKETS
from tests.in_full import examples
from tests.people import LONG_AGO, TODAY, invite
from tests.store.pooled import FEDERATION, as_known, name_of, put, share
from tests.store.test_finding import BOTH
from tests.store.test_finding_many import is_shared
from tracker.access.actor import OPERATOR, Actor, Binding
from tracker.access.roles import Role
from tracker.access.sight import visible_to
from tracker.finding.pooled import Pooled
from tracker.finding.question import Question
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.answers_compared import compare, leavers, newcomers
from tracker.store.finding_shape import Asked
from tracker.store.saved_questions import keep_seen
from tracker.store.scope import ScopedSession, open_session


def kept(session: Session, mark: str, user: int | None = None) -> int:
    words = {"mark": mark, "said": "", "asks": "", "version": 1}
    row = insert(t.SavedQuestion.__table__).values(  # type: ignore[arg-type]
        user_id=user, seen_at=LONG_AGO, changed_at=LONG_AGO, **words
    )
    return session.connection().execute(row.returning(t.SavedQuestion.id)).scalar_one()


def seen(session: Session, question: int, players: Collection[int]) -> None:
    if players:
        rows = [{"question_id": question, "player_id": player} for player in sorted(players)]
        session.connection().execute(insert(t.SavedQuestionPlayer), rows)


def check(session: ScopedSession, asked: Asked, before: set[int], pool: list[Pooled]) -> bool:
    """Hold the figures against plain sets; says whether both differences had somebody in them."""
    in_sight = {one.player for one in pool}
    now, _ = at_random.answer(asked.question, pool)
    new, left = now - before, (before & in_sight) - now
    found = compare(session, asked)
    assert (found.total, found.new, found.left) == (len(now), len(new), len(left)), asked.question
    assert (found.before, found.numbers) == (len(before & in_sight), sum(now))
    page = newcomers(session, asked)
    assert page.total == len(new)
    assert set(page.players) <= new
    assert len(page.players) == min(len(new), asked.question.limit)
    gone = leavers(session, asked, 10)
    assert gone == tuple(sorted(left, key=lambda one: (name_of(one), one))[:10])
    return bool(new and left)


def several(pool: list[Pooled], mark: int) -> tuple[set[int], Question]:
    """Some players at random who were seen, and a question at random."""
    chance = Random(mark)
    (question,) = at_random.questions(1, seed=mark)
    everybody = [one.player for one in pool]
    return set(chance.sample(everybody, chance.randrange(len(everybody)))), question


def test_new_and_left_are_the_plain_difference(engine: Engine) -> None:
    pool, differing = at_random.players(300, seed=5), 0
    with open_session(engine, ALWAYS, writes=True) as session:
        put(session, pool)
        for mark in range(examples(80)):
            before, question = several(pool, mark)
            number = kept(session, str(mark))
            seen(session, number, before)
            asked = Asked(question, BUCKETS, BOTH, OPERATOR, TODAY, to_the_day=True, kept=number)
            differing += check(session, asked, before, pool)
        session.rollback()
    assert differing > examples(80) // 4, "Questions in which nobody comes and goes prove little; draw others."


def test_of_a_scout_nobody_counts_who_is_not_shared_now_or_then(engine: Engine) -> None:
    cast = invite(engine)
    everybody = [replace(one, player=1_000 + one.player) for one in at_random.players(300, seed=11)]
    shared = [as_known(one) for one in everybody if is_shared(one)]
    with Session(engine) as session, session.begin():
        put(session, everybody)
        share(session, everybody, cast.odile)
        drawn = [several(everybody, mark) for mark in range(examples(40))]
        numbers = [kept(session, str(mark), cast.sam) for mark in range(examples(40))]
        for number, (before, _) in zip(numbers, drawn, strict=True):
            seen(session, number, before)
    scout = Actor(cast.sam, "Sam Delacroix", (Binding(Role.SCOUT, federation_id=FEDERATION),))
    asker = replace(scout, name="", language="", held=())
    differing = 0
    with open_session(engine, visible_to(scout, TODAY), writes=False) as scouting:
        for number, (before, question) in zip(numbers, drawn, strict=True):
            asked = Asked(question, BUCKETS, BOTH, asker, TODAY, to_the_day=False, kept=number)
            differing += check(scouting, asked, before, shared)
    assert differing > examples(40) // 5


def test_what_was_seen_is_what_was_in_the_answer(engine: Engine) -> None:
    pool = at_random.players(200, seed=3)
    with open_session(engine, ALWAYS, writes=True) as session:
        put(session, pool)
        for mark in range(10):
            before, question = several(pool, mark)
            number, other = kept(session, f"{mark}"), kept(session, f"other {mark}")
            seen(session, number, before)
            seen(session, other, before)
            asked = Asked(question, BUCKETS, BOTH, OPERATOR, TODAY, to_the_day=True, kept=number)
            keep_seen(session, number, asked)
            check(session, asked, at_random.answer(question, pool)[0], pool)
            check(session, replace(asked, kept=other), before, pool)
        session.rollback()


def test_a_player_of_two_rows_counts_once(engine: Engine) -> None:
    pool = at_random.players(50, seed=4)
    with open_session(engine, ALWAYS, writes=True) as session:
        put(session, pool)
        number = kept(session, "twice")
        question = Question("olympic-men", "2028")
        seen(session, number, {1, 2, 3})
        seen(session, number, {2, 3, 4})
        asked = Asked(question, BUCKETS, BOTH, OPERATOR, TODAY, to_the_day=True, kept=number)
        check(session, asked, {1, 2, 3, 4}, pool)
        session.rollback()
