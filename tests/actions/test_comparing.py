"""Players beside each other: who may be looked at, as far as one may know them, and on record for the family."""

from __future__ import annotations

import pytest
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.comparing import ComparePlayers, compare_players
from tracker.actions.looks import ListLooks, list_looks
from tracker.football.errors import BadInputError, NotFoundError
from tracker.wiring import House


def test_they_stand_in_the_order_asked_for_and_once_each(house: House, cast: Cast) -> None:
    asked = ComparePlayers((cast.maya, cast.ilse, cast.maya))
    stories = house.perform(compare_players, asked, cast.director)
    assert [story.player.name for story in stories] == ["Maya Ferrant", "Ilse Marchetti"]


def test_each_is_cut_down_to_what_one_may_know(house: House, cast: Cast) -> None:
    (story,) = house.perform(compare_players, ComparePlayers((cast.ilse,)), cast.scout)
    assert str(story.player.birth) == "2009"
    assert "identifiers" in story.withheld
    assert story.player.identifiers == ()


@pytest.mark.parametrize("count", [0, 4])
def test_none_and_too_many_are_refused(house: House, cast: Cast, count: int) -> None:
    players = (cast.maya, cast.ilse, 77, 78)[:count]
    with pytest.raises(BadInputError):
        house.perform(compare_players, ComparePlayers(players), cast.director)


def test_women_and_men_do_not_stand_on_one_page(house: House, cast: Cast) -> None:
    with pytest.raises(BadInputError, match="women and men are not drawn on one page"):
        house.perform(compare_players, ComparePlayers((cast.maya, cast.theo)), OPERATOR)


def test_one_who_may_not_be_seen_is_not_there_and_nothing_is_put_on_record(house: House, cast: Cast) -> None:
    with pytest.raises(NotFoundError):
        house.perform(compare_players, ComparePlayers((cast.ilse, cast.maya)), cast.scout)
    assert house.perform(list_looks, ListLooks(cast.ilse), cast.other_parent).lines == ()


def test_the_family_reads_that_the_record_was_opened(house: House, cast: Cast) -> None:
    house.perform(compare_players, ComparePlayers((cast.ilse,)), cast.scout)
    lines = house.perform(list_looks, ListLooks(cast.ilse), cast.other_parent).lines
    assert [(one.name, one.opened) for one in lines] == [("Sam Delacroix", 1)]
