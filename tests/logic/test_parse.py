"""Terms as plain data: what goes out comes back, and what is no term is refused with place and remedy."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.logic.parse import TermError, parse, unparse
from tracker.logic.terms import All, Any, Comparison, Fact, Not, Some, Term

NAMES = st.text("abc_", min_size=1, max_size=5)
VALUES = st.one_of(st.booleans(), st.integers(), st.text(max_size=5), st.dates())
FACTS = st.one_of(
    st.builds(Fact, NAMES, st.sampled_from([Comparison.IS, Comparison.AT_LEAST, Comparison.AT_MOST]), VALUES),
    st.builds(Fact, NAMES, st.just(Comparison.ONE_OF), st.lists(VALUES, max_size=3).map(tuple)),
)
TERMS = st.recursive(
    FACTS,
    lambda parts: st.one_of(
        st.builds(All, st.lists(parts, max_size=3).map(tuple)),
        st.builds(Any, st.lists(parts, max_size=3).map(tuple)),
        st.builds(Not, parts),
        st.builds(Some, NAMES, parts),
    ),
    max_leaves=8,
)


@given(TERMS)
def test_a_term_survives_json(term: Term) -> None:
    assert parse(json.loads(json.dumps(unparse(term)))) == term


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("born", "expected a mapping"),
        ({"all": [{"fact": "born"}]}, "the term, all 1: expected one of"),
        ({"fact": "born", "at_least": 1, "at_most": 2}, "expected one of"),
        ({"fact": "born", "later_than": 1}, "'later_than' is no comparison; use one of is, one_of"),
        ({"fact": "born", "one_of": 3}, "one_of takes a list"),
        ({"fact": "born", "is": {"date": "soon"}}, "'soon' is no date; write it as YYYY-MM-DD"),
        ({"fact": "born", "is": [1]}, "is no plain value"),
        ({"not": {"some": "caps"}}, "the term, not: expected one of"),
    ],
)
def test_what_is_no_term_is_refused_with_its_place(data: object, words: str) -> None:
    with pytest.raises(TermError) as refusal:
        parse(data)
    assert words in str(refusal.value)


def test_a_fact_takes_several_values_only_with_one_of() -> None:
    with pytest.raises(ValueError, match="only one_of"):
        Fact("sex", Comparison.IS, ("female",))
    assert Fact("born", Comparison.IS, date(1993, 1, 1)).value == date(1993, 1, 1)
