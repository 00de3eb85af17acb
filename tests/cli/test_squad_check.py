"""`tracker squad check` through its door: the answer in words and as JSON, and one sentence for what is wrong."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.cli.commands import tracker

PAGE = (Path(__file__).parents[2] / "docs" / "use" / "check-a-squad.md").read_text(encoding="utf-8")
(EXAMPLE,) = re.findall(r"<!-- example: squads.csv -->\n```csv\n(.*?)```", PAGE, re.DOTALL)
PARIS = ("--competition", "olympic-men", "--edition", "2024")
LONDON = """name,team,birth_date
Ade,Northmark,1990-02-03
Bo,Northmark,1990-04-05
Cem,Northmark,1990-06-07
Dan,Northmark,1990-08-09
Eli,Northmark,1990-10-11
Finn,Northmark,1990-12-01
Gus,Northmark,1990-03-02
Hal,Northmark,1990-05-04
"""


def check(folder: Path, text: str, *words: str) -> subprocess.CompletedProcess[str]:
    (folder / "squads.csv").write_text(text, encoding="utf-8")
    return tracker(folder, "squad", "check", "squads.csv", *words)


def answer(folder: Path, text: str, *words: str) -> dict[str, Any]:
    done = check(folder, text, "--json", *words)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_page_shows_what_the_command_prints(tmp_path: Path) -> None:
    ((command, shown),) = re.findall(r"<!-- example: command -->\n```\n\$ tracker (.*?)\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "squads.csv").write_text(EXAMPLE, encoding="utf-8")
    assert tracker(tmp_path, *command.split()).stdout == shown


def test_the_json_has_its_shape(tmp_path: Path) -> None:
    found = answer(tmp_path, EXAMPLE, *PARIS)
    assert {"competition", "edition", "teams", "date_order", "left_out", "provisional", "sources"} <= set(found)
    assert (found["competition"], found["edition"]) == ("olympic-men", "2024")
    northmark, southmark = found["teams"]
    assert (northmark["team"], northmark["players"], northmark["within_age"]) == ("Northmark", 6, 2)
    assert northmark["overage"] == ["Bo Marchetti", "Dan Quill", "Eli Rasmus"]
    assert (northmark["alternates"], northmark["replaced"]) == (["Gus Tarn"], ["Cem Ostrander"])
    days = ["2024-07-24", "2024-07-25"]
    assert northmark["questions"] == [
        {"code": "overage_places", "limit": 3, "used": 3, "possible": 1, "why": "births", "on": days}
    ]
    assert southmark["breaches"] == [{"code": "overage_places", "limit": 3, "used": 4}]
    assert (southmark["too_young"], southmark["cannot_tell"]) == ([], ["Jon Wyatt"])
    jon = next(player for player in southmark["details"] if player["player"] == "Jon Wyatt")
    assert (jon["row"], jon["birth"], jon["verdict"]) == (12, None, "cannot_tell")
    assert jon["reasons"] == ["squad-birth-no-day", "age-cannot-tell-two"]
    assert found["date_order"]["used"] == "dmy"
    assert found["limits"]["overage_places"] == 3


def test_a_list_without_teams_is_one_team_of_no_name(tmp_path: Path) -> None:
    (team,) = answer(tmp_path, "player,dob\nAde,2002\n", *PARIS)["teams"]
    assert (team["team"], team["players"]) == (None, 1)
    assert "(no team named)" in check(tmp_path, "player,dob\nAde,2002\n", *PARIS).stdout


def test_a_column_that_is_not_believed_is_a_question_until_somebody_names_its_order(tmp_path: Path) -> None:
    barcelona = ("--competition", "olympic-men", "--edition", "2012")
    open_order = answer(tmp_path, LONDON, *barcelona)["date_order"]
    assert (open_order["used"], open_order["supported"]) == (None, ["ymd", "ydm"])
    assert "8 dates read both ways" in open_order["why"]
    settled = answer(tmp_path, LONDON, *barcelona, "--date-order", "ydm")
    assert settled["date_order"]["used"] == "ydm"
    assert settled["teams"][0]["details"][0]["birth"] == {"earliest": "1990-03-02", "latest": "1990-03-02"}


def test_ages_bound_missing_births_on_the_day_that_is_named(tmp_path: Path) -> None:
    text = "player,dob,age\nAde,,23\nBo,,24\nCem,2002-01-01,22\n"
    (team,) = answer(tmp_path, text, *PARIS, "--ages-on", "2024-07-24")["teams"]
    assert (team["overage"], team["cannot_tell"]) == (["Bo"], ["Ade"])
    assert "bounded by the age: 2 players" in check(tmp_path, text, *PARIS, "--ages-on", "2024-07-24").stdout


def test_standard_input_is_read(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("TRACKER_")}
    done = subprocess.run(
        [sys.executable, "-m", "tracker.cli", "squad", "check", "-", *PARIS],
        cwd=tmp_path,
        env=environment | {"TRACKER_HOME": str(tmp_path / "instance")},
        input=b"joueur,naissance\nAde,2002\n",
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert b"1 within age" in done.stdout


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("player,team\nAde,X\n", PARIS, "squads.csv: No column holds the dates of birth"),
        ("player,dob\nAde,soon\n", PARIS, "can be read as a date of birth"),
        (EXAMPLE, ("--competition", "olympic-man", "--edition", "2024"), "the nearest are olympic-men"),
        (EXAMPLE, ("--competition", "olympic-men", "--edition", "2023"), "has no edition '2023'"),
        (EXAMPLE, (*PARIS, "--as-of", "2999-01-01"), "lies in the future"),
        (EXAMPLE, (*PARIS, "--ages-on", "2999-01-01"), "lies in the future"),
        (EXAMPLE, (*PARIS, "--date-order", "yyy"), "'yyy' is not one of"),
        (EXAMPLE, ("--edition", "2024"), "Missing option '--competition'"),
    ],
)
def test_what_cannot_be_answered_is_one_sentence_and_exit_status_2(
    tmp_path: Path, text: str, words: tuple[str, ...], sentence: str
) -> None:
    done = check(tmp_path, text, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    done = tracker(tmp_path, "squad", "check", "nothing.csv", *PARIS)
    assert done.returncode == 2
    assert "nothing.csv cannot be read" in done.stderr


def test_checking_needs_no_database_and_leaves_no_file(tmp_path: Path) -> None:
    check(tmp_path, EXAMPLE, *PARIS)
    assert [path.name for path in tmp_path.iterdir()] == ["squads.csv"]


def test_a_coach_on_the_list_takes_no_place(tmp_path: Path) -> None:
    listed = "Team Name,Team Role,First Name,Last Name,Date of Birth,Gender\n"
    listed += "X,Player,Ade,North,2002-05-15,M\nX,Staff,Cleo,Dale,1970-05-15,M\n"
    found = answer(tmp_path, listed, *PARIS)
    (team,) = found["teams"]
    assert (team["players"], team["overage"], found["left_out"]["staff"]) == (1, [], 1)


def test_where_there_are_no_places_an_older_player_is_called_too_old(tmp_path: Path) -> None:
    qualifier = ("--competition", "concacaf-olympic-qualifying-men", "--edition", "2015")
    done = check(tmp_path, "name,birth_date\nAde,1992-12-31\n", *qualifier)
    assert "1 too old: Ade" in done.stdout
    assert "Breach: one older player for no overage place." in done.stdout
