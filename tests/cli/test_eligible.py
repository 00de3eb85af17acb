"""`tracker eligible` through its own door: the answer in words and as JSON, and one sentence for what is wrong."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tests.cli.commands import tracker


def ask(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return tracker(folder, "eligible", *words)


RIO = ("--competition", "olympic-men", "--edition", "2016")
QUALIFIER = ("--competition", "concacaf-olympic-qualifying-men", "--edition", "2015")
BARCELONA = ("--competition", "olympic-men", "--edition", "1992")


@pytest.mark.parametrize(
    ("edition", "born", "verdict"),
    [
        (QUALIFIER, "1993-01-01", "within_age"),
        (QUALIFIER, "1992-12-31", "too_old"),
        (QUALIFIER, "1993", "within_age"),
        (QUALIFIER, "1992", "too_old"),
        (RIO, "1992-12-31", "overage"),
        (BARCELONA, "1969", "cannot_tell"),
        (BARCELONA, "1969-08", "within_age"),
        (("--competition", "concacaf-u17-men", "--edition", "2023"), "2009-01-01", "too_young"),
        (("--competition", "olympic-women", "--edition", "2024"), "1980", "no_age_limit"),
        (("--competition", "toulon-men", "--edition", "every"), "2005", "no_rule_held"),
    ],
)
def test_each_verdict_is_given_as_json(tmp_path: Path, edition: tuple[str, ...], born: str, verdict: str) -> None:
    done = ask(tmp_path, *edition, "--born", born, "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["verdict"] == verdict
    assert set(answer) == {"competition", "edition", "born", "verdict", "provisional", "reasons", "missing"}
    assert all(set(reason) == {"code", "text", "source"} for reason in answer["reasons"])


def test_a_birth_is_answered_as_the_interval_it_is(tmp_path: Path) -> None:
    answer = json.loads(ask(tmp_path, *BARCELONA, "--born", "1969", "--json").stdout)
    assert answer["born"] == {"earliest": "1969-01-01", "latest": "1969-12-31"}
    assert (answer["provisional"], answer["missing"]) == (True, ["birth_month"])


def test_the_answer_in_words_names_the_source_and_what_it_leaves_open(tmp_path: Path) -> None:
    done = ask(tmp_path, *RIO, "--born", "1992-12-31")
    assert "could take one of 3 overage places" in done.stdout
    assert "Source: " in done.stdout
    assert done.stdout.rstrip().endswith("selection are decided elsewhere.")


def test_the_answer_speaks_spanish(tmp_path: Path) -> None:
    assert "Fuente: " in ask(tmp_path, *RIO, "--born", "1993", "--language", "es").stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--competition", "olimpic-men", "--edition", "2016", "--born", "1993"), "the nearest are olympic-men"),
        (("--competition", "olympic-men", "--edition", "2017", "--born", "1993"), "has no edition '2017'"),
        ((*RIO, "--born", "1993-02-30"), "no day of the calendar"),
        ((*RIO, "--born", "2093"), "lies in the future"),
        ((*RIO, "--born", "last year"), "no date of birth"),
        ((*RIO, "--born", "1993", "--as-of", "2999-01-01"), "nobody can say"),
        ((*RIO, "--born", "2015", "--as-of", "2014-01-01"), "lies after the as-of date"),
        ((*RIO, "--born", "1993", "--as-of", "soon"), "no day; write it as"),
        (RIO, "Missing option '--born'"),
    ],
)
def test_what_cannot_be_answered_is_one_sentence_and_exit_status_2(
    tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    done = ask(tmp_path, *words)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_asking_needs_no_database_and_leaves_no_file(tmp_path: Path) -> None:
    ask(tmp_path, *RIO, "--born", "1993")
    assert list(tmp_path.iterdir()) == []
