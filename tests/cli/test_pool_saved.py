"""`tracker pool saved` through its own door: questions are kept, and newcomers named until they are seen."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tests.cli.commands import migrated, tracker

HEAD = "id,name,sex,born,position,club,team,registered_from\n"
PLAYERS = """1,Maya Ferrant,female,2008-03-14,defender,Harbour Athletic,Under 19,2024-08-01
2,Ilse Marchetti,female,2008-11-03,forward,Harbour Athletic,Under 19,2024-08-01
"""
MORE = "3,Rosa Tamberlane,female,2009-06-01,defender,Harbour Athletic,Under 19,2024-08-01\n"
GIRLS = ("--competition", "fifa-u17-women", "--edition", "2025", "--answer", "within_age")
NAME = "Girls of 2025"


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A folder with a database in which two players are."""
    assert migrated(tmp_path)
    take_in(tmp_path, "first.csv", PLAYERS)
    return tmp_path


def take_in(folder: Path, name: str, players: str) -> None:
    (folder / name).write_text(HEAD + players, encoding="utf-8")
    done = tracker(folder, "import", "players", name)
    assert done.returncode == 0, done.stdout + done.stderr


def saved(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return tracker(folder, "pool", "saved", *words)


def lines(folder: Path, *words: str) -> list[str]:
    done = saved(folder, *words)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.splitlines()


def test_newcomers_are_named_until_they_are_seen(club: Path) -> None:
    assert lines(club, "list") == ["No question is kept."]
    assert lines(club, "keep", NAME, *GIRLS) == [f"Kept as “{NAME}”. Whom it finds now counts as seen."]
    take_in(club, "second.csv", MORE)
    told = lines(club, "ask", "girls of 2025")
    assert told[:3] == [NAME, "  FIFA U-17 Women's World Cup, 2025", "  Age in the edition: Within age"]
    assert "One player is new since" in told[4]
    assert told[5].startswith("  Rosa Tamberlane, 2009-06-01, Harbour Athletic: Within age")
    assert told[6] == "Nobody whom you may still see has left the answer."
    data = json.loads(saved(club, "ask", NAME, "--json").stdout)
    assert data["news"] == {"total": 3, "before": 2, "new": 1, "left": 0}
    assert [one["name"] for one in data["newcomers"]] == ["Rosa Tamberlane"]
    refused = saved(club, "seen", NAME, "--state", "0-0-0-0")
    assert (refused.returncode, len(refused.stderr.splitlines())) == (2, 1)
    assert lines(club, "seen", NAME, "--state", data["state"])
    assert json.loads(saved(club, "ask", NAME, "--json").stdout)["news"]["new"] == 0
    assert lines(club, "rename", NAME, "Girls") == ["The question is now called “Girls”."]
    listed = json.loads(saved(club, "list", "--json", "--language", "fr").stdout)
    asks = "competition=fifa-u17-women&edition=2025&answer=within_age"
    assert [(one["name"], one["question"], one["why_not"]) for one in listed] == [("Girls", asks, None)]
    assert lines(club, "forget", "Girls")
    assert lines(club, "list") == ["No question is kept."]


def test_nonsense_is_one_sentence(club: Path) -> None:
    assert lines(club, "keep", NAME, *GIRLS)
    for words, says in (
        (("ask", "Boys"), f"No question is called “Boys”; there are “{NAME}”."),
        (("keep", NAME, *GIRLS), "You keep another question of this name"),
        (("keep", "Words", *GIRLS, "--words", "maya"), "A question with words of a name is about a person"),
        (("keep", "None"), "competition and edition are needed"),
        (("keep", " ", *GIRLS), "Give the question a name"),
        (("ask", NAME, "--after", "nowhere"), "There is no such page of this answer"),
    ):
        done = saved(club, *words)
        assert (done.returncode, done.stdout) == (2, ""), words
        assert says in done.stderr
        assert len(done.stderr.splitlines()) == 1
    misplaced = tracker(club, "pool", *GIRLS, "saved", "list")
    assert misplaced.returncode == 2
    assert "after `tracker pool saved`" in misplaced.stderr
