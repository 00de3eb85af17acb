"""`tracker export` writes files, says how many rows they have, and refuses in a sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands import migrated, tracker

_SHEET = """id,name,sex,born,club,team,registered_from
1,Ada Marsh,female,2008-05-17,Harbour,U19,2025-09-01
2,=Enid Poole,female,2007,Harbour,U19,2025-09-01
"""


def _club(folder: Path) -> None:
    assert migrated(folder)
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


@pytest.mark.parametrize("name", ["out.csv", "out.XLSX"])
def test_the_list_is_taken_in_again_and_changes_nothing(tmp_path: Path, name: str) -> None:
    _club(tmp_path)
    tracker(tmp_path, "export", "players", "-o", name)
    words = ("import", "players", name, "--from", "2025-09-01", "--json")
    again = json.loads(tracker(tmp_path, *words).stdout)
    assert (again["add"], again["change"], again["same"], again["fault_count"]) == (0, 0, 2, 0)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    done = tracker(tmp_path, "export", "players", "-o", "nowhere/players.csv")
    assert done.returncode == 2
    assert "The folder nowhere is not there" in done.stderr


def test_a_bundle_goes_out_and_comes_in_and_is_undone(tmp_path: Path) -> None:
    there, here = tmp_path / "there", tmp_path / "here"
    for folder in (there, here):
        folder.mkdir()
    _club(there)
    done = json.loads(tracker(there, "export", "club", "-o", str(here / "all.zip"), "--json").stdout)
    # A club, a team, two players, a number and a spell of each.
    assert done["rows"] == 8
    assert migrated(here)
    preview = json.loads(tracker(here, "import", "bundle", "all.zip", "--preview", "--json").stdout)
    assert (preview["add"], preview["written"]) == (8, False)
    written = tracker(here, "import", "bundle", "all.zip")
    assert (written.returncode, written.stderr) == (0, "")
    assert "8" in written.stdout
    again = json.loads(tracker(here, "import", "bundle", "all.zip", "--json").stdout)
    assert (again["add"], again["same"]) == (0, 8)
    listed = json.loads(tracker(here, "imports", "list", "--json").stdout)
    assert [(one["kind"], one["added"]) for one in listed] == [("bundle", 8)]
    assert tracker(here, "imports", "undo", "1").returncode == 0


def test_what_is_no_bundle_is_refused_in_a_sentence(tmp_path: Path) -> None:
    _club(tmp_path)
    done = tracker(tmp_path, "import", "bundle", "in.csv", "--language", "es")
    assert done.returncode == 2
    assert "est\u00e1 da\u00f1ado" in done.stderr
    nobody = tracker(tmp_path, "export", "club", "--club", "Nowhere", "-o", "all.zip")
    assert nobody.returncode == 2
    assert "no club 'Nowhere'" in nobody.stderr
    assert not (tmp_path / "all.zip").exists()


def test_what_is_said_of_sheets_is_refused_for_a_bundle(tmp_path: Path) -> None:
    _club(tmp_path)
    tracker(tmp_path, "export", "club", "-o", "all.zip")
    done = tracker(tmp_path, "import", "bundle", "all.zip", "--club", "Hill", "--encoding", "latin-1")
    assert (done.returncode, done.stdout) == (2, "")
    assert "leave out --encoding, --club." in done.stderr
