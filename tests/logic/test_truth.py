"""Kleene's three values obey their laws, and are never taken for a plain condition."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.logic.truth import Truth, every, some

TRUTHS = st.sampled_from(Truth)


@given(TRUTHS, TRUTHS, TRUTHS)
def test_and_and_or_are_associative_and_distribute(a: Truth, b: Truth, c: Truth) -> None:
    assert (a & b) & c is a & (b & c)
    assert a & (b | c) is (a & b) | (a & c)


@given(TRUTHS, TRUTHS)
def test_de_morgan_holds(a: Truth, b: Truth) -> None:
    assert ~(a & b) is ~a | ~b


@given(st.lists(TRUTHS))
def test_every_and_some_are_opposites(answers: list[Truth]) -> None:
    assert every(answers) is ~some(~answer for answer in answers)


@given(st.lists(TRUTHS))
def test_learning_more_never_turns_a_yes_into_a_no(answers: list[Truth]) -> None:
    before = every(answers)
    for settled in (Truth.YES, Truth.NO):
        after = every(settled if answer is Truth.UNKNOWN else answer for answer in answers)
        assert before is Truth.UNKNOWN or after is before


def test_a_truth_value_is_no_condition() -> None:
    with pytest.raises(TypeError, match="three sides"):
        bool(Truth.UNKNOWN)


@pytest.mark.parametrize(("plain", "truth"), [(True, Truth.YES), (False, Truth.NO), (None, Truth.UNKNOWN)])
def test_a_missing_answer_is_cannot_tell(plain: bool | None, truth: Truth) -> None:
    assert Truth.of(plain) is truth
