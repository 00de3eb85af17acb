"""`tracker duplicates merge`, `merges`, `undo` and `ask-again`, through the door."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands import tracker

_SHEET = (
    "id,name,sex,born,club,team,registered_from\n"
    "1,Yulia Zhirkova,female,2008-05-13,Harbour Athletic,Under 19,2024-08-01\n"
    "b:1,Жиркова Юлия,female,2008-05-13,Harbour Athletic,Under 19,2025-08-01\n"
)


def test_two_records_are_joined_listed_and_parted(tmp_path: Path) -> None:
    (tmp_path / "players.csv").write_text(_SHEET, encoding="utf-8")
    for words in (("database", "migrate"), ("import", "players", "players.csv")):
        done = tracker(tmp_path, *words)
        assert done.returncode == 0, done.stdout + done.stderr
    apart = json.loads(tracker(tmp_path, "duplicates", "keep-apart", "1", "2", "--json").stdout)
    assert apart == {"players": [1, 2], "kept_apart": True}
    asked = [json.loads(tracker(tmp_path, "duplicates", "ask-again", "1", "2", "--json").stdout) for _ in range(2)]
    assert [one["was_kept_apart"] for one in asked] == [True, False]
    assert tracker(tmp_path, "duplicates", "keep-apart", "1", "2").returncode == 0
    refused = tracker(tmp_path, "duplicates", "merge", "1", "2", "--json")
    assert refused.returncode == 2
    assert [one["code"] for one in json.loads(refused.stdout)["refused"]] == ["merge-fault-kept-apart"]
    told = tracker(tmp_path, "duplicates", "merge", "1", "2")
    assert (told.returncode, told.stdout) == (2, "")
    assert "Somebody said that these are two people." in told.stderr
    assert "may be one person again" in tracker(tmp_path, "duplicates", "ask-again", "2", "1").stdout
    assert "Nobody had said" in tracker(tmp_path, "duplicates", "ask-again", "2", "1").stdout
    joined = json.loads(tracker(tmp_path, "duplicates", "merge", "1", "2", "--json", "--language", "fr").stdout)
    assert (joined["merge"], joined["kept"], joined["gone"], joined["moved"]) == (1, 1, 2, 2)
    assert "2 became part of 1" in tracker(tmp_path, "duplicates", "merges").stdout
    (listed,) = json.loads(tracker(tmp_path, "duplicates", "merges", "--json").stdout)
    assert (listed["merge"], listed["gone"]) == (1, 2)
    missing = tracker(tmp_path, "duplicates", "merge", "1", "2")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert "There is no player 2" in missing.stderr
    parted = json.loads(tracker(tmp_path, "duplicates", "undo", "1", "--json").stdout)
    assert (parted["parted"], parted["obstacles"]) == (True, [])
    assert "Nothing was put together" in tracker(tmp_path, "duplicates", "merges").stdout
    assert "is now part of" in tracker(tmp_path, "duplicates", "merge", "2", "1").stdout
    assert "two records again" in tracker(tmp_path, "duplicates", "undo", "2").stdout
