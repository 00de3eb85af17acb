"""`tracker route` through its own door: the steps in words and as JSON, and one sentence for what is wrong."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.cli.commands import tracker

RIO = ("--competition", "olympic-men", "--edition", "2016")
PARIS = ("--competition", "olympic-men", "--edition", "2024")


def ask(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return tracker(folder, "route", *words)


def traced(folder: Path, *words: str) -> dict[str, Any]:
    done = ask(folder, *words, "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


STAGE = {
    *("competition", "edition", "name", "status", "start", "end", "host", "teams", "format", "confederations"),
    *("window", "overage", "rules"),
}
STEP = STAGE | {
    *("leads_to", "places", "how", "places_confidence", "places_source", "also_leads_to", "compared", "says")
}
ASKED = {"verdict", "verdict_text", "provisional", "missing"}


def test_the_route_to_rio_is_given_as_json_in_one_shape(tmp_path: Path) -> None:
    route = traced(tmp_path, *RIO)
    assert set(route) == {"competition", "edition", "finals", "steps", "not_held_for", "onward", "beyond"}
    assert set(route["finals"]) == STAGE
    assert all(set(step) == STEP for step in route["steps"])
    assert (route["competition"], route["edition"], route["not_held_for"]) == ("olympic-men", "2016", [])


def test_the_championship_of_2015_stands_in_it_with_its_days_format_and_places(tmp_path: Path) -> None:
    (step,) = [
        one
        for one in traced(tmp_path, *RIO)["steps"]
        if (one["competition"], one["edition"]) == ("concacaf-olympic-qualifying-men", "2015")
    ]
    assert (step["start"], step["end"], step["teams"]) == ("2015-10-01", "2015-10-13", 8)
    assert step["format"].startswith("Two groups of four")
    assert (step["leads_to"], step["places"], step["how"]) == ("olympic-men/2016", 2, "the two finalists")
    assert [(way["leads_to"], way["places"], way["how"]) for way in step["also_leads_to"]] == [
        ("concacaf-conmebol-olympic-playoff-men/2016", 1, "the third")
    ]
    assert step["window"] == {"born_on_or_after": "1993-01-01", "born_on_or_before": None}
    assert (step["overage"], step["compared"], step["places_confidence"]) == (0, "same", "sourced")


def test_for_a_birth_each_step_has_a_verdict_and_what_it_closes_and_opens(tmp_path: Path) -> None:
    route = traced(tmp_path, *PARIS, "--born", "2002-08-08", "--confederation", "CONCACAF")
    (step,) = route["steps"]
    assert set(step) == STEP | ASKED | {"effect"}
    assert set(route["finals"]) == STAGE | ASKED
    assert (step["verdict"], step["compared"], step["effect"]) == ("too_old", "younger", "closes")
    assert route["finals"]["verdict"] == "within_age"
    assert route["player"] == {
        "born": {"earliest": "2002-08-08", "latest": "2002-08-08"},
        "closes": ["concacaf-u20-men/2022"],
        "opens": [],
        "cannot_tell": [],
    }


def test_a_european_of_2000_finds_the_qualifier_open_and_the_games_overage(tmp_path: Path) -> None:
    route = traced(tmp_path, *PARIS, "--born", "2000-05-05", "--confederation", "UEFA")
    assert route["player"]["opens"] == ["uefa-u21-men/2023"]
    assert route["finals"]["verdict"] == "overage"


def test_the_route_in_words_has_everything_a_reader_asks_for(tmp_path: Path) -> None:
    done = ask(tmp_path, *PARIS, "--born", "2002-08-08", "--confederation", "CONCACAF")
    for words in (
        "The way to Men's Olympic Football Tournament, Paris 2024",
        "CONCACAF U-20 Championship, 2022",
        "June 18, 2022 – July 3, 2022 · HON · 20 teams",
        "Born on or after January 1, 2003; no overage places (provisional)",
        "2 years younger than the finals",
        "No overage places here, 3 at the finals",
        "Leads to Men's Olympic Football Tournament, Paris 2024: 2 places (the two finalists)\n",
        "Closed here, open at the finals (provisional)",
        "Source of the places: ",
        "selection are decided elsewhere.",
    ):
        assert words in done.stdout, words


def test_a_step_that_leads_to_another_step_stands_further_in(tmp_path: Path) -> None:
    lines = ask(tmp_path, *RIO, "--confederation", "CONCACAF").stdout.splitlines()
    assert "    CONCACAF Men's Olympic Qualifying Championship, 2015, zonal rounds" in lines
    assert "CONCACAF Men's Olympic Qualifying Championship, 2015" in lines


def test_where_no_qualifier_is_held_it_is_said_that_none_is(tmp_path: Path) -> None:
    words = ask(tmp_path, "--competition", "fifa-u17-women", "--edition", "2024").stdout
    assert "No qualifier is on record for this edition. That does not mean that there was none." in words
    assert traced(tmp_path, "--competition", "fifa-u17-women", "--edition", "2024")["steps"] == []


def test_a_cancelled_finals_says_so(tmp_path: Path) -> None:
    assert "Cancelled. " in ask(tmp_path, "--competition", "fifa-u20-men", "--edition", "2021").stdout


def test_the_route_speaks_french_and_keeps_its_shape(tmp_path: Path) -> None:
    assert "Le chemin vers " in ask(tmp_path, *RIO, "--language", "fr").stdout
    english, french = traced(tmp_path, *RIO), traced(tmp_path, *RIO, "--language", "fr")
    codes = [[said["code"] for said in step["says"]] for step in english["steps"]]
    assert codes == [[said["code"] for said in step["says"]] for step in french["steps"]]
    assert english["steps"][0]["says"] != french["steps"][0]["says"]


def test_the_rules_of_an_earlier_day_can_be_asked_for(tmp_path: Path) -> None:
    games = ("--competition", "sea-games-men", "--edition", "2023", "--born", "2000-05-01")
    assert traced(tmp_path, *games)["finals"]["verdict"] == "too_old"
    assert traced(tmp_path, *games, "--as-of", "2022-01-01")["finals"]["verdict"] == "overage"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--competition", "olimpic-men", "--edition", "2016"), "the nearest are olympic-men"),
        (("--competition", "olympic-men", "--edition", "2017"), "has no edition '2017'"),
        ((*RIO, "--born", "2093"), "lies in the future"),
        ((*RIO, "--as-of", "2999-01-01"), "nobody can say"),
        ((*RIO, "--confederation", "FIFA"), "'FIFA' is not one of"),
        (
            ("--competition", "pan-american-games-men", "--edition", "2019", "--confederation", "UEFA"),
            "ask for one of CONCACAF, CONMEBOL.",
        ),
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
    ask(tmp_path, *RIO)
    assert list(tmp_path.iterdir()) == []
