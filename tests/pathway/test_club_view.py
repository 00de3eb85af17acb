"""A club's view: whom each figure counts, what is left out for whom, and nothing of a handful of players."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, on, said, spoken_everywhere
from tracker.football.calendar import CutOff
from tracker.football.people import Birth, Sex
from tracker.logic.span import Span
from tracker.pathway.career import SENIOR_FOOTBALL, U19_FOOTBALL
from tracker.pathway.club_view import ClubView, Material, Sight, club_view
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.literature import Topic
from tracker.pathway.member import Member
from tracker.pathway.proportions import Showing
from tracker.pathway.squad_seasons import InSquad, too_old, turnover_by_team
from tracker.pathway.turnover import Turnover
from tracker.pathway.u21_share import Outing

CLUB, OTHER = 7, 8
U19, SENIOR = on(2016, 9, 1), on(2018, 9, 1)
U19_ENDS = date(2017, 12, 31)


def member(player: int, senior: Span[date] | None = None, **facts: Any) -> Member:
    """A trainee of the club who was there at U-19, and in senior football if a day is named."""
    events = {U19_FOOTBALL: U19} | ({SENIOR_FOOTBALL: senior} if senior else {})
    held = {"clubs": {CLUB: 3}, "seen": Span(date(2015, 8, 1), AS_OF), **facts}
    return Member(career(player, events, **held), U19_ENDS, senior, AS_OF, CLUB)


def view(members: list[Member], sight: Sight | None = None, **material: Any) -> ClubView:
    now = tuple(each.player for each in members)
    return club_view(CLUB, Material(members, **material), now, AS_OF, sight or Sight(), THRESHOLDS)


def thirty(through: int = 10) -> list[Member]:
    return [member(number, SENIOR if number <= through else None) for number in range(1, 31)]


def test_the_funnel_counts_the_clubs_own_trainees() -> None:
    found = view([*thirty(), member(99, SENIOR, clubs={OTHER: 4})])
    assert found.funnel is not None
    step = next(each for each in found.funnel.prospective if each.start == U19_FOOTBALL)
    assert (step.went_on.inside, step.n) == (tuple(range(1, 11)), 30)
    assert found.trainees == tuple(range(1, 31))
    assert 99 in found.now


def test_lags_count_who_is_early_late_and_waiting() -> None:
    early, late = member(1, on(2017, 10, 1)), member(2, on(2021, 1, 1))
    found = view([early, late, *(member(number) for number in range(3, 8))]).lags
    assert [each.player for each in found.arrived] == [1, 2]
    assert found.arrived[0].most < 0 < found.arrived[1].least
    assert {each.player for each in found.waiting} == set(range(3, 8))


def test_who_cannot_see_leavers_gets_no_figure_that_needs_them() -> None:
    squads = [squad(number, 2024) for number in range(1, 31)]
    found = view(thirty(), Sight(leavers=False, everybody=False), squads=squads)
    assert found.funnel is None
    assert found.productivity is None
    assert found.benchmark is None
    assert {limit.code for limit in found.sight.limits} == {"gaps-some-out-of-sight", "gaps-leavers-out-of-sight"}
    assert all(spoken_everywhere(limit) for limit in found.sight.limits)
    assert view(thirty(), squads=squads).funnel is not None


def test_who_may_know_years_only_gets_nothing_finer() -> None:
    found = view(thirty(), Sight(to_the_day=False))
    assert (found.relative_age, found.benchmark) == ((), None)
    assert view(thirty()).relative_age[0].n == 30


def test_the_share_of_young_players_asks_for_everybody() -> None:
    outings = [
        Outing(number, Sex.MALE, Birth.read("2007-01-01"), on(2026, 2, 1), 2025, 90) for number in range(1, 21)
    ]
    found = view(thirty(), outings=outings)
    assert [share.bounds for share in found.u21] == [(1.0, 1.0), (1.0, 1.0)]
    assert found.season == 2025
    assert view(thirty(), Sight(everybody=False), outings=outings).u21 == ()


def test_both_quarterings_are_shown_after_a_change_of_cut_off() -> None:
    found = view(thirty(), cut_offs=(CutOff(8, 1), CutOff(1, 1))).relative_age
    assert [each.cut_off for each in found] == [CutOff(8, 1), CutOff(1, 1)]


def test_of_a_handful_of_players_nothing_is_said() -> None:
    found = view([member(number, SENIOR) for number in range(1, 5)])
    assert found.funnel is not None
    assert found.productivity is not None
    assert all(each.share.least.hidden for each in found.funnel.prospective)
    assert found.productivity.showing is Showing.HIDDEN
    assert said(found.lags.sentence) == said(found.productivity.sentence) == "Too few players to compare."


def test_a_benchmark_of_fewer_than_twenty_has_no_line() -> None:
    some = [member(number, by_age=(0,) * 20) for number in range(1, 20)]
    few, enough = view(some).benchmark, view([*some, member(20, by_age=(0,) * 20)]).benchmark
    assert few is not None
    assert enough is not None
    assert (few.shown, enough.shown) == (False, True)


def test_the_literature_is_about_the_same_sex() -> None:
    women = [member(number, sex=Sex.FEMALE) for number in range(1, 4)]
    topics = {each.topic for each in view(women).literature}
    assert topics == {Topic.FUNNEL}, "The one figure on women's football that stands beside a club's."
    assert all(Sex.MALE in each.sexes for each in view(thirty()).literature)


def test_women_and_men_are_never_one_view() -> None:
    with pytest.raises(MixedCohortError):
        view([member(1), member(2, sex=Sex.FEMALE)])


def squad(player: int, year: int, rung: int = 4, born: str = "2008") -> InSquad:
    return InSquad(player, Sex.MALE, Birth.read(born), 3, year, date(year + 1, 5, 31), rung)


def test_turnover_is_told_with_and_without_those_who_aged_out() -> None:
    first = [squad(number, 2024, born="2006" if number <= 10 else "2008") for number in range(1, 21)]
    second = [squad(number, 2025) for number in range(11, 20)]
    (team,) = turnover_by_team([*first, *second], THRESHOLDS)
    season = team.seasons[0]
    assert season.out is not None
    assert season.out_not_aged is not None
    assert season.out.inside == (*range(1, 11), 20)
    assert (season.out_not_aged.inside, season.out_not_aged.n) == ((20,), 10)
    assert team.seasons[1].out is None


def test_an_age_group_ends_with_the_year_of_the_birthday_where_no_cut_off_is_on_record() -> None:
    assert too_old(Birth.read("2006"), 4, date(2026, 5, 31))
    assert not too_old(Birth.read("2006"), 4, date(2025, 12, 5))
    assert not too_old(Birth.read("2006"), 8, date(2026, 5, 31)), "Nobody grows out of senior football."
    assert not too_old(None, 4, date(2026, 5, 31))


def test_an_age_group_ends_the_day_before_the_cut_off_of_its_league() -> None:
    august, ends = CutOff(8, 1), date(2026, 5, 31)
    assert too_old(Birth.read("2008-07-31"), 3, ends, august)
    assert not too_old(Birth.read("2008-08-01"), 3, ends, august), "A U-17 until July, though 17 last August."
    assert not too_old(Birth.read("2008"), 3, ends, august), "Nobody knows on which side of it the birth lies."
    assert too_old(Birth(date(2007, 8, 1), date(2008, 7, 31)), 3, ends, august)


def not_aged(cut_offs: tuple[CutOff | None, CutOff | None], rung: int = 3) -> Turnover:
    """Ten players born in the autumn of 2008 in a squad, of whom none is in that of the season after."""
    one, other = cut_offs
    rows = [replace(squad(number, 2024, rung, "2008-10-01"), cut_off=one) for number in range(1, 11)]
    rows += [replace(squad(number, 2025, rung, "2009"), cut_off=other) for number in range(11, 21)]
    (team,) = turnover_by_team(rows, THRESHOLDS)
    return team.seasons[0]


def test_who_aged_out_follows_from_the_cut_off_of_the_season_after_and_else_of_its_own() -> None:
    january, august = CutOff(1, 1), CutOff(8, 1)
    assert not_aged((None, None)).out_not_aged is None, "All of them aged out."
    for cut_offs, stay in (((august, None), True), ((january, august), True), ((august, january), False)):
        assert (not_aged(cut_offs).out_not_aged is not None) is stay, cut_offs


def test_of_a_rung_of_several_ages_it_is_not_told_who_aged_out_and_that_is_said() -> None:
    for rung, told in ((1, False), (2, False), (3, True), (8, True)):
        season = not_aged((CutOff(8, 1), CutOff(8, 1)), rung)
        assert (season.ages_told, season.out_not_aged is not None) == (told, told)
        assert said(season.sentence).endswith("more than one age group.") is not told
