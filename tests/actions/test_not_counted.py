"""Whoever refuses to be counted leaves every figure about many with the next request, whoever asks for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.actions.test_gaps import of_harbour, of_northmark
from tests.people import Cast
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.actions.consents import GiveConsent, RefuseConsent, give_consent, refuse_consent
from tracker.actions.gap_people import (
    list_club_people,
    list_federation_people,
)
from tracker.actions.players import ListPlayers, OpenPlayer, list_players, open_player
from tracker.actions.verb import VERBS
from tracker.football.people import Sex
from tracker.wiring import House

ASKERS: list[tuple[str, Callable[[Cast], Actor]]] = [
    ("director", lambda cast: cast.director),
    ("scout", lambda cast: cast.scout),
    ("officer", lambda cast: cast.officer),
    ("operator", lambda cast: OPERATOR),
]
#: Whatever gives a figure of a club or a federation, or lists the people behind one.
FIGURES = {"view_club", "view_federation", "list_club_people", "list_federation_people"} | {
    "export_club_people",
    "export_federation_people",
    "issue_gap_report",
    "list_quota_shortfalls",
}


def counted(house: House, cast: Cast, actor: Actor) -> int:
    """How many girls the figures are of: of the club to its director, of the federation to all others."""
    found = of_harbour(house, actor) if actor == cast.director else of_northmark(house, actor)
    return sum(view.n for view in found.views if view.sex is Sex.FEMALE)


@pytest.mark.parametrize(("name", "asker"), ASKERS, ids=[name for name, _ in ASKERS])
def test_a_player_who_refuses_is_not_counted_and_is_again_after_agreeing(
    house: House, cast: Cast, name: str, asker: Callable[[Cast], Actor]
) -> None:
    actor = asker(cast)
    before = counted(house, cast, actor)
    assert before > 0
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.STATISTICS), cast.other_parent)
    assert counted(house, cast, actor) == before - 1
    house.perform(give_consent, GiveConsent(cast.ilse, Purpose.STATISTICS), cast.other_parent)
    assert counted(house, cast, actor) == before


@pytest.mark.parametrize(("name", "asker"), ASKERS[:3], ids=[name for name, _ in ASKERS[:3]])
def test_a_player_who_refuses_is_still_seen(
    house: House, cast: Cast, name: str, asker: Callable[[Cast], Actor]
) -> None:
    actor = asker(cast)
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.STATISTICS), cast.other_parent)
    house.perform(open_player, OpenPlayer(cast.ilse), actor)
    listed = house.perform(list_players, ListPlayers(), actor)
    assert cast.ilse in {card.id for card in listed.cards}


def test_every_figure_says_that_it_is_one() -> None:
    assert {name for name, verb in VERBS.items() if verb.figures} == FIGURES
    assert {list_club_people.name, list_federation_people.name} <= FIGURES
