"""A call-up is not a cap, and the senior side is three rungs."""

from __future__ import annotations

from datetime import date

import pytest
from tracker.football.call_ups import CallUp, CallUpKind, NationalSide
from tracker.football.ladder import national_rung
from tracker.football.people import Sex
from tracker.logic.span import Span

DAY = Span(date(2026, 3, 1), date(2026, 3, 1))
SENIOR = NationalSide(1, "NMK", "senior", Sex.FEMALE, 6)
UNDER_20 = NationalSide(2, "NMK", "U-20", Sex.FEMALE, 4)


@pytest.mark.parametrize("kind", [kind for kind in CallUpKind if kind is not CallUpKind.FIELDED])
def test_only_being_fielded_is_a_cap(kind: CallUpKind) -> None:
    assert CallUp(SENIOR, DAY, kind).caps == 0
    assert CallUp(SENIOR, DAY, CallUpKind.FIELDED, matches=3).caps == 3


@pytest.mark.parametrize(
    ("kind", "official", "rung"),
    [
        (CallUpKind.CAMP, None, 6),
        (CallUpKind.BENCH, True, 6),
        (CallUpKind.FIELDED, None, 7),
        (CallUpKind.FIELDED, False, 7),
        (CallUpKind.FIELDED, True, 8),
    ],
)
def test_the_senior_rung_tells_a_call_up_from_a_cap(kind: CallUpKind, official: bool | None, rung: int) -> None:
    assert CallUp(SENIOR, DAY, kind, official=official).rung == rung


def test_below_the_senior_side_the_rung_is_the_sides() -> None:
    assert CallUp(UNDER_20, DAY, CallUpKind.FIELDED, official=True).rung == 4


@pytest.mark.parametrize(
    ("oldest", "rung"), [(14, 1), (16, 1), (17, 2), (18, 3), (19, 3), (20, 4), (21, 5), (23, 5), (None, 6)]
)
def test_a_side_stands_on_the_rung_of_its_category(oldest: int | None, rung: int) -> None:
    assert national_rung(oldest) == rung
