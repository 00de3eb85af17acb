"""`tracker age-group` through its own door: every system side by side, and one sentence for what is wrong."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.cli.commands import tracker
from tracker.eligibility.age_groups.load import load_age_systems

SYSTEMS = [system.id for system in load_age_systems()]
KEYS = {"system", "name", "season", "verdict", "groups", "born_from", "born_to", "intervals", "before", "after"}
KEYS |= {"provisional", "reasons", "missing", "notes"}


def ask(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return tracker(folder, "age-group", *words, **settings)


def answered(folder: Path, *words: str, **settings: str) -> dict[str, Any]:
    done = ask(folder, *words, "--json", **settings)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def by_system(answer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {f"{one['system']} {one['season']}": one for one in answer["systems"]}


def test_every_system_is_answered_side_by_side(tmp_path: Path) -> None:
    answer = answered(tmp_path, "--born", "2013-10-10", "--season", "2026-27")
    assert set(answer) == {"born", "season", "systems", "college"}
    assert answer["born"] == {"earliest": "2013-10-10", "latest": "2013-10-10"}
    assert answer["season"] == "2026-27"
    assert [one["system"] for one in answer["systems"]] == sorted([*SYSTEMS, "calendar-year"])
    assert all(set(one) == KEYS for one in answer["systems"])
    found = by_system(answer)
    assert {name: one["groups"] for name, one in found.items() if one["verdict"] == "placed"} == {
        "ayso 2026-27": ["U-13"],
        "calendar-year 2026": ["U-13"],
        "calendar-year 2027": ["U-14"],
        "ecnl 2026-27": ["U-13"],
        "england-fa 2026-27": ["U-13"],
        "mls-next-academy 2026-27": ["U-13"],
        "mls-next-homegrown 2026-27": ["U-14"],
        "us-club-soccer 2026-27": ["U-13"],
        "us-youth-soccer 2026-27": ["U-13"],
    }
    youth = found["us-youth-soccer 2026-27"]
    assert (youth["born_from"], youth["born_to"]) == ("2013-08-01", "2014-07-31")
    assert youth["before"] == {"season": "2025-26", "verdict": "placed", "groups": ["U-13"]}
    assert found["ecnl 2026-27"]["provisional"]
    assert found["npl 2026-27"]["verdict"] == "no_rule_held"


def test_a_year_of_birth_alone_gives_both_groups(tmp_path: Path) -> None:
    words = ("--born", "2013", "--season", "2026/2027", "--system", "us-youth-soccer")
    (one,) = answered(tmp_path, *words)["systems"]
    assert (one["verdict"], one["groups"], one["missing"]) == ("cannot_tell", ["U-13", "U-14"], ["birth_month"])
    assert [(each["group"], each["born_from"]) for each in one["intervals"]] == [
        ("U-13", "2013-08-01"),
        ("U-14", "2012-08-01"),
    ]
    assert any("from August 1, 2013 to December 31, 2013: U-13" in reason["text"] for reason in one["reasons"])


def test_a_cut_off_of_ones_own_stands_beside_the_others(tmp_path: Path) -> None:
    words = ("--born", "2013-10-10", "--season", "2026-27", "--system", "england-fa", "--cut-off", "11-01")
    by_label = {
        label: answered(tmp_path, *words, "--label", label)["systems"] for label in ("start", "end", "calendar")
    }
    found = {
        label: [(one["system"], one["season"], *one["groups"]) for one in systems]
        for label, systems in by_label.items()
    }
    england = ("england-fa", "2026-27", "U-13")
    assert found == {
        "start": [("own", "2026-27", "U-14"), england],
        "end": [("own", "2026-27", "U-15"), england],
        "calendar": [("own", "2026", "U-14"), ("own", "2027", "U-15"), england],
    }


def test_the_college_clock_stands_beside_them(tmp_path: Path) -> None:
    college = answered(tmp_path, "--born", "2007", "--season", "2026-27")["college"]
    assert (college["system"], college["verdict"]) == ("ncaa-division-1", "cannot_tell")
    assert (college["starts"], college["missing"]) == (["2026-27", "2027-28"], ["birth_month"])
    words = ("--born", "2008-10-10", "--season", "2026-27", "--enrolled", "2026-08-24")
    assert answered(tmp_path, *words)["college"]["starts"] == ["2026-27"]


def test_an_as_of_date_gives_what_was_known_on_that_day(tmp_path: Path) -> None:
    words = ("--born", "2013-08-15", "--season", "2026-27", "--system", "us-youth-soccer")
    groups = [
        answered(tmp_path, *words, "--as-of", day)["systems"][0]["groups"] for day in ("2025-04-01", "2025-07-01")
    ]
    assert groups == [["U-14"], ["U-13"]]


def test_the_table_reads_in_a_terminal(tmp_path: Path) -> None:
    lines = ask(tmp_path, "--born", "2013-10-10", "--season", "2026-27").stdout.splitlines()
    assert lines[0] == "Born on October 10, 2013, season 2026-27"
    heading = lines[2]
    assert heading.split() == ["System", "Season", "Group", "Births", "Before", "After"]
    row = next(line for line in lines if line.startswith("US Youth Soccer "))
    assert row[heading.index("Group") :].split() == ["U-13", "2013-08-01", "–", "2014-07-31", "U-13", "U-14"]
    assert row.index("U-13") == heading.index("Group")
    assert any(line.startswith("ECNL") and "U-13, provisional" in line for line in lines)
    assert "US Club Soccer, 2026-27" in next(line for line in lines if line.startswith("AYSO, 2026-27"))
    assert any(line.startswith("College: NCAA Division I") for line in lines)


@pytest.mark.parametrize(("language", "word"), [("es", "Categoría"), ("fr", "Catégorie")])
def test_the_table_speaks_other_languages(tmp_path: Path, language: str, word: str) -> None:
    words = (
        "--born",
        "2013",
        "--season",
        "2026-27",
        "--cut-off",
        "01-01",
        "--label",
        "end",
        "--language",
        language,
    )
    assert word in ask(tmp_path, *words).stdout


def test_json_has_the_same_shape_in_every_language(tmp_path: Path) -> None:
    words = ("--born", "2013", "--season", "2026-27")
    english, french = (answered(tmp_path, *words, "--language", language) for language in ("en", "fr"))
    for one, other in zip(english["systems"], french["systems"], strict=True):
        assert [reason["code"] for reason in one["reasons"]] == [reason["code"] for reason in other["reasons"]]
        told = KEYS - {"name", "reasons"}
        assert {key: one[key] for key in told} == {key: other[key] for key in told}


def test_a_federations_own_system_is_answered(tmp_path: Path) -> None:
    folder = tmp_path / "rules" / "age-systems"
    folder.mkdir(parents=True)
    (folder / "island-league.yaml").write_text(
        "id: island-league\nname: Island League\ndescription: One island.\nrules:\n"
        "  - {cut_off: 04-01, label: season_start, confidence: recalled, source: Its handbook}\n",
        encoding="utf-8",
    )
    words = ("--born", "2013-04-01", "--season", "2026-27", "--system", "island-league")
    (one,) = answered(tmp_path, *words, TRACKER_RULES_FOLDER=str(tmp_path / "rules"))["systems"]
    assert (one["name"], one["groups"], one["provisional"]) == ("Island League", ["U-13"], True)


BORN = ("--born", "2013-10-10")
ASKED = (*BORN, "--season", "2026-27")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((*ASKED, "--system", "us-youth"), "the nearest are us-youth-soccer"),
        ((*BORN, "--season", "2026-28"), "the second year does not follow the first"),
        ((*BORN, "--season", "soon"), "'soon' is no season"),
        (BORN, "Missing option '--season'"),
        (("--season", "2026-27"), "Missing option '--born'"),
        (("--born", "2013-02-30", "--season", "2026-27"), "no day of the calendar"),
        (("--born", "2093", "--season", "2026-27"), "lies in the future"),
        ((*ASKED, "--cut-off", "08-01"), "needs both --cut-off, such as 08-01, and --label"),
        ((*ASKED, "--label", "end"), "needs both --cut-off, such as 08-01, and --label"),
        ((*ASKED, "--cut-off", "02-30", "--label", "end"), "'02-30' is no day of the year"),
        ((*ASKED, "--cut-off", "08-01", "--label", "middle"), "'middle' is not one of"),
        ((*ASKED, "--as-of", "2999-01-01"), "nobody can say"),
        ((*ASKED, "--as-of", "2013-01-01"), "lies after the as-of date"),
        ((*ASKED, "--enrolled", "2013-10-09"), "lies before the date of birth"),
    ],
)
def test_what_cannot_be_answered_is_one_sentence_and_exit_status_2(
    tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    done = ask(tmp_path, *words)
    assert done.returncode == 2
    assert sentence in " ".join(done.stderr.split())
    assert "Traceback" not in done.stderr


def test_a_broken_file_stops_the_command_with_one_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "rules" / "age-systems"
    folder.mkdir(parents=True)
    (folder / "league.yaml").write_text("id: league\n", encoding="utf-8")
    done = ask(tmp_path, *ASKED, TRACKER_RULES_FOLDER=str(tmp_path / "rules"))
    assert (done.returncode, "league.yaml: description is missing" in done.stderr) == (2, True)
    assert "Traceback" not in done.stderr


def test_asking_needs_no_database_and_leaves_no_file(tmp_path: Path) -> None:
    ask(tmp_path, *ASKED)
    assert list(tmp_path.iterdir()) == []
