"""What is left to a birth is as many editions as its windows say, for every day and side."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from tests.eligibility.made_up import SIDES, births
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import Confederation
from tracker.eligibility.windows.left import editions_to_come, windows_left
from tracker.eligibility.windows.windows import Way, windows_of
from tracker.football.people import Birth, Sex

CATALOGUE = load_catalogue()
COMPETITIONS = sorted(competition.id for competition in CATALOGUE)


@given(
    born=births(),
    sex=st.sampled_from(Sex),
    day=st.dates(date(1995, 1, 1), date(2030, 1, 1)),
    side=st.sampled_from(SIDES),
    competition=st.sampled_from(COMPETITIONS),
)
def test_as_many_are_left_as_there_are_windows(
    born: Birth | None, sex: Sex, day: date, side: Confederation | None, competition: str
) -> None:
    coming = windows_of(CATALOGUE, born, sex, day, side).coming
    allowed = [one for one in coming if one.way is Way.OPEN and not one.cancelled]
    here = [one.days.until for one in allowed if one.verdict.competition == competition]
    left = windows_left(editions_to_come(CATALOGUE, sex, day, side), born, competition)
    assert (left.everywhere, left.here, left.until) == (len(allowed), len(here), max(here, default=None))


def test_a_birth_that_is_young_enough_has_an_edition_left() -> None:
    editions = editions_to_come(CATALOGUE, Sex.MALE, date(2026, 6, 30), Confederation.CONCACAF)
    born = Birth.read("2006-01-01")
    assert windows_left(editions, born, "olympic-men").here == 1
    assert windows_left(editions, Birth.read("1990-01-01"), "olympic-men").here == 0
