"""Definition D15, relative age: births by quarter from a cut-off."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tests.pathway.cohorts import THRESHOLDS, career, careers, of_women, said, spoken_everywhere
from tracker.football.calendar import CutOff
from tracker.football.errors import BadInputError
from tracker.football.people import Birth
from tracker.pathway.birth_quarter import days_by_quarter, quarter_of
from tracker.pathway.career import Career
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.relative_age import Quartering, relative_age, spread, upper_tail

JANUARY, AUGUST = CutOff(1, 1), CutOff(8, 1)
QUARTERS = ("2008-02-10", "2008-05-10", "2008-08-10", "2008-11-10")
cut_offs = st.builds(CutOff, st.integers(1, 12), st.integers(1, 31))


def born(*counts: int) -> list[Career]:
    """So many players in each quarter of the calendar year."""
    births = [Birth.read(day) for day, count in zip(QUARTERS, counts, strict=True) for _ in range(count)]
    return [career(number, birth=birth) for number, birth in enumerate(births, start=1)]


def by_quarter(people: list[Career], cut_off: CutOff = JANUARY) -> Quartering:
    (found,) = relative_age(people, [cut_off], THRESHOLDS)
    return found


def test_the_worked_example_comes_out_exactly() -> None:
    found = by_quarter(born(46, 31, 27, 16))
    assert (found.n, found.counts, found.expected) == (120, (46, 31, 27, 16), (90.25, 91, 92, 92))
    assert found.spread is not None
    assert found.spread.ratio is not None
    assert found.spread.interval is not None
    assert round(found.spread.chi_square, 3) == 16.095
    assert round(found.spread.ratio, 3) == 2.931
    assert (round(found.spread.interval.low, 3), round(found.spread.interval.high, 3)) == (1.659, 5.176)
    assert round(found.spread.p, 5) == 0.00108
    assert said(found.sentence) == (
        "Births of 120 players by quarter of the year from January 1: day for day, 2.9 in the first quarter for "
        "each one in the last (95% interval 1.7 to 5.2)."
    )


class TestQuarters:
    @pytest.mark.parametrize(
        ("day", "quarter"),
        [
            ("2007-07-31", 4),
            ("2007-08-01", 1),
            ("2007-10-31", 1),
            ("2007-11-01", 2),
            ("2008-01-31", 2),
            ("2008-02-01", 3),
            ("2008-02-29", 3),
            ("2008-04-30", 3),
            ("2008-05-01", 4),
        ],
    )
    def test_the_first_quarter_of_an_august_system_is_august_to_october(self, day: str, quarter: int) -> None:
        assert quarter_of(Birth.read(day), AUGUST) == quarter

    def test_a_month_is_enough_if_it_lies_in_one_quarter(self) -> None:
        assert quarter_of(Birth.read("2008-10"), AUGUST) == 1
        assert quarter_of(Birth.read("2008-10"), CutOff(7, 15)) is None

    @pytest.mark.parametrize("birth", [None, Birth.read("2008"), Birth(date(2008, 1, 5), date(2009, 1, 5))])
    def test_a_birth_that_may_lie_in_several_is_counted_apart(self, birth: Birth | None) -> None:
        assert quarter_of(birth, JANUARY) is None
        found = by_quarter([*born(10, 10, 10, 10), career(500, birth=birth)])
        assert (found.n, found.coarse) == (40, (500,))

    def test_each_bar_leads_to_its_people(self) -> None:
        assert by_quarter(born(2, 1, 1, 1)).quarters == ((1, 2), (3,), (4,), (5,))

    def test_in_a_leap_year_february_has_its_29th(self) -> None:
        assert days_by_quarter(AUGUST) == (92, 92, 89.25, 92)

    @given(cut_offs)
    def test_the_four_quarters_are_a_year(self, cut_off: CutOff) -> None:
        days = days_by_quarter(cut_off)
        assert sum(days) == 365.25
        assert all(88 <= each <= 93 for each in days)

    @given(cut_offs, st.integers(1990, 2020))
    def test_every_day_lies_in_one_quarter_and_the_quarters_follow_one_another(
        self, cut_off: CutOff, year: int
    ) -> None:
        days = [date(year, 1, 1) + timedelta(days=each) for each in range(365)]
        quarters = [quarter_of(Birth(day, day), cut_off) for day in days]
        changes = sum(before != after for before, after in pairwise(quarters))
        assert set(quarters) == {1, 2, 3, 4}
        assert 3 <= changes <= 4


class TestSpread:
    def test_of_fewer_than_40_births_the_counts_stand_alone(self) -> None:
        assert by_quarter(born(10, 10, 10, 10)).spread is not None
        few = by_quarter(born(10, 10, 10, 9))
        assert (few.spread, few.counts) == (None, (10, 10, 10, 9))
        assert "39 are too few to compare the quarters" in said(few.sentence)

    def test_of_fewer_than_5_nothing_is_said(self) -> None:
        assert said(by_quarter(born(1, 1, 1, 1)).sentence) == "Too few players to compare."

    @pytest.mark.parametrize("counts", [(40, 10, 10, 0), (0, 10, 10, 40)])
    def test_with_an_empty_quarter_there_is_a_test_but_no_ratio(self, counts: tuple[int, ...]) -> None:
        found = by_quarter(born(*counts))
        assert found.spread is not None
        assert (found.spread.ratio, found.spread.interval) == (None, None)
        assert found.spread.p < 0.001
        assert "are not compared" in said(found.sentence)

    def test_national_births_take_the_place_of_days(self) -> None:
        (found,) = relative_age(born(40, 20, 20, 20), [JANUARY], THRESHOLDS, [4000, 2000, 2000, 2000])
        assert found.spread is not None
        assert (found.spread.chi_square, found.spread.p, found.spread.ratio) == (0, 1, 1)

    @pytest.mark.parametrize("births", [[1.0, 2.0, 3.0], [1.0, 2.0, 3.0, 0.0], []])
    def test_births_that_cannot_be_are_refused(self, births: list[float]) -> None:
        with pytest.raises(BadInputError, match="four numbers above zero"):
            relative_age(born(10, 10, 10, 10), [JANUARY], THRESHOLDS, births)

    @pytest.mark.parametrize(("square", "p"), [(0, 1), (2.365974, 0.5), (7.814728, 0.05), (16.266236, 0.001)])
    def test_the_tail_is_that_of_the_printed_tables(self, square: float, p: float) -> None:
        assert upper_tail(square) == pytest.approx(p, abs=1e-7)

    @given(st.lists(st.integers(1, 200), min_size=4, max_size=4))
    def test_the_mirrored_quarters_have_the_inverse_ratio(self, counts: list[int]) -> None:
        days = (90.25, 91.0, 92.0, 92.0)
        one, other = spread(counts, days), spread(counts[::-1], days[::-1])
        assert one.ratio is not None
        assert other.ratio is not None
        assert one.chi_square == pytest.approx(other.chi_square)
        assert one.ratio == pytest.approx(1 / other.ratio)
        assert one.interval is not None
        assert one.interval.low < one.ratio < one.interval.high


def test_after_a_change_of_cut_off_both_quarterings_are_shown() -> None:
    before, after = relative_age(born(46, 31, 27, 16), [JANUARY, AUGUST], THRESHOLDS)
    assert (before.cut_off, after.cut_off) == (JANUARY, AUGUST)
    assert after.counts == (27, 16, 46, 31)


def test_women_and_men_are_refused_in_one() -> None:
    with pytest.raises(MixedCohortError):
        by_quarter([*born(1, 1, 1, 1), of_women(99)])


@given(careers(), cut_offs, st.randoms(use_true_random=False))
@settings(max_examples=examples(60))
def test_quarters_add_up_and_the_order_of_players_changes_nothing(
    people: list[Career], cut_off: CutOff, random: Random
) -> None:
    found = by_quarter(people, cut_off)
    assert found == by_quarter(random.sample(people, len(people)), cut_off)
    everybody = [*found.coarse, *(player for quarter in found.quarters for player in quarter)]
    assert sorted(everybody) == sorted(each.player for each in people)
    assert found.n + len(found.coarse) == len(people)
    assert spoken_everywhere(found.sentence)


@pytest.mark.parametrize("counts", [(10, 10, 10, 10), (40, 0, 0, 0), (3, 3, 3, 3)])
def test_every_quartering_is_a_sentence_in_each_month(counts: tuple[int, ...]) -> None:
    for month in range(1, 13):
        assert spoken_everywhere(by_quarter(born(*counts), CutOff(month, 1)).sentence)
