"""`--csv` and `--xlsx` write any list that a command prints, in the same columns as its page."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import openpyxl
import pytest
from tests.cli.commands import migrated, tracker

_SHEET = """id,name,sex,born,club,team,registered_from
1,Ada Marsh,female,2008-05-17,Harbour,U19,2025-09-01
2,=Enid Poole,female,2007,Harbour,U19,2025-09-01
"""


@pytest.fixture
def club(tmp_path: Path) -> Path:
    assert migrated(tmp_path)
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


#: Every command that prints a list, with the key columns of its file.
LISTS = {
    ("competitions",): "ID,Name",
    ("competitions", "olympic-men"): "ID,Name,Year",
    ("quota",): "ID,Name,Edition",
    ("windows", "--born", "2009", "--sex", "female"): "Competition,Edition,First day",
    ("what-if", "--competition", "fifa-u17-women", "--edition", "2025", "--overage", "1"): "What the change does",
    ("ageing-out", "--months", "60"): "Ends on,Competition or age group",
    ("clubs", "list"): "Number,Club,Association",
    ("duplicates", "list"): "Answer,Number (1)",
    ("duplicates", "merges"): "Number,Number that stayed",
    ("people", "invitations"): "Number,Role",
    ("people", "named-guardians"): "Number,Player",
    ("people", "roles"): "Number,Name",
}


@pytest.mark.parametrize("words", LISTS, ids=" ".join)
def test_every_list_goes_out_as_csv_and_as_a_workbook(club: Path, words: tuple[str, ...]) -> None:
    done = tracker(club, *words, "--csv", "-")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(LISTS[words])
    rows = list(csv.reader(io.StringIO(done.stdout, newline="")))
    assert {len(row) for row in rows} == {len(rows[0])}
    for language in ("es", "fr"):
        assert tracker(club, *words, "--xlsx", f"{language}.xlsx", "--language", language).returncode == 0
        sheet = openpyxl.load_workbook(club / f"{language}.xlsx").worksheets[0]
        assert (sheet.max_row, sheet.max_column) == (len(rows), len(rows[0]))
        assert sheet["A1"].value


def test_a_players_windows_go_out_and_a_calendar_does_not_beside_them(club: Path) -> None:
    words = ("windows", "--player", "Ada Marsh")
    assert tracker(club, *words, "--csv", "-").stdout.startswith("Competition,Edition")
    assert "one after the other" in tracker(club, *words, "--csv", "-", "--ics", "a.ics").stderr


def test_a_squad_and_a_quota_go_out_as_they_were_judged(club: Path) -> None:
    (club / "squad.csv").write_text("team,player,born\nVale,=Ada,1993-05-17\nVale,Bo,1990\n", encoding="utf-8")
    asked = ("squad", "check", "squad.csv", "--competition", "olympic-men", "--edition", "2016", "--csv", "-")
    head, *rows = csv.reader(io.StringIO(tracker(club, *asked).stdout, newline=""))
    assert head[:5] == ["Team", "Row", "Player", "Born", "By age"]
    assert [row[:4] for row in rows] == [["Vale", "2", "'=Ada", "1993-05-17"], ["Vale", "3", "Bo", "1990"]]
    (club / "minutes.csv").write_text("player,born,minutes\n=Ada,2004-05-17,90\nBo,,45\n", encoding="utf-8")
    summed = ("quota", "minutes.csv", "--rule", "liga-mx-minors", "--edition", "apertura-2024")
    done = tracker(club, *summed, "--xlsx", "sum.xlsx")
    assert done.returncode == 0, done.stderr
    sheet = openpyxl.load_workbook(club / "sum.xlsx")["Sum"]
    assert (sheet["A2"].value, sheet["C2"].value, sheet["C2"].data_type) == ("=Ada", 90, "n")


def test_a_turn_is_written_into_a_file_or_on_record_and_not_both(club: Path) -> None:
    done = tracker(club, "season", "turn", "--club", "Harbour", "--to", "2026-27", "--apply", "--csv", "-")
    assert (done.returncode, done.stdout) == (2, "")
    assert "leave out --apply" in done.stderr
