"""Windows: the editions that a birth allows, in order, and how long each competition stays open."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tracker.eligibility.competition import Cancellation, Competition, Edition, OpenTo, Status
from tracker.eligibility.decide import decide
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import AgeLimit, BirthWindow, Confederation, Confidence, NoLimit, NotHeld, RuleVersion
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Answer
from tracker.eligibility.windows.edition_days import days_of
from tracker.eligibility.windows.in_words import (
    afterwards,
    begins,
    competition_stays_open,
    left_out,
    played,
    stays_open,
)
from tracker.eligibility.windows.shown import windows_as_json
from tracker.eligibility.windows.windows import Way, Windows, coming_of, windows_of
from tracker.football.calendar import age_on
from tracker.football.people import Birth, Sex
from tracker.i18n.speak import LANGUAGES, speaker

CATALOGUE = load_catalogue()
TODAY = date(2026, 6, 30)
CONCACAF = Confederation.CONCACAF
SAY = speaker("en")

BIRTHDAYS = st.dates(date(1985, 1, 1), date(2016, 12, 31))
DAYS = st.dates(date(2004, 1, 1), date(2030, 12, 31))
SIDES = st.none() | st.sampled_from(Confederation)


@st.composite
def births(draw: st.DrawFn) -> Birth:
    day = draw(BIRTHDAYS)
    return draw(st.sampled_from([Birth(day, day), Birth.read(day.strftime("%Y-%m")), Birth.read(f"{day.year}")]))


def rule(limit: AgeLimit, overage: int | None = 0) -> RuleVersion:
    return RuleVersion(None, limit, overage, "Regulations", Confidence.SOURCED)


def staged(year: int, limit: AgeLimit, start: str = "", end: str = "", overage: int | None = 0) -> Edition:
    """An edition of a year, with its days where they are known."""
    return Edition(
        id=str(year),
        name=f"Cup {year}",
        year=year,
        versions=(rule(limit, overage),),
        start=date.fromisoformat(start) if start else None,
        end=date.fromisoformat(end) if end else None,
    )


def cup(*editions: Edition, identity: str = "cup") -> Catalogue:
    return Catalogue((Competition(identity, identity.title(), "A cup.", OpenTo.MEN, editions),))


def born_from(year: int) -> BirthWindow:
    return BirthWindow(date(year, 1, 1))


def seen(catalogue: Catalogue, born: str, day: date = TODAY, youngest: int = 14) -> Windows:
    return windows_of(catalogue, Birth.read(born), Sex.MALE, day, CONCACAF, youngest)


def ids(editions: tuple[object, ...]) -> list[str]:
    return [one.verdict.edition for one in editions]  # type: ignore[attr-defined]


#: An under-20 cup every other year: two over, two to come of which the last has no days yet.
CUP = cup(
    staged(2023, born_from(2003), "2023-05-20", "2023-06-11"),
    staged(2025, born_from(2005), "2025-09-27", "2025-10-19"),
    staged(2027, born_from(2007), "2027-09-25", "2027-10-17"),
    staged(2029, born_from(2009)),
)


@settings(deadline=None)
@given(births(), st.sampled_from(Sex), DAYS, SIDES)
def test_exactly_the_editions_are_listed_that_the_verdict_does_not_close(
    born: Birth, sex: Sex, day: date, side: Confederation | None
) -> None:
    found = windows_of(CATALOGUE, born, sex, day, side)
    expected = set()
    for competition, edition in CATALOGUE.editions():
        days = days_of(edition)
        if not competition.sex.admits(sex) or (side and not competition.open_to(side)) or days is None:
            continue
        answer = decide(competition, edition, born, confederation=side).answer
        if answer not in (Answer.TOO_OLD, Answer.TOO_YOUNG) and age_on(born.earliest, days.until) >= 14:
            expected.add(f"{competition.id}/{edition.id}")
    assert {one.name for one in (*found.coming, *found.past)} == expected


@settings(deadline=None)
@given(births(), st.sampled_from(Sex), DAYS, SIDES)
def test_the_next_come_first_and_then_the_latest(
    born: Birth, sex: Sex, day: date, side: Confederation | None
) -> None:
    found = windows_of(CATALOGUE, born, sex, day, side)
    coming, past = [one.when for one in found.coming], [one.when for one in found.past]
    assert coming == sorted(coming)
    assert past == sorted(past, reverse=True)
    assert all(one.days.until >= day for one in found.coming)
    assert all(one.days.until < day for one in found.past)
    assert coming_of(CATALOGUE, born, sex, day, side) == found.coming


@settings(deadline=None)
@given(births(), st.sampled_from(Sex), DAYS)
def test_a_competition_closes_only_after_the_last_edition_that_is_open(born: Birth, sex: Sex, day: date) -> None:
    found = windows_of(CATALOGUE, born, sex, day, None)
    for series in found.series:
        listed = [
            one
            for one in (*found.coming, *found.past)
            if one.verdict.competition == series.competition and one.way is Way.OPEN and not one.cancelled
        ]
        assert series.last == max(listed, key=lambda one: one.when, default=None)
        if series.closing and series.last:
            assert series.closing.when > series.last.when


@settings(deadline=None)
@given(BIRTHDAYS, st.sampled_from(Sex), DAYS)
def test_a_year_alone_lists_whatever_one_of_its_days_does(birthday: date, sex: Sex, day: date) -> None:
    """Who may know only the year is shown no fewer windows, and where the day decides it says so."""
    exact = windows_of(CATALOGUE, Birth(birthday, birthday), sex, day, CONCACAF)
    year = windows_of(CATALOGUE, Birth(birthday, birthday).year_only, sex, day, CONCACAF)
    ways = {one.name: one.way for one in (*year.coming, *year.past)}
    for one in (*exact.coming, *exact.past):
        assert ways[one.name] in (one.way, Way.UNSETTLED)


def test_a_window_is_open_up_to_and_including_its_last_day() -> None:
    assert ids(seen(CUP, "2007-01-01", date(2027, 10, 17)).coming) == ["2027"]
    assert ids(seen(CUP, "2007-01-01", date(2027, 10, 18)).coming) == []
    assert ids(seen(CUP, "2007-01-01", date(2027, 10, 18)).past) == ["2027", "2025", "2023"]


def test_an_edition_without_days_is_open_to_the_end_of_its_year_and_says_so() -> None:
    (window,) = seen(CUP, "2010-05-01", date(2029, 12, 31)).coming
    assert SAY(played(window.days)) == "2029, days not known"
    assert SAY(stays_open(window, date(2029, 12, 31))) == "Open until the end of 2029 at the latest"
    assert begins(window, date(2028, 1, 1)) is None
    assert seen(CUP, "2010-05-01", date(2030, 1, 1)).coming == ()


def test_an_edition_with_a_first_day_alone_is_open_to_the_end_of_its_year() -> None:
    (window,) = seen(cup(staged(2027, born_from(2007), "2027-11-02")), "2008").coming
    assert window.days.until == date(2027, 12, 31)
    assert SAY(played(window.days)) == "From November 2, 2027; the last day is not known"


def test_a_postponed_edition_counts_in_the_year_in_which_it_is_played() -> None:
    tokyo = seen(CATALOGUE, "1999-06-01", date(2021, 1, 1))
    assert tokyo.coming[0].days.until.year == 2021
    assert "olympic-men/2020" in [one.name for one in tokyo.coming]


def test_the_words_count_the_days_until_the_first_and_the_last() -> None:
    (window, _) = seen(CUP, "2009-01-01", date(2027, 9, 24)).coming
    begun = {day: begins(window, date(2027, 9, day)) for day in (24, 25)}
    assert [SAY(said) for said in begun.values() if said] == ["Begins in one day", "Under way"]
    assert SAY(stays_open(window, date(2027, 9, 24))) == "Open until October 17, 2027, for 23 more days"
    assert SAY(stays_open(window, date(2027, 10, 17))) == "Open until October 17, 2027, the last day is today"
    assert begins(window, date(2027, 10, 18)) is None


@pytest.mark.parametrize(
    ("born", "last", "closing", "sentence"),
    [
        (
            "2004-12-31",
            "2023",
            "2025",
            "June 11, 2023. From the edition Cup 2025 on, this birth is too old.",
        ),
        ("2008-12-31", "2027", "2029", "for 474 more days. From the edition Cup 2029 on, this birth is too old."),
        (
            "2009-01-01",
            "2029",
            None,
            "until the end of 2029 at the latest. No later edition is in the catalogue.",
        ),
        (
            "2002-12-31",
            None,
            "2023",
            "No edition in the catalogue allowed this birth. From the edition Cup 2023",
        ),
    ],
)
def test_a_competition_says_until_when_it_is_open_or_since_when_it_is_closed(
    born: str, last: str | None, closing: str | None, sentence: str
) -> None:
    (series,) = seen(CUP, born).series
    assert (series.last.verdict.edition if series.last else None) == last
    assert (series.closing.verdict.edition if series.closing else None) == closing
    assert sentence in SAY(competition_stays_open(series, TODAY))


def test_an_older_edition_for_younger_players_closes_nothing() -> None:
    odd = cup(
        staged(2023, born_from(2006), "2023-05-20", "2023-06-11"),
        staged(2025, born_from(2004), "2025-05-20", "2025-06-11"),
        staged(2027, born_from(2007), "2027-05-20", "2027-06-11"),
    )
    (series,) = seen(odd, "2005-05-05").series
    assert [one.verdict.edition for one in (series.last, series.closing) if one] == ["2025", "2027"]


def test_what_comes_after_an_edition_is_said_beside_it() -> None:
    found = seen(CUP, "2007-03-03")
    said = {
        one.verdict.edition: SAY(afterwards(one, found.series_of(one), TODAY))
        for one in (*found.coming, *found.past)
    }
    assert said == {
        "2027": "From the edition Cup 2029 on, this birth is too old",
        "2025": "The edition Cup 2027 is open as well",
        "2023": "The edition Cup 2027 is open as well",
    }
    over = seen(CUP, "2007-03-03", date(2028, 1, 1))
    assert (
        SAY(afterwards(over.past[1], over.series[0], over.day)) == "The edition Cup 2027 allowed this birth as well"
    )


def test_places_for_overage_players_stand_apart() -> None:
    games = cup(
        staged(2024, born_from(2001), "2024-07-24", "2024-08-09", overage=3),
        staged(2028, born_from(2005), overage=3),
    )
    found = seen(games, "2004-02-02")
    assert [one.way for one in (*found.coming, *found.past)] == [Way.OVERAGE, Way.OPEN]
    assert SAY(afterwards(found.past[0], found.series[0], TODAY)).endswith("only an overage place is left")
    assert found.series[0].last is found.past[0]


def test_what_cannot_be_told_stands_apart_with_what_would_settle_it() -> None:
    august = cup(staged(2027, BirthWindow(date(2009, 8, 1)), "2027-09-25", "2027-10-17"))
    (window,) = seen(august, "2009").coming
    assert (window.way, window.verdict.missing) == (Way.UNSETTLED, ("birth_month",))
    series = seen(august, "2009").series[0]
    assert (series.last, series.perhaps, series.closing) == (None, window, None)
    assert SAY(competition_stays_open(series, TODAY)).startswith(
        "Whether the edition Cup 2027 is open cannot be told"
    )


def test_a_rule_that_is_not_held_closes_nothing() -> None:
    (window,) = seen(cup(staged(2027, NotHeld())), "2009").coming
    assert (window.way, window.verdict.answer) == (Way.UNSETTLED, Answer.NO_RULE_HELD)


def test_a_cancelled_edition_says_so_and_keeps_no_competition_open() -> None:
    off = Edition(
        id="2027",
        name="Cup 2027",
        year=2027,
        versions=(rule(born_from(2007)),),
        start=date(2027, 9, 25),
        end=date(2027, 10, 17),
        status=Status.CANCELLED,
        cancelled=Cancellation("Called off.", "A newspaper"),
    )
    found = seen(cup(staged(2025, born_from(2005), "2025-09-27", "2025-10-19"), off), "2008")
    assert found.coming[0].cancelled
    assert SAY(stays_open(found.coming[0], TODAY)) == "Cancelled"
    assert begins(found.coming[0], TODAY) is None
    assert found.series[0].last is found.past[0]
    (alone,) = seen(cup(off), "2008").coming
    assert seen(cup(off), "2008").series_of(alone) is None
    assert SAY(afterwards(alone, None, TODAY)) == "No later edition is in the catalogue"


def test_nobody_enters_before_the_youngest_age_and_the_others_are_counted() -> None:
    endless = cup(
        *(
            staged(year, NoLimit(minimum_verified=False), f"{year}-06-01", f"{year}-06-20")
            for year in range(2005, 2027)
        )
    )
    found = seen(endless, "2006-06-20", date(2026, 1, 1))
    assert ids(found.coming) == ["2026"]
    assert ids(found.past)[-1] == "2020", "The 14th birthday is the last day of 2020."
    assert found.too_early == 14, "2006 to 2019; in 2005 the player was not born."
    assert SAY(left_out(found)[0]).startswith("14 editions that were over before the player turned 14 are left out")
    assert ids(seen(endless, "2006-06-21", date(2026, 1, 1)).past)[-1] == "2021"
    assert seen(endless, "2006-06-20", date(2026, 1, 1), youngest=0).too_early == 0
    of_year = ids(seen(endless, "2006", date(2026, 1, 1), youngest=0).past)
    assert of_year[-1] == "2006", "Of the year alone the birth may lie before that June, and not before 2006."


def test_an_edition_of_which_not_even_the_year_is_known_is_named_and_not_listed() -> None:
    found = seen(CATALOGUE, "2008")
    assert [verdict.competition for verdict in found.undated] == ["toulon-men"]
    assert "Maurice Revello" in SAY(left_out(found)[-1])


def test_of_a_birth_that_nobody_recorded_only_what_is_to_come_is_listed() -> None:
    found = windows_of(CUP, None, Sex.MALE, TODAY, CONCACAF)
    assert [one.way for one in found.coming] == [Way.UNSETTLED, Way.UNSETTLED]
    assert found.past == ()


def test_the_side_decides_which_championships_are_looked_at() -> None:
    own = {one.verdict.competition for one in seen(CATALOGUE, "2005").past}
    every = windows_of(CATALOGUE, Birth.read("2005"), Sex.MALE, TODAY, None)
    assert "uefa-u21-men" not in own
    assert "uefa-u21-men" in {one.verdict.competition for one in every.past}


@settings(deadline=None)
@given(births(), st.sampled_from(Sex), DAYS, st.sampled_from(LANGUAGES))
def test_every_window_can_be_said_in_every_language(born: Birth, sex: Sex, day: date, language: str) -> None:
    say, found = speaker(language), windows_of(CATALOGUE, born, sex, day, None)
    for one in (*found.coming, *found.past):
        begun = begins(one, day)
        said = [played(one.days), stays_open(one, day), afterwards(one, found.series_of(one), day)]
        assert all(map(say, [*said, *([begun] if begun else [])]))
    assert all(say(competition_stays_open(series, day)) for series in found.series)
    assert windows_as_json(found, say)["as_of"] == day.isoformat()


def test_the_json_counts_the_days_and_says_what_is_not_known() -> None:
    shown: dict[str, Any] = windows_as_json(seen(CUP, "2009-01-01", date(2027, 9, 20)), SAY)
    first, second = shown["coming"]
    assert (first["days_until_start"], first["days_open"], first["open_until_known"]) == (5, 27, True)
    assert (second["start"], second["open_until"], second["open_until_known"]) == (None, "2029-12-31", False)
    assert shown["competitions"] == [
        {
            "competition": "cup",
            "open": True,
            "last_edition": "2029",
            "last_edition_until": "2029-12-31",
            "perhaps_until_edition": None,
            "closed_from_edition": None,
            "closed_from_answer": None,
        }
    ]


def test_the_days_of_an_edition_are_never_guessed() -> None:
    postponed = days_of(staged(2020, NotHeld(), "2021-11-02"))
    assert postponed
    assert postponed.until == date(2021, 12, 31), "The year in its name is not the year in which it is played."
    days = days_of(staged(2027, NotHeld()))
    assert days
    assert (days.start, days.end, days.until, days.days_until(TODAY)) == (None, None, date(2027, 12, 31), None)
    assert days.days_left(date(2027, 12, 31) + timedelta(days=1)) == -1
