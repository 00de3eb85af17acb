"""Whom writes have touched, by number."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tracker.store.touched import Touched

NUMBERS = st.integers(1, 30)


@given(stretches=st.lists(st.tuples(NUMBERS, NUMBERS).map(sorted), max_size=6), players=st.sets(NUMBERS))
def test_whoever_is_in_no_stretch_of_newcomers_was_there_before(
    stretches: list[list[int]], players: set[int]
) -> None:
    found, last = Touched(), 0
    for first, length in stretches:
        found.newcomer(last + first, last + first + length)
        last += first + length
    new = {number for first, end in found.newcomers for number in range(first, end + 1)}
    assert found.not_new(players) == players - new
