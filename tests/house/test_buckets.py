"""Twins: a player's bucket in SQL is the answer of `decide`, for every edition and for rules nobody wrote."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.eligibility.made_up import CUT_OFFS, EDITIONS, SIDES, births, decided, editions
from tests.in_full import examples
from tracker.eligibility.buckets import buckets_of
from tracker.eligibility.competition import Edition
from tracker.eligibility.rule import Confederation, RuleVersion
from tracker.eligibility.verdict import Answer
from tracker.football.people import Birth, Sex
from tracker.store import tables as t
from tracker.store.rule_changes import bucket_column
from tracker.store.year_only import columns_known

TWINS = settings(
    max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def in_sql(
    engine: Engine, pool: Sequence[Birth | None], rules: Sequence[tuple[RuleVersion, ...]], *, to_the_day: bool
) -> list[list[Answer]]:
    """The bucket of each player by each rule, as the database has it; a list for each rule."""
    players = t.PlayerRow.__table__
    columns = columns_known(players, to_the_day=to_the_day)
    buckets = [bucket_column(buckets_of(version), columns).label(f"b{n}") for n, version in enumerate(rules)]
    with Session(engine) as session:
        session.add_all(_row(born) for born in pool)
        session.flush()
        rows = session.execute(select(players.c.id, *buckets).order_by(players.c.id)).all()
        session.rollback()
    return [[Answer(row[number]) for row in rows] for number in range(1, len(rules) + 1)]


def _row(born: Birth | None) -> t.PlayerRow:
    row = t.PlayerRow(name="x", name_folded="x", sex=Sex.FEMALE)
    row.born_earliest, row.born_latest = (born.earliest, born.latest) if born else (None, None)
    return row


def known(pool: Sequence[Birth | None], *, to_the_day: bool) -> list[Birth | None]:
    """The births as somebody knows them who may, or may not, know the day."""
    return [born if born is None or to_the_day else born.year_only for born in pool]


@TWINS
@given(pool=st.lists(births(), min_size=1, max_size=10), side=st.sampled_from(SIDES), to_the_day=st.booleans())
def test_every_edition_puts_everybody_where_decide_does(
    engine: Engine, pool: list[Birth | None], side: Confederation | None, to_the_day: bool
) -> None:
    rules = [edition.rules_on(confederation=side) for _, edition in EDITIONS]
    found = in_sql(engine, pool, rules, to_the_day=to_the_day)
    for (competition, edition), buckets in zip(EDITIONS, found, strict=True):
        expected = [decided(edition, born, side) for born in known(pool, to_the_day=to_the_day)]
        assert buckets == expected, f"{competition.id}/{edition.id} for {side}"


@settings(TWINS, max_examples=examples(120))
@given(edition=editions(), pool=st.lists(births(), min_size=1, max_size=8), to_the_day=st.booleans())
def test_rules_nobody_wrote_put_everybody_where_decide_does(
    engine: Engine, edition: Edition, pool: list[Birth | None], to_the_day: bool
) -> None:
    found = in_sql(engine, pool, [edition.rules_on(None, side) for side in SIDES], to_the_day=to_the_day)
    for side, buckets in zip(SIDES, found, strict=True):
        assert buckets == [decided(edition, born, side) for born in known(pool, to_the_day=to_the_day)], side


def test_every_bucket_comes_up_in_the_catalogue(engine: Engine) -> None:
    """What is compared above would prove little if some answer never came up."""
    days = [Birth(day, day) for day in CUT_OFFS]
    pairs = [Birth(day - timedelta(days=1), day) for day in CUT_OFFS]
    found = in_sql(engine, [None, *days, *pairs], [edition.rules_on() for _, edition in EDITIONS], to_the_day=True)
    assert {answer for buckets in found for answer in buckets} == set(Answer)
