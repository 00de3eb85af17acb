"""The college clock: when it starts by age or by enrolment, and what is held of the time before it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.age_groups.birthday import birthday
from tracker.eligibility.age_groups.college import ClockVerdict, clock_of
from tracker.eligibility.age_groups.college_rule import AgeClock, CollegeClock
from tracker.eligibility.age_groups.load import load_age_systems
from tracker.eligibility.age_groups.load_college import load_clock
from tracker.eligibility.age_groups.shown import clock_as_json
from tracker.football.calendar import CutOff, age_on
from tracker.football.people import Birth
from tracker.i18n.speak import LANGUAGES, speaker

ONE_DAY = timedelta(days=1)
CLOCK = load_clock()
BIRTHS = st.dates(date(2007, 1, 1), date(2024, 12, 31))
ENROLMENTS = st.none() | st.dates(date(2026, 1, 1), date(2046, 12, 31))

OWN = """
id: ncaa-division-1
name: Our reading
description: A clock of one federation.
rules:
  - from_season: 2026
    known_from: 2026-06-23
    years: 4
    by_age: {age: 20, before: 03-01, turns_from: 06-01, turns_by: 08-01}
    confidence: recalled
    source: The federation's reading
"""


@st.composite
def partly_known(draw: st.DrawFn) -> Birth:
    day = draw(BIRTHS)
    return Birth.read(day.isoformat()[: draw(st.sampled_from([4, 7, 10]))])


def days(born: Birth) -> list[date]:
    return [born.earliest + count * ONE_DAY for count in range((born.latest - born.earliest).days + 1)]


@pytest.mark.parametrize(
    ("born", "enrolled", "starts", "missing"),
    [
        ("2007-08-20", None, (2026,), ()),
        ("2007-08-31", None, (2026,), ()),
        ("2007-09-01", None, (2027,), ()),
        ("2007", None, (2026, 2027), ("birth_month",)),
        ("2007-08", None, (2026,), ()),
        ("2008-02-29", None, (2027,), ()),
        ("2008-10-10", "2026-08-24", (2026,), ()),
        ("2008-10-10", "2027-01-12", (2026,), ()),
        ("2007-08-20", "2028-08-24", (2026,), ()),
        ("2008", "2026-08-24", (2026,), ()),
        ("2007", "2027-01-12", (2026,), ()),
        ("2007", "2028-01-12", (2026, 2027), ("birth_month",)),
        ("2010-10-10", "2028-07-01", (2027, 2028), ("enrolment_term",)),
        ("2010-10-10", "2028-05-31", (2027,), ()),
        ("2010-10-10", "2028-06-01", (2027, 2028), ("enrolment_term",)),
        ("2010-10-10", "2028-07-31", (2027, 2028), ("enrolment_term",)),
        ("2010-10-10", "2028-08-01", (2028,), ()),
        ("2008-03-03", "2028-07-01", (2027,), ()),
        ("2008", "2028-07-01", (2027, 2028), ("birth_month", "enrolment_term")),
    ],
)
def test_the_clock_starts_with_what_comes_first(
    born: str, enrolled: str | None, starts: tuple[int, ...], missing: tuple[str, ...]
) -> None:
    answer = clock_of(CLOCK, Birth.read(born), date.fromisoformat(enrolled) if enrolled else None)
    assert (answer.starts, answer.missing) == (starts, missing)
    assert answer.verdict is (ClockVerdict.CANNOT_TELL if missing else ClockVerdict.STARTS)
    assert (answer.years, answer.provisional) == (5, False)


def test_it_runs_for_five_years_on_end() -> None:
    shown = clock_as_json(clock_of(CLOCK, Birth.read("2007-08-20")), speaker("en"))
    assert (shown["verdict"], shown["starts"], shown["ends"]) == ("starts", ["2026-27"], ["2030-31"])
    assert "NCAA Division II" in str(shown["no_rule_held"])


@given(st.dates(date(1990, 1, 1), date(2024, 12, 31)))
def test_by_age_it_starts_in_the_first_academic_year_entered_at_19(day: date) -> None:
    (start,) = clock_of(CLOCK, Birth(day, day)).starts
    assert age_on(day, date(start, 8, 31)) >= 19
    assert age_on(day, date(start - 1, 8, 31)) < 19


@given(partly_known(), ENROLMENTS)
def test_the_starts_of_a_month_or_a_year_are_exactly_those_of_its_days(born: Birth, enrolled: date | None) -> None:
    of_days = {start for day in days(born) for start in clock_of(CLOCK, Birth(day, day), enrolled).starts}
    assert set(clock_of(CLOCK, born, enrolled).starts) == of_days


@given(partly_known(), ENROLMENTS)
def test_something_is_missing_exactly_where_the_start_is_open(born: Birth, enrolled: date | None) -> None:
    answer = clock_of(CLOCK, born, enrolled)
    assert (answer.verdict is ClockVerdict.CANNOT_TELL) is bool(answer.missing)
    before = any(start < 2026 for start in answer.starts)
    assert (len(answer.starts) > 1) is bool(set(answer.missing) - {"rule"})
    assert before is ("rule" in answer.missing)


@given(partly_known(), st.dates(date(2026, 1, 1), date(2046, 12, 31)))
def test_an_enrolment_never_makes_the_clock_start_later(born: Birth, enrolled: date) -> None:
    alone, with_it = clock_of(CLOCK, born).starts, clock_of(CLOCK, born, enrolled).starts
    assert min(with_it) <= min(alone)
    assert max(with_it) <= max(alone)


@given(partly_known(), ENROLMENTS)
def test_what_is_said_to_be_missing_of_the_birth_settles_it(born: Birth, enrolled: date | None) -> None:
    answer = clock_of(CLOCK, born, enrolled)
    parts = [part for part in answer.missing if part.startswith("birth")]
    if not parts:
        return
    length = {"birth_month": 7, "birth_day": 10}[parts[0]]
    for day in days(born):
        known = clock_of(CLOCK, Birth.read(day.isoformat()[:length]), enrolled)
        assert not [part for part in known.missing if part.startswith("birth")]


@given(st.dates(date(1990, 1, 1), date(2024, 12, 31)), st.integers(1, 40))
def test_a_birthday_is_the_first_day_of_an_age(born: date, age: int) -> None:
    day = birthday(born, age)
    assert age_on(born, day) == age
    assert age_on(born, day - ONE_DAY) == age - 1


@given(st.integers(2000, 2024).flatmap(lambda year: st.dates(date(year, 2, 1), date(year, 3, 31))))
def test_around_29_february_births_are_parted_by_the_clocks_own_reckoning(day: date) -> None:
    kind = AgeClock(19, CutOff(3, 1), CutOff(6, 1), CutOff(8, 1))
    born = Birth(date(day.year, 1, 1), date(day.year, 12, 31))
    found = {start for start, births in kind.births_by_start(born) if day in births}
    assert found == {kind.starts_by_age(day)}


@pytest.mark.parametrize(("born", "enrolled"), [("2006-08-31", None), ("2010", "2025-08-20"), ("2006", None)])
def test_how_those_before_the_rule_pass_over_to_it_is_not_held(born: str, enrolled: str | None) -> None:
    answer = clock_of(CLOCK, Birth.read(born), date.fromisoformat(enrolled) if enrolled else None)
    codes = [reason.phrase.code for reason in answer.reasons]
    assert answer.verdict is ClockVerdict.CANNOT_TELL
    assert answer.missing[-1] == "rule"
    assert {"college-before-rule", "college-seasons"} <= set(codes)
    assert "college-runs" not in codes


def test_before_its_adoption_only_the_older_rule_was_known() -> None:
    answer = clock_of(CLOCK, Birth.read("2007-08-20"), as_of=date(2026, 6, 22))
    assert (answer.verdict, answer.starts, answer.missing) == (ClockVerdict.NO_AGE_CLOCK, (), ())
    assert [reason.phrase.code for reason in answer.reasons] == ["college-seasons"]
    adopted = clock_of(CLOCK, Birth.read("2007-08-20"), as_of=date(2026, 6, 23))
    assert adopted.verdict is ClockVerdict.STARTS


def test_a_federations_own_clock_takes_the_place_of_the_packages(tmp_path: Path) -> None:
    (tmp_path / "college-clock").mkdir()
    (tmp_path / "college-clock" / "ncaa-division-1.yaml").write_text(OWN, encoding="utf-8")
    clock = load_age_systems([tmp_path]).clock
    answer = clock_of(clock, Birth.read("2008-02-29"))
    assert (clock.name, answer.starts, answer.provisional) == ("Our reading", (2028,), True)
    assert answer.reasons[-1].phrase.code == "group-provisional"
    unknown = clock_of(clock, Birth.read("2008-02-29"), as_of=date(2026, 1, 1))
    assert (unknown.verdict, unknown.missing) == (ClockVerdict.NO_RULE_HELD, ("rule",))


def test_a_clock_needs_a_rule() -> None:
    with pytest.raises(ValueError, match="there is no rule"):
        CollegeClock("clock", "Clock", ())


@given(partly_known(), ENROLMENTS, st.none() | st.just(date(2026, 6, 1)), st.sampled_from(LANGUAGES))
def test_every_answer_can_be_spoken(born: Birth, enrolled: date | None, as_of: date | None, language: str) -> None:
    shown = clock_as_json(clock_of(CLOCK, born, enrolled, as_of), speaker(language))
    assert isinstance(shown["reasons"], list)
    assert all(reason["text"] for reason in shown["reasons"])
