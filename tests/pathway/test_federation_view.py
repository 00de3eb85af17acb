"""A federation's view: the same figures by cohort, region, club and quarter, with small groups hidden."""

from __future__ import annotations

from typing import Any

import pytest
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, on
from tests.pathway.test_club_view import U19_ENDS
from tracker.football.people import Birth, Sex
from tracker.logic.span import Span
from tracker.pathway.career import SENIOR_SIDE, U17, U20, Bridge
from tracker.pathway.club_view import Material, Sight
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.federation_view import By, FederationView, Groups, federation_view
from tracker.pathway.member import Member

REGIONS = {1: "North", 2: "North", 3: "South"}
AT_17, AT_20, SENIOR = on(2015, 5, 1), on(2018, 5, 1), on(2020, 9, 1)


def member(player: int, home: int | None = 1, born: str = "1998-03-01", **facts: Any) -> Member:
    """Somebody of the U-17; every third went on to the U-20 and every sixth to the senior side."""
    first = {U17: AT_17}
    first |= {U20: AT_20} if player % 3 == 0 else {}
    first |= {SENIOR_SIDE: SENIOR} if player % 6 == 0 else {}
    held = {"clubs": {home or 9: 2}, "seen": Span(AT_17.earliest, AS_OF), "birth": Birth.read(born), **facts}
    return Member(career(player, first, **held), U19_ENDS, None, AS_OF, home)


def view(members: list[Member], sight: Sight | None = None) -> FederationView:
    return federation_view(Material(members), REGIONS, AS_OF, sight or Sight(), THRESHOLDS)


def groups(found: FederationView, by: By) -> Groups:
    return next(each for each in found.groups if each.by is by)


def test_the_largest_loss_is_named_with_its_interval_and_its_people() -> None:
    people = [member(number, bridges=frozenset({Bridge.COLLEGE})) for number in range(1, 61)]
    found = view(people).national
    step = found.largest_loss
    assert step is not None
    assert (step.start, step.n, step.went_on.inside) == (U17, 60, tuple(range(3, 61, 3)))
    assert 0 < step.share.interval.low < 1 / 3 < step.share.interval.high < 1
    assert [(way.by, way.n, way.players) for way in found.bridges.shown] == [
        (Bridge.COLLEGE, 10, tuple(range(6, 61, 6)))
    ]
    assert [way.by for way in found.clubs.shown] == [1]


def test_each_grouping_counts_everybody_once() -> None:
    people = [
        *(member(number, home=1) for number in range(1, 11)),
        *(member(number, home=2, born="1999-08-01") for number in range(11, 21)),
        *(member(number, home=3, born="1999") for number in range(21, 31)),
    ]
    found = view(people)
    keys = {each.by: {group.key: group.n for group in each.shown} for each in found.groups}
    assert keys == {
        By.COHORT: {"1998": 10, "1999": 20},
        By.REGION: {"North": 20, "South": 10},
        By.CLUB: {"1": 10, "2": 10, "3": 10},
        By.QUARTER: {"1": 10, "3": 10},
    }
    assert groups(found, By.QUARTER).unknown == tuple(range(21, 31))


def test_small_groups_are_hidden_and_counted() -> None:
    people = [*(member(number) for number in range(1, 8)), *(member(number, home=3) for number in range(11, 15))]
    by_club = groups(view([*people, member(20, home=None)]), By.CLUB)
    assert [group.key for group in by_club.shown] == ["1"]
    assert (by_club.hidden, by_club.unknown) == (1, (20,))


def test_who_may_know_years_only_gets_no_quarters_and_no_ages() -> None:
    found = view([member(number) for number in range(1, 31)], Sight(to_the_day=False))
    assert (found.debut, found.benchmark, found.relative_age) == (None, None, ())
    assert By.QUARTER not in {each.by for each in found.groups}
    assert all(group.relative_age == () for each in found.groups for group in each.shown)
    assert found.national.n == 30


def test_women_and_men_are_never_one_view() -> None:
    with pytest.raises(MixedCohortError):
        view([member(1), member(2, sex=Sex.FEMALE)])
    assert view([]).n == 0
