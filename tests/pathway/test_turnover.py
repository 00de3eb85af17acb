"""Definition D11, turnover from season to season."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.cohorts import THRESHOLDS, said, spoken_everywhere
from tracker.football.errors import BadInputError
from tracker.football.people import Sex
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.turnover import SquadSeason, Turnover, turnover


def squad(year: int, *players: int, aged_out: tuple[int, ...] = ()) -> SquadSeason:
    return SquadSeason(year, Sex.MALE, frozenset(players), frozenset(aged_out))


def seasons(*squads: SquadSeason) -> dict[int, Turnover]:
    return {each.year: each for each in turnover(squads, THRESHOLDS)}


def test_out_turnover_is_who_is_not_there_a_season_later() -> None:
    found = seasons(squad(2023, 1, 2, 3, 4, 5), squad(2024, 4, 5, 6)).get(2023)
    assert found is not None
    assert found.out is not None
    assert (found.n, found.out.inside, found.out.outside, found.out.share.part) == (5, (1, 2, 3), (4, 5), 0.6)
    assert said(found.sentence) == "Not in the squad a season after 2023: 3 of 5."


def test_without_those_who_aged_out_it_is_of_those_who_could_have_stayed() -> None:
    found = seasons(squad(2023, 1, 2, 3, 4, 5, aged_out=(1, 5)), squad(2024, 4, 5, 6))[2023]
    assert found.out_not_aged is not None
    assert (found.out_not_aged.inside, found.out_not_aged.outside) == ((2, 3), (4,))


def test_if_all_aged_out_nobody_could_have_stayed() -> None:
    assert seasons(squad(2023, 1, aged_out=(1,)), squad(2024, 2))[2023].out_not_aged is None


def test_in_turnover_is_who_had_not_been_there_the_season_before() -> None:
    found = seasons(squad(2023, 1, 2, 3), squad(2024, 3, 4))[2024].into
    assert found is not None
    assert (found.inside, found.outside) == ((4,), (3,))


def test_persist_3_is_who_is_there_three_seasons_later_whatever_came_between() -> None:
    found = seasons(squad(2021, 1, 2, 3), squad(2024, 2, 9))[2021]
    assert found.persist is not None
    assert (found.persist.inside, found.persist.outside, found.out) == ((2,), (1, 3), None)


def test_a_season_without_players_is_not_on_record_and_says_nothing() -> None:
    found = seasons(squad(2023, 1, 2), squad(2024), squad(2025, 1))
    assert list(found) == [2023, 2025]
    assert (found[2023].out, found[2023].out_not_aged, found[2025].into) == (None, None, None)
    assert said(found[2023].sentence) == "We hold no squad for the season after 2023."
    assert turnover([squad(2024)], THRESHOLDS) == ()


def test_a_season_that_is_there_twice_is_refused() -> None:
    with pytest.raises(BadInputError, match="twice"):
        seasons(squad(2023, 1), squad(2023, 2))


def test_women_s_and_men_s_squads_are_refused_in_one() -> None:
    with pytest.raises(MixedCohortError):
        seasons(squad(2023, 1), SquadSeason(2024, Sex.FEMALE, frozenset({2})))


squads = st.dictionaries(st.integers(2015, 2024), st.frozensets(st.integers(1, 30)), max_size=8)


@given(squads, st.randoms(use_true_random=False))
def test_every_figure_is_of_a_squad_and_the_order_of_seasons_changes_nothing(
    held: dict[int, frozenset[int]], random: Random
) -> None:
    given_in = [SquadSeason(year, Sex.MALE, players, frozenset({1, 2})) for year, players in held.items()]
    found = turnover(given_in, THRESHOLDS)
    assert found == turnover(random.sample(given_in, len(given_in)), THRESHOLDS)
    for each in found:
        assert each.n == len(held[each.year])
        for figure in (each.out, each.into, each.persist):
            assert figure is None or {*figure.inside, *figure.outside} == held[each.year]
        assert spoken_everywhere(each.sentence)
