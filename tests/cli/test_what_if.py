"""`tracker what-if` through its own door: who enters and leaves, and one sentence for nonsense."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tests.cli.commands import tracker

PLAYERS = """id,name,sex,born,club,team,registered_from
1,Maya Ferrant,female,2007-03-14,Harbour Athletic,Under 19,2024-08-01
2,Ilse Marchetti,female,2007-11-03,Harbour Athletic,Under 19,2024-08-01
3,Ada Quillfeather,female,2007,Harbour Athletic,Under 19,2024-08-01
4,Rosa Tamberlane,female,2008-06-01,Harbour Athletic,Under 19,2024-08-01
5,Bea Overmoor,female,2006-06-01,Harbour Athletic,Under 19,2024-08-01
6,Noor van der Heuvel,male,2007-09-01,Harbour Athletic,Under 19,2024-08-01
"""
GIRLS = ("--competition", "fifa-u17-women", "--edition", "2025")


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database in which a club's players are."""
    folder = tmp_path_factory.mktemp("what-if")
    (folder / "players.csv").write_text(PLAYERS, encoding="utf-8")
    for words in (("database", "migrate"), ("import", "players", "players.csv")):
        done = tracker(folder, *words)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder


def ask(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return tracker(folder, "what-if", *words)


def answer(folder: Path, *words: str) -> dict[str, object]:
    done = ask(folder, *words, "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_who_enters_stands_by_name_with_both_answers(club: Path) -> None:
    lines = ask(club, *GIRLS, "--born-on-or-after", "2007-07-01").stdout.splitlines()
    assert lines[0] == "What if? FIFA U-17 Women's World Cup, 2025"
    assert "  The rule as it stands: a birth on or after January 1, 2008; no overage places." in lines
    assert "  The rule as asked: a birth on or after July 1, 2007; no overage places." in lines
    assert any(line.startswith("  Source: ") for line in lines)
    entering = lines.index("One player would enter.")
    assert lines[entering + 1] == "  Ilse Marchetti, 2007-11-03, Harbour Athletic: Too old → Within age"
    assert "Nobody would leave." in lines
    other = lines.index("One player’s answer would change otherwise.")
    assert lines[other + 1] == "  Ada Quillfeather, 2007, Harbour Athletic: Too old → Cannot tell"
    assert lines[-3:] == [
        "For 3 players the answer stays as it is.",
        "This changes nothing in the rules, and nothing is stored.",
        "Age only. Nationality, registration, discipline and selection are decided elsewhere.",
    ]


def test_the_answer_as_json_is_the_same_in_every_language(club: Path) -> None:
    words = (*GIRLS, "--born-on-or-after", "2007-07-01", "--overage", "2")
    found = answer(club, *words)
    assert found == answer(club, *words, "--language", "fr")
    assert (found["competition"], found["edition"]) == ("fifa-u17-women", "2025")
    assert found["rule"] == {"born_on_or_after": "2008-01-01", "born_on_or_before": None, "overage": 0}
    assert found["asked"] == {"born_on_or_after": "2007-07-01", "born_on_or_before": None, "overage": 2}
    assert found["counts"] == [
        {"from": "within_age", "to": "within_age", "effect": "stays", "players": 1},
        {"from": "too_old", "to": "within_age", "effect": "enters", "players": 1},
        {"from": "too_old", "to": "overage", "effect": "enters", "players": 2},
        {"from": "too_old", "to": "cannot_tell", "effect": "changes", "players": 1},
    ]
    enters = found["enters"]
    assert isinstance(enters, dict)
    assert enters["total"] == 3
    assert [(one["name"], one["to"]) for one in enters["players"]] == [
        ("Bea Overmoor", "overage"),
        ("Ilse Marchetti", "within_age"),
        ("Maya Ferrant", "overage"),
    ]
    assert enters["players"][1]["born"] == {"earliest": "2007-11-03", "latest": "2007-11-03"}
    assert found["leaves"] == {"total": 0, "players": []}


def test_a_long_list_is_cut_and_says_how_many_there_are_more(club: Path) -> None:
    words = (*GIRLS, "--overage", "1", "--limit", "1")
    lines = ask(club, *words).stdout.splitlines()
    entering = lines.index("4 players would enter.")
    assert lines[entering + 1].startswith("  Ada Quillfeather, 2007")
    assert lines[entering + 2] == "  … and 3 more"
    enters = answer(club, *words)["enters"]
    assert isinstance(enters, dict)
    assert (enters["total"], len(enters["players"])) == (4, 1)


def test_a_latest_date_can_be_set_where_there_was_none(club: Path) -> None:
    lines = ask(club, *GIRLS, "--born-on-or-before", "2008-05-31", "--language", "es").stdout.splitlines()
    leaving = lines.index("Saldría un jugador.")
    assert (
        lines[leaving + 1]
        == "  Rosa Tamberlane, 2008-06-01, Harbour Athletic: Dentro de la edad → No alcanza la edad"
    )


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (GIRLS, "That is the rule as it stands (born on or after 2008-01-01, overage places: 0)"),
        ((*GIRLS, "--overage", "0"), "That is the rule as it stands"),
        ((*GIRLS, "--overage", "-1"), "-1 is no number of overage places; give one from 0 to 99"),
        ((*GIRLS, "--born-on-or-before", "2001-01-01"), "Nobody is born on or after 2008-01-01 and on or before"),
        ((*GIRLS, "--born-on-or-after", "1808-01-01"), "1808-01-01 lies before 1900"),
        ((*GIRLS, "--born-on-or-after", "soon"), "no day; write it as"),
        ((*GIRLS, "--overage", "1", "--limit", "0"), "Invalid value for '--limit'"),
        ((*GIRLS, "--overage", "1", "--as-of", "2999-01-01"), "lies in the future"),
        (("--competition", "olympic-women", "--edition", "2016", "--overage", "1"), "no window of births"),
        (("--competition", "toulon-men", "--edition", "every", "--overage", "1"), "no window of births"),
        (("--competition", "olimpic-men", "--edition", "2016", "--overage", "1"), "the nearest are olympic-men"),
    ],
)
def test_nonsense_is_one_sentence_and_exit_status_2(club: Path, words: tuple[str, ...], sentence: str) -> None:
    done = ask(club, *words)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_without_a_database_it_says_how_to_make_one(tmp_path: Path) -> None:
    done = ask(tmp_path, *GIRLS, "--overage", "1")
    assert done.returncode == 2
    assert "There is no database" in done.stderr


def test_asking_changes_no_rule(club: Path) -> None:
    words = ("eligible", *GIRLS, "--born", "2007-11-03", "--json")
    before = tracker(club, *words).stdout
    ask(club, *GIRLS, "--born-on-or-after", "2007-07-01")
    assert tracker(club, *words).stdout == before
