"""What if: a moved rule is another rule, nothing else of it changes, and everybody is told apart rightly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.competition import Competition, Edition, OpenTo
from tracker.eligibility.decide import decide
from tracker.eligibility.rule import BirthWindow, Confidence, NoLimit, NotHeld, RuleVersion
from tracker.eligibility.verdict import Answer
from tracker.eligibility.what_if import (
    BARRED,
    FIELDABLE,
    Change,
    Effect,
    Move,
    MoveRefusedError,
    changes,
    changes_of,
    counted,
    in_order,
    moved,
)
from tracker.football.people import Birth
from tracker.i18n.speak import LANGUAGES, speaker

DAYS = st.dates(date(1995, 1, 1), date(2008, 12, 31))
RULE = RuleVersion(
    None, BirthWindow(date(2001, 1, 1), date(2005, 12, 31)), 3, "Regulations", Confidence.SOURCED, note="Note"
)


def births() -> st.SearchStrategy[Birth]:
    pairs = st.tuples(DAYS, DAYS).map(sorted).map(lambda pair: Birth(*pair))
    return st.one_of(DAYS.map(lambda day: Birth(day, day)), pairs)


def asked(version: RuleVersion, born: Birth | None) -> Answer:
    edition = Edition("e", "E", 2024, (version,))
    return decide(Competition("c", "C", "A cup.", OpenTo.BOTH, (edition,)), edition, born).answer


def test_only_what_is_moved_changes() -> None:
    move = Move(born_on_or_after=date(2002, 1, 1), overage=0)
    expected = replace(RULE, limit=BirthWindow(date(2002, 1, 1), date(2005, 12, 31)), overage=0)
    assert moved(RULE, move) == expected
    assert RULE.overage == 3, "The rule itself must stay as it is."


def test_a_bound_may_be_set_where_the_rule_leaves_the_end_open() -> None:
    open_ended = replace(RULE, limit=BirthWindow(date(2001, 1, 1)))
    closed = moved(open_ended, Move(born_on_or_before=date(2004, 12, 31)))
    assert closed.limit == BirthWindow(date(2001, 1, 1), date(2004, 12, 31))


@pytest.mark.parametrize(
    ("version", "move", "sentence"),
    [
        (RULE, Move(), "That is the rule as it stands (born on or after 2001-01-01, born on or before 2005-12-31"),
        (RULE, Move(born_on_or_after=date(2001, 1, 1), overage=3), "That is the rule as it stands"),
        (replace(RULE, overage=None), Move(), "overage places: not known"),
        (RULE, Move(born_on_or_after=date(2006, 1, 1)), "Nobody is born on or after 2006-01-01 and on or before"),
        (RULE, Move(born_on_or_before=date(2000, 1, 1)), "give a first day that is not later than the last"),
        (RULE, Move(born_on_or_after=date(1890, 1, 1)), "1890-01-01 lies before 1900"),
        (RULE, Move(overage=-1), "-1 is no number of overage places; give one from 0 to 99"),
        (RULE, Move(overage=100), "100 is no number of overage places"),
        (replace(RULE, limit=NoLimit(minimum_verified=True), overage=None), Move(overage=3), "has no window"),
        (replace(RULE, limit=NotHeld(), overage=None), Move(born_on_or_after=date(2006, 1, 1)), "has no window"),
    ],
)
def test_nonsense_is_one_sentence_in_every_language(version: RuleVersion, move: Move, sentence: str) -> None:
    with pytest.raises(MoveRefusedError) as refusal:
        moved(version, move)
    assert sentence in str(refusal.value)
    assert len({speaker(language)(refusal.value.said) for language in LANGUAGES}) == len(LANGUAGES)


@given(births() | st.none(), DAYS, st.integers(0, 3))
def test_a_change_is_what_decide_says_before_and_after(born: Birth | None, first: date, places: int) -> None:
    version = replace(RULE, limit=BirthWindow(date(2001, 1, 1)))
    changed = replace(version, limit=BirthWindow(first), overage=places)
    assert changes((version,), (changed,), [born]) == (Change(asked(version, born), asked(changed, born)),)


@given(DAYS, st.integers(0, 3), st.integers(0, 3))
def test_places_alone_move_only_those_who_are_older(day: date, before: int, after: int) -> None:
    rules = [(replace(RULE, overage=places),) for places in (before, after)]
    (change,) = changes(rules[0], rules[1], [Birth(day, day)])
    if day >= date(2001, 1, 1) or bool(before) is bool(after):
        assert change.effect is Effect.STAYS
    else:
        assert change.effect is (Effect.ENTERS if after else Effect.LEAVES)


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        (Answer.TOO_OLD, Answer.WITHIN_AGE, Effect.ENTERS),
        (Answer.TOO_OLD, Answer.OVERAGE, Effect.ENTERS),
        (Answer.TOO_YOUNG, Answer.WITHIN_AGE, Effect.ENTERS),
        (Answer.WITHIN_AGE, Answer.TOO_OLD, Effect.LEAVES),
        (Answer.OVERAGE, Answer.TOO_OLD, Effect.LEAVES),
        (Answer.WITHIN_AGE, Answer.OVERAGE, Effect.CHANGES),
        (Answer.CANNOT_TELL, Answer.WITHIN_AGE, Effect.CHANGES),
        (Answer.WITHIN_AGE, Answer.CANNOT_TELL, Effect.CHANGES),
        (Answer.CANNOT_TELL, Answer.TOO_OLD, Effect.CHANGES),
        (Answer.TOO_OLD, Answer.CANNOT_TELL, Effect.CHANGES),
        (Answer.TOO_YOUNG, Answer.TOO_OLD, Effect.CHANGES),
        (Answer.CANNOT_TELL, Answer.CANNOT_TELL, Effect.STAYS),
        (Answer.NO_RULE_HELD, Answer.NO_RULE_HELD, Effect.STAYS),
    ],
)
def test_cannot_tell_is_never_taken_for_a_yes_or_a_no(before: Answer, after: Answer, effect: Effect) -> None:
    assert Change(before, after).effect is effect


def test_the_effects_share_out_every_pair_of_answers() -> None:
    pairs = [change for effect in Effect for change in changes_of(effect)]
    assert len(pairs) == len(set(pairs)) == len(Answer) ** 2
    assert not FIELDABLE & BARRED


def test_counts_stand_in_the_order_of_the_answers_and_add_up() -> None:
    found = {Change(Answer.CANNOT_TELL, Answer.CANNOT_TELL): 2, Change(Answer.WITHIN_AGE, Answer.TOO_OLD): 3}
    found[Change(Answer.WITHIN_AGE, Answer.WITHIN_AGE)] = 5
    assert [(one.before.value, one.after.value) for one in in_order(found)] == [
        ("within_age", "within_age"),
        ("within_age", "too_old"),
        ("cannot_tell", "cannot_tell"),
    ]
    assert counted(found, Effect.LEAVES) == 3
    assert counted(found, Effect.STAYS) == 7
