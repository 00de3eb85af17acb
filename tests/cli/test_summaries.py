"""`tracker summaries rebuild` through its own door."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands import tracker

PLAYERS = """id,name,sex,born,club,team,registered_from
1,Maya Ferrant,female,2007-03-14,Harbour Athletic,Under 19,2024-08-01
2,Ilse Marchetti,female,2007-11-03,Harbour Athletic,Under 19,2024-08-01
"""


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database in which two players are."""
    folder = tmp_path_factory.mktemp("summaries")
    (folder / "players.csv").write_text(PLAYERS, encoding="utf-8")
    for words in (("database", "migrate"), ("import", "players", "players.csv")):
        done = tracker(folder, *words)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_it_says_of_how_many_players_and_as_of_when(club: Path) -> None:
    done = tracker(club, "summaries", "rebuild")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("The summaries of 2 players were made anew, as of ")
    spanish = tracker(club, "summaries", "rebuild", "--language", "es")
    assert spanish.stdout.startswith("Se han rehecho los resúmenes de 2 jugadores")


def test_its_json_holds_the_number_and_the_day(club: Path) -> None:
    told = json.loads(tracker(club, "summaries", "rebuild", "--json").stdout)
    assert told["players"] == 2
    assert len(told["as_of"]) == len("2026-06-30")


def test_without_a_database_it_says_what_to_do(tmp_path: Path) -> None:
    done = tracker(tmp_path, "summaries", "rebuild")
    assert done.returncode == 2
    assert "tracker database migrate" in done.stderr
