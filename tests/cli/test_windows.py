"""`tracker windows` through its own door: in words, as JSON, as a calendar file; faults in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.commands import migrated, tracker

MAYA = ("--born", "2008-03-14", "--sex", "female")
THEN = ("--as-of", "2026-06-30")
PLAYERS = "id,name,sex,born\n1,Maya Ferrant,female,2008-03-14\n"


def test_the_next_come_first_in_words(tmp_path: Path) -> None:
    done = tracker(tmp_path, "windows", *MAYA, *THEN)
    assert done.returncode == 0, done.stderr
    lines, last = done.stdout.splitlines(), "September 27, 2026"
    assert lines[:5] == [
        "As of June 30, 2026",
        "Still open, the next first",
        "  FIFA U-20 Women's World Cup, 2026: Within age (provisional)",
        f"    September 5, 2026 to {last}. Begins in 67 days. Open until {last}, for 89 more days.",
        "    No later edition is in the catalogue.",
    ]
    assert lines.index("Over, the latest first") < lines.index("How long each competition stays open")
    assert lines[-1].startswith("Age only.")


def test_it_speaks_other_languages(tmp_path: Path) -> None:
    done = tracker(tmp_path, "windows", *MAYA, *THEN, "--language", "fr")
    assert "Encore ouvertes, les prochaines d’abord" in done.stdout


def test_the_json_has_the_same_windows(tmp_path: Path) -> None:
    answer = json.loads(tracker(tmp_path, "windows", *MAYA, *THEN, "--json").stdout)
    assert (answer["as_of"], answer["sex"], answer["confederation"]) == ("2026-06-30", "female", "CONCACAF")
    assert [f"{one['competition']}/{one['edition']}" for one in answer["coming"]] == [
        "fifa-u20-women/2026",
        "olympic-women/2028",
    ]
    assert (answer["coming"][0]["days_until_start"], answer["coming"][0]["days_open"]) == (67, 89)
    series = {one["competition"]: one["last_edition"] for one in answer["competitions"]}
    assert series == {"fifa-u17-women": "2025", "fifa-u20-women": "2026", "olympic-women": "2028"}
    assert answer["too_early"]["youngest"] == 14


def test_all_confederations_are_looked_at_where_wished(tmp_path: Path) -> None:
    asked = ("--born", "2005", "--sex", "male", *THEN, "--json")
    own = json.loads(tracker(tmp_path, "windows", *asked).stdout)
    every = json.loads(tracker(tmp_path, "windows", *asked, "--all-confederations").stdout)
    assert every["confederation"] is None
    assert "uefa-u21-men" in {one["competition"] for one in every["past"]}
    assert "uefa-u21-men" not in {one["competition"] for one in own["past"]}


def test_the_calendar_is_written_and_names_nobody(tmp_path: Path) -> None:
    done = tracker(tmp_path, "windows", *MAYA, *THEN, "--ics", "windows.ics")
    assert "windows.ics: 2 entries." in done.stdout
    content = (tmp_path / "windows.ics").read_bytes()
    assert content.count(b"BEGIN:VEVENT\r\n") == 2
    assert b"2008" not in content
    titled = tracker(tmp_path, "windows", *MAYA, *THEN, "--ics", "windows.ics", "--title", "Maya")
    assert titled.returncode == 0
    assert b"X-WR-CALNAME:Maya\r\n" in (tmp_path / "windows.ics").read_bytes()


def test_the_youngest_age_is_a_setting(tmp_path: Path) -> None:
    answer = json.loads(tracker(tmp_path, "windows", *MAYA, *THEN, "--json", TRACKER_YOUNGEST_ENTRANT="17").stdout)
    assert answer["too_early"]["youngest"] == 17
    assert [one["edition"] for one in answer["past"]] == ["2025"]


def test_a_player_on_record_has_the_same_windows(tmp_path: Path) -> None:
    (tmp_path / "players.csv").write_text(PLAYERS, encoding="utf-8")
    assert migrated(tmp_path)
    taken = tracker(tmp_path, "import", "players", "players.csv")
    assert taken.returncode == 0, taken.stderr + taken.stdout
    of_player = tracker(tmp_path, "windows", "--player", "Maya Ferrant", *THEN, "--json")
    assert of_player.returncode == 0, of_player.stderr
    assert of_player.stdout == tracker(tmp_path, "windows", *MAYA, *THEN, "--json").stdout
    stranger = tracker(tmp_path, "windows", "--player", "Nobody")
    assert (stranger.returncode, "There is no player 'Nobody'" in stranger.stderr) == (2, True)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "Give --born and --sex, such as --born 2008-03-14 --sex female"),
        (("--born", "2008"), "Give --born and --sex"),
        (("--player", "1", "--born", "2008"), "leave out --born and --sex, or --player"),
        ((*MAYA, "--as-of", "2999-01-01"), "The as-of date 2999-01-01 lies in the future"),
        (("--born", "2008-02-30", "--sex", "male"), "'2008-02-30' is no day of the calendar"),
        ((*MAYA, "--ics", "nowhere/windows.ics"), "The folder nowhere is not there"),
        (("--born", "2020", "--sex", "male", *THEN, "--ics", "w.ics"), "there is no calendar to write"),
        (("--player", "1"), "run `tracker database migrate`"),
    ],
)
def test_what_is_wrong_is_one_sentence(tmp_path: Path, words: tuple[str, ...], sentence: str) -> None:
    done = tracker(tmp_path, "windows", *words)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.glob("*.ics")) == []
