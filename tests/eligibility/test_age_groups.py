"""Which age group: the printed matrix, and what must hold for every birth date in every system and season."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.age_groups.groups import OWN, groups_in, groups_of, own_system
from tracker.eligibility.age_groups.in_force import Seasons, in_force
from tracker.eligibility.age_groups.load import load_age_systems
from tracker.eligibility.age_groups.reading import Placing, find
from tracker.eligibility.age_groups.season_name import SeasonName
from tracker.eligibility.age_groups.shown import group_as_json, system_name
from tracker.eligibility.age_groups.system import YOUNGEST_NAMED, AgeSystem, Grouping, Label
from tracker.football.calendar import CutOff, Window, age_on
from tracker.football.errors import BadInputError
from tracker.football.people import Birth
from tracker.football.phrase import Phrase
from tracker.i18n.speak import LANGUAGES, speaker

ONE_DAY = timedelta(days=1)
SYSTEMS = load_age_systems()
DAYS = st.dates(date(1980, 1, 1), date(2030, 12, 31))
SEASONS = st.integers(1998, 2040)
SYSTEM = st.sampled_from(SYSTEMS.systems)
GROUPINGS = st.builds(
    Grouping,
    st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: CutOff(day.month, day.day)),
    st.sampled_from(Label),
)
OWN_SYSTEM = GROUPINGS.map(own_system)
ANY = SYSTEM | OWN_SYSTEM
AS_OF = st.none() | st.dates(date(2024, 12, 1), date(2025, 8, 1))


@st.composite
def births(draw: st.DrawFn) -> Birth:
    day = draw(DAYS)
    return Birth.read(day.isoformat()[: draw(st.sampled_from([4, 7, 10]))])


def days(born: Birth) -> list[date]:
    return [born.earliest + count * ONE_DAY for count in range((born.latest - born.earliest).days + 1)]


#: The first of the births of each group as it was printed for 2026-27; the last is a day before the next one's.
PRINTED = {number: 2026 - number for number in range(6, 21)}


@pytest.mark.parametrize("number", PRINTED)
@pytest.mark.parametrize("system", ["us-youth-soccer", "us-club-soccer", "ayso"])
def test_the_printed_table_for_the_united_states_comes_out(system: str, number: int) -> None:
    year = PRINTED[number]
    ends = [Birth.read(f"{year}-08-01"), Birth.read(f"{year + 1}-07-31")]
    for born in ends:
        (answer,) = groups_in(SYSTEMS.system(system), born, SeasonName.read("2026-27"))
        assert answer.names == (f"U-{number}",)
        assert answer.groups[0].births == Window(ends[0].earliest, ends[1].latest)
    (before,) = groups_in(SYSTEMS.system(system), Birth.read(str(year)), SeasonName.read("2025-26"))
    assert before.names == (f"U-{number}",)
    assert before.groups[0].births == Window(date(year, 1, 1), date(year, 12, 31))


@pytest.mark.parametrize("number", range(7, 19))
def test_the_table_for_england_comes_out(number: int) -> None:
    first, last = f"{2026 - number}-09-01", f"{2027 - number}-08-31"
    for born in (first, last):
        answer = groups_of(SYSTEMS.system("england-fa"), Birth.read(born), 2026)
        assert answer.names == (f"U-{number}",)
        assert answer.groups[0].births == Window(date.fromisoformat(first), date.fromisoformat(last))


@given(SYSTEM.filter(lambda system: system.id == "england-fa"), DAYS, SEASONS)
def test_england_asks_for_the_age_at_midnight_on_31_august_and_one_year_more(
    system: AgeSystem, day: date, season: int
) -> None:
    answer = groups_of(system, Birth(day, day), season)
    if answer.placing is Placing.PLACED:
        assert answer.names == (f"U-{age_on(day, date(season, 8, 31)) + 1}",)


@given(DAYS, st.integers(2017, 2025))
def test_by_birth_year_the_group_is_the_age_reached_in_the_year_the_season_ends(day: date, season: int) -> None:
    answer = groups_of(SYSTEMS.system("us-youth-soccer"), Birth(day, day), season)
    if answer.placing is Placing.PLACED:
        assert answer.names == (f"U-{season + 1 - day.year}",)


@given(ANY, DAYS, SEASONS, AS_OF)
def test_every_birth_date_has_exactly_one_group_by_every_rule(
    system: AgeSystem, day: date, season: int, as_of: date | None
) -> None:
    for reading in find(system, Birth(day, day), season, as_of).readings:
        (stretch,) = reading.stretches
        assert stretch.births == Window(day, day)
        assert (day in stretch.group.births) is (stretch.placing is Placing.PLACED)
        if stretch.placing is Placing.BELOW_LOWEST:
            assert day > stretch.group.births.end
        if stretch.placing is Placing.ABOVE_HIGHEST:
            assert day < stretch.group.births.start


@given(ANY, DAYS, SEASONS)
def test_every_birth_of_a_group_is_placed_in_it_and_no_other(system: AgeSystem, day: date, season: int) -> None:
    answer = groups_of(system, Birth(day, day), season)
    if answer.placing is not Placing.PLACED or len(answer.groups) > 1:
        return
    (group,) = answer.groups
    for inside in (group.births.start, group.births.end):
        assert group in groups_of(system, Birth(inside, inside), season).groups
    for outside in (group.births.start - ONE_DAY, group.births.end + ONE_DAY):
        assert group not in groups_of(system, Birth(outside, outside), season).groups


@given(ANY, births(), SEASONS, AS_OF)
def test_the_groups_of_a_month_or_a_year_are_exactly_those_of_its_days(
    system: AgeSystem, born: Birth, season: int, as_of: date | None
) -> None:
    answer = groups_of(system, born, season, as_of)
    of_days = [groups_of(system, Birth(day, day), season, as_of) for day in days(born)]
    assert set(answer.names) == {name for one in of_days for name in one.names}
    alike = {(one.placing, one.names) for one in of_days}
    if len(alike) == 1:
        assert {(answer.placing, answer.names)} == alike
    else:
        assert answer.placing is Placing.CANNOT_TELL


@given(ANY, births(), SEASONS)
def test_what_is_said_to_be_missing_does_settle_the_group(system: AgeSystem, born: Birth, season: int) -> None:
    answer = groups_of(system, born, season)
    if answer.placing is not Placing.CANNOT_TELL or "rule" in answer.missing:
        return
    (part,) = answer.missing
    length = {"birth_month": 7, "birth_day": 10}[part]
    for day in days(born):
        known = Birth.read(day.isoformat()[:length])
        assert groups_of(system, known, season).placing is not Placing.CANNOT_TELL


@given(ANY, births(), SEASONS, AS_OF)
def test_an_open_answer_always_says_what_would_settle_it(
    system: AgeSystem, born: Birth, season: int, as_of: date | None
) -> None:
    answer = groups_of(system, born, season, as_of)
    settled = answer.placing not in (Placing.CANNOT_TELL, Placing.NO_RULE_HELD)
    assert bool(answer.missing) is not settled
    assert answer.reasons


@given(ANY, DAYS, SEASONS)
def test_nobody_gets_a_group_below_u_1_and_nobody_grows_younger(system: AgeSystem, day: date, season: int) -> None:
    now, then = (groups_of(system, Birth(day, day), year) for year in (season, season + 1))
    assert all(group.youngest >= 1 for group in now.groups)
    if now.placing is then.placing is Placing.PLACED:
        assert then.groups[-1].oldest >= now.groups[0].youngest


@given(GROUPINGS, DAYS, SEASONS)
def test_under_an_unchanging_cut_off_everybody_moves_on_by_one(grouping: Grouping, day: date, season: int) -> None:
    assert grouping.number(day, season + 1) == grouping.number(day, season) + 1
    assert day in grouping.births(grouping.number(day, season), season)


@given(ANY, births(), SEASONS)
def test_before_and_after_are_the_answers_of_those_seasons(system: AgeSystem, born: Birth, season: int) -> None:
    answer = groups_of(system, born, season)
    for beside, year in ((answer.before, season - 1), (answer.after, season + 1)):
        asked = groups_of(system, born, year)
        assert (beside.season, beside.placing, beside.groups) == (asked.season, asked.placing, asked.names)


@given(ANY, births(), SEASONS, AS_OF, st.sampled_from(LANGUAGES))
def test_every_answer_can_be_spoken(
    system: AgeSystem, born: Birth, season: int, as_of: date | None, language: str
) -> None:
    shown = group_as_json(groups_of(system, born, season, as_of), speaker(language))
    assert list(shown)[:5] == ["system", "name", "season", "verdict", "groups"]
    assert isinstance(shown["reasons"], list)
    assert all(reason["text"] for reason in shown["reasons"])


@pytest.mark.parametrize("born", ["2012-12-31", "2013-02-28", "2013-03-01", "2014-02-28", "2012-02-29"])
def test_a_cut_off_on_29_february_falls_on_1_march_in_common_years(born: str) -> None:
    day = date.fromisoformat(born)
    system = own_system(Grouping(CutOff(2, 29), Label.CALENDAR_YEAR))
    by_march = own_system(Grouping(CutOff(3, 1), Label.CALENDAR_YEAR))
    leap_day = (day.month, day.day) == (2, 29)
    same = groups_of(system, Birth(day, day), 2026).names == groups_of(by_march, Birth(day, day), 2026).names
    assert same is not leap_day


def test_no_rule_that_names_its_lowest_group_goes_below_the_one_that_is_taken_where_none_is_named() -> None:
    rules = [rule for system in SYSTEMS for rule in system.rules if rule.names_lowest]
    assert min(rule.lowest for rule in rules) == YOUNGEST_NAMED


def test_a_club_with_a_cut_off_of_its_own_has_groups_down_to_the_youngest() -> None:
    answer = groups_of(own_system(Grouping(CutOff(8, 1), Label.SEASON_START)), Birth.read("2022-08-01"), 2026)
    assert answer.names == ("U-4",)


def test_a_clubs_own_cut_off_is_no_federations_rule() -> None:
    answer = groups_of(own_system(Grouping(CutOff(9, 1), Label.SEASON_END)), Birth.read("2013-10-10"), 2026)
    assert (answer.system, answer.names, answer.provisional) == (OWN, ("U-14",), False)
    assert {reason.source for reason in answer.reasons} == {None}
    assert system_name(answer, speaker("en")) == "Own cut-off, September 1"


@pytest.mark.parametrize(
    ("system", "asked", "seasons"),
    [
        ("calendar-year", "2026-27", ["2026", "2027"]),
        ("calendar-year", "2026", ["2026"]),
        ("england-fa", "2026-27", ["2026-27"]),
        ("england-fa", "2026", ["2025-26", "2026-27"]),
    ],
)
def test_a_season_of_the_other_kind_is_answered_for_both_that_touch_it(
    system: str, asked: str, seasons: list[str]
) -> None:
    answers = groups_in(SYSTEMS.system(system), Birth.read("2013"), SeasonName.read(asked))
    assert [answer.season for answer in answers] == seasons


@pytest.mark.parametrize("written", ["2026-27", "2026/27", "2026-2027", "2026/2027", " 2026–27 "])
def test_a_season_may_be_written_in_several_ways(written: str) -> None:
    assert str(SeasonName.read(written)) == "2026-27"


@given(st.integers(1900, 2200))
def test_a_season_reads_back_as_it_is_written(year: int) -> None:
    for name in (SeasonName(year, year), SeasonName(year, year + 1)):
        assert SeasonName.read(str(name)) == name


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("26-27", "'26-27' is no season; write a season as"),
        ("2026-28", "the second year does not follow the first"),
        ("2027-26", "the second year does not follow the first"),
        ("2026-2026", "the second year does not follow the first"),
        ("1899-00", "give a season from 1900 to 2200"),
        ("2201", "give a season from 1900 to 2200"),
        ("next", "is no season"),
        ("٢٠٢٦", "is no season"),
        ("", "is no season"),
    ],
)
def test_what_is_no_season_is_refused(written: str, words: str) -> None:
    with pytest.raises(BadInputError, match=words):
        SeasonName.read(written)


def test_an_open_end_of_seasons_meets_everything_on_its_side() -> None:
    assert Seasons(None, 2015).meet(Seasons(2015, None))
    assert not Seasons(None, 2015).meet(Seasons(2016, None))
    assert Seasons().meet(Seasons(2016, 2016))


@given(st.dates(date(2025, 1, 1), date(2025, 12, 31)), st.integers(0, 300))
def test_a_later_day_never_brings_back_an_earlier_rule(as_of: date, wait: int) -> None:
    rules = SYSTEMS.system("us-youth-soccer").rules
    earlier, later = (in_force(rules, 2026, day) for day in (as_of, as_of + wait * ONE_DAY))
    assert rules.index(earlier[0]) <= rules.index(later[0])
    assert rules.index(earlier[-1]) <= rules.index(later[-1])


def test_before_a_rule_was_known_there_was_none() -> None:
    (newest,) = SYSTEMS.system("us-youth-soccer").rules[-1:]
    system = AgeSystem("league", "League", (newest,))
    answer = groups_of(system, Birth.read("2013"), 2026, date(2025, 5, 31))
    assert (answer.placing, answer.missing) == (Placing.NO_RULE_HELD, ("rule",))
    (reason,) = answer.reasons
    assert reason.phrase.code == "group-no-rule-yet"
    assert isinstance(dict(reason.phrase.values)["known_from"], Phrase)


def test_a_rule_that_may_have_given_way_to_an_unverified_one_answers_nothing() -> None:
    announced, newest = SYSTEMS.system("us-youth-soccer").rules[-2:]
    system = AgeSystem("league", "League", (announced, replace(newest, groupings=())))
    answers = [groups_of(system, Birth.read("2013-08-15"), 2026, date(2025, month, 15)) for month in (5, 6, 7)]
    assert [answer.placing for answer in answers] == [Placing.PLACED, Placing.NO_RULE_HELD, Placing.NO_RULE_HELD]
    assert [reason.phrase.code for reason in answers[1].reasons] == ["group-not-verified"]


def test_the_sixth_birthday_of_a_child_born_on_29_february_is_1_march() -> None:
    answer = groups_of(SYSTEMS.system("england-fa"), Birth.read("2016-02-29"), 2021)
    spoken = [speaker("en")(reason.phrase) for reason in answer.reasons]
    assert any("falls on March 1, 2022" in sentence for sentence in spoken)
