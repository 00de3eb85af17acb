"""`--csv` and `--xlsx` write any list that a command prints, in the same columns as its page."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest
from tests.cli.commands import tracker

_SHEET = """id,name,sex,born,club,team,registered_from
1,Ada Marsh,female,2008-05-17,Harbour,U19,2025-09-01
2,=Enid Poole,female,2007,Harbour,U19,2025-09-01
"""


@pytest.fixture
def club(tmp_path: Path) -> Path:
    assert tracker(tmp_path, "database", "migrate").returncode == 0
    (tmp_path / "=in.csv").write_text(_SHEET, encoding="utf-8")
    assert tracker(tmp_path, "import", "players", "=in.csv").returncode == 0
    return tmp_path


def test_a_list_goes_to_standard_output_with_nothing_beside_it(club: Path) -> None:
    done = tracker(club, "imports", "list", "--csv", "-", "--language", "fr")
    assert (done.returncode, done.stderr) == (0, "")
    head, row = csv.reader(io.StringIO(done.stdout, newline=""))
    assert (head[0], head[1]) == ("Numéro", "Fichier")
    assert row[1] == "'=in.csv"


def test_a_list_goes_into_a_workbook(club: Path) -> None:
    done = tracker(club, "imports", "list", "--xlsx", "files.xlsx")
    assert (done.returncode, done.stdout) == (0, "files.xlsx: one row.\n")
    sheet = openpyxl.load_workbook(club / "files.xlsx")["Taken in"]
    assert (sheet["A2"].value, sheet["B2"].value, sheet["B2"].data_type) == (1, "=in.csv", "s")


def test_a_list_goes_into_a_file_with_the_mark_of_its_letters(club: Path) -> None:
    assert tracker(club, "people", "roles", "--csv", "roles.csv").returncode == 0
    assert (club / "roles.csv").read_bytes().startswith(b"\xef\xbb\xbfNumber,Name,")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--csv", "a.csv", "--xlsx", "b.xlsx"), "one of --csv, --xlsx and --json"),
        (("--csv", "-", "--json"), "one of --csv, --xlsx and --json"),
        (("--xlsx", "-"), "the name of a file"),
        (("--csv", "nowhere/a.csv"), "The folder nowhere is not there"),
    ],
)
def test_what_cannot_be_written_is_refused_and_not_on_record(club: Path, words: tuple[str, ...], says: str) -> None:
    done = tracker(club, "imports", "list", *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert not list(club.glob("*.xlsx"))


def test_a_list_without_options_is_printed_as_before(club: Path) -> None:
    assert "=in.csv" in tracker(club, "imports", "list").stdout
    assert json.loads(tracker(club, "imports", "list", "--json").stdout)[0]["file"] == "=in.csv"
