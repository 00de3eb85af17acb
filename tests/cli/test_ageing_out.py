"""`tracker ageing-out` through its own door: by edition and group, with totals; faults in one sentence."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.cli.commands import migrated, tracker


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An installation with three players, whose births are reckoned from the day it is."""
    year = datetime.now(UTC).year
    rows = [
        f"1,Maya Ferrant,female,{year - 17}-03-14,NMK",
        f"2,Ilse Marchetti,female,{year - 16}-11-03,NMK",
        f"3,Noor van der Heuvel,male,{year - 17},SOE",
        "4,Theo Lindqvist,male,,SOE",
    ]
    content = "\n".join(["id,name,sex,born,nationalities", *rows, ""])
    (tmp_path / "players.csv").write_text(content, encoding="utf-8")
    assert migrated(tmp_path)
    taken = tracker(tmp_path, "import", "players", "players.csv")
    assert taken.returncode == 0, taken.stderr + taken.stdout
    return tmp_path


def groups(home: Path, *words: str) -> dict[tuple[str, str], list[str]]:
    done = tracker(home, "ageing-out", "--json", *words)
    assert done.returncode == 0, done.stderr
    listed = json.loads(done.stdout)["groups"]
    return {(one["group"], one["sex"]): [player["name"] for player in one["players"]] for one in listed}


def test_each_group_names_those_who_leave_it(home: Path) -> None:
    found = groups(home)
    assert set(found) == {(f"U-{age}", sex) for age in (17, 20, 23) for sex in ("female", "male")}
    assert found["U-17", "female"] == ["Maya Ferrant"]
    assert found["U-17", "male"] == ["Noor van der Heuvel"], "The year is all that the group asks for."


def test_a_federations_are_its_own(home: Path) -> None:
    found = groups(home, "--federation", "SOE")
    assert (found["U-17", "female"], found["U-17", "male"]) == ([], ["Noor van der Heuvel"])


def test_the_json_says_of_each_edition_until_when_and_what_comes_next(home: Path) -> None:
    found = json.loads(tracker(home, "ageing-out", "--months", "24", "--json").stdout)
    assert set(found) == {"from", "until", "federation", "club", "editions", "groups", "births_unknown"}
    assert (found["federation"], found["births_unknown"]) == (None, 1)
    for edition in found["editions"]:
        assert (edition["unsaid"] is None) is (edition["next_born_on_or_after"] is not None)
        assert len(edition["texts"]) >= 2
        assert edition["total"] >= len(edition["players"])


def test_it_is_told_in_words(home: Path) -> None:
    year = datetime.now(UTC).year
    done = tracker(home, "ageing-out")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Who ages out from ")
    expected = (
        "U-17 (women)\n"
        f"  Born {year - 17}; the group ends on December 31, {year}.\n"
        "  One player ages out.\n"
        f"    Maya Ferrant (1) · {year - 17}-03-14\n"
    )
    assert expected in done.stdout
    assert "Of one player no birth is on record at all." in done.stdout
    assert done.stdout.rstrip().endswith("selection are decided elsewhere.")
    assert "and one more" in tracker(home, "ageing-out", "--limit", "0").stdout


def test_it_speaks_other_languages(home: Path) -> None:
    assert "Quién supera la edad" in tracker(home, "ageing-out", "--language", "es").stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--months", "0"), "0 months cannot be looked ahead; give a number from 1 to 120."),
        (("--club", "Nowhere"), "There is no club 'Nowhere' on record"),
        (("--federation", "XYZ"), "There is no federation 'XYZ' on record"),
        (("--limit", "-1"), "Invalid value for '--limit'"),
    ],
)
def test_what_is_wrong_is_one_sentence(home: Path, words: tuple[str, ...], sentence: str) -> None:
    done = tracker(home, "ageing-out", *words)
    assert (done.returncode, sentence in done.stderr) == (2, True), done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_database_it_says_how_to_make_one(tmp_path: Path) -> None:
    done = tracker(tmp_path, "ageing-out")
    assert (done.returncode, "tracker database migrate" in done.stderr) == (2, True)
