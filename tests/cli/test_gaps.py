"""`tracker gaps` through its own door: in words, as data, in other languages; faults in one sentence."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.cli.commands import migrated, tracker


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installation with six players of a club."""
    folder = tmp_path_factory.mktemp("gaps")
    year = datetime.now(UTC).year
    rows = [
        f"{number},Girl {'ABCDEF'[number - 1]},female,{year - 17}-0{number}-14,MKD,Harbour,U19,{year - 1}-08-01"
        for number in range(1, 7)
    ]
    content = "\n".join(["id,name,sex,born,nationalities,club,team,registered_from", *rows, ""])
    (folder / "players.csv").write_text(content, encoding="utf-8")
    calls = "player,association,category,date,kind\n" + "".join(
        f"{n},MKD,U-17,{year - 1}-03,camp\n" for n in (1, 2)
    )
    calls += f"3,MKD,U-17,{year - 15}-03,camp\n"  # At two years of age, which contradicts the birth.
    (folder / "call-ups.csv").write_text(calls, encoding="utf-8")
    assert migrated(folder)
    for kind in ("players", "call-ups"):
        taken = tracker(folder, "import", kind, f"{kind}.csv")
        assert taken.returncode == 0, taken.stderr + taken.stdout
    return folder


def told(home: Path, *words: str) -> dict[str, Any]:
    done = tracker(home, "gaps", "--json", *words)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_player_is_told_in_words_and_as_data(home: Path) -> None:
    done = tracker(home, "gaps", "--player", "Girl A")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Girl A, as of ")
    assert "First senior cap: none on record" in done.stdout
    assert "Too few players to compare." in done.stdout
    found = told(home, "--player", "Girl A")
    assert set(found) == {
        *("player", "name", "as_of", "sentences", "gaps", "bridge", "national", "compared", "peers"),
        *("faults", "coverage", "timeline", "withheld", "disputed"),
    }
    assert (found["player"], found["peers"]) == (1, None)
    assert [moment["kind"] for moment in found["timeline"]["moments"]] == ["camp"]
    assert [episode["club"] for episode in found["timeline"]["episodes"]] == ["Harbour"]
    assert set(found["coverage"]) == {"in_season_days", "on_record_days", "share"}
    assert [found[name] for name in ("faults", "withheld", "disputed")] == [[], [], []]
    assert found["timeline"]["absences"] == []


def test_a_player_whose_records_contradict_each_other_is_told_of_it_in_the_words_of_the_page(home: Path) -> None:
    done = tracker(home, "gaps", "--player", "Girl C")
    assert "Data coverage: " in done.stdout
    assert "One record contradicts another and is shown as it is stored:" in done.stdout
    (fault,) = told(home, "--player", "Girl C")["faults"]
    assert fault["code"] == "fault-call-up-too-young"
    assert fault["text"] in done.stdout
    assert "The records held do not contradict each other." in tracker(home, "gaps", "--player", "Girl A").stdout


def test_a_club_is_told_in_words_and_as_data(home: Path) -> None:
    done = tracker(home, "gaps", "--club", "harbour")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Harbour, women’s football, as of ")
    assert "6 players are registered here on that day." in done.stdout
    assert "Who ages out in the next twelve months" in done.stdout
    assert "Source: NCAA estimates (2019)." in done.stdout
    assert "Brustio" not in done.stdout, "A men's figure stands on no women's page."
    (view,) = told(home, "--club", "Harbour")["views"]
    assert view["now"] == [1, 2, 3, 4, 5, 6]
    assert (view["sex"], view["n"]) == ("female", 6)
    quarters = view["relative_age"][0]
    assert (quarters["n"], quarters["showing"]) == (6, "counts")
    assert view["funnel"]["prospective"][0]["showing"] == "hidden"
    assert "inside" not in view["funnel"]["prospective"][0]


def test_a_federation_is_told_in_words_and_as_data(home: Path) -> None:
    done = tracker(home, "gaps", "--federation", "MKD")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("MKD, women’s football, as of ")
    assert "By year of birth" in done.stdout
    assert "Who ages out in the next twelve months" in done.stdout
    found = told(home, "--federation", "mkd", "--sex", "female")
    assert {"what", "sex", "last_day", "n", "players"} == set(found["ages_out"][0])
    assert found["name"] == "MKD"
    (view,) = found["views"]
    assert set(view["later_lags"]) == {
        *("settled_minutes", "established_minutes", "first_senior_call_up", "first_senior_cap"),
    }
    assert "450 minutes of senior football" in done.stdout
    assert view["players"] == [1, 2, 3, 4, 5, 6]
    by_club = next(groups for groups in view["groups"] if groups["by"] == "club")
    assert [found["clubs"][group["key"]] for group in by_club["shown"]] == ["Harbour"]
    assert told(home, "--federation", "MKD", "--sex", "male")["views"] == []
    before = datetime.now(UTC).date() - timedelta(days=1200)
    assert told(home, "--federation", "MKD", "--as-of", str(before))["as_of"] == str(before)


def test_it_speaks_other_languages(home: Path) -> None:
    assert "fútbol femenino" in tracker(home, "gaps", "--club", "Harbour", "--language", "es").stdout
    assert "football féminin" in tracker(home, "gaps", "--federation", "MKD", "--language", "fr").stdout


def test_a_name_does_not_steer_the_terminal(tmp_path: Path) -> None:
    """An import refuses such a name; what is in the database already is shown without it."""
    row = "1,Ana Hello,female,2008-01-14,MKD,Harbour,U19,2024-08-01"
    content = f"id,name,sex,born,nationalities,club,team,registered_from\n{row}\n"
    (tmp_path / "players.csv").write_text(content, encoding="utf-8")
    assert migrated(tmp_path)
    assert tracker(tmp_path, "import", "players", "players.csv").returncode == 0
    (held,) = tmp_path.rglob("tracker.sqlite")
    with closing(sqlite3.connect(held)) as database, database:
        database.execute("UPDATE players SET name = ?", ("Ana \u202eolleH\x1b[2J",))
    done = tracker(tmp_path, "gaps", "--player", "1")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Ana olleH�[2J, as of ")
    assert "\u202e" not in done.stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "give --player, --club or --federation"),
        (["--club", "Harbour", "--federation", "MKD"], "Ask about one thing"),
        (["--player", "1", "--sex", "male"], "leave --sex out"),
        (["--club", "Nowhere"], "There is no club 'Nowhere'"),
        (["--federation", "XYZ"], "There is no federation 'XYZ'"),
        (["--player", "99"], "There is no player '99'"),
        (["--club", "Harbour", "--as-of", "2999-01-01"], "lies in the future"),
        (["--club", "Harbour", "--as-of", "0001-01-01"], "lies before 1900"),
        (["--federation", "MKD", "--as-of", "1899-12-31"], "lies before 1900"),
    ],
)
def test_a_fault_is_one_sentence(home: Path, words: list[str], sentence: str) -> None:
    done = tracker(home, "gaps", *words)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
