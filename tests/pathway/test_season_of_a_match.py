"""A match belongs to the league season that its line names, and is held against no total of another."""

from __future__ import annotations

import pytest
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.players import FindPlayer, OpenPlayer, find_player, open_player
from tracker.importing.kind import Kind
from tracker.pathway.story import Story
from tracker.wiring import House

#: A league and a cup of one rung in one season, both with totals; the cup comes first in the alphabet.
LEAGUES = """league,sex,season,starts,ends,rung
Coast Cup,male,2024,2024-02-15,2024-12-15,8
First League,male,2024,2024-02-15,2024-12-15,8
"""
PLAYERS = """id,name,sex,born,club,registered_from
1,Teo Marsh,male,2004-05-01,Harbour Athletic,2023-07-01
"""
#: Three matches of the league, of which two are known by their days, and the one of the cup.
APPEARANCES = """player,club,league,season,date,opponent,selection,minutes,appearances
1,Harbour Athletic,First League,2024,,,,,3
1,Harbour Athletic,Coast Cup,2024,,,,,1
1,Harbour Athletic,First League,2024,2024-09-07,Hill Rovers,fielded,90,
1,Harbour Athletic,First League,2024,2024-09-14,Lakeside Rovers,fielded,80,
1,Harbour Athletic,Coast Cup,2024,2024-09-18,Port United,fielded,70,
"""


@pytest.fixture
def story(sqlite_house: House) -> Story:
    """What is told of the player."""
    files = {Kind.LEAGUES: LEAGUES, Kind.PLAYERS: PLAYERS, Kind.APPEARANCES: APPEARANCES}
    for kind, text in files.items():
        view = sqlite_house.perform(import_file, ImportFile(kind, "file.csv", text.encode(), "club"), OPERATOR)
        assert view.faults == ()
    player = sqlite_house.perform(find_player, FindPlayer("Teo Marsh"), OPERATOR)
    return sqlite_house.perform(open_player, OpenPlayer(player), OPERATOR).story


def test_no_appearance_is_counted_twice_where_a_league_and_a_cup_are_of_one_rung(story: Story) -> None:
    rows = {(row.appearances, row.minutes, row.from_total) for row in story.minutes}
    assert rows == {(1, 70, False), (3, None, True)}


def test_nor_does_a_total_contradict_the_matches_of_another_competition(story: Story) -> None:
    assert story.timeline.faults == ()
