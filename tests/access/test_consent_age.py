"""The table of ages of consent, and who may decide for whom on a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.access.consent import Purpose
from tracker.access.consent_age import ConsentAges, load_consent_ages, read_consent_ages
from tracker.access.deciding import Decider, is_of_age, may_decide, may_have_own_account
from tracker.football.errors import SettingError

DAY = date(2026, 6, 30)
GOOD = """[sources]
act = "An act"
[[age]]
years = 14
associations = ["XXX"]
source = "act"
confidence = "sourced"
"""
OWN, GUARDIAN, ANOTHER = Decider(own=True), Decider(own=False), Decider(own=False, may_consent=False)
BIRTHS = st.dates(date(2000, 1, 1), date(2026, 6, 30))
DAYS = st.dates(date(2026, 6, 30), date(2040, 1, 1))
PURPOSES = st.sampled_from(sorted(set(Purpose) - {Purpose.OWN_ACCOUNT}, key=str))
AGES = st.integers(13, 18)


@pytest.mark.parametrize(
    ("association", "years"),
    [("ESP", 14), ("ITA", 14), ("GER", 16), ("FRA", 15), ("SWE", 13), ("ENG", 13), ("USA", 13), ("DEN", 15)],
)
def test_the_age_of_a_country_is_that_of_its_law(association: str, years: int) -> None:
    assert load_consent_ages().on(association, DAY) == years


def test_a_country_changes_its_age_from_a_day_on() -> None:
    ages = load_consent_ages()
    assert [ages.on("DEN", date(2023, 12, 31)), ages.on("DEN", date(2024, 1, 1))] == [13, 15]
    # Before its own act nothing is known of Slovenia.
    assert [ages.on("SVN", date(2021, 12, 31)), ages.on("SVN", date(2022, 1, 1))] == [16, 15]


def test_an_unknown_country_is_16_and_the_highest_of_several_counts() -> None:
    ages = load_consent_ages()
    assert ages.on("NMK", DAY) == ages.on(None, DAY) == ages.of_all((), DAY) == 16
    assert ages.of_all(("ESP", "FRA"), DAY) == 15
    assert ages.of_all(("ESP", None), DAY) == 16


def test_every_row_names_its_source_and_how_well_it_is_known() -> None:
    for row in load_consent_ages().rows:
        assert row.source
        assert row.confidence in ("sourced", "recalled")


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (GOOD.replace('source = "act"\n', ""), "the source is missing"),
        (GOOD.replace('source = "act"', 'source = "hearsay"'), "the source is missing"),
        (GOOD.replace('confidence = "sourced"', 'confidence = "sure"'), "the confidence is missing"),
        (GOOD.replace('confidence = "sourced"\n', ""), "the confidence is missing"),
        (GOOD.replace("14", "12"), "years is 12"),
        (GOOD.replace("14", "true"), "years is True"),
        (GOOD.replace('["XXX"]', "[]"), "associations is missing"),
        (GOOD + "from = 2024-01-01T00:00:00Z\n", "from is"),
        (GOOD + "age = 14\n", "there is no key 'age'"),
        ("[[age", "cannot be read as TOML"),
    ],
)
def test_a_row_without_a_source_or_with_a_fault_is_refused(wrong: str, says: str) -> None:
    assert read_consent_ages(GOOD, "table").on("XXX", DAY) == 14
    with pytest.raises(SettingError, match=says):
        read_consent_ages(wrong, "table")


def test_under_13_a_parent_decides_in_the_united_states_whatever_the_table_says() -> None:
    assert ConsentAges(()).on("USA", DAY) == 16
    twelve = date(2014, 6, 30)
    assert not may_decide(OWN, Purpose.SCOUTS, twelve, load_consent_ages().on("USA", DAY), DAY)


@given(born=BIRTHS, day=DAYS, purpose=PURPOSES, age=AGES)
def test_somebody_may_always_decide_and_of_age_it_is_the_player_alone(
    born: date, day: date, purpose: Purpose, age: int
) -> None:
    own, guardian = (may_decide(who, purpose, born, age, day) for who in (OWN, GUARDIAN))
    assert own or guardian
    assert guardian is not is_of_age(born, day)
    assert own or not is_of_age(born, day)


def _birthday(born: date, year: int) -> date:
    try:
        return born.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


@given(born=BIRTHS, purpose=PURPOSES, age=AGES)
def test_the_player_decides_from_the_birthday_on_and_not_the_day_before(
    born: date, purpose: Purpose, age: int
) -> None:
    birthday = _birthday(born, born.year + age)
    assert may_decide(OWN, purpose, born, age, birthday)
    assert not may_decide(OWN, purpose, born, age, birthday - timedelta(days=1))


@given(born=st.none() | BIRTHS, day=DAYS, purpose=st.sampled_from(sorted(Purpose, key=str)), age=AGES)
def test_a_guardian_without_the_right_never_decides(
    born: date | None, day: date, purpose: Purpose, age: int
) -> None:
    assert not may_decide(ANOTHER, purpose, born, age, day)


@given(day=DAYS, purpose=PURPOSES, age=AGES)
def test_whose_birth_nobody_knows_is_decided_for(day: date, purpose: Purpose, age: int) -> None:
    assert may_decide(GUARDIAN, purpose, None, age, day)
    assert not may_decide(OWN, purpose, None, age, day)
    assert not may_have_own_account(None, day)


@given(born=BIRTHS, day=DAYS, age=AGES)
def test_a_sign_in_of_ones_own_is_agreed_to_by_a_guardian_until_of_age(born: date, day: date, age: int) -> None:
    grown = is_of_age(born, day)
    assert may_decide(OWN, Purpose.OWN_ACCOUNT, born, age, day) is grown
    assert may_decide(GUARDIAN, Purpose.OWN_ACCOUNT, born, age, day) is not grown


def test_a_sign_in_of_ones_own_is_for_whoever_is_surely_16() -> None:
    assert may_have_own_account(date(2010, 6, 30), DAY)
    assert not may_have_own_account(date(2010, 7, 1), DAY)
