"""The depth chart and the late developers as the database counts them are those that Python counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, update
from tests.finding.made_up import BUCKETS, pooled_players, questions
from tests.in_full import examples
from tests.people import TODAY
from tests.store.pooled import put
from tracker.access.actor import OPERATOR
from tracker.finding.late_developers import Looked, Reason, reasons_of
from tracker.finding.pooled import Pooled, answer_of
from tracker.finding.question import Question
from tracker.finding.terms import matches
from tracker.football.people import Sex
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.depth import count_depth
from tracker.store.finding_shape import Asked
from tracker.store.late_developers import find_late_developers
from tracker.store.scope import ScopedSession, open_session

TWINS = settings(
    max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
BOTH = tuple(one.value for one in Sex)
#: Before everybody's 16th birthday, among these birthdays, or not at all.
KEPT_SINCE = st.sampled_from([date(2000, 1, 1), date(2022, 6, 1), date(2024, 1, 1), None])


@dataclass(frozen=True)
class Seen:
    """A pooled player, with what the lens looks at besides."""

    pooled: Pooled
    first_seen: date | None
    minutes: int
    before: int

    def looked(self, kept_since: date | None) -> Looked:
        """The same as the reasons are asked of."""
        one = self.pooled
        figures = (one.player, one.born, one.quarter, self.first_seen, self.minutes, self.before)
        return Looked(*figures, called_up=one.national_rung is not None, kept_since=kept_since)


@st.composite
def pools(draw: st.DrawFn) -> list[Seen]:
    found = []
    for number, one in enumerate(draw(st.lists(pooled_players(), min_size=1, max_size=25)), 1):
        days = draw(st.one_of(st.none(), st.sampled_from([5000, 5843, 5844, 6400])))
        seen = one.born.latest + timedelta(days) if one.born and days else None
        minutes, before = draw(st.sampled_from([0, 449, 450, 900])), draw(st.sampled_from([0, 300, 301, 600]))
        pooled = replace(one, player=number, evidence=one.evidence or 0)
        found.append(Seen(replace(pooled, minutes=(minutes,) * len(one.minutes)), seen, minutes, before))
    return found


def write(session: ScopedSession, pool: list[Seen]) -> None:
    put(session, [one.pooled for one in pool])
    for one in pool:
        values = {"first_seen": one.first_seen, "before_6": one.before}
        row = t.PoolRow.__table__
        session.execute(update(row).where(row.c.player_id == one.pooled.player).values(**values))  # type: ignore[arg-type]


def asked_of(question: Question) -> Asked:
    """A question about everybody, by somebody who may know the day of every birth."""
    return Asked(replace(question, words="", after=None), BUCKETS, BOTH, OPERATOR, TODAY, to_the_day=True)


@TWINS
@given(pool=pools(), asked=st.lists(questions(), min_size=1, max_size=4))
def test_the_depth_is_counted_as_python_counts_it(engine: Engine, pool: list[Seen], asked: list[Question]) -> None:
    with open_session(engine, ALWAYS, writes=True) as session:
        write(session, pool)
        for question in map(asked_of, asked):
            found = [one.pooled for one in pool if matches(question.question, one.pooled, BUCKETS)]
            expected = Counter((one.birth_year, one.position, answer_of(one, BUCKETS)) for one in found)
            counted = count_depth(session, question)
            assert {tuple(row[:3]): row[3] for row in counted} == expected
        session.rollback()


@TWINS
@given(
    pool=pools(),
    asked=st.lists(questions(), min_size=1, max_size=4),
    limit=st.integers(1, 8),
    kept_since=KEPT_SINCE,
)
def test_the_late_developers_are_those_with_a_reason(
    engine: Engine, pool: list[Seen], asked: list[Question], limit: int, kept_since: date | None
) -> None:
    with open_session(engine, ALWAYS, writes=True) as session:
        write(session, pool)
        for question in map(asked_of, asked):
            found = [one.looked(kept_since) for one in pool if matches(question.question, one.pooled, BUCKETS)]
            late = sorted(
                (one for one in found if reasons_of(one)),
                key=lambda one: (-len(reasons_of(one)), -one.minutes, one.player),
            )
            answer = find_late_developers(session, question, limit, kept_since)
            assert answer.total == len(late)
            assert answer.tallies == {reason: sum(reason in reasons_of(one) for one in late) for reason in Reason}
            assert answer.players == tuple(late[:limit])
        session.rollback()
