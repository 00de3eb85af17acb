"""`tracker pool` through its own door: who is found, the whole answer as files, and one sentence for nonsense."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from tests.cli.commands import tracker

PLAYERS = """id,name,sex,born,position,club,team,registered_from
1,Maya Ferrant,female,2008-03-14,defender,Harbour Athletic,Under 19,2024-08-01
2,Ilse Marchetti,female,2008-11-03,forward,Harbour Athletic,Under 19,2024-08-01
3,Ada Quillfeather,female,2008,,Harbour Athletic,Under 19,2024-08-01
4,Rosa Tamberlane,female,2009-06-01,defender,Harbour Athletic,Under 19,2024-08-01
5,Bea Overmoor,female,2006-06-01,defender,Harbour Athletic,Under 19,2024-08-01
6,Noor van der Heuvel,male,2008-09-01,defender,Harbour Athletic,Under 19,2024-08-01
"""
GIRLS = ("--competition", "fifa-u17-women", "--edition", "2025")
WITHIN = (*GIRLS, "--answer", "within_age")


@pytest.fixture(scope="module")
def club(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database in which a club's players are."""
    folder = tmp_path_factory.mktemp("pool")
    (folder / "players.csv").write_text(PLAYERS, encoding="utf-8")
    for words in (("database", "migrate"), ("import", "players", "players.csv")):
        done = tracker(folder, *words)
        assert done.returncode == 0, done.stdout + done.stderr
    return folder


def ask(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return tracker(folder, "pool", *words)


def data(folder: Path, *words: str) -> dict[str, object]:
    done = ask(folder, *words, "--json")
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


def test_the_oldest_stand_first_with_what_is_left(club: Path) -> None:
    lines = ask(club, *WITHIN, "--position", "defender", "--limit", "1").stdout.splitlines()
    assert lines[0] == "FIFA U-17 Women's World Cup, 2025"
    assert "2 players are found." in lines
    assert "Position (--position)" in lines
    assert "  defender  Defender: fewer than 5" in lines
    (card,) = (line for line in lines if line.startswith("Maya Ferrant"))
    assert card.startswith("Maya Ferrant, 2008-03-14, Harbour Athletic: Within age, 0 senior minutes")
    (more,) = (line for line in lines if "--after" in line)
    following = ask(club, *WITHIN, "--position", "defender", "--after", more.split()[-1]).stdout
    assert "Rosa Tamberlane" in following
    assert "Maya Ferrant" not in following


def test_the_whole_answer_is_printed_as_data(club: Path) -> None:
    found = data(club, *WITHIN, "--limit", "1")
    players = found.pop("players")
    assert isinstance(players, list)
    assert [one["name"] for one in players] == [
        "Ada Quillfeather",
        "Maya Ferrant",
        "Ilse Marchetti",
        "Rosa Tamberlane",
    ]
    assert players[1]["born"] == {"earliest": "2008-03-14", "latest": "2008-03-14"}
    assert (found["total"], found["births_to_the_day"], found["emptied"]) == (4, True, [])
    assert found["question"] == "competition=fifa-u17-women&edition=2025&limit=1&answer=within_age"


def test_data_is_the_same_in_every_language(club: Path) -> None:
    assert data(club, *WITHIN) == data(club, *WITHIN, "--language", "fr")


def test_nobody_is_no_list_without_an_end(club: Path) -> None:
    found = data(club, *GIRLS, "--nationality", "USA", "--foot", "left")
    assert (found["total"], found["players"]) == (0, [])
    assert found["emptied"] == [
        {"filter": "foot", "players_without_it": 0},
        {"filter": "nationality", "players_without_it": 0},
    ]


def test_a_file_holds_everybody_whatever_the_page_is(club: Path) -> None:
    done = ask(club, *WITHIN, "--limit", "1", "--csv", "pool.csv")
    assert (done.returncode, done.stderr) == (0, "")
    lines = (club / "pool.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 5
    assert lines[2].startswith("1,Maya Ferrant,Within age,2008-03-14,")
    assert len(ask(club, *WITHIN, "--csv", "-").stdout.splitlines()) == 5


def test_somebody_who_is_missed_is_told_why(club: Path) -> None:
    assert ask(club, *WITHIN, "--why", "5").stdout.splitlines() == [
        "Bea Overmoor is not found by this question:",
        "  Age in the edition: “Too old” is not among what you chose.",
    ]
    assert ask(club, *WITHIN, "--why", "Rosa Tamberlane").stdout == "Rosa Tamberlane is found by this question.\n"
    assert "There is no player 'Nobody'" in ask(club, *WITHIN, "--why", "Nobody").stderr


def test_what_is_typed_for_a_choice_stands_beside_its_count(club: Path) -> None:
    lines = ask(club, *GIRLS).stdout.splitlines()
    assert "  defender  Defender: fewer than 5" in lines
    assert "  1  Harbour Athletic: 5" in lines[lines.index("Club (--club)") :]
    assert "  2008: fewer than 5" in lines, "A choice that is typed as it is said stands once."
    assert "5 players are found." in ask(club, *GIRLS, "--club", "1", "--national", "-").stdout


def test_every_filter_says_what_it_asks_for(club: Path) -> None:
    told = " ".join(ask(club, "--help").stdout.split())
    assert "this one or higher: 1 U-16, 2 U-17, 3 U-19, 4 U-20, 5 U-23, 6 senior call-up" in told
    assert "4 U-20, 5 U-23, 6 senior call-up, 7 cap, 8 official cap" in told
    assert "The position (goalkeeper, defender, midfielder, forward); several may be given." in told


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--position", "winger"), "winger is no choice of position; choose from goalkeeper, defender"),
        (("--born-from", "2008-02-30"), "born_from is a day such as 2008-05-17, not 2008-02-30"),
        (("--limit", "1000"), "limit is a whole number from 1 to 100, not 1000"),
        (("--after", "nowhere"), "There is no such page of this answer"),
        (("--confederation", "atlantis"), "atlantis is no confederation; choose from"),
        (("--why", "99"), "There is no player '99'; give a number"),
        (("--json", "--csv", "x.csv"), "A list goes out once"),
    ],
)
def test_nonsense_is_one_sentence(club: Path, words: tuple[str, ...], says: str) -> None:
    done = ask(club, *GIRLS, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_unknown_edition_names_the_nearest(club: Path) -> None:
    done = ask(club, "--competition", "fifa-u17-women", "--edition", "2052")
    assert done.returncode == 2
    assert "2025" in done.stderr
