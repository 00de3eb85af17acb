"""Who is young enough for a team: told at once as it is told day by day, and left open where the days differ."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.eligibility.test_turn import ANY, HOMEGROWN, SYSTEMS, US
from tracker.eligibility.age_groups.reading import Placing, Stretch, find
from tracker.eligibility.age_groups.system import AgeSystem
from tracker.eligibility.age_groups.turn import SystemSeason
from tracker.eligibility.age_groups.up_to import young_enough
from tracker.football.people import Birth
from tracker.logic.truth import Truth

HELD = st.sampled_from(list(SYSTEMS)) | ANY
BIRTHS = st.builds(
    lambda first, days: Birth(first, first + timedelta(days=days)),
    st.dates(date(2000, 1, 1), date(2023, 12, 31)),
    st.sampled_from([0, 0, 30, 365, 1500]),
)


def fits(stretch: Stretch, oldest: int) -> bool:
    """Whether a stretch of births is in a group as young as that; below the lowest group it always is."""
    if stretch.placing is Placing.PLACED:
        return stretch.group.youngest <= oldest
    return stretch.placing is Placing.BELOW_LOWEST


@given(BIRTHS, HELD, st.integers(2020, 2028), st.integers(4, 24))
@example(Birth.read("2006-07-31"), US, 2026, 19)
@example(Birth.read("2006-08-01"), US, 2026, 20)
@example(Birth.read("2020-12-31"), US, 2026, 6)
def test_it_is_told_as_the_groups_of_all_possible_births_tell(
    born: Birth, system: AgeSystem, season: int, oldest: int
) -> None:
    stretches = [one for reading in find(system, born, season).readings for one in reading.stretches]
    answers = {fits(one, oldest) for one in stretches}
    expected = Truth.UNKNOWN if len(answers) != 1 else Truth.YES if answers == {True} else Truth.NO
    assert young_enough(SystemSeason(system, season), oldest)(born) is expected


@pytest.mark.parametrize(
    ("born", "answer"),
    [("2009-12-31", Truth.NO), ("2010-01-01", Truth.YES), ("2009", Truth.NO), ("2022", Truth.YES)],
)
def test_the_eve_of_a_groups_first_day_is_too_old(born: str, answer: Truth) -> None:
    assert young_enough(SystemSeason(HOMEGROWN, 2025), 16)(Birth.read(born)) is answer


def test_of_an_unknown_birth_nobody_can_tell() -> None:
    assert young_enough(SystemSeason(US, 2026), 15)(None) is Truth.UNKNOWN
