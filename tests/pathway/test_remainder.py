"""What may stand beside its total: nobody finds a few others by taking the shown groups from it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tracker.pathway.remainder import shown_beside

LEAST = 5
GROUPS = st.dictionaries(st.integers(1, 8), st.sets(st.integers(1, 40)).map(lambda held: tuple(sorted(held))))


@given(GROUPS, st.sets(st.integers(1, 40)))
def test_no_group_shown_is_small_and_no_few_others_are_left(
    groups: dict[int, tuple[int, ...]], more: set[int]
) -> None:
    whole = tuple(more.union(*groups.values()))
    shown = shown_beside(groups, whole, LEAST)
    assert all(len(groups[key]) >= LEAST for key in shown)
    left = set(whole).difference(*(groups[key] for key in shown))
    assert not shown or len(left) == 0 or len(left) >= LEAST


@given(GROUPS)
def test_nothing_is_hidden_that_need_not_be(groups: dict[int, tuple[int, ...]]) -> None:
    large = {key: held for key, held in groups.items() if len(held) >= LEAST}
    whole = {player for held in large.values() for player in held}
    assert shown_beside(groups, tuple(whole), LEAST) == tuple(large)


def test_one_small_group_takes_the_smallest_other_along() -> None:
    groups = {"a": tuple(range(30)), "b": tuple(range(30, 36)), "c": (36, 37)}
    assert shown_beside(groups, tuple(range(38)), LEAST) == ("a",)


def test_a_small_group_whose_players_stand_in_others_too_takes_nobody_along() -> None:
    groups = {"a": tuple(range(30)), "b": tuple(range(24, 36)), "c": (1, 2)}
    assert shown_beside(groups, tuple(range(36)), LEAST) == ("a", "b")
