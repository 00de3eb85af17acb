"""The batch answers what `decide` answers, for every edition of the catalogue and for rules that nobody wrote."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.eligibility.made_up import CUT_OFFS, DAYS, EDITIONS, SIDES, births, decided, editions
from tests.in_full import examples
from tracker.eligibility.batch import answers, crowd_between, crowd_of
from tracker.eligibility.buckets import bucket_of, buckets_of
from tracker.eligibility.competition import Edition
from tracker.eligibility.rule import BirthWindow, Confederation, Confidence, RuleVersion
from tracker.eligibility.verdict import Answer
from tracker.football.people import Birth

#: Each example asks about every edition, which takes its time on a busy machine.
UNHURRIED = settings(deadline=None)
RULE = RuleVersion(None, BirthWindow(date(1993, 1, 1), date(2000, 12, 31)), 3, "Made up", Confidence.SOURCED)


@settings(UNHURRIED, max_examples=examples(50))
@given(st.lists(births(), max_size=12), st.sampled_from(SIDES))
def test_the_batch_answers_every_edition_as_decide_does(
    pool: list[Birth | None], side: Confederation | None
) -> None:
    crowd = crowd_of(pool)
    for competition, edition in EDITIONS:
        found = answers(edition.rules_on(confederation=side), crowd)
        assert found == tuple(decided(edition, born, side) for born in pool), f"{competition.id}/{edition.id}"


def test_the_batch_answers_the_days_about_every_cut_off_as_decide_does() -> None:
    days = [cut + timedelta(days=days) for cut in CUT_OFFS for days in (-1, 0, 1)]
    pool = [Birth(day, day) for day in days]
    crowd = crowd_of(pool)
    for competition, edition in EDITIONS:
        found = answers(edition.rules_on(), crowd)
        assert found == tuple(decided(edition, born) for born in pool), f"{competition.id}/{edition.id}"


@settings(UNHURRIED)
@given(editions(), st.lists(births(), max_size=6), st.sampled_from(SIDES), st.none() | DAYS)
def test_the_batch_answers_made_up_rules_as_decide_does(
    edition: Edition, pool: list[Birth | None], side: Confederation | None, as_of: date | None
) -> None:
    found = answers(edition.rules_on(as_of, side), crowd_of(pool))
    assert found == tuple(decided(edition, born, side, as_of) for born in pool)


@settings(UNHURRIED, max_examples=examples(50))
@given(births(), st.sampled_from(SIDES))
def test_everybody_stands_in_the_bucket_that_decide_answers(born: Birth | None, side: Confederation | None) -> None:
    for competition, edition in EDITIONS:
        found = bucket_of(buckets_of(edition.rules_on(confederation=side)), born)
        assert found is decided(edition, born, side), f"{competition.id}/{edition.id}"


@settings(UNHURRIED)
@given(editions(), births(), st.sampled_from(SIDES), st.none() | DAYS)
def test_the_buckets_of_made_up_rules_are_those_that_decide_answers(
    edition: Edition, born: Birth | None, side: Confederation | None, as_of: date | None
) -> None:
    assert bucket_of(buckets_of(edition.rules_on(as_of, side)), born) is decided(edition, born, side, as_of)


def test_sides_of_an_unknown_confederation_are_answered_where_the_rules_agree() -> None:
    rules = tuple(
        RuleVersion(None, BirthWindow(day), 0, "Made up", Confidence.SOURCED, confederations=(side,))
        for day, side in ((date(2001, 1, 1), Confederation.AFC), (date(2003, 1, 1), Confederation.CAF))
    )
    pool = [Birth.read("2000"), Birth.read("2002"), Birth.read("2004"), None]
    expected = (Answer.TOO_OLD, Answer.CANNOT_TELL, Answer.WITHIN_AGE, Answer.CANNOT_TELL)
    assert answers(rules, crowd_of(pool)) == expected
    assert tuple(bucket_of(buckets_of(rules), born) for born in pool) == expected


def test_a_crowd_of_nobody_has_no_answers_and_a_crowd_of_one_has_one() -> None:
    assert answers((RULE,), crowd_of([])) == ()
    assert answers((RULE,), crowd_of([Birth.read("1992")])) == (Answer.OVERAGE,)


def test_pairs_of_days_make_the_same_crowd_as_births() -> None:
    pool = [Birth.read("1992"), Birth.read("1993-05-17"), None, Birth.read("1992")]
    pairs = [(born.earliest, born.latest) if born else None for born in pool]
    assert answers((RULE,), crowd_between(pairs)) == answers((RULE,), crowd_of(pool))
