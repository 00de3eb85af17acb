"""The main job from the README, command by command: from a club's files to a report, on an empty folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pypdf import PdfReader
from tests.cli.commands import migrated, started, tracker

LEAGUES = """league,sex,season,starts,ends,rung,cut_off
Northmark Youth League,female,2024-25,2024-08-15,2025-05-31,4,01-01
Northmark Youth League,female,2025-26,2025-08-15,2026-05-31,4,01-01
"""
PLAYERS = """id,name,sex,born,nationalities,position,club,team,registered_from,league,season
7,Maya Ferrant,female,2008-03-14,MKD,midfielder,Harbour Athletic,Under 19,2024-08-01,Northmark Youth League,2024-25
8,Ilse Marchetti,female,2009,MKD,,Harbour Athletic,Under 19,2024-08-01,Northmark Youth League,2024-25
"""
APPEARANCES = """player,date,club,team,opponent,competition,selection,minutes
7,2024-09-07,Harbour Athletic,Under 19,Meadow Town,Northmark Youth League,started,90
7,2024-09-14,Harbour Athletic,Under 19,Hill Rovers,Northmark Youth League,substitute,
8,2024-09-14,Harbour Athletic,Under 19,Hill Rovers,Northmark Youth League,bench,
"""
CALL_UPS = """player,association,category,date,kind
7,MKD,U-17,2025-02-03,camp
"""
FILES = {"leagues": LEAGUES, "players": PLAYERS, "appearances": APPEARANCES, "call-ups": CALL_UPS}


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A folder with a club's four files and an empty database."""
    return with_files(tmp_path)


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a club's four files and a database that took them in, for what changes nothing in there."""
    folder = with_files(tmp_path_factory.mktemp("settled"))
    take_all_in(folder)
    return folder


def with_files(folder: Path) -> Path:
    for kind, content in FILES.items():
        (folder / f"{kind}.csv").write_text(content, encoding="utf-8")
    assert migrated(folder)
    return folder


def take_in(folder: Path, kind: str, *words: str) -> dict[str, object]:
    done = tracker(folder, "import", kind, f"{kind}.csv", "--json", *words)
    assert done.returncode == 0, done.stdout + done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def take_all_in(folder: Path) -> None:
    for kind in FILES:
        take_in(folder, kind)


def test_from_a_clubs_files_to_a_report(club: Path) -> None:
    for kind in FILES:
        assert started(club, "import", kind, f"{kind}.csv").returncode == 0
    done = started(club, "report", "player", "Maya Ferrant", "-o", "maya.pdf", "--as-of", "2026-06-30")
    assert done.returncode == 0, done.stderr
    text = "\n".join(page.extract_text() for page in PdfReader(club / "maya.pdf").pages)
    assert "Maya Ferrant" in text
    assert "90 minutes" in text
    assert "Training camp" in text


def test_the_same_file_twice_changes_nothing(club: Path) -> None:
    take_all_in(club)
    for kind in FILES:
        again = take_in(club, kind)
        assert (again["add"], again["change"], again["written"]) == (0, 0, False), kind


def test_a_preview_writes_nothing(club: Path) -> None:
    preview = take_in(club, "leagues", "--preview")
    assert (preview["add"], preview["written"]) == (2, False)
    assert take_in(club, "leagues")["add"] == 2


def test_the_same_report_twice_is_the_same_bytes(club: Path) -> None:
    take_all_in(club)
    for name in ("first.pdf", "second.pdf"):
        tracker(club, "report", "player", "file:7", "-o", name, "--as-of", "2026-06-30")
    assert (club / "first.pdf").read_bytes() == (club / "second.pdf").read_bytes()


def test_a_file_with_one_fault_is_not_taken_in_at_all(club: Path) -> None:
    take_in(club, "leagues")
    wrong = PLAYERS.replace("2008-03-14", "2008-02-30")
    (club / "players.csv").write_text(wrong, encoding="utf-8")
    done = tracker(club, "import", "players", "players.csv")
    assert done.returncode == 2
    assert "2008-02-30" in done.stderr
    assert "Traceback" not in done.stderr
    found = tracker(club, "report", "player", "Ilse Marchetti", "-o", "ilse.pdf")
    assert (found.returncode, (club / "ilse.pdf").exists()) == (2, False)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("report", "player", "Nobody Here", "-o", "x.pdf"), "There is no player 'Nobody Here'"),
        (("report", "player", "9" * 25, "-o", "x.pdf"), "There is no player '999"),
        (("report", "player", "Maya Ferrant", "-o", "x.pdf", "--as-of", "1990-01-01"), "was not born yet"),
        (("demo", "--samples", "leagues.csv"), "The folder leagues.csv cannot be made"),
        (("report", "player", "7", "-o", "nowhere/x.pdf"), "The folder nowhere is not there"),
        (("report", "player", "7", "-o", "instance"), "instance is a folder"),
        (("report", "player", "Maya Ferrant", "-o", "x.pdf", "--as-of", "2126-01-01"), "lies in the future"),
        (("import", "players", "missing.csv"), "cannot be read"),
        (("import", "players", "instance"), "cannot be read"),
        (("import", "coaches", "players.csv"), "'coaches' is not one of"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_exit_status_2(
    settled: Path, words: tuple[str, ...], sentence: str
) -> None:
    done = tracker(settled, *words)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert not (settled / "x.pdf").exists()


def test_a_name_of_two_players_is_asked_about(club: Path) -> None:
    twins = PLAYERS.replace("Ilse Marchetti", "Maya Ferrant")
    (club / "players.csv").write_text(twins, encoding="utf-8")
    take_in(club, "leagues")
    take_in(club, "players")
    done = tracker(club, "report", "player", "Maya Ferrant", "-o", "x.pdf")
    assert done.returncode == 2
    assert "is the name of several players" in done.stderr


def test_without_a_database_the_remedy_is_named(tmp_path: Path) -> None:
    done = tracker(tmp_path, "report", "player", "1", "-o", "x.pdf")
    assert done.returncode == 2
    assert "run `tracker database migrate`" in done.stderr


def test_a_database_that_is_not_there_is_one_sentence(tmp_path: Path) -> None:
    nowhere = "postgresql://nobody@127.0.0.1:1/nothing"
    done = tracker(tmp_path, "database", "show", TRACKER_DATABASE=nowhere)
    assert done.returncode == 2
    assert "The database does not answer" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_demo_loads_tells_five_sign_ins_and_writes_samples(tmp_path: Path) -> None:
    done = started(tmp_path, "demo", "--players", "400", "--samples", "out")
    assert done.returncode == 0, done.stderr
    roles = ("parent", "director", "scout", "officer", "administrator")
    assert all(f"{role}@demo.example" in done.stdout for role in roles)
    samples = sorted((tmp_path / "out").glob("*.pdf"))
    assert len(samples) >= 10
    assert all(len(PdfReader(sample).pages) >= 2 for sample in samples)
    again = tracker(tmp_path, "demo")
    assert (again.returncode, "already holds people" in again.stderr) == (2, True)
