"""`tracker allegiance` through its own door: the answer in words and as JSON, one sentence for what is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.cli.commands import tracker

TIED = {
    "birth_date": "2004-05-01",
    "nationalities": [{"country": "CHI", "mode": "birth"}, {"country": "URU", "mode": "birth"}],
    "matches": [
        {"date": "2020-10", "association": "URU", "level": "U-17", "status": "official", "fielded": True},
        {"date": "2023-06-01", "association": "URU", "level": "U-20", "fielded": True},
    ],
    "change_requests": [
        {"from": "URU", "to": "CHI", "filed": "2024-01", "decided": "2024-03-11", "result": "approved"}
    ],
}
CHILE = ("--association", "CHI", "--on", "2023-12-31")


def ask(folder: Path, file: object, *words: str) -> subprocess.CompletedProcess[str]:
    (folder / "player.json").write_text(json.dumps(file), encoding="utf-8")
    return tracker(folder, "allegiance", "player.json", *words)


def answer(folder: Path, file: object, *words: str) -> dict[str, Any]:
    done = ask(folder, file, *words, "--json")
    assert done.returncode == 0, done.stderr
    held: dict[str, Any] = json.loads(done.stdout)
    return held


@pytest.mark.parametrize(
    ("association", "day", "verdict", "fielded"),
    [
        ("CHI", "2023-12-31", "eligible_after_change", "no"),
        ("CHI", "2024-02-01", "not_eligible", "no"),
        ("CHI", "2024-03-11", "eligible", "yes"),
        ("URU", "2024-02-01", "not_eligible", "no"),
        ("URU", "2023-12-31", "eligible", "yes"),
        ("ARG", "2024-02-01", "not_eligible", "no"),
    ],
)
def test_both_associations_are_answered_on_each_day(
    tmp_path: Path, association: str, day: str, verdict: str, fielded: str
) -> None:
    found = answer(tmp_path, TIED, "--association", association, "--on", day)
    assert (found["verdict"], found["may_be_fielded"]) == (verdict, fielded)


def test_the_json_has_one_shape(tmp_path: Path) -> None:
    found = answer(tmp_path, TIED, *CHILE)
    assert list(found) == [
        *("association", "on", "verdict", "may_be_fielded", "provisional", "reasons", "missing", "rule_version"),
    ]
    assert all(list(one) == ["code", "text", "basis", "confidence", "source"] for one in found["reasons"])
    assert {one["confidence"] for one in found["reasons"]} <= {"sourced", "recalled"}
    assert (found["association"], found["on"]) == ("CHI", "2023-12-31")
    assert set(found["rule_version"]) == {"id", "valid_from", "says", "confidence", "source"}


def test_an_open_answer_names_the_places_in_the_file(tmp_path: Path) -> None:
    file = TIED | {"matches": [{"association": "URU", "date": "2020-10", "level": "U-17", "fielded": True}]}
    found = answer(tmp_path, file, *CHILE)
    assert (found["verdict"], found["missing"]) == ("cannot_tell", ["matches[0].status"])


def test_the_answer_comes_first_and_says_at_the_end_that_it_is_no_advice(tmp_path: Path) -> None:
    lines = ask(tmp_path, TIED, *CHILE).stdout.splitlines()
    assert lines[0] == "CHI on December 31, 2023: Eligible only after an approved change of association"
    assert lines[1] == "May be fielded on that day: no"
    assert any("(R2: RGAS Art. 5(3); sourced)" in line for line in lines)
    assert lines[-1].startswith("This is not legal advice.")


def test_a_provisional_answer_says_so(tmp_path: Path) -> None:
    assert "Provisional: " in ask(tmp_path, TIED | {"matches": []}, *CHILE).stdout.splitlines()[2]


@pytest.mark.parametrize(("language", "words"), [("es", "Solo tras un cambio"), ("fr", "Seulement après")])
def test_the_answer_speaks_every_language(tmp_path: Path, language: str, words: str) -> None:
    assert words in ask(tmp_path, TIED, *CHILE, "--language", language).stdout.splitlines()[0]


def test_the_question_may_stand_in_the_file(tmp_path: Path) -> None:
    found = answer(tmp_path, TIED | {"target_association": "CHI", "as_of_date": "2024-03-11"})
    assert found["verdict"] == "eligible"


def test_the_file_may_come_through_standard_input(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tracker.cli", "allegiance", "-", *CHILE, "--json"],
        input=json.dumps(TIED),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["verdict"] == "eligible_after_change"


def test_a_competition_already_played_for_another_association_is_closed(tmp_path: Path) -> None:
    played = TIED["matches"][0] | {"competition": "Copa de Prueba 2024"}  # type: ignore[operator]
    words = ("--association", "CHI", "--on", "2024-04-01", "--competition", "Copa de Prueba 2024")
    assert answer(tmp_path, TIED | {"matches": [played]}, *words)["verdict"] == "not_eligible"


@pytest.mark.parametrize(
    ("file", "words", "sentence"),
    [
        (TIED, ("--on", "2024-02-01"), "No association is asked about; give --association"),
        (TIED, ("--association", "CHI"), "No day is asked about; give --on"),
        (TIED, ("--association", "chile", "--on", "2024-02-01"), "--association: 'chile' is no association"),
        (TIED, ("--association", "DEU", "--on", "2024-02-01"), "--association: DEU is written GER by FIFA"),
        (TIED, ("--association", "CHI", "--on", "2003-01-01"), "lies after the day asked about, 2003-01-01"),
        (TIED, ("--association", "CHI", "--on", "0999-01-01"), "lies outside the years 1900 to 2100"),
        (TIED, (*CHILE, "--competition", " "), "--competition: expected a text"),
        ({"matchs": []}, CHILE, "there is no key 'matchs'; did you mean matches?"),
        (
            {"matches": [{"association": "URU", "date": "2020-02-31"}]},
            CHILE,
            "'2020-02-31' is no day",
        ),
    ],
)
def test_a_bad_question_gets_one_clear_sentence(
    tmp_path: Path, file: object, words: tuple[str, ...], sentence: str
) -> None:
    done = ask(tmp_path, file, *words)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    done = tracker(tmp_path, "allegiance", "nobody.json", *CHILE)
    assert (done.returncode, "nobody.json cannot be read" in done.stderr) == (2, True)


def test_no_more_is_read_than_shows_that_it_is_too_much(tmp_path: Path) -> None:
    done = tracker(tmp_path, "allegiance", "/dev/zero", *CHILE)
    assert (done.returncode, "more than 1,000,000 bytes" in done.stderr) == (2, True)
