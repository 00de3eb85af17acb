"""`tracker import` row by row: what each row does, which are left out, who is meant, and the marked copy."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from tests.cli.commands import migrated, shown_at_a_terminal, tracker
from tests.importing import one_of_each as file
from tests.importing.files import table
from tests.importing.one_of_each import held, one_of_each


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A home in which five players are on record, with the file beside it."""
    (tmp_path / "held.csv").write_bytes(held())
    (tmp_path / "players.csv").write_bytes(one_of_each())
    assert migrated(tmp_path)
    assert tracker(tmp_path, "import", "players", "held.csv").returncode == 0
    return tmp_path


def run(folder: Path, *words: str) -> Any:
    """What a command says as data."""
    done = tracker(folder, "import", "players", "players.csv", "--json", *words)
    assert not done.stderr
    return json.loads(done.stdout)


def test_a_preview_tells_the_rows_by_what_they_come_to(folder: Path) -> None:
    done = tracker(folder, "import", "players", "players.csv", "--preview", "--rows")
    assert done.returncode == 2
    lines = done.stderr.splitlines()
    heads = [line.strip() for line in lines if line.startswith("  ") and line[2] != " "]
    assert heads[1:] == [
        "3 questions of who is meant:",
        "1 row gainsays what is held and cannot be replaced:",
        "1 row is wrong itself:",
        "1 row changes what is held:",
        "1 row adds something:",
        "1 row is held already:",
    ]
    assert "      --row 7=same:2  Jennifer Poole (born 2007-03-04)" in lines
    assert "        + One has a short form or another form of the name." in lines
    assert "      --row 7=another" in lines
    assert lines[-1].startswith("Nothing is written while any row cannot be taken in")


def test_as_data_there_is_every_row(folder: Path) -> None:
    told = run(folder, "--preview", "--rows")
    assert [row["outcome"] for row in told["by_row"]] == [outcome.value for outcome, _ in file.ROWS]
    assert told["outcomes"] == {
        "add": 1,
        "change": 1,
        "same": 1,
        "conflict": 1,
        "question": 3,
        "fault": 1,
        "left-out": 0,
    }
    row = told["by_row"][file.PERHAPS - 2]
    assert (row["row"], row["ticked"], row["perhaps"][0]["name"]) == (file.PERHAPS, False, "Jennifer Poole")
    assert {"code": "birth-same", "speaks_for": "same"}.items() <= row["perhaps"][0]["evidence"][1].items()


def test_rows_are_left_out_by_their_numbers(folder: Path) -> None:
    told = run(folder, "--leave-out", f"{file.CONFLICT}-{file.VAGUE}", "--leave-out", str(file.CHANGE))
    assert (told["add"], told["change"], told["left_out"], told["written"]) == (1, 0, 6, True)


def test_only_the_sound_rows_are_taken_in_and_the_others_are_counted(folder: Path) -> None:
    done = tracker(folder, "import", "players", "players.csv", "--only-sound")
    assert done.returncode == 0
    assert "  5 rows left out" in done.stdout.splitlines()
    assert done.stdout.splitlines()[-1].startswith("Taken in as import 2.")
    again = run(folder, "--only-sound")
    assert (again["add"], again["change"], again["written"]) == (0, 0, False)


def test_who_is_meant_is_said_row_by_row(folder: Path) -> None:
    said = ("--row", f"{file.PERHAPS}=same:2", "--row", f"{file.ALIKE}=same:3", "--row", f"{file.VAGUE}=another")
    out = ("--leave-out", f"{file.CONFLICT},{file.FAULT}")
    assert run(folder, "--preview", *said)["written"] is False
    told = run(folder, *said, *out)
    assert (told["add"], told["written"]) == (3, True)
    assert tracker(folder, "duplicates", "list").stdout.strip() == "Nobody seems to be recorded twice."


def test_a_file_is_not_taken_in_while_a_row_is_in_question(folder: Path) -> None:
    done = tracker(folder, "import", "players", "players.csv", "--row", f"{file.PERHAPS}=same:2")
    assert (done.returncode, done.stdout) == (2, "")
    assert run(folder, "--preview", "--rows")["outcomes"]["question"] == 3


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--leave-out", "4-2"), '"4-2" is no row; write the numbers beside the rows, as in 12,15-20.'),
        (("--leave-out", "two"), '"two" is no row; write the numbers beside the rows, as in 12,15-20.'),
        (("--row", "12"), '"12" says nothing of a row; write --row as in 12=same:345 or 12=another.'),
        (
            ("--marked-copy", "copy.pdf"),
            "A copy is written as CSV or XLSX; give copy.pdf an ending that says which.",
        ),
        (("--marked-copy", "no/copy.csv"), "The folder no is not there; make it first or give another path."),
    ],
)
def test_what_cannot_be_understood_is_refused_in_a_sentence(
    folder: Path, words: tuple[str, ...], sentence: str
) -> None:
    done = tracker(folder, "import", "players", "players.csv", *words)
    assert (done.returncode, done.stderr.strip()) == (2, f"tracker: {sentence}")


def test_the_copy_with_the_faults_is_written_beside_the_preview(folder: Path) -> None:
    done = tracker(folder, "import", "players", "players.csv", "--preview", "--marked-copy", "out.xlsx")
    assert done.stdout.splitlines()[0] == "out.xlsx: a copy of the sheet, in which 5 rows are marked."
    sheet: Any = load_workbook(folder / "out.xlsx").active
    notes = [cell.comment for row in sheet.iter_rows() for cell in row]
    assert len([note for note in notes if note]) == 5
    assert run(folder, "--preview", "--marked-copy", "out.csv")["written"] is False
    assert "⟦" in (folder / "out.csv").read_text(encoding="utf-8")


def test_a_preview_of_the_sound_rows_says_that_it_is_one(folder: Path) -> None:
    done = tracker(folder, "import", "players", "players.csv", "--preview", "--only-sound")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "This is a preview; nothing has been written.")
    assert "  5 rows left out" in done.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no terminals of this kind.")
def test_whoever_waits_at_a_terminal_is_told_how_many_rows_were_read(folder: Path) -> None:
    rows = [file.HEADING, *((str(n), f"Girl Vale{n}", "female", "2009", "", "") for n in range(100, 20_200))]
    (folder / "long.csv").write_bytes(table(rows))
    told = shown_at_a_terminal(folder, "import", "players", "long.csv", "--preview")
    assert "\r10,000 rows read …" in told
    assert told.endswith(" rows read …\r\n"), "What is printed next begins on a line of its own."
    assert not shown_at_a_terminal(folder, "import", "players", "long.csv", "--preview", "--json")
