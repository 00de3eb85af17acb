"""`tracker people hand-over`, as an operator's timer runs it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands import migrated, tracker


def test_handing_over_where_nobody_comes_of_age_says_so(tmp_path: Path) -> None:
    assert migrated(tmp_path)
    said = tracker(tmp_path, "people", "hand-over")
    assert said.returncode == 0
    assert "nobody" in said.stdout
    plain = tracker(tmp_path, "people", "hand-over", "--json", "--language", "es")
    assert json.loads(plain.stdout) == {"noticed": 0, "handed_over": 0}


def test_erasing_asks_for_the_name_and_says_what_went(tmp_path: Path) -> None:
    assert migrated(tmp_path)
    (tmp_path / "players.csv").write_text("name,sex,born\nAda Marsh,female,2009-01-02\n")
    assert tracker(tmp_path, "import", "players", "players.csv").returncode == 0
    wrong = tracker(tmp_path, "people", "erase", "1", "--name", "Ben Rowe")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert "Nothing was erased" in wrong.stderr
    gone = tracker(tmp_path, "people", "erase", "1", "--name", "ada marsh", "--language", "fr")
    assert gone.returncode == 0
    assert "effacé" in gone.stdout
    assert tracker(tmp_path, "people", "erase", "1", "--name", "ada marsh").returncode != 0
    again = tracker(tmp_path, "import", "players", "players.csv")
    assert again.returncode == 2
    assert "erased for good" in again.stderr


def test_a_role_is_listed_by_its_number_and_ended_by_it(tmp_path: Path) -> None:
    assert migrated(tmp_path)
    none = tracker(tmp_path, "people", "roles", "--language", "fr")
    assert (none.returncode, none.stdout) == (0, "Personne n’a encore de rôle.\n")
    assert tracker(tmp_path, "demo", "--players", "100").returncode == 0
    roles = json.loads(tracker(tmp_path, "people", "roles", "--json").stdout)
    (first, *_) = roles
    assert set(first) == {"number", "name", "email", "role", "place"}
    assert str(first["number"]) in tracker(tmp_path, "people", "roles").stdout
    said = tracker(tmp_path, "people", "end-role", str(first["number"]), "--language", "es")
    assert said.returncode == 0
    assert first["email"] in said.stdout
    assert json.loads(tracker(tmp_path, "people", "roles", "--json").stdout) == roles[1:]
    again = tracker(tmp_path, "people", "end-role", str(first["number"]))
    assert (again.returncode, again.stdout) == (2, "")
    assert "no such role" in again.stderr
