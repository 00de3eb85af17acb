"""A team sheet as it is typed in: reading its fields, and what stands above what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.football.appearances import Selection
from tracker.football.team_sheets import HeldLine
from tracker.importing.faults import UnfitCellError
from tracker.importing.match_minute import minute, minutes
from tracker.importing.team_sheet import TypedLine, WorkedOut, work_out

S, C, F, B = Selection.STARTED, Selection.SUBSTITUTE, Selection.FIELDED, Selection.BENCH
#: She is on record as having started and played 90 minutes.
HELD = {1: HeldLine(S, 90)}


def codes(worked: WorkedOut) -> list[tuple[int | None, str, str]]:
    """Who, which field, and what is wrong with it."""
    return [(fault.player_id, fault.column, fault.phrase.code) for fault in worked.faults]


def only(worked: WorkedOut) -> tuple[Selection, int | None]:
    """The one part on a sheet without faults."""
    assert not worked.faults
    (part,) = worked.parts.values()
    return part.selection, part.minutes


@pytest.mark.parametrize(
    ("line", "length", "part"),
    [
        (TypedLine(1, S), 90, (S, 90)),
        (TypedLine(1, S), None, (S, None)),
        (TypedLine(1, S, off="60"), 90, (S, 60)),
        (TypedLine(1, C, on=" 45+2' "), 90, (C, 45)),
        (TypedLine(1, C), 90, (C, None)),
        (TypedLine(1, C, on="*"), 90, (C, None)),
        (TypedLine(1, B), 90, (B, None)),
        # What is typed stands above what is worked out, where players come and go.
        (TypedLine(1, S, off="60", minutes="72"), 90, (S, 72)),
        (TypedLine(1, S, minutes="?"), 90, (S, None)),
        (TypedLine(1, C, minutes="0"), 90, (C, 0)),
        (TypedLine(1, F, minutes="30"), 90, (F, 30)),
    ],
)
def test_a_row_comes_to_a_part(line: TypedLine, length: int | None, part: tuple[Selection, int | None]) -> None:
    assert only(work_out([line], length, {})) == part


@pytest.mark.parametrize(
    ("line", "field", "code"),
    [
        (TypedLine(1, S, off="sixty"), "off", "typed-minute"),
        (TypedLine(1, S, off="-1"), "off", "typed-minute"),
        (TypedLine(1, S, off="151"), "off", "typed-minute"),
        (TypedLine(1, S, minutes="151"), "minutes", "typed-minutes"),
        (TypedLine(1, S, minutes="٩٠"), "minutes", "typed-minutes"),
        (TypedLine(1, S, on="10"), "on", "typed-on-for-a-starter"),
        (TypedLine(1, B, off="10"), "off", "typed-unused"),
        (TypedLine(1, B, minutes="10"), "minutes", "import-minutes-on-bench"),
        (TypedLine(1, C, on="60", off="50"), "off", "typed-off-before-on"),
        (TypedLine(1, C, on="95"), "on", "typed-after-the-end"),
        (TypedLine(1, None, off="60"), "selection", "typed-no-part"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(line: TypedLine, field: str, code: str) -> None:
    worked = work_out([line], 90, {})
    assert codes(worked) == [(1, field, code)]
    assert not worked.parts


def test_whoever_is_not_named_has_no_part() -> None:
    assert work_out([TypedLine(1, None)], 90, {}) == WorkedOut({}, ())


@pytest.mark.parametrize(
    ("line", "part"),
    [
        # The sheet as it is opened again changes nothing.
        (TypedLine(1, S, minutes="90"), (S, 90)),
        # The field still holds what is on record; the minute of going off is what is new.
        (TypedLine(1, S, off="60", minutes="90"), (S, 60)),
        (TypedLine(1, S, off="60", minutes="75"), (S, 75)),
        (TypedLine(1, B), (B, None)),
    ],
)
def test_a_sheet_that_is_on_record_is_corrected(line: TypedLine, part: tuple[Selection, int | None]) -> None:
    assert only(work_out([line], 90, HELD)) == part


def test_what_is_known_is_not_forgotten_by_hand() -> None:
    assert codes(work_out([TypedLine(1, None)], 90, HELD)) == [(1, "selection", "typed-held-line")]
    assert codes(work_out([TypedLine(1, S, minutes="?")], 90, HELD)) == [(1, "minutes", "typed-held-minutes")]
    assert codes(work_out([TypedLine(1, S)], None, HELD)) == [(1, "minutes", "typed-held-minutes")]


def started(count: int, **said: str) -> list[TypedLine]:
    """Starters of whom the same is said."""
    return [TypedLine(number, S, **said) for number in range(100, 100 + count)]


def test_a_sheet_that_does_not_say_who_went_off_is_not_finished() -> None:
    came_on = TypedLine(1, C, on="60")
    assert codes(work_out([*started(11), came_on], 90, {})) == [(None, "", "typed-crowded")]
    assert not work_out([*started(10), TypedLine(2, S, off="60"), came_on], 90, {}).faults
    assert not work_out([*started(10), TypedLine(2, S, off="?"), came_on], 90, {}).faults
    # Whose minutes are typed may have gone off and come on again.
    assert not work_out([*started(11, minutes="80"), came_on], 90, {}).faults
    assert not work_out([*started(11), came_on], None, {}).faults


@pytest.mark.parametrize("length", [90, None])
@pytest.mark.parametrize("typed", ["", "80"])
def test_no_more_than_eleven_start(length: int | None, typed: str) -> None:
    assert codes(work_out(started(12, minutes=typed), length, {})) == [(None, "", "typed-crowded-start")]


@given(st.text(max_size=20))
def test_any_text_is_a_minute_or_is_refused_in_words(text: str) -> None:
    said = []
    for read in (minute, minutes):
        try:
            read(text)
        except UnfitCellError as error:
            said.append(error.phrase.code)
    assert set(said) <= {"typed-minute", "typed-minutes"}
