"""`tracker quota` through its own door: the sum in words and as JSON, the rules held, and what is refused."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tests.cli.commands import tracker

EXAMPLE = "player,born,minutes\nAna Bell,2005,300\nBea Cole,2004,400\nCleo Dunn,2003,500\nDora Eve,2002,600\n"
SEASON = ("--rule", "liga-mx-minors", "--edition", "2025-26")


def ask(folder: Path, content: str, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    (folder / "minutes.csv").write_text(content, encoding="utf-8")
    return tracker(folder, "quota", "minutes.csv", *words, **settings)


@pytest.mark.parametrize(
    ("words", "credited", "verdict"),
    [
        (
            ("--rule", "liga-mx-minors", "--edition", "apertura-2024", "--as-of", "2024-06-01"),
            1000,
            "no_requirement_held",
        ),
        (("--rule", "liga-mx-minors", "--edition", "apertura-2024"), 1160, "met"),
        (SEASON, 1200, "met"),
    ],
)
def test_the_worked_examples_come_out_exactly(
    tmp_path: Path, words: tuple[str, ...], credited: int, verdict: str
) -> None:
    done = ask(tmp_path, EXAMPLE, *words, "--json")
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["credited"] == {"lower": credited, "upper": credited}
    assert answer["verdict"] == verdict
    assert set(answer) == {
        *("rule", "edition", "version_known_from", "verdict", "provisional", "required", "credited"),
        *("before_most_per_match", "shortfall", "closing", "minutes_known", "bands", "players", "reasons"),
        *("source", "missing", "not_read"),
    }


def test_the_sum_is_told_in_words_with_a_table_of_the_players(tmp_path: Path) -> None:
    done = ask(tmp_path, EXAMPLE.replace("500", "400"), *SEASON)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "Liga MX minors rule, Apertura 2025 and Clausura 2026: Not met"
    assert "  Counted: 1,100 of the 1,170 minutes required." in lines
    assert "  – 70 minutes by players born on or after January 1, 2003 (100%)" in lines
    table = [line for line in lines if line.startswith(("  Player", "  Ana", "  Dora"))]
    assert len({len(line) for line in table}) == 1
    assert table[1].split()[-1] == "300"
    assert "  born in none of the bands, 1 player: 0 minutes" in lines


def test_minutes_that_are_not_known_are_said(tmp_path: Path) -> None:
    done = ask(tmp_path, EXAMPLE.replace("300", ""), *SEASON)
    assert "Cannot tell" in done.stdout
    assert "900 or more of the 1,170" in done.stdout
    assert "Minutes are known for 3 of 4 lines. What is not known is never counted as 0." in done.stdout
    assert "What would settle it: the minutes" in done.stdout


@pytest.mark.parametrize(("language", "words"), [("es", "Cumplida"), ("fr", "Atteint")])
def test_it_answers_in_other_languages_with_the_same_data(tmp_path: Path, language: str, words: str) -> None:
    assert words in ask(tmp_path, EXAMPLE, *SEASON, "--language", language).stdout
    spoken = json.loads(ask(tmp_path, EXAMPLE, *SEASON, "--json", "--language", language).stdout)
    english = json.loads(ask(tmp_path, EXAMPLE, *SEASON, "--json").stdout)
    assert spoken.pop("reasons") != english.pop("reasons")
    assert spoken == english


def test_every_fault_of_a_file_is_named_at_once(tmp_path: Path) -> None:
    done = ask(tmp_path, "player,born,minutes\nAna Bell,05,ten\nBea Cole,2005\n", *SEASON)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == "tracker: minutes.csv: 3 faults:"
    assert "  row 2, born: " in done.stderr
    assert "  row 2, minutes: “ten” is no whole number from 0 to 18,000." in done.stderr
    assert "  row 3: The row has 2 fields" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_hopeless_file_is_cut_short(tmp_path: Path) -> None:
    done = ask(tmp_path, "player,born,minutes\n" + "Ana Bell,2005,ten\n" * 45, *SEASON)
    assert "tracker: minutes.csv: 45 faults:" in done.stderr
    assert done.stderr.splitlines()[-1] == "  … and 5 more"


@pytest.mark.parametrize(
    ("content", "words", "sentence"),
    [
        (EXAMPLE, ("--rule", "liga-mx"), "Name the quota and its edition with --rule and --edition"),
        (EXAMPLE, ("--rule", "liga-mx-minor", "--edition", "x"), "the nearest are liga-mx-minors"),
        (EXAMPLE, ("--rule", "liga-mx-minors", "--edition", "2025"), "no edition '2025'; the nearest are 2025-26"),
        (EXAMPLE, (*SEASON, "--as-of", "2999-01-01"), "What will be known on 2999-01-01 nobody can say"),
        (EXAMPLE, (*SEASON, "--as-of", "tomorrow"), "'tomorrow' is no day"),
        (EXAMPLE.replace("2005", "2999"), SEASON, "The date of birth of Ana Bell, 2999, lies in the future"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_one_sentence(
    tmp_path: Path, content: str, words: tuple[str, ...], sentence: str
) -> None:
    done = ask(tmp_path, content, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    done = tracker(tmp_path, "quota", "nowhere.csv", *SEASON)
    assert done.returncode == 2
    assert "The file nowhere.csv cannot be read" in done.stderr


@pytest.mark.parametrize("words", [("--list",), ()])
def test_the_quotas_held_are_listed(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = tracker(tmp_path, "quota", *words)
    assert done.returncode == 0, done.stderr
    assert "liga-mx-minors: Liga MX minors rule" in done.stdout
    assert "1,170 minutes. born on or after January 1, 2003 (100%)." in done.stdout


def test_the_quotas_held_are_listed_as_json_one_alone_if_asked_for(tmp_path: Path) -> None:
    done = tracker(tmp_path, "quota", "--list", "--json", "--rule", "chile-primera-u21")
    (rule,) = json.loads(done.stdout)["quotas"]
    (version,) = rule["editions"]["2025"]["rules"]
    assert (rule["id"], version["required"], version["nationals"]) == ("chile-primera-u21", 1890, "CHI")
    assert version["absence_credit"] == {"minutes": 63, "weight": 100, "least_minutes": 0}
    assert tracker(tmp_path, "quota", "--rule", "chile").returncode == 2


def test_a_federation_asks_by_its_own_quota(tmp_path: Path) -> None:
    rules = tmp_path / "rules"
    (rules / "quotas").mkdir(parents=True)
    (rules / "quotas" / "ours.yaml").write_text(
        "id: ours\nname: Ours\ndescription: Our own.\nsex: women\neditions:\n  2026:\n    season: 2026\n"
        "    period: All of it.\n    rules:\n      - bands: [{born_on_or_after: 2003-01-01, weight: 50}]\n"
        "        required: 600\n        most_per_match: none\n        absence_credit: none\n"
        "        confidence: recalled\n        source: Our regulations\n",
        encoding="utf-8",
    )
    settings = {"TRACKER_RULES_FOLDER": str(rules)}
    done = ask(tmp_path, EXAMPLE, "--rule", "ours", "--edition", "2026", **settings)
    assert "Ours, 2026: Met" in done.stdout, done.stderr
    assert "Counted: 600 of the 600 minutes required." in done.stdout
    (rules / "quotas" / "ours.yaml").write_text("id: ours\n", encoding="utf-8")
    refused = ask(tmp_path, EXAMPLE, *SEASON, **settings)
    assert refused.returncode == 2
    assert "ours.yaml: name is missing" in refused.stderr
