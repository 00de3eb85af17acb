"""What a season's turn does to an age group: who repeats, advances, splits, and of whom nobody can tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.age_groups.groups import own_system
from tracker.eligibility.age_groups.load import load_age_systems
from tracker.eligibility.age_groups.system import AgeSystem, Grouping, Label
from tracker.eligibility.age_groups.turn import (
    NO_BIRTH,
    OLDEST_YOUTH_GROUP,
    GroupTurn,
    SystemSeason,
    TurnOutcome,
    carried_on,
    standing,
    turn_of,
)
from tracker.football.calendar import CutOff
from tracker.football.people import Birth

SYSTEMS = load_age_systems()
US, HOMEGROWN, ACADEMY = map(SYSTEMS.system, ("us-youth-soccer", "mls-next-homegrown", "mls-next-academy"))
BY_YEAR = own_system(Grouping(CutOff(1, 1), Label.SEASON_END))
FROM_AUGUST = own_system(Grouping(CutOff(8, 1), Label.SEASON_START))
CUT_OFFS = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: CutOff(day.month, day.day))
OWN = st.builds(Grouping, CUT_OFFS, st.sampled_from([Label.SEASON_START, Label.SEASON_END])).map(own_system)
ANY = st.sampled_from([US, HOMEGROWN, ACADEMY, SYSTEMS.system("england-fa")]) | OWN
#: Of these days every system has a rule for the season before and after.
DAYS = st.dates(date(2004, 1, 1), date(2022, 12, 31))


def turned(born: str | None, old: AgeSystem = US, new: AgeSystem = US, *others: AgeSystem) -> GroupTurn:
    birth = Birth.read(born) if born else None
    return turn_of(birth, SystemSeason(old, 2025), SystemSeason(new, 2026), [SystemSeason(o, 2026) for o in others])


@pytest.mark.parametrize(
    ("born", "outcome", "names"),
    [
        ("2013-07-31", TurnOutcome.ADVANCES, ("U-14",)),
        ("2013-08-01", TurnOutcome.REPEATS, ("U-13",)),
        ("2013-12-31", TurnOutcome.REPEATS, ("U-13",)),
        ("2014-01-01", TurnOutcome.ADVANCES, ("U-13",)),
        ("2012-02-29", TurnOutcome.ADVANCES, ("U-15",)),
        ("2007-07-31", TurnOutcome.AGES_OUT, ("U-20",)),
        ("2007-08-01", TurnOutcome.REPEATS, ("U-19",)),
        ("2021-08-01", TurnOutcome.TOO_YOUNG, ()),
        ("2020-12-31", TurnOutcome.REPEATS, ("U-6",)),
        ("1990", TurnOutcome.BEYOND, ()),
    ],
)
def test_in_2026_births_from_august_repeat_and_the_others_advance(
    born: str, outcome: TurnOutcome, names: tuple[str, ...]
) -> None:
    turn = turned(born)
    assert (turn.outcome, turn.by_new.names) == (outcome, names)


def test_beside_the_new_cut_off_stands_what_the_old_one_would_have_said() -> None:
    turn = turned("2013-10-10")
    assert (turn.before.names, turn.by_old.names, turn.by_new.names) == (("U-13",), ("U-14",), ("U-13",))
    assert (turn.outcome, turn.under_old) == (TurnOutcome.REPEATS, TurnOutcome.ADVANCES)


def test_back_to_the_birth_year_somebody_passes_over_a_group() -> None:
    assert turned("2013-10-10", FROM_AUGUST, BY_YEAR).outcome is TurnOutcome.SKIPS
    assert turned("2013-03-10", FROM_AUGUST, BY_YEAR).outcome is TurnOutcome.ADVANCES


def test_a_child_may_come_into_a_lower_group() -> None:
    old = own_system(Grouping(CutOff(12, 1), Label.SEASON_END))
    new = own_system(Grouping(CutOff(1, 1), Label.SEASON_START))
    turn = turned("2013-10-10", old, new)
    assert (turn.before.number, turn.by_new.number, turn.outcome) == (14, 13, TurnOutcome.HELD_BACK)


def test_where_two_systems_of_the_club_differ_the_player_splits() -> None:
    turn = turned("2013-10-10", ACADEMY, ACADEMY, HOMEGROWN)
    assert turn.outcome is TurnOutcome.SPLITS
    assert (turn.by_new.names, turn.others[0].names) == (("U-13",), ("U-14",))
    assert turned("2013-03-10", ACADEMY, ACADEMY, HOMEGROWN).outcome is TurnOutcome.ADVANCES


def test_a_year_through_which_the_cut_goes_is_never_guessed() -> None:
    turn = turned("2013")
    assert turn.outcome is TurnOutcome.CANNOT_TELL
    assert (turn.by_new.names, turn.missing) == (("U-13", "U-14"), ("birth_month",))
    assert turned("2013", BY_YEAR, BY_YEAR).outcome is TurnOutcome.ADVANCES


def test_whether_a_year_splits_cannot_be_told_either() -> None:
    assert turned("2013", HOMEGROWN, HOMEGROWN, ACADEMY).outcome is TurnOutcome.CANNOT_TELL


def test_of_a_birth_of_which_nothing_is_known_the_birth_is_missing() -> None:
    turn = turned(None)
    assert (turn.outcome, turn.missing) == (TurnOutcome.CANNOT_TELL, (NO_BIRTH,))


def test_a_league_whose_rule_nobody_holds_gives_no_answer_and_splits_nobody() -> None:
    academy = SYSTEMS.system("girls-academy")
    assert turned("2013-10-10", US, academy).missing == ("rule",)
    assert turned("2013-10-10", US, US, academy).outcome is TurnOutcome.REPEATS


def test_a_club_with_a_higher_group_keeps_its_players_longer() -> None:
    twenty = turn_of(Birth.read("2007-01-01"), SystemSeason(US, 2025), SystemSeason(US, 2026), highest=20)
    assert twenty.outcome is TurnOutcome.ADVANCES


def test_a_group_of_one_season_alone_is_not_carried_on() -> None:
    stayed = carried_on(US, 2016)
    assert stayed.rules[0].top_band is None
    assert standing(Birth.read("1998-05-01"), SystemSeason(stayed, 2017), 23).names == ("U-20",)


@given(DAYS, ANY, ANY, st.lists(ANY, max_size=2), st.integers(2021, 2027))
def test_twins_of_one_birth_date_always_move_together(
    day: date, old: AgeSystem, new: AgeSystem, others: list[AgeSystem], season: int
) -> None:
    asked = (
        SystemSeason(old, season),
        SystemSeason(new, season + 1),
        [SystemSeason(o, season + 1) for o in others],
    )
    one, other = (turn_of(Birth(day, day), *asked) for _ in range(2))
    assert one == other


@given(DAYS, OWN)
def test_without_a_change_nobody_repeats_or_skips(day: date, system: AgeSystem) -> None:
    turn = turn_of(Birth(day, day), SystemSeason(system, 2025), SystemSeason(system, 2026), highest=99)
    assert turn.outcome not in (TurnOutcome.REPEATS, TurnOutcome.SKIPS, TurnOutcome.HELD_BACK)
    assert turn.outcome is turn.under_old


@given(st.integers(2008, 2018), CUT_OFFS)
def test_whoever_is_born_on_the_cut_off_day_is_the_oldest_of_a_group(year: int, cut_off: CutOff) -> None:
    system = own_system(Grouping(cut_off, Label.SEASON_START))
    try:
        on_the_day = date(year, cut_off.month, cut_off.day)
    except ValueError:
        on_the_day = date(year, 3, 1)
    eve = on_the_day - timedelta(days=1)
    numbers = [standing(Birth(day, day), SystemSeason(system, 2026)).number for day in (eve, on_the_day)]
    assert numbers == [2026 - year + 1, 2026 - year]


@given(st.integers(2004, 2022), ANY, ANY)
def test_a_year_is_told_only_where_all_its_days_say_the_same(year: int, old: AgeSystem, new: AgeSystem) -> None:
    asked = (SystemSeason(old, 2025), SystemSeason(new, 2026))
    first = date(year, 1, 1)
    days = [first + timedelta(days=count) for count in range((date(year + 1, 1, 1) - first).days)]
    known = {turn_of(Birth(day, day), *asked).outcome for day in days}
    told = turn_of(Birth.read(str(year)), *asked)
    if told.outcome is TurnOutcome.CANNOT_TELL:
        assert told.missing
    else:
        assert known == {told.outcome}


@given(DAYS, ANY, ANY, ANY)
def test_the_order_of_the_other_systems_changes_nothing(
    day: date, system: AgeSystem, one: AgeSystem, two: AgeSystem
) -> None:
    born, asked = Birth(day, day), (SystemSeason(system, 2025), SystemSeason(system, 2026))
    there, back = (
        turn_of(born, *asked, [SystemSeason(o, 2026) for o in order]) for order in ((one, two), (two, one))
    )
    assert there.outcome is back.outcome
    assert replace(there, others=()) == replace(back, others=())


@given(DAYS, ANY)
def test_nobody_above_the_highest_group_is_told_to_play_in_it(day: date, system: AgeSystem) -> None:
    turn = turn_of(Birth(day, day), SystemSeason(system, 2025), SystemSeason(system, 2026))
    if turn.by_new.number and turn.by_new.number > OLDEST_YOUTH_GROUP:
        assert turn.outcome in (TurnOutcome.AGES_OUT, TurnOutcome.BEYOND)
