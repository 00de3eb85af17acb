"""`tracker export` writes files, says how many rows they have, and refuses in a sentence."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands import tracker

_SHEET = """id,name,sex,born,club,team,registered_from
1,Ada Marsh,female,2008-05-17,Harbour,U19,2025-09-01
2,=Enid Poole,female,2007,Harbour,U19,2025-09-01
"""


def _club(folder: Path) -> None:
    assert tracker(folder, "database", "migrate").returncode == 0
    (folder / "in.csv").write_text(_SHEET, encoding="utf-8")
    assert tracker(folder, "import", "players", "in.csv").returncode == 0


def test_the_list_is_written_and_counted(tmp_path: Path) -> None:
    _club(tmp_path)
    done = tracker(tmp_path, "export", "players", "-o", "players.csv", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    said = json.loads(done.stdout)
    text = (tmp_path / "players.csv").read_bytes()
    assert said == {"file": "players.csv", "rows": 2, "bytes": len(text)}
    assert text.decode("utf-8-sig").splitlines() == [
        "name,sex,born,position,club,team",
        "'=Enid Poole,female,2007,,Harbour,U19",
        "Ada Marsh,female,2008-05-17,,Harbour,U19",
    ]


def test_the_list_is_taken_in_again_and_changes_nothing(tmp_path: Path) -> None:
    _club(tmp_path)
    tracker(tmp_path, "export", "players", "-o", "out.csv")
    words = ("import", "players", "out.csv", "--from", "2025-09-01", "--json")
    again = json.loads(tracker(tmp_path, *words).stdout)
    assert (again["add"], again["change"], again["same"], again["fault_count"]) == (0, 0, 2, 0)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    done = tracker(tmp_path, "export", "players", "-o", "nowhere/players.csv")
    assert done.returncode == 2
    assert "The folder nowhere is not there" in done.stderr
