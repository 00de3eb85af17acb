"""A club's view in short: who stays is told of a squad that players can stay in."""

from __future__ import annotations

from datetime import date

import pytest
from tests.pathway.test_club_view import thirty, view
from tracker.football.people import Birth, Sex
from tracker.football.phrase import Phrase
from tracker.i18n.speak import speaker
from tracker.pathway.squad_seasons import InSquad
from tracker.pathway.view_in_short import club_summary

YOUTH, SECOND, FIRST = 3, 4, 5
TEAMS = {YOUTH: "Harbour U15", SECOND: "Harbour second", FIRST: "Harbour first"}


def squad(team: int, rung: int, year: int, stayed: int = 4) -> list[InSquad]:
    """Twenty players in a season, and those of them who were there three seasons later."""
    held = [(number, year) for number in range(1, 21)] + [(number, year + 3) for number in range(1, stayed + 1)]
    return [
        InSquad(number, Sex.MALE, Birth.read("1996"), team, begun, date(begun + 1, 5, 31), rung)
        for number, begun in held
    ]


def in_short(*squads: list[InSquad]) -> str:
    found: list[Phrase] = list(club_summary(view(thirty(), squads=[row for held in squads for row in held]), TEAMS))
    return " ".join(map(speaker("en"), found))


@pytest.mark.parametrize("rung", [1, 2, 3, 4])
def test_of_an_age_group_nobody_is_told_to_have_stayed(rung: int) -> None:
    assert "Who stays" not in in_short(squad(YOUTH, rung, 2021))


def test_of_several_squads_the_highest_is_told_of_even_if_a_lower_one_is_known_of_later() -> None:
    told = in_short(squad(YOUTH, 2, 2022), squad(SECOND, 5, 2022), squad(FIRST, 8, 2021, stayed=7))
    assert "Who stays: of Harbour first in 2021/2022, 7 of 20" in told
    assert "Who stays: of Harbour second in 2022/2023" in in_short(squad(YOUTH, 2, 2022), squad(SECOND, 5, 2022))
