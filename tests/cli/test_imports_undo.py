"""`tracker imports` through its own door: from the wrong file to as if it had never been."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands import tracker

RIGHT = """id,name,sex,born,club,team,registered_from
1,Maya Ferrant,female,2007-03-14,Harbour Athletic,Under 19,2024-08-01
"""
WRONG = """id,name,sex,born,club,team,registered_from
1,Maya Ferrant,female,2007-04-14,Harbour Athletic,Under 19,2024-08-01
2,Ilse Marchetti,female,2007-11-03,Harbour Athletic,Under 17,2024-08-01
"""


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A folder with a database that took in a right file and a wrong one."""
    for name, content in (("right.csv", RIGHT), ("wrong.csv", WRONG)):
        (tmp_path / name).write_text(content, encoding="utf-8")
    for words in (("database", "migrate"), ("import", "players", "right.csv"), ("import", "players", "wrong.csv")):
        done = tracker(tmp_path, *words)
        assert done.returncode == 0, done.stdout + done.stderr
    return tmp_path


def test_a_wrong_file_is_found_in_the_list_and_undone(club: Path) -> None:
    newest = tracker(club, "imports", "list").stdout.splitlines()[0]
    assert newest.startswith("2: wrong.csv (players), ")
    undone = tracker(club, "imports", "undo", "2")
    assert undone.returncode == 0, undone.stderr
    assert undone.stdout.startswith("“wrong.csv” was undone: 4 rows were taken away and 2 values are")
    again = json.loads(tracker(club, "import", "players", "right.csv", "--json").stdout)
    assert [again[key] for key in ("add", "change", "same", "written")] == [0, 0, 1, False]
    assert [
        batch["undone_at"] is None for batch in json.loads(tracker(club, "imports", "list", "--json").stdout)
    ] == [
        False,
        True,
    ]


def test_what_stands_in_the_way_is_said_and_nothing_is_undone(club: Path) -> None:
    refused = tracker(club, "imports", "undo", "1")
    assert refused.returncode == 2
    assert not refused.stdout
    assert "“right.csv” cannot be undone as a whole, and nothing was changed" in refused.stderr
    assert "1 player from this file, changed since" in refused.stderr
    told = json.loads(tracker(club, "imports", "undo", "1", "--json", "--language", "es").stdout)
    assert (told["undone"], told["removed"]) == (False, 0)
    assert {key: value for key, value in told["obstacles"][0].items() if key != "text"} == {
        "table": "players",
        "reason": "changed",
        "count": 1,
    }
    assert told["obstacles"][0]["text"] == "1 jugador de este archivo, con cambios posteriores"


def test_a_number_that_no_file_has_is_one_sentence(club: Path) -> None:
    refused = tracker(club, "imports", "undo", "9")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "No file was taken in as number 9" in refused.stderr
