"""A club's own sheet at the command line: told, asked, answered, taken in, and nothing the second time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands import migrated, tracker

GERMAN = """Name;Vorname;Geb.;Abschlussjahr;E-Mail Mutter
von der Heide;Mia;17.05.2009;2027;u@x.org
KRÜGER;Ida;02.11.2008;2027;v@x.org
"""


@pytest.fixture
def club(tmp_path: Path) -> Path:
    """A folder with a club's own list and an empty database."""
    (tmp_path / "mitglieder.csv").write_text(GERMAN, encoding="utf-8")
    assert migrated(tmp_path)
    return tmp_path


def test_it_says_how_it_reads_each_column_and_asks_with_exit_status_2(club: Path) -> None:
    done = tracker(club, "import", "players", "mitglieder.csv", "--preview")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("mitglieder.csv: 2 rows\n")
    assert "“Geb.” → date of birth: the heading says so, and the cells agree." in done.stderr
    assert (
        "“Abschlussjahr” (year of leaving school) is not taken: a year of leaving school is no date" in done.stderr
    )
    assert "Answer with one of: --gender female  --gender male" in done.stderr
    assert "Traceback" not in done.stderr


def test_once_answered_it_is_taken_in_and_changes_nothing_the_second_time(club: Path) -> None:
    words = ("import", "players", "mitglieder.csv", "--gender", "female", "--json")
    views = [json.loads(tracker(club, *words).stdout) for _ in range(2)]
    assert [(view["add"], view["same"], view["written"]) for view in views] == [(2, 0, True), (0, 2, False)]
    assert {column["heading"]: column["taken"] for column in views[0]["columns"]} == {
        "Name": "name",
        "Vorname": "name",
        "Geb.": "born",
        "Abschlussjahr": None,
        "E-Mail Mutter": "guardian1_email",
    }
    assert tracker(club, "report", "player", "Mia von der Heide", "-o", "mia.pdf").returncode == 0


def test_questions_are_told_as_plain_data_too(club: Path) -> None:
    done = tracker(club, "import", "players", "mitglieder.csv", "--json")
    (asked,) = json.loads(done.stdout)["questions"]
    assert (done.returncode, asked["code"]) == (2, "mapping-ask-sex")
    assert asked["answers"] == ["--gender female", "--gender male"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--column", "Alter=born"), "The file has no column"),
        (("--column", "Geb.=shoes"), "is nothing that a column can mean"),
        (("--date-order", "british"), "is no order of day, month and year"),
        (("--gender", "both"), "names no sex"),
        (("--from", "August"), "is no day"),
    ],
)
def test_an_answer_that_means_nothing_is_one_sentence(club: Path, words: tuple[str, ...], said: str) -> None:
    done = tracker(club, "import", "players", "mitglieder.csv", *words)
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.strip().count("\n") == 0


def test_what_was_said_is_remembered_for_the_clubs_next_file_and_for_no_other_club(club: Path) -> None:
    sheet = "Nome,Apelido,Sexo,Nascimento\n{},{},F,05/06/2009\n"
    for name, given, family in (("first", "Rita", "Alves"), ("next", "Inês", "Couto"), ("other", "Ana", "Dias")):
        (club / f"{name}.csv").write_text(sheet.format(given, family), encoding="utf-8")
    own = ("--club", "Porto Novo", "--from", "2024-08-01", "--json")
    said = ("--column", "Apelido=family_name", "--date-order", "Nascimento=dmy")
    first = json.loads(tracker(club, "import", "players", "first.csv", *own, *said).stdout)
    after = json.loads(tracker(club, "import", "players", "next.csv", *own).stdout)
    other = json.loads(tracker(club, "import", "players", "other.csv", *("--club", "Vila Alta", *own[2:])).stdout)
    assert [view["add"] for view in (first, after, other)] == [1, 1, 0]
    assert {column["heading"]: column["why"]["code"] for column in after["columns"]} == {
        "Nome": "mapping-why-beside",
        "Apelido": "mapping-why-remembered",
        "Sexo": "mapping-why-heading",
        "Nascimento": "mapping-why-remembered",
    }
    assert [one["code"] for one in other["questions"]] == ["mapping-ask-which", "mapping-ask-order"]
