"""Names of people and places: invented, many, and folded the way the tracker folds names."""

from __future__ import annotations

from random import Random

import pytest
from tests.demo.on_paper import Paper
from tracker.demo.cultures import CULTURES
from tracker.demo.names import combinations, person_name
from tracker.demo.places import PLACES, club_name, place
from tracker.football.people import Sex, folded


def test_there_are_more_than_a_hundred_thousand_names() -> None:
    assert combinations(Sex.FEMALE) + combinations(Sex.MALE) > 100_000


@pytest.mark.parametrize("sex", list(Sex))
def test_a_name_is_folded_as_the_tracker_folds_it(sex: Sex) -> None:
    rng = Random(1)
    names = [person_name(rng, sex) for _ in range(20_000)]
    assert all(folded(written) == plain for written, plain in names)
    assert len(set(names)) > 15_000


def test_feminine_endings_answer_the_masculine_ones() -> None:
    for culture in CULTURES:
        assert not culture.feminine or len(culture.feminine.split()) == len(culture.endings.split())


def test_names_come_with_accents_apostrophes_hyphens_and_other_scripts(paper: Paper) -> None:
    names = " ".join(line["name"] for line in paper.tables["players"])
    assert set("éøłşñćã'-") <= set(names)
    for first, last in (("\u0400", "\u04ff"), ("\u0370", "\u03ff"), ("\u0600", "\u06ff")):
        assert any(first <= letter <= last for letter in names)


def test_the_longest_name_has_sixty_letters(paper: Paper) -> None:
    assert max(len(line["name"]) for line in paper.tables["players"]) == 60


def test_no_two_places_or_clubs_share_a_name() -> None:
    places = {folded(place(index)) for index in range(60_000)}
    assert len(places) == 60_000
    clubs = {folded(club_name(index, "PSALC"[index % 5])) for index in range(60_000)}
    assert len(clubs) == 60_000
    assert place(PLACES - 1)
