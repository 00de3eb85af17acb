"""Definition D5: where a player stands among players of the same age."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.cohorts import THRESHOLDS, said, spoken_everywhere
from tracker.football.people import Position, Sex
from tracker.pathway.percentile import Peer, Standing, standing, standing_sentence

KEEPER = Peer(0, Sex.MALE, 17, Position.GOALKEEPER, 1000)


def others(*minutes: int | None, position: Position | None = None, start: int = 1) -> list[Peer]:
    return [Peer(start + number, Sex.MALE, 17, position, each) for number, each in enumerate(minutes)]


def among(peers: list[Peer], player: Peer = KEEPER) -> Standing | None:
    return standing(player, peers, THRESHOLDS)


def test_the_player_is_compared_with_the_others_and_not_with_himself() -> None:
    found = among([KEEPER, *others(*[500] * 12, *[1000] * 2, *[1500] * 6)])
    assert found is not None
    assert (found.n, found.fewer, found.same, found.more) == (20, 12, 2, 6)
    assert (found.percentile, found.p25) == (65, 500)


def test_the_sentence_says_about_so_many_in_10_and_never_a_percentile() -> None:
    found = among(others(*[500] * 12, *[1500] * 8))
    assert found is not None
    assert said(found.sentence) == (
        "About 6 in 10 players his age have fewer minutes "
        "(compared with 20 players of all positions in men’s football)."
    )
    hers = replace(found, sex=Sex.FEMALE)
    assert said(hers.sentence).startswith("About 6 in 10 players her age")
    assert said(hers.sentence, "es").startswith("Cerca de 6 de cada 10 jugadoras de su edad tienen")
    assert said(hers.sentence, "fr").startswith("Environ 6 joueuses de son âge sur 10 ont")


@pytest.mark.parametrize(
    ("fewer", "same", "words"),
    [
        (0, 20, "Nearly all players his age have as many minutes or more"),
        (20, 0, "Nearly all players his age have fewer minutes"),
        (2, 0, "About 1 in 10 players his age have fewer minutes"),
    ],
)
def test_at_either_end_no_one_is_called_first_or_last(fewer: int, same: int, words: str) -> None:
    found = among(others(*[0] * fewer, *[1000] * same, *[1500] * (20 - fewer - same)))
    assert found is not None
    assert said(found.sentence).startswith(words)
    assert spoken_everywhere(found.sentence)


def test_with_fewer_than_20_there_are_too_few_to_compare() -> None:
    assert among(others(*[500] * 19)) is None
    assert said(standing_sentence(None)) == "Too few players to compare."
    found = among(others(*[500] * 20))
    assert standing_sentence(found).code == "percentile-about"


def test_20_of_the_position_are_compared_else_all() -> None:
    rest = others(*[500] * 30, start=101)
    keepers = others(*[1500] * 20, position=Position.GOALKEEPER)
    found, few = among([*rest, *keepers]), among([*rest, *keepers[1:]])
    assert found is not None
    assert few is not None
    assert (found.position, found.n, found.fewer) == (Position.GOALKEEPER, 20, 0)
    assert (few.position, few.n, few.fewer) == (None, 49, 30)


@pytest.mark.parametrize(
    "other", [{"sex": Sex.FEMALE}, {"age": 16}, {"age": None}, {"minutes": None}], ids=lambda changed: str(changed)
)
def test_another_sex_another_age_and_unknown_ages_and_minutes_are_not_compared(other: dict[str, object]) -> None:
    peers = others(*[500] * 20)
    assert among([*peers[1:], replace(peers[0], **other)]) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("player", [replace(KEEPER, age=None), replace(KEEPER, minutes=None)])
def test_a_player_whose_age_or_minutes_are_not_known_stands_nowhere(player: Peer) -> None:
    alike = [replace(other, age=player.age) for other in others(*[500] * 20)]
    assert among(alike, player) is None


@given(st.lists(st.integers(0, 3000), min_size=20, max_size=60), st.integers(0, 3000))
def test_fewer_as_many_and_more_are_everybody(minutes: list[int], own: int) -> None:
    found = among(others(*minutes), replace(KEEPER, minutes=own))
    assert found is not None
    assert found.fewer + found.same + found.more == found.n == len(minutes)
    assert 0 <= found.percentile <= 100
