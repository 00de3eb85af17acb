"""`tracker people named-guardians` and `forget-named`: whom clubs' files named and nobody has invited."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands import migrated, tracker

PLAYERS = (
    "name,sex,born,club,registered_from,guardian1_name,guardian1_email,guardian2_name,guardian2_phone\n"
    "Wren Halloran,female,2009-02-14,Harbour,2026-01-05,Nell Halloran,nell@example.org,Ivo Brandt,555 0107\n"
)


def test_they_are_listed_and_one_is_taken_off(tmp_path: Path) -> None:
    assert migrated(tmp_path)
    assert "Nobody is waiting" in tracker(tmp_path, "people", "named-guardians").stdout
    (tmp_path / "players.csv").write_text(PLAYERS, encoding="utf-8")
    taken = tracker(tmp_path, "import", "players", str(tmp_path / "players.csv"))
    assert taken.returncode == 0, taken.stdout + taken.stderr
    listed = tracker(tmp_path, "people", "named-guardians")
    assert "Wren Halloran – Nell Halloran · nell@example.org" in listed.stdout
    nell, ivo = json.loads(tracker(tmp_path, "people", "named-guardians", "--json").stdout)
    assert (nell["email"], nell["club"], ivo["phone"], ivo["email"]) == (
        "nell@example.org",
        "Harbour",
        "555 0107",
        None,
    )
    done = tracker(tmp_path, "people", "forget-named", str(nell["number"]), "--json")
    assert json.loads(done.stdout) == {"forgotten": nell["number"]}
    again = tracker(tmp_path, "people", "forget-named", str(nell["number"]))
    assert again.returncode == 2
    assert "no such guardian" in again.stderr
