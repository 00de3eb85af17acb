"""Names made ready many at once are what they are one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tracker.football.people import folded
from tracker.football.same_person.many_names import ManyNames
from tracker.football.same_person.sound import name_key

WORDS = st.sampled_from(
    (
        "Ada",
        "de",
        "DA",
        "O'Brien",
        "Łukasz",
        "ŻÓŁĆ",
        "Юрий",
        "Жирков",
        "Γεώργιος",
        "Ji-sung",
        "Groß",
        "İnan",
        "¨",
        "(c)",
    )
)
NAMES = st.one_of(st.text(max_size=30), st.lists(WORDS, min_size=1, max_size=5).map(" ".join))


@given(st.lists(NAMES, max_size=20))
def test_many_names_are_folded_as_each_of_them_is(names: list[str]) -> None:
    assert ManyNames().folded(names) == [folded(name) for name in names]


@given(st.lists(NAMES, max_size=20))
def test_many_names_have_the_keys_that_each_of_them_has(names: list[str]) -> None:
    made = ManyNames()
    assert made.keys(names) == made.keys(names) == [name_key(name) for name in names]
