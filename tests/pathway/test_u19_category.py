"""The last day of the U-19 category that a player was in: T0 of definition D7 where a cut-off is on record."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.as_rows import summary_of
from tests.pathway.careers import (
    LAKESIDE,
    MAYA,
    SENIORS,
    THRESHOLDS,
    U17,
    U19,
    born,
    friendly,
    played,
    season,
    spell,
    total,
    turning,
)
from tracker.eligibility.age_groups.system import Grouping, Label
from tracker.football.calendar import ONE_DAY, CutOff
from tracker.football.dossier import Dossier
from tracker.football.people import Birth
from tracker.football.spells import Nature, Team
from tracker.pathway.ages import birthday
from tracker.pathway.bridge import bridge_lag, end_of_u19
from tracker.pathway.on_record import read
from tracker.pathway.u19_category import NEW_YEAR, last_day, last_day_known, u19_cut_off

AS_OF = date(2029, 6, 30)
AUGUST = CutOff(8, 1)
BY_THE_RULE = date(2026, 7, 31)
BY_THE_YEAR = date(2026, 12, 31)

births = st.dates(date(1990, 1, 1), date(2020, 12, 31))
cut_offs = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: CutOff(day.month, day.day))


def from_august(dossier: Dossier) -> Dossier:
    return turning(dossier, lambda held: AUGUST)


def end(records: Dossier, as_of: date = AS_OF) -> tuple[date | None, bool]:
    """T0 and whether a rule gives it, of which page and scan say the same day."""
    found = bridge_lag(records, as_of, THRESHOLDS)
    assert summary_of(records, as_of).u19_ends == (found.t0.toordinal() if found.t0 else None)
    return found.t0, found.from_rule


def registered(*teams: Team, year: int = 2024) -> Dossier:
    return Dossier(
        MAYA,
        spells=tuple(spell(team, date(year, 7, 1), date(year + 1, 6, 30)) for team in teams),
        team_seasons=tuple(season(team, year, {U17: 3, SENIORS: 8}.get(team, 4)) for team in teams),
    )


class TestTheLastDay:
    @given(births, st.integers(12, 23))
    def test_a_cut_off_at_new_year_is_the_end_of_the_year_of_the_birthday(self, day: date, oldest: int) -> None:
        assert last_day(oldest, day, NEW_YEAR) == date(day.year + oldest, 12, 31)
        assert last_day(19, day, NEW_YEAR) == end_of_u19(Birth(day, day))

    @given(births, cut_offs)
    def test_the_birthday_lies_in_the_year_that_ends_then(self, day: date, cut_off: CutOff) -> None:
        ends = last_day(19, day, cut_off)
        # Who was born on 29 February turns 19 on 1 March, and before a cut-off on that day is out the day before.
        leap_day = (day.month, day.day) == (2, 29)
        assert birthday(day, 19) - ONE_DAY * leap_day <= ends < birthday(day, 20)

    @given(births, cut_offs)
    def test_who_is_born_on_the_cut_off_plays_a_year_longer_than_who_was_the_day_before(
        self, day: date, cut_off: CutOff
    ) -> None:
        on_it = date(2008, cut_off.month, cut_off.day)
        before, after = last_day(19, on_it - ONE_DAY, cut_off), last_day(19, on_it, cut_off)
        assert (before.year + 1, before + ONE_DAY) == (after.year, last_day(18, on_it, cut_off) + ONE_DAY)

    @given(births, births, cut_offs)
    def test_who_is_younger_is_never_out_sooner(self, one: date, other: date, cut_off: CutOff) -> None:
        assert last_day(19, min(one, other), cut_off) <= last_day(19, max(one, other), cut_off)

    @given(births, cut_offs)
    def test_it_is_the_group_of_the_age_systems(self, day: date, cut_off: CutOff) -> None:
        """In the season from cut-off to cut-off that ends then, the catalogue has the birth in U-19."""
        turns = last_day(19, day, cut_off) + ONE_DAY
        assert Grouping(cut_off, Label.SEASON_START).number(day, turns.year - 1) == 19

    @given(births, st.integers(0, 400), cut_offs)
    def test_bounds_of_a_birth_give_the_day_of_every_birth_between_them_or_none(
        self, day: date, length: int, cut_off: CutOff
    ) -> None:
        every = {last_day(19, day + timedelta(days=more), cut_off) for more in range(length + 1)}
        found = last_day_known(19, Birth(day, day + timedelta(days=length)), cut_off)
        assert found == (every.pop() if len(every) == 1 else None)


class TestWhatTellsIt:
    def test_a_season_registered_with_a_u_19(self) -> None:
        assert end(from_august(registered(U19))) == (BY_THE_RULE, True)

    def test_without_a_cut_off_on_record_it_is_the_end_of_the_year(self) -> None:
        assert end(registered(U19)) == (BY_THE_YEAR, False)

    def test_a_cut_off_at_new_year_is_a_rule_too(self) -> None:
        assert end(turning(registered(U19), lambda held: NEW_YEAR)) == (BY_THE_YEAR, True)

    def test_other_youth_and_senior_leagues_tell_nothing_of_u_19(self) -> None:
        assert end(from_august(registered(U17, SENIORS))) == (BY_THE_YEAR, False)

    def test_the_latest_season_tells_whose_cut_off_is_on_record(self) -> None:
        seasons = tuple(season(U19, year, 4) for year in (2023, 2024, 2025))
        records = Dossier(MAYA, spells=(spell(U19, date(2023, 7, 1)),), team_seasons=seasons)
        by_year = {2023: NEW_YEAR, 2024: AUGUST, 2025: None}
        turned = turning(records, lambda held: by_year[held.window.start.year])
        assert end(turned) == (BY_THE_RULE, True)
        assert end(turned, date(2024, 8, 14)) == (BY_THE_YEAR, True), "The season of 2024 has not begun."

    @pytest.mark.parametrize(
        ("appearances", "minutes", "ruled"),
        [(3, None, True), (None, 90, True), (0, None, False), (None, None, False)],
    )
    def test_a_season_total_that_shows_an_appearance(
        self, appearances: int | None, minutes: int | None, ruled: bool
    ) -> None:
        assert end(from_august(Dossier(MAYA, totals=(total(U19, 2024, 4, appearances, minutes),))))[1] is ruled

    def test_a_match_in_a_competition(self) -> None:
        day = date(2025, 3, 1)
        assert end(from_august(Dossier(MAYA, appearances=played(U19, day, rung=4)))) == (BY_THE_RULE, True)
        trial = Dossier(MAYA, appearances=(friendly(U19, day, rung=4),))
        assert end(from_august(trial)) == (BY_THE_YEAR, False)

    def test_while_a_loan_lasts_it_is_the_team_that_took_it(self) -> None:
        records = registered(U19, LAKESIDE)
        at_lakeside = replace(records.spells[1], nature=Nature.LOAN)
        lent = replace(records, spells=(records.spells[0], at_lakeside))
        own = turning(lent, lambda held: AUGUST if held.team_id == U19.id else None)
        assert end(own) == (BY_THE_YEAR, False)
        assert end(turning(lent, lambda held: AUGUST if held.team_id == LAKESIDE.id else None))[1]

    def test_of_two_seasons_on_the_same_days_the_order_of_the_records_chooses_none(self) -> None:
        records = turning(registered(U19, LAKESIDE), lambda held: AUGUST if held.team_id == U19.id else NEW_YEAR)
        other = replace(records, spells=records.spells[::-1], team_seasons=records.team_seasons[::-1])
        assert end(records) == end(other) == (BY_THE_RULE, True)
        assert u19_cut_off(read(other, AS_OF)) == AUGUST


class TestABirthThatIsKnownInPart:
    def test_a_month_on_one_side_of_the_cut_off_is_enough(self) -> None:
        assert end(born(from_august(registered(U19)), "2007-02")) == (BY_THE_RULE, True)

    def test_a_year_that_the_cut_off_divides_is_not(self) -> None:
        assert end(born(from_august(registered(U19)), "2007")) == (BY_THE_YEAR, False)

    def test_bounds_within_one_year_of_the_category_are_though_they_lie_in_two_calendar_years(self) -> None:
        records = from_august(registered(U19))
        between = replace(records, player=replace(MAYA, birth=Birth(date(2006, 8, 1), date(2007, 7, 31))))
        assert end(between) == (BY_THE_RULE, True)

    def test_without_a_birth_there_is_none(self) -> None:
        assert end(born(from_august(registered(U19)), None)) == (None, False)
