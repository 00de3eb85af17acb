"""Minutes from on and off: worked out, never guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.football.appearances import Selection
from tracker.football.minutes_played import (
    Impossible,
    Moment,
    Stint,
    Unknown,
    When,
    crowded,
    impossible,
    minutes_played,
)

S, C, F, B = Selection.STARTED, Selection.SUBSTITUTE, Selection.FIELDED, Selection.BENCH
NOBODY_KNOWS = Unknown.MINUTE


@pytest.mark.parametrize(
    ("stint", "length", "minutes"),
    [
        (Stint(S), 90, 90),
        (Stint(S), 70, 70),
        (Stint(S), 120, 120),
        (Stint(S), None, None),
        (Stint(S, off=Moment(60)), 90, 60),
        (Stint(S, off=Moment(60)), None, 60),
        (Stint(S, Moment(0), Moment(71)), 90, 71),
        (Stint(S, off=Moment(45, 2)), 90, 45),
        (Stint(S, off=Moment(90, 4)), 90, 90),
        (Stint(S, off=NOBODY_KNOWS), 90, None),
        (Stint(C, Moment(60)), 90, 30),
        (Stint(C, Moment(60)), None, None),
        (Stint(C, Moment(60), Moment(80)), None, 20),
        (Stint(C, Moment(90, 1)), 90, 0),
        (Stint(C), 90, None),
        (Stint(C, NOBODY_KNOWS), 90, None),
        (Stint(C, NOBODY_KNOWS, Moment(80)), 90, None),
        (Stint(C, Moment(60), NOBODY_KNOWS), 90, None),
        (Stint(F), 90, None),
        (Stint(F, Moment(10)), 90, None),
        (Stint(F, Moment(10), Moment(50)), 90, 40),
        (Stint(B), 90, None),
    ],
)
def test_minutes_are_worked_out_where_they_are_known(stint: Stint, length: int | None, minutes: int | None) -> None:
    assert minutes_played(stint, length) == minutes


@pytest.mark.parametrize(
    ("stint", "length", "wrong"),
    [
        (Stint(S, Moment(10)), 90, (Impossible.ON_FOR_A_STARTER, "on")),
        (Stint(S, NOBODY_KNOWS), 90, (Impossible.ON_FOR_A_STARTER, "on")),
        (Stint(B, Moment(10)), 90, (Impossible.UNUSED, "on")),
        (Stint(B, off=NOBODY_KNOWS), 90, (Impossible.UNUSED, "off")),
        (Stint(C, Moment(60), Moment(60)), 90, (Impossible.OFF_BEFORE_ON, "off")),
        (Stint(C, Moment(60), Moment(59, 9)), 90, (Impossible.OFF_BEFORE_ON, "off")),
        (Stint(S, off=Moment(0)), 90, (Impossible.OFF_BEFORE_ON, "off")),
        (Stint(C, Moment(91)), 90, (Impossible.AFTER_THE_END, "on")),
        (Stint(S, off=Moment(71)), 70, (Impossible.AFTER_THE_END, "off")),
        (Stint(S, off=Moment(90, 3)), 90, None),
        (Stint(S, off=Moment(110)), None, None),
        (Stint(C, Moment(90, 1), Moment(90, 3)), 90, None),
    ],
)
def test_what_cannot_be_is_told(stint: Stint, length: int | None, wrong: tuple[Impossible, str] | None) -> None:
    assert impossible(stint, length) == wrong


MOMENTS: st.SearchStrategy[When] = st.one_of(
    st.none(), st.just(NOBODY_KNOWS), st.builds(Moment, st.integers(0, 90), st.integers(0, 9))
)
STINTS = st.builds(Stint, st.sampled_from(Selection), MOMENTS, MOMENTS)


@given(STINTS, st.one_of(st.none(), st.integers(1, 90)))
def test_minutes_lie_within_the_match_and_need_the_pitch(stint: Stint, length: int | None) -> None:
    minutes = minutes_played(stint, length)
    if minutes is not None:
        assert stint.selection.fielded
        assert minutes >= 0
        assert NOBODY_KNOWS not in (stint.on, stint.off)
        if length is not None and impossible(stint, length) is None:
            assert minutes <= length


@given(st.integers(1, 89))
def test_a_substitution_shares_the_match_between_two(minute: int) -> None:
    went, came = Stint(S, off=Moment(minute)), Stint(C, Moment(minute))
    assert (minutes_played(went, 90) or 0) + (minutes_played(came, 90) or 0) == 90
    assert crowded([*[Stint(S)] * 10, went, came], 90) is None


ELEVEN = [Stint(S)] * 11


@pytest.mark.parametrize(
    ("stints", "found"),
    [
        (ELEVEN, None),
        ([*ELEVEN, Stint(S)], (0, 12)),
        ([*ELEVEN, Stint(C, Moment(60))], (60, 12)),
        ([*ELEVEN[1:], Stint(S, off=Moment(70)), Stint(C, Moment(60))], (60, 12)),
        ([*ELEVEN[1:], Stint(S, off=Moment(60)), Stint(C, Moment(60))], None),
        # At some minute, nobody knows which, one came on for another.
        ([*ELEVEN[1:], Stint(S, off=NOBODY_KNOWS), Stint(C, NOBODY_KNOWS)], None),
        ([*ELEVEN[1:], Stint(S, off=NOBODY_KNOWS), Stint(C)], None),
        # One came on and nobody went off: at the end there would be twelve.
        ([*ELEVEN, Stint(C)], (90, 12)),
        ([*ELEVEN, Stint(C, Moment(90, 2))], (90, 12)),
        ([*ELEVEN[1:], Stint(S, off=Moment(20)), Stint(C, Moment(60))], None),
        ([*ELEVEN, Stint(F), Stint(B)], None),
        ([*ELEVEN, Stint(C, Moment(10), NOBODY_KNOWS)], None),
    ],
)
def test_no_more_than_eleven_are_on_the_pitch(stints: list[Stint], found: tuple[int, int] | None) -> None:
    assert crowded(stints, 90) == found
