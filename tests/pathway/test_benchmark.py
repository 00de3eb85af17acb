"""Definition D14, the age benchmark: nobody who left the game is forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, careers, of_women, on, said, spoken_everywhere
from tracker.football.people import Birth, Position, Sex
from tracker.logic.span import Span
from tracker.pathway.ages import GRID
from tracker.pathway.benchmark import Benchmark, benchmark
from tracker.pathway.career import SENIOR_FOOTBALL, SENIOR_SIDE, U19_FOOTBALL, Career, Leaving
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.quantiles import LINES, quantile

ENTERED = {U19_FOOTBALL: on(2015, 9, 1)}
AT_20 = GRID.index(20.0)


def steady(player: int, **facts: object) -> Career:
    """Somebody with as many minutes as their number at every age of the grid."""
    return replace(career(player, ENTERED, by_age=(player,) * len(GRID)), **facts)  # type: ignore[arg-type]


def pool(count: int = 21) -> list[Career]:
    return [steady(number) for number in range(count)]


def bands(people: list[Career], position: Position | None = None, as_of: date = AS_OF) -> Benchmark:
    return benchmark(people, as_of, THRESHOLDS, position)


class TestLines:
    def test_they_are_the_quantiles_of_everybody(self) -> None:
        lines = bands(pool()).marks[AT_20].lines
        assert lines is not None
        assert (lines.p10, lines.p25, lines.p50, lines.p75, lines.p90) == (2, 5, 10, 15, 18)

    def test_of_fewer_than_20_there_is_none(self) -> None:
        assert bands(pool(20)).marks[AT_20].lines is not None
        few = bands(pool(19))
        assert (few.marks[AT_20].lines, few.marks[AT_20].n, few.shown) == (None, 19, False)
        assert said(few.sentence) == "Too few players to compare."

    def test_who_never_entered_u19_football_is_not_in_the_pool(self) -> None:
        stranger = steady(500, first={SENIOR_FOOTBALL: on(2016, 1, 1)})
        assert bands([*pool(), stranger]).pool == tuple(range(21))

    def test_a_line_ends_where_too_few_are_still_watched(self) -> None:
        short = [replace(each, by_age=each.by_age[:10]) for each in pool()[:2]]
        found = bands([*short, *pool()[2:]])
        assert [bool(mark.lines) for mark in found.marks] == [True] * 10 + [False] * 23
        assert [mark.n for mark in found.marks[8:12]] == [21, 21, 19, 19]


class TestThoseWhoLeft:
    def test_known_leavers_stay_in_with_their_last_minutes(self) -> None:
        left = [replace(each, by_age=each.by_age[:5], leaving=Leaving.STOPPED) for each in pool()]
        assert bands(left).marks[-1].lines == bands(pool()).marks[-1].lines

    def test_they_stay_no_longer_than_the_calendar(self) -> None:
        left = [replace(each, by_age=each.by_age[:5], leaving=Leaving.STOPPED) for each in pool()]
        at_20 = date(2018, 3, 1)
        assert [mark.n for mark in bands(left, as_of=at_20).marks[AT_20 : AT_20 + 2]] == [21, 0]

    def test_a_leaver_whose_birth_is_an_interval_stays_as_long_as_is_sure(self) -> None:
        born = Birth.read("1998")
        left = [steady(1, by_age=(7,), leaving=Leaving.STOPPED, birth=born)]
        at_20 = date(2018, 12, 30)
        assert bands(left, as_of=at_20).marks[AT_20].n == 0
        assert bands(left, as_of=date(2018, 12, 31)).marks[AT_20].n == 1

    def test_a_leaver_without_a_birth_stays_as_long_as_watched(self) -> None:
        left = [steady(1, by_age=(7, 8), leaving=Leaving.STOPPED, birth=None)]
        assert [mark.n for mark in bands(left).marks[:4]] == [1, 1, 0, 0]

    @pytest.mark.parametrize("leaving", [Leaving.PLAYING, Leaving.NOT_KNOWN])
    def test_those_lost_from_sight_leave_at_the_last_sighting(self, leaving: Leaving) -> None:
        lost = [steady(1, by_age=(7, 8), leaving=leaving)]
        assert [mark.n for mark in bands(lost).marks[:4]] == [1, 1, 0, 0]

    def test_who_left_before_15_stays_in_with_what_was_played(self) -> None:
        left = [steady(number, by_age=(), leaving=Leaving.STOPPED) for number in range(20)]
        lines = bands(left).marks[0].lines
        assert lines is not None
        assert lines.p90 == 0


def test_unknown_minutes_are_counted_apart() -> None:
    mark = bands([*pool(), steady(500, by_age=(None,) * len(GRID))]).marks[AT_20]
    assert (mark.n, mark.unknown) == (21, 1)


class TestSurvivors:
    def test_their_line_is_the_median_of_those_who_reached_the_senior_side(self) -> None:
        reached = {**ENTERED, SENIOR_SIDE: on(2020, 1, 1)}
        people = [replace(each, first=reached) if each.player % 4 == 0 else each for each in pool()]
        found = bands(people)
        assert (found.survivors, found.marks[AT_20].survivors) == ((0, 4, 8, 12, 16, 20), 10)
        assert said(found.survivors_sentence) == (
            "Dotted: those who later reached the senior national side, 6 players. Survivors only: most players do "
            "not get there."
        )

    def test_of_fewer_than_5_there_is_none(self) -> None:
        reached = {**ENTERED, SENIOR_SIDE: on(2020, 1, 1)}
        enough = [replace(each, first=reached) if each.player < 5 else each for each in pool()]
        assert bands(enough).marks[AT_20].survivors == 2
        people = [replace(each, first=reached) if each.player < 4 else each for each in pool()]
        assert (bands(people).marks[AT_20].survivors, bands(people).marks[AT_20].survivors_n) == (None, 4)
        assert said(bands(people).survivors_sentence).startswith("Too few")


class TestPositions:
    def test_a_group_of_20_is_compared_with_itself(self) -> None:
        keepers = [steady(100 + number, position=Position.GOALKEEPER) for number in range(20)]
        found = bands([*pool(), *keepers], Position.GOALKEEPER)
        assert (found.position, found.n) == (Position.GOALKEEPER, 20)
        assert "20 goalkeepers in men’s football" in said(found.sentence)

    def test_a_smaller_one_with_all(self) -> None:
        keepers = [steady(100 + number, position=Position.GOALKEEPER) for number in range(19)]
        found = bands([*pool(), *keepers], Position.GOALKEEPER)
        assert (found.position, found.n) == (None, 40)
        assert "players of all positions" in said(found.sentence)


def test_women_and_men_are_refused_in_one() -> None:
    with pytest.raises(MixedCohortError):
        bands([*pool(), of_women(999)])


def test_women_are_named_as_women() -> None:
    found = bands([replace(each, sex=Sex.FEMALE) for each in pool()])
    assert "women’s football" in said(found.sentence)
    assert "jugadoras" in said(found.sentence, "es")
    assert "joueuses" in said(found.sentence, "fr")


@given(careers(), st.randoms(use_true_random=False))
@settings(max_examples=examples(40))
def test_lines_are_in_order_and_the_order_of_players_changes_nothing(people: list[Career], random: Random) -> None:
    entered = [replace(each, first={**each.first, **ENTERED}) for each in people]
    found = bands(entered)
    assert found == bands(random.sample(entered, len(entered)))
    for mark in found.marks:
        if mark.lines:
            lines = mark.lines
            assert 0 <= lines.p10 <= lines.p25 <= lines.p50 <= lines.p75 <= lines.p90
        assert mark.n + mark.unknown <= found.n
    assert all(map(spoken_everywhere, (found.sentence, found.survivors_sentence)))


@given(careers(), careers())
@settings(max_examples=examples(40))
def test_more_players_never_make_fewer(some: list[Career], more: list[Career]) -> None:
    both = {each.player: each for each in (*more, *some)}
    for before, after in zip(bands(some).marks, bands(list(both.values())).marks, strict=True):
        assert before.n <= after.n


@given(st.lists(st.integers(0, 9000), min_size=1), st.sampled_from(LINES))
def test_a_quantile_lies_within_the_values_and_has_its_part_below(values: list[int], part: float) -> None:
    ordered = sorted(values)
    found = quantile(ordered, part)
    assert ordered[0] <= found <= ordered[-1]
    assert sum(value < found for value in ordered) <= part * (len(ordered) - 1) + 1


def test_a_quantile_is_of_type_7() -> None:
    assert [quantile([1, 2, 3, 4, 10], part) for part in (0.1, 0.25, 0.5, 0.9)] == pytest.approx([1.4, 2, 3, 7.6])


def test_a_career_without_a_sighting_has_no_place_on_the_grid() -> None:
    assert all(mark.n == 0 for mark in bands([steady(1, by_age=(), seen=Span(AS_OF, AS_OF))]).marks)
