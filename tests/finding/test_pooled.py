"""What is told of minutes: a zero where a club is on record, and no figure where nobody wrote anything down."""

from __future__ import annotations

import pytest
from tracker.finding.pooled import NO_MINUTES, Pooled
from tracker.finding.question import MINUTES_RUNGS
from tracker.football.ladder import FIRST_SENIOR_RUNG


@pytest.mark.parametrize(("club", "minutes", "told"), [(7, 0, 0), (7, 90, 90), (None, 90, 90), (None, 0, None)])
def test_without_a_club_no_minutes_are_no_record_and_not_a_zero(
    club: int | None, minutes: int, told: int | None
) -> None:
    played = tuple(minutes for _ in MINUTES_RUNGS)
    assert Pooled(1, "female", club=club, minutes=played).minutes_on_record(FIRST_SENIOR_RUNG) == told


def test_minutes_are_those_of_the_rung_or_higher() -> None:
    played = (300, 200, *NO_MINUTES[2:])
    assert Pooled(1, "male", club=7, minutes=played).minutes_on_record(MINUTES_RUNGS[1]) == 200
