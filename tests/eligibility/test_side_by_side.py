"""Systems side by side: who agrees for a birth, who differs, and who goes over to another day."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.age_groups.load import load_age_systems
from tracker.eligibility.age_groups.season_name import SeasonName, season_on
from tracker.eligibility.age_groups.side_by_side import Agreement, SeasonSides, season_sides, system_sides
from tracker.football.calendar import CutOff
from tracker.football.people import Birth

SYSTEMS = load_age_systems()
NOW = SeasonName(2026, 2027)


def sides(born: str, season: SeasonName = NOW) -> SeasonSides:
    """What all systems make of a birth in one season."""
    return season_sides([system_sides(system, Birth.read(born), [season]) for system in SYSTEMS], 0, season)


@pytest.mark.parametrize(
    ("born", "season", "agreement"),
    [
        ("2011-09-14", NOW, Agreement.DIFFER),
        ("2011-08-15", NOW, Agreement.DIFFER),
        ("2011-07-31", NOW, Agreement.AGREE),
        ("2011", NOW, Agreement.OPEN),
        ("2011-08", NOW, Agreement.DIFFER),
        ("2011-01", NOW, Agreement.AGREE),
        ("1993", NOW, Agreement.AGREE),
    ],
)
def test_whether_the_leagues_agree(born: str, season: SeasonName, agreement: Agreement) -> None:
    assert sides(born, season).agreement is agreement


def test_calendar_years_stand_apart_and_are_no_disagreement() -> None:
    found = sides("2011-07-31")
    assert [answer.season for answer in found.by_year] == ["2026", "2027"]
    assert {answer.system for one in found.alike for answer in one.answers} == {
        system.id for system in SYSTEMS if not system.by_calendar_year
    }


def test_a_system_that_goes_over_to_another_day_shows_both() -> None:
    moved = system_sides(SYSTEMS.system("us-youth-soccer"), Birth.read("2011"), [NOW, NOW.following])
    assert moved.cut_offs == (CutOff(1, 1), CutOff(8, 1), CutOff(8, 1))
    unheld = system_sides(SYSTEMS.system("npl"), Birth.read("2011"), [NOW])
    assert unheld.cut_offs == (None, None)


@given(st.dates(date(1999, 1, 1), date(2026, 6, 30)), st.integers(2016, 2030))
def test_every_system_is_in_one_place_and_the_groups_stand_from_the_youngest(born: date, first: int) -> None:
    found = sides(born.isoformat(), SeasonName(first, first + 1))
    told = [answer.system for one in found.alike for answer in one.answers]
    assert sorted({*told, *(answer.system for answer in found.by_year)}) == [system.id for system in SYSTEMS]
    assert len(told) == len(set(told))
    ages = [min(group.youngest for group in one.answers[0].groups) for one in found.told if one.answers[0].groups]
    assert ages == sorted(ages)


@given(st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_a_day_lies_in_one_season_from_august_to_july(day: date) -> None:
    season = season_on(day)
    assert date(season.first, 8, 1) <= day <= date(season.last, 7, 31)
    assert season.last == season.first + 1
