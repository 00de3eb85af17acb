"""A date of birth is an interval; a name is found without its accents."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.football.errors import BadInputError
from tracker.football.people import Birth, folded
from tracker.logic.span import Span

DAYS = st.dates(date(1950, 1, 1), date(2020, 12, 31))


@given(DAYS)
def test_a_day_a_month_and_a_year_hold_each_other(day: date) -> None:
    exact = Birth.read(day.isoformat())
    month = Birth.read(day.strftime("%Y-%m"))
    year = Birth.read(day.strftime("%Y"))
    assert year.earliest <= month.earliest <= exact.earliest == exact.latest <= month.latest <= year.latest
    assert (exact.exact, month.exact, year.exact) == (True, False, False)
    assert exact.year_only == month.year_only == year
    assert exact.year == month.year == year.year == day.year


@given(DAYS, st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y"]))
def test_what_is_read_is_written_again(day: date, form: str) -> None:
    assert str(Birth.read(day.strftime(form))) == day.strftime(form)


def test_an_odd_interval_is_written_with_both_ends() -> None:
    assert str(Birth(date(1993, 8, 1), date(1994, 7, 31))) == "1993-08-01/1994-07-31"
    assert Birth(date(1993, 8, 1), date(1994, 7, 31)).year is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1993-02-30", "no day of the calendar"),
        ("1993-13", "no day of the calendar"),
        ("1993-00", "no day of the calendar"),
        ("1993-00-17", "no day of the calendar"),
        ("1993-05-00", "no day of the calendar"),
        ("17.05.1993", "no date of birth; write"),
        ("93", "no date of birth; write"),
        ("1893", "before 1900"),
        ("", "no date of birth"),
        ("٢٠٠٨", "no date of birth"),
    ],
)
def test_what_is_no_birth_is_refused_with_the_remedy(text: str, words: str) -> None:
    with pytest.raises(BadInputError, match="as 1993-05-17, 1993-05 or 1993") as refusal:
        Birth.read(text)
    assert words in str(refusal.value)


def test_the_age_of_a_year_is_two_ages() -> None:
    assert Birth.read("2008").age_on(date(2026, 6, 30)) == Span(17, 18)
    assert Birth.read("2008").age_on(date(2026, 12, 31)) == Span(18, 18)


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Łukasz Żółć", "lukasz zolc"),
        ("ØSTERGÅRD", "ostergard"),
        ("  Anne-Marie   O’Neill ", "anne-marie o’neill"),
        ("Νίκος", "νικοσ"),
        ("Straße", "strasse"),
    ],
)
def test_a_name_is_folded_for_finding(name: str, plain: str) -> None:
    assert folded(name) == plain


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(name: str) -> None:
    assert folded(folded(name)) == folded(name)
