"""Definition D6: steps down, worked out by hand from the definition, and held against it day by day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tests.pathway.careers import (
    LADDER,
    LAKESIDE,
    MAYA,
    RESERVES,
    SENIORS,
    THRESHOLDS,
    U19,
    all_season,
    born,
    friendly,
    played,
    season,
    spell,
    total,
)
from tracker.football.appearances import Absence, Appearance
from tracker.football.calendar import ONE_DAY, Window, united
from tracker.football.dossier import Dossier
from tracker.football.phrase import phrase
from tracker.football.spells import Nature, Spell, Team
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.pathway.gaps import gaps
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.timeline import timeline
from tracker.pathway.usual_level import Played, standings

AS_OF = date(2025, 12, 31)
#: Six matches with the reserves on rung 5, and from March five with the U-19 on rung 4.
AUTUMN = tuple(date(2024, month, day) for month, day in ((9, 7), (9, 21), (10, 5), (10, 19), (11, 2), (11, 16)))
SPRING = tuple(date(2025, month, day) for month, day in ((3, 8), (3, 22), (4, 5), (4, 19), (5, 3)))
#: On 1 May the match of 2 November is 180 days past and becomes the fifth of the earlier stretch. On 4 September
#: that of 8 March leaves the later one, which then has four.
STEP = Window(date(2025, 5, 1), date(2025, 9, 3))


def registered(*spells: Spell) -> Dossier:
    """Somebody with these registrations, of whose teams every match is on record."""
    rungs = {U19.id: 4, RESERVES.id: 5, LAKESIDE.id: 6, SENIORS.id: 8}
    teams = {one.team.id: one.team for one in spells} | {SENIORS.id: SENIORS}
    return Dossier(
        MAYA,
        spells=spells,
        team_seasons=tuple(
            season(team, year, rungs[number]) for number, team in teams.items() for year in (2024, 2025)
        ),
        fixtures=tuple(match for one in spells for match in all_season(one.team, 2024, 2025)),
        teams=(SENIORS,),
    )


def both_teams() -> Dossier:
    return registered(spell(RESERVES, date(2024, 7, 1)), spell(U19, date(2024, 7, 1)))


def fielded(dossier: Dossier, *appearances: Sequence[Appearance]) -> Dossier:
    return replace(dossier, appearances=tuple(one for some in appearances for one in some))


def stepped() -> Dossier:
    return fielded(both_teams(), played(RESERVES, *AUTUMN), played(U19, *SPRING))


def steps(dossier: Dossier, as_of: date = AS_OF) -> list[Gap]:
    found = gaps(dossier, timeline(dossier, as_of, THRESHOLDS), THRESHOLDS, LADDER)
    return [gap for gap in found if gap.kind is GapKind.STEP_DOWN]


def windows(dossier: Dossier, as_of: date = AS_OF) -> list[Window]:
    return [gap.window for gap in steps(dossier, as_of)]


def test_a_step_down_is_dated_from_the_first_day_on_which_the_condition_holds() -> None:
    (gap,) = steps(stepped())
    assert gap.window == STEP
    assert (gap.open, gap.grade, gap.months) == (False, None, None)
    # 1 to 31 May and 15 August to 3 September.
    assert gap.in_season_days == 31 + 20
    assert gap.coverage.share == 1


def test_one_that_goes_on_is_open_at_the_as_of_date() -> None:
    (gap,) = steps(stepped(), date(2025, 6, 30))
    assert (gap.window, gap.open) == (Window(STEP.start, date(2025, 6, 30)), True)


def test_it_says_from_which_level_to_which_and_what_that_rests_on() -> None:
    (gap,) = steps(stepped())
    say = speaker("en")
    assert say(gap.sentence) == (
        "Step down from May 1, 2025 to September 3, 2025: the usual level was U-18 and U-19 football; "
        "in the half-year before it was the bridge from youth to senior football."
    )
    assert say(gap.evidence) == (
        "On the first day it rests on 5 matches of a known level in the 180 days up to May 1, 2025, and on 5 in "
        "the 180 days before those. The usual level is the middle one of all."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_middle_between_two_levels_is_said_as_both(language: str) -> None:
    """Of three matches on rung 8 and three on rung 4 the median is 6, a level on which nobody played."""
    say = speaker(language)
    with_the_seniors = played(SENIORS, *AUTUMN, date(2025, 4, 12), date(2025, 4, 26))
    (gap,) = steps(fielded(both_teams(), with_the_seniors, played(U19, *SPRING[:3])), date(2025, 5, 1))
    low, high = (phrase("level", rung=rung) for rung in (4, 8))
    assert say(phrase("level-between", low=low, high=high)) in say(gap.sentence)
    assert gap.sentence.values[-2] == ("earlier", high)


def test_four_appearances_on_either_side_are_too_few() -> None:
    assert windows(fielded(both_teams(), played(RESERVES, *AUTUMN[2:]), played(U19, *SPRING))) == []
    assert windows(fielded(both_teams(), played(RESERVES, *AUTUMN), played(U19, *SPRING[1:]))) != [STEP]
    assert windows(fielded(both_teams(), played(RESERVES, *AUTUMN[:5]), played(U19, *SPRING[1:]))) == []


def test_half_a_rung_is_no_step() -> None:
    """Beside as many matches on rung 5 as on rung 4 the middle is 4.5, as long as all of them are in view."""
    with_the_u19 = played(U19, *(day + ONE_DAY for day in SPRING))
    even = fielded(both_teams(), played(RESERVES, *AUTUMN, *SPRING), with_the_u19)
    assert windows(even, date(2025, 9, 3)) == []
    # On 4 September the match on rung 5 of 8 March leaves, that on rung 4 of the day after does not yet.
    assert windows(even, date(2025, 9, 4)) == [Window(date(2025, 9, 4), date(2025, 9, 4))]


def test_a_match_of_an_unknown_rung_is_not_counted() -> None:
    cup = Team(9, "Somewhere", 9, "Somewhere")
    records = stepped()
    unknown = played(cup, *(day + ONE_DAY for day in SPRING))
    assert windows(replace(records, appearances=(*records.appearances, *unknown))) == [STEP]


def test_friendlies_and_visits_are_appearances_like_others() -> None:
    friendlies = [friendly(U19, day) for day in SPRING]
    assert windows(fielded(both_teams(), played(RESERVES, *AUTUMN), friendlies)) == [STEP]


def test_the_age_makes_no_difference() -> None:
    assert windows(born(stepped(), None)) == [STEP]


def test_a_rise_is_no_step_down() -> None:
    assert windows(fielded(both_teams(), played(U19, *AUTUMN), played(RESERVES, *SPRING))) == []


def test_the_measures_are_settings() -> None:
    """Six in each stretch there never are: when the earlier one gets its sixth, the later one loses it."""
    wider = replace(THRESHOLDS, step_appearances=6)
    found = gaps(stepped(), timeline(stepped(), AS_OF, wider), wider, LADDER)
    assert GapKind.STEP_DOWN not in {gap.kind for gap in found}


class TestHowLong:
    """Autumn with the reserves, spring with the U-19, and at the end of May back with the reserves."""

    def back_after(self, day: date) -> Dossier:
        again = played(RESERVES, *(day + number * ONE_DAY for number in range(9)))
        return fielded(both_teams(), played(RESERVES, *AUTUMN), played(U19, *SPRING), again)

    def test_one_that_is_over_within_days_is_not_told(self) -> None:
        """From 1 May on the condition holds until the fifth match with the reserves is as many as with the U-19."""
        assert windows(self.back_after(date(2025, 5, 26))) == []
        assert windows(self.back_after(date(2025, 5, 27))) == [Window(STEP.start, date(2025, 5, 30))]

    def test_one_that_goes_on_is_told_from_its_first_day(self) -> None:
        assert windows(stepped(), STEP.start) == [Window(STEP.start, STEP.start)]

    def test_the_measure_is_a_setting(self) -> None:
        records, thresholds = self.back_after(date(2025, 5, 26)), replace(THRESHOLDS, step_least_days=29)
        found = gaps(records, timeline(records, AS_OF, thresholds), thresholds, LADDER)
        assert [gap.window.days for gap in found if gap.kind is GapKind.STEP_DOWN] == [29]


class TestKnownAbsences:
    def test_nothing_is_said_for_ninety_days_after_one(self) -> None:
        absence = Absence(date(2025, 2, 1), date(2025, 2, 28))
        assert windows(replace(stepped(), absences=(absence,))) == [Window(date(2025, 5, 30), STEP.end)]

    def test_days_before_one_that_begins_later_stay(self) -> None:
        absence = Absence(date(2025, 6, 10), date(2025, 6, 12))
        assert windows(replace(stepped(), absences=(absence,))) == [Window(STEP.start, date(2025, 6, 9))]

    def test_one_that_has_no_end_bars_everything_after_it(self) -> None:
        assert windows(replace(stepped(), absences=(Absence(date(2025, 4, 1)),))) == []


class TestRecordGaps:
    def test_days_that_look_back_on_a_hole_in_the_records_are_not_judged(self) -> None:
        records = stepped()
        lost = [match for match in records.fixtures if match.team_id != U19.id or match.day.year == 2025]
        assert windows(replace(records, fixtures=tuple(lost))) == []

    def test_a_hole_that_no_day_looks_back_on_is_none_of_its_business(self) -> None:
        records = stepped()
        kept = [match for match in records.fixtures if match.day < date(2025, 10, 1)]
        assert windows(replace(records, fixtures=tuple(kept))) == [STEP]

    def test_a_season_total_whose_dates_are_missing_is_such_a_hole(self) -> None:
        assert windows(replace(stepped(), totals=(total(U19, 2024, 4, 20),))) == []


class TestLoans:
    def lent(self, owner: Team, nature: Nature, before: Team = SENIORS) -> Dossier:
        """Fielded by one team in autumn, and in spring by the one that has her."""
        own = spell(owner, date(2024, 7, 1), None if nature is Nature.LOAN else date(2025, 1, 9))
        moved = spell(LAKESIDE, date(2025, 1, 10), date(2025, 12, 31), nature)
        return fielded(registered(own, moved), played(before, *AUTUMN), played(LAKESIDE, *SPRING))

    def test_from_the_reserves_to_senior_football_one_is_a_step_up(self) -> None:
        """The first team fielded her on rung 8, and yet the way from rung 5 to a place of her own leads up."""
        assert windows(self.lent(RESERVES, Nature.LOAN)) == []
        assert windows(self.lent(U19, Nature.LOAN)) == []

    def test_a_move_that_is_no_loan_is_judged_by_its_rungs(self) -> None:
        assert windows(self.lent(RESERVES, Nature.PERMANENT)) == [STEP]

    def test_from_the_first_team_a_loan_to_a_lower_rung_is_a_step_down(self) -> None:
        assert windows(self.lent(SENIORS, Nature.LOAN)) == [STEP]

    def test_matches_elsewhere_while_it_lasts_still_count_as_what_they_are(self) -> None:
        records = self.lent(RESERVES, Nature.LOAN)
        youth = played(U19, *(day + ONE_DAY * more for day in SPRING for more in (1, 2)), rung=4)
        assert windows(replace(records, appearances=(*records.appearances, *youth)))

    def test_so_do_those_for_another_team_on_the_rung_of_the_loan(self) -> None:
        records = self.lent(RESERVES, Nature.LOAN)
        days = (day + ONE_DAY * more for day in SPRING for more in (1, 2))
        elsewhere = played(Team(9, "Somewhere", 9, "Somewhere"), *days, rung=6)
        assert windows(replace(records, appearances=(*records.appearances, *elsewhere)))

    def test_coming_back_to_the_reserves_is_a_step_down(self) -> None:
        loan = spell(LAKESIDE, date(2024, 7, 1), date(2025, 1, 9), Nature.LOAN)
        records = registered(spell(RESERVES, date(2024, 6, 1)), loan)
        assert windows(fielded(records, played(LAKESIDE, *AUTUMN), played(RESERVES, *SPRING))) == [STEP]


rungs = st.integers(1, 9)
matches = st.lists(st.tuples(st.dates(date(2024, 1, 1), date(2025, 12, 31)), rungs), max_size=40)


@settings(max_examples=examples(60), deadline=None)
@given(matches, st.integers(20, 200), st.integers(1, 6))
def test_the_days_found_are_those_on_which_the_definition_holds(
    found: list[tuple[date, int]], days: int, fewest: int
) -> None:
    """The definition, day by day and without any cleverness, against the sweep from change to change."""
    width, as_of = timedelta(days=days), date(2026, 3, 1)

    def holds(day: date) -> bool:
        later = [rung for played_on, rung in found if day - width < played_on <= day]
        earlier = [rung for played_on, rung in found if day - 2 * width < played_on <= day - width]
        return min(len(later), len(earlier)) >= fewest and median(later) <= median(earlier) - 1

    every_day = (date(2024, 1, 1) + timedelta(days=number) for number in range(791))
    expected = united(Window(day, day) for day in every_day if holds(day))
    swept = standings((Played(day, rung, rung) for day, rung in found), days, as_of)
    lower = [
        one.window
        for one in swept
        if min(one.earlier.appearances, one.later.appearances) >= fewest and one.later.rung <= one.earlier.rung - 1
    ]
    assert united(lower) == expected


def test_a_long_career_is_swept_once() -> None:
    """The stretches between changes are at most three a match, however many days lie between."""
    days = [Played(date(2000, 1, 1) + timedelta(days=3 * number), 5, 5) for number in range(3000)]
    assert len(list(standings(days, 180, date(2030, 1, 1)))) <= 3 * len(days)
