"""Ageing out: the edition that is a birth's last, the groups of a calendar year, and what nobody can say."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tracker.eligibility.competition import Cancellation, Competition, Edition, OpenTo, Status
from tracker.eligibility.decide import decide
from tracker.eligibility.facts import subject_of
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import AgeLimit, BirthWindow, Confederation, Confidence, NoLimit, NotHeld, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Answer
from tracker.eligibility.windows.ageing import (
    GROUPS,
    Births,
    EditionEnding,
    GroupEnding,
    Unsaid,
    ages_out,
    endings_of,
    period,
)
from tracker.eligibility.windows.ageing_in_words import ending_named, ending_told
from tracker.eligibility.windows.edition_days import days_of
from tracker.football.calendar import age_on
from tracker.football.people import Birth, Sex
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.logic.evaluate import evaluate
from tracker.logic.truth import Truth

CATALOGUE = load_catalogue()
SAY = speaker("en")
DAYS = st.dates(date(1990, 1, 1), date(2015, 12, 31))
SIDES = st.none() | st.sampled_from(Confederation)
ALLOWED = (Answer.WITHIN_AGE, Answer.NO_AGE_LIMIT)
NO_LIMIT = NoLimit(minimum_verified=False)


@st.composite
def births(draw: st.DrawFn) -> Birth:
    first = draw(DAYS)
    return Birth(first, first + timedelta(days=draw(st.sampled_from([0, 1, 30, 364, 800]))))


def staged(year: int, limit: AgeLimit, *, overage: int | None = 0, status: Status = Status.HELD) -> Edition:
    """An edition played in September of a year."""
    return Edition(
        id=str(year),
        name=f"Cup {year}",
        year=year,
        versions=(RuleVersion(None, limit, overage, "Regulations", Confidence.SOURCED),),
        start=date(year, 9, 1),
        end=date(year, 9, 20),
        status=status,
        cancelled=Cancellation("Called off.", "A newspaper") if status is Status.CANCELLED else None,
    )


def born_from(year: int) -> BirthWindow:
    return BirthWindow(date(year, 1, 1))


def ended(*editions: Edition, first: str = "2025-09-20", last: str = "2025-09-20") -> list[EditionEnding]:
    """The editions of one men's cup that end between two days."""
    cup = Competition("cup", "Cup", "A cup.", OpenTo.MEN, editions)
    found = endings_of(Catalogue((cup,)), date.fromisoformat(first), date.fromisoformat(last), None)
    return [one for one in found if isinstance(one, EditionEnding)]


@settings(deadline=None)
@given(DAYS, DAYS, births())
def test_births_hold_what_their_term_holds(one: date, other: date, born: Birth) -> None:
    held = Births(min(one, other), max(one, other))
    assert held.holds(born) is evaluate(held.term, subject_of(born)).truth


@settings(deadline=None)
@given(DAYS, st.sampled_from(Sex), SIDES)
def test_who_ages_out_may_play_in_the_one_and_is_too_old_for_the_next(
    day: date, sex: Sex, side: Confederation | None
) -> None:
    """Over everything that ever ended: exactly those whom the verdicts let in once and keep out the next time."""
    born = Birth(day, day)
    for ending in endings_of(CATALOGUE, date(1990, 1, 1), date(2040, 12, 31), side):
        if isinstance(ending, GroupEnding) or ending.following is None or ending.unsaid:
            continue
        competition = CATALOGUE.competition(ending.competition)
        edition = CATALOGUE.edition(ending.competition, ending.edition)
        later = CATALOGUE.edition(ending.competition, ending.following.edition)
        now = decide(competition, edition, born, confederation=side).answer
        then = decide(competition, later, born, confederation=side).answer
        old_enough = age_on(day, ending.last_day) >= 14
        expected = (
            sex in ending.sexes and old_enough and now in ALLOWED and then in (Answer.TOO_OLD, Answer.OVERAGE)
        )
        assert ages_out(ending, born, sex) is Truth.of(expected), (ending.competition, ending.edition)


@settings(deadline=None)
@given(births(), st.sampled_from(Sex))
def test_a_birth_known_in_part_is_answered_where_all_its_days_are(born: Birth, sex: Sex) -> None:
    for ending in endings_of(CATALOGUE, date(2024, 1, 1), date(2028, 12, 31), None):
        length = (born.latest - born.earliest).days
        days = [born.earliest + timedelta(days=n) for n in range(length + 1)]
        answers = {ages_out(ending, Birth(day, day), sex) for day in days}
        expected = answers.pop() if len(answers) == 1 else Truth.UNKNOWN
        assert ages_out(ending, born, sex) is expected


@settings(deadline=None)
@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(1, 120))
def test_every_edition_that_ends_in_the_period_is_asked_about_once(first: date, months: int) -> None:
    last = period(first, months)
    found = [one for one in endings_of(CATALOGUE, first, last, None) if isinstance(one, EditionEnding)]
    names = [(one.competition, one.edition) for one in found]
    assert len(set(names)) == len(names)
    for competition, edition in CATALOGUE.editions():
        days = days_of(edition)
        inside = days is not None and first <= days.until <= last and edition.status is not Status.CANCELLED
        assert inside or (competition.id, edition.id) not in names


@settings(deadline=None)
@given(st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.integers(1, 120))
def test_months_that_follow_one_another_leave_no_day_out(first: date, months: int) -> None:
    last = period(first, months)
    assert first <= last
    assert (last + timedelta(days=1)).day in (first.day, 28, 29, 30)
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    assert ((last + timedelta(days=1)).year, (last + timedelta(days=1)).month) == (year, month + 1)


def test_the_births_of_two_years_leave_with_an_edition_of_every_other_year() -> None:
    (ending,) = ended(staged(2025, born_from(2005)), staged(2027, born_from(2007)))
    assert ending.leaving == Births(date(2005, 1, 1), date(2006, 12, 31))
    assert [SAY(told) for told in (ending_named(ending), *ending_told(ending))] == [
        "Cup, Cup 2025",
        "Last day open: September 20, 2025.",
        "The next edition in the catalogue, Cup 2027, asks for a birth on or after January 1, 2007.",
    ]
    assert ages_out(ending, Birth.read("2006-12-31"), Sex.MALE) is Truth.YES
    assert ages_out(ending, Birth.read("2006-12-31"), Sex.FEMALE) is Truth.NO
    assert ages_out(ending, Birth.read("2007-01-01"), Sex.MALE) is Truth.NO


def test_it_counts_only_when_the_last_day_lies_in_the_period() -> None:
    editions = (staged(2025, born_from(2005)), staged(2027, born_from(2007)))
    assert ended(*editions, first="2025-09-21", last="2027-09-19") == []
    assert [one.edition for one in ended(*editions, first="2025-09-20", last="2027-09-20")] == ["2025", "2027"]


def test_without_a_later_edition_nobody_can_say() -> None:
    (ending,) = ended(staged(2025, born_from(2005)))
    assert (ending.leaving, ending.unsaid) == (None, Unsaid.NO_LATER_EDITION)
    assert ending.allowed == Births(date(2005, 1, 1), date(2011, 9, 20)), "Nobody enters before turning 14."
    assert ages_out(ending, Birth.read("2005"), Sex.MALE) is Truth.UNKNOWN
    assert ages_out(ending, Birth.read("2004"), Sex.MALE) is Truth.NO
    assert "so nobody can say who ages out" in SAY(list(ending_told(ending))[1])


def test_a_rule_that_is_not_held_is_no_cut_off() -> None:
    (later,) = ended(staged(2025, born_from(2005)), staged(2027, NotHeld()))
    assert (later.leaving, later.unsaid) == (None, Unsaid.NO_RULE_LATER)
    (own,) = ended(staged(2025, NotHeld()), staged(2027, born_from(2007)))
    assert (own.leaving, own.unsaid, own.allowed) == (None, Unsaid.NO_RULE, None)
    assert ages_out(own, Birth.read("2005"), Sex.MALE) is Truth.UNKNOWN
    assert "is Cup 2027, but no rule that can be compared" in SAY(list(ending_told(later))[1])
    assert "No rule that can be compared is in the catalogue" in SAY(list(ending_told(own))[1])


def test_a_cancelled_edition_is_no_next_one_and_ends_nothing() -> None:
    off = staged(2026, born_from(2006), status=Status.CANCELLED)
    (ending,) = ended(staged(2025, born_from(2005)), off, staged(2027, born_from(2007)), last="2026-12-30")
    assert ending.following
    assert ending.following.edition == "2027"


@pytest.mark.parametrize(
    "editions",
    [
        (staged(2025, NO_LIMIT), staged(2027, NO_LIMIT)),
        (staged(2025, NO_LIMIT),),
        (staged(2025, born_from(2005)), staged(2027, NO_LIMIT)),
        (staged(2025, born_from(2005)), staged(2027, BirthWindow(None, date(2012, 12, 31)))),
        (staged(2025, born_from(2005)), staged(2027, born_from(2005))),
    ],
)
def test_where_nobody_is_too_old_next_nobody_ages_out(editions: tuple[Edition, ...]) -> None:
    assert ended(*editions) == []


def test_a_limit_that_is_new_lets_all_older_players_age_out() -> None:
    (ending,) = ended(staged(2025, NO_LIMIT), staged(2027, born_from(2004)))
    assert ending.leaving == Births(date(1900, 1, 1), date(2003, 12, 31))


def test_places_for_older_players_are_said_beside_the_cut_off() -> None:
    (ending,) = ended(staged(2025, born_from(2002)), staged(2027, born_from(2004), overage=3))
    assert SAY(list(ending_told(ending))[1]).endswith("January 1, 2004. 3 overage places are open there.")


def test_who_is_too_young_to_enter_does_not_age_out() -> None:
    (ending,) = ended(staged(2025, born_from(2009)), staged(2027, born_from(2013)))
    assert ending.leaving == Births(date(2009, 1, 1), date(2011, 9, 20))


def test_groups_end_on_the_last_day_of_the_year_for_the_births_of_one_year() -> None:
    found = endings_of(Catalogue(()), date(2026, 6, 30), period(date(2026, 6, 30), 12), None)
    groups = [one for one in found if isinstance(one, GroupEnding)]
    assert len(groups) == len(found) == len(GROUPS) * len(Sex)
    assert {one.last_day for one in groups} == {date(2026, 12, 31)}
    assert {(one.age, one.leaving.first.year) for one in groups} == {(17, 2009), (20, 2006), (23, 2003)}
    seventeen = next(one for one in groups if (one.age, one.sex) == (17, Sex.MALE))
    assert ages_out(seventeen, Birth.read("2009"), Sex.MALE) is Truth.YES
    assert SAY(ending_named(seventeen)) == "U-17 (men)"
    assert [SAY(told) for told in ending_told(seventeen)] == ["Born 2009; the group ends on December 31, 2026."]


def test_the_last_day_of_a_year_belongs_to_it() -> None:
    one_day = endings_of(Catalogue(()), date(2026, 12, 31), date(2026, 12, 31), None)
    assert len(one_day) == len(GROUPS) * len(Sex)
    assert endings_of(Catalogue(()), date(2027, 1, 1), date(2027, 12, 30), None) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ending_can_be_said_in_every_language(language: str) -> None:
    say = speaker(language)
    for ending in endings_of(CATALOGUE, date(2000, 1, 1), date(2030, 12, 31), None):
        assert say(ending_named(ending))
        assert all(map(say, ending_told(ending)))


def test_an_age_on_a_leap_day_has_its_day_in_common_years() -> None:
    """Turning 14 by 29 February 2028 means a birth by 28 February 2014."""
    leap = Edition(
        id="2028",
        name="Cup 2028",
        year=2028,
        versions=(RuleVersion(None, born_from(2010), 0, "Regulations", Confidence.SOURCED),),
        start=date(2028, 2, 10),
        end=date(2028, 2, 29),
    )
    (ending,) = ended(leap, first="2028-02-29", last="2028-02-29")
    assert ending.allowed
    assert ending.allowed.last == date(2014, 2, 28)
    assert age_on(date(2014, 2, 28), date(2028, 2, 29)) == 14
    assert age_on(date(2014, 3, 1), date(2028, 2, 29)) == 13
