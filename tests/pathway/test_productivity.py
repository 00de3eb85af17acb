"""Definition D16, a club's productivity."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tests.pathway.cohorts import THRESHOLDS, career, careers, of_women, said, spoken_everywhere
from tracker.football.limits import Thresholds
from tracker.pathway.career import Career
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.productivity import productivity, share_of, weighted_minutes

CLUB = 7


def test_minutes_weigh_1_2_4_and_8_by_tier() -> None:
    assert weighted_minutes(career(1, minutes={6: 1000, 7: 100, 8: 10, 9: 1}), THRESHOLDS) == 1248


def test_the_weights_are_settings() -> None:
    light = Thresholds(weight_senior_lower=0, weight_senior_second=1, weight_senior_top=1, weight_continental=1)
    assert weighted_minutes(career(1, minutes={6: 1000, 7: 100, 8: 10, 9: 1}), light) == 111


def test_minutes_below_senior_football_weigh_nothing() -> None:
    assert weighted_minutes(career(1, minutes={4: 900, 5: 900}), THRESHOLDS) == 0


def test_a_club_counts_for_its_share_of_the_training_seasons() -> None:
    shared = career(1, clubs={CLUB: 3, 8: 1}, minutes={8: 1000})
    own = career(2, clubs={CLUB: 2}, minutes={6: 500})
    found = productivity([shared, own, career(3, clubs={8: 4}, minutes={9: 9000})], CLUB, THRESHOLDS)
    assert (found.weighted_minutes, found.trainees, found.n) == (3500, (1, 2), 2)


def test_the_shares_of_all_clubs_are_the_whole_player() -> None:
    player = career(1, clubs={1: 2, 2: 3, 3: 1})
    assert sum(share_of(player, club) for club in player.clubs) == pytest.approx(1)
    assert share_of(career(1), CLUB) == 0


def test_trainees_without_senior_minutes_are_counted_too() -> None:
    people = [career(number, clubs={CLUB: 1}, minutes={6: number}) for number in range(6)]
    found = productivity(people, CLUB, THRESHOLDS)
    assert (found.n, found.seniors) == (6, (1, 2, 3, 4, 5))
    assert said(found.sentence) == (
        "Of 6 players trained at the club, 5 have senior minutes on record: 15 minutes, weighed by tier and by the "
        "share of training seasons at the club."
    )


def test_of_a_handful_of_trainees_nothing_is_said() -> None:
    few = [career(number, clubs={CLUB: 1}) for number in range(4)]
    assert said(productivity(few, CLUB, THRESHOLDS).sentence) == "Too few players to compare."


def test_women_and_men_are_refused_in_one() -> None:
    with pytest.raises(MixedCohortError):
        productivity([career(1), of_women(2)], CLUB, THRESHOLDS)


@given(careers(), st.randoms(use_true_random=False))
@settings(max_examples=examples(60))
def test_the_clubs_together_have_all_minutes_and_the_order_of_players_changes_nothing(
    people: list[Career], random: Random
) -> None:
    clubs = {club for each in people for club in each.clubs}
    found = [productivity(people, club, THRESHOLDS) for club in sorted(clubs)]
    shuffled = random.sample(people, len(people))
    assert found == [productivity(shuffled, club, THRESHOLDS) for club in sorted(clubs)]
    trained = sum(weighted_minutes(each, THRESHOLDS) for each in people if each.clubs)
    assert sum(each.weighted_minutes for each in found) == pytest.approx(trained)
    assert all(spoken_everywhere(each.sentence) for each in found)
