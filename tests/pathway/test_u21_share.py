"""Definition D8, the U-21 share of minutes, in two variants."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.cohorts import THRESHOLDS, bounds, on, said, spoken_everywhere
from tracker.football.people import Birth, Sex
from tracker.logic.span import Span
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.u21_share import Outing, U21Share, Variant, u21_share, u21_shares

SEASON = Span(date(2025, 8, 15), date(2026, 5, 31))
OLD = Birth.read("1995-01-01")
YOUNG = Birth.read("2007-01-01")


def outing(player: int, birth: Birth | None = OLD, minutes: int | None = 90, **facts: object) -> Outing:
    made = Outing(player, Sex.MALE, birth, on(2026, 3, 1), 2025, minutes)
    return replace(made, **facts)  # type: ignore[arg-type]


def by_match_day(*outings: Outing, own_nationals: bool = False) -> U21Share:
    return u21_share(outings, Variant.MATCH_DAY, THRESHOLDS, own_nationals=own_nationals)


def by_cohort(*outings: Outing) -> U21Share:
    return u21_share(outings, Variant.COHORT, THRESHOLDS)


def test_on_match_day_the_21st_birthday_is_one_day_too_many() -> None:
    share = by_match_day(outing(1, Birth.read("2005-03-02")), outing(2, Birth.read("2005-03-01")))
    assert (share.players, share.least, share.most, share.minutes, share.bounds) == ((1,), 90, 90, 180, (0.5, 0.5))


@pytest.mark.parametrize(("year", "counts"), [(2004, True), (2003, False), (2006, True)])
def test_by_cohort_the_year_of_birth_decides(year: int, counts: bool) -> None:
    assert bool(by_cohort(outing(1, Birth(date(year, 1, 1), date(year, 12, 31)))).players) is counts


def test_the_two_variants_differ_and_are_both_named() -> None:
    turned_21 = outing(1, Birth.read("2004-09-01"))
    both = by_match_day(turned_21), by_cohort(turned_21)
    assert [share.most for share in both] == [0, 90]
    assert [share.variant for share in both] == [Variant.MATCH_DAY, Variant.COHORT]


def test_a_birth_known_by_its_year_leaves_the_share_between_two() -> None:
    share = by_match_day(outing(1, Birth.read("2005")), outing(2), outing(3, None))
    assert (share.least, share.most, share.minutes, share.perhaps) == (0, 180, 270, (1, 3))


def test_a_season_in_which_the_birthday_lies_leaves_it_open_too() -> None:
    turns_21 = outing(1, Birth.read("2005-01-01"), when=SEASON)
    assert (by_match_day(turns_21).least, by_match_day(turns_21).most) == (0, 90)
    later = outing(1, Birth.read("2005-06-01"), when=SEASON)
    assert (by_match_day(later).least, by_match_day(later).most) == (90, 90)


def test_own_nationals_are_a_part_of_the_young_and_the_minutes_of_all_stay_the_measure() -> None:
    young = Birth.read("2007-01-01")
    held = (
        outing(1, young, national=True),
        outing(2, young, national=False),
        outing(3, young, national=None),
        outing(4, OLD, national=True),
    )
    share = by_match_day(*held, own_nationals=True)
    assert (share.least, share.most, share.minutes, share.players, share.perhaps) == (90, 180, 360, (1,), (3,))
    assert by_match_day(*held).least == 270


def test_unknown_minutes_are_left_out_and_said() -> None:
    young = Birth.read("2007-01-01")
    held = [outing(number, young) for number in range(5)]
    share = by_match_day(*held, outing(9, young, None), outing(8, OLD, 360, appearances=4))
    assert (share.known_for, share.appearances, share.minutes, share.least) == (9, 10, 810, 450)
    assert said(share.sentence) == (
        "Players not yet 21 on match day: 55.6% of the minutes. Minutes are known for 9 of 10 appearances."
    )


def test_without_any_minutes_there_is_no_share_and_no_division() -> None:
    share = by_match_day(*(outing(number, OLD, None) for number in range(5)))
    assert share.bounds is None
    assert said(share.sentence) == "No minutes are on record for any of 5 appearances."


def test_of_fewer_than_5_players_nothing_is_said() -> None:
    assert said(by_match_day(*(outing(number) for number in range(4))).sentence) == "Too few players to compare."


def test_own_nationals_are_told_beside_all_where_any_nationality_is_on_record() -> None:
    nobody = u21_shares([outing(number) for number in range(6)], THRESHOLDS)
    assert [(share.variant, share.own_nationals) for share in nobody] == [(each, False) for each in Variant]
    held = [outing(1, YOUNG, national=True), outing(2, YOUNG, national=False)]
    held += [outing(number, YOUNG) for number in range(3, 7)]
    shares = u21_shares(held, THRESHOLDS)
    assert [(share.variant, share.own_nationals) for share in shares[2:]] == [(each, True) for each in Variant]
    assert {share.no_nationality for share in shares[:2]} == {0}
    own = shares[2]
    assert (own.least, own.most, own.minutes, own.no_nationality) == (90, 450, 540, 360)
    assert own.nationality_sentence is not None
    assert said(own.nationality_sentence) == (
        "Of the 540 minutes counted, 360 were played by players whose nationality is not on record."
    )
    assert shares[0].nationality_sentence is None
    assert spoken_everywhere(own.nationality_sentence)


def test_an_open_share_says_between() -> None:
    held = [outing(number) for number in range(4)]
    share = u21_share([*held, outing(9, None)], Variant.COHORT, THRESHOLDS, own_nationals=True)
    assert said(share.sentence).startswith(
        "Players who turn 21 in the year the season began, or later and of the country’s nationality: "
        "between 0% and 20% of the minutes."
    )


def test_women_and_men_are_refused_in_one() -> None:
    with pytest.raises(MixedCohortError):
        by_match_day(outing(1), outing(2, sex=Sex.FEMALE))


outings = st.builds(
    Outing,
    st.integers(1, 30),
    st.just(Sex.MALE),
    st.sampled_from([None, OLD, Birth.read("2004"), Birth.read("2005-03"), Birth.read("2007-07-07")]),
    bounds(st.dates(date(2025, 7, 1), date(2026, 6, 30))),
    st.just(2025),
    st.one_of(st.none(), st.integers(0, 90)),
    st.integers(1, 3),
    st.sampled_from([True, False, None]),
)


@given(st.lists(outings, max_size=30), st.sampled_from(Variant), st.booleans(), st.randoms(use_true_random=False))
def test_the_bounds_are_in_order_and_the_order_of_matches_changes_nothing(
    held: list[Outing], variant: Variant, own: bool, random: Random
) -> None:
    share = u21_share(held, variant, THRESHOLDS, own_nationals=own)
    assert share == u21_share(random.sample(held, len(held)), variant, THRESHOLDS, own_nationals=own)
    assert 0 <= share.least <= share.most <= share.minutes
    assert share.known_for <= share.appearances
    assert not set(share.players) & set(share.perhaps)
    assert spoken_everywhere(share.sentence)
