"""Definition D9: the months between call-ups, and from each age group to the first call-up above it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.pathway.careers import LADDER, MAYA, THRESHOLDS, U19, born, called_up, spell
from tracker.football.appearances import Absence
from tracker.football.calendar import Window
from tracker.football.call_ups import CallUp, CallUpKind, NationalSide
from tracker.football.dossier import Dossier
from tracker.football.people import Sex
from tracker.football.spells import Spell
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.logic.span import Span
from tracker.pathway.story import CategoryLag, Gap, GapKind, Story
from tracker.pathway.telling import tell

AS_OF = date(2025, 6, 30)
say = speaker("en")


def summoned(*call_ups: CallUp, spells: tuple[Spell, ...] = ()) -> Dossier:
    """Maya, born on 1 February 2007, with these call-ups and no match on record."""
    return Dossier(MAYA, spells=spells, call_ups=call_ups)


def told(dossier: Dossier, as_of: date = AS_OF) -> Story:
    return tell(dossier, as_of, THRESHOLDS, LADDER)


def between(dossier: Dossier, as_of: date = AS_OF) -> list[Gap]:
    return [gap for gap in told(dossier, as_of).gaps if gap.kind is GapKind.NATIONAL]


def months(dossier: Dossier) -> list[tuple[float, float]]:
    return [interval.months for interval in told(dossier).national.intervals]


class TestTheTimeBetweenCallUps:
    def test_every_interval_is_told_and_twelve_months_are_labelled(self) -> None:
        """4 days are 0.13 months of 30.4375 days, and 366 days 12.02."""
        records = summoned(*(called_up(2, day) for day in (date(2023, 3, 1), date(2023, 3, 5), date(2024, 3, 5))))
        assert months(records) == [(0.13, 0.13), (12.02, 12.02)]
        (gap,) = between(records)
        assert gap.window == Window(date(2023, 3, 6), date(2024, 3, 4))
        assert (gap.months, gap.in_season_days, gap.open, gap.coverage.share) == (12, None, False, None)
        assert say(gap.sentence) == (
            "12 months passed between two call-ups on record, of March 5, 2023 and March 5, 2024."
        )
        assert say(gap.evidence) == (
            "The call-ups on either side: USA side 2 and USA side 2. "
            "Whether every call-up is on record is not known."
        )

    def test_a_day_less_than_twelve_months_is_not_labelled(self) -> None:
        records = summoned(called_up(2, date(2023, 3, 5)), called_up(2, date(2024, 3, 4)))
        assert months(records) == [(11.99, 11.99)]
        assert between(records) == []

    def test_the_measure_is_a_setting(self) -> None:
        records = summoned(called_up(2, date(2023, 3, 5)), called_up(2, date(2023, 9, 5)))
        shorter = replace(THRESHOLDS, national_gap_months=6)
        assert [gap.months for gap in tell(records, AS_OF, shorter, LADDER).gaps] == [6]

    def test_call_ups_of_the_same_days_are_one(self) -> None:
        day = date(2023, 3, 1)
        records = summoned(called_up(2, day, CallUpKind.CAMP), called_up(2, day), called_up(3, date(2023, 4, 1)))
        assert len(months(records)) == 1

    def test_call_ups_of_which_only_the_month_is_known_give_bounds(self) -> None:
        """Between March 2023 and May 2024 lie 1 April to 30 April, 396 days, at least; 457 at most."""
        march = called_up(2, date(2023, 3, 1), until=date(2023, 3, 31))
        may = called_up(2, date(2024, 5, 1), until=date(2024, 5, 31))
        assert months(summoned(march, may)) == [(13.04, 15.01)]
        (gap,) = between(summoned(march, may))
        assert gap.window == Window(date(2023, 4, 1), date(2024, 4, 30))
        assert gap.months == 13

    def test_one_that_may_lie_anywhere_in_the_time_leaves_nothing_to_label(self) -> None:
        vague = called_up(2, date(2023, 1, 1), until=date(2024, 12, 31))
        records = summoned(called_up(2, date(2023, 3, 1)), vague, called_up(2, date(2024, 11, 1)))
        assert between(records) == []
        assert [least for least, _ in months(records)] == [0.0, 0.0]

    def test_a_known_absence_is_not_counted_towards_the_label(self) -> None:
        records = summoned(called_up(2, date(2023, 3, 5)), called_up(2, date(2024, 3, 20)))
        two_weeks = Absence(date(2023, 6, 1), date(2023, 6, 15))
        three = Absence(date(2023, 6, 1), date(2023, 6, 21))
        (gap,) = between(replace(records, absences=(two_weeks,)))
        assert say(gap.sentence).endswith("15 days of a known absence lie in that time.")
        assert between(replace(records, absences=(three,))) == []
        assert months(replace(records, absences=(three,))) == months(records)

    def test_one_before_the_birth_is_a_fault_and_no_evidence(self) -> None:
        records = summoned(called_up(1, date(2006, 3, 5)), called_up(2, date(2023, 3, 5)), called_up(3, AS_OF))
        story = told(records)
        assert [fault.code for fault in story.timeline.faults] == ["fault-call-up-before-birth"]
        assert [gap.months for gap in between(records)] == [27]
        assert [lag.oldest for lag in story.national.lags] == [17, 19]


class TestTheTimeSinceTheLast:
    def test_it_goes_on_while_registered(self) -> None:
        records = summoned(called_up(2, date(2024, 6, 30)), spells=(spell(U19, date(2023, 7, 1)),))
        assert months(records) == [(11.99, 11.99)]
        (gap,) = between(records)
        assert (gap.window, gap.open, gap.months) == (Window(date(2024, 7, 1), AS_OF), True, 12)
        assert say(gap.sentence) == "12 months have passed since the last call-up on record, of June 30, 2024."
        assert say(gap.evidence).startswith("The last of one call-up on record: USA side 2.")

    def test_it_ends_with_the_last_registration(self) -> None:
        ended = spell(U19, date(2021, 7, 1), date(2024, 6, 30))
        (gap,) = between(summoned(called_up(2, date(2023, 6, 1)), spells=(ended,)))
        assert (gap.window.end, gap.open, gap.months) == (date(2024, 6, 30), False, 12)
        assert say(gap.sentence).endswith("until the registration ended on June 30, 2024.")

    def test_of_somebody_never_registered_nothing_is_said(self) -> None:
        records = summoned(called_up(2, date(2015, 6, 1)))
        assert months(records) == []
        assert between(records) == []

    def test_a_call_up_to_come_does_not_end_it(self) -> None:
        records = summoned(
            called_up(2, date(2024, 3, 1)), called_up(3, date(2025, 9, 1)), spells=(spell(U19, date(2023, 7, 1)),)
        )
        (gap,) = between(records)
        assert gap.open


class TestFromAnAgeGroupToTheNext:
    def lags(self, dossier: Dossier, as_of: date = AS_OF) -> tuple[CategoryLag, ...]:
        return told(dossier, as_of).national.lags

    def test_months_are_counted_from_the_last_day_of_the_year_of_the_birthday(self) -> None:
        """Born in 2007 and 17 in 2024. From 31 December 2024 to 30 June 2025 are 181 days, 5.95 months."""
        records = summoned(called_up(2, date(2024, 3, 1)), called_up(4, date(2025, 6, 30)))
        under_17, under_20 = self.lags(records)
        assert (under_17.oldest, under_17.aged_out) == (17, Span(date(2024, 12, 31), date(2024, 12, 31)))
        assert under_17.months == (5.95, 5.95)
        assert say(under_17.sentence) == (
            "First call-up above the U-17: June 30, 2025, 6 months after ageing out of it."
        )
        assert (under_20.oldest, under_20.when, under_20.months) == (20, None, None)

    def test_they_are_negative_where_it_came_before(self) -> None:
        """From 1 March 2024 to 31 December are 305 days, 10.02 months."""
        (lag, *_) = self.lags(summoned(called_up(2, date(2023, 3, 1)), called_up(3, date(2024, 3, 1))))
        assert lag.months == (-10.02, -10.02)
        assert say(lag.sentence).endswith("March 1, 2024, 10 months before ageing out of it.")

    def test_within_weeks_no_side_is_taken(self) -> None:
        (lag, *_) = self.lags(summoned(called_up(2, date(2023, 3, 1)), called_up(3, date(2025, 1, 10))))
        assert say(lag.sentence).endswith("around the time of ageing out of it.")

    def test_a_missing_one_is_censored_at_the_last_observation(self) -> None:
        registered = spell(U19, date(2023, 7, 1), date(2025, 4, 30))
        (lag,) = self.lags(summoned(called_up(2, date(2023, 3, 1)), spells=(registered,)))
        assert (lag.when, lag.months, lag.observed_until) == (None, None, date(2025, 4, 30))
        assert say(lag.sentence) == (
            "First call-up above the U-17: none on record up to April 30, 2025, 3 months after ageing out of it."
        )

    def test_before_ageing_out_it_is_early_days(self) -> None:
        registered = spell(U19, date(2023, 7, 1))
        (lag,) = self.lags(summoned(called_up(2, date(2023, 3, 1)), spells=(registered,)), date(2024, 5, 1))
        assert say(lag.sentence).endswith(
            "none on record up to May 1, 2024; the age group lasts until December 31, 2024."
        )

    def test_a_category_says_itself_how_old_it_is_for(self) -> None:
        under_18 = NationalSide(7, "USA", "U-18", Sex.FEMALE, 3)
        first = CallUp(under_18, Span(date(2024, 3, 1), date(2024, 3, 1)), CallUpKind.CAMP)
        (lag, older) = self.lags(summoned(first, called_up(3, date(2025, 3, 1))))
        assert (lag.oldest, older.oldest) == (18, 19)
        assert lag.when == Span(date(2025, 3, 1), date(2025, 3, 1))

    def test_a_call_up_to_the_same_or_a_younger_group_is_not_above(self) -> None:
        records = summoned(called_up(3, date(2024, 3, 1)), called_up(3, date(2025, 3, 1)), called_up(2, AS_OF))
        assert [lag.when is None for lag in self.lags(records)] == [False, True]

    def test_the_senior_side_is_above_every_group_and_is_none_itself(self) -> None:
        records = summoned(called_up(5, date(2024, 3, 1)), called_up(6, date(2025, 3, 1), CallUpKind.BENCH))
        (lag,) = self.lags(records)
        assert (lag.oldest, lag.when) == (23, Span(date(2025, 3, 1), date(2025, 3, 1)))

    def test_a_birth_in_one_of_two_years_and_a_month_give_bounds(self) -> None:
        """Born between 2006 and 2007: out of the U-17 on the last day of 2023 or 2024."""
        may = called_up(3, date(2025, 5, 1), until=date(2025, 5, 31))
        records = summoned(called_up(2, date(2023, 3, 1)), may)
        vague = replace(records, player=replace(MAYA, birth=replace(MAYA.birth, earliest=date(2006, 12, 1))))  # type: ignore[type-var]
        (lag, *_) = self.lags(vague)
        assert lag.aged_out == Span(date(2023, 12, 31), date(2024, 12, 31))
        assert lag.months == (3.98, 16.99)
        assert "4 to 17 months after" in say(lag.sentence)

    def test_a_year_of_birth_is_enough_and_without_one_days_are_told_alone(self) -> None:
        records = summoned(called_up(2, date(2023, 3, 1)), called_up(3, date(2025, 3, 1)))
        assert self.lags(born(records, "2007")) == self.lags(records)
        (lag, *_) = self.lags(born(records, None))
        assert (lag.aged_out, lag.months) == (None, None)
        assert say(lag.sentence) == "First call-up above the U-17: March 1, 2025"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_every_language(language: str) -> None:
    speak = speaker(language)
    vague = called_up(4, date(2025, 1, 1), until=date(2025, 3, 31))
    records = summoned(
        called_up(1, date(2021, 3, 1)),
        called_up(2, date(2023, 3, 1)),
        vague,
        spells=(spell(U19, date(2021, 7, 1)),),
    )
    for dossier in (records, born(records, None), replace(records, spells=())):
        story = told(dossier, date(2026, 6, 30))
        said = [speak(lag.sentence) for lag in story.national.lags]
        said += [speak(part) for gap in story.gaps for part in (gap.sentence, gap.evidence)]
        assert len(said) >= 5
        assert not [text for text in said if "  " in text]
