"""Definition D4: the worked examples of the pathway model, and everything that must not make a quiet period."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.pathway.careers import (
    LADDER,
    MAYA,
    RESERVES,
    SENIORS,
    THRESHOLDS,
    U17,
    U19,
    all_season,
    born,
    friendly,
    played,
    season,
    spell,
    total,
    weekly,
    youth,
)
from tracker.football.appearances import Absence
from tracker.football.calendar import Window, in_season_days
from tracker.football.dossier import Dossier
from tracker.football.people import Birth
from tracker.i18n.speak import speaker
from tracker.pathway.gaps import gaps
from tracker.pathway.story import Gap, GapKind, Grade
from tracker.pathway.timeline import timeline

SEASONS = [Window(date(year, 8, 15), date(year + 1, 5, 31)) for year in (2023, 2024, 2025)]
MAY, NOVEMBER, MARCH = date(2024, 5, 18), date(2024, 11, 2), date(2025, 3, 10)


def quiet(dossier: Dossier, as_of: date) -> list[Gap]:
    found = gaps(dossier, timeline(dossier, as_of, THRESHOLDS), THRESHOLDS, LADDER)
    return [gap for gap in found if gap.kind is GapKind.QUIET]


def test_168_days_over_a_summer_are_92_in_season_and_no_gap() -> None:
    assert (NOVEMBER - MAY).days == 168
    assert in_season_days(MAY, NOVEMBER, SEASONS) == 92
    assert quiet(youth(MAY, NOVEMBER, as_of=NOVEMBER), NOVEMBER) == []


def test_128_days_in_season_are_a_gap_of_127() -> None:
    assert (MARCH - NOVEMBER).days == 128
    (gap,) = quiet(youth(NOVEMBER, MARCH, as_of=MARCH), MARCH)
    assert (gap.in_season_days, gap.grade, gap.open) == (127, Grade.GAP, False)
    assert gap.window == Window(date(2024, 11, 3), date(2025, 3, 9))


def test_the_open_one_counts_the_as_of_day_and_is_at_least_281_days() -> None:
    as_of = date(2026, 3, 1)
    assert (as_of - MARCH).days == 356
    assert in_season_days(MARCH, as_of, SEASONS) == 280
    (gap,) = quiet(youth(MARCH, as_of=as_of), as_of)
    assert (gap.in_season_days, gap.grade, gap.open) == (281, Grade.MAJOR, True)
    assert "at least 281 in-season days so far" in speaker("en")(gap.sentence)


@pytest.mark.parametrize(
    ("last_day_before_next", "grade"),
    [(118, None), (119, None), (120, Grade.GAP), (179, Grade.GAP), (180, Grade.MAJOR)],
)
def test_the_thresholds_are_reached_and_not_passed(last_day_before_next: int, grade: Grade | None) -> None:
    first = date(2024, 8, 20)
    following = date.fromordinal(first.toordinal() + last_day_before_next + 1)
    found = quiet(youth(first, following, as_of=following), following)
    assert [gap.grade for gap in found] == ([grade] if grade else [])


def test_a_year_of_in_season_days_is_critical() -> None:
    as_of = date(2026, 3, 1)
    (gap,) = quiet(youth(date(2024, 10, 1), as_of=as_of), as_of)
    assert gap.grade is Grade.CRITICAL


def test_before_the_first_appearance_at_level_there_is_no_quiet_period() -> None:
    assert quiet(youth(as_of=MARCH), MARCH) == []
    first = date(2025, 3, 9)
    assert quiet(youth(first, as_of=MARCH), MARCH) == []


def test_an_open_quiet_period_grows_by_a_day_each_day_in_season() -> None:
    days = [
        quiet(youth(NOVEMBER, as_of=day), day)[0].in_season_days for day in (date(2025, 4, 1), date(2025, 4, 2))
    ]
    assert days == [150, 151]


def test_an_appearance_below_level_does_not_end_a_quiet_period() -> None:
    """At 17 the U-17 is below the expected rung; a substitute's place in it is not at level."""
    records = youth(NOVEMBER, MARCH, as_of=MARCH)
    with_u17 = replace(
        records,
        team_seasons=(*records.team_seasons, season(U17, 2024, 3)),
        appearances=(*records.appearances, *played(U17, date(2025, 1, 8))),
    )
    assert len(quiet(with_u17, MARCH)) == 1


def test_a_friendly_ends_a_quiet_period() -> None:
    records = youth(NOVEMBER, MARCH, as_of=MARCH)
    with_friendly = replace(records, appearances=(*records.appearances, friendly(U19, date(2025, 1, 8))))
    assert quiet(with_friendly, MARCH) == []


def test_a_match_of_a_team_without_a_registration_ends_a_quiet_period() -> None:
    records = youth(NOVEMBER, MARCH, as_of=MARCH)
    with_seniors = replace(records, appearances=(*records.appearances, *played(SENIORS, date(2025, 1, 8), rung=8)))
    assert quiet(with_seniors, MARCH) == []


class TestWhatCannotBeTold:
    def test_an_appearance_that_may_have_been_at_level_ends_a_quiet_period(self) -> None:
        """Born in 2008, Maya is 15 or 16 in January 2024, and at 16 the U-16's rung is below level."""
        records = youth(date(2023, 9, 1), date(2024, 5, 30), as_of=date(2024, 5, 30))
        with_doubt = replace(
            records,
            team_seasons=(*records.team_seasons, season(U17, 2023, 2)),
            appearances=(*records.appearances, *played(U17, date(2024, 1, 15))),
        )
        known = quiet(born(with_doubt, "2008-01-10"), date(2024, 5, 30))
        assert [gap.in_season_days for gap in known] == [271]
        in_doubt = quiet(born(with_doubt, "2008"), date(2024, 5, 30))
        assert [gap.in_season_days for gap in in_doubt] == [135, 135]
        assert {gap.sentence.code for gap in in_doubt} == {"gap-quiet-at-least"}

    def test_without_a_birth_youth_matches_make_no_quiet_period(self) -> None:
        assert quiet(born(youth(NOVEMBER, MARCH, as_of=MARCH), None), MARCH) == []

    def test_without_a_birth_senior_matches_do(self) -> None:
        records = Dossier(
            born(youth(as_of=MARCH), None).player,
            spells=(spell(SENIORS, date(2023, 7, 1)),),
            team_seasons=(season(SENIORS, 2024, 8),),
            fixtures=all_season(SENIORS, 2024, until=MARCH),
            appearances=played(SENIORS, NOVEMBER, MARCH),
        )
        assert [gap.in_season_days for gap in quiet(records, MARCH)] == [127]

    def test_a_match_of_unknown_rung_ends_a_quiet_period_and_begins_none(self) -> None:
        records = youth(NOVEMBER, MARCH, as_of=MARCH)
        cup = played(SENIORS, date(2025, 1, 8))
        assert quiet(replace(records, appearances=(*records.appearances, *cup)), MARCH) == []
        assert quiet(replace(records, appearances=(*cup, *played(SENIORS, MARCH))), MARCH) == []

    def test_a_season_of_another_team_held_only_as_a_total_hides_quiet_periods(self) -> None:
        records = youth(NOVEMBER, MARCH, as_of=MARCH)
        assert quiet(replace(records, totals=(total(SENIORS, 2024, 8, 3),)), MARCH) == []
        assert len(quiet(replace(records, totals=(total(SENIORS, 2024, 8, 0),)), MARCH)) == 1

    def test_a_team_s_total_hides_nothing_outside_the_registration_with_it(self) -> None:
        records = youth(NOVEMBER, MARCH, as_of=MARCH)
        moved = replace(
            records,
            spells=(spell(U19, date(2023, 7, 1)), spell(RESERVES, MARCH)),
            totals=(total(RESERVES, 2024, 5, 3),),
        )
        assert len(quiet(moved, MARCH)) == 1


class TestRecordGaps:
    def test_a_record_gap_cuts_a_quiet_period_and_leaves_what_is_long_enough(self) -> None:
        as_of = date(2026, 5, 31)
        fixtures = (*all_season(U19, 2024), *weekly(U19, date(2025, 8, 15), date(2025, 10, 1)))
        found = quiet(youth(NOVEMBER, as_of=as_of, years=(2024, 2025), fixtures=fixtures), as_of)
        (gap,) = found
        assert gap.window.end < date(2025, 10, 10)
        assert not gap.open
        assert gap.sentence.code == "gap-quiet-at-least"

    def test_two_short_sides_of_a_record_gap_are_no_quiet_period(self) -> None:
        fixtures = (
            *weekly(U19, date(2024, 8, 15), date(2024, 12, 10)),
            *weekly(U19, date(2025, 2, 20), date(2025, 5, 31)),
        )
        following = date(2025, 5, 30)
        assert in_season_days(NOVEMBER, following, SEASONS) == 208
        assert quiet(youth(NOVEMBER, following, as_of=following, fixtures=fixtures), following) == []


class TestAbsences:
    def test_a_known_absence_is_not_counted(self) -> None:
        records = replace(
            youth(NOVEMBER, MARCH, as_of=MARCH), absences=(Absence(date(2024, 12, 1), date(2024, 12, 8)),)
        )
        assert quiet(records, MARCH) == []

    def test_the_days_on_both_sides_of_an_absence_are_added(self) -> None:
        absence = Absence(date(2024, 12, 1), date(2024, 12, 20))
        following = date(2025, 4, 10)
        (gap,) = quiet(replace(youth(NOVEMBER, following, as_of=following), absences=(absence,)), following)
        assert gap.in_season_days == in_season_days(NOVEMBER, following, SEASONS) - 20
        assert "20 days of a known absence are not counted" in speaker("en")(gap.sentence)

    def test_a_quiet_period_begins_where_an_absence_ends(self) -> None:
        absence = Absence(date(2024, 11, 3), date(2024, 11, 30))
        following = date(2025, 4, 10)
        (gap,) = quiet(replace(youth(NOVEMBER, following, as_of=following), absences=(absence,)), following)
        assert gap.window == Window(date(2024, 12, 1), date(2025, 4, 9))


class TestTheLastRegistration:
    def test_a_quiet_period_ends_with_it_and_is_not_open(self) -> None:
        as_of = date(2026, 3, 1)
        records = replace(youth(NOVEMBER, as_of=as_of), spells=(spell(U19, date(2023, 7, 1), date(2025, 6, 30)),))
        (gap,) = quiet(records, as_of)
        assert (gap.in_season_days, gap.open, gap.window.end) == (210, False, date(2025, 5, 31))
        assert gap.sentence.code == "gap-quiet-ended"

    def test_months_after_it_are_no_quiet_period(self) -> None:
        as_of = date(2026, 3, 1)
        records = replace(youth(MARCH, as_of=as_of), spells=(spell(U19, date(2023, 7, 1), date(2025, 6, 30)),))
        assert quiet(records, as_of) == []


def test_a_leap_day_birthday_is_at_level_by_the_age_of_the_day() -> None:
    """Born on 29 February 2008 and 16 on 28 February 2025: the U-17's rung is at level until the day after."""
    as_of = date(2025, 3, 8)
    records = Dossier(
        replace(MAYA, birth=Birth.read("2008-02-29")),
        spells=(spell(U17, date(2024, 7, 1)),),
        team_seasons=(season(U17, 2024, 3),),
        fixtures=all_season(U17, 2024, until=as_of),
        appearances=played(U17, date(2024, 10, 1), date(2025, 2, 28)),
    )
    assert [gap.in_season_days for gap in quiet(records, as_of)] == [149]
    a_day_later = replace(records, appearances=played(U17, date(2024, 10, 1), date(2025, 3, 1)))
    assert [gap.open for gap in quiet(a_day_later, as_of)] == [True]
