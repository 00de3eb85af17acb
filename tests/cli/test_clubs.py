"""`tracker clubs` through its own door: to which association a club belongs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands import tracker

LEAGUES = """league,sex,season,starts,ends,rung,federation
Northern U19,female,2024-25,2024-08-15,2025-05-31,4,USA
"""
PLAYERS = """id,name,sex,born,club,team,registered_from
1,Maya Ferrant,female,2007-03-14,Harbour Athletic,Under 19,2024-08-01
"""


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A folder with a database that took in a league and a player."""
    (tmp_path / "leagues.csv").write_text(LEAGUES, encoding="utf-8")
    (tmp_path / "players.csv").write_text(PLAYERS, encoding="utf-8")
    for words in (
        ("database", "migrate"),
        ("import", "leagues", "leagues.csv"),
        ("import", "players", "players.csv"),
    ):
        done = tracker(tmp_path, *words)
        assert done.returncode == 0, done.stdout + done.stderr
    return tmp_path


def test_a_club_joins_its_association_and_the_list_says_so(club: Path) -> None:
    assert "Harbour Athletic: association not known" in tracker(club, "clubs", "list").stdout
    assert tracker(club, "clubs", "join", "harbour athletic", "usa").stdout == "Harbour Athletic: USA\n"
    listed = json.loads(tracker(club, "clubs", "list", "--json").stdout)
    assert listed == [{"number": 1, "club": "Harbour Athletic", "association": "USA"}]
    undone = tracker(club, "imports", "undo", "2")
    assert undone.returncode == 0, undone.stderr


@pytest.mark.parametrize(
    ("club_name", "code", "words"),
    [
        ("Nowhere", "USA", "No club is held as 'Nowhere'; `tracker clubs list` has the names."),
        ("Harbour Athletic", "ZZZ", "No association is held as 'ZZZ'; a file of leagues brings it"),
    ],
)
def test_what_is_not_held_is_said_in_one_sentence(club: Path, club_name: str, code: str, words: str) -> None:
    refused = tracker(club, "clubs", "join", club_name, code)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert words in refused.stderr
