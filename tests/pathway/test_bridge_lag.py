"""Definition D7, as `docs/decisions/bridge-lag.md` says what counts as evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.pathway.careers import (
    MAYA,
    SENIORS,
    THRESHOLDS,
    U19,
    called_up,
    friendly,
    played,
    season,
    spell,
    total,
)
from tracker.football.call_ups import CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.people import Birth
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.logic.span import Span
from tracker.pathway.bridge import bridge_lag, end_of_u19
from tracker.pathway.story import Lag, Milestone

AS_OF = date(2029, 6, 30)
T0 = date(2026, 12, 31)
FIRST = Milestone.FIRST_SENIOR_APPEARANCE
SETTLED = Milestone.SETTLED_MINUTES
ESTABLISHED = Milestone.ESTABLISHED_MINUTES


def lag(records: Dossier, milestone: Milestone, as_of: date = AS_OF) -> Lag:
    return next(lag for lag in bridge_lag(records, as_of, THRESHOLDS).lags if lag.milestone is milestone)


def on(day: date) -> Span[date]:
    return Span(day, day)


SEASON = season(SENIORS, 2026, 8)
WITHIN_SEASON = Span(SEASON.window.start, SEASON.window.end)


class TestTheEndOfU19:
    def test_it_is_the_last_day_of_the_year_of_the_19th_birthday(self) -> None:
        assert end_of_u19(Birth.read("2007-02-01")) == T0
        assert end_of_u19(Birth.read("2007")) == T0

    def test_without_a_year_of_birth_there_is_none(self) -> None:
        assert end_of_u19(None) is None
        assert end_of_u19(Birth(date(2006, 8, 1), date(2007, 7, 31))) is None

    def test_milestones_are_then_dated_without_months(self) -> None:
        records = Dossier(replace(MAYA, birth=None), appearances=played(SENIORS, T0, rung=8))
        found = lag(records, FIRST)
        assert (found.when, found.months) == (on(T0), None)
        assert speaker("en")(found.sentence) == "First senior match in a competition: December 31, 2026"


class TestTheFirstSeniorAppearance:
    def test_a_year_after_u19_is_twelve_months(self) -> None:
        found = lag(Dossier(MAYA, appearances=played(SENIORS, date(2027, 12, 31), rung=6)), FIRST)
        assert found.when == on(date(2027, 12, 31))
        assert found.months == (11.99, 11.99)

    def test_before_the_end_of_u19_the_lag_is_negative(self) -> None:
        found = lag(Dossier(MAYA, appearances=played(SENIORS, date(2025, 12, 31), rung=8)), FIRST)
        assert found.months == (-11.99, -11.99)
        assert speaker("en")(found.sentence).endswith("12 months before the end of U-19 football.")

    def test_bridge_football_and_friendlies_are_none(self) -> None:
        records = Dossier(
            MAYA,
            appearances=(*played(SENIORS, date(2026, 1, 1), rung=5), friendly(SENIORS, date(2026, 1, 8), rung=8)),
        )
        assert lag(records, FIRST).when is None

    def test_a_match_of_unknown_rung_is_no_evidence(self) -> None:
        assert lag(Dossier(MAYA, appearances=played(SENIORS, date(2027, 1, 1))), FIRST).when is None

    def test_a_match_after_the_as_of_date_is_not_known_yet(self) -> None:
        records = Dossier(MAYA, appearances=played(SENIORS, date(2027, 12, 31), rung=6))
        assert lag(records, FIRST, date(2027, 12, 30)).when is None

    def test_a_season_total_bounds_it_by_the_season_s_window(self) -> None:
        found = lag(Dossier(MAYA, totals=(total(SENIORS, 2026, 8, 1),)), FIRST)
        assert found.when == WITHIN_SEASON
        assert found.months is not None
        assert found.months[0] < 0 < found.months[1]

    def test_the_window_is_cut_at_the_as_of_date(self) -> None:
        found = lag(Dossier(MAYA, totals=(total(SENIORS, 2026, 8, 1),)), FIRST, date(2026, 10, 1))
        assert found.when == Span(SEASON.window.start, date(2026, 10, 1))

    @pytest.mark.parametrize(("appearances", "minutes"), [(0, 0), (0, None), (None, None), (None, 0)])
    def test_a_total_that_shows_no_appearance_is_no_evidence(
        self, appearances: int | None, minutes: int | None
    ) -> None:
        assert lag(Dossier(MAYA, totals=(total(SENIORS, 2026, 8, appearances, minutes),)), FIRST).when is None

    def test_a_total_with_minutes_shows_an_appearance(self) -> None:
        assert lag(Dossier(MAYA, totals=(total(SENIORS, 2026, 8, None, 90),)), FIRST).when == WITHIN_SEASON

    def test_a_match_that_accounts_for_the_total_dates_it(self) -> None:
        day = date(2027, 3, 1)
        records = Dossier(MAYA, appearances=played(SENIORS, day), totals=(total(SENIORS, 2026, 8, 1),))
        assert lag(records, FIRST).when == on(day)

    def test_a_total_with_more_appearances_than_matches_leaves_an_earlier_day_possible(self) -> None:
        day = date(2027, 3, 1)
        records = Dossier(MAYA, appearances=played(SENIORS, day), totals=(total(SENIORS, 2026, 8, 2),))
        assert lag(records, FIRST).when == Span(SEASON.window.start, day)


class TestMinutes:
    def test_they_are_reached_on_the_day_they_add_up(self) -> None:
        days = [date(2027, 1, day) for day in range(1, 11)]
        records = Dossier(MAYA, appearances=played(SENIORS, *days, rung=8))
        assert lag(records, SETTLED).when == on(date(2027, 1, 5))
        assert lag(records, ESTABLISHED).when == on(date(2027, 1, 10))

    def test_a_minute_less_does_not_reach_them(self) -> None:
        days = [date(2027, 1, day) for day in range(1, 5)]
        records = Dossier(
            MAYA,
            appearances=(*played(SENIORS, *days, rung=8), *played(SENIORS, date(2027, 1, 5), minutes=89, rung=8)),
        )
        assert lag(records, SETTLED).when is None

    def test_unknown_minutes_never_reach_them(self) -> None:
        days = [date(2027, 1, day) for day in range(1, 31)]
        records = Dossier(MAYA, appearances=played(SENIORS, *days, minutes=None, rung=8))
        assert lag(records, SETTLED).when is None
        assert lag(records, FIRST).when == on(date(2027, 1, 1))

    def test_what_unknown_minutes_may_have_reached_cannot_be_told(self) -> None:
        """No match lasts longer than 150 minutes, so three may have been enough, and seven for 900 with extra."""
        days = [date(2027, 1, day) for day in range(1, 6)]
        records = Dossier(
            MAYA,
            appearances=(
                *played(SENIORS, date(2026, 12, 1), minutes=60, rung=8),
                *played(SENIORS, *days, minutes=None, rung=8),
            ),
        )
        found = lag(records, SETTLED)
        assert (found.when, found.months, found.possible_from) == (None, None, days[2])
        assert speaker("en")(found.sentence) == (
            "Whether 450 minutes of senior football in competitions were reached cannot be told: minutes are known "
            "for 1 of 6 appearances. The earliest day possible is January 3, 2027."
        )
        surely_not = lag(records, ESTABLISHED)
        assert (surely_not.possible_from, surely_not.sentence.code) == (None, "lag-open-early")

    def test_a_total_without_minutes_may_have_reached_them_from_its_first_day_on(self) -> None:
        found = lag(Dossier(MAYA, totals=(total(SENIORS, 2026, 8, 20),)), ESTABLISHED)
        assert found.possible_from == SEASON.window.start
        assert {("known", 0), ("of", 20)} <= set(found.sentence.values)

    def test_nobody_may_have_reached_them_before_the_first_match(self) -> None:
        """What the total leaves may have been played early in the season, but not all before the one match."""
        day = date(2027, 3, 1)
        records = Dossier(
            MAYA,
            appearances=played(SENIORS, day, minutes=80, rung=8),
            totals=(total(SENIORS, 2026, 8, 3),),
        )
        assert lag(records, SETTLED).possible_from is None, "80 minutes and two matches are at most 380."
        more = replace(records, totals=(total(SENIORS, 2026, 8, 4),))
        assert lag(more, SETTLED).possible_from == SEASON.window.start

    def test_unknown_minutes_make_an_earlier_day_possible(self) -> None:
        known = [date(2027, 2, day) for day in range(1, 6)]
        records = Dossier(
            MAYA,
            appearances=(
                *played(SENIORS, date(2027, 1, 1), minutes=None, rung=8),
                *played(SENIORS, *known, rung=8),
            ),
        )
        assert lag(records, SETTLED).when == Span(date(2027, 2, 4), date(2027, 2, 5))

    def test_a_total_that_straddles_them_bounds_them_by_its_season(self) -> None:
        records = Dossier(MAYA, totals=(total(SENIORS, 2025, 8, 4, 300), total(SENIORS, 2026, 8, 10, 800)))
        assert lag(records, SETTLED).when == WITHIN_SEASON
        assert lag(records, ESTABLISHED).when == WITHIN_SEASON

    def test_matches_and_a_total_of_one_season_are_never_added(self) -> None:
        days = [date(2027, 1, day) for day in range(1, 5)]
        records = Dossier(MAYA, appearances=played(SENIORS, *days), totals=(total(SENIORS, 2026, 8, 4, 360),))
        assert lag(records, SETTLED).when is None

    def test_what_a_total_has_beyond_the_matches_counts(self) -> None:
        days = [date(2027, 1, day) for day in range(1, 5)]
        records = Dossier(MAYA, appearances=played(SENIORS, *days), totals=(total(SENIORS, 2026, 8, 5, 450),))
        assert lag(records, SETTLED).when == Span(date(2027, 1, 4), SEASON.window.end)

    def test_a_total_knows_the_minutes_that_the_matches_lack(self) -> None:
        days = [date(2027, 1, day) for day in range(1, 6)]
        records = Dossier(
            MAYA, appearances=played(SENIORS, *days, minutes=None), totals=(total(SENIORS, 2026, 8, 5, 450),)
        )
        assert lag(records, SETTLED).when == Span(days[0], SEASON.window.end)

    def test_minutes_a_match_lacks_are_among_those_the_total_has_beyond_the_known_ones(self) -> None:
        """The total leaves 200 minutes; they may lie in August, but 450 are not reached before February."""
        unknown = [date(2027, 1, day) for day in (1, 2, 3)]
        records = Dossier(
            MAYA,
            appearances=(
                *played(SENIORS, *unknown, minutes=None),
                *played(SENIORS, date(2027, 2, 1), date(2027, 2, 2), minutes=90),
                *played(SENIORS, date(2027, 2, 3), minutes=70),
            ),
            totals=(total(SENIORS, 2026, 8, 6, 450),),
        )
        assert lag(records, SETTLED).when == Span(date(2027, 2, 3), SEASON.window.end)

    def test_a_total_without_minutes_adds_none_that_are_known(self) -> None:
        days = [date(2027, 1, day) for day in range(1, 6)]
        records = Dossier(MAYA, appearances=played(SENIORS, *days), totals=(total(SENIORS, 2026, 8, 9),))
        assert lag(records, SETTLED).when == Span(SEASON.window.start, date(2027, 1, 5))


class TestCallUps:
    def test_a_camp_is_a_first_call_up_and_no_cap(self) -> None:
        records = Dossier(MAYA, call_ups=(called_up(6, date(2027, 5, 1), CallUpKind.CAMP),))
        assert lag(records, Milestone.FIRST_SENIOR_CALL_UP).when == on(date(2027, 5, 1))
        assert lag(records, Milestone.FIRST_SENIOR_CAP).when is None

    def test_a_youth_cap_is_neither(self) -> None:
        records = Dossier(MAYA, call_ups=(called_up(5, date(2027, 5, 1)),))
        assert lag(records, Milestone.FIRST_SENIOR_CALL_UP).when is None

    def test_the_first_of_two_lies_between_the_first_days_of_both(self) -> None:
        records = Dossier(
            MAYA,
            call_ups=(
                called_up(6, date(2027, 1, 1), until=date(2027, 12, 31)),
                called_up(6, date(2027, 6, 1)),
            ),
        )
        assert lag(records, Milestone.FIRST_SENIOR_CAP).when == Span(date(2027, 1, 1), date(2027, 6, 1))

    def test_one_known_by_its_year_is_cut_at_the_as_of_date(self) -> None:
        records = Dossier(MAYA, call_ups=(called_up(6, date(2027, 1, 1), until=date(2027, 12, 31)),))
        as_of = date(2027, 6, 30)
        assert lag(records, Milestone.FIRST_SENIOR_CAP, as_of).when == Span(date(2027, 1, 1), as_of)


class TestCensoring:
    def test_a_milestone_not_on_record_was_looked_for_up_to_the_last_observation(self) -> None:
        records = Dossier(MAYA, spells=(spell(U19, date(2024, 7, 1), date(2027, 6, 30)),))
        found = lag(records, FIRST)
        assert (found.when, found.months, found.observed_until) == (None, None, date(2027, 6, 30))
        said = speaker("en")(found.sentence)
        assert said.endswith("up to June 30, 2027, 6 months after the end of U-19 football.")

    def test_an_open_registration_is_observed_up_to_the_as_of_date(self) -> None:
        assert lag(Dossier(MAYA, spells=(spell(U19, date(2024, 7, 1)),)), FIRST).observed_until == AS_OF

    def test_a_later_call_up_is_an_observation(self) -> None:
        records = Dossier(
            MAYA,
            spells=(spell(U19, date(2024, 7, 1), date(2027, 6, 30)),),
            call_ups=(called_up(4, date(2027, 9, 1)),),
        )
        assert lag(records, FIRST).observed_until == date(2027, 9, 1)

    def test_before_the_end_of_u19_nothing_lags_yet(self) -> None:
        found = lag(Dossier(MAYA), FIRST, date(2025, 1, 1))
        assert speaker("en")(found.sentence).endswith("U-19 football lasts until December 31, 2026.")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "records",
    [
        Dossier(MAYA),
        Dossier(MAYA, appearances=played(SENIORS, T0, rung=8)),
        Dossier(MAYA, appearances=played(SENIORS, date(2028, 1, 1), minutes=900, rung=8)),
        Dossier(MAYA, totals=(total(SENIORS, 2023, 8, 3, 900),)),
        Dossier(MAYA, totals=(total(SENIORS, 2026, 8, 3, 900),)),
        Dossier(MAYA, totals=(total(SENIORS, 2028, 8, 3, 900),)),
        Dossier(replace(MAYA, birth=None), totals=(total(SENIORS, 2028, 8, 3, 900),)),
        Dossier(MAYA, totals=(total(SENIORS, 2028, 8, 9),)),
    ],
)
def test_every_lag_is_a_sentence(records: Dossier, language: str) -> None:
    for found in bridge_lag(records, AS_OF, THRESHOLDS).lags:
        assert len(speaker(language)(found.sentence)) > 20
