"""Definition D12, the funnel both ways."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, careers, of_women, on, said, spoken_everywhere
from tracker.football.errors import BadInputError
from tracker.football.people import Birth
from tracker.logic.span import Span
from tracker.logic.truth import Truth
from tracker.pathway.career import (
    SENIOR_CAP,
    SENIOR_FOOTBALL,
    SENIOR_SIDE,
    U17,
    U19_FOOTBALL,
    U20,
    Bridge,
    Career,
    Stage,
)
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.funnel import Funnel, funnel, matured
from tracker.pathway.observable import beginnings, observable
from tracker.pathway.passage import passage, went_on

LADDER = (U17, U20, SENIOR_SIDE)
AT_17, AT_20, SENIOR = on(2015, 5, 1), on(2018, 5, 1), on(2020, 9, 1)


def seen(people: list[Career], ladder: tuple[Stage, ...] = LADDER, as_of: date = AS_OF) -> Funnel:
    return funnel(people, ladder, as_of, THRESHOLDS)


def many(count: int, start: int = 1, **first: object) -> list[Career]:
    """So many players with the same events."""
    events = {"u17": U17, "u20": U20, "senior": SENIOR_SIDE}
    return [
        career(start + number, {events[name]: when for name, when in first.items()})  # type: ignore[misc]
        for number in range(count)
    ]


def known_from(first: Span[date], count: int, start: int = 1) -> list[Career]:
    """So many players who reached the seniors, each on record from a day on."""
    whole = Span(first.earliest, AS_OF)
    return [replace(each, seen=whole) for each in many(count, start, senior=SENIOR)]


def all_the_way(count: int, start: int = 1) -> list[Career]:
    return many(count, start, u17=AT_17, u20=AT_20, senior=SENIOR)


class TestForwards:
    def test_the_share_of_a_stage_that_came_through_leads_to_the_people(self) -> None:
        found = seen(all_the_way(3) + many(5, 11, u17=AT_17)).prospective[0]
        assert (found.went_on.inside, found.went_on.outside) == ((1, 2, 3), (11, 12, 13, 14, 15))
        assert (found.n, round(found.went_on.share.low, 4), round(found.went_on.share.high, 4)) == (
            8,
            0.1368,
            0.6943,
        )

    def test_a_call_up_at_the_stage_is_asked_for_and_not_one_above_it(self) -> None:
        assert seen(many(1, u20=AT_20, senior=SENIOR)).prospective[0].n == 0

    def test_a_cap_is_an_event_at_the_senior_side_or_above(self) -> None:
        assert went_on(career(1, {U17: AT_17, SENIOR_CAP: SENIOR}), U17, [SENIOR_SIDE]) is Truth.YES

    def test_who_was_with_the_seniors_only_before_did_not_come_through_from_there(self) -> None:
        assert went_on(career(1, {U20: SENIOR, SENIOR_SIDE: AT_20}), U20, [SENIOR_SIDE]) is Truth.NO

    def test_who_was_with_the_seniors_before_and_after_came_through(self) -> None:
        back = career(1, {U20: AT_20, SENIOR_SIDE: AT_17}, last={SENIOR_SIDE: SENIOR})
        assert went_on(back, U20, [SENIOR_SIDE]) is Truth.YES

    def test_the_same_day_is_not_later(self) -> None:
        assert went_on(career(1, {U20: AT_20, SENIOR_SIDE: AT_20}), U20, [SENIOR_SIDE]) is Truth.NO

    def test_two_events_of_one_season_are_in_no_order_and_counted_apart(self) -> None:
        season = Span(date(2018, 1, 1), date(2018, 12, 31))
        found = seen([*many(1, u20=season, senior=season), *all_the_way(2, 11)]).prospective[1]
        assert (found.unordered, found.went_on.inside, found.n) == ((1,), (11, 12), 3)

    def test_who_is_in_no_order_is_not_left_out_as_only_those_who_arrived_can_be(self) -> None:
        # Twelve of thirty reached the seniors; of ten of them a season is all that is known of both events.
        season = Span(date(2018, 1, 1), date(2018, 12, 31))
        found = seen([*all_the_way(2), *many(10, 11, u20=season, senior=season), *many(18, 31, u20=AT_20)])
        bar = found.prospective[1]
        assert (bar.share.least.count, bar.share.most.count, bar.n) == (2, 12, 30)
        assert (round(bar.share.interval.low, 4), round(bar.share.interval.high, 4)) == (0.0185, 0.5768)
        assert bar.lost == pytest.approx(18 / 30)
        assert said(bar.sentence) == (
            "U-20 side → Senior call-up: 2 to 12 of 30 (6.7% to 40%, 95% interval 1.8% to 57.7%)"
        )
        (left_out,) = found.left_out
        assert said(left_out) == (
            "Of 10 players it cannot be told which stage came first: the lower figures take it that none of them "
            "went on, the higher ones that all did."
        )
        assert said(found.loss_sentence).startswith(
            "Fewest go on after this stage: U-20 side. 18 of 30 have no later stage on record, a 95% interval of "
            "42% to 98%."
        )

    def test_a_step_loses_most_only_if_it_does_so_surely(self) -> None:
        season = Span(date(2018, 1, 1), date(2018, 12, 31))
        from_17 = [*many(10, u17=AT_17, u20=AT_20), *many(20, 101, u17=AT_17)]
        # Ten of thirty go on from the U-17. From the U-20 it may be none of fifty, and it may be forty.
        found = seen([*from_17, *many(40, 201, u20=season, senior=season)])
        assert found.largest_loss == found.steps[0]
        assert not found.stands_out

    def test_an_interval_lies_apart_only_if_it_does_however_those_in_no_order_went(self) -> None:
        season = Span(date(2018, 1, 1), date(2018, 12, 31))
        from_17 = [*many(20, 1, u17=AT_17, u20=AT_20), *many(10, 51, u17=AT_17)]
        # Twenty of thirty go on from the U-17, and none to ten of thirty from the U-20.
        found = seen([*from_17, *many(10, 101, u20=season, senior=season)])
        assert found.largest_loss == found.steps[1]
        assert not found.stands_out

    def test_few_players_in_no_order_are_counts_and_fewer_nothing(self) -> None:
        season = Span(date(2018, 1, 1), date(2018, 12, 31))
        few = [*all_the_way(3), *many(2, 11, u20=season, senior=season)]
        assert said(seen(few).prospective[1].sentence) == "U-20 side → Senior call-up: 3 to 5 of 5"
        assert said(seen(few[1:]).prospective[1].sentence).endswith("too few players to show")

    def test_spans_that_only_touch_are_in_no_order(self) -> None:
        first, then = Span(date(2018, 1, 1), date(2018, 6, 1)), Span(date(2018, 6, 1), date(2018, 12, 31))
        assert went_on(career(1, {U20: first, SENIOR_SIDE: then}), U20, [SENIOR_SIDE]) is Truth.UNKNOWN

    def test_spans_apart_are_in_order(self) -> None:
        first, then = Span(date(2018, 1, 1), date(2018, 5, 31)), Span(date(2018, 6, 1), date(2018, 12, 31))
        assert went_on(career(1, {U20: first, SENIOR_SIDE: then}), U20, [SENIOR_SIDE]) is Truth.YES
        assert went_on(career(1, {U20: then, SENIOR_SIDE: first}), U20, [SENIOR_SIDE]) is Truth.NO


class TestMaturity:
    @pytest.mark.parametrize(
        ("birth", "truth"),
        [
            ("2001-06-30", Truth.YES),
            ("2001-07-01", Truth.NO),
            ("2001", Truth.UNKNOWN),
            ("2000", Truth.YES),
            ("2002", Truth.NO),
            (None, Truth.UNKNOWN),
        ],
    )
    def test_one_must_surely_be_25(self, birth: str | None, truth: Truth) -> None:
        assert matured(Birth.read(birth) if birth else None, AS_OF, THRESHOLDS) is truth

    def test_who_is_not_surely_25_is_counted_apart(self) -> None:
        young, open_ = Birth.read("2005-01-01"), Birth.read("2001")
        people = [*all_the_way(1), *(replace(each, birth=young) for each in all_the_way(1, 11))]
        found = seen([*people, *(replace(each, birth=open_) for each in all_the_way(1, 21))])
        assert (found.matured, found.not_matured, found.age_unknown) == ((1,), (11,), (21,))
        assert found.prospective[0].went_on.inside == (1,)
        assert [said(each) for each in found.left_out] == [
            "One player is younger than 25 and not counted yet.",
            "Of one player it cannot be told whether they are 25 yet.",
        ]

    def test_looking_back_asks_for_no_age(self) -> None:
        people = [replace(each, birth=Birth.read("2005-01-01")) for each in all_the_way(4)]
        assert seen(people).retrospective[0].been_there.inside == (1, 2, 3, 4)


class TestBackwards:
    def test_the_share_of_those_who_came_through_that_had_been_at_a_stage(self) -> None:
        found = seen(all_the_way(2) + known_from(AT_17, 3, 11) + many(9, 21, u17=AT_17)).retrospective[0]
        assert (found.been_there.inside, found.been_there.outside) == ((1, 2), (11, 12, 13))
        assert said(found.sentence) == "U-17 side: 2 of 5"

    def test_of_whom_nothing_is_on_record_of_that_age_it_is_open_whether_they_were_there(self) -> None:
        """Born in 1998, they were of U-17 age up to the end of 2015."""
        late = known_from(on(2016, 1, 1), 10, 101)
        found = seen([*all_the_way(6), *known_from(on(2015, 12, 31), 14, 11), *late])
        origin = found.retrospective[0]
        assert origin.unobserved == tuple(range(101, 111))
        assert (origin.share.least.count, origin.share.most.count, origin.n) == (6, 16, 30)
        assert said(origin.sentence) == "U-17 side: 6 to 16 of 30 (20% to 53.3%, 95% interval 9.5% to 69.8%)"
        assert found.retrospective[1].unobserved == ()
        (left_open,) = found.looking_back
        assert said(left_open) == (
            "Of 10 players we hold no records of the time of some stage: looking back, the lower figures take it "
            "that none of them had been there, the higher ones that all had."
        )

    def test_records_of_a_player_say_nothing_of_a_stage_whose_own_records_begin_later(self) -> None:
        """Registered from 2013 on, but the first U-17 match that is on record of anybody is of 2016."""
        first = replace(many(1, u17=on(2016, 3, 1))[0], birth=Birth.read("1999-05-01"))
        early = known_from(on(2013, 8, 1), 5, 11)
        assert seen([first, *early]).retrospective[0].unobserved == (11, 12, 13, 14, 15)
        begins = {**beginnings([first]), U17: date(2015, 12, 31)}
        found = funnel([first, *early], LADDER, AS_OF, THRESHOLDS, begins)
        assert found.retrospective[0].been_there.outside == (11, 12, 13, 14, 15)

    @pytest.mark.parametrize(
        ("birth", "open_"),
        [("1998", False), ("1997", True), ("1998-12-31", False), (None, True)],
    )
    def test_a_birth_that_does_not_tell_the_age_leaves_it_open(self, birth: str | None, open_: bool) -> None:
        born = Birth.read(birth) if birth else None
        person = replace(known_from(on(2015, 12, 31), 1, 11)[0], birth=born)
        assert observable(person, U17, {U17: date(2015, 5, 1)}) is not open_

    def test_a_stage_that_nobody_is_on_record_at_leaves_all_of_them_open(self) -> None:
        assert len(seen(known_from(AT_17, 5)).retrospective[0].unobserved) == 5

    def test_a_birth_within_two_years_must_surely_be_of_that_age(self) -> None:
        person = replace(known_from(on(2015, 12, 31), 1)[0], birth=Birth(date(1997, 1, 1), date(1998, 12, 31)))
        assert not observable(person, U17, {U17: date(2015, 5, 1)})


class TestSteps:
    def test_who_skips_a_rung_is_not_lost(self) -> None:
        assert seen(many(1, u17=AT_17, senior=SENIOR)).steps[0].went_on.inside == (1,)

    def test_nor_who_goes_on_along_the_other_rail(self) -> None:
        people = [career(1, {U19_FOOTBALL: AT_17, SENIOR_FOOTBALL: SENIOR})]
        assert seen(people, (U19_FOOTBALL, U20, SENIOR_FOOTBALL)).steps[0].went_on.inside == (1,)

    def test_the_step_that_fewest_went_on_from_is_the_largest_loss(self) -> None:
        people = all_the_way(20) + many(30, 101, u17=AT_17, u20=AT_20) + many(10, 201, u17=AT_17)
        found = seen(people)
        assert found.largest_loss == found.steps[1]
        assert found.largest_loss.lost == pytest.approx(0.6)
        assert found.stands_out
        assert said(found.loss_sentence) == (
            "Fewest go on after this stage: U-20 side. 30 of 50 have no later stage on record, a 95% interval of "
            "46% to 72%. The interval lies apart from those of all other steps."
        )

    def test_where_intervals_overlap_it_is_said(self) -> None:
        people = all_the_way(20) + many(15, 101, u17=AT_17, u20=AT_20) + many(15, 201, u17=AT_17)
        found = seen(people)
        assert found.largest_loss == found.steps[1]
        assert not found.stands_out
        assert "the intervals overlap" in said(found.loss_sentence)

    def test_a_step_with_no_other_to_compare_does_not_stand_out(self) -> None:
        found = seen(all_the_way(5) + many(25, 101, u20=AT_20))
        assert found.largest_loss == found.steps[1]
        assert not found.stands_out
        assert said(found.loss_sentence).endswith("or there is no other to compare.")

    def test_a_step_of_fewer_than_20_is_not_compared(self) -> None:
        people = all_the_way(19) + many(20, 101, u17=AT_17)
        assert seen(people).largest_loss == seen(people).steps[0]
        assert seen(all_the_way(19)).largest_loss is None
        assert said(seen(all_the_way(19)).loss_sentence) == "Too few players to compare."


class TestWays:
    def test_those_who_came_through_are_counted_by_bridge_and_small_counts_are_left_out(self) -> None:
        through = all_the_way(6)
        people = [replace(each, bridges=frozenset({Bridge.COLLEGE})) for each in through[:5]]
        people.append(replace(through[5], bridges=frozenset({Bridge.LOAN})))
        found = seen(people).bridges
        assert [(way.by, way.players) for way in found.shown] == [(Bridge.COLLEGE, (1, 2, 3, 4, 5))]
        assert (found.n, found.hidden, found.unknown) == (6, 1, ())

    def test_by_club_the_largest_comes_first_and_a_player_may_stand_at_several(self) -> None:
        people = [replace(each, clubs={7: 3, 8: 1} if each.player > 1 else {8: 2}) for each in all_the_way(6)]
        found = seen([*people, *all_the_way(1, 11)]).clubs
        assert [(way.by, way.n) for way in found.shown] == [(8, 6), (7, 5)]
        assert (found.n, found.unknown) == (7, (11,))
        assert [said(each) for each in found.left_out] == ["Of one player we hold no record of the way."]

    def test_who_did_not_come_through_is_not_among_them(self) -> None:
        people = [replace(each, bridges=frozenset({Bridge.LOAN})) for each in many(6, u17=AT_17)]
        assert (seen(people).bridges.n, seen(people).bridges.shown) == (0, ())


def test_women_and_men_are_refused_in_one() -> None:
    with pytest.raises(MixedCohortError, match="separately"):
        seen([*all_the_way(1), of_women(9)])


@pytest.mark.parametrize("ladder", [(), (U17,), (U20, U17), (U17, SENIOR_FOOTBALL, U17)])
def test_a_ladder_of_one_stage_or_a_descending_one_is_refused(ladder: tuple[Stage, ...]) -> None:
    with pytest.raises(BadInputError, match="name"):
        seen([], ladder)


def test_of_nobody_there_is_nothing_to_show() -> None:
    found = seen([])
    assert (found.n, found.sex, found.largest_loss) == (0, None, None)
    assert found.prospective[0].lost is None


@given(careers())
@settings(max_examples=examples(60), deadline=None)
def test_every_bar_s_people_are_different_players_at_the_stage(people: list[Career]) -> None:
    found = seen(people)
    for bar in (*found.prospective, *found.steps):
        there = {each.player for each in people if bar.start in each.first} & set(found.matured)
        parts = (bar.went_on.inside, bar.went_on.outside, bar.unordered)
        assert sum(map(len, parts)) == len(there)
        assert {player for part in parts for player in part} == there
        assert spoken_everywhere(bar.sentence)
    assert len(found.matured) + len(found.not_matured) + len(found.age_unknown) == len(people)
    assert all(map(spoken_everywhere, (found.sentence, found.loss_sentence, *found.left_out)))
    assert all(map(spoken_everywhere, (*found.clubs.left_out, *found.bridges.left_out)))


@given(careers(), st.randoms(use_true_random=False))
@settings(max_examples=examples(40), deadline=None)
def test_the_order_of_players_changes_nothing(people: list[Career], random: Random) -> None:
    shuffled = random.sample(people, len(people))
    assert seen(shuffled) == seen(people)


@given(careers(), careers())
@settings(max_examples=examples(40), deadline=None)
def test_more_players_never_make_fewer(some: list[Career], more: list[Career]) -> None:
    both = {each.player: each for each in (*more, *some)}
    small, large = seen(some), seen(list(both.values()))
    for before, after in zip(small.prospective, large.prospective, strict=True):
        assert before.n <= after.n
        assert set(before.went_on.inside) <= set(after.went_on.inside)


def test_a_passage_is_named_after_its_goal() -> None:
    assert said(passage(all_the_way(5), U17, (U20, SENIOR_SIDE), THRESHOLDS).sentence) == (
        "U-17 side → U-20 side: 5 of 5"
    )
