"""`tracker audit verify` through its own door."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.cli.commands import migrated, tracker
from tracker.store.engine import open_engine


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A folder with a database in whose ledger two files stand as taken in."""
    assert migrated(tmp_path)
    for number in (1, 2):
        sheet = f"id,name,sex,club,team,registered_from\n{number},Ada Marsh,female,Harbour,Under 19,2024-08-01\n"
        (tmp_path / "players.csv").write_text(sheet, encoding="utf-8")
        assert tracker(tmp_path, "import", "players", "players.csv").returncode == 0
    return tmp_path


def test_a_whole_ledger_ends_with_status_0(club: Path) -> None:
    done = tracker(club, "audit", "verify")
    assert (done.returncode, done.stdout) == (0, "The ledger is whole: 2 lines, each sealed with the one before.\n")


def test_a_changed_row_ends_with_status_1_and_is_named(club: Path) -> None:
    engine = open_engine(f"sqlite:///{club / 'instance' / 'tracker.sqlite'}")
    with engine.begin() as connection:
        connection.execute(text("DROP TRIGGER audit_events_no_update"))
        connection.execute(text("UPDATE audit_events SET user_id = NULL, role = 'parent' WHERE id = 2"))
    engine.dispose()
    done = tracker(club, "audit", "verify", "--json")
    assert done.returncode == 1
    assert json.loads(done.stdout) == {"lines": 1, "before": 0, "broken": "does-not-follow", "row": 2}
    spoken = tracker(club, "audit", "verify", "--language", "fr")
    assert spoken.returncode == 1
    assert spoken.stdout.startswith("La rangée 2 du registre ne suit pas la précédente")
