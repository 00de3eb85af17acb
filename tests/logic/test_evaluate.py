"""Terms about one subject: what is known decides, what is not known cannot tell, and the reasons are kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.logic.evaluate import Subject, UnknownFactError, evaluate
from tracker.logic.span import Span
from tracker.logic.terms import ALWAYS, NEVER, All, Any, Comparison, Fact, Not, Some
from tracker.logic.truth import Truth

CUT_OFF = date(1993, 1, 1)
BORN_SINCE = Fact("born", Comparison.AT_LEAST, CUT_OFF)


def born(earliest: date, latest: date) -> Subject:
    return Subject({"born": Span(earliest, latest)})


def test_bounds_beyond_the_cut_off_decide() -> None:
    assert evaluate(BORN_SINCE, born(CUT_OFF, date(1993, 12, 31))).truth is Truth.YES
    assert evaluate(BORN_SINCE, born(date(1992, 1, 1), date(1992, 12, 31))).truth is Truth.NO


def test_bounds_that_straddle_the_cut_off_cannot_tell() -> None:
    assert evaluate(BORN_SINCE, born(date(1992, 12, 31), CUT_OFF)).truth is Truth.UNKNOWN


def test_a_fact_nobody_recorded_cannot_tell_and_one_that_is_none_is_an_error() -> None:
    assert evaluate(BORN_SINCE, Subject({"born": None})).truth is Truth.UNKNOWN
    with pytest.raises(UnknownFactError, match="no fact 'born'; there are sex"):
        evaluate(BORN_SINCE, Subject({"sex": "female"}))


def test_a_collection_that_is_none_is_an_error() -> None:
    with pytest.raises(UnknownFactError, match="no collection 'caps'"):
        evaluate(Some("caps", ALWAYS), Subject({}))


def test_nothing_asked_is_yes_and_nothing_offered_is_no() -> None:
    assert evaluate(ALWAYS, Subject({})).truth is Truth.YES
    assert evaluate(NEVER, Subject({})).truth is Truth.NO


def test_the_reasons_are_the_facts_that_decided() -> None:
    sex = Fact("sex", Comparison.IS, "female")
    subject = Subject({"born": Span(CUT_OFF, CUT_OFF), "sex": "male"})
    assert evaluate(All((BORN_SINCE, sex)), subject).because == (sex,)
    assert evaluate(Any((BORN_SINCE, sex)), subject).because == (BORN_SINCE,)
    assert evaluate(Not(All((BORN_SINCE, sex))), subject).because == (sex,)


def test_some_is_cannot_tell_where_none_is_yes_and_one_is_not_known() -> None:
    fielded = Some("call_ups", Fact("kind", Comparison.IS, "fielded"))
    calls = [Subject({"kind": "camp"}), Subject({"kind": None})]
    assert evaluate(fielded, Subject({}, {"call_ups": calls})).truth is Truth.UNKNOWN
    assert evaluate(fielded, Subject({}, {"call_ups": calls[:1]})).truth is Truth.NO
    assert evaluate(fielded, Subject({}, {"call_ups": []})).truth is Truth.NO


DAYS = st.dates(date(1992, 11, 1), date(1993, 2, 28))


@given(DAYS, st.integers(0, 60), st.sampled_from([Comparison.IS, Comparison.AT_LEAST, Comparison.AT_MOST]))
def test_an_interval_answers_as_all_of_its_days_do_or_cannot_tell(
    first: date, more: int, comparison: Comparison
) -> None:
    fact = Fact("born", comparison, CUT_OFF)
    days = [first + timedelta(days=number) for number in range(more + 1)]
    answers = {evaluate(fact, born(day, day)).truth for day in days}
    assert evaluate(fact, born(days[0], days[-1])).truth is (answers.pop() if len(answers) == 1 else Truth.UNKNOWN)
