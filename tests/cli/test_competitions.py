"""`tracker competitions` through its own door: the list, one competition, and the whole rule set as a file."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.commands import tracker
from tracker.eligibility.fingerprint import fingerprint, rule_set_file
from tracker.eligibility.load import load_catalogue

CATALOGUE = load_catalogue()


def told(folder: Path, *words: str, **settings: str) -> str:
    done = tracker(folder, "competitions", *words, **settings)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_list_has_every_competition_with_its_editions_and_how_they_are_known(tmp_path: Path) -> None:
    words = told(tmp_path)
    rows = {line.split()[0]: line for line in words.splitlines() if line}
    assert set(rows) >= {competition.id for competition in CATALOGUE}
    olympic = " ".join(rows["olympic-men"].split())
    assert olympic == "olympic-men Men 10 1992–2028 5 5 Los Angeles 2028 Men's Olympic Football Tournament"
    assert "139 editions of 23 competitions" in words
    assert f"Fingerprint of the rule set: {fingerprint(CATALOGUE)}" in words


def test_the_list_begins_with_what_comes_next_and_ends_with_what_has_none_to_come(tmp_path: Path) -> None:
    ids = [line.split()[0] for line in told(tmp_path).splitlines() if line][1:24]
    assert ids.index("olympic-men") < ids.index("african-games-men") < ids.index("youth-olympics")


def test_one_competition_is_told_with_every_edition_the_newest_first(tmp_path: Path) -> None:
    words = told(tmp_path, "olympic-men")
    editions = [f"{edition.id}: {edition.name}" for edition in CATALOGUE.competition("olympic-men").editions]
    places = [words.index(edition) for edition in editions]
    assert places == sorted(places, reverse=True)
    for sentence in (
        "Men. Entered from all over the world.",
        "August 4, 2016 – August 20, 2016 · BRA · 16 teams",
        "Born on or after January 1, 1993; 3 overage places",
        "Squads of up to 18 · 4 alternates",
        "Known from July 15, 2021: Born on or after January 1, 1997",
        "Born on or after January 1, 2005; 3 overage places (provisional)",
        "2028, days not known · USA · 12 teams",
    ):
        assert sentence in words


def test_a_rule_for_each_confederation_a_closed_window_and_a_cancellation_are_told(tmp_path: Path) -> None:
    assert "For sides of CONMEBOL: Born on or after January 1, 1983" in told(tmp_path, "pan-american-games-men")
    assert "Born from January 1, 2006 to December 31, 2008" in told(tmp_path, "concacaf-u17-men")
    assert "Cancelled. Called off because of COVID-19" in told(tmp_path, "concacaf-u20-men")
    assert "No age rule is on record" in told(tmp_path, "toulon-men")
    assert "whether there is a minimum age has not been verified" in told(tmp_path, "olympic-women")
    assert "whether there are overage places is not known" in told(tmp_path, "sea-games-men")


def test_the_list_speaks_spanish(tmp_path: Path) -> None:
    words = told(tmp_path, "--language", "es")
    assert "Competición" in words
    assert "Huella del conjunto de normas" in words


def test_the_json_is_the_rule_set_with_its_fingerprint_byte_for_byte(tmp_path: Path) -> None:
    words = told(tmp_path, "--json")
    assert words.encode() == rule_set_file(CATALOGUE)
    assert json.loads(words)["fingerprint"] == fingerprint(CATALOGUE)


def test_the_json_of_one_competition_is_a_rule_file_under_the_fingerprint_of_the_whole_set(tmp_path: Path) -> None:
    held = json.loads(told(tmp_path, "olympic-men", "--json"))
    assert held["fingerprint"] == fingerprint(CATALOGUE)
    (competition,) = held["competitions"]
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "olympic-men.yaml").write_text(json.dumps(competition), encoding="utf-8")
    assert load_catalogue([folder]) == CATALOGUE


def test_a_federation_s_own_rules_are_in_it(tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    folder.mkdir()
    cup = {
        "id": "our-cup",
        "name": "Our Cup",
        "description": "A cup of ours.",
        "sex": "women",
        "editions": {
            "2025": {
                "year": 2025,
                "rules": [
                    *({"age_limit": "none", "minimum_age": "none", "confidence": "recalled", "source": "Ours"},)
                ],
            }
        },
    }
    (folder / "our-cup.yaml").write_text(json.dumps(cup), encoding="utf-8")
    assert "our-cup" in told(tmp_path, TRACKER_RULES_FOLDER=str(folder))
    held = json.loads(told(tmp_path, "--json", TRACKER_RULES_FOLDER=str(folder)))
    assert held["fingerprint"] != fingerprint(CATALOGUE)


def test_a_competition_that_does_not_exist_is_one_sentence_and_exit_status_2(tmp_path: Path) -> None:
    for words in (("olimpic-men",), ("olimpic-men", "--json")):
        done = tracker(tmp_path, "competitions", *words)
        assert done.returncode == 2
        assert "the nearest are olympic-men" in done.stderr
        assert "Traceback" not in done.stderr
